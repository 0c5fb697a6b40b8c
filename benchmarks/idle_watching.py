"""What it costs to watch a large folder in which nothing happens, and how soon a dropped file is noticed all the same.

    python -m benchmarks.idle_watching [--files 100000] [--seconds 300]

Target: at most 1 % of one processor for 100,000 files.
"""

import argparse
import os
import tempfile
import time
from pathlib import Path

from ingest.hints import Hints
from ingest.watch import STEP, STILL, Watched

_IN_ONE_FOLDER = 100


def main() -> None:
    """Make the folder, watch it, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=300.0)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        _fill(Path(name), told.files)
        hints = Hints()
        watched = Watched(os.fsencode(name), STILL, None, hints)
        watched.look(set())
        first, looks = _watch(watched, hints, STILL + 2 * STEP)
        print(f"files: {told.files}, told after the first looks: {first}")
        began, cpu = time.monotonic(), time.process_time()
        _, looks = _watch(watched, hints, told.seconds)
        share = (time.process_time() - cpu) / (time.monotonic() - began)
        print(f"idle: {share:.2%} of one processor, {looks} rescans in {told.seconds:g} s")
        dropped = time.monotonic()
        (Path(name) / "17" / "jauns.txt").write_text("Projekts", "utf-8")
        while not watched.look(hints.wait(STEP)).ripe:
            pass
        waited = time.monotonic() - dropped
        print(f"a dropped file came to rest after {waited:.1f} s (it has to stand still for {STILL:g})")
        hints.close()


def _fill(folder: Path, files: int) -> None:
    for number in range(files):
        inner = folder / str(number // _IN_ONE_FOLDER)
        if number % _IN_ONE_FOLDER == 0:
            inner.mkdir()
        (inner / f"{number}.txt").touch()


def _watch(watched: Watched, hints: Hints, seconds: float) -> tuple[int, int]:
    """The files told and the rescans made while watching so long."""
    end, told, looks = time.monotonic() + seconds, 0, 0
    while time.monotonic() < end:
        seen = watched.look(hints.wait(STEP))
        told += len(seen.ripe)
        looks += seen.present is not None
    return told, looks


if __name__ == "__main__":
    main()
