"""What every kind of container gives: the names of its members, those refused, and a way to read one."""

from collections.abc import Callable
from dataclasses import dataclass, field

from ingest.readers.manuscript import Manuscript
from model import Failure, Signature


@dataclass(frozen=True, slots=True)
class Container:
    """An opened container. `members` are unpacked sizes in bytes by name, as far as the container tells them;
    `read(name)` gives a member's bytes or raises `Unreadable`.

    `sign` checks the signatures and `letter` writes the container's own text, each only when it is asked for: whoever
    opens a container for one member needs neither.
    """

    members: dict[bytes, int]
    refused: dict[bytes, Failure]
    read: Callable[[bytes], bytes]
    sign: Callable[[], tuple[Signature, ...]] = field(default=lambda: ())
    letter: Callable[[], Manuscript | None] = field(default=lambda: None)
    warnings: tuple[str, ...] = ()
