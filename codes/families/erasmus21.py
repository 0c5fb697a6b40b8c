"""Erasmus+ 2021–2027 (grant and accreditation number of a national agency).

As in 2014–2020, but with the sector between action and serial, and a serial of nine digits filled with zeros. An
accreditation (KA120, KA130, KA150) looks the same: it is a standing, not a grant, and the projects done under it
(KA121, KA131, KA151) have numbers of their own. The last calls of 2020 (KA120, KA226, KA227) have the sector with six
digits.

A number of 2014–2020 with a sector is a mistake that is met; it is kept as written, and the form that the programme
would use is proposed.

Sources: programme guides 2021–2027; numbers on pages of schools and agencies.

>>> validate("2022-1-SI01-KA220- SCH-000086423")
'2022-1-SI01-KA220-SCH-000086423'
>>> components("2020-1-FI01-KA229-SCH-066504_5").proposed
'2020-1-FI01-KA229-066504_5'
>>> validate("2020-1-FI01-KA229-SCH-066504_5")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: sector SCH: KA229 has none; the programme's form is 2020-1-FI01-KA229-066504_5
>>> validate("2021-1-LV01-KA131-SCH-000030426")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: sector SCH: KA131 has HED
>>> validate("2022-1-LV01-KA220-SCH-087211")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: serial 087211: from 2021 nine digits
>>> is_valid("2021-1-LV01-KA210")
False
"""

from dataclasses import replace

from codes import call
from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.families import erasmus14
from codes.family import Family
from codes.tables import action


def _derive(components: Components, parts: Parts) -> Components:
    """Add the form that the programme would use to a number of 2014–2020 that has a sector."""
    year = components.year or 0
    known = action(components.action or "", year)
    if year > 2020 or len(components.serial or "") != 6 or (known and known.sectors):
        return components
    return replace(components, proposed=erasmus14.FAMILY.write(parts))


def _flags(parts: Parts) -> tuple[str, ...]:
    return call.missing_round(parts) or (() if parts["sector"] else (call.NOT_CANONICAL,))


def _check(components: Components) -> None:
    if components.proposed:
        reason = f"{components.action} has none; the programme's form is {components.proposed}"
        raise InvalidComponent("sector", components.sector, reason)
    if not components.sector:
        raise InvalidComponent("sector", "", "from 2021 every number has one")
    call.check(components)
    digits, words = (9, "from 2021 nine digits") if (components.year or 0) > 2020 else (6, "until 2020 six digits")
    if len(components.serial or "") != digits:
        raise InvalidComponent("serial", components.serial, words)


FAMILY = Family(
    name="erasmus21",
    shape=(
        r"(?P<year>20~(?:1[4-9]|2\d)) - (?:(?P<round>[1-3]) - )?(?P<agency>[A-Z]{2}\d\d) - (?P<action>KA\d{3}) - "
        r"(?:(?P<sector>[A-Z]{2,3}) - |(?=\d{9}))(?P<serial>000(?: ?\d{3}){2}|\d{9}|\d{6})" + call.PARTNER
    ),
    form="{year}[-{round}]-{agency}-{action}[-{sector}]-{serial}[_{partner}]",
    examples=(
        "2021-1-SK01-KA210-SCH-000030426", "2022-1-LV01-KA220-SCH-000087211", "2023-1-LV01-KA121-SCH-000123962",
        "2025-1-LV01-KA121-ADU-000343916", "2024-1-LV01-KA120-ADU-000284600", "2021-2-LV02-KA153-YOU-000038117",
        "2020-1-FI01-KA229-SCH-066504_5", "2020-1-LV01-KA120-SCH-094428",
    ),
    lookalikes=("KA220-SCH-000087211", "2021-1-LV01-KA210-SCH", "2021-1-SK01-KA210-SCH-00003042"),
    programme=lambda components: "Erasmus+",
    ignore_case=True,
    flags=_flags,
    derive=_derive,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
