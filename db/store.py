"""The store: the single writer of a data folder's `kratuve.db`."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Self

from db import documents, folders, index, ledger, lock, members, opening
from db.connection import transaction
from db.ledger import Known, Refused, Sight
from db.members import Refusal
from db.preparation import Prepared, batches, prepare
from db.resolution import resolve
from model import Failure, Outcome, Source

__all__ = ["Known", "Refused", "Sight", "Store"]

_PRESENT = ("ingested", "warned")


class Store:
    """Opens, creates or brings up to date the store in `data_folder` and keeps its writer's lock until `close`.

    Raises `db.errors.Locked` when another process writes to the folder. `precisions` is the measured precision (0 to 1)
    of each method, which the views show as the confidence of its findings.
    """

    def __init__(self, data_folder: Path, precisions: Mapping[str, float] | None = None) -> None:
        folders.make(data_folder)
        self._lock = lock.acquire(data_folder)
        try:
            self.connection = opening.opened(data_folder, precisions or {})
        except BaseException:
            self._lock.close()
            raise

    def save(self, outcome: Outcome) -> None:
        """Put one file's outcome in place of what was known of it, in one transaction."""
        self.save_many([outcome])

    def save_many(self, outcomes: Iterable[Outcome]) -> None:
        """Put a small batch of outcomes in place, in one transaction (more when the same content comes twice)."""
        for batch in batches(outcomes):
            prepared = prepare(self.connection, batch)
            with transaction(self.connection):
                keys: set[str] = set()
                written: list[Prepared] = []
                for outcome, ready in zip(batch, prepared, strict=True):
                    keys |= self._refuse(outcome) if ready is None else self._put(outcome, ready, written)
                resolve(self.connection, keys)
                index.replace(
                    self.connection,
                    outdated=chain.from_iterable(ready.outdated for ready in written),
                    fresh=chain.from_iterable(ready.fresh for ready in written),
                )

    def record(self, source: Source, state: str, reason: str | None = None, detail: str = "") -> None:
        """Set a file's state without reading it: ignored, deferred, duplicate, missing, or seen again unchanged."""
        with transaction(self.connection):
            number = documents.number_of(self.connection, source.sha256) if source.sha256 else None
            resolve(self.connection, self._settle(source, state, number, reason=reason, detail=detail))

    def recognise(self, source: Source) -> str:
        """Note a file that holds a stored document, by `source.sha256`, without reading it; the state it has now."""
        with transaction(self.connection):
            number = documents.number_of(self.connection, source.sha256 or "")
            if number is None:
                raise KeyError(source.sha256)
            state, stamp = documents.standing(self.connection, number)
            resolve(self.connection, self._settle(source, state, number, fingerprint=stamp))
        return self.states([source.raw_path])[source.raw_path][0]

    def begin(self, source: Source) -> None:
        """Note that the members of a container are being read: until its outcome is saved it counts as unfinished."""
        with transaction(self.connection):
            ledger.begin(self.connection, source, _now())

    def mark_missing(self, raw_paths: Iterable[bytes]) -> None:
        """Say of these files that they are gone from the folder."""
        with transaction(self.connection):
            ledger.mark_missing(self.connection, raw_paths)

    def known(self) -> dict[bytes, Known]:
        """Everything the ledger knows, by raw path."""
        return ledger.known(self.connection)

    def resting(self) -> dict[bytes, Sight]:
        """(size, mtime) of the files at rest, by raw path; the mtime is None where looking again can change a state."""
        return ledger.resting(self.connection)

    def refused(self) -> dict[bytes, list[Refusal]]:
        """(path, reason, detail) of what is refused in each of the folder's files, itself or inside, by raw path."""
        return ledger.refused(self.connection)

    def document_with(self, sha256: str) -> int | None:
        """The id of the document with this content, so that known bytes need not be read again."""
        return documents.number_of(self.connection, sha256)

    def documents_for(self, raw_path: bytes) -> list[int]:
        """The ids of the documents read from a path, the newest version first."""
        return documents.versions(self.connection, raw_path)

    def states(self, raw_paths: Iterable[bytes]) -> dict[bytes, tuple[str, str | None, str]]:
        """(state, reason, detail) of these files now, by raw path."""
        return ledger.states(self.connection, raw_paths)

    def counts(self) -> dict[str, int]:
        """How many files are in each state of the ledger."""
        return ledger.counts(self.connection)

    def failures(self) -> list[Refused]:
        """The files that were refused, each with what to do about it."""
        return ledger.failures(self.connection)

    def reindex(self) -> int:
        """Make the search index anew; the number of entries."""
        return index.reindex(self.connection)

    def close(self) -> None:
        """Close the file and free the folder for another writer."""
        self.connection.close()
        self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _refuse(self, outcome: Outcome) -> set[str]:
        if outcome.is_container:
            return self._settle_container(outcome, None)
        failure = outcome.failure or Failure("crash", "neither a document nor a failure")
        is_put_off = failure.reason in ledger.PASSING and ledger.may_try_again(self.connection, outcome.source.raw_path)
        state = "deferred" if is_put_off else "quarantined"
        return self._settle(outcome.source, state, None, reason=failure.reason, detail=failure.detail,
                            fingerprint=outcome.fingerprint)

    def _put(self, outcome: Outcome, ready: Prepared, written: list[Prepared]) -> set[str]:
        """Write a document unless another file holds the same; the keys of projects that this can change."""
        keys: set[str] = set()
        held = ledger.is_held_elsewhere(self.connection, ready.document_id, outcome.source.raw_path)
        if not held:
            keys = documents.keys_of(self.connection, ready.document_id) | ready.records.keys
            documents.put(self.connection, ready.document_id, ready.records, _now())
            written.append(ready)
        source = replace(outcome.source, sha256=outcome.source.sha256 or ready.records.document["sha256"])
        if outcome.is_container:
            return keys | self._settle_container(replace(outcome, source=source), ready)
        state = "ingested" if ready.records.document["warnings"] == "[]" else "warned"
        return keys | self._settle(source, state, ready.document_id, fingerprint=outcome.fingerprint)

    def _settle_container(self, outcome: Outcome, ready: Prepared | None) -> set[str]:
        """Write a container's row, now that its members have theirs; those of an earlier version are gone."""
        ledger.mark_missing(self.connection, members.gone(self.connection, outcome))
        state, reason, detail, warnings = members.settled(self.connection, outcome)
        if state == "ingested" and ready and ready.records.document["warnings"] != "[]":
            state = "warned"
        if state in _PRESENT and not ready and members.is_held_elsewhere(self.connection, outcome):
            state = "duplicate"
        keys = self._settle(outcome.source, state, ready.document_id if ready else None, reason=reason,
                            detail=detail, fingerprint=outcome.fingerprint, warnings=warnings)
        members.sign(self.connection, outcome.source.raw_path, outcome.signatures)
        return keys

    def _settle(
        self, source: Source, state: str, document_id: int | None, *,
        reason: str | None = None, detail: str = "", fingerprint: str | None = None, warnings: Iterable[str] = (),
    ) -> set[str]:
        """Write the ledger's row and what follows for documents: who holds them, which of them a newer one replaces."""
        previous = ledger.document_of(self.connection, source.raw_path)
        target = document_id or previous
        if target and state in _PRESENT and ledger.is_held_elsewhere(self.connection, target, source.raw_path):
            state = "duplicate"
        ledger.write(self.connection, source, state, _now(), document_id=document_id, reason=reason, detail=detail,
                     fingerprint=fingerprint, warnings=warnings)
        if target:
            ledger.yield_to(self.connection, target, source.raw_path)
        return self._review(previous, target)

    def _review(self, previous: int | None, present: int | None) -> set[str]:
        """Let `present` count and `previous` give way to it, as the files in the folder now say; the keys concerned."""
        keys: set[str] = set()
        if present and ledger.is_present(self.connection, present) and documents.restore(self.connection, present):
            keys |= documents.keys_of(self.connection, present)
        if previous and present:
            ledger.appoint_holder(self.connection, previous)
            if previous != present and not ledger.is_present(self.connection, previous):
                keys |= documents.keys_of(self.connection, previous)
                documents.replace(self.connection, previous, present)
        return keys


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
