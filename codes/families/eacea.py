"""Projects run by the Education, Audiovisual and Culture Executive Agency, 2007–2020.

Six digits, the programme (EPP Erasmus+, CREA Creative Europe, CITIZ Europe for Citizens, LLP the Lifelong Learning
Programme), the year of the call, the coordinator's country, anywhere in the world, and the action. From 2021 on a bare
number of nine digits is used.

Source: the agency's lists of selected projects.

>>> components("612542-EPP-1-2019-1-LV-EPPKA2-KA").action
'KA2'
>>> programme("612542-EPP-1-2019-1-LV-EPPKA2-KA"), programme("601234-CITIZ-1-2018-1-LV-CITIZ-TT")
('Erasmus+', 'CERV')
>>> components("585603-EPP-1-2017-1-TJ-EPPKA2-CBHE-JP").country
'TJ'
>>> validate("612542-EPP-1-2019-1-XX-EPPKA2-KA")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: country XX: no country in the world has this code
>>> is_valid("EPP-1-2019-1-LV")
False
"""

import re
from dataclasses import replace

from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.family import Family
from codes.spelling import GAP
from codes.tables import is_assigned

PROGRAMMES = {"EPP": "Erasmus+", "LLP": "LLP", "CITIZ": "CERV"}
"""Europe for Citizens has the word of the programme that went on with it; Creative Europe has none."""


def _derive(components: Components, parts: Parts) -> Components:
    action = re.match(r"EPP(KA\d)", components.topic or "")
    return replace(components, action=action[1] if action else None)


def _check(components: Components) -> None:
    if not is_assigned(components.country or ""):
        raise InvalidComponent("country", components.country, "no country in the world has this code")


FAMILY = Family(
    name="eacea",
    shape=(
        r"(?P<serial>[1-9]~\d{5}) - (?P<sector>EPP|CITIZ|CREA|LLP|EACEA) - 1 - (?P<year>20(?:0[7-9]|1\d|20)) - 1 - "
        r"(?P<country>[A-Z]{2}) - (?P<topic>[A-Z0-9]+(?:-\n?[A-Z0-9]+)*)(?![A-Za-z0-9])"
    ),
    form="{serial}-{sector}-1-{year}-1-{country}-{topic}",
    examples=(
        "612542-EPP-1-2019-1-LV-EPPKA2-KA", "601234-CITIZ-1-2018-1-LV-CITIZ-TT", "256391-EPP-1-2014-1-LV-EPPKA3-ECHE",
    ),
    lookalikes=("EPP-1-2019-1-LV-EPPKA2-KA", "612542-EPP", "ERASMUS-EDU-2022-PI-ALL-INNO"),
    programme=lambda components: PROGRAMMES.get(components.sector or "", "other"),
    sign=rf"-{GAP}(?:EPP|CITIZ|CREA|LLP|EACEA){GAP}-{GAP}1",
    derive=_derive,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
