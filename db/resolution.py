"""From what documents say to projects: every statement is attached to the project that shares a key with it.

Projects are a projection of the statements: for the few that a change can affect (`db.affected`) they are grouped anew
(`db.grouping`), merged anew (`db.merging`) and written in place of the old ones, keeping the id that their keys had.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from itertools import chain
from typing import Any

from db import money, slugs
from db.affected import Keys, affected
from db.canonical import months
from db.connection import insert, row, rows
from db.grouping import group
from db.keys import kind, ranked
from db.merging import Candidate, best, union
from model.vocabulary import CHOICES

Pair = tuple[str, str]
_MERGED = tuple(name for name in CHOICES if name not in ("duration", "total"))


def resolve(connection: sqlite3.Connection, keys: Set[str]) -> None:
    """Make the projects anew that statements bearing any of `keys` belong to, belonged to, or may join."""
    same, different = _decisions(connection, "same"), _decisions(connection, "different")
    keys = keys | {partner for pair in same if not keys.isdisjoint(pair) for partner in pair}
    reached = affected(connection, keys)
    old = _projects_of(connection, reached, keys)
    groups = group(reached, same, different)
    owners = _owners(connection, set(chain.from_iterable(reached.values())), old)
    keys_of_groups = [ranked(reached[member] for member in members) for members in groups]
    numbers = _identities(keys_of_groups, owners, _next_id(connection))
    _clear(connection, old)
    for project_id, members, own in zip(numbers, groups, keys_of_groups, strict=True):
        _write(connection, project_id, members, own)


def _decisions(connection: sqlite3.Connection, verdict: str) -> list[Pair]:
    found = rows(connection, "SELECT project_key, value FROM _correction WHERE kind = ? ORDER BY id", [verdict])
    return [(decision["project_key"], decision["value"]) for decision in found]


def _projects_of(connection: sqlite3.Connection, statements: Keys, keys: Set[str]) -> set[int]:
    """Projects that the statements are attached to, and those that bear the keys but may have lost their statements."""
    sql = """
        SELECT project_id FROM _statement
        WHERE project_id IS NOT NULL AND id IN (SELECT value FROM json_each(:statements))
        UNION SELECT k.project_id FROM json_each(:keys) AS wanted JOIN _project_key AS k ON k.key = wanted.value
        WHERE NOT EXISTS (SELECT 1 FROM _statement AS s WHERE s.project_id = k.project_id)"""
    parameters = {"statements": json.dumps(list(statements)), "keys": json.dumps(sorted(keys))}
    return {found["project_id"] for found in rows(connection, sql, parameters)}


def _owners(connection: sqlite3.Connection, keys: Set[str], old: Set[int]) -> dict[str, list[int]]:
    sql = """SELECT k.key, k.project_id FROM json_each(?) AS wanted JOIN _project_key AS k ON k.key = wanted.value
             ORDER BY k.principal DESC, k.project_id"""
    owners: dict[str, list[int]] = defaultdict(list)
    for found in rows(connection, sql, [json.dumps(sorted(keys))]):
        if found["project_id"] in old:
            owners[found["key"]].append(found["project_id"])
    return owners


def _next_id(connection: sqlite3.Connection) -> int:
    found = row(connection, "SELECT coalesce(max(id), 0) + 1 AS next FROM _project")
    assert found is not None
    return int(found["next"])


def _identities(groups: Sequence[Sequence[str]], owners: Mapping[str, Sequence[int]], fresh: int) -> list[int]:
    """An id for each group: that of the project which had its principal key, else any of its keys, else a new one."""
    given: dict[int, int] = {}
    for depth in (1, None):
        for place, keys in sorted(enumerate(groups), key=lambda item: (kind(item[1][0]), item[1][0])):
            wanted = (number for key in keys[:depth] for number in owners.get(key, ()))
            free = next((number for number in wanted if number not in given.values()), None)
            if place not in given and free is not None:
                given[place] = free
    return [given[place] if place in given else fresh + place for place in range(len(groups))]


def _clear(connection: sqlite3.Connection, projects: Set[int]) -> None:
    """Take the old projects away; their statements are attached again before the transaction ends."""
    everything = json.dumps(sorted(projects))
    connection.execute(
        "UPDATE _statement SET project_id = NULL WHERE project_id IN (SELECT value FROM json_each(?))", [everything]
    )
    connection.execute("DELETE FROM _project_key WHERE project_id IN (SELECT value FROM json_each(?))", [everything])
    connection.execute("DELETE FROM _project WHERE id IN (SELECT value FROM json_each(?))", [everything])


def _write(connection: sqlite3.Connection, project_id: int, members: Sequence[int], keys: Sequence[str]) -> None:
    statements = json.dumps(list(members))
    principal = keys[0]
    slug = slugs.of_key(principal)
    if row(connection, "SELECT 1 FROM _project WHERE slug = ?", [slug]):
        slug = f"{slug}-{project_id}"
    merged = _merged(connection, statements)
    lists = _lists(connection, statements, merged["title"])
    counts = _counts(connection, statements)
    insert(connection, "_project", [{"id": project_id, "slug": slug, "key": principal, **merged, **lists, **counts}])
    insert(connection, "_project_key", (
        {"key": key, "project_id": project_id, "slug": slugs.of_key(key), "principal": int(key == principal)}
        for key in keys
    ))
    connection.execute(
        "UPDATE _statement SET project_id = ? WHERE id IN (SELECT value FROM json_each(?))", [project_id, statements]
    )


def _merged(connection: sqlite3.Connection, statements: str) -> dict[str, Any]:
    sql = """SELECT c.name, f.value, json_array_length(c.agreeing) AS agreeing, c.statement_id
             FROM json_each(?) AS wanted JOIN _choice AS c ON c.statement_id = wanted.value
             JOIN _finding AS f ON f.id = c.finding_id"""
    candidates: dict[str, list[Candidate]] = defaultdict(list)
    for found in rows(connection, sql, [statements]):
        candidates[found["name"]].append(Candidate(found["value"], found["agreeing"], found["statement_id"]))
    cents, currency = money.parse(best("total", candidates["total"]) or "")
    return {name: best(name, candidates[name]) for name in _MERGED} | {
        "months": months(best("duration", candidates["duration"])), "total_cents": cents, "currency": currency,
    }


def _lists(connection: sqlite3.Connection, statements: str, title: str | None) -> dict[str, str]:
    sql = """SELECT s.titles, s.countries FROM json_each(?) AS wanted JOIN _statement AS s ON s.id = wanted.value
             ORDER BY s.id"""
    found = rows(connection, sql, [statements])
    titles = union((json.loads(one["titles"]) for one in found), first=title)
    countries = union(json.loads(one["countries"]) for one in found)
    return {"titles": json.dumps(titles, ensure_ascii=False), "countries": json.dumps(countries)}


def _counts(connection: sqlite3.Connection, statements: str) -> dict[str, int]:
    sql = """SELECT count(DISTINCT s.document_id) AS document_count,
                    (SELECT count(*) FROM _check AS c WHERE c.verdict = 'fail'
                     AND c.statement_id IN (SELECT value FROM json_each(:statements))) AS failed_checks
             FROM _statement AS s WHERE s.id IN (SELECT value FROM json_each(:statements))"""
    found = row(connection, sql, {"statements": statements})
    assert found is not None
    return dict(found)
