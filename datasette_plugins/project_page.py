"""The page `/projekts/<slug>`: every value of a project, and who says so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from datasette_plugins.access import require
from datasette_plugins.compat import Datasette, NotFound, Request, Response, read
from datasette_plugins.page import page, site_link
from db import evidence
from db.evidence import Evidence, Field, ProjectEvidence
from model.vocabulary import AMOUNT_ROLES, SECTIONS

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Statement:
    """The same thing said in one place or several: its columns, and the places as (document, path, finding)."""

    said: Record
    places: list[tuple[int, str, int]] = field(default_factory=list)


async def project(datasette: Datasette, request: Request) -> Response:
    """A project under its own slug; other spellings of its number lead there."""
    await require(datasette, request, "view-instance")
    asked = request.url_vars["slug"]
    known = await read(datasette, partial(evidence.project, slug=asked))
    if known is None:
        raise NotFound(f"no project {asked}")
    slug = known.project["slug"]
    if slug != asked:
        return Response.redirect(site_link(request, f"/projekts/{slug}"))
    return await page(datasette, request, "project.html", context(known))


def context(known: ProjectEvidence) -> dict[str, object]:
    """What the page shows: facts, texts, and tables in which a statement stands once with all its places."""
    paths = {document["id"]: document["path"] for document in known.documents}
    together = partial(gathered, paths=paths)
    amounts = together(sorted(known.amounts, key=_order), ("role", "year", "amount", "currency"))
    return {
        "project": known.project,
        "total": total(known.project),
        "facts": [one for one in known.fields if one.name not in SECTIONS and said_of(one)],
        "texts": [one for one in known.fields if one.name in SECTIONS and said_of(one)],
        "value_of": partial(canonical, known.project),
        "by_value": by_value,
        "amounts": amounts,
        "largest": max((one.said["amount"] or 0 for one in amounts), default=0),
        "people": together(known.people, ("name", "role", "organisation")),
        "organisations": together(known.organisations, ("name", "role", "country", "registration_number")),
        "checks": verdicts(known.checks),
        "words": words(known),
        "documents": known.documents,
        "paths": paths,
    }


def _order(amount: Record) -> tuple[int, int]:
    """Totals first; within a role as the documents have them, so that runs of years stay together."""
    return AMOUNT_ROLES.index(amount["role"]), amount["finding_id"]


def verdicts(checks: Iterable[Record]) -> list[list[Record]]:
    """Checks that came out the same in several documents together; those that failed first."""
    same: dict[tuple[str, ...], list[Record]] = {}
    for check in sorted(checks, key=lambda check: str(check["verdict"])):
        outcome = tuple(str(check[column]) for column in ("verdict", "rule", "expected", "found"))
        same.setdefault(outcome, []).append(check)
    return list(same.values())


def words(known: ProjectEvidence) -> dict[int, str]:
    """How each finding is written in its document, as far as the project's page knows."""
    said = {one.finding_id: one.raw for field in known.fields for one in (*field.agreeing, *field.rivals)}
    return said | {amount["finding_id"]: amount["raw"] for amount in known.amounts}


def said_of(one: Field) -> bool:
    """Whether anything is known of a field: a value, a correction, or only rivals."""
    return one.value is not None or one.correction is not None or bool(one.agreeing or one.rivals)


def canonical(record: Mapping[str, Any], one: Field) -> str:
    """A field's value as a finding would write it."""
    if one.value is None:
        return ""
    return total(record) if one.name == "total" else str(one.value)


def total(record: Mapping[str, Any]) -> str:
    """A project's total as canonical text, empty where it is not known.

    >>> total({"total_amount": 14625.0, "currency": "EUR"}), total({"total_amount": None})
    ('14625.00 EUR', '')
    """
    amount = record["total_amount"]
    return "" if amount is None else f"{amount:.2f} {record['currency'] or 'EUR'}"


def gathered(records: Iterable[Record], columns: tuple[str, ...], paths: Mapping[int, str]) -> list[Statement]:
    """Records that say the same in `columns`, as one statement."""
    statements: dict[tuple[object, ...], Statement] = {}
    for record in records:
        said = {column: record[column] for column in columns}
        statement = statements.setdefault(tuple(said.values()), Statement(said))
        number = record["document_id"]
        statement.places.append((number, paths.get(number, ""), record["finding_id"]))
    return list(statements.values())


def by_value(places: Iterable[Evidence]) -> dict[str, list[Evidence]]:
    """Places by what they say."""
    said: dict[str, list[Evidence]] = {}
    for one in places:
        said.setdefault(one.value, []).append(one)
    return said
