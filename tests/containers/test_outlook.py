import pytest

from ingest import containers, readers
from ingest.containers import mail, outlook
from ingest.readers import Unreadable
from ingest.sniffing import DOC, MSG, agrees, sniff
from model import Document
from tests.containers import zips
from tests.containers.outlook import attached, forwarded, letter, msg
from tests.readers.word97 import Paragraph, Stories, word97

PDF = b"%PDF-1.7 " * 1000
SUBJECT = "Par projektu „Upes stāsti”"


def written(content: bytes) -> Document | None:
    manuscript = outlook.opened(content).letter()
    return manuscript.document("0", MSG) if manuscript else None


@pytest.mark.parametrize("encoding", ["utf-16-le", "cp1257"])
def test_a_letter_of_outlook_is_read_like_any_e_mail(encoding: str) -> None:
    content = msg(letter(SUBJECT, zips.LETTER, attached("Līgums.pdf", PDF), encoding=encoding))
    container = containers.opened(content, sniff(content, "vēstule.msg"))
    assert container.members == {"Līgums.pdf".encode(): len(PDF)}
    assert container.read("Līgums.pdf".encode()) == PDF
    document = written(content)
    assert document
    assert document.text.split("\n") == [
        SUBJECT, "From: Spodra Vītoliņa <spodra@kokles.example>", "To: Kokles novads",
        "Date: Wed, 02 Apr 2031 05:15:00 +0000", zips.LETTER,
    ]  # fmt: skip
    assert dict(document.facts) == {"title": SUBJECT, "author": "Spodra Vītoliņa", "created": "2031-04-02"}
    assert document.warnings == ()


def test_a_letter_that_is_only_a_page_is_read_in_the_encoding_it_tells() -> None:
    document = written(msg(letter(SUBJECT, "", page=f"<p>{zips.LETTER}</p>".encode("cp1257"))))
    assert document
    assert document.text.endswith(zips.LETTER)


def test_a_letter_in_a_letter_is_a_member_with_its_annexes() -> None:
    inner = letter("Pārsūtīts", "Iekšējā vēstule", attached("ā.pdf", PDF), head=24)
    container = outlook.opened(msg(letter(SUBJECT, zips.LETTER, forwarded(inner))))
    (name,) = container.members
    assert name.decode() == "Pārsūtīts.eml"
    within = mail.opened(container.read(name))
    assert within.read("ā.pdf".encode()) == PDF
    manuscript = within.letter()
    assert manuscript
    assert "Iekšējā vēstule" in manuscript.document("0", MSG).text


def test_a_word_file_attached_to_a_letter_does_not_make_it_a_word_file() -> None:
    word = word97(Stories([Paragraph("Projekts")]))
    content = msg(letter(SUBJECT, zips.LETTER, attached("akts.doc", word)))
    assert sniff(content, "vēstule.msg") == MSG
    assert sniff(word, "akts.msg") == DOC
    assert agrees(MSG, "vēstule.msg")


def test_a_letter_cut_off_is_damaged_or_warned_of() -> None:
    content = msg(letter(SUBJECT, zips.LETTER, attached("Līgums.pdf", PDF)))
    for length in range(600, len(content), 3000):
        try:
            assert outlook.opened(content[:length]).warnings
        except Unreadable as refusal:
            assert refusal.reason in {"damaged", "no-text"}


def test_a_table_calculation_is_called_what_it_is() -> None:
    content = msg({"Workbook": b"x"})
    with pytest.raises(Unreadable, match=r"unsupported-type: application/vnd\.ms-excel"):
        readers.read(content, "tabula.xls")
