"""What a search may be narrowed by, and what it can be narrowed by further."""

import json
import sqlite3
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

# (what is counted, from where, the column that holds the project's id, how its projects are counted)
_FACETS = {
    "programme": ("p.programme", "projects AS p", "p.id", "count(*)"),
    "year": (_YEAR, "projects AS p", "p.id", "count(*)"),
    "country": ("c.value", "projects AS p, json_each(p.countries) AS c", "p.id", "count(*)"),
    "organisation": ("o.name", "organisations AS o", "o.project_id", "count(DISTINCT o.project_id)"),
}


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
    parameters = {"ids": json.dumps(list(project_ids)), "most": _SHOWN}
    return {name: _facet(connection, parameters, *facet) for name, facet in _FACETS.items()}


def _facet(
    connection: sqlite3.Connection, parameters: dict[str, Any], value: str, source: str, project: str, counted: str
) -> list[tuple[str, int]]:
    sql = f"""SELECT {value} AS facet, {counted} AS projects FROM {source}
              WHERE {project} IN (SELECT value FROM json_each(:ids)) AND {value} IS NOT NULL
              GROUP BY facet ORDER BY projects DESC, facet LIMIT :most"""
    return [(found["facet"], found["projects"]) for found in rows(connection, sql, parameters)]
