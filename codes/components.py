"""What a project number is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from codes.tables import country_of

Parts = Mapping[str, str]
"""The named parts of a number as its pattern cut them, without blanks; a part that is missing is the empty string."""

NUMERIC = ("year", "round", "partner")
TEXTUAL = (
    "country", "agency", "action", "sector", "measure", "selection", "institution", "office", "group", "topic",
    "acronym", "serial", "contract",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Components:
    """The components of a project number; a family fills those it has, the others stay None.

    >>> Components.of({"year": "16", "measure": "8.3.4.0", "serial": "001"}).year
    2016
    """

    year: int | None = None
    """Of the call or of the approval, four digits."""
    round: int | None = None
    country: str | None = None
    """ISO alpha-2 of the agency or coordinator (GR and GB, where the number itself says EL and UK)."""
    agency: str | None = None
    action: str | None = None
    sector: str | None = None
    """SCH, VET … of Erasmus+, JR, HE … of Nordplus, the strand of LIFE, the ministry of a state research programme."""
    fund: str | None = None
    """The word of the programme vocabulary for the EU fund that pays for the measure, where it is known."""
    period: str | None = None
    """The planning period of the EU funds, as the tables write it."""
    measure: str | None = None
    selection: str | None = None
    """I limited, A open selection; IPIA, APIA in 2007–2013."""
    institution: str | None = None
    office: str | None = None
    """The paying agency's regional office."""
    group: str | None = None
    """The local action group."""
    topic: str | None = None
    acronym: str | None = None
    serial: str | None = None
    partner: int | None = None
    """The partner suffix `_n`: one project, each school with a grant of its own."""
    contract: str | None = None
    """What a contract's number adds before the project's own."""
    parent: str | None = None
    """The compact code of the project that this one is a part of."""
    proposed: str | None = None
    """The programme's own form of a number that is written otherwise and kept as written."""

    @classmethod
    def of(cls, parts: Parts) -> "Components":
        """The components that the parts of a match say directly."""
        texts = {name: parts[name] for name in TEXTUAL if parts.get(name)}
        numbers = {name: int(parts[name]) for name in NUMERIC if parts.get(name)}
        if "year" in numbers:
            numbers["year"] = _full_year(numbers["year"])
        if "country" not in texts and "agency" in texts:
            texts["country"] = texts["agency"][:2]
        if "country" in texts:
            texts["country"] = country_of(texts["country"])
        return cls(**texts, **numbers)  # type: ignore[arg-type]


def _full_year(year: int) -> int:
    """The four digits of a year that may be written with two; LIFE began in 1992."""
    if year >= 100:
        return year
    return year + (1900 if year >= 90 else 2000)
