"""Which files have stopped changing; looks at a folder and a monotonic clock are the only inputs."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.walk import Met


@dataclass(slots=True)
class Stillness:
    """Files as they were last met: those that may still change, and those that were told to stand still.

    >>> from ingest.walk import Look
    >>> report = Met(b"/inbox/1.pdf", 10, 1, Look.FILE)
    >>> stillness = Stillness(seconds=5)
    >>> stillness.settled([report], now=0), stillness.settled([report._replace(size=20)], now=4)
    ([], [])
    >>> [met.size for met in stillness.settled([report._replace(size=20)], now=9)]
    [20]
    >>> stillness.settled([report._replace(size=20)], now=99)
    []
    """

    seconds: float
    _waiting: dict[bytes, tuple[Met, float]] = field(default_factory=dict)
    _told: dict[bytes, Met] = field(default_factory=dict)

    def settled(self, present: Iterable[Met], now: float) -> list[Met]:
        """Those of the present files that have stood still for `seconds` and were not told since they last changed."""
        ripe = []
        for met in present:
            if self._told.get(met.raw_path) == met:
                self._waiting.pop(met.raw_path, None)
                continue
            earlier, since = self._waiting.get(met.raw_path, (met, now))
            since = since if earlier == met else now
            if now - since >= self.seconds:
                self._waiting.pop(met.raw_path, None)
                self._told[met.raw_path] = met
                ripe.append(met)
            else:
                self._told.pop(met.raw_path, None)
                self._waiting[met.raw_path] = (met, since)
        return ripe

    def forget(self, raw_paths: Iterable[bytes]) -> None:
        """These files are gone: should they come back, they are new."""
        for raw_path in raw_paths:
            self._waiting.pop(raw_path, None)
            self._told.pop(raw_path, None)

    def below(self, raw_path: bytes) -> set[bytes]:
        """The known files at and below a path."""
        if raw_path in self._told or raw_path in self._waiting:
            return {raw_path}
        inside = raw_path + b"/"
        return {known for known in self.present if known.startswith(inside)}

    @property
    def present(self) -> set[bytes]:
        """All known files."""
        return self._waiting.keys() | self._told.keys()

    @property
    def waiting(self) -> set[bytes]:
        """The files that may still change."""
        return set(self._waiting)
