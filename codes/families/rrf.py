"""Recovery and Resilience Facility in Latvia (project number; Atveseļošanas fonds).

The reform or investment (four levels, `i` or `r`, a number), round, year, kind of selection, institution and serial.
The `i` is sometimes typed as 1 or l. The investment alone (`1.2.1.3.i.`) names a programme, not a project.

Sources: Latvia's recovery plan; numbers on pages of municipalities and firms.

>>> validate("1.2.1.3.i.0/2/23/A/CFLA/033"), components("1.2.1.3.i.0/2/23/A/CFLA/033").measure
('1.2.1.3.i.0/2/23/A/CFLA/033', '1.2.1.3.i.0')
>>> compact("2.2.1.3.1.0/1/24/A/CFLA/004")
'2.2.1.3.i.0/1/24/A/CFLA/004'
>>> is_valid("1.2.1.3.i.")
False
"""

from dataclasses import replace

from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.family import Family
from codes.spelling import GAP

FIRST_YEAR, LAST_YEAR = 2021, 2026


def _derive(components: Components, parts: Parts) -> Components:
    measure = f"{components.measure}.{parts['kind']}.{parts['number']}"
    return replace(components, measure=measure, fund="AF", period="AF")


def _check(components: Components) -> None:
    if not FIRST_YEAR <= (components.year or 0) <= LAST_YEAR:
        raise InvalidComponent("year", components.year, f"the facility runs from {FIRST_YEAR} to {LAST_YEAR}")


FAMILY = Family(
    name="rrf",
    shape=(
        r"(?P<measure>[1-9]~(?:\. ?\d){3})\. ?(?P<kind>[IR1L])\. ?(?P<number>\d) / (?P<round>\d)\.? / (?P<year>2\d) / "
        r"(?P<selection>[IA]) / (?P<institution>[A-Z]{2,6}) / (?P<serial>\d{3})(?!\d)"
    ),
    form="{measure}.{kind}.{number}/{round}/{year}/{selection}/{institution}/{serial}",
    examples=("2.3.1.1.i.0/1/22/I/CFLA/002", "5.1.1.2.i.0/1/22/A/CFLA/008", "1.2.1.3.i.0/2/23/A/CFLA/033"),
    lookalikes=("1.2.1.3.i.", "1.2.1.3.i.0", "3.1.2.5.i. investīcija"),
    programme=lambda components: "AF",
    sign=rf"/{GAP}\d\.?{GAP}/{GAP}2\d{GAP}/{GAP}[IAia]{GAP}/",
    ignore_case=True,
    mend={"kind": {"I": "i", "R": "r", "1": "i", "L": "i"}},
    derive=_derive,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
