"""What is to be done about each file: the ledger of what is known is held against what a walk met."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from db.store import Known
from ingest import fingerprint, opening
from ingest.readers import Unreadable
from ingest.walk import Look, Met
from model import Outcome, Source

READ = ("ingested", "warned", "duplicate")

Again = Callable[[Known], bool]
"""Whether an unchanged file is to be read once more."""


class Note(NamedTuple):
    """A file whose state is clear without reading it."""

    source: Source
    state: str
    reason: str | None = None


@dataclass(slots=True)
class Plan:
    """The files to read, those only to note down, those that are gone, and those at rest."""

    work: list[Source] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    gone: list[Source] = field(default_factory=list)
    resting: list[Known] = field(default_factory=list)

    def __len__(self) -> int:
        """How many files there is something to do about."""
        return len(self.work) + len(self.notes) + len(self.gone)


def plan(present: Iterable[Met], known: Mapping[bytes, Known], again: Again) -> Plan:
    """Decide by path, size and time; by content only where those have changed."""
    made = Plan()
    for met in present:
        row = known.get(met.raw_path)
        if row and (row.size, row.mtime) == (met.size, met.mtime) and row.state not in ("deferred", "missing"):
            if met.look is Look.FILE and again(row):
                made.work.append(met.source())
            else:
                made.resting.append(row)
        elif met.look is not Look.FILE:
            made.notes.append(_ignored(met))
        elif row and (source := _same_content(met, row)):
            made.notes.append(Note(source, row.state, row.reason))
        else:
            made.work.append(met.source())
    return made


def _ignored(met: Met) -> Note:
    reasons = {Look.JUNK: None, Look.SPECIAL: "unsafe-path", Look.CLOSED: "unreadable"}
    return Note(met.source(), "ignored", reasons[met.look])


def _same_content(met: Met, row: Known) -> Source | None:
    """The source with its hash, when a file was only touched and what is stored of it is up to date."""
    if row.state not in READ or row.fingerprint != fingerprint.current():
        return None
    try:
        sha256 = opening.sha256(met.raw_path)
    except Unreadable:
        return None  # reading it will say why
    return replace(met.source(), sha256=sha256) if sha256 == row.sha256 else None


def gone(present: Iterable[bytes], below: Iterable[bytes], known: Mapping[bytes, Known]) -> list[Source]:
    """The known files at or below the walked paths that were not met any more."""
    there, tops = set(present), tuple(below)
    folders = tuple(top.rstrip(b"/") + b"/" for top in tops)
    return [
        Source(row.path, path, row.size, row.mtime, row.sha256)
        for path, row in known.items()
        if path not in there and row.state != "missing" and (path in tops or path.startswith(folders))
    ]


def state(outcome: Outcome) -> str:
    """The state that an outcome puts its file into, if nobody else has the same content."""
    if outcome.document is None:
        return "quarantined"
    return "warned" if outcome.document.warnings else "ingested"


def never(row: Known) -> bool:
    """Unchanged files are left alone."""
    return False


def stale(row: Known) -> bool:
    """Files that an older version of the code read, or refused."""
    return row.state != "ignored" and row.fingerprint != fingerprint.current()


def failed(row: Known) -> bool:
    """Files that could not be read."""
    return row.state == "quarantined"


def every(row: Known) -> bool:
    """All files."""
    return True


AGAIN: Mapping[str | None, Again] = {None: never, "stale": stale, "failed": failed, "all": every}
"""What `--reprocess` may ask for."""
