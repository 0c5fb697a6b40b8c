"""An Outcome as the records of the tables: a pure function, so that it is done before the transaction begins."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import codes
from db import keys, money, passages
from db.cleaning import clean, clean_or_none, integer
from db.tables import IDS_PER_DOCUMENT
from latvian.countries import name as country_name
from latvian.gluing import hidden
from model import Document, Finding, Kind, Outcome, Project, Span

Record = dict[str, Any]
_LONGEST_TITLE = 200


@dataclass(frozen=True)
class Records:
    """The records of one document by table, parents before children, and the keys of its projects."""

    document: Record
    tables: Mapping[str, list[Record]]
    keys: frozenset[str]


def of_outcome(outcome: Outcome, document: Document, document_id: int) -> Records:
    """The records of a read document under the given id."""
    base = document_id * IDS_PER_DOCUMENT
    projects = {project.number: project for project in outcome.projects}
    statements = {number: base + place for place, number in enumerate(projects)}
    findings = {finding: base + place for place, finding in enumerate(_all_findings(outcome))}
    own_keys = {number: keys.of_project(one.keys, document.sha256, number) for number, one in projects.items()}
    tables: dict[str, list[Record]] = {
        "_statement": [_statement(project, statements[project.number], document_id) for project in projects.values()],
        "_statement_key": [
            {"statement_id": statements[number], "key": clean(key), "place": place}
            for number, own in own_keys.items() for place, key in enumerate(own)
        ],
        "_finding": [_finding(one, number, document, document_id, statements) for one, number in findings.items()],
    }
    for project in projects.values():
        for table, records in _of_project(project, statements[project.number], findings).items():
            tables.setdefault(table, []).extend(records)
    tables["_entry"] = _entries(outcome, document, document_id, statements)
    return Records(_document(outcome, document), tables, frozenset(clean(k) for own in own_keys.values() for k in own))


def _all_findings(outcome: Outcome) -> list[Finding]:
    """Every finding once, those that only a project names included."""
    return list(dict.fromkeys(chain(outcome.findings, *(_findings_of(project) for project in outcome.projects))))


def _findings_of(project: Project) -> Iterable[Finding]:
    for choice in project.choices.values():
        yield from (choice.finding, *choice.agreeing, *choice.rivals)
    yield from chain(project.titles, project.countries)
    yield from (person.finding for person in project.people)
    yield from (organisation.finding for organisation in project.organisations)
    yield from (amount.finding for amount in project.amounts)
    for check in project.checks:
        yield from check.findings


def _document(outcome: Outcome, document: Document) -> Record:
    return {
        "sha256": document.sha256,
        "path": clean(outcome.source.path),
        "title": clean(title_of(document, outcome.source.path)),
        "media_type": document.media_type,
        "language": document.language,
        "fingerprint": outcome.fingerprint,
        "pages": len(document.pages),
        "page_sizes": json.dumps([[page.width, page.height] for page in document.pages]),
        "facts": _json([list(fact) for fact in document.facts]),
        "warnings": _json(document.warnings),
        "text": clean(document.text),
    }


def title_of(document: Document, path: str) -> str:
    """What to call a document: its first heading, else the title among its facts, else the file's name."""
    headings = (block.span.of(document.text) for block in document.blocks if block.kind is Kind.HEADING)
    names = chain(headings, (value for name, value in document.facts if name == "title"), [path.rpartition("/")[2]])
    return next((" ".join(name.split())[:_LONGEST_TITLE] for name in names if name.strip()), "")


def _statement(project: Project, statement_id: int, document_id: int) -> Record:
    return {
        "id": statement_id,
        "document_id": document_id,
        "number": project.number,
        "titles": _json(list(dict.fromkeys(finding.value for finding in project.titles))),
        "countries": _json(list(dict.fromkeys(finding.value for finding in project.countries))),
    }


def _finding(
    finding: Finding, finding_id: int, document: Document, document_id: int, statements: Mapping[int, int]
) -> Record:
    boxes = [[page + 1, *box] for page, box in document.boxes_of(finding.span)]
    return {
        "id": finding_id,
        "document_id": document_id,
        "statement_id": None if finding.project is None else statements.get(finding.project),
        "field": finding.field,
        "value": clean(finding.value),
        "page": document.page_of(finding.span) + 1,
        "start": finding.span.start,
        "end": finding.span.end,
        "method": finding.method,
        "flags": _json(finding.flags),
        "boxes": json.dumps(boxes),
        "raw": clean(finding.span.of(document.text)),
    }


def _of_project(project: Project, statement_id: int, ids: Mapping[Finding, int]) -> dict[str, list[Record]]:
    def numbers(findings: Iterable[Finding]) -> str:
        return json.dumps([ids[finding] for finding in findings])

    parts: dict[str, list[Record]] = {
        "_choice": [
            {"name": name, "finding_id": ids[choice.finding], "agreeing": numbers(choice.agreeing),
             "rivals": numbers(choice.rivals)}
            for name, choice in project.choices.items()
        ],
        "_amount": [
            {"finding_id": ids[one.finding], "role": one.role, "year": None if one.year is None else integer(one.year),
             **dict(zip(("cents", "currency"), money.parse(one.finding.value), strict=True))}
            for one in project.amounts
        ],
        "_person": [
            {"finding_id": ids[one.finding], "role": one.role, "organisation": clean_or_none(one.organisation)}
            for one in project.people
        ],
        "_organisation": [
            {"finding_id": ids[one.finding], "role": one.role, "country": one.country,
             "registration_number": clean_or_none(one.registration_number)}
            for one in project.organisations
        ],
        "_check": [
            {"rule": one.rule, "verdict": one.verdict, "expected": clean(one.expected), "found": clean(one.found),
             "finding_ids": numbers(one.findings)}
            for one in project.checks
        ],
    }
    return {table: [{"statement_id": statement_id, **record} for record in part] for table, part in parts.items()}


def _entries(outcome: Outcome, document: Document, document_id: int, statements: Mapping[int, int]) -> list[Record]:
    """What search finds: one entry for each project, or one for a document that describes none."""
    if not outcome.projects:
        title = clean(title_of(document, outcome.source.path))
        entry = {"id": document_id * IDS_PER_DOCUMENT, "document_id": document_id, "statement_id": None}
        return [{**entry, "title": title, "facts": clean("\n".join(hidden(document.text))), "spans": None}]
    parts = passages.of_projects(document, outcome.findings, list(statements))
    return [
        {"id": statements[project.number], "document_id": document_id, "statement_id": statements[project.number],
         "title": clean("\n".join(_names(project))), "facts": clean("\n".join(_facts(project, document, spans))),
         "spans": None if spans is None else json.dumps(spans)}
        for project in outcome.projects
        for spans in (parts[project.number],)
    ]


def _names(project: Project) -> list[str]:
    """Titles and code: what a project is called."""
    code = project.choices.get("code")
    return list(dict.fromkeys([*(title.value for title in project.titles), *([code.finding.value] if code else [])]))


def _facts(project: Project, document: Document, spans: Sequence[Span] | None) -> list[str]:
    """What people search by that the text may not say: the programme, the countries' Latvian names, and words that
    stand glued to others in the project's part of the text.

    An agency abroad tells the coordinator's country even where only the code names it.
    """
    code, programme = project.choices.get("code"), project.choices.get("programme")
    parts = codes.components(code.finding.value) if code else None
    abroad = [parts.country] if parts and parts.country and parts.country != "LV" else []
    countries = dict.fromkeys([*(country.value for country in project.countries), *abroad])
    own = document.text if spans is None else "\n".join(span.of(document.text) for span in spans)
    return [*([programme.finding.value] if programme else []), *filter(None, map(_country, countries)), *hidden(own)]


def _country(alpha2: str) -> str | None:
    try:
        return country_name(alpha2)
    except KeyError:
        return None


def _json(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
