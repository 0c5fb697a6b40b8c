from ingest.stillness import Stillness
from ingest.walk import Look, Met


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
    stillness.forget([met("a").raw_path])
    assert stillness.settled([met("a")], 2)


def test_a_file_that_changed_and_changed_back_is_told_as_it_is() -> None:
    stillness = Stillness(1)
    looks = [(0, 1), (1, 1), (2, 2), (3, 1), (4, 1)]
    told = [[one.mtime for one in stillness.settled([met("a", mtime=mtime)], now)] for now, mtime in looks]
    assert told == [[], [1], [], [], [1]]


def test_files_are_judged_each_by_itself() -> None:
    stillness = Stillness(5)
    stillness.settled([met("a")], 0)
    assert stillness.settled([met("a"), met("b")], 5) == [met("a")]
    assert stillness.settled([met("a"), met("b")], 10) == [met("b")]
    assert stillness.present == {b"/inbox/a", b"/inbox/b"}
