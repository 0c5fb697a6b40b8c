"""How much reading a PDF costs above PDFium's text alone, and whether its table cells are those that pdfplumber finds.

    PYTHONPATH=. python benchmarks/pdf_reading.py FOLDER [--files 40] [--rounds 5] [--cells]

FOLDER holds PDFs, best with ruled tables. Both ways of reading take turns file by file, and the cheapest round of each
counts, so that other work on the machine tells little. `--cells` also compares cells, which takes pdfplumber's time.
"""

import argparse
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from ingest import readers
from ingest.readers.layout.page import PrintedPage
from ingest.readers.pdf import reader as pdf


def text_alone(content: bytes) -> int:
    """PDFium's text of every page; gives the number of pages."""
    document = pypdfium2.PdfDocument(content)
    for page in document:
        textpage = page.get_textpage()
        textpage.get_text_range()
        textpage.close()
        page.close()
    count = len(document)
    document.close()
    return count


def whole_reading(content: bytes) -> object:
    """The document as the product reads it; its hash has been taken before, to know whether the file is new."""
    return readers.read(content, "document.pdf", "0" * 64)


def cpu_time(read: Callable[[bytes], object], content: bytes) -> float:
    """Seconds of CPU time that one reading takes."""
    start = time.process_time()
    read(content)
    return time.process_time() - start


def ratio(contents: list[bytes], rounds: int) -> tuple[float, float]:
    """Milliseconds a page of PDFium's text alone and of the whole reading."""
    pages = sum(map(text_alone, contents))
    alone = whole = 0.0
    for content in contents:
        times = [(cpu_time(text_alone, content), cpu_time(whole_reading, content)) for _ in range(rounds)]
        alone += min(time for time, _ in times)
        whole += min(time for _, time in times)
    return 1000 * alone / pages, 1000 * whole / pages


def our_cells(page: PrintedPage) -> Counter[str]:
    """The words of each table cell of a page, blanks left out."""
    return Counter(
        "".join(word for line in lines for word in line.words)
        for grid, cells in zip(page.grids, page.cell_lines, strict=True)
        for lines in cells
    )


def their_cells(path: Path) -> list[Counter[str]]:
    """The same by pdfplumber, page by page."""
    import pdfplumber

    found = []
    with pdfplumber.open(path) as document:
        for page in document.pages:
            tables = page.extract_tables()
            cells = [cell for table in tables if sum(map(len, table)) > 1 for row in table for cell in row]
            found.append(Counter("".join(cell.split()) for cell in cells if cell is not None))
            page.close()
    return found


def compare_cells(paths: list[Path]) -> tuple[int, int]:
    """How many of pdfplumber's cells are also ours, and how many it has."""
    same = total = 0
    for path in paths:
        pages = pdf.printed_pages(path.read_bytes())
        for page, theirs in zip(pages, their_cells(path), strict=True):
            total += theirs.total()
            same += (theirs & our_cells(page)).total()
    return same, total


def main() -> None:
    """Print the ratio and, on demand, the identity of cells."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cells", action="store_true")
    arguments = parser.parse_args()
    paths = sorted(arguments.folder.rglob("*.pdf"))[: arguments.files]
    alone, whole = ratio([path.read_bytes() for path in paths], arguments.rounds)
    print(f"{len(paths)} files: text alone {alone:.2f} ms a page, read {whole:.2f} ms, ratio {whole / alone:.2f}")
    if arguments.cells:
        same, total = compare_cells(paths)
        print(f"cells as pdfplumber has them: {same} of {total}, {100 * same / max(total, 1):.2f} %")


if __name__ == "__main__":
    main()
