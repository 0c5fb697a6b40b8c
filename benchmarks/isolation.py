"""What it costs to read documents in a child process: the same thousand with it and without it.

    PYTHONPATH=. python benchmarks/isolation.py [FOLDER] [--documents 1000] [--rounds 3]

FOLDER holds ordinary documents (the samples, if not told); they are read again and again until there are as many as
asked for. Both ways start from nothing, take turns, and the cheapest round of each counts, so that other work on the
machine tells little. Processor time is of all processes together, what they import included; the clock of the isolated
way also profits from a second processor.
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from model import Outcome, Source

SAMPLES = Path(__file__).parent.parent / "samples" / "documents"


def sources(folder: Path, documents: int) -> list[Source]:
    """So many sources, each file of the folder in turn."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return [Source(str(path), os.fsencode(path), path.stat().st_size, 1) for path in islice(cycle(files), documents)]


def way(name: str) -> Callable[[Source], Outcome]:
    """How one document is read: `inside` this process, or `isolated`."""
    if name == "inside":
        from ingest import worker

        return worker.process
    from ingest import isolation

    return isolation.process


def read(name: str, folder: Path, documents: int) -> None:
    """Read the documents in one of the ways; prints the most memory that this process held, in MB."""
    process = way(name)
    for source in sources(folder, documents):
        process(source)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def measured(name: str, folder: Path, documents: int) -> tuple[float, float, int]:
    """(processor seconds, seconds, most megabytes of the reading process) of one way, in a process of its own."""
    used, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    arguments = [str(folder), "--documents", str(documents), "--way", name]
    told = subprocess.run([sys.executable, __file__, *arguments], stdout=subprocess.PIPE, text=True, check=True)
    seconds, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime
    return spent, seconds, int(told.stdout)


def compare(folder: Path, documents: int, rounds: int) -> None:
    """Print both ways and the difference for one document."""
    best: dict[str, tuple[float, float, int]] = {}
    for _ in range(rounds):
        for name in ("inside", "isolated"):
            found = measured(name, folder, documents)
            best[name] = tuple(map(min, found, best.get(name, found)))  # type: ignore[assignment]
    for name, (spent, seconds, megabytes) in best.items():
        print(f"{name:9} {spent:7.2f} s of processor, {seconds:7.2f} s, parent at most {megabytes} MB")
    for place, what in enumerate(("of processor", "by the clock")):
        difference = (best["isolated"][place] - best["inside"][place]) / documents
        print(f"isolation costs {difference * 1000:+.3f} ms a document {what}")


def main() -> None:
    """Compare, or read in one way for somebody who compares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=SAMPLES)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--way", choices=["inside", "isolated"], help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.way:
        read(asked.way, asked.folder, asked.documents)
    else:
        compare(asked.folder, asked.documents, asked.rounds)


if __name__ == "__main__":
    main()
