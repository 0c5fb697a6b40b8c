"""The read side for pages: a project or a document with every value, who says so, and who says otherwise."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from db import slugs
from db.connection import row, rows
from db.merging import supports
from model.vocabulary import CHOICES

Record = dict[str, Any]

_COLUMNS = {name: name for name in CHOICES} | {"duration": "months", "total": "total_amount"}
_EVIDENCE = "f.id, f.document_id, d.path, f.page, f.start, f.end, f.value, f.raw, f.boxes, f.method, f.confidence, f.flags"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place in one document: `page` from 1, `start` and `end` in characters, `boxes` as [page, left, top, right, bottom]."""

    finding_id: int
    document_id: int
    path: str
    page: int
    start: int
    end: int
    value: str
    raw: str
    boxes: list[list[float]]
    method: str
    confidence: float | None
    flags: list[str]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a project: the value shown, the machine's, the correction if any, who agrees and who says otherwise."""

    name: str
    value: str | int | float | None
    machine: str | None
    correction: Record | None
    agreeing: list[Evidence]
    rivals: list[Evidence]


@dataclass(frozen=True, slots=True)
class ProjectEvidence:
    """A project as its page shows it; the records have the columns of the view of the same name."""

    project: Record
    fields: list[Field]
    people: list[Record]
    organisations: list[Record]
    amounts: list[Record]
    checks: list[Record]
    documents: list[Record]


@dataclass(frozen=True, slots=True)
class DocumentEvidence:
    """A document as its page shows it; `page_sizes` are [width, height] in points, `facts` [name, value]."""

    document: Record
    page_sizes: list[list[float]]
    facts: list[list[str]]
    findings: list[Evidence]
    fields: dict[int, str]
    projects: list[Record]
    files: list[Record]


def project(connection: sqlite3.Connection, slug: str) -> ProjectEvidence | None:
    """All that is known of the project with this slug, or None."""
    number = slugs.find(connection, slug)
    shown = row(connection, "SELECT * FROM projects WHERE id = ?", [number])
    if shown is None or number is None:
        return None
    return ProjectEvidence(
        project=_record(shown),
        fields=_fields(connection, shown),
        people=_of_project(connection, "people", number),
        organisations=_of_project(connection, "organisations", number),
        amounts=_of_project(connection, "amounts", number),
        checks=_of_project(connection, "checks", number),
        documents=[_record(found) for found in rows(
            connection, """SELECT DISTINCT d.id, d.path, d.title, d.media_type, d.pages, d.ingested_at, d.warnings
                           FROM project_documents AS p JOIN documents AS d ON d.id = p.document_id
                           WHERE p.project_id = ? ORDER BY d.id""", [number])],
    )


def document(connection: sqlite3.Connection, number: int) -> DocumentEvidence | None:
    """All that was read from the document with this id, in the order of its text, or None."""
    shown = row(connection, "SELECT * FROM documents WHERE id = ?", [number])
    if shown is None:
        return None
    layout = row(connection, "SELECT page_sizes, facts FROM _document WHERE id = ?", [number])
    assert layout is not None
    sql = f"""SELECT {_EVIDENCE}, f.field FROM findings AS f JOIN documents AS d ON d.id = f.document_id
              WHERE f.document_id = ? ORDER BY f.start, f.end, f.id"""
    findings = rows(connection, sql, [number])
    return DocumentEvidence(
        document=_record(shown),
        page_sizes=json.loads(layout["page_sizes"]),
        facts=json.loads(layout["facts"]),
        findings=[_evidence(found) for found in findings],
        fields={found["id"]: found["field"] for found in findings},
        projects=[_record(found) for found in rows(
            connection, """SELECT * FROM projects WHERE id IN (SELECT project_id FROM project_documents WHERE document_id = ?)
                           ORDER BY id""", [number])],
        files=[_record(found) for found in rows(
            connection, "SELECT * FROM files WHERE document_id = ? ORDER BY first_seen, path", [number])],
    )


def conflicts(connection: sqlite3.Connection, limit: int = 200) -> list[Record]:
    """Fields of which documents of one project say different things: project_id, slug, code, title, field, values (list)."""
    sql = """
        SELECT p.id AS project_id, p.slug, p.code, p.title, c.name AS field, json_group_array(DISTINCT f.value) AS "values"
        FROM _choice AS c JOIN _statement AS s ON s.id = c.statement_id JOIN _finding AS f ON f.id = c.finding_id
        JOIN _project AS p ON p.id = s.project_id
        WHERE p.document_count > 1 AND c.name IN ('start_date', 'end_date', 'duration', 'total', 'coordinator', 'programme')
        GROUP BY p.id, c.name HAVING count(DISTINCT f.value) > 1 ORDER BY p.id, c.name LIMIT ?"""
    found = [_record(one) for one in rows(connection, sql, [limit])]
    return [one for one in found if _disagree(one["field"], one["values"])]


def _disagree(field: str, values: Sequence[str]) -> bool:
    """Whether no one value is what all the others say less precisely."""
    return not any(all(supports(field, other, value) for other in values) for value in values)


def _fields(connection: sqlite3.Connection, shown: sqlite3.Row) -> list[Field]:
    said = _said(connection, shown["id"])
    corrected = {found["field"]: _record(found) for found in rows(
        connection, "SELECT * FROM corrections WHERE project_id = ? AND kind IN ('correct', 'withhold')", [shown["id"]])}
    merged = row(connection, "SELECT * FROM _project WHERE id = ?", [shown["id"]])
    assert merged is not None
    fields = []
    for name in CHOICES:
        machine = _machine(name, merged)
        agreeing = [one for one in said.get(name, ()) if machine is not None and supports(name, one.value, machine)]
        rivals = [one for one in said.get(name, ()) if one not in agreeing]
        fields.append(Field(name, shown[_COLUMNS[name]], machine, corrected.get(name), agreeing, rivals))
    return fields
