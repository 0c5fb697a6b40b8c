from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml

from ingest import limits, readers
from ingest.limits import Limits
from model import Document, Kind

Read = Callable[[], Document]
Texts = Callable[..., list[str]]
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def insert(word: WordDocument, xml: str) -> None:
    """Put raw elements at the end of the body."""
    for element in parse_xml(f"<w:body {NAMESPACES}>{xml}</w:body>"):
        word.element.body.insert(-1, element)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def saved(word: WordDocument) -> bytes:
    content = BytesIO()
    word.save(content)
    return content.getvalue()


def changed(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The package with each part replaced by what `change(name, part)` gives, None leaving it out."""
    result = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(result, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return result.getvalue()


def test_headings_items_and_paragraphs_are_told_apart(word: WordDocument, read_word: Read) -> None:
    word.add_heading("Apraksts", 0)
    word.add_heading("Mērķis", 2)
    word.add_paragraph("Sadarboties.")
    word.add_paragraph("seminārs", style="List Bullet")
    word.add_paragraph("- izstāde")
    word.add_paragraph().add_run("Izmaksas").bold = True
    document = read_word()
    assert [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks] == [
        (Kind.HEADING, 1, "Apraksts"),
        (Kind.HEADING, 2, "Mērķis"),
        (Kind.PARAGRAPH, None, "Sadarboties."),
        (Kind.ITEM, None, "seminārs"),
        (Kind.ITEM, None, "- izstāde"),
        (Kind.HEADING, 3, "Izmaksas"),
    ]


def test_runs_tabs_and_blanks_make_one_line(word: WordDocument, read_word: Read) -> None:
    paragraph = word.add_paragraph("Domes priekš")
    paragraph.add_run("sēdētājs")
    paragraph.add_run("\t\t\tA.\N{NO-BREAK SPACE}Paraugs")
    assert read_word().text == "Domes priekšsēdētājs A. Paraugs"


def test_line_breaks_part_blocks_but_not_words_and_codes(word: WordDocument, read_word: Read, texts: Texts) -> None:
    paragraph = word.add_paragraph("Anna Paegle")
    for text in ("skola", "Nr. 2019-1-", "LV01-KA116-060258", "kopā ar bērniem, kas la-", "sa, jo patīk, ka lasa"):
        paragraph.add_run().add_break(WD_BREAK.LINE)
        paragraph.add_run(text)
    assert texts(read_word()) == [
        "Anna Paegle", "skola", "Nr. 2019-1-LV01-KA116-060258", "kopā ar bērniem, kas lasa, jo patīk, ka lasa",
    ]  # fmt: skip


def test_cells_have_rows_columns_and_spans(
    word: WordDocument, read_word: Read, cell_of: Callable[[Document, str], object]
) -> None:
    table = word.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Nosaukums"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Summa"
    table.cell(1, 1).text, table.cell(1, 2).text = "EUR", "Ls"
    table.cell(2, 0).text = "Upe"
    table.cell(2, 0).add_paragraph("un jūra")
    table.cell(2, 2).text = "10"
    document = read_word()
    assert document.text == "Nosaukums\tSumma\nEUR\tLs\nUpe\nun jūra\t10"
    assert [cell_of(document, text) for text in ("Nosaukums", "Summa", "Ls", "un jūra", "10")] == [
        (0, 0, 0, 2, 1), (0, 0, 1, 1, 2), (0, 1, 2, 1, 1), (0, 2, 0, 1, 1), (0, 2, 2, 1, 1),
    ]  # fmt: skip


def test_a_table_inside_of_a_cell_has_cells_of_its_own(
    word: WordDocument, read_word: Read, rows: Callable[[Document], object]
) -> None:
    table = word.add_table(3, 2)
    for row, label in enumerate(("Ilgums", "Izmaksas", "Mērķis")):
        table.cell(row, 0).text, table.cell(row, 1).text = label, f"par {label.lower()}"
    inner = table.cell(1, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "ERAF", "10 EUR"
    assert rows(read_word()) == {
        (0, 0, 0): ["Ilgums"], (0, 0, 1): ["par ilgums"],
        (0, 1, 0): ["Izmaksas"], (0, 1, 1): ["par izmaksas"],
        (1, 0, 0): ["ERAF"], (1, 0, 1): ["10 EUR"],
        (0, 2, 0): ["Mērķis"], (0, 2, 1): ["par mērķis"],
    }  # fmt: skip


def test_a_frame_of_one_cell_is_no_table(
    word: WordDocument, read_word: Read, rows: Callable[[Document], object]
) -> None:
    word.add_table(1, 1).cell(0, 0).text = "Svarīgi"
    document = read_word()
    assert (document.text, rows(document)) == ("Svarīgi", {})


@pytest.mark.parametrize(
    ("xml", "shown"),
    [
        (f"<w:p><w:ins>{run('jauns')}</w:ins><w:del><w:r><w:delText>vecs</w:delText></w:r></w:del></w:p>", "jauns"),
        (f"<w:p>{run('a')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>slēpts</w:t></w:r></w:p>", "a"),
        (f"<w:p><w:hyperlink>{run('saite')}</w:hyperlink></w:p>", "saite"),
        (f"<w:sdt><w:sdtContent><w:p>{run('vadīkla')}</w:p></w:sdtContent></w:sdt>", "vadīkla"),
        (f"<w:p><w:sdt><w:sdtContent>{run('lauks')}</w:sdtContent></w:sdt></w:p>", "lauks"),
        (f"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>{run('3')}</w:p>", "3"),
        ("<w:p><w:r><w:t>KA220</w:t><w:noBreakHyphen/><w:t>SCH</w:t></w:r></w:p>", "KA220-SCH"),
        ('<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> punkts</w:t></w:r></w:p>', "• punkts"),
        (f"<w:p><w:moveFrom>{run('x')}</w:moveFrom><w:moveTo>{run('pārcelts')}</w:moveTo></w:p>", "pārcelts"),
    ],
)  # fmt: skip
def test_what_word_shows_is_read_and_nothing_else(word: WordDocument, read_word: Read, xml: str, shown: str) -> None:
    insert(word, xml)
    assert read_word().text == shown


def test_a_text_box_is_read_once_after_its_paragraph(word: WordDocument, read_word: Read) -> None:
    box = f"<w:txbxContent><w:p>{run('Kaste')}</w:p></w:txbxContent>"
    insert(
        word,
        f"<w:p>{run('Pirms')}<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r></w:p><w:p>{run('Pēc')}</w:p>",
    )
    document = read_word()
    assert (document.text, document.warnings) == ("Pirms\nKaste\nPēc", ())


def test_heads_and_feet_are_furniture(word: WordDocument, read_word: Read, texts: Texts) -> None:
    word.add_paragraph("Teksts")
    word.sections[0].header.paragraphs[0].text = "Ogres novada dome"
    word.sections[0].footer.paragraphs[0].text = "1"
    assert texts(read_word(), Kind.FURNITURE) == ["Ogres novada dome", "1"]


def test_a_table_of_contents_is_furniture(word: WordDocument, read_word: Read, texts: Texts) -> None:
    word.add_paragraph("Mērķis 3", style=word.styles.add_style("toc 1", 1))
    word.add_heading("Mērķis", 1)
    assert texts(read_word(), Kind.FURNITURE) == ["Mērķis 3"]


def test_facts_come_from_the_core_properties(word: WordDocument, read_word: Read) -> None:
    word.add_paragraph("Teksts")
    word.core_properties.title, word.core_properties.author = "Apraksts", "Anna Paegle"
    facts = dict(read_word().facts)
    assert (facts["title"], facts["author"]) == ("Apraksts", "Anna Paegle")


def test_characters_that_are_not_reached_are_warned_of(word: WordDocument, read_word: Read) -> None:
    word.add_paragraph("Redzams")
    insert(word, f"<w:nobodyKnows>{run('garš teksts, ko neviens neatrod')}</w:nobodyKnows>")
    assert read_word().warnings == ("text-lost",)


STRICT = (
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
)
RELATION = (
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships",
)


@pytest.mark.parametrize(
    "change",
    [
        lambda name, part: part.replace(*STRICT).replace(*RELATION),
        lambda name, part: part.replace(b"wordprocessingml.document.main", b"wordprocessingml.template.main"),
        lambda name, part: part.replace(b"styles.xml", b"nowhere.xml") if name.endswith(".rels") else part,
        lambda name, part: None if name == "[Content_Types].xml" else part,
    ],
    ids=["strict", "template", "dangling relationship", "no content types"],
)
def test_a_package_that_python_docx_refuses_is_read(
    word: WordDocument, change: Callable[[str, bytes], bytes | None]
) -> None:
    word.add_paragraph("Projekta mērķis")
    assert readers.read(changed(saved(word), change), "a.docx").text == "Projekta mērķis"


def marked(word: WordDocument, markup: str) -> bytes:
    return changed(saved(word), lambda name, part: part.replace(b"<w:document", f"{markup}<w:document".encode(), 1))


def test_markup_that_defines_entities_is_unsafe(word: WordDocument) -> None:
    with pytest.raises(readers.Unreadable, match="unsafe-xml"):
        readers.read(marked(word, '<!DOCTYPE x [<!ENTITY a "b">]>'), "a.docx")


def test_markup_that_points_elsewhere_is_read_without_going_there(word: WordDocument) -> None:
    word.add_paragraph("Projekts")
    document = readers.read(marked(word, '<!DOCTYPE x SYSTEM "file:///etc/passwd">'), "a.docx")
    assert (document.text, document.warnings) == ("Projekts", ())


def test_a_bomb_is_refused_by_what_it_declares(word: WordDocument, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(archive_bytes=10_000))
    with pytest.raises(readers.Unreadable, match="resource-limit"):
        readers.read(saved(word), "a.docx")


def test_an_encrypted_package_asks_for_its_password() -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(readers.Unreadable, match="password-protected"):
        readers.read(content, "a.docx")


def test_more_cells_than_anyone_fills_are_cut_with_a_warning(
    word: WordDocument, read_word: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.readers.docx.reader.MOST_CELLS", 4)
    word.add_paragraph("Tabula")
    word.add_table(3, 2).cell(0, 0).text = "pirmā"
    assert "table-limited" in read_word().warnings


def test_a_table_too_large_to_be_read_whole_is_not_called_empty(
    word: WordDocument, read_word: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.readers.docx.reader.MOST_CELLS", 4)
    word.add_table(1, 6)
    with pytest.raises(readers.Unreadable, match="resource-limit"):
        read_word()
