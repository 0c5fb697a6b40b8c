from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.odt import reader as odt
from model import Cell, Document, Kind
from tests.readers.opendocument import flat, opendocument, package
from tests.readers.spoiling import read_or_refuse, spoilt

Texts = Callable[..., list[str]]
Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
STYLES = (
    "<office:styles>"
    '<style:style style:name="Title" style:family="paragraph"/>'
    '<style:style style:name="Heading_20_1" style:family="paragraph" style:display-name="Heading 1"/>'
    '<style:style style:name="Nodaļa" style:family="paragraph" style:default-outline-level="3"/>'
    '<style:style style:name="Contents_20_1" style:family="paragraph"/>'
    "</office:styles>"
)
AUTOMATIC = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>'
    '<style:style style:name="P2" style:family="paragraph">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="700"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>'
    '<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>'
)


def read(body: str, **parts: str) -> Document:
    return readers.read(opendocument(body, automatic=AUTOMATIC, **parts), "projekts.odt")


def paragraph(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def numbers(counts: dict[str, int]) -> str:
    return "".join(f' table:number-{name.replace("_", "-")}="{count}"' for name, count in counts.items())


def cell(text: str = "", **counts: int) -> str:
    return f"<table:table-cell{numbers(counts)}>{paragraph(text)}</table:table-cell>"


def row(*cells: str, **counts: int) -> str:
    return f"<table:table-row{numbers(counts)}>{''.join(cells)}</table:table-row>"


def table(*rows: str) -> str:
    return f"<table:table>{''.join(rows)}</table:table>"


def test_headings_items_and_paragraphs_are_told_apart() -> None:
    document = read(
        paragraph("Apraksts", "Title")
        + '<text:h text:outline-level="2">Mērķis</text:h>'
        + paragraph("Gaita", "P1")
        + paragraph("Nodaļa", "Nodaļa")
        + paragraph("Sadarboties.")
        + f"<text:list><text:list-item>{paragraph('seminārs')}{paragraph('kopā ar skolu')}"
        + f"<text:list><text:list-item>{paragraph('lekcija')}</text:list-item></text:list></text:list-item></text:list>"
        + paragraph("- izstāde")
        + paragraph('<text:span text:style-name="T1">Izmaksas</text:span>')
        + paragraph("Partneri", "P2")
        + paragraph('Ne <text:span text:style-name="T2">viss</text:span>', "P2"),
        styles=STYLES,
    )
    assert [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks] == [
        (Kind.HEADING, 1, "Apraksts"),
        (Kind.HEADING, 2, "Mērķis"),
        (Kind.HEADING, 1, "Gaita"),
        (Kind.HEADING, 3, "Nodaļa"),
        (Kind.PARAGRAPH, None, "Sadarboties."),
        (Kind.ITEM, None, "seminārs"),
        (Kind.PARAGRAPH, None, "kopā ar skolu"),
        (Kind.ITEM, None, "lekcija"),
        (Kind.ITEM, None, "- izstāde"),
        (Kind.HEADING, 3, "Izmaksas"),
        (Kind.HEADING, 3, "Partneri"),
        (Kind.PARAGRAPH, None, "Ne viss"),
    ]


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("Domes<text:tab/><text:tab/>(paraksts)<text:s text:c='30'/>A. Paraugs", "Domes (paraksts) A. Paraugs"),
        ("izglītī<text:soft-page-break/>ba", "izglītība"),
        ("viens\n   divi", "viens divi"),
        ("viens<text:line-break/>divi", "viens\ndivi"),
        ("Nr. 2019-1-<text:line-break/>LV01-KA116-060258", "Nr. 2019-1-LV01-KA116-060258"),
        ("<text:a>saite</text:a> <text:span><text:span>dziļi</text:span></text:span>", "saite dziļi"),
        ("a<office:annotation><text:p>piezīme malā</text:p></office:annotation>b", "ab"),
        ("a<text:span text:style-name='T3'>slēpts</text:span>b", "ab"),
        ("a<text:change text:change-id='1'/>b", "ab"),
        ("<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>", "a"),
        ("<text:page-number>3</text:page-number>. lapa", "3. lapa"),
    ],
)
def test_what_is_shown_of_a_paragraph_is_read_and_nothing_else(inside: str, shown: str) -> None:
    document = read(paragraph(inside))
    assert (document.text, document.warnings) == (shown, ())


def test_tracked_deletions_and_hidden_sections_are_left_out() -> None:
    document = read(
        f"<text:tracked-changes><text:changed-region><text:deletion>{paragraph('vecs teksts, kas izdzēsts')}"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        f"<text:section text:display='none'>{paragraph('slēpta sadaļa')}</text:section>"
        f"<text:section>{paragraph('jauns')}</text:section>"
    )
    assert (document.text, document.warnings) == ("jauns", ())


COVERED = "<table:covered-table-cell/>"


def test_cells_have_rows_columns_and_spans(cell_of: Callable[[Document, str], Cell | None]) -> None:
    head = row(cell("Nosaukums", rows_spanned=2), cell("Summa", columns_spanned=2), COVERED)
    document = read(
        table(
            f"<table:table-header-rows>{head}</table:table-header-rows>",
            row(COVERED, cell("EUR"), cell("Ls")),
            row(cell("Upe"), cell(), cell("10")),
        )
    )
    assert document.text == "Nosaukums\tSumma\nEUR\tLs\nUpe\t10"
    assert [cell_of(document, text) for text in ("Nosaukums", "Summa", "Ls", "Upe", "10")] == [
        (0, 0, 0, 2, 1), (0, 0, 1, 1, 2), (0, 1, 2, 1, 1), (0, 2, 0, 1, 1), (0, 2, 2, 1, 1),
    ]  # fmt: skip


def test_repeated_cells_and_rows_stand_as_often_as_they_say(rows: Rows) -> None:
    document = read(
        table(
            row(cell("a", columns_repeated=2), rows_repeated=2),
            row(cell(columns_repeated=3), cell("b")),
            row(cell(), rows_repeated=4),
            row(cell("c")),
        )
    )
    assert set(rows(document)) == {(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (0, 2, 3), (0, 7, 0)}


def test_a_number_of_repetitions_that_nobody_needs_is_not_believed(rows: Rows) -> None:
    many = 999_999_999
    document = read(table(row(cell(columns_repeated=many), rows_repeated=many), row(cell("a", columns_spanned=many))))
    assert list(rows(document)) == [(0, 1000, 0)]


def test_more_cells_than_anyone_fills_are_cut_with_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.flow.MOST_CELLS", 3)
    document = read(table(row(cell("a"), cell("b")), row(cell("c"), cell("d"))))
    assert (document.text, document.warnings) == ("a\tb\nc", ("table-limited", "text-lost"))


def test_a_table_inside_of_a_cell_has_cells_of_its_own(rows: Rows) -> None:
    inner = table(row(cell("ERAF"), cell("10 EUR")))
    both = f"<table:table-cell>{paragraph('par izmaksām')}{inner}</table:table-cell>"
    document = read(
        table(row(cell("Ilgums"), cell("gads")), row(cell("Izmaksas"), both), row(cell("Mērķis"), cell("mācīt")))
    )
    assert rows(document) == {
        (0, 0, 0): ["Ilgums"], (0, 0, 1): ["gads"],
        (0, 1, 0): ["Izmaksas"], (0, 1, 1): ["par izmaksām"],
        (1, 0, 0): ["ERAF"], (1, 0, 1): ["10 EUR"],
        (0, 2, 0): ["Mērķis"], (0, 2, 1): ["mācīt"],
    }  # fmt: skip


def test_a_frame_of_one_cell_is_no_table(rows: Rows) -> None:
    document = read(table(row(cell("Svarīgi"))))
    assert (document.text, rows(document)) == ("Svarīgi", {})


def test_a_text_box_is_read_after_its_paragraph() -> None:
    box = f"<draw:frame><draw:text-box>{paragraph('Kaste')}</draw:text-box><svg:desc>attēls</svg:desc></draw:frame>"
    document = read(
        paragraph(f"Pirms{box} kastes") + f"<draw:frame><draw:text-box>{paragraph('Otra')}</draw:text-box></draw:frame>"
    )
    assert (document.text, document.warnings) == ("Pirms kastes\nKaste\nOtra", ())


def test_notes_stand_after_the_text() -> None:
    body = f"<text:note-body>{paragraph('Vēre')}</text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    document = read(paragraph(f"Projekts{note} sākas.") + paragraph("Beigas."))
    assert document.text == "Projekts sākas.\nBeigas.\nVēre"


def test_heads_and_feet_are_furniture(texts: Texts) -> None:
    page = (
        f"<style:footer>{paragraph('1')}</style:footer><style:header>{paragraph('Ogres novada dome')}</style:header>"
        f"<style:header-left style:display='false'>{paragraph('nekad')}</style:header-left>"
    )
    styles = f"<office:master-styles><style:master-page>{page}</style:master-page></office:master-styles>"
    assert texts(read(paragraph("Teksts"), styles=styles), Kind.FURNITURE) == ["Ogres novada dome", "1"]


def test_a_table_of_contents_is_furniture(texts: Texts) -> None:
    index = f"<text:index-body><text:index-title>{paragraph('Saturs')}</text:index-title>{paragraph('Mērķis 3')}"
    source = "<text:table-of-content-source><text:index-title-template>Saturs</text:index-title-template>"
    document = read(
        f"<text:table-of-content>{source}</text:table-of-content-source>{index}</text:index-body>"
        f"</text:table-of-content>{paragraph('Nolūks 2', 'Contents_20_1')}{paragraph('Mērķis')}",
        styles=STYLES,
    )
    assert texts(document, Kind.FURNITURE) == ["Saturs", "Mērķis 3", "Nolūks 2"]


def test_facts_come_from_the_metadata() -> None:
    document = read(
        paragraph("Teksts"),
        metadata="<dc:title>Apraksts</dc:title><dc:creator>Jānis Ozols</dc:creator>"
        "<meta:initial-creator>Anna Paegle</meta:initial-creator>"
        "<meta:creation-date>2019-03-01T12:00:00</meta:creation-date>",
    )
    assert document.facts == (("title", "Apraksts"), ("author", "Anna Paegle"), ("created", "2019-03-01"))


def test_letters_that_are_not_reached_are_warned_of() -> None:
    document = read(f"{paragraph('Redzams')}<text:nobody-knows>{paragraph('garš teksts')}</text:nobody-knows>")
    assert document.warnings == ("text-lost",)


def test_markup_that_defines_entities_is_unsafe() -> None:
    with pytest.raises(readers.Unreadable, match="unsafe-xml"):
        read(paragraph("Teksts"), markup='<!DOCTYPE x [<!ENTITY a "b">]>')


def test_markup_that_points_elsewhere_is_read_without_going_there() -> None:
    document = read(paragraph("Teksts"), markup='<!DOCTYPE x SYSTEM "file:///etc/passwd">')
    assert (document.text, document.warnings) == ("Teksts", ())


def test_a_locked_file_asks_for_its_password() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(readers.Unreadable, match="password-protected"):
        odt.read(package({"META-INF/manifest.xml": manifest, "content.xml": "\x00locked"}))


@pytest.mark.parametrize(
    ("parts", "reason"), [({}, "damaged"), ({"content.xml": "<a>"}, "damaged"), ({"content.xml": "<a/>"}, "no-text")]
)
def test_a_file_without_its_text_is_refused(parts: dict[str, str], reason: str) -> None:
    with pytest.raises(readers.Unreadable, match=reason):
        readers.read(package(parts), "projekts.odt")


@pytest.mark.parametrize(("limit", "value"), [("archive_bytes", 500), ("xml_bytes", 300), ("archive_members", 3)])
def test_a_bomb_is_refused_by_what_it_declares(monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(**{limit: value}))
    with pytest.raises(readers.Unreadable, match=f"resource-limit: {limits.variable(limit)}="):
        read(paragraph("Teksts"))


@given(st.recursive(st.just("a"), lambda inner: inner.map(lambda text: f"<text:span>{text}</text:span>"), max_leaves=3))
def test_spans_change_nothing_of_the_text(inside: str) -> None:
    assert read(paragraph(inside)).text == "a"


@given(spoilt(opendocument(paragraph("Projekta mērķis") + table(row(cell("Ilgums"), cell("24 mēneši"))))))
def test_a_spoilt_file_gives_a_document_or_a_reason(content: bytes) -> None:
    assert read_or_refuse(content, "projekts.odt")


def test_a_flat_file_is_read_like_a_packed_one() -> None:
    head = (
        '<office:master-styles><style:master-page style:name="S"><style:header><text:p>Galva</text:p></style:header>'
        "</style:master-page></office:master-styles>"
    )
    body = paragraph("Upes", "Title") + table(row(cell("Ilgums"), cell("24 mēneši"))) + paragraph("Teksts")
    metadata = "<dc:title>Upes</dc:title>"
    packed = readers.read(opendocument(body, styles=STYLES + head, metadata=metadata), "a.odt")
    read_flat = readers.read(flat(body, styles=STYLES + head, metadata=metadata), "a.fodt")
    assert (read_flat.text, read_flat.blocks, read_flat.facts) == (packed.text, packed.blocks, packed.facts)
    assert (read_flat.warnings, read_flat.media_type) == ((), f"{packed.media_type}-flat-xml")


def test_a_flat_file_cut_off_or_unsafe_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    content = flat(paragraph("Pirms") + paragraph("pēc"))
    assert readers.read(content[:-60], "a.fodt").warnings == ("repaired",)
    with pytest.raises(readers.Unreadable, match="unsafe-xml"):
        readers.read(content.replace(b"?>\n", b"?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"), "a.fodt")
    monkeypatch.setattr(limits, "current", lambda: Limits(xml_bytes=100))
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_XML_BYTES"):
        readers.read(content, "a.fodt")
