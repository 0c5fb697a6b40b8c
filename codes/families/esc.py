"""European Solidarity Corps (grant number of a national agency, and quality label).

Built like the numbers of Erasmus+, with actions of its own: six digits in 2018–2020, sector and nine digits from
2021. In Latvia the youth agency LV02 ran it until 2025. ESC50 is the quality label, a standing like an accreditation.

Sources: programme guides; numbers on pages of youth organisations.

>>> validate("2024-1-LV02-ESC51-VTJ-000205268")
'2024-1-LV02-ESC51-VTJ-000205268'
>>> validate("2024-1-LV01-ESC51-VTJ-000205268")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: agency LV01: in Latvia LV02 runs the Solidarity Corps
>>> is_valid("ESC51-VTJ")
False
"""

from codes import call
from codes.components import Components
from codes.errors import InvalidComponent
from codes.family import Family
from codes.tables import only_agency


def _check(components: Components) -> None:
    call.check(components)
    only = only_agency("solidarity corps", components.year or 0)
    if only and components.country == "LV" and components.agency != only:
        raise InvalidComponent("agency", components.agency, f"in Latvia {only} runs the Solidarity Corps")


FAMILY = Family(
    name="esc",
    shape=(
        r"(?P<year>20~(?:1[89]|2\d)) - (?P<round>[1-3]) - (?P<agency>[A-Z]{2}\d\d) - (?P<action>ESC\d\d) - "
        r"(?:(?P<sector>[A-Z]{3}) - )?(?P<serial>000(?: ?\d{3}){2}|\d{9}|\d{6})(?!\d)"
    ),
    form="{year}-{round}-{agency}-{action}[-{sector}]-{serial}",
    examples=("2024-1-LV02-ESC51-VTJ-000205268", "2024-1-FR02-ESC51-VTJ-000199813", "2019-1-LV02-ESC11-060123"),
    lookalikes=("2024-1-LV02-ESC51", "ESC51-VTJ-000205268"),
    programme=lambda components: "ESC",
    ignore_case=True,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
