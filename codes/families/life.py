"""LIFE 1992–2020 (project number).

The year in two digits, the strand (NAT nature, ENV environment, IPE integrated projects …), the coordinating country
and six digits. Blanks vary, and the Commission's portal writes dashes throughout.

Sources: the Commission's database of LIFE projects; pages of Latvian beneficiaries.

>>> compact("LIFE 13 NAT/LV/001078"), compact("LIFE16-NAT-LV-000262"), compact("LIFE19IPE/LV/000010")
('LIFE13 NAT/LV/001078', 'LIFE16 NAT/LV/000262', 'LIFE19 IPE/LV/000010')
>>> components("LIFE99 NAT/LV/006382").year
1999
>>> validate("LIFE45 NAT/LV/000262")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: year 2045: these numbers were given from 1992 to 2020
>>> is_valid("LIFE 2014-2020")
False
"""

from codes.call import check_country
from codes.components import Components
from codes.errors import InvalidComponent
from codes.family import Family

FIRST_YEAR, LAST_YEAR = 1992, 2020
STRANDS = "NAT|ENV|ENE|CCA|CCM|GIE|GIC|GID|IPE|IPC|PRE|TA|CAP|INF|BIO|ESC"


def _check(components: Components) -> None:
    if not FIRST_YEAR <= (components.year or 0) <= LAST_YEAR:
        raise InvalidComponent("year", components.year, f"these numbers were given from {FIRST_YEAR} to {LAST_YEAR}")
    check_country(components.country or "")


FAMILY = Family(
    name="life",
    shape=(
        rf"LIFE~ ?(?P<year>\d\d)(?: - | ?)(?P<sector>{STRANDS})(?: / | - )(?P<country>[A-Z]{{2}})(?: / | - )"
        r"(?P<serial>\d{6})(?!\d)"
    ),
    form="LIFE{year} {sector}/{country}/{serial}",
    examples=("LIFE16 NAT/LV/000262", "LIFE19 IPE/LV/000010", "LIFE13 NAT/LV/001078"),
    lookalikes=("LIFE 2014-2020", "LIFE19 IPE", "LIFE+ NAT/LV"),
    programme=lambda components: "LIFE",
    hints=("LIFE",),
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
