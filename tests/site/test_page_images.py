"""Pictures of pages are drawn in a process of their own: whatever a file does to pdfium, the site goes on."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from datasette_plugins import drawing, page_images
from datasette_plugins.page_images import Draughtsman, NotDrawn
from tests.readers.drawing import Sheet

CRASHING = "import os, signal, sys; sys.stdin.readline(); os.kill(os.getpid(), signal.SIGSEGV)"
HANGING = "import sys, time; sys.stdin.readline(); time.sleep(600)"
ENDING = "pass"


@pytest.fixture
def original(tmp_path: Path) -> Path:
    sheet = Sheet()
    sheet.text(60, 100, "Projekts")
    path = tmp_path / "projekts.pdf"
    path.write_bytes(sheet.content())
    return path


@pytest.fixture
def draughtsman() -> Iterator[Draughtsman]:
    draughtsman = Draughtsman()
    yield draughtsman
    draughtsman.end()


@pytest.mark.parametrize("program", [CRASHING, HANGING, ENDING])
def test_a_page_that_takes_its_process_down_is_not_drawn_and_the_next_one_is(
    original: Path, tmp_path: Path, draughtsman: Draughtsman, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    draughtsman._seconds = 0.5
    monkeypatch.setattr(page_images, "COMMAND", [sys.executable, "-c", program])
    with pytest.raises(NotDrawn):
        draughtsman.draw(original, 0, tmp_path / "a.png")
    monkeypatch.undo()
    draughtsman.end()
    draughtsman._seconds = 60
    draughtsman.draw(original, 0, tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_a_process_that_has_ended_of_itself_is_replaced(
    original: Path, tmp_path: Path, draughtsman: Draughtsman
) -> None:
    draughtsman.draw(original, 0, tmp_path / "a.png")
    first = draughtsman._process
    assert first
    first.kill()
    first.wait()
    draughtsman.draw(original, 0, tmp_path / "b.png")
    assert (tmp_path / "b.png").read_bytes() == (tmp_path / "a.png").read_bytes()


def test_what_cannot_be_drawn_says_why_and_leaves_nothing_behind(tmp_path: Path, original: Path) -> None:
    folder = tmp_path / "pages"
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7")
    assert drawing.drawn(original, 1, folder / "a.png") == "page 1 of 1"
    assert drawing.drawn(broken, 0, folder / "a.png").startswith("PdfiumError")
    assert drawing.drawn(tmp_path / "gone.pdf", 0, folder / "a.png")
    assert not folder.exists()


def test_the_process_draws_until_nobody_orders_anything(
    original: Path, tmp_path: Path, draughtsman: Draughtsman
) -> None:
    draughtsman.draw(original, 0, tmp_path / "a.png")
    process = draughtsman._process
    assert process
    assert process.stdin
    process.stdin.close()
    assert process.wait(10) == 0
