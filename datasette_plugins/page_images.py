"""Pictures of PDF pages: drawn once by pdfium, then served from the data folder's `pages/`.

pdfium is not thread-safe, so one thread of its own does all the drawing; Datasette's SQL threads never wait for it.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from math import sqrt
from pathlib import Path
from tempfile import NamedTemporaryFile

SCALE = 2.0
"""Pixels per point: a page of A4 becomes 1,190 pixels wide."""

LARGEST = 8_000_000
"""Pixels of one picture; larger pages are drawn at a smaller scale."""

_pdfium = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pdfium")


class NotDrawn(Exception):
    """The page is not there, or pdfium cannot draw it."""


async def picture(original: Path, sha256: str, page: int, folder: Path) -> Path:
    """The PNG of one page (from 0) of `original`, drawn now if it was never asked for; raises NotDrawn."""
    path = folder / sha256[:2] / f"{sha256}-{page}.png"
    if not path.exists():
        await asyncio.get_running_loop().run_in_executor(_pdfium, _draw, original, page, path)
    return path


def is_pdf(original: Path) -> bool:
    """Whether the file itself (not something inside it) is a PDF."""
    with original.open("rb") as file:
        return b"%PDF-" in file.read(1024)


def _draw(original: Path, page: int, path: Path) -> None:
    """Draw and put in place in one step, so that nobody is ever served half a picture."""
    import pypdfium2  # type: ignore[import-untyped]

    try:
        with pypdfium2.PdfDocument(original) as pdf:
            if not 0 <= page < len(pdf):
                raise NotDrawn(f"page {page} of {len(pdf)}")
            width, height = pdf.get_page_size(page)
            image = pdf[page].render(scale=scale(width, height)).to_pil()
    except (pypdfium2.PdfiumError, ValueError, OSError) as error:
        raise NotDrawn(str(error)) from error
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
        image.save(file, "PNG", compress_level=6)
    Path(file.name).replace(path)


def scale(width: float, height: float) -> float:
    """Pixels per point for a page of this size in points.

    >>> scale(595, 842), scale(20_000, 10_000)
    (2.0, 0.2)
    """
    return min(SCALE, sqrt(LARGEST / max(width * height, 1.0)))
