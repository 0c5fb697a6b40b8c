"""What is laid over a PDF page: filled form fields, typed notes, stamps. PDFium's text knows of them once they are part
of the page.
"""

from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

_UNSEEN = {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}
"""Kinds that show no words."""
_FLATTENED: int = pdfium.FLATTEN_SUCCESS
_MOST = 5_000
"""Annotations of one page that are looked at."""


def shown_page(document: pypdfium2.PdfDocument, number: int) -> Any:
    """PDFium's page with what is laid over it made part of it, in memory only; nothing where it cannot be loaded."""
    page = pdfium.FPDF_LoadPage(document.raw, number)
    if not page or not _has_overlay(page):
        return page
    if _flattened(document, page):
        pdfium.FPDF_ClosePage(page)
        page = pdfium.FPDF_LoadPage(document.raw, number)
    return page


def _flattened(document: pypdfium2.PdfDocument, page: pdfium.FPDF_PAGE) -> bool:
    """Make what is laid over the page part of it; fields that the file gives no looks are drawn by PDFium first."""
    if document.formenv:
        pdfium.FORM_OnAfterLoadPage(page, document.formenv)
    result: int = pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    if document.formenv:
        pdfium.FORM_OnBeforeClosePage(page, document.formenv)
    return result == _FLATTENED


def _has_overlay(page: pdfium.FPDF_PAGE) -> bool:
    return any(_kind(page, index) not in _UNSEEN for index in range(min(_MOST, pdfium.FPDFPage_GetAnnotCount(page))))


def _kind(page: pdfium.FPDF_PAGE, index: int) -> int:
    annotation = pdfium.FPDFPage_GetAnnot(page, index)
    if not annotation:
        return pdfium.FPDF_ANNOT_LINK  # type: ignore[no-any-return]
    kind: int = pdfium.FPDFAnnot_GetSubtype(annotation)
    pdfium.FPDFPage_CloseAnnot(annotation)
    return kind
