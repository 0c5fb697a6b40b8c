"""The read side for pages: a project or a document with every value, who says so, and who says otherwise."""

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from db import enclosure, money, slugs
from db.connection import row, rows
from db.enclosure import Enclosure
from db.merging import supports
from model.vocabulary import CHOICES

Record = dict[str, Any]
Value = str | int | float | None

_COLUMNS = {name: name for name in CHOICES} | {"duration": "months", "total": "total_amount"}
_EVIDENCE = """
SELECT f.id AS finding_id, f.document_id, d.path, f.field, f.value, f.raw, f.page, f.start, f."end", f.boxes, f.method,
    f.confidence, f.flags
FROM findings AS f JOIN documents AS d ON d.id = f.document_id"""
_SAID = f"""
WITH choice AS (
         SELECT c.* FROM _statement AS s JOIN _choice AS c ON c.statement_id = s.id WHERE s.project_id = :project),
     said (name, finding_id) AS (
         SELECT name, finding_id FROM choice
         UNION SELECT name, a.value FROM choice, json_each(choice.agreeing) AS a
         UNION SELECT name, r.value FROM choice, json_each(choice.rivals) AS r)
SELECT said.name, evidence.* FROM said JOIN ({_EVIDENCE}) AS evidence ON evidence.finding_id = said.finding_id
ORDER BY said.finding_id"""
_DOCUMENTS = """
SELECT d.id, d.path, d.title, d.media_type, d.pages, d.ingested_at, d.warnings FROM documents AS d
WHERE d.id IN (SELECT document_id FROM project_documents WHERE project_id = ?) ORDER BY d.id"""
_PROJECTS = """
SELECT * FROM projects WHERE id IN (SELECT project_id FROM project_documents WHERE document_id = ?) ORDER BY id"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place in one document: `page` from 1, `start` and `end` in characters.

    `boxes` are [page from 1, left, top, right, bottom] in points, origin top left; none where the format has no pages.
    """

    finding_id: int
    document_id: int
    path: str
    field: str
    value: str
    raw: str
    page: int
    start: int
    end: int
    boxes: list[list[float]]
    method: str
    confidence: float | None
    flags: list[str]


@dataclass(frozen=True, slots=True)
class Field:
    """A field: the value shown, the machine's as canonical text, the correction, who agrees and who says otherwise."""

    name: str
    value: Value
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
    projects: list[Record]
    files: list[Record]
    enclosure: Enclosure


def project(connection: sqlite3.Connection, slug: str) -> ProjectEvidence | None:
    """All that is known of the project with this slug, or None."""
    number = slugs.find(connection, slug)
    shown = row(connection, "SELECT * FROM projects WHERE id = ?", [number])
    if shown is None:
        return None
    parts = {
        name: _records(connection, f"SELECT * FROM {name} WHERE project_id = ?", number)
        for name in ("people", "organisations", "amounts", "checks")
    }
    documents = _records(connection, _DOCUMENTS, number)
    return ProjectEvidence(project=dict(shown), fields=_fields(connection, shown), documents=documents, **parts)


def document(connection: sqlite3.Connection, number: int) -> DocumentEvidence | None:
    """All that was read from the document with this id, in the order of its text, or None."""
    shown = row(connection, "SELECT * FROM documents WHERE id = ?", [number])
    layout = row(connection, "SELECT page_sizes, facts FROM _document WHERE id = ?", [number])
    if shown is None or layout is None:
        return None
    in_order = f'{_EVIDENCE} WHERE f.document_id = ? ORDER BY f.start, f."end", f.id'
    return DocumentEvidence(
        document=dict(shown),
        page_sizes=json.loads(layout["page_sizes"]),
        facts=json.loads(layout["facts"]),
        findings=[_evidence(dict(found)) for found in rows(connection, in_order, [number])],
        projects=_records(connection, _PROJECTS, number),
        files=_records(connection, "SELECT * FROM files WHERE document_id = ? ORDER BY first_seen, path", number),
        enclosure=enclosure.of_document(connection, dict(shown)),
    )


def _records(connection: sqlite3.Connection, sql: str, number: int | None) -> list[Record]:
    return [dict(found) for found in rows(connection, sql, [number])]


def _evidence(record: Record) -> Evidence:
    return Evidence(**record | {"boxes": json.loads(record["boxes"]), "flags": json.loads(record["flags"])})


def _fields(connection: sqlite3.Connection, shown: sqlite3.Row) -> list[Field]:
    said: dict[str, list[Evidence]] = defaultdict(list)
    for found in rows(connection, _SAID, {"project": shown["id"]}):
        record = dict(found)
        said[record.pop("name")].append(_evidence(record))
    decided = {found["field"]: found for found in _records(
        connection, "SELECT * FROM corrections WHERE project_id = ? AND kind IN ('correct', 'withhold')", shown["id"])}
    (machine,) = _records(connection, "SELECT * FROM _project WHERE id = ?", shown["id"])
    return [
        _field(name, shown[_COLUMNS[name]], _canonical(name, machine), decided.get(name), said[name])
        for name in CHOICES
    ]


def _field(
    name: str, value: Value, machine: str | None, correction: Record | None, said: list[Evidence]
) -> Field:
    agreeing = [one for one in said if machine is not None and supports(name, one.value, machine)]
    return Field(name, value, machine, correction, agreeing, [one for one in said if one not in agreeing])


def _canonical(name: str, machine: Record) -> str | None:
    """The machine's value as a finding would write it."""
    if name == "total":
        return None if machine["total_cents"] is None else money.canonical(machine["total_cents"], machine["currency"])
    if name == "duration":
        return None if machine["months"] is None else str(machine["months"])
    value: str | None = machine[name]
    return value
