"""The committed samples: made by the script, readable in their formats, about nobody."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import phonenumbers
import pypdfium2  # type: ignore[import-untyped]
import pytest
from docx import Document

import samples
from samples.make import make
from tests.corpus.cases import Case, cases

INVENTED = frozenset(Path(__file__).with_name("invented_people.txt").read_text(encoding="utf-8").split("\n"))
COMMITTED = sorted([*samples.documents().iterdir(), *samples.later().iterdir()])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make(folder)
    return folder


def content(path: Path) -> list[str | bytes]:
    """What a file says, whichever version of a library packed it."""
    data = path.read_bytes()
    if path.suffix == ".pdf":
        return list(pages(data))
    if path.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return [package.read(name) for name in ("word/document.xml", "word/footer1.xml", "docProps/core.xml")]
    return [data]


def pages(data: bytes) -> Iterator[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        for number in range(len(pdf)):
            yield pdf[number].get_textpage().get_text_range()


def text(path: Path) -> str:
    """The words of a sample, read without Krātuve's readers."""
    if path.suffix == ".pdf":
        return "\n".join(pages(path.read_bytes()))
    if path.suffix == ".docx":
        return "\n".join(node.text or "" for node in Document(str(path)).element.iter() if node.tag.endswith("}t"))
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.name)
def test_a_committed_sample_is_what_the_script_makes(path: Path, made: Path) -> None:
    assert content(path) == content(made / path.parent.name / path.name)


def test_the_script_makes_no_more_than_is_committed(made: Path) -> None:
    written = {path.relative_to(made).as_posix() for path in made.rglob("*.*")}
    assert written == {f"{path.parent.name}/{path.name}" for path in COMMITTED}


def test_the_script_gives_the_same_bytes_twice(made: Path, tmp_path: Path) -> None:
    for path in make(tmp_path):
        assert path.read_bytes() == (made / path.relative_to(tmp_path)).read_bytes(), path.name


def test_there_are_at_least_fifteen_documents_in_four_formats_and_one_for_later() -> None:
    assert len(list(samples.documents().iterdir())) >= 15
    assert {path.suffix for path in samples.documents().iterdir()} == {".pdf", ".docx", ".html", ".txt"}
    assert len(list(samples.later().iterdir())) == 1


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.name)
def test_a_sample_opens_and_keeps_its_latvian_letters(path: Path) -> None:
    assert set("āēī") <= set(text(path).lower())


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.name)
def test_mail_addresses_of_a_sample_stand_under_an_example_domain(path: Path) -> None:
    assert all(address.endswith(".example.lv") for address in re.findall(r"[\w.]+@[\w.-]+\w", text(path)))


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.name)
def test_telephones_of_a_sample_are_fixed_lines_of_valid_ranges(path: Path) -> None:
    for digits in re.findall(r"(?<!\d)[26]\d{7}(?!\d)", text(path)):
        number = phonenumbers.parse(digits, "LV")
        assert phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.FIXED_LINE, digits


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.slug)
def test_people_of_a_sample_or_case_are_on_the_list_of_the_invented(case: Case) -> None:
    assert set(case.label["all"]["persons"]) <= INVENTED
