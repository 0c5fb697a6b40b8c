"""What must hold of a number of Erasmus+ or the European Solidarity Corps, whatever its period."""

from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.tables import action, agency, has_country, is_country, months_of_round, only_agency

PARTNER = (
    r"(?:(?: ?(?P<underline>_) ?| (?=\d{1,2}(?:[)\],;”“\"]|$)))(?P<partner>\d{1,2}))?(?!\d)"
)
"""The shape of a partner suffix; scans lose its underline, so a blank will do where a bracket or comma follows."""

NOT_CANONICAL = "non-canonical"


def missing_round(parts: Parts) -> tuple[str, ...]:
    """The flag of a number in which the agency follows the year at once."""
    return () if parts["round"] else (NOT_CANONICAL,)


def check(components: Components) -> None:
    """Raise InvalidComponent for a missing round, a country without agency, an unknown agency, action or sector, or an
    empty serial.
    """
    year = components.year or 0
    if components.round is None:
        raise InvalidComponent("round", "", "every number has one")
    code = (components.agency or "")[:2]
    if not has_country("Erasmus+", code, year):
        raise InvalidComponent("country", code, f"had no national agency in {year}")
    if code == "LV" and agency(components.agency or "") is None:
        raise InvalidComponent("agency", components.agency, "Latvia's agencies are LV01 and LV02")
    _check_duties(components)
    known = action(components.action or "", year)
    if known is None:
        raise InvalidComponent("action", components.action, f"there was no such action in {year}")
    if components.sector and known.sectors and components.sector not in known.sectors:
        raise InvalidComponent("sector", components.sector, f"{known.name} has {' '.join(known.sectors)}")
    if not (components.serial or "").strip("0"):
        raise InvalidComponent("serial", components.serial, "numbers begin with 1")
    if components.partner is not None and components.action not in ("KA219", "KA229"):
        raise InvalidComponent("partner", components.partner, "only in KA219 and KA229 each school has its own grant")


YOUTH = ("KA105", "KA125", "KA135", "KA205", "KA347", "KA15", "ESC")
"""How the actions for young people begin; since 2021 the sector YOU tells them too."""


NOBODYS = ("KA106", "KA110", "KA182", "KA200", "ESC")
"""Actions of which it is not known which of Latvia's agencies ran them, or whose family asks for itself."""


def _check_duties(components: Components) -> None:
    """Raise InvalidComponent for a Latvian agency that did not run the action: schools and youth have one each."""
    name, year = components.action or "", components.year or 0
    if components.country == "LV" and not name.startswith(NOBODYS):
        only = only_agency("youth" if _is_youth(components) else "formal education", year)
        if only and components.agency != only:
            raise InvalidComponent("agency", components.agency, f"in Latvia {only} runs {name}")


def _is_youth(components: Components) -> bool:
    return (components.action or "").startswith(YOUTH) or components.sector == "YOU"


def check_country(code: str) -> None:
    """Raise InvalidComponent for a coordinating country that takes part in none of the programmes."""
    if not is_country(code):
        raise InvalidComponent("country", code, "takes part in none of the programmes")


def starting_months(components: Components) -> tuple[str, str] | None:
    """The first and the last month in which a project with this number may begin; None where no call tells it.

    The month before those of the programme's guide is let pass: schools count their preparations.

    >>> starting_months(Components(year=2021, round=2, action="KA122", sector="SCH"))
    ('2021-12', '2023-08')
    >>> starting_months(Components(year=2019, measure="8.3.4.0")) is None
    True
    """
    if not (components.year and components.round and components.action):
        return None
    months = months_of_round(components.year, "youth" if _is_youth(components) else "other", components.round)
    return (_month(components.year, months[0] - 1), _month(components.year, months[1])) if months else None


def months(components: Components) -> tuple[int, int] | None:
    """How many months at least and at most a project with this number may last; None where no source tells it.

    >>> months(Components(year=2021, action="KA122")), months(Components(year=2019, measure="8.3.4.0"))
    ((6, 18), None)
    """
    known = action(components.action or "", components.year or 0)
    return known.months if known else None


STANDINGS = {"KA116": "KA109", "KA121": "KA120", "KA131": "KA130", "KA151": "KA150", "ESC51": "ESC50"}
"""Which standing the holder of a grant for an action needs; universities mostly have a charter of the Commission."""


def _month(year: int, count: int) -> str:
    """The month that is the `count`th from January of a year."""
    return f"{year + (count - 1) // 12}-{(count - 1) % 12 + 1:02}"
