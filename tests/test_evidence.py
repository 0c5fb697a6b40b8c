"""Every value of every sample can be read again at its place: in the text by its span, on the page image by its
boxes.
"""

import io
import re
from functools import cache
from pathlib import Path

import pytest

import samples
from extractors import extract
from ingest.readers import read
from model import Box, Document, Finding

DOCUMENTS = sorted(path for path in samples.documents().iterdir() if path.is_file())
PDFS = [path for path in DOCUMENTS if path.suffix == ".pdf"]
AS_WRITTEN = ("email", "phone", "amount", "code", "percent")


@cache
def _read(path: Path) -> tuple[Document, tuple[Finding, ...]]:
    document = read(path.read_bytes(), path.name)
    return document, extract(document)[0]


def _bare(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_findings_span_points_at_words_that_hold_its_value(path: Path) -> None:
    document, findings = _read(path)
    assert findings
    for finding in findings:
        raw = finding.span.of(document.text)
        assert raw == raw.strip() != "", finding
        if finding.field == "title":
            assert _bare(raw) == _bare(finding.value)
        if finding.field == "email":
            assert raw.lower().replace(" ", "") == finding.value
        if finding.field == "phone":
            assert finding.value.endswith(re.sub(r"\D", "", raw)[-8:])
        if finding.field == "amount" and any(character.isdigit() for character in raw):
            digits = re.sub(r"\D", "", raw)
            assert digits.rstrip("0").startswith(finding.value.split(".")[0].rstrip("0")[: len(digits.rstrip("0"))])
        if finding.field == "code" and not finding.flags:
            assert _bare(raw) in _bare(finding.value) or _bare(finding.value) in _bare(raw)
        if finding.field in ("date", "start_date", "end_date") and finding.method != "dates.relative":
            assert finding.value[:4] in re.sub(r"\s", "", raw)


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.name)
def test_a_findings_boxes_cover_its_words_on_the_page(path: Path) -> None:
    import pdfplumber

    document, findings = _read(path)
    with pdfplumber.open(io.BytesIO(path.read_bytes())) as pdf:
        for finding in findings:
            boxes = document.boxes_of(finding.span)
            assert boxes, finding
            seen = "".join(_words_in(pdf.pages[page], box) for page, box in boxes)
            for word in re.findall(r"\w{2,}", finding.span.of(document.text)):
                assert _bare(word) in _bare(seen), (finding, word, seen)


def _words_in(page: object, box: Box) -> str:
    """The letters whose middle lies in a box, by a reader that is not ours."""
    letters = [
        letter
        for letter in page.chars  # type: ignore[attr-defined]
        if box.left <= (letter["x0"] + letter["x1"]) / 2 <= box.right
        and box.top <= (letter["top"] + letter["bottom"]) / 2 <= box.bottom
    ]
    return "".join(
        letter["text"] for letter in sorted(letters, key=lambda letter: (round(letter["top"]), letter["x0"]))
    )
