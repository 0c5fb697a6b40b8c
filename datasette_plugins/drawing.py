"""The child process that draws pages with pdfium: `python -m datasette_plugins.drawing`, one order a line.

An order is JSON: `[original, page from 0, where the PNG goes]`; the answer is a line, empty when the picture is in its
place, else why it is not. A process that nobody orders anything from ends by itself and gives its memory back.
"""

import json
import os
import resource
import select
from math import sqrt
from pathlib import Path
from tempfile import NamedTemporaryFile

SCALE = 2.0
"""Pixels per point: a page of A4 becomes 1,190 pixels wide."""

LARGEST = 8_000_000
"""Pixels of one picture; larger pages are drawn at a smaller scale."""

SECONDS = 20
"""Processor time of one picture."""

_MEMORY = 1024 * 1024 * 1024
_IDLE = 60.0
_PICTURES = 500
"""As many are drawn by one process; nothing that pdfium fails to give back can pile up for ever."""


def main() -> None:
    """Draw what standard input orders until it is closed, or quiet for a minute."""
    orders, answers = os.dup(0), os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever pdfium prints is no answer
    resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, resource.getrlimit(resource.RLIMIT_DATA)[1]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with os.fdopen(orders, "rb", buffering=0) as lines:
        for _ in range(_PICTURES):
            if not select.select([lines], [], [], _IDLE)[0] or not (line := lines.readline()):
                return
            _bound_processor()
            original, page, path = json.loads(line)
            answers.write(json.dumps(drawn(Path(original), page, Path(path))) + "\n")
            answers.flush()


def _bound_processor() -> None:
    """The parent's clock stops a process that hangs; this stops one that outlived its parent."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + SECONDS + 1, most))


def drawn(original: Path, page: int, path: Path) -> str:
    """Draw a page and put it in place in one step, so that nobody is ever served half a picture; why not, if not."""
    import pypdfium2  # type: ignore[import-untyped]

    try:
        with pypdfium2.PdfDocument(original) as pdf:
            if not 0 <= page < len(pdf):
                return f"page {page} of {len(pdf)}"
            width, height = pdf.get_page_size(page)
            image = pdf[page].render(scale=scale(width, height)).to_pil()
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            image.save(file, "PNG", compress_level=6)
        Path(file.name).replace(path)
    except (pypdfium2.PdfiumError, ValueError, OSError, MemoryError) as error:
        return f"{type(error).__name__}: {error}"
    return ""


def scale(width: float, height: float) -> float:
    """Pixels per point for a page of this size in points.

    >>> scale(595, 842), scale(20_000, 10_000)
    (2.0, 0.2)
    """
    return min(SCALE, sqrt(LARGEST / max(width * height, 1.0)))


if __name__ == "__main__":
    main()
