"""What must hold of a number of Erasmus+ or the European Solidarity Corps, whatever its period."""

from codes.components import Components
from codes.errors import InvalidComponent
from codes.tables import action, agency, has_country

PARTNER = (
    r"(?:(?: ?(?P<underline>_) ?| (?=\d{1,2}(?:[)\],;”“\"]|$)))(?P<partner>\d{1,2}))?(?!\d)"
)
"""The shape of a partner suffix; scans lose its underline, so a blank will do where a bracket or comma follows."""


def check(components: Components) -> None:
    """Raise InvalidComponent for a country without agency, an unknown agency, action or sector, or an empty serial."""
    year = components.year or 0
    code = (components.agency or "")[:2]
    if not has_country("Erasmus+", code, year):
        raise InvalidComponent("country", code, f"had no national agency in {year}")
    if code == "LV" and agency(components.agency or "") is None:
        raise InvalidComponent("agency", components.agency, "Latvia's agencies are LV01 and LV02")
    known = action(components.action or "", year)
    if known is None:
        raise InvalidComponent("action", components.action, f"there was no such action in {year}")
    if components.sector and known.sectors and components.sector not in known.sectors:
        raise InvalidComponent("sector", components.sector, f"{known.name} has {' '.join(known.sectors)}")
    if not (components.serial or "").strip("0"):
        raise InvalidComponent("serial", components.serial, "numbers begin with 1")
    if components.partner is not None and components.action not in ("KA219", "KA229"):
        raise InvalidComponent("partner", components.partner, "only in KA219 and KA229 each school has its own grant")
