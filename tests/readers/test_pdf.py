from collections.abc import Callable
from contextlib import closing
from io import BytesIO

import pypdfium2
import pytest

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.pdf import reader
from model import Box, Kind, Span
from tests.readers.drawing import Sheet

Texts = Callable[..., list[str]]
PROSE = (
    "Skolēni no četrām valstīm divus gadus pēta savu pilsētu upes un",
    "ezerus, mēra ūdens tīrību un stāsta par to saviem vienaudžiem, kas",
    "dzīvo pie jūras.",
)
UNDER_THE_WORDS = "Strauts, kas satek ar upi lejpus dzirnavām un pilskalna"


def test_lines_of_a_paragraph_are_joined_and_paragraphs_stay_apart(sheet: Sheet, texts: Texts) -> None:
    y = sheet.text(60, 100, *PROSE)
    sheet.text(60, y, "Projektu vada Anna Paegle, un tajā piedalās visas klases, kuras to", "vēlas.")
    assert texts(sheet.read()) == [
        " ".join(PROSE),
        "Projektu vada Anna Paegle, un tajā piedalās visas klases, kuras to vēlas.",
    ]


def test_a_wider_gap_parts_paragraphs_even_when_the_line_is_full(sheet: Sheet, texts: Texts) -> None:
    y = sheet.text(60, 100, *PROSE[:2], *PROSE[:2], *PROSE[:2])
    sheet.text(60, y + 4, *PROSE[:2])
    assert len(texts(sheet.read())) == 2


def test_evenly_wide_lines_are_one_paragraph(sheet: Sheet, texts: Texts) -> None:
    sheet.text(60, 100, *PROSE, pitch=17)
    assert texts(sheet.read()) == [" ".join(PROSE)]


def test_list_lines_stay_apart(sheet: Sheet, texts: Texts) -> None:
    lines = (
        "Kopā 435 543,51 EUR:",
        "2025. – 92 062,19 EUR",
        "2026. – 171 740,66 EUR",
        "-atlīdzība;",
        "• semināri",
        "1. Tīkls",
    )
    sheet.text(60, 100, *PROSE, *lines)
    assert texts(sheet.read())[1:] == list(lines)


def test_a_date_cut_by_the_line_end_is_whole(sheet: Sheet, texts: Texts) -> None:
    sheet.text(60, 100, *PROSE, "Visu projektu īsteno no 2017. gada 1. oktobra līdz pat 2019. gada", "30. septembrim")
    assert texts(sheet.read())[1].endswith("līdz pat 2019. gada 30. septembrim")


def test_a_code_cut_by_the_line_end_is_whole_and_its_words_keep_their_boxes(sheet: Sheet) -> None:
    sheet.text(60, 100, "Projekta numurs ir šāds un nekāds cits, lūdzu ievērojiet: 2017-1-", "TR01-KA201-046757.")
    document = sheet.read()
    start = document.text.index("2017-1-TR01-KA201-046757")
    boxes = document.boxes_of(Span(start, start + len("2017-1-TR01-KA201-046757")))
    assert [page for page, _ in boxes] == [0, 0]
    assert boxes[0][1].top == pytest.approx(100 - 8, abs=3)
    assert boxes[1][1].left == pytest.approx(60, abs=1)


def test_a_word_broken_by_print_is_whole_when_the_document_proves_it(sheet: Sheet) -> None:
    sheet.text(60, 100, "Visā novadā un visā valstī attīsta izglītību, jo tieši izglī-", "tību uzskata par galveno.")
    document = sheet.read()
    assert "jo tieši izglītību uzskata" in document.text
    assert [word.span.of(document.text) for word in document.pages[0].words][9:11] == ["izglī", "tību"]


def test_letters_written_in_any_order_are_read_from_top_to_bottom(sheet: Sheet, texts: Texts) -> None:
    sheet.text(60, 200, "Trešā rinda beidz tekstu.")
    sheet.text(60, 100, "Virsraksts.")
    sheet.text(200, 150, "labā puse")
    sheet.text(60, 150, "Otrās rindas kreisā un")
    assert texts(sheet.read()) == ["Virsraksts.", "Otrās rindas kreisā un labā puse", "Trešā rinda beidz tekstu."]


def test_larger_and_bold_letters_make_headings(sheet: Sheet) -> None:
    sheet.text(60, 60, "Projekta apraksts", size=16)
    sheet.text(60, 90, "Mērķis", font="Latvian-Bold")
    sheet.text(60, 110, *PROSE)
    kinds = [(block.kind, block.level) for block in sheet.read().blocks]
    assert kinds == [(Kind.HEADING, 1), (Kind.HEADING, 2), (Kind.PARAGRAPH, None)]


def test_running_heads_and_page_numbers_are_furniture(sheet: Sheet, texts: Texts) -> None:
    for number in (1, 2, 3):
        sheet.text(60, 30, "Ogres novada dome")
        sheet.text(60, 100, f"{['Pirmās', 'Otrās', 'Trešās'][number - 1]} lapas teksts stāsta par projektu.", *PROSE)
        sheet.text(300, 820, f"{number}. lpp.")
        sheet.next_page()
    document = sheet.read()
    assert sorted(texts(document, Kind.FURNITURE)) == ["1. lpp.", "2. lpp.", "3. lpp.", *["Ogres novada dome"] * 3]
    assert len(document.pages) == 3


def test_a_file_whose_pages_are_all_alike_keeps_its_content(sheet: Sheet, texts: Texts) -> None:
    for number in range(4):
        sheet.text(60, 50, f"Čeks Nr. {number}", "Summa 10,00 EUR")
        sheet.next_page()
    assert texts(sheet.read(), Kind.FURNITURE) == []


def test_a_paragraph_goes_on_over_the_page_break(sheet: Sheet, texts: Texts) -> None:
    sheet.text(60, 760, *PROSE[:2])
    sheet.next_page()
    sheet.text(60, 60, PROSE[2], "Jauna rindkopa sākas šeit.")
    document = sheet.read()
    assert texts(document)[0] == " ".join(PROSE)
    assert document.boxes_of(document.blocks[0].span)[-1][0] == 1


def test_every_word_of_a_page_reads_in_the_text_as_on_the_page(sheet: Sheet) -> None:
    y = sheet.text(60, 100, *PROSE)
    sheet.text(60, y + 20, "Vada Anna Paegle")
    document = sheet.read()
    words = [word.span.of(document.text) for word in document.pages[0].words]
    assert words == " ".join((*PROSE, "Vada Anna Paegle")).split()


def test_boxes_are_in_points_from_the_top_left(sheet: Sheet) -> None:
    sheet.text(100, 200, "Mērķis", size=20)
    page = sheet.read().pages[0]
    assert (page.width, page.height) == pytest.approx((595.3, 841.9), abs=0.1)
    assert page.words[0].box == pytest.approx(Box(100, 184, 169, 205), abs=4)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_looked_at(sheet: Sheet, turn: int) -> None:
    sheet.canvas.setPageRotation(turn)
    sheet.canvas.translate(300, 300)
    sheet.canvas.rotate(turn)
    sheet.canvas.translate(0, -841.9)
    sheet.text(0, 0, "Projekta mērķis", "ir sadarboties.")
    document = sheet.read()
    page = document.pages[0]
    first, last = page.words[0].box, page.words[-1].box
    assert document.text == "Projekta mērķis ir sadarboties."
    assert (last.top - first.top, last.left - first.left) == pytest.approx((12, 10), abs=2)
    assert 0 <= first.left < last.right <= page.width and 0 <= first.top < last.bottom <= page.height


def test_slanted_letters_do_not_mix_with_the_text(sheet: Sheet, texts: Texts) -> None:
    sheet.text(60, 100, *PROSE)
    sheet.canvas.translate(300, 300)
    sheet.canvas.rotate(45)
    sheet.canvas.drawString(0, 0, "PARAUGS")
    assert texts(sheet.read()) == [" ".join(PROSE), "PARAUGS"]


def test_words_written_to_the_left_stand_between_their_ends(sheet: Sheet) -> None:
    for y, river in ((100, "Upe"), (128, "Ezers"), (142, "Purvs")):
        sheet.text(60, y, river)
        sheet.text(300, y, "לארשיםולש")
    sheet.text(48, 114, UNDER_THE_WORDS)
    content = sheet.content()
    lines = reader.printed_pages(content)[0].lines
    assert all(left < right for line in lines for left, right in zip(line.lefts, line.rights, strict=True))
    assert readers.read(content, "a.pdf").text.count("שלוםישראל") == 3


def test_a_personal_code_is_hidden(sheet: Sheet) -> None:
    sheet.text(60, 100, "Anna Paegle, personas kods 161175-19997")
    assert sheet.read().text == "Anna Paegle, personas kods ••••••-•••••"


def test_facts_come_from_the_file(sheet: Sheet) -> None:
    sheet.canvas.setTitle("Apraksts")
    sheet.canvas.setAuthor("Anna Paegle")
    sheet.text(60, 100, "Teksts")
    facts = dict(sheet.read().facts)
    assert (facts["title"], facts["author"], len(facts["created"])) == ("Apraksts", "Anna Paegle", 10)


def test_a_file_without_text_is_refused(sheet: Sheet) -> None:
    sheet.rectangle(60, 60, 200, 200, fill=True)
    with pytest.raises(readers.Unreadable, match="no-text"):
        sheet.read()


def test_a_file_without_pages_is_refused() -> None:
    content = (
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
    )
    with pytest.raises(readers.Unreadable, match="no-pages"):
        readers.read(content + b"trailer\n<</Size 3/Root 1 0 R>>\n%%EOF\n", "a.pdf")


def test_a_file_locked_by_its_user_asks_for_the_password(sheet: Sheet) -> None:
    sheet.canvas.setEncrypt("slepens")
    sheet.text(60, 100, "Teksts")
    with pytest.raises(readers.Unreadable, match="password-protected"):
        sheet.read()


def test_a_file_locked_for_its_owner_only_is_read(sheet: Sheet) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    sheet.canvas.setEncrypt(StandardEncryption("", ownerPassword="slepens", canPrint=0))
    sheet.text(60, 100, "Teksts")
    assert sheet.read().text == "Teksts"


def test_a_cut_file_is_read_with_a_warning_or_refused(sheet: Sheet) -> None:
    sheet.text(60, 100, *PROSE)
    content = sheet.content()
    assert readers.read(content[: content.rindex(b"startxref")], "a.pdf").warnings == ("truncated",)
    with pytest.raises(readers.Unreadable, match="damaged"):
        readers.read(content[:20], "a.pdf")


def test_a_lying_cross_reference_is_called_repaired(sheet: Sheet) -> None:
    sheet.text(60, 100, *PROSE)
    content = sheet.content().replace(b"startxref\n", b"startxref\n9")
    assert readers.read(content, "a.pdf").warnings == ("repaired",)


def test_more_pages_than_are_read_are_warned_of(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(pages=2))
    for _ in range(3):
        sheet.text(60, 400, *PROSE)
        sheet.next_page()
    document = sheet.read()
    assert (len(document.pages), document.warnings) == (2, ("pages-limited",))


def test_files_inside_a_pdf_are_named_and_not_read(sheet: Sheet) -> None:
    sheet.text(60, 100, *PROSE)
    with closing(pypdfium2.PdfDocument(sheet.content())) as document:
        document.new_attachment("pielikums.txt").set_data(b"Slepeni")
        packed = BytesIO()
        document.save(packed)
    read = readers.read(packed.getvalue(), "projekts.pdf")
    assert ("attachments", "pielikums.txt") in read.facts
    assert "Slepeni" not in read.text


def test_the_box_of_glued_words_is_shared_out_between_them(sheet: Sheet) -> None:
    sheet.text(60, 100, "Vada Izglītības kvalitātesvalsts dienests.")
    document = sheet.read()
    start = document.text.index("kvalitātes valsts")
    words = [document.boxes_of(Span(start, start + 10)), document.boxes_of(Span(start + 11, start + 17))]
    (_, first), (_, second) = (boxes[0] for boxes in words)
    assert first.left < first.right == second.left < second.right
    assert (first.top, first.bottom) == (second.top, second.bottom)
