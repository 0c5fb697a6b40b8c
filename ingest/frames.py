"""Objects through pipes: eight bytes of length, then a pickle."""

import io
import os
import pickle
import select
import struct
import time
from typing import Any

_LENGTH = struct.Struct(">Q")
LARGEST = 512 * 1024 * 1024
"""Bytes of the largest frame that is accepted: the text and words of the largest document fit several times."""


class Unpicklable(Exception):
    """A frame that no honest child sends: too long, or naming classes other than the nouns of the house."""


def send(descriptor: int, message: object) -> None:
    """Write `message` whole; raises BrokenPipeError when nobody listens any more."""
    body = pickle.dumps(message, protocol=5)
    frame = memoryview(_LENGTH.pack(len(body)) + body)
    while frame:
        frame = frame[os.write(descriptor, frame) :]


def receive(descriptor: int, seconds: float | None = None) -> Any:
    """The next message; raises EOFError when the other side is gone and TimeoutError after `seconds`."""
    deadline = None if seconds is None else time.monotonic() + seconds
    (length,) = _LENGTH.unpack(_read(descriptor, _LENGTH.size, deadline))
    if length > LARGEST:
        raise Unpicklable(f"{length} bytes")
    return _Nouns(io.BytesIO(_read(descriptor, length, deadline))).load()


class _Nouns(pickle.Unpickler):
    """Builds nothing but the nouns of `model`: the child has read strangers' files and is not trusted."""

    def find_class(self, module: str, name: str) -> Any:
        if module == "model" or module.startswith("model."):
            return super().find_class(module, name)
        raise Unpicklable(f"{module}.{name}")


def _read(descriptor: int, length: int, deadline: float | None) -> bytes:
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    received = bytearray()
    while len(received) < length:
        if not poll.poll(None if deadline is None else max(0.0, deadline - time.monotonic()) * 1000):
            raise TimeoutError
        chunk = os.read(descriptor, min(length - len(received), 1 << 20))
        if not chunk:
            raise EOFError
        received += chunk
    return bytes(received)
