import struct
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document as new_word_document
from docx.document import Document as WordDocument

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.package import Package

PARAGRAPHS = [f"Projekta {number}. posms ilgst {number * 7 % 24} mēnešus" for number in range(400)]


@pytest.fixture(scope="module")
def content() -> bytes:
    """A Word file whose text is most of it."""
    word = new_word_document()
    for paragraph in PARAGRAPHS:
        word.add_paragraph(paragraph)
    return with_text_only(word)


def with_text_only(word: WordDocument) -> bytes:
    saved, result = BytesIO(), BytesIO()
    word.save(saved)
    with ZipFile(saved) as old, ZipFile(result, "w", ZIP_DEFLATED) as new:
        new.writestr("word/document.xml", old.read("word/document.xml"))
    return result.getvalue()


@pytest.fixture
def archive() -> Callable[..., bytes]:
    def of(*parts: tuple[str, str]) -> bytes:
        result = BytesIO()
        with ZipFile(result, "w", ZIP_DEFLATED) as new:
            for name, part in parts:
                new.writestr(name, part)
        return result.getvalue()

    return of


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_what_is_there_of_a_file_cut_off_is_read_and_warned_of(content: bytes, share: float) -> None:
    document = readers.read(content[: int(share * len(content))], "a.docx")
    lines = document.text.splitlines()
    assert lines[:-1] == PARAGRAPHS[: len(lines) - 1]
    assert len(lines) > share * 100
    assert "truncated" in document.warnings


def test_a_part_whose_checksum_does_not_fit_is_read_but_not_relied_upon(content: bytes) -> None:
    spoilt = bytearray(content)
    directory = content.rindex(b"PK\x01\x02")
    spoilt[directory + 16] ^= 1
    document = readers.read(bytes(spoilt), "a.docx")
    assert document.text.splitlines() == PARAGRAPHS
    assert document.warnings == ("repaired", "unreliable-text")


def test_a_part_is_read_up_to_the_byte_where_it_breaks(content: bytes) -> None:
    place = content.rindex(b"PK\x01\x02") // 2
    document = readers.read(content[:place] + bytes(8) + b"\xff" * 60 + content[place + 68 :], "a.docx")
    assert document.text.startswith("\n".join(PARAGRAPHS[:50]))
    assert set(document.warnings) >= {"repaired", "unreliable-text"}


def test_of_two_parts_with_one_name_the_last_counts_with_a_warning(archive: Callable[..., bytes]) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        opened = Package(archive(("a.xml", "<a>pirmā</a>"), ("a.xml", "<a>otrā</a>")))
    assert opened.root("a.xml").text == "otrā"
    assert opened.warnings == {"repaired"}


def test_xml_that_is_not_well_formed_is_read_as_far_as_it_goes(archive: Callable[..., bytes]) -> None:
    opened = Package(archive(("a.xml", "<a><b>Projekts</b><c>")))
    assert "".join(opened.root("a.xml").itertext()) == "Projekts"
    assert opened.warnings == {"repaired"}


def test_a_size_that_lies_is_found_while_unpacking(
    archive: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(xml_bytes=50_000))
    content = bytearray(archive(("a.xml", f"<a>{' ' * 100_000}</a>")))
    struct.pack_into("<I", content, content.rindex(b"PK\x01\x02") + 24, 10)
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_XML_BYTES"):
        Package(bytes(content)).root("a.xml")


def test_a_part_larger_than_it_declares_is_refused(archive: Callable[..., bytes]) -> None:
    content = bytearray(archive(("a.xml", f"<a>{' ' * 2_000_000}</a>")))
    struct.pack_into("<I", content, content.rindex(b"PK\x01\x02") + 24, 10)
    with pytest.raises(readers.Unreadable, match="more than the 10 bytes it declares"):
        Package(bytes(content)).root("a.xml")


def test_more_elements_than_memory_holds_are_not_parsed(
    archive: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(elements=100))
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_ELEMENTS=100: 102"):
        Package(archive(("a.xml", f"<a>{'<b/>' * 101}</a>"))).root("a.xml")


def test_a_locked_part_asks_for_its_password(archive: Callable[..., bytes]) -> None:
    content = bytearray(archive(("a.xml", "<a/>")))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(readers.Unreadable, match="password-protected"):
        Package(bytes(content)).root("a.xml")


@pytest.mark.parametrize("name", ["", "nav.xml"])
def test_a_part_that_is_missing_has_no_root(archive: Callable[..., bytes], name: str) -> None:
    assert Package(archive(("a.xml", "<a/>"))).root(name) is None
