"""Readers that grow large take turns; small ones never wait, and nobody waits for ever."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ingest import turns
from ingest.isolation import Child
from ingest.limits import Limits
from ingest.turns import LARGE, Turn, Turns
from model import Source

TASK = "misbehaving:by_name"


class Reader:
    """A process as a turn sees it: what it holds, and whether it was told to stand still."""

    def __init__(self, data: int = LARGE + 1) -> None:
        self.data = data
        self.stands_still = False

    def stop(self) -> None:
        self.stands_still = True

    def go_on(self) -> None:
        self.stands_still = False


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(turns, "monotonic", clock)
    return clock


def turn(of: Turns, reader: Any) -> Turn:
    return of.turn(reader)


def test_the_second_large_document_stands_still_until_the_first_is_read(clock: Clock) -> None:
    both, first, second = Turns(1), Reader(), Reader()
    one, other = turn(both, first), turn(both, second)
    assert (one.look(), other.look()) == (0.0, 0.0)
    assert (first.stands_still, second.stands_still) == (False, True)
    clock.now += 3
    assert other.look() == 3.0
    assert second.stands_still
    one.end()
    clock.now += 1
    assert other.look() == 1.0
    assert not second.stands_still
    clock.now += 1
    assert other.look() == 0.0


def test_who_has_waited_long_goes_on_beside_the_other(clock: Clock) -> None:
    both, second = Turns(1), Reader()
    one, other = turn(both, Reader()), turn(both, second)
    one.look(), other.look()
    for _ in range(4):
        clock.now += turns.PATIENCE / 4
        assert second.stands_still
        other.look()
    assert not second.stands_still
    one.end()
    other.end()
    assert turn(both, Reader()).look() == 0.0


def test_what_is_small_never_waits(clock: Clock) -> None:
    both, small = Turns(1), Reader(LARGE)
    turn(both, Reader()).look()
    other = turn(both, small)
    other.look()
    assert not small.stands_still


def test_as_many_as_there_are_turns_are_read_side_by_side(clock: Clock) -> None:
    readers = [Reader() for _ in range(3)]
    both = Turns(2)
    for reader in readers:
        turn(both, reader).look()
    assert [reader.stands_still for reader in readers] == [False, False, True]


@pytest.fixture
def held() -> Iterator[Turns]:
    """The only turn is another's."""
    only = Turns(1)
    other = turn(only, Reader())
    other.look()
    yield only
    other.end()


def test_the_time_for_which_a_child_stands_still_is_not_its_own(held: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
    monkeypatch.setattr(turns, "PATIENCE", 3.0)
    child = Child(TASK, Limits(seconds=2.5), turns=held)
    try:
        child.limits, strict = Limits(seconds=60), child.limits
        assert child.process(Source("ready.pdf", b"1", 1, 1)).document  # a start takes time of its own
        child.limits = strict
        assert child.process(Source("grow slowly", b"2", 1, 1)).document
    finally:
        child.close()
