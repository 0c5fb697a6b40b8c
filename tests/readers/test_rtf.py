from collections.abc import Callable
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.characters import clean
from ingest.readers.rtf.state import State
from model import Cell, Document, Kind
from tests.readers.spoiling import read_or_refuse, spoilt

Texts = Callable[..., list[str]]
Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
HEAD = (
    r"\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset186{\*\falt Arial} Arial Baltic;}"
    r"{\f2\fcharset2 Wingdings;}{\f3\fcharset2 Symbol;}}"
    r"{\stylesheet{\ql Normal;}{\s1\sbasedon0 heading 1;}{\s2\sbasedon1 Noda\'5f;}{\s3\outlinelevel2 Mana;}"
    r"{\s4 Title;}{\s5 toc 1;}{\*\cs10 Default Paragraph Font;}}"
)
FRAME = r"\trowd\trleft0\cellx4000\cellx8000"


def escaped(text: str) -> str:
    return "".join(sign if sign.isascii() else f"\\u{ord(sign)}?" for sign in text)


def content(body: str, head: str = HEAD) -> bytes:
    return f"{{\\rtf1{head} {escaped(body)}}}".encode("latin-1")


def read(body: str, head: str = HEAD) -> Document:
    return readers.read(content(body, head), "projekts.rtf")


def row(*cells: str, frame: str = FRAME) -> str:
    return frame + "".join(f"\\pard\\intbl {cell}\\cell" for cell in cells) + "\\row\\pard "


def test_headings_items_and_paragraphs_are_told_apart() -> None:
    document = read(
        r"\pard\s4 Apraksts\par\pard\s1 Mērķis\par\pard\s2 Gaita\par\pard\s3 Nodaļa\par\pard\outlinelevel1 Daļa\par"
        r"\pard Sadarboties.\par{\listtext\'b7\tab}\pard seminārs\par\pard\ls1 lekcija\par\pard- izstāde\par"
        r"{\b Izmaksas}\par{\b Ne} viss\par\pard\s1\ls1 Numurēts\par\pard\plain Beigas"
    )
    assert [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks] == [
        (Kind.HEADING, 1, "Apraksts"),
        (Kind.HEADING, 1, "Mērķis"),
        (Kind.HEADING, 1, "Gaita"),
        (Kind.HEADING, 3, "Nodaļa"),
        (Kind.HEADING, 2, "Daļa"),
        (Kind.PARAGRAPH, None, "Sadarboties."),
        (Kind.ITEM, None, "seminārs"),
        (Kind.ITEM, None, "lekcija"),
        (Kind.ITEM, None, "- izstāde"),
        (Kind.HEADING, 3, "Izmaksas"),
        (Kind.PARAGRAPH, None, "Ne viss"),
        (Kind.HEADING, 1, "Numurēts"),
        (Kind.PARAGRAPH, None, "Beigas"),
    ]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (r"m\u275\'3fr\u311\'3fis", "mērķis"),
        (r"m\u275?r\uc0\u311is", "mērķis"),
        (r"m\uc2\u275\'c4\'93r\uc1\u311 kis", "mērķis"),
        (r"a\u-10179?\u-8704?b", "a\N{GRINNING FACE}b"),
        (r"a\u128512?b", "a\N{GRINNING FACE}b"),
        (r"a\u275\par b", "aē\nb"),
        (r"a\u8211\endash b", "a–b"),
        (r"{\f1 m\'e7r\'ed", "mērķ"),
        (r"{\f1 m\'e7}\'e7", "mēç"),
        (r"{\f2 \'fc} punkts", "• punkts"),
        (r"{\f3 \'b7} punkts {\f3\'61}", "• punkts a"),
        (r"a\~b\_c\-d\{e\}\\", "a b-cd{e}\\"),
        (r"\ldblquote a\rdblquote\emdash\lquote b\rquote\bullet\endash", "“a”—‘b’•–"),
        (r"a\tab\tab b\line c\page d", "a b\nc\nd"),
        ("a\\\nb\r\nc", "a\nbc"),
        (r"a{\v slēpts}b{\deleted vecs}c\v d\v0 e", "abce"),
        (r"{\revised jauns}", "jauns"),
        (r'{\field{\*\fldinst HYPERLINK "http://a.lv"}{\fldrslt saite}}', "saite"),
        (r"{\*\unknown a}{\*\bkmkstart b}{\pict\pngblip 89504e47}{\object{\*\objdata 01}{\result c}}", "c"),
        (r"{\xe rādītājs}{\nonesttables a}{\shprslt b}{\*\shppict{\pict 00}}c", "c"),
        (r"a\sect b", "a\nb"),
    ],
)
def test_what_word_shows_is_read_and_nothing_else(body: str, shown: str) -> None:
    assert read(body).text == shown


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        (r"\ansi\ansicpg1257", rb"m\'e7r\'ed", "mērķ"),
        (r"\ansi\ansicpg1257", b"m\xe7r\xedis", "mērķis"),
        (r"\mac", rb"m\'8er", "mér"),
        (r"\ansi\ansicpg99999", rb"\'e9", "é"),
        (r"\ansi{\fonttbl{\f0\cpg1257 A;}}\f0", rb"m\'e7r", "mēr"),
    ],
)
def test_letters_are_those_of_the_code_page(head: str, body: bytes, text: str) -> None:
    document = readers.read(b"{\\rtf1" + head.encode() + b" " + body + b"}", "projekts.rtf")
    assert (document.text, document.warnings) == (text, ())


def test_utf_8_against_the_rules_is_read_and_warned_of() -> None:
    document = readers.read("{\\rtf1\\ansi Mērķis}".encode(), "projekts.rtf")
    assert (document.text, document.warnings) == ("Mērķis", ("encoding-guessed",))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\\{}"), min_size=1))
def test_every_text_that_is_written_is_read(text: str) -> None:
    shown = clean(f"a{text}b")
    escaped_text = text.encode("utf-16-le")
    units = [int.from_bytes(escaped_text[place : place + 2], "little") for place in range(0, len(escaped_text), 2)]
    assert read("a" + "".join(f"\\u{unit - 65536 if unit > 32767 else unit}?" for unit in units) + "b").text == shown


def test_a_group_begins_with_all_that_the_group_around_it_has() -> None:
    state = State(*range(len(fields(State))))  # type: ignore[arg-type]
    assert state.copied() == state


def test_cells_have_rows_columns_and_spans(cell_of: Callable[[Document, str], Cell | None]) -> None:
    document = read(
        row("Nosaukums", "Summa", frame=r"\trowd\clvmgf\cellx3000\cellx9000")
        + row("", "EUR", "Ls", frame=r"\trowd\clvmrg\cellx3000\cellx6000\cellx9000")
        + row(r"Upe\par un jūra", "", "10", frame=r"\trowd\cellx3000\cellx6010\cellx9000")
        + row("Kopā", "", "20", frame=r"\trowd\clmgf\cellx3000\clmrg\cellx6000\cellx9000")
    )
    assert document.text == "Nosaukums\tSumma\nEUR\tLs\nUpe\nun jūra\t10\nKopā\t20"
    assert [cell_of(document, text) for text in ("Nosaukums", "Summa", "Ls", "un jūra", "10", "Kopā", "20")] == [
        (0, 0, 0, 2, 1), (0, 0, 1, 1, 2), (0, 1, 2, 1, 1), (0, 2, 0, 1, 1), (0, 2, 2, 1, 1), (0, 3, 0, 1, 2),
        (0, 3, 2, 1, 1),
    ]  # fmt: skip


def test_cells_without_a_frame_stand_side_by_side(rows: Rows) -> None:
    document = read(r"\pard\intbl a\cell b\cell c\cell\row\pard x\par" + row("d", "e", frame=r"\trowd\cellx1\cellx2"))
    assert rows(document) == {
        (0, 0, 0): ["a"], (0, 0, 1): ["b"], (0, 0, 2): ["c"],
        (1, 0, 0): ["d"], (1, 0, 1): ["e"],
    }  # fmt: skip


def test_a_paragraph_between_rows_parts_tables(rows: Rows) -> None:
    assert set(rows(read(row("a", "b") + row("c", "d") + r"\par" + row("e", "f")))) == {
        (0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1),
    }  # fmt: skip


def test_a_table_inside_of_a_cell_has_cells_of_its_own(rows: Rows) -> None:
    inner = (
        r"par izmaksām\par\pard\intbl\itap2 ERAF\nestcell{\nonesttables\par}10 EUR\nestcell"
        r"{\*\nesttableprops\trowd\cellx1000\cellx2000\nestrow}{\nonesttables\par}\pard\intbl "
    )
    document = read(row("Ilgums", "gads") + row("Izmaksas", inner) + row("Mērķis", "mācīt"))
    assert rows(document) == {
        (0, 0, 0): ["Ilgums"], (0, 0, 1): ["gads"],
        (0, 1, 0): ["Izmaksas"], (0, 1, 1): ["par izmaksām"],
        (1, 0, 0): ["ERAF"], (1, 0, 1): ["10 EUR"],
        (0, 2, 0): ["Mērķis"], (0, 2, 1): ["mācīt"],
    }  # fmt: skip


def test_a_frame_of_one_cell_is_no_table(rows: Rows) -> None:
    document = read(row("Svarīgi"))
    assert (document.text, rows(document)) == ("Svarīgi", {})


def test_a_row_that_is_not_finished_keeps_its_cells(rows: Rows) -> None:
    document = readers.read(content(row("a", "b") + r"\pard\intbl c\cell d")[:-1], "projekts.rtf")
    assert (list(rows(document).values()), document.warnings) == ([["a"], ["b"], ["c"], ["d"]], ("truncated",))


def test_text_boxes_stand_after_their_paragraph_and_notes_after_the_text() -> None:
    box = r"{\shp{\*\shpinst\shpleft1{\sp{\sn a}{\sv b}}{\shptxt\pard Kaste\par}}{\shprslt{\*\do x}}}"
    document = read(rf"Pirms{box} kastes{{\footnote\pard\plain Vēre}}.\par Pēc")
    assert document.text == "Pirms kastes.\nKaste\nPēc\nVēre"


def test_boxes_inside_of_boxes_are_read_to_a_depth_that_people_use() -> None:
    assert read("a" + r"{\shptxt b" * 50 + "}" * 50).text == "a" + "\nb" * 8


def test_heads_and_feet_are_furniture(texts: Texts) -> None:
    document = read(r"{\footerl\pard 1\par}{\headerf\pard Ogres novada dome\par}Teksts{\header\pard turpinājums}")
    assert texts(document, Kind.FURNITURE) == ["Ogres novada dome", "turpinājums", "1"]
    assert texts(document, Kind.PARAGRAPH) == ["Teksts"]


def test_a_table_of_contents_is_furniture(texts: Texts) -> None:
    assert texts(read(r"\pard\s5 Mērķis 3\par\pard\s1 Mērķis\par"), Kind.FURNITURE) == ["Mērķis 3"]


def test_facts_come_from_the_information_group() -> None:
    information = (
        r"{\info{\title Apraksts}{\author Anna Paegle}{\operator x}{\creatim\yr2019\mo3\dy1\hr12}{\revtim\yr2020\mo1}}"
    )
    assert read(f"{information}Teksts").facts == (
        ("title", "Apraksts"), ("author", "Anna Paegle"), ("created", "2019-03-01"),
    )  # fmt: skip


def test_a_binary_picture_is_not_text() -> None:
    assert read(r"a{\pict\bin6 }}}{{{}b").text == "ab"


def test_a_cut_file_is_read_as_far_as_it_goes() -> None:
    document = readers.read(content(r"Mērķis\par Gaita un beigas")[:-6], "projekts.rtf")
    assert (document.text, document.warnings) == ("Mērķis\nGaita un b", ("truncated",))


def test_a_file_cut_before_its_text_is_damaged() -> None:
    with pytest.raises(readers.Unreadable, match="damaged"):
        readers.read(content("Teksts")[:40], "projekts.rtf")


def test_a_brace_too_many_is_read_over_and_warned_of() -> None:
    document = read(r"Sākums} un {\b beigas}")
    assert (document.text, document.warnings) == ("Sākums un beigas", ("repaired",))


def test_braces_too_many_at_the_end_matter_to_nobody() -> None:
    assert read(r"Teksts}}").warnings == ()


def test_groups_nested_deeper_than_anyone_needs_are_refused() -> None:
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_NESTING=5 000"):
        read("{" * 5_001)


def test_a_file_named_doc_is_read_by_its_content_and_warned_of() -> None:
    document = readers.read(content("Teksts"), "projekts.doc")
    assert (document.text, document.media_type) == ("Teksts", "application/rtf")
    assert document.warnings == ("wrong-extension",)


@given(spoilt(content(r"\pard\s1 Mērķis\par" + row("Ilgums", r"{\b 24} mēneši") + r"{\header a}{\footnote b}c\par")))
def test_a_spoilt_file_gives_a_document_or_a_reason(spoilt_content: bytes) -> None:
    assert read_or_refuse(spoilt_content, "projekts.rtf")


WORDS = [
    "{", "}", r"\par", r"\cell", r"\row", r"\nestcell", r"\nestrow", r"\intbl", r"\itap2", r"\trowd", r"\cellx900",
    r"\clvmrg", r"\clmrg", r"\pard", r"\header", r"\shptxt", r"\footnote", r"\*", r"\u275", r"\'", "a",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_words_in_any_order_give_a_document_or_a_reason(words: list[str]) -> None:
    assert read_or_refuse(content(" ".join(words)), "projekts.rtf")


def test_letters_that_are_not_reached_are_warned_of() -> None:
    box = "Kastes teksts"
    for _ in range(10):
        box = f"{{\\shptxt {box}\\par}}"
    document = read(f"Teksts {box}")
    assert "text-lost" in document.warnings


def test_hidden_letters_and_descriptions_are_not_missed() -> None:
    hidden = r"{\v slepens teksts, ko neviens neredz}{\*\nobody cits teksts}{\field{\*\fldinst PAGE}{\fldrslt 1}}"
    assert read(f"Īss {hidden}").warnings == ()


def test_more_paragraphs_than_anyone_writes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(paragraphs=3))
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_PARAGRAPHS=3"):
        read(r"a\par b\par c\par d\par")
