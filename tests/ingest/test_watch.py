import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.hints import Hints
from ingest.walk import Look, Met
from ingest.watch import Watched


class Silence:
    """No events, as on a network drive."""

    def __init__(self) -> None:
        self.followed: list[bytes] = []

    def follow(self, folder: bytes) -> None:
        self.followed.append(folder)

    def wait(self, seconds: float) -> set[bytes] | None:
        return set()


class Clock:
    """Time that passes only when told; every rescan costs `price` seconds of it."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.spent = 0.0
        self.price = 0.0

    def time(self) -> float:
        return self.now

    def cost(self) -> float:
        self.spent += self.price
        return self.spent


Watch = Callable[..., Watched]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(tmp_path: Path, clock: Clock) -> Watch:
    def watched(seconds: float = 5, leave_out: Path | None = None, folder: Path = tmp_path) -> Watched:
        left_out = os.fsencode(leave_out) if leave_out else None
        return Watched(os.fsencode(folder), seconds, left_out, Silence(), clock.time, clock.cost)

    return watched


def names(mets: list[Met]) -> list[str]:
    return [os.fsdecode(met.raw_path.rpartition(b"/")[2]) for met in mets]


def test_a_file_is_told_when_it_stood_still_and_gone_when_it_went(watch: Watch, tmp_path: Path, clock: Clock) -> None:
    watched = watch()
    (tmp_path / "a.pdf").write_bytes(b"x")
    told = []
    for seconds in (0, 4, 1, 1):
        clock.now += seconds
        told.append(names(watched.look(set()).ripe))
    assert told == [[], [], ["a.pdf"], []]
    (tmp_path / "a.pdf").unlink()
    clock.now += 1
    assert watched.look(set()).gone == {os.fsencode(tmp_path / "a.pdf")}
    clock.now += 1
    assert watched.look(set()).gone == set()


@pytest.mark.parametrize("mtime", [-(2**31), 0, 2**32, 2**33])
def test_no_time_that_a_file_claims_makes_it_wait_longer(
    watch: Watch, tmp_path: Path, clock: Clock, mtime: int
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    os.utime(tmp_path / "a.pdf", (mtime, mtime))
    watched = watch()
    watched.look(set())
    clock.now += 5
    assert names(watched.look(set()).ripe) == ["a.pdf"]


def test_a_large_folder_is_walked_seldom_and_a_hint_makes_the_look_come_sooner(
    watch: Watch, tmp_path: Path, clock: Clock
) -> None:
    clock.price = 0.5
    watched = watch()
    watched.look(set())
    (tmp_path / "unseen.pdf").write_bytes(b"x")
    (tmp_path / "hinted.pdf").write_bytes(b"x")
    clock.now += 1
    assert watched.look({os.fsencode(tmp_path / "hinted.pdf")}).present is None
    clock.now += 5
    assert names(watched.look(set()).ripe) == ["hinted.pdf"]
    clock.now += 100
    assert watched.look(set()).present is not None
    clock.now += 5
    assert names(watched.look(set()).ripe) == ["unseen.pdf"]


def test_a_hint_at_a_folder_is_a_hint_at_everything_in_it(watch: Watch, tmp_path: Path, clock: Clock) -> None:
    clock.price = 0.5
    watched = watch(seconds=0)
    watched.look(set())
    folder = tmp_path / "2031"
    (folder / "maijs").mkdir(parents=True)
    (folder / "maijs" / "a.pdf").write_bytes(b"x")
    hint = {os.fsencode(folder)}
    assert names(watched.look(hint).ripe) == ["a.pdf"]
    shutil.rmtree(folder)
    assert watched.look(hint).gone == {os.fsencode(folder / "maijs" / "a.pdf")}


def test_hints_outside_the_folder_or_into_the_data_folder_are_not_followed(
    watch: Watch, tmp_path: Path, clock: Clock
) -> None:
    clock.price = 0.5
    inbox, data = tmp_path / "inbox", tmp_path / "inbox" / "data"
    data.mkdir(parents=True)
    (tmp_path / "link").symlink_to(data)
    watched = watch(seconds=0, leave_out=tmp_path / "link", folder=inbox)
    watched.look(set())
    (data / "kratuve.db").write_bytes(b"x")
    (tmp_path / "b.pdf").write_bytes(b"x")
    hints = {os.fsencode(data / "kratuve.db"), os.fsencode(tmp_path / "b.pdf"), os.fsencode(data)}
    assert watched.look(hints).ripe == []


def test_a_hint_into_a_programs_own_folder_is_junk_as_a_walk_would_say(watch: Watch, tmp_path: Path) -> None:
    watched = watch(seconds=0)
    watched.look(set())
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_bytes(b"x")
    (met,) = watched.look({os.fsencode(tmp_path / ".git" / "config")}).ripe
    assert met.look is Look.JUNK


def test_a_folder_that_is_away_loses_nothing(watch: Watch, tmp_path: Path, clock: Clock) -> None:
    folder, aside = tmp_path / "inbox", tmp_path / "aside"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"x")
    watched = watch(seconds=0, folder=folder)
    assert names(watched.look(set()).ripe) == ["a.pdf"]
    folder.rename(aside)
    clock.now += 1
    assert watched.look(set()) == ([], set(), None, True)
    folder.mkdir()  # as an empty mount point stands where the drive was
    clock.now += 1
    assert watched.look(set()) == ([], set(), None, True)
    folder.rmdir()
    aside.rename(folder)
    clock.now += 1
    back = watched.look(set())
    assert (back.ripe, back.gone, back.away) == ([], set(), False)


def test_a_folder_emptied_by_hand_is_not_away(watch: Watch, tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    watched = watch(seconds=0)
    watched.look(set())
    (tmp_path / "a.pdf").unlink()
    clock.now += 1
    assert watched.look(set()).gone == {os.fsencode(tmp_path / "a.pdf")}


def test_what_lies_in_a_folder_that_cannot_be_listed_is_not_gone(
    watch: Watch, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "2031").mkdir()
    (tmp_path / "2031" / "a.pdf").write_bytes(b"x")
    watched = watch(seconds=0)
    watched.look(set())
    monkeypatch.setattr("ingest.walk.os.scandir", _refusing(os.fsencode(tmp_path / "2031")))
    clock.now += 1
    seen = watched.look(set())
    assert seen.gone == set()
    assert [met.look for met in seen.ripe] == [Look.CLOSED]


def _refusing(folder: bytes) -> Callable[[bytes], object]:
    scandir = os.scandir

    def scan(path: bytes) -> object:
        if path == folder:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    return scan


def test_events_of_the_system_arrive_as_hints_without_following_links(tmp_path: Path) -> None:
    inbox, outside = tmp_path / "inbox", tmp_path / "outside"
    for folder in (inbox / "2031", outside):
        folder.mkdir(parents=True)
    (inbox / "link").symlink_to(outside)
    hints = Hints()
    hints.follow(os.fsencode(inbox))
    (outside / "b.pdf").write_bytes(b"x")
    (inbox / "2031" / os.fsdecode(b"p\xe2rskats.pdf")).write_bytes(b"x")
    changed: set[bytes] = set()
    for _ in range(100):
        changed |= hints.wait(0.1) or set()
        if changed:
            break
    hints.close()
    assert os.fsencode(inbox / "2031") + b"/p\xe2rskats.pdf" in changed
    assert not [path for path in changed if b"b.pdf" in path]
