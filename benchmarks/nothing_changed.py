"""What it costs to find that nothing has changed in a large folder, beside merely looking at every file.

    PYTHONPATH=. python benchmarks/nothing_changed.py [--files 100000] [--rounds 5]

Both ways are measured in this process, in turns, and the cheapest round of each counts: `kratuve ingest` up to its plan
(the walk, the ledger from the database, both held against each other), and `os.scandir` with the status of every file.
Target: 2.5 times.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from db.store import Store
from ingest import walk
from ingest.cli import reading
from model import Failure, Outcome

_IN_ONE_FOLDER = 100
_BATCH = 500


def fill(folder: Path, files: int) -> None:
    """So many small files, a hundred to a folder."""
    for number in range(files):
        inner = folder / str(number // _IN_ONE_FOLDER)
        if number % _IN_ONE_FOLDER == 0:
            inner.mkdir(parents=True)
        (inner / f"{number}.txt").write_text(f"{number}", "utf-8")


def note_down(folder: Path, store: Store) -> None:
    """Give every file a settled row, as one that was refused has; what was read is not looked at by a plan."""
    outcomes = [Outcome(met.source(), "", failure=Failure("no-text", "")) for met in walk.files([os.fsencode(folder)])]
    for start in range(0, len(outcomes), _BATCH):
        store.save_many(outcomes[start : start + _BATCH])


def looked_at(folder: str) -> int:
    """How many files there are, each with its status asked."""
    return sum(1 for _ in _statuses(folder))


def _statuses(folder: str) -> Iterator[os.stat_result]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _statuses(entry.path)
            else:
                yield entry.stat(follow_symlinks=False)


def cost(work: Callable[[], object]) -> float:
    """Processor seconds."""
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> None:
    """Print both costs and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        inbox, data = Path(place) / "inbox", Path(place) / "data"
        fill(inbox, told.files)
        data.mkdir()
        with Store(data) as store:
            note_down(inbox, store)
            plan = reading.plan([str(inbox)], data, store)
            print(f"{len(plan.resting)} files rest, {len(plan)} are to be looked into")
            costs = [
                (cost(lambda: reading.plan([str(inbox)], data, store)), cost(lambda: looked_at(str(inbox))))
                for _ in range(told.rounds)
            ]
    planned, scanned = (min(column) for column in zip(*costs, strict=True))
    print(f"plan {planned:.2f} s, scandir and stat {scanned:.2f} s, ratio {planned / scanned:.2f}")


if __name__ == "__main__":
    main()
