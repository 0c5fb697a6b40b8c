"""The page `/dokuments/<id>`: a document with its values marked where they stand, its pictures, its original."""

import json
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from datasette_plugins import page_images
from datasette_plugins.access import may, require
from datasette_plugins.compat import AsgiFileDownload, Datasette, NotFound, Request, Response, data_folder, read
from datasette_plugins.language import Translate, of_request, translator
from datasette_plugins.marks import Mark, marked
from datasette_plugins.page import page
from db import evidence, originals
from db.evidence import DocumentEvidence, Evidence
from db.reasons import warning
from model.vocabulary import SECTIONS

LONGEST_TEXT = 400_000
"""Characters of text on one page."""

PICTURES = "pages"


async def document(datasette: Datasette, request: Request) -> Response:
    """The document as pictures where it is a PDF, else (and with `?view=text`) as text."""
    known = await _known(datasette, request)
    language = of_request(request)
    drawable = _drawable(_original(datasette, known), known)
    as_text = not drawable or request.args.get("view") == "text"
    view = _text(known, translator(language)) if as_text else _sheets(known)
    may_download = _original(datasette, known).is_file() and await may(datasette, request, "download-original")
    context = {**_facts(known, language), **view, "drawable": drawable, "may_download": may_download}
    return await page(datasette, request, "document.html", context)


async def page_picture(datasette: Datasette, request: Request) -> Response | AsgiFileDownload:
    """The PNG of one page, counted from 1."""
    known = await _known(datasette, request)
    folder, sha256 = data_folder(datasette) / PICTURES, known.document["sha256"]
    try:
        path = await page_images.picture(_original(datasette, known), sha256, int(request.url_vars["page"]) - 1, folder)
    except page_images.NotDrawn as error:
        raise NotFound(str(error)) from error
    return AsgiFileDownload(str(path), content_type="image/png", headers={"Cache-Control": "private, max-age=86400"})


async def original(datasette: Datasette, request: Request) -> Response | AsgiFileDownload:
    """The file itself, to keep and never to open inside the site."""
    await require(datasette, request, "download-original")
    known = await _known(datasette, request)
    path = _original(datasette, known)
    if not path.is_file():
        raise NotFound("no original")
    return _download(path, known.document["path"])


async def container(datasette: Datasette, request: Request) -> Response | AsgiFileDownload:
    """A container that the document lies in, counted from 1: its signatures can be checked with official tools."""
    await require(datasette, request, "download-original")
    around = (await _known(datasette, request)).enclosure.around
    place = int(request.url_vars["place"])
    found = around[place - 1] if 0 < place <= len(around) else None
    path = originals.path_of(found.sha256, data_folder(datasette)) if found and found.sha256 else None
    if found is None or path is None or not path.is_file():
        raise NotFound("no container")
    return _download(path, found.path)


def _download(path: Path, name: str) -> AsgiFileDownload:
    safe = Path(name).name.encode("ascii", "replace").decode().replace('"', "'").replace("?", "_")
    return AsgiFileDownload(str(path), filename=safe, headers={"Content-Security-Policy": "sandbox"})


async def _known(datasette: Datasette, request: Request) -> DocumentEvidence:
    await require(datasette, request, "view-instance")
    number = int(request.url_vars["id"])
    known = await read(datasette, partial(evidence.document, number=number))
    if known is None:
        raise NotFound(f"no document {number}")
    return known


def _original(datasette: Datasette, known: DocumentEvidence) -> Path:
    return originals.path_of(known.document["sha256"], data_folder(datasette))


def _drawable(path: Path, known: DocumentEvidence) -> bool:
    """Whether there are pages to draw: a container with a PDF inside has sizes but is no PDF itself."""
    return bool(known.page_sizes and known.page_sizes[0][0]) and path.is_file() and page_images.is_pdf(path)


def _facts(known: DocumentEvidence, language: str) -> dict[str, object]:
    return {
        "document": known.document,
        "name": Path(known.document["path"]).name,
        "warnings": [
            warning(code, language, known.document["pages"]) for code in json.loads(known.document["warnings"])
        ],
        "facts": known.facts,
        "files": known.files,
        "enclosure": known.enclosure,
        "projects": known.projects,
        "found": known.findings,
        "quiet": SECTIONS,
    }


def _text(known: DocumentEvidence, t: Translate) -> dict[str, Any]:
    """The text view: every finding a mark."""
    text = known.document["text"]
    marks = [Mark(one.start, one.end, one.finding_id, _label(one, t), one.field in SECTIONS) for one in known.findings]
    shown = text[:LONGEST_TEXT]
    return {
        "text": marked(shown, (mark for mark in marks if mark.start < len(shown))),
        "truncated": len(shown) < len(text),
        "placed": {one.finding_id for one in known.findings if one.start < len(shown)},
    }


def _sheets(known: DocumentEvidence) -> dict[str, Any]:
    """The picture view: every page with the rectangles of what stands on it."""
    return {
        "sheets": [
            {"number": number, "width": width, "height": height, "marks": list(rectangles(known.findings, number))}
            for number, (width, height) in enumerate(known.page_sizes, start=1)
            if width and height
        ],
        "placed": {one.finding_id for one in known.findings if one.boxes},
    }


def rectangles(findings: Iterable[Evidence], page_number: int) -> Iterable[tuple[Evidence, bool, list[list[float]]]]:
    """The findings on a page: each with whether it begins here, and [left, top, width, height] in points."""
    for one in findings:
        boxes = [
            [round(left, 1), round(top, 1), round(right - left, 1), round(bottom - top, 1)]
            for number, left, top, right, bottom in one.boxes
            if number == page_number
        ]
        if boxes:
            yield one, one.boxes[0][0] == page_number, boxes


def _label(one: Evidence, t: Translate) -> str:
    return t(f"field.{one.field}", default=one.field)
