import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread

import pytest

from ingest import frames
from ingest.frames import Line


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """A pipe's two ends; what is written comes back to whoever wrote it."""
    reading, writing = os.pipe()
    yield reading, writing
    for descriptor in (reading, writing):
        with suppress(OSError):  # the test may have closed it
            os.close(descriptor)


@pytest.fixture
def line(pipe: tuple[int, int]) -> Line:
    return Line(*pipe)


def test_what_is_received_is_what_was_sent(line: Line) -> None:
    for message in (b"", b"words", b"\0" * 100):
        line.send(message)
        assert line.receive() == message


def test_a_message_larger_than_a_pipe_comes_whole(line: Line) -> None:
    sender = Thread(target=line.send, args=(b"a" * 5_000_000,))
    sender.start()
    assert line.receive() == b"a" * 5_000_000
    sender.join()


def test_silence_times_out(line: Line) -> None:
    with pytest.raises(TimeoutError):
        line.receive(seconds=0.01)


def test_half_a_frame_and_then_silence_times_out(line: Line) -> None:
    os.write(line.writing, struct.pack(">Q", 100) + b"half")
    with pytest.raises(TimeoutError):
        line.receive(seconds=0.01)


def test_a_reader_who_does_not_read_times_out(line: Line) -> None:
    with pytest.raises(TimeoutError):
        line.send(b"a" * 5_000_000, seconds=0.01)


def test_a_reader_who_is_gone_is_told(line: Line) -> None:
    os.close(line.reading)
    with pytest.raises(BrokenPipeError):
        line.send(b"words")


def test_the_end_of_the_other_side_is_told(line: Line) -> None:
    os.write(line.writing, struct.pack(">Q", 100) + b"half")
    os.close(line.writing)
    with pytest.raises(EOFError):
        line.receive()


def test_the_death_of_the_other_side_is_told_though_something_holds_its_pipe(pipe: tuple[int, int]) -> None:
    dead = os.fork()
    if dead == 0:
        os._exit(0)
    death = os.pidfd_open(dead)
    os.waitpid(dead, 0)
    with pytest.raises(EOFError):
        Line(*pipe, partner=death).receive()
    os.close(death)


def test_a_frame_too_long_to_be_honest_is_not_read(line: Line) -> None:
    os.write(line.writing, struct.pack(">Q", frames.LARGEST + 1))
    with pytest.raises(frames.TooLong):
        line.receive()


def test_words_that_nobody_asked_for_are_noticed(line: Line) -> None:
    assert line.is_quiet
    os.write(line.writing, b"!")
    assert not line.is_quiet
