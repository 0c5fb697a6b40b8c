"""The office documents and scans of the corpus: made by the script, each of them with a label."""

import io
import zipfile
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops, ImageStat

from samples.sheet import Sheet
from tests.corpus.cases import ROOT
from tests.corpus.content import sheets
from tests.corpus.make_documents import SCANNED, WRITERS, make

SHEETS = list(sheets())
PARTS = {
    ".docx": ("word/document.xml", "word/footer1.xml", "docProps/core.xml"),
    ".odt": ("content.xml", "styles.xml", "meta.xml"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make(folder)
    return folder


def content(path: Path) -> list[str | bytes]:
    """What a file says, whichever version of a library packed it."""
    stored = path.read_bytes()
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(stored) as pdf:
            return [page.get_textpage().get_text_range() for page in pdf]
    if path.suffix not in PARTS:
        return [stored]
    with zipfile.ZipFile(io.BytesIO(stored)) as package:
        return [package.read(name) for name in PARTS[path.suffix]]


def pictures(path: Path) -> list[Image.Image]:
    """A scan's pages, so small that it does not matter how a library draws the edges of letters."""
    if path.suffix == ".png":
        return [Image.open(path).convert("L").resize((84, 119))]
    with pypdfium2.PdfDocument(path.read_bytes()) as pdf:
        return [page.render(scale=0.2).to_pil().convert("L") for page in pdf]


def is_scan(sheet: Sheet) -> bool:
    return sheet.name in SCANNED or "png" in sheet.formats


@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if not is_scan(sheet)], ids=lambda sheet: sheet.name)
def test_a_committed_document_is_what_the_script_makes(sheet: Sheet, made: Path) -> None:
    name = f"{sheet.name}/document.{sheet.formats[0]}"
    assert content(ROOT / name) == content(made / name)


@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if is_scan(sheet)], ids=lambda sheet: sheet.name)
def test_a_committed_scan_looks_like_what_the_script_makes(sheet: Sheet, made: Path) -> None:
    name = f"{sheet.name}/document.{sheet.formats[0]}"
    for committed, again in zip(pictures(ROOT / name), pictures(made / name), strict=True):
        assert ImageStat.Stat(ImageChops.difference(committed, again)).mean[0] < 3


def test_every_office_document_and_scan_of_the_corpus_is_made_by_the_script(made: Path) -> None:
    committed = {path.relative_to(ROOT) for ending in WRITERS for path in ROOT.glob(f"*/document.{ending}")}
    assert committed == {path.relative_to(made) for path in made.glob("*/document.*")}


def test_every_sheet_stands_in_the_folder_of_a_case() -> None:
    assert all((ROOT / sheet.name / "expected.json").is_file() for sheet in SHEETS)
