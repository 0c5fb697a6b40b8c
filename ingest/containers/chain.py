"""A file's bytes, through all the containers that it lies in."""

from pathlib import PurePath
from typing import NamedTuple

from ingest import containers, limits, opening
from ingest.containers import Container
from ingest.names import display
from ingest.readers import Unreadable
from ingest.sniffing import sniff
from model import Source


class _Held(NamedTuple):
    raw_path: bytes
    identity: opening.Identity
    container: Container


class Chain:
    """Opens containers one inside the other and keeps the last one open: members come one after the other."""

    def __init__(self) -> None:
        self._held: _Held | None = None

    def contents(self, source: Source) -> bytes:
        """The bytes of a file of the folder or of a member; raises `Unreadable`."""
        return self._contents(source.raw_path, source.mtime)

    def open(self, source: Source, contents: bytes, media_type: str) -> Container:
        """The container that `source` is; raises `Unreadable`, as for one that lies too deep in others."""
        if source.raw_path.count(b"\0") >= limits.current().archive_depth:
            raise Unreadable("resource-limit", limits.current().passed("archive_depth"))
        top = source.raw_path.partition(b"\0")[0]
        self._held = _Held(source.raw_path, opening.identity(top), containers.opened(contents, media_type))
        return self._held.container

    def _contents(self, raw_path: bytes, mtime: int) -> bytes:
        outer, separator, name = raw_path.rpartition(b"\0")
        if not separator:
            self._held = None
            return opening.read(raw_path)
        top = outer.partition(b"\0")[0]
        if opening.identity(top).mtime != mtime:
            raise Unreadable("unreadable", "the container has changed meanwhile")
        if self._held is None or self._held[:2] != (outer, opening.identity(top)):
            self._reopen(outer, mtime)
        assert self._held
        return self._held.container.read(name)

    def _reopen(self, raw_path: bytes, mtime: int) -> None:
        contents = self._contents(raw_path, mtime)
        shown = display(raw_path.replace(b"\0", b"/"))
        media_type = sniff(contents, PurePath(shown).name)
        if media_type not in containers.KINDS:
            raise Unreadable("unreadable", "the container has changed meanwhile")
        self.open(Source(shown, raw_path, len(contents), mtime), contents, media_type)
