"""What a request asks of the search: words, filters, order, page; and the address that asks it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Self

from datasette_plugins.compat import Request
from db.filters import Filters
from db.search import SORTS

LONGEST = 500
LAST_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Question:
    """`q`, the filters by their names, `sort` and `page`, with anything that makes no sense left out."""

    text: str = ""
    filters: Filters = field(default_factory=Filters)
    sort: str = SORTS[0]
    page: int = 1

    @classmethod
    def of_request(cls, request: Request) -> Self:
        """The question in an address such as `/meklet?q=bioētika&year=2018`."""
        given = {name: (request.args.get(name) or "").strip() for name in ("q", "sort", "page", *FILTERS)}
        return cls(
            text=given["q"][:LONGEST],
            filters=_filters(given),
            sort=given["sort"] if given["sort"] in SORTS else SORTS[0],
            page=min(max(_whole(given["page"]) or 1, 1), LAST_PAGE),
        )

    def parameters(self) -> dict[str, str]:
        """The question as an address carries it; what is as usual is left out.

        >>> Question("bioētika", Filters(year=2018), page=2).parameters()
        {'q': 'bioētika', 'year': '2018', 'page': '2'}
        """
        chosen = {name: f"{value:g}" if isinstance(value, float) else str(value) for name, value in self.chosen()}
        rest = {"sort": self.sort if self.sort != SORTS[0] else "", "page": str(self.page) if self.page > 1 else ""}
        return {name: value for name, value in {"q": self.text, **chosen, **rest}.items() if value}

    def chosen(self) -> list[tuple[str, str | int | float]]:
        """The filters that are set."""
        return list(self.filters.parameters().items())

    def without(self, name: str) -> "Question":
        """The same question with one filter less, from its first page."""
        return replace(self, filters=replace(self.filters, **{name: None}), page=1)

    def at(self, page: int) -> "Question":
        """The same question, another page."""
        return replace(self, page=page)


FILTERS = tuple(one.name for one in fields(Filters))


def _filters(given: Mapping[str, str]) -> Filters:
    return Filters(
        programme=given["programme"] or None,
        year=_whole(given["year"]),
        organisation=given["organisation"] or None,
        country=given["country"] or None,
        amount_from=amount(given["amount_from"]),
        amount_to=amount(given["amount_to"]),
        media_type=given["media_type"] or None,
    )


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def amount(text: str) -> float | None:
    """A number of euros as people type it.

    >>> amount("14 625,50 €"), amount("300000"), amount("1.500,00"), amount("daudz")
    (14625.5, 300000.0, 1500.0, None)
    """
    digits = re.sub(r"[\s\u00a0€]|EUR", "", text)
    digits = digits.replace(".", "").replace(",", ".") if "," in digits else digits
    return float(digits) if re.fullmatch(r"\d{1,12}(\.\d{1,2})?", digits) else None
