"""Nordplus (project number).

The sub-programme (JR Junior, HE Higher Education, AD Adult, HZ Horizontal, NL Nordic Languages, SP special), the year
of the call and five digits that begin with 1.

Source: numbers on pages of schools.

>>> validate("NPJR–2022 / 10077")
'NPJR-2022/10077'
>>> components("NPHZ-2021/10162").sector
'HZ'
>>> validate("NPJR-2005/10139")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: year 2005: Nordplus has these numbers since 2008
>>> is_valid("NPXX-2019/10139")
False
"""

from codes.components import Components
from codes.errors import InvalidComponent
from codes.family import Family


def _check(components: Components) -> None:
    if (components.year or 0) < 2008:
        raise InvalidComponent("year", components.year, "Nordplus has these numbers since 2008")
    if not (components.serial or "").startswith("1"):
        raise InvalidComponent("serial", components.serial, "every year they begin with 10001")


FAMILY = Family(
    name="nordplus",
    shape=r"NP~(?P<sector>JR|HE|AD|HZ|NL|SP) - (?P<year>20\d\d)(?: / | - )(?P<serial>\d{5})(?!\d)",
    form="NP{sector}-{year}/{serial}",
    examples=("NPJR-2019/10139", "NPHZ-2021/10162"),
    lookalikes=("NPXX-2019/10139", "NPJR-2019", "KNP 2024/17/Int."),
    programme=lambda components: "Nordplus",
    hints=("NP",),
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
