"""What is to be done about each file: the ledger of what is known is held against what a walk met."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from db.store import Known, Sight
from ingest import fingerprint, opening
from ingest.readers import Unreadable
from ingest.walk import Look, Met, below_closed
from model import Outcome, Source

_CRASHES = 2
"""A file at which the reading program stopped is tried in so many runs; the machine may have been to blame."""
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
    """The files to read, those whose content is known, those only to note down, those gone, and the paths at rest."""

    work: list[Source] = field(default_factory=list)
    recognised: list[Source] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    gone: list[Source] = field(default_factory=list)
    resting: list[bytes] = field(default_factory=list)

    def sources(self) -> Iterator[Source]:
        """All the files that something is done about, but those that are gone."""
        yield from self.work
        yield from self.recognised
        yield from (note.source for note in self.notes)

    def __len__(self) -> int:
        """How many files there is something to do about."""
        return len(self.work) + len(self.recognised) + len(self.notes) + len(self.gone)


def plan(present: Iterable[Met], known: Mapping[bytes, Known], again: Again) -> Plan:
    """Decide by path, size and time; by content only where those have changed."""
    made = Plan()
    contents: dict[int, set[str]] | None = None
    for met in present:
        row = known.get(met.raw_path)
        if row and row.size == met.size and row.mtime == met.mtime and _is_settled(row):
            if again is not never and met.look is Look.FILE and again(row):
                made.work.append(met.source())
            else:
                made.resting.append(met.raw_path)
        elif met.look is not Look.FILE:
            made.notes.append(_noted(met))
        else:
            contents = _contents(known) if contents is None else contents
            source = _recognised(met, contents)
            (made.recognised if source.sha256 else made.work).append(source)
    return made


def _is_settled(row: Known) -> bool:
    """Whether looking again cannot change a file's state; permissions change without its time, crashes may pass."""
    if row.reason == "crash" and row.attempts < _CRASHES:
        return False
    return row.state not in ("deferred", "missing") and row.reason != "unreadable"


def _noted(met: Met) -> Note:
    if met.look is Look.CLOSED:
        return Note(met.source(), "deferred", "unreadable")
    return Note(met.source(), "ignored", "unsafe-path" if met.look is Look.SPECIAL else None)


def _contents(known: Mapping[bytes, Known]) -> dict[int, set[str]]:
    """The hashes of all contents whose document is stored and up to date, by size: few files need be hashed.

    A letter is not known by its content: where it is, its annexes must be as well.
    """
    stamp, contents = fingerprint.current(), dict[int, set[str]]()
    for row in known.values():
        is_stored = row.document_id and not row.is_container and row.state in (*READ, "missing")
        if row.sha256 and is_stored and row.fingerprint == stamp:
            contents.setdefault(row.size, set()).add(row.sha256)
    return contents


def _recognised(met: Met, contents: Mapping[int, set[str]]) -> Source:
    """The source, with its hash when its content is known: it was touched, moved, renamed, copied or has come back."""
    source = met.source()
    if met.size not in contents:
        return source
    try:
        sha256 = opening.sha256(met.raw_path)
    except Unreadable:
        return source  # reading it will say why
    return replace(source, sha256=sha256) if sha256 in contents[met.size] else source


def is_unchanged(present: Iterable[Met], below: Iterable[bytes], resting: dict[bytes, Sight]) -> bool:
    """Whether each of the present files rests as it was last seen, and none that was seen below the walked paths is
    away; `resting` is the store's, and used up. Nothing is known by then but what a hundred thousand rows must tell.
    """
    for raw_path, size, mtime, _ in present:
        if resting.pop(raw_path, None) != (size, mtime):
            return False
    return not _below(resting, below)


def gone(present: Iterable[Met], below: Iterable[bytes], known: Mapping[bytes, Known]) -> list[Source]:
    """The known files at or below the walked paths that were not met any more."""
    met = list(present)
    unmet = known.keys() - {one.raw_path for one in met}
    absent = {path for path in _below(unmet, below) if known[path].state != "missing"}
    absent -= below_closed(absent, met)
    return [
        Source(row.path, path, row.size, row.mtime, row.sha256) for path, row in known.items() if path in absent
    ]


def _below(paths: Iterable[bytes], below: Iterable[bytes]) -> set[bytes]:
    """Those of the paths that are at or below the walked ones."""
    tops = tuple(below)
    folders = tuple(top.rstrip(b"/") + b"/" for top in tops)
    return {path for path in paths if path in tops or path.startswith(folders)}


def state(outcome: Outcome) -> str:
    """The state that an outcome puts its file into, if nobody else has the same content and its members are read."""
    if outcome.document is None and not outcome.members:
        return "quarantined"
    warnings = (outcome.document.warnings if outcome.document else ()) + outcome.warnings
    return "warned" if warnings or outcome.refused else "ingested"


def never(row: Known) -> bool:
    """Unchanged files are left alone."""
    return False


def stale(row: Known) -> bool:
    """Files that an older version of the code read, or refused."""
    return row.state != "ignored" and row.fingerprint != fingerprint.current()


def failed(row: Known) -> bool:
    """Files that could not be read, and containers with such files inside."""
    return row.state == "quarantined" or bool(row.refused_members)


def refused(row: Known, reasons: Collection[str] = ()) -> bool:
    """Files that were refused or put off, for one of these reasons if any are given, or that hold such a file."""
    found = {reason for _, reason, _ in row.refused_members}
    if row.state in ("quarantined", "deferred"):
        found.add(row.reason or "")
    return bool(found if not reasons else found.intersection(reasons))


def every(row: Known) -> bool:
    """All files."""
    return True


AGAIN: Mapping[str | None, Again] = {None: never, "stale": stale, "failed": failed, "all": every}
"""What `--reprocess` may ask for."""
