import struct
from collections.abc import Callable

import pytest
from hypothesis import given

from ingest import readers
from model import Cell, Document, Kind
from tests.readers.spoiling import read_or_refuse, spoilt
from tests.readers.word97 import (
    BOLD,
    DELETED,
    HIDDEN,
    IN_TABLE,
    INNER_CELL,
    INNER_ROW,
    Paragraph,
    Stories,
    compound,
    frame,
    modifier,
    row,
    word97,
)

Texts = Callable[..., list[str]]
Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
STYLES = ((0, "Normal"), (1, "Virsraksts"), (62, "Nosaukums"), (4094, "List Bullet"), (19, "Saturs 1"))
NESTED = modifier(0x6649, 2) + IN_TABLE


def read(*body: Paragraph, **options: object) -> Document:
    return readers.read(word97(Stories(body), **options), "projekts.doc")  # type: ignore[arg-type]


def test_headings_items_and_paragraphs_are_told_apart() -> None:
    document = read(
        Paragraph("Apraksts", style=2),
        Paragraph("Gaita", style=1),
        Paragraph("Part", modifiers=modifier(0x2640, 2)),
        Paragraph("Sadarboties."),
        Paragraph("lekcija", style=3),
        Paragraph("seminars", modifiers=modifier(0x460B, 1)),
        Paragraph("paslēpts saraksts", modifiers=modifier(0x460B, 0x7FF)),
        Paragraph("- izstāde"),
        Paragraph("Izmaksas", letters=BOLD),
        Paragraph("Treknrakstā, bet ne virsraksts:", letters=BOLD),
        Paragraph("Cits stils", modifiers=modifier(0x4600, 1)),
        styles=STYLES,
    )
    assert [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks] == [
        (Kind.HEADING, 1, "Apraksts"),
        (Kind.HEADING, 1, "Gaita"),
        (Kind.HEADING, 3, "Part"),
        (Kind.PARAGRAPH, None, "Sadarboties."),
        (Kind.ITEM, None, "lekcija"),
        (Kind.ITEM, None, "seminars"),
        (Kind.PARAGRAPH, None, "paslēpts saraksts"),
        (Kind.ITEM, None, "- izstāde"),
        (Kind.HEADING, 3, "Izmaksas"),
        (Kind.PARAGRAPH, None, "Treknrakstā, bet ne virsraksts:"),
        (Kind.HEADING, 1, "Cits stils"),
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mērķis – “ļoti”", "mērķis – “ļoti”"),
        ("\N{GRINNING FACE} smaids", "\N{GRINNING FACE} smaids"),
        ("a\tb\x0bc\x0ed\x0ce", "a b\nc\nd\ne"),
        ("KA220\x1eSCH, izglī\x1ftība, a\xa0b", "KA220-SCH, izglītība, a b"),
        ('\x13HYPERLINK "http://a.lv"\x14saite\x15 beigas', "saite beigas"),
        ("\x13 PAGE \x153. lapa", "3. lapa"),
        ("\x13IF \x13A\x14b\x15 \x14viens \x13X\x14divi\x15\x15.", "viens divi."),
        ("nepabeigts \x13 lauks", "nepabeigts lauks"),
        ("lieka \x15 zīme \x14 un", "lieka zīme un"),
        ("vēre\x02 un \x01attēls", "vēre un attēls"),
    ],
)
def test_what_word_shows_is_read_and_nothing_else(text: str, shown: str) -> None:
    assert read(Paragraph("Projekts"), Paragraph(text)).text == f"Projekts\n{shown}"


@pytest.mark.parametrize("letters", [HIDDEN, DELETED])
def test_hidden_and_deleted_letters_are_left_out(letters: bytes) -> None:
    assert read(Paragraph("viens", mark="", letters=letters), Paragraph("divi")).text == "divi"


def test_a_character_of_a_symbol_font_is_a_bullet() -> None:
    symbol = modifier(0x6A09, 0xF0B7_0002)
    assert read(Paragraph("(", mark="", letters=symbol), Paragraph(" punkts")).text == "• punkts"


def test_cells_have_rows_columns_and_spans(cell_of: Callable[[Document, str], Cell | None]) -> None:
    document = read(
        *row("Nosaukums", "Summa", shape=frame(0, 3000, 9000, flags=(0x60, 0))),
        *row("", "EUR", "Ls", shape=frame(0, 3000, 6000, 9000, flags=(0x20, 0, 0))),
        Paragraph("Upe", modifiers=IN_TABLE),
        *row("un upmala", "", "10", shape=frame(0, 3000, 6010, 9000)),
        *row("Kopsumma", "", "", "20", shape=frame(0, 1000, 3000, 6000, 9000, flags=(1, 2, 2, 0))),
        *row("Atlikums", "", "30", shape=frame(0, 3000, 6000, 9000, flags=(2, 1, 0))),
    )
    assert document.text == "Nosaukums\tSumma\nEUR\tLs\nUpe\nun upmala\t10\nKopsumma\t20\nAtlikums\t30"
    words = ("Nosaukums", "Summa", "Ls", "un upmala", "10", "Kopsumma", "20", "Atlikums", "30")
    assert [cell_of(document, text) for text in words] == [
        (0, 0, 0, 2, 2), (0, 0, 2, 1, 2), (0, 1, 3, 1, 1), (0, 2, 0, 1, 2), (0, 2, 3, 1, 1), (0, 3, 0, 1, 3),
        (0, 3, 3, 1, 1), (0, 4, 0, 1, 3), (0, 4, 3, 1, 1),
    ]  # fmt: skip


def test_cells_merged_by_a_modifier_of_their_own_are_one(cell_of: Callable[[Document, str], Cell | None]) -> None:
    goes_on = struct.pack("<HBBB", 0xD62B, 2, 0, 1)
    document = read(*row("a", "b", "c"), *row("", "d", "e", shape=frame(0, 3000, 6000, 9000) + goes_on))
    assert cell_of(document, "a") == (0, 0, 0, 2, 1)


def test_the_shape_of_a_row_may_stand_in_a_stream_of_its_own(cell_of: Callable[[Document, str], Cell | None]) -> None:
    shape = frame(0, 6000, 9000)
    elsewhere = modifier(0x646B, 7)
    extra = bytes(7) + struct.pack("<H", len(shape)) + shape
    document = read(*row("a", "b", shape=elsewhere), *row("c", "d", "e"), extra=extra)
    assert [cell_of(document, text) for text in ("a", "b")] == [(0, 0, 0, 1, 2), (0, 0, 2, 1, 1)]


def test_a_table_inside_of_a_cell_has_cells_of_its_own(rows: Rows) -> None:
    document = read(
        *row("Ilgums", "gads"),
        Paragraph("Izmaksas", "\x07", modifiers=IN_TABLE),
        Paragraph("par tam", modifiers=IN_TABLE),
        Paragraph("ERAF", modifiers=NESTED + INNER_CELL),
        Paragraph("10 EUR", modifiers=NESTED + INNER_CELL),
        Paragraph("", modifiers=NESTED + INNER_CELL + INNER_ROW + frame(0, 100, 1000)),
        *row(""),
        *row("Mērķis", "mācīt"),
    )
    assert rows(document) == {
        (0, 0, 0): ["Ilgums"], (0, 0, 1): ["gads"],
        (0, 1, 0): ["Izmaksas"], (0, 1, 1): ["par tam"],
        (1, 0, 0): ["ERAF"], (1, 0, 1): ["10 EUR"],
        (0, 2, 0): ["Mērķis"], (0, 2, 1): ["mācīt"],
    }  # fmt: skip


def test_a_frame_of_one_cell_is_no_table(rows: Rows) -> None:
    document = read(*row("Svarigi", shape=frame(0, 3000)))
    assert (document.text, rows(document)) == ("Svarigi", {})


def test_notes_stand_after_the_text_and_boxes_after_their_paragraph() -> None:
    stories = Stories(
        body=(Paragraph("Pirms\x08 kastes\x02"), Paragraph("Pec")),
        footnotes=(Paragraph("\x02 Atsauce"),),
        endnotes=(Paragraph("Beigu vēre"),),
        boxes=((Paragraph("Kaste"),), (Paragraph("Kaste bez vietas"),), (Paragraph(""),)),
    )
    document = readers.read(word97(stories), "projekts.doc")
    assert document.text == "Pirms kastes\nKaste\nPec\nKaste bez vietas\nAtsauce\nBeigu vēre"


def test_heads_and_feet_are_furniture(texts: Texts) -> None:
    separators = ((Paragraph("nekad"),), *((),) * 5)
    section = ((), (Paragraph("Ogres novada dome"),), (), (Paragraph("1"),), (Paragraph("Titullapa"),), ())
    stories = Stories((Paragraph("Teksts"),), heads=(*separators, *section))
    document = readers.read(word97(stories), "projekts.doc")
    assert texts(document, Kind.FURNITURE) == ["Ogres novada dome", "Titullapa", "1"]
    assert document.text.startswith("Teksts\n")


def test_a_table_of_contents_is_furniture(texts: Texts) -> None:
    document = read(Paragraph("Meri 3", style=4), Paragraph("Mēri", style=1), styles=STYLES)
    assert texts(document, Kind.FURNITURE) == ["Meri 3"]


def test_facts_come_from_the_summary() -> None:
    texts = {2: "Apraksts", 4: "Anna Paegle"}
    values = {1: struct.pack("<IHH", 2, 1257, 0)}
    values |= {number: struct.pack("<II16s", 0x1E, 16, text.encode()) for number, text in texts.items()}
    values[12] = struct.pack("<IQ", 0x40, 13_195_915_200 * 10_000_000)
    places, stream = b"", b""
    for number, value in values.items():
        places += struct.pack("<II", number, 8 + 8 * len(values) + len(stream))
        stream += value
    summary = bytes(44) + struct.pack("<I", 48) + struct.pack("<II", 0, len(values)) + places + stream
    assert read(Paragraph("Teksts"), summary=summary).facts == (
        ("title", "Apraksts"), ("author", "Anna Paegle"), ("created", "2019-03-01"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (word97(Stories((Paragraph("a"),)), flags=0x0300), "password-protected"),
        (word97(Stories((Paragraph("a"),)), version=0x68), "unsupported-type"),
        (compound({"Workbook": b"x"}), "unsupported-type"),
        (compound({"WordDocument": b"x"}), "damaged"),
        (compound({"WordDocument": struct.pack("<HH", 0xA5EC, 0xC1)}), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
        (word97(Stories((Paragraph(""),))), "no-text"),
    ],
    ids=["locked", "Word 95", "no Word", "no head", "no pieces", "no sectors", "no text"],
)
def test_what_gives_no_document_is_refused_with_a_reason(content: bytes, reason: str) -> None:
    with pytest.raises(readers.Unreadable) as refusal:
        readers.read(content, "projekts.doc")
    assert refusal.value.reason == reason


def test_a_text_that_should_go_on_beyond_its_stream_is_warned_of() -> None:
    content = word97(Stories((Paragraph("Projekts"), Paragraph("Mērķis"))))
    piece = struct.pack("<HIH", 0, 0x600, 0)
    moved = content.replace(piece, struct.pack("<HIH", 0, 0x60000, 0))
    document = readers.read(moved, "projekts.doc")
    assert (document.text, document.warnings) == ("Projekts", ("truncated",))


CONTENT = word97(
    Stories(
        (Paragraph("Merki", style=1), *row("Ilgums", "gads", ""), Paragraph("Beigas\x08", letters=BOLD)),
        heads=(*((),) * 7, (Paragraph("dome"),)),
        boxes=((Paragraph("Kaste"),), (Paragraph(""),)),
    ),
    styles=STYLES,
)


@given(spoilt(CONTENT) | spoilt(CONTENT[:1800]).map(lambda head: head + CONTENT[len(head) :]))
def test_a_spoilt_file_gives_a_document_or_a_reason(content: bytes) -> None:
    assert read_or_refuse(content, "projekts.doc")


def test_letters_of_no_story_that_is_read_are_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.doc.reader._text_boxes", lambda word: iter(()))
    box = (Paragraph("Kastē stāv gandrīz viss, kas par projektu sakāms"),)
    document = readers.read(word97(Stories([Paragraph("Projekts")], boxes=(box, (Paragraph(""),)))), "a.doc")
    assert document.warnings == ("text-lost",)
