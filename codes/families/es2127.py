"""EU funds in Latvia 2021–2027 (project number).

One field more than in 2014–2020: the round of selection between measure and year. That alone tells the period.

A full stop is sometimes put behind measure and round, as behind an ordinal.

Sources: cohesion policy programme 2021–2027; numbers on pages of schools, municipalities and universities.

>>> validate("4.2.2.3/1/24/I/001"), programme("4.2.2.3/1/24/I/001")
('4.2.2.3/1/24/I/001', 'ESF+')
>>> components("1.2.3.6/2/24/A/008").round, compact("1.1.1.3./1./24/A/013")
(2, '1.1.1.3/1/24/A/013')
>>> programme("2.1.1.6/2/24/A/018")
'ERAF'
>>> is_valid("4.2.3.1.")
False
"""

from dataclasses import replace

from codes.components import Components, Parts
from codes.families.es1420 import MEASURE, SELECTION, SELECTION_READ, missing_slash
from codes.family import Family
from codes.spelling import GAP
from codes.tables import fund

PERIOD = "2021-2027"


def _derive(components: Components, parts: Parts) -> Components:
    return replace(components, period=PERIOD, fund=fund(components.measure or "", PERIOD))


FAMILY = Family(
    name="es2127",
    shape=MEASURE + r" / (?P<round>\d)\.? / (?P<year>2[1-9]) / " + SELECTION + r"(?P<serial>\d{3})(?!\d)",
    form="{measure}/{round}/{year}/{selection}/{serial}",
    examples=(
        "4.2.2.3/1/24/I/001", "1.1.1.8/1/24/I/001", "1.2.3.6/2/24/A/008", "4.2.3.2/1/22/A/019", "2.1.1.6/2/24/A/018",
    ),
    lookalikes=("4.2.3.1. pasākums", "12.1.1-CPVA-V-701/1/24", "4.2.2.3/1/24"),
    programme=lambda components: components.fund,
    sign=rf"/{GAP}\d\.?{GAP}/{GAP}2[1-9]{GAP}/",
    ignore_case=True,
    mend={"selection": SELECTION_READ},
    flags=missing_slash,
    derive=_derive,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
