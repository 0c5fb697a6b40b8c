"""Whether a document costs more when many are stored already: processor time of the last thousand to the first.

    PYTHONPATH=. python benchmarks/growth.py [--documents 20000]

Short documents, each of a project of its own, every tenth of one told before, are read, extracted and stored in this
process, in batches as `kratuve ingest` makes them. Target: 1.2.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from db.store import Store
from ingest import worker
from model import Outcome, Source

_COUNTED = 1000
_BATCH = 20
_PLACES = ("Kuldīgas", "Ogres", "Cēsu", "Talsu", "Ludzas", "Dobeles", "Saldus", "Preiļu", "Limbažu", "Aizkraukles")
_THEMES = ("upju stāsti", "zaļā pagalma darbnīca", "lasīšanas nakts", "digitālās prasmes", "senie amati", "mūsu ezeri")


def text(number: int) -> str:
    """A letter about project `number`; every tenth is about an older one."""
    told = number // 2 if number % 10 == 9 else number
    place, theme = _PLACES[told % len(_PLACES)], _THEMES[told % len(_THEMES)]
    return (
        f"{place} vidusskola īsteno Erasmus+ projektu „{theme.capitalize()} {told}” Nr. "
        f"{2014 + told % 7}-1-LV01-KA229-{told:06d}.\n\nProjekta īstenošanas laiks: 01.09.{2014 + told % 7}.–"
        f"31.08.{2016 + told % 7}. Kopējās izmaksas: {10_000 + told} EUR.\n\nVēstule {number}: dalībnieki tiekas "
        f"skolā, pēta novadu un stāsta par to draugiem. Kontaktpersona: Ilze Kalniņa, tālr. 2{told % 10**7:07d}.\n"
    )


def outcomes(folder: Path, documents: int) -> Iterator[Outcome]:
    """What became of each letter, as it is read."""
    for number in range(documents):
        path = folder / "letter.txt"
        path.write_text(text(number), "utf-8")
        status, named = path.stat(), f"{folder}/{number}.txt"
        outcome = worker.process(Source(named, os.fsencode(path), status.st_size, number))
        yield Outcome(
            Source(named, os.fsencode(named), status.st_size, number, outcome.source.sha256), outcome.fingerprint,
            outcome.document, outcome.findings, outcome.projects,
        )  # fmt: skip


def main() -> None:
    """Print what each thousand costs, and the ratio of the last to the first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    told = parser.parse_args()
    worker.process(Source("", b"/dev/null", 0, 0))  # what is imported is not the first thousand's cost
    costs: list[float] = []
    with tempfile.TemporaryDirectory() as place, Store(Path(place)) as store:
        began = time.process_time()
        read = outcomes(Path(place), told.documents)
        for number in range(_BATCH, told.documents + 1, _BATCH):
            store.save_many(islice(read, _BATCH))
            if number % _COUNTED == 0:
                costs.append(time.process_time() - began)
                print(f"{number:7d} documents: {costs[-1] / _COUNTED * 1000:.2f} ms each", flush=True)
                began = time.process_time()
    print(f"last ÷ first: {costs[-1] / costs[0]:.2f}")


if __name__ == "__main__":
    main()
