"""PDFs that PDFium cannot open by itself, words that stand outside of the text, and loads that are too heavy."""

import re
import zlib
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.pdf import plumber, reader
from model import Document
from tests.readers.drawing import Sheet

WORDS = ("Projekta mērķis ir iepazīt upes", "Kontaktpersona: Anna Paegle")


def pages(sheet: Sheet, count: int = 3) -> bytes:
    for number in range(count):
        sheet.text(60, 100, f"{number + 1}. lapa", *WORDS)
        sheet.next_page()
    return sheet.content()


def plain(content: bytes, page: bytes = b"") -> bytes:
    """A file of one page with this content stream, written without fonts of its own and without cross-references."""
    return (
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        b"2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
        b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>"
        + page
        + b">>\nendobj\n4 0 obj\n"
        + content
        + b"\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
    )


def stream(content: bytes, facts: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), facts, content)


SHOWN = stream(b"BT /F 11 Tf 50 700 Td (Projekts) Tj ET")


def test_a_file_that_lost_its_end_is_written_anew_and_read(sheet: Sheet) -> None:
    content = pages(sheet)
    document = readers.read(content[: content.rindex(b"xref\n")].replace(b"/Type /Catalog", b"/Type/Catalog "), "a.pdf")
    assert document.text.splitlines()[:1] == ["1. lapa"]
    assert "truncated" in document.warnings


def test_a_file_without_cross_references_and_trailer_is_written_anew() -> None:
    document = readers.read(plain(SHOWN), "a.pdf")
    assert document.text == "Projekts"
    assert "repaired" in document.warnings


def test_a_stream_that_lies_about_its_length_is_read() -> None:
    document = readers.read(plain(re.sub(rb"/Length \d+", b"/Length 4611686018427387904", SHOWN)), "a.pdf")
    assert document.text == "Projekts"
    assert "repaired" in document.warnings


@pytest.mark.parametrize("layers", [1, 2])
def test_a_stream_that_swells_is_refused_before_it_is_unpacked(layers: int) -> None:
    packed = b"BT /F 11 Tf 50 700 Td (Projekts) Tj ET" + b" " * 6_000_000
    for _ in range(layers):
        packed = zlib.compress(packed, 9)
    with pytest.raises(readers.Unreadable) as refusal:
        readers.read(plain(stream(packed, b"/Filter[%s]" % (b"/FlateDecode" * layers))), "a.pdf")
    assert refusal.value.reason == "resource-limit"
    assert refusal.value.detail.startswith("KRATUVE_LIMIT_ARCHIVE_RATIO=200")


@pytest.mark.parametrize("behind", [b"", b"\r\n", bytes(3_000)])
def test_a_stream_that_swells_less_is_read_whatever_stands_behind_it(behind: bytes) -> None:
    packed = zlib.compress(b"BT /F 11 Tf 50 700 Td (Projekts) Tj ET" + b" " * 3_000_000, 9) + behind
    assert readers.read(plain(stream(packed, b"/Filter/FlateDecode")), "a.pdf").text == "Projekts"


def test_a_picture_of_blank_paper_packs_as_well_and_is_not_refused() -> None:
    paper = stream(zlib.compress(b"\xff" * 6_000_000, 9), b"/Subtype /Image/Width 3000/Height 2000/Filter/FlateDecode")
    assert readers.read(plain(SHOWN) + b"6 0 obj\n" + paper + b"\nendobj\n", "a.pdf").text == "Projekts"


def test_a_page_as_wide_as_a_country_is_read_as_one_that_can_be() -> None:
    content = plain(SHOWN).replace(b"0 0 595 842", b"0 0 900000000 900000000")
    document = readers.read(content, "a.pdf")
    assert (document.text, document.pages[0].width) == ("Projekts", 144_000)


def test_a_page_cut_to_what_lies_outside_of_it_has_no_text() -> None:
    drawing = stream(b"10 10 m 300 10 l S")
    with pytest.raises(readers.Unreadable) as refusal:
        readers.read(plain(drawing, b"/CropBox[1000 1000 1100 1100]"), "a.pdf")
    assert refusal.value.reason == "no-text"


def test_pdfplumber_is_asked_last(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(content: bytes) -> None:
        raise readers.Unreadable("damaged")

    monkeypatch.setattr("ingest.readers.pdf.reader._read", refuse)
    sheet.text(60, 100, WORDS[1])
    document = sheet.read()
    assert (document.text, document.warnings) == (WORDS[1], ("repaired",))
    assert 59 < document.pages[0].words[0].box.left < 61


def test_pdfplumber_finds_tables_by_their_lines(sheet: Sheet) -> None:
    sheet.grid([60, 180, 300], [80, 100, 120])
    for place, text in enumerate(("Ilgums", "24 mēneši", "Kopā", "10 EUR")):
        sheet.text(65 + 120 * (place % 2), 94 + 20 * (place // 2), text)
    [page], _ = plumber.pages_of(sheet.content())
    assert [[cell.row, cell.column] for cell in page.grids[0].cells] == [[0, 0], [0, 1], [1, 0], [1, 1]]


def test_what_nobody_can_open_gives_no_pages() -> None:
    assert plumber.pages_of(b"%PDF-1.4\n1 0 obj\n<<") == ([], [])


def test_an_empty_page_of_a_sound_file_is_no_damage(sheet: Sheet) -> None:
    sheet.next_page()
    with pytest.raises(readers.Unreadable, match="no-text"):
        sheet.read()


def two_pages(contents: bytes) -> bytes:
    """A file of two pages, the first of which shows a word; the dictionary of what the second shows is put in."""
    with pikepdf.new() as pdf:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        for shown in (b"BT /F 11 Tf 50 700 Td (Projekts) Tj ET", b"q Q"):
            page = pdf.add_blank_page().obj
            page.Contents, page.Resources = pdf.make_stream(shown), pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        pdf.save(sound := BytesIO(), compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return sound.getvalue().replace(b"<< /Length 3 >>", contents)


@pytest.mark.parametrize(("contents", "warnings"), [
    (b"<< /Length 3 >>", ()), (b"<< /Lengxh 3 >>", ("text-lost",)), (b"<< /Length 3 >\x1e", ("text-lost",)),
    (b"<< /Length 3 /Filter /FlateDekode >>", ("repaired", "text-lost")),
])  # fmt: skip
def test_a_page_that_shows_nothing_is_warned_of_where_the_file_is_damaged(
    contents: bytes, warnings: tuple[str, ...]
) -> None:
    document = readers.read(two_pages(contents), "a.pdf")
    assert (document.text, len(document.pages), document.warnings) == ("Projekts", 2, warnings)


def test_a_page_whose_packed_letters_were_spoilt_is_never_read_as_if_nothing_were(sheet: Sheet) -> None:
    sheet.text(60, 100, *(f"{number}. Projekta mērķis ir iepazīt upes" for number in range(40)))
    with pikepdf.open(BytesIO(sheet.content())) as pdf:
        pdf.save(packed := BytesIO(), compress_streams=True)
    content = packed.getvalue()
    assert readers.read(content, "a.pdf").warnings == ()
    spans = [match.span(1) for match in re.finditer(rb"stream\r?\n(.{9,}?)endstream", content, re.DOTALL)]
    for place in (start + (end - start) * part // 7 for start, end in spans for part in (1, 3, 5)):
        spoilt = content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :]
        try:
            document = readers.read(spoilt, "a.pdf")
        except readers.Unreadable as refusal:
            assert refusal.reason == "damaged"
        else:
            assert {"repaired", "unreliable-text"} <= set(document.warnings)
            assert not document.pages[0].is_reliable


def test_a_stream_that_ends_without_its_checksum_is_read_as_it_stands() -> None:
    packed = zlib.compress(b"BT /F 11 Tf 50 700 Td (Projekts) Tj ET")[:-4]
    assert "unreliable-text" not in readers.read(plain(stream(packed, b"/Filter/FlateDecode")), "a.pdf").warnings


def test_of_streams_in_an_encrypted_file_no_checksum_is_asked(sheet: Sheet) -> None:
    with pikepdf.open(BytesIO(pages(sheet, 1))) as pdf:
        pdf.save(locked := BytesIO(), encryption=pikepdf.Encryption(owner="x", user=""), compress_streams=True)
    assert readers.read(locked.getvalue(), "a.pdf").warnings == ()


def test_a_damaged_file_is_not_called_locked_because_the_one_before_it_was() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(locked := BytesIO(), encryption=pikepdf.Encryption(owner="x", user="y"))
    with pytest.raises(readers.Unreadable, match="password-protected"):
        readers.read(locked.getvalue(), "a.pdf")
    damaged = re.sub(rb"obj\s(?=<<[^>]*/Kids)", b"obj\x0e", two_pages(b"<< /Length 3 >>"))
    assert damaged.count(b"obj\x0e") == 1
    document = readers.read(damaged, "a.pdf")
    assert (document.text, "repaired" in document.warnings) == ("Projekts", True)



def test_a_page_tree_that_goes_round_is_damaged() -> None:
    content = plain(SHOWN).replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]").replace(b"/Type/Page/", b"/Type/Leaf/")
    with pytest.raises(readers.Unreadable, match="damaged"):
        readers.read(content + b"trailer\n<</Size 9/Root 1 0 R>>\nstartxref\n0\n%%EOF\n", "a.pdf")


@pytest.mark.parametrize("junk", [0, 3000])
def test_junk_before_the_beginning_is_passed_over(sheet: Sheet, junk: int) -> None:
    document = readers.read(b"x" * junk + pages(sheet, 1), "a.pdf")
    assert document.media_type == "application/pdf"
    assert document.text.endswith("Anna Paegle")


def test_filled_form_fields_are_read(sheet: Sheet) -> None:
    sheet.text(60, 100, "Projekta nosaukums:")
    sheet.canvas.acroForm.textfield(value="Upes stasts", x=200, y=730, width=200, height=20, fontName="Helvetica")
    assert set(sheet.read().text.split()) == {"Projekta", "nosaukums:", "Upes", "stasts"}


def test_a_field_that_was_filled_without_being_drawn_is_read(sheet: Sheet) -> None:
    sheet.text(60, 100, "Projekta nosaukums:")
    sheet.canvas.acroForm.textfield(value="Upes stasts", x=200, y=730, width=200, height=20, fontName="Helvetica")
    with pikepdf.open(BytesIO(sheet.content())) as form:
        for field in form.pages[0].Annots:
            del field.AP
        form.save(undrawn := BytesIO())
    assert set(readers.read(undrawn.getvalue(), "a.pdf").text.split()) == {"Projekta", "nosaukums:", "Upes", "stasts"}


def test_a_typed_note_on_the_page_is_read_and_links_change_nothing(sheet: Sheet) -> None:
    sheet.text(60, 100, "Teksts")
    sheet.canvas.linkURL("http://127.0.0.1:9", (60, 700, 100, 720))
    sheet.canvas.freeTextAnnotation("piezime", Rect=[60, 600, 200, 640], DA="/Helv 12 Tf 0 g")
    assert sheet.read().text.startswith("Teksts")


def test_letters_that_layout_does_not_reach_are_warned_of(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    lines_on = reader.lines_on
    monkeypatch.setattr(reader, "lines_on", lambda *arguments: lines_on(*arguments)[1:])
    sheet.text(60, 100, *WORDS)
    document = sheet.read()
    assert (document.text, document.warnings) == (WORDS[1], ("text-lost",))


def test_pieces_of_text_without_letters_are_warned_of() -> None:
    pieces = b"".join(b"BT /V 11 Tf 50 %d Td <%04x> Tj ET\n" % (790 - 5 * n, 0x4E00 + n) for n in range(150))
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-V/DescendantFonts[<</Type/Font/Subtype/CIDFontType0"
        b"/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>>>]>>"
    )

    def read(shown: bytes, text: bytes = b"Projekts") -> Document:
        content = plain(stream(b"BT /F 11 Tf 50 700 Td (%s) Tj ET " % text + shown))
        return readers.read(content.replace(b"/F 5 0 R", b"/F 5 0 R/V " + font), "a.pdf")

    few, many, half = read(b""), read(pieces), read(pieces, b"Projekts " * 10)
    assert (few.text, many.text) == ("Projekts", "Projekts")
    assert "text-lost" not in few.warnings
    assert "text-lost" in many.warnings
    assert "text-lost" in half.warnings


def test_a_page_of_very_many_shapes_is_not_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(shapes=100))
    content = plain(stream(zlib.compress(b"0 0 m 9 9 l S " * 101), b"/Filter/FlateDecode"))
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_SHAPES=100: 101"):
        readers.read(content + b"trailer\n<</Root 1 0 R>>\n%%EOF\n", "a.pdf")


def test_a_page_of_a_thousand_million_points_is_read_from_its_text() -> None:
    content = plain(SHOWN).replace(b"0 0 595 842", b"0 0 1000000000 1000000000")
    assert readers.read(content + b"trailer\n<</Root 1 0 R>>\n%%EOF\n", "a.pdf").text == "Projekts"


def test_a_page_that_loads_only_once_is_read_without_its_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    asked_again: list[int] = []

    def fail(_: pypdfium2.PdfDocument, number: int) -> pypdfium2.PdfPage:
        asked_again.append(number)
        raise pypdfium2.PdfiumError("Failed to load page.")

    monkeypatch.setattr(pypdfium2.PdfDocument, "__getitem__", fail)
    assert readers.read(plain(SHOWN), "a.pdf").text == "Projekts"
    assert asked_again == [0]
