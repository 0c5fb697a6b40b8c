"""Scanned PDFs: what stands in the picture is read like what stands in a text layer."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from ingest import readers
from ingest.readers.scanning import recognition, tesseract
from model import Box, Cell, Document, Kind
from tests.readers.drawing import Sheet
from tests.readers.scanning import Paper

Texts = Callable[..., list[str]]
ROWS = (
    ("Projekta pieteicējs", "Kārļu pamatskola"),
    ("Projekta ilgums", "No 01.09.2019. līdz 31.08.2021."),
    ("Projekta izmaksas", "24 310,00 EUR"),
)
XS, YS = [30.0, 160.0, 390.0], [60.0, 84.0, 108.0, 132.0]


def table() -> Paper:
    paper = Paper().text(30, 40, "Projekta apraksts").grid(XS, YS)
    for row, top in zip(ROWS, YS, strict=False):
        for x, words in zip(XS, row, strict=False):
            paper.text(x + 6, top + 16, words)
    return paper


STORY = (
    "Skola īsteno projektu, kura mērķis ir veicināt skolēnu",
    "sadarbību un pieredzes apmaiņu starp četrām valstīm.",
    "Kopējās izmaksas ir 24 310,00 EUR, no tām 80 procenti",
    "jau saņemti. Par projektu atbild skolotāja Ilze Priede.",
)


def read(paper: Paper) -> Document:
    return readers.read(paper.pdf(), "skenets.pdf")


def cells(document: Document) -> dict[tuple[int, ...], str]:
    return {block.cell[:3]: block.span.of(document.text) for block in document.blocks if block.cell}


EXPECTED = {(0, row, column): words for row, both in enumerate(ROWS) for column, words in enumerate(both)}


@pytest.fixture
def without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.scanning.tesseract.languages", frozenset)


@pytest.mark.parametrize("degrees", [0.0, 1.4, -2.3])
def test_a_ruled_table_in_a_scan_gives_its_cells_however_it_lay_on_the_scanner(degrees: float) -> None:
    document = read(table().turned(degrees).dusted(250))
    assert cells(document) == EXPECTED
    assert "ocr" in document.warnings


@pytest.mark.parametrize(("degrees", "quarters"), [(2.0, 0), (0.0, 1), (1.0, 2)])
def test_words_of_a_scan_have_boxes_where_they_stand_in_the_picture(degrees: float, quarters: int) -> None:
    paper = Paper().text(40, 40, *STORY).text(200, 240, *STORY[3:], size=8).turned(degrees).laid(quarters)
    document = read(paper)
    assert " ".join(document.text.split()).startswith(" ".join(STORY))
    [page] = document.pages
    assert (page.width, page.height) == paper.size
    for word in page.words:
        assert darkness(paper, word.box) > 0.05, word.span.of(document.text)


def darkness(paper: Paper, box: Box) -> float:
    """The share of ink in the middle of a box."""
    scale = paper.picture.width / paper.size[0]
    height = box.bottom - box.top
    inside = Box(box.left, box.top + height / 4, box.right, box.bottom - height / 4)
    counts = paper.picture.crop(tuple(round(scale * place) for place in inside)).histogram()
    return sum(counts[:128]) / sum(counts)


def test_noise_of_a_bad_scanner_is_evened_out() -> None:
    assert read(Paper().text(40, 60, *STORY).rough(60)).text.split() == " ".join(STORY).split()


def test_paragraphs_of_a_scan_are_joined_and_hyphens_of_line_ends_go(texts: Texts) -> None:
    lines = (
        "Skolas projekta mērķis ir veicināt skolēnu sadarbību un sko-",
        "lotāju pieredzes apmaiņu, kurā skolotāju darbs kļūst redzams",
        "visiem un ko pašvaldība atbalsta.",
    )
    document = read(Paper().text(40, 60, *lines))
    assert texts(document) == [
        "Skolas projekta mērķis ir veicināt skolēnu sadarbību un skolotāju pieredzes apmaiņu, "
        "kurā skolotāju darbs kļūst redzams visiem un ko pašvaldība atbalsta."
    ]


def test_mail_addresses_and_quotation_marks_are_read_although_the_latvian_model_lacks_them(texts: Texts) -> None:
    document = read(
        Paper()
        .text(40, 60, "Projekts “Zaļais ceļš uz skolu” ir noslēdzies.", size=13)
        .text(40, 120, "Kontaktpersona: Ilze Priede")
        .text(40, 160, "ilze.priede@skola.lv")
    )
    assert "“Zaļais ceļš uz skolu”" in document.text
    assert "ilze.priede@skola.lv" in texts(document)


def test_larger_letters_of_a_scan_make_a_heading(texts: Texts) -> None:
    lines = ("Skola kopā ar partneriem īsteno jaunu projektu,", "lai skolēni mācītos dabā un pētītu upi.")
    paper = Paper().text(40, 60, "Upes stāsts", size=20).text(40, 110, *lines).text(40, 160, *lines)
    assert texts(read(paper), Kind.HEADING) == ["Upes stāsts"]


def test_text_pages_of_a_mixed_document_are_read_as_text(sheet: Sheet) -> None:
    sheet.text(60, 80, "Līgums par projekta „Ābeļdārzs” īstenošanu", "noslēgts ar pašvaldību.")
    sheet.next_page()
    table().onto(sheet.canvas)
    document = sheet.read()
    assert document.text.startswith("Līgums par projekta „Ābeļdārzs” īstenošanu")
    assert cells(document) == EXPECTED
    assert {block.page for block in document.blocks} == {0, 1}


def test_a_stamp_in_the_text_layer_does_not_hide_the_scan_below_it(sheet: Sheet) -> None:
    table().onto(sheet.canvas)
    sheet.canvas.setFont("Latvian", 7)
    sheet.canvas.drawString(30, 20, "Dokuments parakstīts ar drošu elektronisko parakstu")
    document = sheet.read()
    assert cells(document) == EXPECTED
    assert "elektronisko parakstu" in document.text


def test_a_text_layer_that_is_no_writing_is_replaced_by_what_the_page_shows(sheet: Sheet) -> None:
    lines = ("Projekta mērķis ir veicināt skolēnu sadarbību", "un pieredzes apmaiņu starp skolām.")
    table().text(30, 180, *lines).onto(sheet.canvas)
    hidden = sheet.canvas.beginText(30, 200)
    hidden.setTextRenderMode(3)
    hidden.setFont("Latvian", 9)
    for line in lines * 3:
        hidden.textLine("".join(chr(ord(letter) - 29) if letter >= "A" else letter for letter in line))
    sheet.canvas.drawText(hidden)
    document = sheet.read()
    assert "veicināt skolēnu sadarbību" in document.text
    assert "3URMHNWD" not in document.text
    assert "ocr" in document.warnings


def test_an_empty_scan_has_no_text() -> None:
    with pytest.raises(readers.Unreadable) as refusal:
        read(Paper().dusted(60))
    assert refusal.value.reason == "no-text"


@pytest.mark.usefixtures("without_tesseract")
def test_without_tesseract_a_scan_is_refused_with_what_to_install() -> None:
    with pytest.raises(readers.Unreadable, match="tesseract-ocr-lav") as refusal:
        read(table())
    assert refusal.value.reason == "ocr-missing"


@pytest.mark.usefixtures("without_tesseract")
def test_without_tesseract_no_page_is_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[object] = []
    monkeypatch.setattr("ingest.readers.pdf.pictures._rendered", painted.append)
    with pytest.raises(readers.Unreadable, match="ocr-missing"):
        read(table())
    assert not painted


@pytest.mark.usefixtures("without_tesseract")
def test_without_tesseract_a_mixed_document_is_read_in_part_and_says_so(sheet: Sheet) -> None:
    sheet.text(60, 80, "Līgums par projekta īstenošanu")
    sheet.next_page()
    table().onto(sheet.canvas)
    document = sheet.read()
    assert document.text == "Līgums par projekta īstenošanu"
    assert document.warnings == ("text-lost",)


def test_no_tesseract_means_no_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert tesseract.languages.__wrapped__() == frozenset()


def test_a_page_that_takes_too_long_is_a_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "PAGE_SHARE", 0.00001)
    with pytest.raises(readers.Unreadable) as refusal:
        read(table())
    assert refusal.value.reason == "timeout"


def test_pages_beyond_the_documents_time_are_left_out_with_a_warning(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognition, "SHARE", 0)
    sheet.text(60, 80, "Līgums par projekta īstenošanu")
    sheet.next_page()
    table().onto(sheet.canvas)
    assert sheet.read().warnings == ("pages-limited",)


def test_uncertain_words_are_kept_with_a_warning_that_they_may_be_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "_CERTAIN", 99.5)  # no print is read with that
    assert read(table()).warnings == ("ocr", "unreliable-text")


def test_the_cells_of_a_scan_stand_in_reading_order() -> None:
    document = read(table())
    places = [block.cell for block in document.blocks if block.cell]
    assert all(isinstance(place, Cell) for place in places)
    assert all(one[:3] < other[:3] for one, other in pairwise(places))
