"""Everything that can be worked out before a transaction begins, so that it stays short."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from db import documents, index
from db.records import Records, of_outcome
from model import Outcome


class Prepared(NamedTuple):
    """An outcome with a document, ready to be written: its records, and what leaves and enters the search index."""

    document_id: int
    records: Records
    outdated: list[index.Indexed]
    fresh: list[index.Indexed]


def batches(outcomes: Iterable[Outcome]) -> Iterator[list[Outcome]]:
    """The outcomes in order, cut where the same content comes again: each batch prepares a content once."""
    batch: list[Outcome] = []
    contents: set[str] = set()
    for outcome in outcomes:
        content = outcome.document.sha256 if outcome.document else None
        if content in contents:
            yield batch
            batch, contents = [], set()
        batch.append(outcome)
        if content is not None:
            contents.add(content)
    if batch:
        yield batch


def prepare(connection: sqlite3.Connection, outcomes: Iterable[Outcome]) -> list[Prepared | None]:
    """One for each outcome, None for those without a document."""
    fresh = documents.next_number(connection)
    prepared: list[Prepared | None] = []
    for outcome in outcomes:
        if outcome.document is None:
            prepared.append(None)
            continue
        number = documents.number_of(connection, outcome.document.sha256)
        records = of_outcome(outcome, outcome.document, fresh if number is None else number)
        outdated = [] if number is None else index.of_document(connection, number)
        prepared.append(Prepared(fresh if number is None else number, records, outdated, _indexed(records)))
        fresh += number is None
    return prepared


def _indexed(records: Records) -> list[index.Indexed]:
    text = records.document["text"]
    return [
        index.indexed(entry["id"], entry["title"], index.body(text, entry["spans"]), entry["facts"])
        for entry in records.tables["_entry"]
    ]
