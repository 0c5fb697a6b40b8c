from io import BytesIO
from zipfile import ZipFile

import pytest

from ingest import limits, readers
from ingest.limits import Limits
from ingest.sniffing import DOCX, agrees, sniff


def zipped(*names: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.text" if name == "mimetype" else "x")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "subtype"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"junk before the head\n%PDF-1.4", "pdf"),
        (
            zipped("[Content_Types].xml", "word/document.xml"),
            "vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (zipped("mimetype", "content.xml"), "vnd.oasis.opendocument.text"),
        (zipped("a.docx", "META-INF/signatures0.xml"), "vnd.etsi.asic-e+zip"),
        (zipped("[Content_Types].xml", "EDoc/Documents/a.docx"), "x-edoc"),
        (zipped("a.txt"), "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "msword"),
        (b"{\\rtf1\\ansi Projekts}", "rtf"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"From: a@b.lv\nTo: c@d.lv\nSubject: Projekts\n\nTeksts", "rfc822"),
        (b"  <!-- lapa --><!DOCTYPE html><p>Projekts", "html"),
        ("<html><p>Mērķis".encode("utf-16"), "html"),
        ("Projekta mērķis".encode(), "plain"),
        ("Projekta mērķis, ķēde, šķūnis".encode("utf-16-le"), "plain"),
        ("Projekta mērķis".encode("windows-1257"), "plain"),
        (bytes(range(256)) * 4, "octet-stream"),
        (b"[" * 100_000, "plain"),
    ],
)
def test_the_bytes_tell_the_media_type(content: bytes, subtype: str) -> None:
    assert sniff(content, "fails").partition("/")[2] == subtype


@pytest.mark.parametrize(
    ("members", "subtype"), [(["a.pdf"], "zip"), (["a.pdf", "META-INF/signatures0.xml"], "vnd.etsi.asic-e+zip")]
)
def test_an_archive_that_begins_with_a_pdf_that_is_not_packed_is_an_archive(members: list[str], subtype: str) -> None:
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name in members:
            archive.writestr(name, b"%PDF-1.7\n1 0 obj\n")
    assert sniff(content.getvalue(), "a.zip").partition("/")[2] == subtype
    assert sniff(content.getvalue(), "a.pdf").partition("/")[2] == subtype


def test_a_drawing_is_no_text() -> None:
    assert (
        sniff(b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "a") == "image/svg+xml"
    )


@pytest.mark.parametrize(
    ("member", "name", "subtype"),
    [("content.xml", "a.odt", "text"), ("content.xml", "a.zip", "zip"), ("[Content_Types].xml", "a.docx", "document")],
)
def test_the_name_breaks_the_tie_between_archives(member: str, name: str, subtype: str) -> None:
    assert sniff(zipped(member), name).endswith(subtype)


def test_a_pdf_without_its_beginning_is_one_by_its_name_and_its_objects() -> None:
    assert (sniff(b"x\n1 0 obj\n<<", "a.pdf"), sniff(b"x\n1 0 obj\n<<", "a.txt")) == ("application/pdf", "text/plain")


def test_the_name_breaks_the_tie_between_text_and_html() -> None:
    fragment = b"Projekta <b>nosaukums</b>"
    assert (sniff(fragment, "a.txt"), sniff(fragment, "a.HTM")) == ("text/plain", "text/html")


@pytest.mark.parametrize(("name", "agreed"), [("a.pdf", True), ("a.PDF", True), ("a", True), ("a.docx", False)])
def test_the_ending_agrees_or_not(name: str, agreed: bool) -> None:
    assert agrees("application/pdf", name) is agreed


def test_a_wrong_ending_is_read_by_content_and_warned_of() -> None:
    document = readers.read("Projekta mērķis".encode(), "projekts.pdf")
    assert (document.media_type, document.warnings) == ("text/plain", ("wrong-extension",))


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "empty-file"), (b" \n\t ", "no-text"), (bytes(range(256)) * 4, "unsupported-type")],
)
def test_what_gives_no_document_is_refused_with_a_reason(content: bytes, reason: str) -> None:
    with pytest.raises(readers.Unreadable) as refusal:
        readers.read(content, "fails")
    assert refusal.value.reason == reason


def test_a_signed_text_is_a_text_and_no_container() -> None:
    signed = zipped("content.xml", "META-INF/documentsignatures.xml")
    assert (sniff(signed, "a.odt"), sniff(signed, "a.asice")) == (
        "application/vnd.oasis.opendocument.text",
        "application/vnd.etsi.asic-e+zip",
    )


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"7z\xbc\xaf\x27\x1c\0\4" + bytes(50), "application/x-7z-compressed"),
        (b"Rar!\x1a\7\1\0" + bytes(50), "application/vnd.rar"),
        (b"MZ" + bytes(50), "application/vnd.microsoft.portable-executable"),
        (b"\0\0\0\x18ftypmp42" + bytes(20), "video/mp4"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "application/x-ole-storage"),
        (b"\1\2\3\4", "application/octet-stream"),
    ],
)
def test_what_no_reader_knows_is_called_by_its_kind(content: bytes, kind: str) -> None:
    with pytest.raises(readers.Unreadable, match=f"unsupported-type: {kind}"):
        readers.read(content, "a.msi")


def test_a_text_that_begins_like_a_program_is_a_text() -> None:
    assert sniff("MZK projekts ir sācies".encode(), "a.exe") == "text/plain"


@pytest.mark.parametrize("name", ["a.doc", "a.msg", "a"])
def test_an_ole_file_whose_directory_is_lost_is_damaged_rather_than_unknown(name: str) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert sniff(content, name) in {"application/msword", "application/vnd.ms-outlook"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_page_is_a_page_in_every_encoding_that_marks_itself(encoding: str) -> None:
    content = "\ufeff<!DOCTYPE html><p>Mērķis".encode(encoding)
    assert sniff(content, "a") == "text/html"
    assert readers.read(content, "a.html").text == "Mērķis"


def test_a_directory_that_is_far_too_long_is_not_read_to_tell_what_a_zip_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(archive_members=2))
    monkeypatch.setattr("ingest.sniffing.ZipFile", None)
    assert sniff(zipped("word/1.xml", "word/2.xml", "word/3.xml"), "a.docx") == DOCX
    assert sniff(zipped("1.txt", "2.txt", "3.txt"), "a.zip") == "application/zip"
