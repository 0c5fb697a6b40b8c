"""How often somebody may fail: a count of recent failures for each key."""

import time
from collections import deque
from collections.abc import Callable, Hashable

KEYS_KEPT = 10_000


class Throttle:
    """Failures within the last `seconds`; the `limit`th blocks its key until enough of them are old.

    >>> moment = 0.0
    >>> throttle = Throttle(limit=2, seconds=60, clock=lambda: moment)
    >>> throttle.fail("anna"); throttle.fail("anna"); throttle.blocks("anna"), throttle.blocks("juris")
    (True, False)
    >>> moment = 61.0; throttle.blocks("anna")
    False
    """

    def __init__(self, limit: int = 5, seconds: float = 300, clock: Callable[[], float] = time.monotonic) -> None:
        self.limit, self.seconds, self.clock = limit, seconds, clock
        self._failures: dict[Hashable, deque[float]] = {}

    def blocks(self, key: Hashable) -> bool:
        """Whether `key` has failed too often of late."""
        failures = self._failures.get(key)
        if not failures:
            return False
        while failures and failures[0] < self.clock() - self.seconds:
            failures.popleft()
        return len(failures) >= self.limit

    def fail(self, key: Hashable) -> None:
        """Count one failure; the oldest key is forgotten when too many are held."""
        self._failures.setdefault(key, deque(maxlen=self.limit)).append(self.clock())
        if len(self._failures) > KEYS_KEPT:
            self._failures.pop(next(iter(self._failures)))

    def forgive(self, key: Hashable) -> None:
        """Forget the failures of `key`, who has now succeeded."""
        self._failures.pop(key, None)
