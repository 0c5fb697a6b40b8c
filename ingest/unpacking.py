"""Containers in hand: each can be stored when the last of its members has been."""

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest import limits
from model import Failure, Outcome, Source


@dataclass(slots=True)
class Unpacking:
    """Keeps the outcomes of containers back until their members are stored; `todo` are members still to be read."""

    todo: deque[Source] = field(default_factory=deque)
    _waiting: dict[bytes, Outcome] = field(default_factory=dict)
    _open: Counter[bytes] = field(default_factory=Counter)
    _members: Counter[bytes] = field(default_factory=Counter)
    _bytes: Counter[bytes] = field(default_factory=Counter)

    def bounded(self, outcome: Outcome) -> Outcome:
        """The outcome, or a refusal: what all containers inside one file hold together is bounded as well."""
        top = _top(outcome.source)
        self._members[top] += len(outcome.members) + len(outcome.refused)
        self._bytes[top] += sum(member.size for member in outcome.members)
        for name, found in (("archive_members", self._members[top]), ("archive_bytes", self._bytes[top])):
            if found > getattr(limits.current(), name) and outcome.source.container:
                failure = Failure("resource-limit", limits.current().passed(name, found))
                return Outcome(outcome.source, outcome.fingerprint, failure=failure)
        return outcome

    def begin(self, outcome: Outcome) -> None:
        """Wait for the members of a container; those to be read come next, before other files."""
        self._waiting[outcome.source.raw_path] = outcome
        self._open[outcome.source.raw_path] = len(outcome.members) + len(outcome.refused)
        self.todo.extendleft(reversed(outcome.members))

    def finished(self, stored: Iterable[Outcome]) -> list[Outcome]:
        """The containers of which these were the last members."""
        ready = []
        for outcome in stored:
            container = outcome.source.container
            if container is None:
                self._members.pop(outcome.source.raw_path, None)
                self._bytes.pop(outcome.source.raw_path, None)
            elif container in self._waiting:
                self._open[container] -= 1
                if not self._open[container]:
                    del self._open[container]
                    ready.append(self._waiting.pop(container))
        return ready


def _top(source: Source) -> bytes:
    return source.raw_path.partition(b"\0")[0]
