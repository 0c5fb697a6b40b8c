"""A run that is killed, or told that the disk is full or broken, at one call to the kernel; the next completes it."""

import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash.conftest import Folder, Rows

_PLACES = random.Random(4).sample(
    [
        (call, fault, place)
        for call, places in (("fsync", 9), ("fdatasync", 5), ("rename", 6), ("pwrite64", 60), ("write", 12))
        for fault in ("signal=KILL", "error=ENOSPC", "error=EIO")
        for place in range(1, places + 1)
    ],
    6,
)


@pytest.mark.parametrize(("call", "fault", "place"), sorted(_PLACES))
def test_after_a_fault_at_any_call_the_next_run_completes_the_work(
    folder: Folder, expected: Callable[[Folder], list[Rows]], tmp_path: Path, call: str, fault: str, place: int
) -> None:
    log = tmp_path / "calls"
    injected = [f"--trace={call}", f"--inject={call}:{fault}:when={place}"]
    folder.read("strace", "--follow-forks", "-qq", "-o", str(log), *injected)
    told = log.read_text("utf-8")
    assert "(INJECTED)" in told or "killed by SIGKILL" in told
    folder.check()
    folder.read()
    folder.check()
    assert folder.result() == expected(folder)


@pytest.mark.parametrize(("call", "place"), [("fsync", 4), ("rename", 2), ("pwrite64", 50)])
def test_what_a_watch_was_doing_when_it_was_killed_the_next_run_completes(
    folder: Folder, expected: Callable[[Folder], list[Rows]], tmp_path: Path, call: str, place: int
) -> None:
    traced = [f"--trace={call}", f"--inject={call}:signal=KILL:when={place}"]
    watch = folder.watch("strace", "--follow-forks", "-qq", "-o", str(tmp_path / "calls"), *traced)
    assert watch.returncode == -signal.SIGKILL
    folder.check()
    folder.read()
    folder.check()
    assert folder.result() == expected(folder)


def test_after_kills_at_any_moment_the_next_run_completes_the_work(
    folder: Folder, expected: Callable[[Folder], list[Rows]]
) -> None:
    moments = random.Random(9)
    for _ in range(5):
        running = folder.started()
        time.sleep(moments.uniform(0.3, 2.0))
        running.kill()
        running.wait()
        folder.check()
    folder.read()
    folder.check()
    assert folder.result() == expected(folder)
