"""How far a change of keys reaches: all statements whose project may be another one now, and no more.

A statement with a code belongs where its codes say, so a change spreads among them over codes only; a statement
without one spreads over its titles and looks at the coded statements that bear them. So one popular title never drags
half of the collection into every save.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Set

from db.connection import rows
from db.keys import CODE, TITLE

Keys = dict[int, list[str]]
"""The keys of each statement, the main one of each kind first."""
COMMON_TITLE = 100  # a title that more documents than this bear is the name of a form, not of a project

_BEARERS = """
SELECT k.statement_id, k.key FROM _statement_key AS k
WHERE k.statement_id IN (
    SELECT own.statement_id FROM json_each(:keys) AS wanted
    JOIN _statement_key AS own ON own.key = wanted.value
    JOIN _statement AS s ON s.id = own.statement_id
    JOIN _document AS d ON d.id = s.document_id AND d.replaced_by IS NULL)
ORDER BY k.statement_id, k.place
"""
_COMPANIONS = """
SELECT k.statement_id, k.key FROM _statement_key AS k
JOIN _statement AS s ON s.id = k.statement_id
JOIN _document AS d ON d.id = s.document_id AND d.replaced_by IS NULL
WHERE s.project_id IN (
    SELECT project_id FROM _statement WHERE id IN (SELECT value FROM json_each(:statements)))
ORDER BY k.statement_id, k.place
"""
_POPULAR = """
SELECT wanted.value AS key FROM json_each(:keys) AS wanted
WHERE (SELECT count(*) FROM (SELECT 1 FROM _statement_key WHERE key = wanted.value LIMIT :most + 1)) > :most
"""


def affected(connection: sqlite3.Connection, keys: Set[str]) -> Keys:
    """The keys, common titles left out, of every statement that a change of `keys` can move."""
    coded = _spread(connection, keys, of_codes=True)
    titles = {key for key in keys | _all(coded) if not key.startswith(CODE)}
    uncoded = _spread(connection, titles, of_codes=False)
    homes = _spread(connection, _all(uncoded), of_codes=True)
    found = coded | uncoded | homes
    found |= _collect(connection, _COMPANIONS, {"statements": json.dumps(list(found))})
    popular = _popular(connection, _all(found), COMMON_TITLE)
    return {statement: [key for key in own if key not in popular] for statement, own in found.items()}


def _spread(connection: sqlite3.Connection, keys: Set[str], of_codes: bool) -> Keys:
    """Statements with codes (or without) that bear one of `keys`, and on over their codes (or their titles)."""
    found: Keys = {}
    todo, done = set(keys) - _popular(connection, keys, COMMON_TITLE * 2), set(keys)
    while todo:
        bearers = _collect(connection, _BEARERS, {"keys": json.dumps(sorted(todo))})
        met = {statement: own for statement, own in bearers.items() if _has_code(own) == of_codes}
        found |= met
        todo = {key for key in _all(met) if not of_codes or key.startswith(CODE)} - done
        todo -= _popular(connection, todo, COMMON_TITLE * 2)
        done |= todo
    return found


def _collect(connection: sqlite3.Connection, sql: str, parameters: dict[str, str]) -> Keys:
    found: Keys = defaultdict(list)
    for row in rows(connection, sql, parameters):
        found[row["statement_id"]].append(row["key"])
    return dict(found)


def _popular(connection: sqlite3.Connection, keys: Iterable[str], most: int) -> set[str]:
    titles = [key for key in keys if key.startswith(TITLE)]
    if not titles:
        return set()
    return {row["key"] for row in rows(connection, _POPULAR, {"keys": json.dumps(titles), "most": most})}


def _all(keys: Keys) -> set[str]:
    return {key for own in keys.values() for key in own}


def _has_code(keys: list[str]) -> bool:
    return any(key.startswith(CODE) for key in keys)
