"""The Word and PDF documents of the corpus: made by the script, each of them with a label."""

import io
import zipfile
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from samples.sheet import Sheet
from tests.corpus.cases import ROOT
from tests.corpus.content import sheets
from tests.corpus.make_documents import make

SHEETS = list(sheets())


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
    with zipfile.ZipFile(io.BytesIO(stored)) as package:
        return [package.read(name) for name in ("word/document.xml", "word/footer1.xml", "docProps/core.xml")]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_committed_document_is_what_the_script_makes(sheet: Sheet, made: Path) -> None:
    name = f"{sheet.name}/document.{sheet.formats[0]}"
    assert content(ROOT / name) == content(made / name)


def test_every_word_and_pdf_document_of_the_corpus_is_made_by_the_script(made: Path) -> None:
    committed = {path.relative_to(ROOT) for ending in ("docx", "pdf") for path in ROOT.glob(f"*/document.{ending}")}
    assert committed == {path.relative_to(made) for path in made.glob("*/document.*")}


def test_every_sheet_stands_in_the_folder_of_a_case() -> None:
    assert all((ROOT / sheet.name / "expected.json").is_file() for sheet in SHEETS)
