"""Images of pages: PNG, JPEG, TIFF."""

import gc
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.scanning.tesseract import ReadLine
from tests.readers.scanning import Paper

WORDS = "Projekta ilgums ir 24 mēneši"


def paper(words: str = WORDS) -> Paper:
    return Paper(300, 80).text(20, 45, words, size=14)


def refusal(content: bytes, name: str = "attels.png") -> str:
    with pytest.raises(readers.Unreadable) as refused:
        readers.read(content, name)
    return refused.value.reason


@pytest.mark.parametrize(("kind", "ending"), [("PNG", "png"), ("JPEG", "jpg"), ("TIFF", "tif")])
def test_an_image_is_read_whatever_its_format(kind: str, ending: str) -> None:
    document = readers.read(paper().file(kind), f"attels.{ending}")
    assert document.text == WORDS
    assert document.warnings == ("ocr",)
    assert document.media_type.startswith("image/")


def test_a_page_is_as_large_as_its_resolution_says() -> None:
    [page] = readers.read(paper().file("PNG"), "attels.png").pages
    assert (round(page.width), round(page.height)) == (300, 80)
    assert all(word.box.right < page.width for word in page.words)


def test_every_page_of_a_tiff_is_read() -> None:
    document = readers.read(paper().file("TIFF", paper("Projekts ir noslēdzies")), "attels.tiff")
    assert [(block.page, block.span.of(document.text)) for block in document.blocks] == [
        (0, WORDS),
        (1, "Projekts ir noslēdzies"),
    ]
    assert [page.number for page in document.pages] == [0, 1]


def test_pages_beyond_the_limit_are_left_out_with_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(pages=1))
    document = readers.read(paper().file("TIFF", paper("Projekts ir noslēdzies")), "attels.tiff")
    assert document.text == WORDS
    assert "pages-limited" in document.warnings


def test_what_is_transparent_is_paper() -> None:
    saved = BytesIO()
    black = paper().picture.point(lambda value: 0 if value > 128 else 255)
    letters = Image.merge("LA", (Image.new("L", black.size, 0), black))
    letters.save(saved, "PNG", dpi=(200, 200))
    assert readers.read(saved.getvalue(), "attels.png").text == WORDS


def test_a_photo_is_turned_as_its_camera_says() -> None:
    lying = paper().picture.transpose(Image.Transpose.ROTATE_90)
    orientation = Image.Exif()
    orientation[0x0112] = 6
    saved = BytesIO()
    lying.save(saved, "JPEG", dpi=(200, 200), exif=orientation)
    assert readers.read(saved.getvalue(), "attels.jpg").text == WORDS


def test_sixteen_bits_of_grey_are_read_like_eight() -> None:
    saved = BytesIO()
    deep = paper().picture.convert("I").point(lambda value: value * 257)
    deep.convert("I;16").save(saved, "PNG", dpi=(200, 200))
    assert readers.read(saved.getvalue(), "attels.png").text == WORDS


def test_a_huge_image_is_refused_by_its_header_before_it_is_decoded() -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0))
    assert Limits().pixels < 50_000 * 50_000
    assert refusal(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", b"") + chunk(b"IEND", b"")) == "resource-limit"


def test_a_truncated_image_is_damaged() -> None:
    content = paper().file("PNG")
    assert refusal(content[: len(content) // 2]) == "damaged"


def test_pages_before_the_damage_of_a_tiff_are_read_with_a_warning() -> None:
    content = paper().file("TIFF", paper(), paper())
    document = readers.read(content[: len(content) * 4 // 5], "attels.tiff")
    assert document.text.startswith(WORDS)
    assert "truncated" in document.warnings


def test_an_image_without_text_has_no_text() -> None:
    assert refusal(Paper(100, 100).file("PNG")) == "no-text"


def test_an_image_that_lacks_only_its_end_is_told_so() -> None:
    assert refusal(Paper(100, 100).file("PNG")[:-12]) == "damaged"


@pytest.mark.parametrize("colour", ["black", "grey", "white"])
def test_an_image_of_one_colour_is_no_work_for_tesseract(monkeypatch: pytest.MonkeyPatch, colour: str) -> None:
    monkeypatch.setattr("ingest.readers.scanning.page.lines_in", lambda *_: pytest.fail("it was asked"))
    saved = BytesIO()
    Image.new("RGB", (1, 1), colour).save(saved, "PNG")
    assert refusal(saved.getvalue()) == "no-text"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "PDF"])
def test_nobody_holds_the_picture_while_tesseract_reads_it(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    content = paper().pdf() if kind == "PDF" else paper().file(kind)
    before, held = _pictures(), list[Image.Image]()

    def asked(*_: object) -> list[ReadLine]:
        held.extend(picture for number, picture in _pictures().items() if number not in before)
        return []

    monkeypatch.setattr("ingest.readers.scanning.page.lines_in", asked)
    monkeypatch.setattr("ingest.readers.scanning.page.quarters", lambda *_: len(asked()))
    assert refusal(content) == "no-text"
    assert not held
    monkeypatch.setattr("ingest.readers.scanning.picture.Picture.let_go", lambda _: None)
    assert refusal(content) == "no-text"
    assert held  # so it would have been seen


def test_what_was_worked_with_is_given_back_before_tesseract_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("ingest.heap.give_back", lambda: told.append("given back"))
    monkeypatch.setattr("ingest.readers.scanning.page.quarters", lambda *_: 0)
    monkeypatch.setattr("ingest.readers.scanning.page.lines_in", lambda *_: [told.append("asked")][1:])
    assert refusal(paper().file("PNG")) == "no-text"
    assert told[: told.index("asked")] == ["given back"]


def _pictures() -> dict[int, Image.Image]:
    return {id(one): one for one in gc.get_objects() if isinstance(one, Image.Image)}


def test_without_tesseract_an_image_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.scanning.tesseract.languages", frozenset)
    assert refusal(paper().file("PNG")) == "ocr-missing"


def test_what_is_read_over_in_a_broken_file_is_warned_of() -> None:
    content = paper().file("TIFF")
    place = content.index(struct.pack("<HHI", 282, 5, 1))  # the resolution, said to stand far beyond the end
    document = readers.read(content[: place + 8] + b"\xff\xff\xff\x7f" + content[place + 12 :], "attels.tif")
    assert document.text == WORDS
    assert "repaired" in document.warnings


def test_a_second_page_of_a_tiff_without_dimensions_is_damage() -> None:
    content = bytearray(paper().file("TIFF"))
    start = int.from_bytes(content[4:8], "little")
    end = start + 2 + 12 * int.from_bytes(content[start : start + 2], "little")
    content[end : end + 4] = len(content).to_bytes(4, "little")  # where a directory with no entries stands
    document = readers.read(bytes(content) + bytes(6), "attels.tif")
    assert (document.text, "truncated" in document.warnings) == (WORDS, True)
