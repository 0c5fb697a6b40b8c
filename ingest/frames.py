"""Messages through pipes: eight bytes of length, then so many bytes; nobody waits for the other side for ever."""

import os
import select
import struct
import time

_LENGTH = struct.Struct(">Q")
_PIECE = 1 << 20
LARGEST = 256 * 1024 * 1024
"""Bytes of the largest message that is accepted: the text and words of the largest document fit."""


class TooLong(Exception):
    """A message longer than `LARGEST`, or noise where a length should stand."""


class Line:
    """One end of a pipe in each direction; with `partner` (a descriptor of the process at the other end, that can be
    read once it is dead) its death is noticed even while something that it left behind holds the pipe open.
    """

    def __init__(self, reading: int, writing: int, partner: int | None = None) -> None:
        self.reading = reading
        self.writing = writing
        self.partner = partner
        os.set_blocking(writing, False)

    def send(self, message: bytes, seconds: float | None = None) -> None:
        """Write `message` whole; raises BrokenPipeError when nobody listens, TimeoutError after `seconds`."""
        deadline = _deadline(seconds)
        frame = memoryview(_LENGTH.pack(len(message)) + message)
        while frame:
            self._wait(self.writing, select.POLLOUT, deadline)
            frame = frame[os.write(self.writing, frame) :]

    def receive(self, seconds: float | None = None) -> bytearray:
        """The next message; raises EOFError when the other side is gone, TimeoutError after `seconds`, `TooLong`."""
        deadline = _deadline(seconds)
        (length,) = _LENGTH.unpack(self._read(_LENGTH.size, deadline))
        if length > LARGEST:
            raise TooLong(f"{length} bytes")
        return self._read(length, deadline)

    def has_news(self, seconds: float) -> bool:
        """Whether within so many seconds the other side begins to answer, or ends."""
        return bool(self._ready(self.reading, select.POLLIN, seconds))

    @property
    def is_quiet(self) -> bool:
        """Whether nothing lies in the pipe that nobody asked for, and the other side is alive."""
        return not self.has_news(0)

    def _read(self, length: int, deadline: float | None) -> bytearray:
        received = bytearray()
        while len(received) < length:
            self._wait(self.reading, select.POLLIN, deadline)
            chunk = os.read(self.reading, min(length - len(received), _PIECE))
            if not chunk:
                raise EOFError
            received += chunk
        return received

    def _wait(self, descriptor: int, event: int, deadline: float | None) -> None:
        """Until something can be read or written, even if only an error."""
        ready = self._ready(descriptor, event, None if deadline is None else max(0.0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError
        if descriptor not in ready:
            raise EOFError

    def _ready(self, descriptor: int, event: int, seconds: float | None) -> set[int]:
        poll = select.poll()
        poll.register(descriptor, event)
        if self.partner is not None:
            poll.register(self.partner, select.POLLIN)
        return {ready for ready, _ in poll.poll(None if seconds is None else seconds * 1000)}


def _deadline(seconds: float | None) -> float | None:
    return None if seconds is None else time.monotonic() + seconds
