"""Readers that grow large take turns; small ones never wait, and nobody waits for ever."""

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from ingest import turns
from ingest.isolation import Child
from ingest.limits import Limits
from ingest.turns import LARGE, ROOM, Crowded, Turn, Turns
from model import Source

TASK = "misbehaving:by_name"


class Reader:
    """A process as a turn sees it: what it holds, and whether it was told to stand still."""

    def __init__(self, held: int = ROOM) -> None:
        self.held = held
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
    second.held = LARGE + 1
    one, other = turn(both, first), turn(both, second)
    first.held += 1
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


def test_who_has_waited_long_is_given_up_until_later_and_leaves_nothing_behind(clock: Clock) -> None:
    both, second = Turns(1), Reader()
    one, other = turn(both, Reader(ROOM + 1)), turn(both, second)
    one.look(), other.look()
    assert second.stands_still
    with pytest.raises(Crowded):
        for _ in range(5):
            clock.now += turns.PATIENCE / 4
            other.look()
    other.end()
    one.end()
    alone = turn(both, Reader(ROOM + 1))
    alone.look()
    clock.now += turns.PATIENCE
    assert alone.look() == 0.0


def test_what_is_small_never_waits(clock: Clock) -> None:
    both, small = Turns(1), Reader(LARGE)
    turn(both, Reader(2 * ROOM)).look()
    other = turn(both, small)
    other.look()
    assert not small.stands_still


def test_large_documents_that_have_room_together_are_read_side_by_side(clock: Clock) -> None:
    both, first, second = Turns(1), Reader(ROOM // 2), Reader(ROOM // 2)
    one, other = turn(both, first), turn(both, second)
    for _ in range(2):
        one.look(), other.look()
    assert not first.stands_still and not second.stands_still
    second.held += 1
    other.look(), one.look()
    assert first.stands_still and not second.stands_still


def test_as_many_as_there_are_turns_are_read_side_by_side(clock: Clock) -> None:
    readers = [Reader(2 * ROOM + 1) for _ in range(3)]
    both = Turns(2)
    for one in [turn(both, reader) for reader in readers]:
        one.look()
    assert [reader.stands_still for reader in readers] == [False, False, True]


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Child, Turn]]:
    """A child whose first document is read, and the turn, the only one, that another has."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
    only = Turns(1)
    other = turn(only, Reader(2 * ROOM))
    child = Child(TASK, Limits(seconds=60), turns=only)
    try:
        assert child.process(Source("ready.pdf", b"1", 1, 1)).document  # a start takes time of its own
        other.look()
        yield child, other
    finally:
        child.close()


@pytest.mark.parametrize("name", ["grow slowly", "grow by another"])
def test_the_time_for_which_a_child_stands_still_is_not_its_own(held: tuple[Child, Turn], name: str) -> None:
    child, other = held
    child.limits = Limits(seconds=2.5)
    timer = Timer(3.0, other.end)
    timer.start()
    assert child.process(Source(name, b"2", 1, 1)).document
    timer.join()


@pytest.mark.parametrize("name", ["grow slowly", "grow by another"])
def test_what_grew_out_of_its_turn_for_too_long_is_ended_and_can_be_read_again(
    held: tuple[Child, Turn], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    child, other = held
    monkeypatch.setattr(turns, "PATIENCE", 0.1)
    with pytest.raises(Crowded):
        child.process(Source(name, b"2", 1, 1))
    other.end()
    assert child.process(Source(name, b"2", 1, 1)).document
