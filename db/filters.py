"""What a search may be narrowed by, and what it can be narrowed by further."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db.connection import rows

_SHOWN = 30
_YEAR = "substr(coalesce(p.start_date, p.end_date), 1, 4)"

_OF_PROJECT = {
    "programme": "p.programme = :programme",
    "year": f"CAST({_YEAR} AS INTEGER) = :year",
    "organisation": "EXISTS (SELECT 1 FROM organisations AS o WHERE o.project_id = p.id AND o.name = :organisation)",
    "country": "EXISTS (SELECT 1 FROM json_each(p.countries) AS c WHERE c.value = :country)",
    "amount_from": "p.total_amount >= :amount_from",
    "amount_to": "p.total_amount <= :amount_to",
}

# Each project is gone to once for three facets: it takes a third of the time of three queries.
_ALIKE = f"""SELECT p.programme, {_YEAR} AS year, p.countries, count(*) AS projects
             FROM json_each(:ids) AS i CROSS JOIN projects AS p ON p.id = i.value GROUP BY 1, 2, 3"""
_ORGANISATIONS = """SELECT o.name AS facet, count(DISTINCT o.project_id) AS projects FROM organisations AS o
                    WHERE o.project_id IN (SELECT value FROM json_each(:ids)) AND o.name IS NOT NULL
                    GROUP BY facet ORDER BY projects DESC, facet LIMIT :most"""


@dataclass(frozen=True, slots=True)
class Filters:
    """Every one that is not None must hold; amounts in the project's currency, both ends included.

    `year` is that of the start (of the end, where no start is known); `organisation` a name as the facet gives it;
    `country` ISO alpha-2; `media_type` the kind of document. Documents without a project pass only `media_type`.
    """

    programme: str | None = None
    year: int | None = None
    organisation: str | None = None
    country: str | None = None
    amount_from: float | None = None
    amount_to: float | None = None
    media_type: str | None = None

    def parameters(self) -> dict[str, Any]:
        """The values of those that are set, by name."""
        return {name: value for name in self.__slots__ if (value := getattr(self, name)) is not None}


def conditions(filters: Filters) -> tuple[str, str]:
    """The SQL to join (of projects, only where needed) and the conditions, over the aliases `s`, `d` and `p`."""
    names = filters.parameters()
    wanted = [condition for name, condition in _OF_PROJECT.items() if name in names]
    join = "JOIN projects AS p ON p.id = s.project_id" if wanted else ""
    if "media_type" in names:
        wanted.append("d.media_type = :media_type")
    return join, " AND ".join(wanted) or "1"


def facets(connection: sqlite3.Connection, project_ids: Sequence[int]) -> dict[str, list[tuple[str, int]]]:
    """How many of the projects have each programme, start year, country, organisation; the most frequent first."""
    ids = json.dumps(sorted(project_ids))
    counted: dict[str, Counter[str]] = {name: Counter() for name in ("programme", "year", "country")}
    for programme, year, countries, projects in rows(connection, _ALIKE, {"ids": ids}):
        counted["programme"][programme] += projects
        counted["year"][year] += projects
        for country in json.loads(countries or "[]"):
            counted["country"][country] += projects
    organisations = rows(connection, _ORGANISATIONS, {"ids": ids, "most": _SHOWN})
    return {
        **{name: _commonest(counter) for name, counter in counted.items()},
        "organisation": [(found["facet"], found["projects"]) for found in organisations],
    }


def _commonest(counter: Counter[str]) -> list[tuple[str, int]]:
    """The most frequent values, among equals as the alphabet has them."""
    found = ((value, projects) for value, projects in counter.items() if value is not None)
    return sorted(found, key=lambda one: (-one[1], one[0]))[:_SHOWN]
