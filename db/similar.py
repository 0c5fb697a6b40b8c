"""Projects like this one: those whose titles and texts share the words of its titles, the rarest words first."""

import json
import sqlite3
from typing import Any

from db.connection import row, rows
from db.query import words

_WORDS = 12
_HITS = 300

_NEAREST = """
SELECT p.slug, p.code, p.title, p.start_date, p.end_date, min(hit.score) AS score
FROM (SELECT rowid AS id, bm25(search, 10.0, 1.0, 1.0) AS score FROM search WHERE search MATCH :query
      ORDER BY rowid DESC LIMIT :hits) AS hit
CROSS JOIN _statement AS s ON s.id = hit.id JOIN projects AS p ON p.id = s.project_id
WHERE p.id <> :project GROUP BY p.id ORDER BY score LIMIT :most
"""


def similar(connection: sqlite3.Connection, project_id: int, most: int = 5) -> list[dict[str, Any]]:
    """Records of slug, code, title, start_date and end_date, the most alike first; few or none if there are none."""
    found = row(connection, "SELECT titles FROM projects WHERE id = ?", [project_id])
    stems = _rare(connection, " ".join(json.loads(found["titles"]))) if found else []
    if not stems:
        return []
    expression = " OR ".join(f'"{stem}"' for stem in stems)
    parameters = {"query": expression, "hits": _HITS, "project": project_id, "most": most}
    return [
        {name: one[name] for name in ("slug", "code", "title", "start_date", "end_date")}
        for one in rows(connection, _NEAREST, parameters)
    ]


def _rare(connection: sqlite3.Connection, titles: str) -> list[str]:
    """The stems of the titles that other entries have too, but not most of them, the rarest first."""
    sql = """SELECT w.term FROM json_each(?) AS wanted CROSS JOIN _search_word AS w ON w.term = wanted.value
             WHERE w.doc > 1 AND w.doc * 4 <= (SELECT count(*) + 12 FROM _entry) ORDER BY w.doc, w.term LIMIT ?"""
    stems = sorted({stem for _, stem in words(titles)})
    return [found["term"] for found in rows(connection, sql, [json.dumps(stems), _WORDS])]
