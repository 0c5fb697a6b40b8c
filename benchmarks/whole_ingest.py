"""What the whole ingest costs beside a naive script: documents for a second of processor time, on the same corpus.

    PYTHONPATH=. python benchmarks/whole_ingest.py FOLDER [--documents 90] [--rounds 3] [--jobs 1]

FOLDER holds PDF, DOCX and HTML files in any proportion; as many of each are taken. The naive script is what one writes
in an afternoon: pdfplumber, python-docx and BeautifulSoup (`pip install beautifulsoup4`) for the text, ten expressions,
one row for each document, each committed. Both run in processes of their own, and the cheapest round of each counts;
processor time is that of all their processes, and what a run over three documents costs (imports, the new database) is
taken off both.
"""

import argparse
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from benchmarks.extraction import YARDSTICK

FORMATS = ("pdf", "docx", "html")


def chosen(folder: Path, documents: int) -> list[Path]:
    """So many files of the folder, as many of each format."""
    each = documents // len(FORMATS)
    return [path for ending in FORMATS for path in sorted(folder.rglob(f"*.{ending}"))[:each]]


def text_of(path: Path) -> str:
    """The text of a document as the usual libraries give it."""
    if path.suffix == ".pdf":
        return "\n".join(_lines_of_pdf(path))
    if path.suffix == ".docx":
        import docx

        document = docx.Document(str(path))
        cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    soup = import_module("bs4").BeautifulSoup(path.read_bytes(), "html.parser")
    return str(soup.get_text("\n"))


def _lines_of_pdf(path: Path) -> Iterator[str]:
    import pdfplumber

    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            yield page.extract_text()
            for table in page.extract_tables():
                yield from ("\t".join(cell or "" for cell in row) for row in table)
            page.close()


def naive(folder: Path, database: Path) -> None:
    """The script itself: one row with the first thing that each expression finds."""
    connection = sqlite3.connect(database)
    columns = ", ".join(f"field{number}" for number in range(len(YARDSTICK)))
    connection.execute(f"create table documents (path, text, {columns})")
    for path in sorted(path for path in folder.iterdir()):
        text = text_of(path)
        found = [match[0] if (match := pattern.search(text)) else None for pattern in YARDSTICK]
        marks = ", ".join("?" * (2 + len(found)))
        connection.execute(f"insert into documents values ({marks})", [str(path), text, *found])
        connection.commit()


def spent(command: list[str]) -> tuple[float, float]:
    """(processor seconds, seconds) of a command with all its children."""
    used, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime, time.monotonic() - began


def run(way: str, paths: list[Path], jobs: int) -> tuple[float, float]:
    """(processor seconds, seconds) of one way over these documents, into a new database."""
    with tempfile.TemporaryDirectory() as place:
        inbox = Path(place) / "inbox"
        inbox.mkdir()
        for number, path in enumerate(paths):
            shutil.copy(path, inbox / f"{number:05d}{path.suffix}")
        if way == "naive":
            return spent([sys.executable, __file__, str(inbox), "--naive", f"{place}/naive.db"])
        arguments = ["ingest", str(inbox), "--data", f"{place}/data", "--jobs", str(jobs), "--quiet"]
        return spent([sys.executable, "-m", "ingest.cli", *arguments])


def main() -> None:
    """Print documents for a processor second of both ways, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=90)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--naive", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.naive:
        naive(arguments.folder, arguments.naive)
        return
    paths, few = chosen(arguments.folder, arguments.documents), chosen(arguments.folder, len(FORMATS))
    speed = {}
    for way in ("naive", "kratuve"):
        start = min(run(way, few, arguments.jobs)[0] for _ in range(arguments.rounds))
        whole = [run(way, paths, arguments.jobs) for _ in range(arguments.rounds)]
        speed[way] = (len(paths) - len(few)) / (min(cost for cost, _ in whole) - start)
        print(f"{way:>8}: {speed[way]:6.1f} documents for a processor second, start {start:.2f} s, "
              f"{len(paths)} documents in {min(clock for _, clock in whole):.1f} s")  # fmt: skip
    print(f"ratio {speed['kratuve'] / speed['naive']:.1f}")


if __name__ == "__main__":
    main()
