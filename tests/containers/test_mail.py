import pytest

from ingest.containers import mail
from ingest.readers import Unreadable
from model import Document
from tests.containers import letters, zips
from tests.containers.letters import attached, forwarded, letter, text

PDF = b"%PDF-1.7 ..."


def written(content: bytes) -> Document | None:
    manuscript = mail.opened(content).letter()
    return manuscript.document("0", "message/rfc822") if manuscript else None


def test_a_letter_is_a_document_with_its_heading_lines_and_the_annexes_are_members() -> None:
    content = letter(text(zips.LETTER), attached("līgums.pdf", PDF))
    container = mail.opened(content)
    assert container.members == {"līgums.pdf".encode(): len(PDF)}
    assert container.read("līgums.pdf".encode()) == PDF
    document = written(content)
    assert document
    assert document.text.split("\n") == [
        letters.SUBJECT, "From: Spodra Vītoliņa <spodra@kokles.example>", "To: parvalde@kokles.example",
        "Date: Wed, 02 Apr 2031 08:15:00 +0300", zips.LETTER,
    ]  # fmt: skip
    assert dict(document.facts) == {"title": letters.SUBJECT, "author": "Spodra Vītoliņa", "created": "2031-04-02"}


def test_plain_text_is_read_rather_than_the_page_that_says_the_same() -> None:
    both = written(letter(text("Vienkārši"), text("<b>Krāšņi</b>", "html"), kind="alternative"))
    only = written(letter(text("<p>Krāšņi</p>", "html"), kind="alternative"))
    assert both and "Vienkārši" in both.text and "Krāšņi" not in both.text
    assert only and only.text.endswith("Krāšņi")


def test_a_letter_without_words_is_only_what_it_carries() -> None:
    content = letter(text(" \n"), attached("a.pdf", PDF))
    assert written(content) is None
    assert list(mail.opened(content).members) == [b"a.pdf"]


def test_a_letter_without_words_and_annexes_has_no_text() -> None:
    with pytest.raises(Unreadable) as refusal:
        mail.opened(letter(text("")))
    assert refusal.value.reason == "no-text"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/a.docx", "a.docx"), ("C:\\mape\\a.docx", "a.docx"), ("..", "pielikums.bin"),
        ("šķūnis.docx", "šķūnis.docx"), ("a\tb.docx", "a b.docx"), ("n" * 900 + ".docx", "n" * 120 + ".docx"),
    ],
)  # fmt: skip
def test_the_name_of_an_annex_leads_nowhere(name: str, shown: str) -> None:
    assert [one.decode() for one in mail.opened(letter(attached(name, PDF))).members] == [shown]


def test_annexes_of_one_name_are_two_members() -> None:
    container = mail.opened(letter(attached("a.txt", b"viens"), attached("a.txt", b"divi")))
    assert {name: container.read(name) for name in container.members} == {b"a.txt": b"viens", b"a (2).txt": b"divi"}


def test_a_forwarded_letter_is_a_member_that_can_be_opened_itself() -> None:
    inner = letter(text(zips.LETTER), subject="Iekšējā")
    container = mail.opened(letter(text("Pārsūtu."), forwarded(inner)))
    (name,) = container.members
    assert name.decode() == "Iekšējā.eml"
    document = written(container.read(name))
    assert document and zips.LETTER in document.text
    outer = mail.opened(letter(text("Pārsūtu."), forwarded(inner))).letter()
    assert outer and zips.LETTER not in outer.document("0", "").text


def test_pictures_of_the_page_and_seals_are_not_annexes() -> None:
    logo = attached("logo.png", b"\x89PNG", "image/png", "Content-ID: <logo>\n").replace("attachment;", "inline;")
    seal = attached("smime.p7s", b"0\x82", "application/pkcs7-signature")
    assert not mail.opened(letter(text("Sveiki!"), logo, seal)).members


def test_a_broken_part_is_refused_and_the_rest_is_kept() -> None:
    broken = "Content-Type: application/pdf; name=b.pdf\nContent-Transfer-Encoding: base64\n\n!!!!@@@@"
    container = mail.opened(letter(text("Sveiki!"), broken, attached("tukss.txt", b""), attached("a.pdf", PDF)))
    assert {name: failure.reason for name, failure in container.refused.items()} == {
        b"b.pdf": "damaged", b"tukss.txt": "empty-file",
    }  # fmt: skip
    assert list(container.members) == [b"a.pdf"]


def test_a_letter_that_ends_abruptly_says_so() -> None:
    container = mail.opened(letter(text(zips.LETTER), attached("a.pdf", PDF), end=False))
    assert container.warnings == ("truncated",)


def test_a_letter_without_a_boundary_is_read_as_it_stands() -> None:
    document = written(b"Subject: Zi\nContent-Type: multipart/mixed\n\nTeksts bez robezas")
    assert document
    assert document.text.endswith("Teksts bez robezas")
    assert document.warnings == ("repaired",)


def test_thousands_of_parts_are_one_letter() -> None:
    document = written(letters.many(range(3_000)))
    assert document and document.text.count("Rinda ") == 3_000


def test_letters_within_letters_are_opened_one_by_one() -> None:
    content = letters.nested(60)
    for _ in range(60):
        container = mail.opened(content)
        (name,) = container.members
        content = container.read(name)
    document = written(content)
    assert document and document.text.endswith("Dziļi")


@pytest.mark.parametrize("charset", ["windows-1257", "iso-8859-13", "utf-8", "x-nezinama"])
def test_a_letter_in_any_encoding_keeps_its_letters(charset: str) -> None:
    known = "utf-8" if charset == "x-nezinama" else charset
    part = text("Šķūņu jumta pārbūve Ādažos", charset=known).replace(f"charset={known}", f"charset={charset}")
    document = written(letter(part))
    assert document and document.text.endswith("Šķūņu jumta pārbūve Ādažos")


def test_headings_in_raw_bytes_are_understood() -> None:
    document = written("Subject: Šķūņa jumts\nFrom: a@b.example\n\nSveiki!".encode("windows-1257"))
    assert document and document.text.startswith("Šķūņa jumts\n")
