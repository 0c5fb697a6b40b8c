import base64
import quopri

import pytest

from ingest.readers import Unreadable, read
from ingest.sniffing import sniff

PAGE = "<html><head><title>Projekts</title></head><body><h1>Upes stāsti</h1><p>Summa 1 250,00 EUR</p></body></html>"
HEAD = (
    "From: <Saved by a browser>\r\nSubject: Projekts\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; type="text/html"; boundary="----B"{start}\r\n\r\n'
)


def archived(*parts: tuple[str, str, bytes], start: str = "", end: str = "------B--\r\n") -> bytes:
    """An archived page with parts (headers, transfer encoding, bytes as they are transferred)."""
    written = [
        f"------B\r\n{headers}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + content + b"\r\n"
        for headers, encoding, content in parts
    ]
    return HEAD.format(start=start).encode() + b"".join(written) + end.encode()


def page(encoding: str, charset: str = "utf-8", text: str = PAGE) -> tuple[str, str, bytes]:
    encode = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes, "8bit": lambda content: content}
    return f'Content-Type: text/html; charset="{charset}"', encoding, encode[encoding](text.encode(charset))


@pytest.mark.parametrize("charset", ["utf-8", "windows-1257"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_an_archived_page_is_read_as_the_page(encoding: str, charset: str) -> None:
    content = archived(page(encoding, charset))
    assert sniff(content, "lapa.mhtml") == "multipart/related"
    document = read(content, "lapa.mhtml")
    assert document.text == "Upes stāsti\nSumma 1 250,00 EUR"
    assert ("title", "Projekts") in document.facts
    assert document.warnings == ()


def test_the_page_that_the_archive_names_is_read_and_not_a_frame_before_it() -> None:
    headers, encoding, content = page("8bit")
    frame = ("Content-Type: text/html", "8bit", b"<p>Reklama</p>")
    named = (f"{headers}\r\nContent-ID: <galvena>", encoding, content)
    assert read(archived(frame, named, start='; start="<galvena>"'), "a.mht").text.startswith("Upes stāsti")


def test_an_archive_without_a_page_has_no_text() -> None:
    with pytest.raises(Unreadable) as refusal:
        read(archived(("Content-Type: image/png", "base64", b"AAAA")), "a.mht")
    assert refusal.value.reason == "no-text"


def test_an_archive_that_ends_abruptly_says_so() -> None:
    assert "truncated" in read(archived(page("8bit"), end=""), "a.mht").warnings


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1257"])
@pytest.mark.parametrize("charset", ["charset*=utf-8''utf-8", 'charset="a\x00b"', "charset=idna", "charset=base64"])
def test_what_a_part_says_of_its_encoding_is_not_believed(charset: str, encoding: str) -> None:
    content = archived((f"Content-Type: text/html; {charset}", "8bit", "<p>Upes stāsti</p>".encode(encoding)))
    assert read(content, "lapa.mhtml").text == "Upes stāsti"
