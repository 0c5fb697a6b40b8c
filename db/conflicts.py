"""Where the documents of one project contradict each other: a work list for auditors."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from db.connection import rows
from db.merging import supports

FIELDS = ("programme", "start_date", "end_date", "duration", "total", "coordinator", "coordinator_organisation")

_DIFFERENT = """
SELECT p.id AS project_id, p.slug, p.code, p.title, c.name AS field, json_group_array(DISTINCT f.value) AS "values"
FROM _project AS p JOIN _statement AS s ON s.project_id = p.id JOIN _choice AS c ON c.statement_id = s.id
JOIN _finding AS f ON f.id = c.finding_id
WHERE p.document_count > 1 AND c.name IN (SELECT value FROM json_each(?))
GROUP BY p.id, c.name HAVING count(DISTINCT f.value) > 1 ORDER BY p.id DESC, c.name LIMIT ?
"""


def conflicts(connection: sqlite3.Connection, limit: int = 500) -> list[dict[str, Any]]:
    """Records of project_id, slug, code, title, field and `values`, the different things that documents say."""
    found = [dict(one) for one in rows(connection, _DIFFERENT, [json.dumps(FIELDS), limit])]
    records = [one | {"values": json.loads(one["values"])} for one in found]
    return [one for one in records if not _agree(one["field"], one["values"])]


def _agree(field: str, values: Sequence[str]) -> bool:
    """Whether one of the values is what all others say, only less precisely."""
    return any(all(supports(field, other, value) for other in values) for value in values)
