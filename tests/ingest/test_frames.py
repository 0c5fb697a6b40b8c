import os
import pickle
import struct
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import frames
from model import Document, Failure, Outcome, Source, Span


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    for descriptor in (reading, writing):
        with suppress(OSError):  # the test may have closed it
            os.close(descriptor)


@given(st.text(), st.binary(), st.integers())
def test_what_is_received_is_what_was_sent(text: str, raw_path: bytes, size: int) -> None:
    reading, writing = os.pipe()
    outcome = Outcome(Source(text, raw_path, size, 1), "x", Document("0", "text/plain", text), failure=Failure("crash"))
    frames.send(writing, outcome)
    assert frames.receive(reading) == outcome
    os.close(reading)
    os.close(writing)


def test_a_message_larger_than_a_pipe_comes_whole(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    sender = Thread(target=frames.send, args=(writing, "ā" * 5_000_000))
    sender.start()
    assert len(frames.receive(reading)) == 5_000_000
    sender.join()


def test_silence_times_out(pipe: tuple[int, int]) -> None:
    with pytest.raises(TimeoutError):
        frames.receive(pipe[0], seconds=0.01)


def test_half_a_frame_and_then_silence_times_out(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], struct.pack(">Q", 100) + b"half")
    with pytest.raises(TimeoutError):
        frames.receive(pipe[0], seconds=0.01)


def test_the_end_of_the_other_side_is_told(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], struct.pack(">Q", 100) + b"half")
    os.close(pipe[1])
    with pytest.raises(EOFError):
        frames.receive(pipe[0])


def test_a_frame_too_long_to_be_honest_is_not_read(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], struct.pack(">Q", frames.LARGEST + 1))
    with pytest.raises(frames.Unpicklable):
        frames.receive(pipe[0])


def test_nothing_but_nouns_of_the_model_is_built(pipe: tuple[int, int]) -> None:
    class Strange:
        def __reduce__(self) -> tuple[object, ...]:
            return os.system, ("true",)

    body = pickle.dumps(Strange())
    os.write(pipe[1], struct.pack(">Q", len(body)) + body)
    with pytest.raises(frames.Unpicklable, match="system"):
        frames.receive(pipe[0])


def test_spans_survive(pipe: tuple[int, int]) -> None:
    frames.send(pipe[1], (Span(1, 2),))
    assert frames.receive(pipe[0]) == (Span(1, 2),)
