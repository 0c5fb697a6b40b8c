import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from ingest.walk import Look, Met
from ingest.watch import Stillness, settled


def met(name: str, size: int = 1, mtime: int = 1) -> Met:
    return Met(f"/inbox/{name}".encode(), size, mtime, Look.FILE)


def test_a_file_is_taken_when_it_has_stood_still_long_enough() -> None:
    stillness = Stillness(5)
    assert [stillness.settled([met("a")], now) for now in (0, 4, 5, 6)] == [[], [], [met("a")], []]


def test_a_growing_file_waits_until_it_stops() -> None:
    stillness = Stillness(5)
    looks = [(0, met("a", 1)), (4, met("a", 2)), (8, met("a", 3)), (12, met("a", 3)), (13, met("a", 3))]
    assert [stillness.settled([one], now) for now, one in looks] == [[], [], [], [], [met("a", 3)]]


def test_a_file_rewritten_at_the_same_size_waits_again() -> None:
    stillness = Stillness(5)
    assert not stillness.settled([met("a", mtime=1)], 0)
    assert not stillness.settled([met("a", mtime=2)], 5)
    assert stillness.settled([met("a", mtime=2)], 10)


def test_a_changed_file_is_told_again() -> None:
    stillness = Stillness(1)
    times = [(0, 1), (1, 1), (2, 2), (3, 2)]
    assert [bool(stillness.settled([met("a", mtime=mtime)], now)) for now, mtime in times] == [False, True, False, True]


def test_a_file_that_went_and_came_back_is_told_again() -> None:
    stillness = Stillness(0)
    assert stillness.settled([met("a")], 0)
    assert not stillness.settled([], 1)
    assert stillness.settled([met("a")], 2)


def test_files_are_judged_each_by_itself() -> None:
    stillness = Stillness(5)
    stillness.settled([met("a")], 0)
    assert stillness.settled([met("a"), met("b")], 5) == [met("a")]
    assert stillness.settled([met("a"), met("b")], 10) == [met("b")]


def test_a_watched_folder_tells_what_came_to_rest_and_what_went(tmp_path: Path) -> None:
    clock = iter(range(100))
    script: Iterator[None] = _script(tmp_path)
    looks = settled(os.fsencode(tmp_path), 2, 1, clock=lambda: next(clock), sleep=lambda _: next(script))
    told = [([one.raw_path.rpartition(b"/")[2] for one in ripe], len(gone)) for ripe, gone in islice(looks, 6)]
    assert told == [([], 0), ([], 0), ([], 0), ([b"a.pdf"], 0), ([], 1), ([], 0)]


def test_a_folder_that_is_away_loses_nothing(tmp_path: Path) -> None:
    folder, away = tmp_path / "inbox", tmp_path / "away"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"x")
    moves = iter([(folder, away), (away, folder)])
    looks = settled(os.fsencode(folder), 0, 1, clock=lambda: 1, sleep=lambda _: _move(*next(moves)))
    assert [(len(ripe), len(gone)) for ripe, gone in islice(looks, 3)] == [(1, 0), (0, 0), (0, 0)]


def _move(source: Path, target: Path) -> None:
    source.rename(target)


def _script(folder: Path) -> Iterator[None]:
    """What happens in the folder between one look and the next."""
    (folder / "a.pdf").write_bytes(b"x")
    yield
    yield
    yield
    (folder / "a.pdf").unlink()
    yield
    yield
