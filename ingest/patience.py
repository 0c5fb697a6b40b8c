"""When something that did not succeed is tried again: soon, then later and later."""

from dataclasses import dataclass, field

FIRST = 2.0
LONGEST = 120.0


@dataclass(slots=True)
class Patience:
    """What waits by name, and until when on a monotonic clock: 2 seconds, then each time twice as long, at most 120.

    >>> patience = Patience()
    >>> patience.put_off(b"disk", now=0)
    >>> patience.is_waiting(b"disk", now=1), patience.is_waiting(b"disk", now=2)
    (True, False)
    >>> patience.put_off(b"disk", now=2)
    >>> patience.due(now=5), patience.due(now=6)
    ([], [b'disk'])
    """

    _until: dict[bytes, tuple[float, float]] = field(default_factory=dict)

    def put_off(self, name: bytes, now: float) -> None:
        """Try this again later."""
        _, pause = self._until.get(name, (0.0, FIRST / 2))
        pause = min(2 * pause, LONGEST)
        self._until[name] = (now + pause, pause)

    def is_waiting(self, name: bytes, now: float) -> bool:
        """Whether it is too early to try this again."""
        until, _ = self._until.get(name, (now, 0.0))
        return now < until

    def due(self, now: float) -> list[bytes]:
        """What was put off and may be tried now."""
        return [name for name, (until, _) in self._until.items() if now >= until]

    def __contains__(self, name: object) -> bool:
        return name in self._until

    def forget(self, name: bytes) -> None:
        """It has succeeded."""
        self._until.pop(name, None)
