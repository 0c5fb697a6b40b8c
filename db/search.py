"""Search as staff mean it: projects, and documents that describe none, by words in any form and with any diacritics.

The cost is bounded whatever is asked: words are matched once, the first few thousand hits (the newest) are ranked,
filters look at some tens of thousands, facets count what was ranked, and snippets are made only for the rows shown.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

import codes
from db import slugs
from db.connection import row, rows
from db.filters import Filters, conditions, facets
from db.query import NOTHING, query
from db.suggestions import suggestions
from latvian.folding import fold

__all__ = ["PAGE_SIZE", "SORTS", "Filters", "Result", "SearchResult", "search", "suggestions"]

PAGE_SIZE = 20
SORTS = ("relevance", "date", "amount", "title")
RANKED = 5_000
EXAMINED = 20_000
_START = 240
MARK, UNMARK = "\x02", "\x03"

_WORDS = """SELECT rowid AS id, bm25(search, 10.0, 1.0, 3.0) AS score FROM search WHERE search MATCH :query
            ORDER BY rowid DESC LIMIT :most"""
_EVERYTHING = "SELECT id, 0.0 AS score FROM _entry ORDER BY id DESC LIMIT :most"
_ONE_PROJECT = """SELECT e.id, -1e9 AS score FROM _statement AS s JOIN _entry AS e ON e.statement_id = s.id
                  WHERE s.project_id = :project LIMIT :most"""


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the results; `slug` is None for a document that describes no project.

    `snippet` has its words marked between the characters U+0002 and U+0003: escape it first, then replace the marks.
    """

    slug: str | None
    code: str | None
    title: str | None
    snippet: str
    start_date: str | None
    end_date: str | None
    total: float | None
    currency: str | None
    coordinator: str | None
    documents: list[dict[str, int | str]]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of results; `capped` says that there are more than `total`, which counts those that were ranked."""

    total: int
    capped: bool
    results: list[Result]
    facets: dict[str, list[tuple[str, int]]]


class _Hit(NamedTuple):
    """A search entry that matches; the smaller the score, the better."""

    score: float
    entry_id: int
    document_id: int
    project_id: int | None


def search(
    connection: sqlite3.Connection,
    text: str = "",
    filters: Filters | None = None,
    sort: str = "relevance",
    page: int = 1,
) -> SearchResult:
    """Page `page` (from 1) of what matches `text` and `filters`; without words everything, the newest first."""
    filters = filters or Filters()
    expression = query(text)
    source = _EVERYTHING if expression == NOTHING else _WORDS
    most = EXAMINED if filters.parameters() else RANKED
    hits = [*_by_code(connection, text, filters), *_hits(connection, source, filters, most + 1, query=expression)]
    best = _best(hits)
    ordered = _ordered(connection, best[:RANKED], sort if text.strip() or sort != "relevance" else "date")
    shown = ordered[(max(page, 1) - 1) * PAGE_SIZE :][:PAGE_SIZE]
    return SearchResult(
        total=len(ordered),
        capped=len(best) > RANKED or _count(connection, source, expression, most) > most,
        results=[_result(connection, hit, expression) for hit in shown],
        facets=facets(connection, [hit.project_id for hit in ordered if hit.project_id is not None]),
    )


def _by_code(connection: sqlite3.Connection, text: str, filters: Filters) -> list[_Hit]:
    """The project whose code the whole query is, in any spelling."""
    compact = codes.compact(text.strip()) if text.strip() else None
    project = slugs.find(connection, compact) if compact else None
    return [] if project is None else _hits(connection, _ONE_PROJECT, filters, RANKED, project=project)


def _hits(connection: sqlite3.Connection, source: str, filters: Filters, most: int, **values: str | int) -> list[_Hit]:
    join, where = conditions(filters)
    sql = f"""
        SELECT hit.score, e.id, e.document_id, s.project_id FROM ({source}) AS hit
        CROSS JOIN _entry AS e ON e.id = hit.id
        CROSS JOIN _document AS d ON d.id = e.document_id AND d.replaced_by IS NULL
        LEFT JOIN _statement AS s ON s.id = e.statement_id {join}
        WHERE {where}"""
    parameters = {**filters.parameters(), **values, "most": most}
    return [_Hit._make(found) for found in rows(connection, sql, parameters)]


def _count(connection: sqlite3.Connection, source: str, expression: str, most: int) -> int:
    """The number of hits before filters, counted to one beyond `most`."""
    sql = source.replace("bm25(search, 10.0, 1.0, 3.0)", "0")
    found = row(connection, f"SELECT count(*) AS hits FROM ({sql})", {"query": expression, "most": most + 1})
    return int(found["hits"]) if found else 0


def _best(hits: Iterable[_Hit]) -> list[_Hit]:
    """The best entry of each project, and each document without one, the best first, among equals as they come."""
    best: dict[tuple[str, int], _Hit] = {}
    for hit in sorted(hits, key=attrgetter("score")):
        subject = ("document", hit.document_id) if hit.project_id is None else ("project", hit.project_id)
        best.setdefault(subject, hit)
    return list(best.values())


def _ordered(connection: sqlite3.Connection, hits: Sequence[_Hit], sort: str) -> list[_Hit]:
    """By relevance as they are; by title; by date and amount the newest and largest first, those without any last."""
    if sort == "relevance":
        return list(hits)
    column = {"date": "coalesce(end_date, start_date)", "amount": "total_amount", "title": "title"}[sort]
    sql = f"SELECT id, {column} AS value FROM projects WHERE id IN (SELECT value FROM json_each(?))"
    ids = json.dumps([hit.project_id for hit in hits])
    values = {found["id"]: found["value"] for found in rows(connection, sql, [ids]) if found["value"] is not None}
    known = [hit for hit in hits if hit.project_id in values]
    if sort == "title":
        known.sort(key=lambda hit: fold(values[hit.project_id]))
    else:
        known.sort(key=lambda hit: values[hit.project_id], reverse=True)
    return known + [hit for hit in hits if hit.project_id not in values]


def _result(connection: sqlite3.Connection, hit: _Hit, expression: str) -> Result:
    snippet = _snippet(connection, hit.entry_id, expression)
    if hit.project_id is None:
        found = row(connection, "SELECT id, path, title FROM documents WHERE id = ?", [hit.document_id])
        assert found is not None
        documents: list[dict[str, int | str]] = [{"id": found["id"], "path": found["path"]}]
        return Result(None, None, found["title"], snippet, None, None, None, None, None, documents)
    project = row(connection, "SELECT * FROM projects WHERE id = ?", [hit.project_id])
    assert project is not None
    sql = """SELECT id, path FROM documents
             WHERE id IN (SELECT document_id FROM project_documents WHERE project_id = ?) ORDER BY id = ? DESC, id"""
    documents = [dict(found) for found in rows(connection, sql, [hit.project_id, hit.document_id])]
    return Result(
        project["slug"], project["code"], project["title"], snippet, project["start_date"], project["end_date"],
        project["total_amount"], project["currency"], project["coordinator"], documents,
    )


def _snippet(connection: sqlite3.Connection, entry_id: int, expression: str) -> str:
    """Words around the hits, marked; where the words do not occur in the body, its beginning."""
    if expression != NOTHING:
        sql = "SELECT snippet(search, 1, ?, ?, '…', 28) AS words FROM search WHERE search MATCH ? AND rowid = ?"
        found = row(connection, sql, [MARK, UNMARK, expression, entry_id])
        if found is not None:
            return str(found["words"])
    found = row(connection, "SELECT substr(body, 1, ?) AS words FROM _search_content WHERE id = ?", [_START, entry_id])
    words = str(found["words"]) if found else ""
    return words if len(words) < _START else words.rpartition(" ")[0] + "…"
