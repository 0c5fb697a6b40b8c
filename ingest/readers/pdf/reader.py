"""PDF: words and ruling lines by PDFium, or by text recognition where there are only pictures; layout by geometry."""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from ingest import limits
from ingest.readers.layout.page import PrintedPage, printed_page
from ingest.readers.manuscript import Manuscript, letters
from ingest.readers.pages import write_pages
from ingest.readers.pdf import checksums, mending, plumber, swelling
from ingest.readers.pdf.annotations import shown_page
from ingest.readers.pdf.drawings import rulings_of
from ingest.readers.pdf.lines import lines_on, mark_bold
from ingest.readers.pdf.pdfium import frame_of, text_of
from ingest.readers.pdf.pictures import scanned_page
from ingest.readers.scanning.recognition import Recognition
from ingest.readers.unreadable import Unreadable

_MENDABLE = {"damaged", "no-pages", "no-text"}
_REASONS = {
    pdfium.FPDF_ERR_PASSWORD: "password-protected",
    pdfium.FPDF_ERR_SECURITY: "password-protected",
}
_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF")
_CROSS_REFERENCES = re.compile(rb"\s*(?:xref|\d+\s+\d+\s+obj)")
_TAIL = 2048
_NO_PAGES = re.compile(rb"/Kids\s*\[\s*\]")
_MOST_ATTACHMENTS = 50
_FEW_PIECES = 50
_WIDEST = 144_000
"""Points, 50 metres; PDFium takes memory for every point that a page is wide and high."""
_DATE = re.compile(r"(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")


def read(content: bytes) -> Manuscript:
    """Read a PDF; `Unreadable` when it is locked, damaged, without pages or without text.

    What PDFium cannot open or finds empty is tried again: written anew by qpdf, then by pdfplumber.
    """
    swelling.check(content)
    is_broken = checksums.are_broken(content)
    try:
        manuscript = _read(content)
    except Unreadable as refusal:
        if refusal.reason not in _MENDABLE:
            raise
        manuscript = _read_again(content, refusal, is_broken)
        manuscript.warn("repaired")
    if is_broken:
        manuscript.warn("repaired")
        manuscript.warn("unreliable-text")
    return manuscript


def _read(content: bytes) -> Manuscript:
    manuscript, recognition = Manuscript(), Recognition()
    with closing(_opened(content)) as document:
        pages, texts, bare = _printed(document, manuscript, recognition)
        _tell_facts(document, manuscript)
    if not any(map(str.strip, texts)):
        lost = Unreadable("damaged", f"none of {len(pages)} pages can be loaded") if not texts else None
        raise lost or recognition.refusal or Unreadable("no-text", f"{len(pages)} pages without text")
    if flaw := _flaw(content):
        manuscript.warn(flaw)
    if bare and mending.is_damaged(content, bare):
        manuscript.warn("text-lost")
    write_pages(manuscript, pages, "\n".join(texts))
    manuscript.expect(sum(map(letters, texts)))
    recognition.tell(manuscript)
    return manuscript


def _read_again(content: bytes, refusal: Unreadable, is_broken: bool) -> Manuscript:
    """Read a PDF that PDFium refused for this reason; one that is `is_broken` is not called empty."""
    is_open = refusal.reason == "no-text"
    if is_open and is_broken:
        refusal = Unreadable("damaged", refusal.detail)
    if mended := mending.mended(content, is_open):
        try:
            return _read(mended)
        except Unreadable as again:
            refusal = again
    elif is_open:
        raise refusal
    pages, texts = plumber.pages_of(content)
    if not any(map(str.strip, texts)):
        raise refusal
    manuscript = Manuscript()
    write_pages(manuscript, pages, "\n".join(texts))
    manuscript.expect(sum(map(letters, texts)))
    return manuscript


def printed_pages(content: bytes) -> list[PrintedPage]:
    """The pages as printed, before anything is put together over page breaks."""
    with closing(_opened(content)) as document:
        return _printed(document, Manuscript(), Recognition())[0]


def _opened(content: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        reason = "no-pages" if _NO_PAGES.search(content) else "damaged"
        if b"/Encrypt" in content:  # else PDFium may still tell of the last file that it could not open
            reason = _REASONS.get(error.err_code, reason)
        raise Unreadable(reason, str(error)) from error
    if not len(document):
        document.close()
        raise Unreadable("no-pages")
    with suppress(pypdfium2.PdfiumError):  # a form that is broken is read without its fields
        document.init_forms()
    return document


def _printed(
    document: pypdfium2.PdfDocument, manuscript: Manuscript, recognition: Recognition
) -> tuple[list[PrintedPage], list[str], list[int]]:
    """The pages, the text of each, and the numbers of those on which PDFium finds nothing at all; pages that cannot be
    loaded are left out with a warning.
    """
    pages: list[PrintedPage] = []
    texts: list[str] = []
    bare: list[int] = []
    most = limits.current().pages
    if len(document) > most:
        manuscript.warn("pages-limited")
    for number in range(min(len(document), most)):
        with _loaded(document, number) as (page, textpage):
            if not textpage:
                manuscript.warn("text-lost")
                pages.append(PrintedPage(number, 0.0, 0.0, [], [], []))
                continue
            text = text_of(textpage)
            scanned = scanned_page(document, page, text, number, recognition)
            if not scanned and _is_silent(page, text):
                manuscript.warn("text-lost")
            pages.append(scanned or _typed_page(page, textpage, text, number))
            texts.append(scanned.text if scanned else text)
            if not pdfium.FPDFPage_CountObjects(page):
                bare.append(number)
    return pages, texts, bare


@contextmanager
def _loaded(document: pypdfium2.PdfDocument, number: int) -> Iterator[tuple[Any, Any]]:
    """PDFium's page and its text, without pypdfium2's wrapping, which costs as much as a table; nothing where it
    cannot be loaded.
    """
    page = shown_page(document, number)
    if page and max(pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)) > _WIDEST:
        pdfium.FPDFPage_SetMediaBox(page, 0, 0, _WIDEST, _WIDEST)
        pdfium.FPDF_ClosePage(page)
        page = shown_page(document, number)
    textpage = pdfium.FPDFText_LoadPage(page) if page else None
    try:
        yield page, textpage
    finally:
        if textpage:
            pdfium.FPDFText_ClosePage(textpage)
        if page:
            pdfium.FPDF_ClosePage(page)


def _typed_page(page: Any, textpage: Any, text: str, number: int) -> PrintedPage:
    """The page by its text layer."""
    frame = frame_of(page)
    rulings = rulings_of(page, frame)
    runs = lines_on(textpage, text, frame, number, rulings.vertical)
    typed = printed_page(number, (pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)), runs, rulings)
    mark_bold(textpage, typed.body)
    return typed


def _is_silent(page: Any, text: str) -> bool:
    """Whether much of what is written on the page gives no letters: PDFium leaves out lines that run downwards, and
    letters that a broken font draws without any width.

    Every piece of text shows a letter or a blank; pieces are counted only where there is more on the page than those.
    """
    enough = len(text) + _FEW_PIECES
    count = pdfium.FPDFPage_CountObjects(page)
    if count <= enough:
        return False
    kinds = (pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, index)) for index in range(count))
    pieces: int = sum(kind == pdfium.FPDF_PAGEOBJ_TEXT for kind in kinds)
    return pieces > enough


def _flaw(content: bytes) -> str | None:
    """What PDFium repaired without a word: a missing end, or a cross-reference that is not where the file says."""
    ends = _END.findall(content[-_TAIL:])
    if not ends:
        return "truncated"
    start = int(ends[-1])
    # A linearised file's last section may name offset 0.
    return None if start == 0 or _CROSS_REFERENCES.match(content[start : start + 32]) else "repaired"


def _tell_facts(document: pypdfium2.PdfDocument, manuscript: Manuscript) -> None:
    manuscript.tell("title", document.get_metadata_value("Title"))
    manuscript.tell("author", document.get_metadata_value("Author"))
    created = _DATE.match(document.get_metadata_value("CreationDate"))
    manuscript.tell("created", "-".join(created.groups()) if created else None)
    manuscript.tell("attachments", ", ".join(_attachments(document)))


def _attachments(document: pypdfium2.PdfDocument) -> list[str]:
    """The names of embedded files, which are listed and never unpacked."""
    try:
        number = min(document.count_attachments(), _MOST_ATTACHMENTS)
        return [document.get_attachment(place).get_name() for place in range(number)]
    except pypdfium2.PdfiumError:
        return []
