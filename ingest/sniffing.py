"""What a file is, by its bytes; its name only breaks ties."""

import json
import re
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from ingest import limits
from ingest.zip_directory import entries_told

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
XLS = "application/vnd.ms-excel"
PPT = "application/vnd.ms-powerpoint"
MSG = "application/vnd.ms-outlook"
ODT = "application/vnd.oasis.opendocument.text"
FLAT_ODT = "application/vnd.oasis.opendocument.text-flat-xml"
DDOC = "application/x-ddoc"
DOC = "application/msword"
RTF = "application/rtf"
HTML = "text/html"
MHTML = "multipart/related"
TXT = "text/plain"
XML = "application/xml"
JSON = "application/json"
SVG = "image/svg+xml"
EML = "message/rfc822"
ZIP = "application/zip"
ASICE = "application/vnd.etsi.asic-e+zip"
EDOC = "application/x-edoc"
OLE = "application/x-ole-storage"
UNKNOWN = "application/octet-stream"

EXTENSIONS = {
    PDF: {"pdf"},
    DOCX: {"docx", "docm", "dotx", "dotm"},
    XLSX: {"xlsx", "xlsm"},
    PPTX: {"pptx", "pptm"},
    XLS: {"xls", "xlt"},
    PPT: {"ppt", "pps"},
    MSG: {"msg"},
    ODT: {"odt", "ott"},
    FLAT_ODT: {"fodt", "xml"},
    DDOC: {"ddoc"},
    DOC: {"doc", "dot"},
    RTF: {"rtf"},
    HTML: {"html", "htm", "xhtml"},
    MHTML: {"mhtml", "mht"},
    TXT: {"txt", "text", "md", "csv", "tsv", "log"},
    XML: {"xml"},
    JSON: {"json", "jsonl"},
    EML: {"eml"},
    ZIP: {"zip"},
    ASICE: {"asice", "edoc", "bdoc", "sce"},
    EDOC: {"edoc"},
    SVG: {"svg"},
    "image/png": {"png"},
    "image/jpeg": {"jpg", "jpeg"},
    "image/tiff": {"tif", "tiff"},
}
"""The endings that a file of each media type may have, without the dot."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"{\\rtf", RTF),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_UNREAD = (
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"MZ", "application/vnd.microsoft.portable-executable"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"ID3", "audio/mpeg"),
)
"""Kinds that no reader knows: people are told what they sent. Only what is no text is looked up here."""
_VIDEO = b"ftyp"
_HEAD = 4096
_PDF_WITHIN = 1024
_PDF_SEARCHED = 100_000
_PDF_OBJECT = re.compile(rb"(?:^|[\r\n\0 ])\d+ \d+ obj\b")
_OPC, _ODT_CONTENT = "[Content_Types].xml", "content.xml"
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?(?:-->|$)\s*)*(?:$|<(?:!doctype\s+html|html|head|body|title|meta|table|div|p|h[1-6])\b)",
    re.IGNORECASE | re.DOTALL,
)
_SVG = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"</?(?:p|br|div|table|td|span|a|h[1-6]|ul|li|b|strong)\b[^>]*>", re.IGNORECASE)
_MAIL = re.compile(r"(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n?")
_MAIL_FIELD = re.compile(r"^(?:From|Subject|Date|Message-ID|MIME-Version|Return-Path):", re.IGNORECASE | re.MULTILINE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.05
"""Random bytes have 0.1; texts with remains of some other program have a few."""
_OLE_STREAMS = (("EncryptedPackage", DOCX), ("WordDocument", DOC), ("Workbook", XLS), ("PowerPoint Document", PPT))
_LETTER = "__properties_version1.0"
_XML_ROOTS = (
    (re.compile(rb"<office:document\b[^>]*\bopendocument\.text(?:-template)?[\"']"), FLAT_ODT),
    (re.compile(rb"<SignedDoc\b"), DDOC),
)
_ROOT_WITHIN = 16_384
"""A root element with the names of all its namespaces is that long."""
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def sniff(content: bytes, name: str) -> str:
    """The media type of a file.

    >>> sniff(b"%PDF-1.7 ...", "projekts.doc"), sniff(b"<!DOCTYPE html><p>Projekts", "projekts")
    ('application/pdf', 'text/html')
    >>> sniff(b"Projekta <b>nosaukums</b>", "a.txt"), sniff(b"Projekta <b>nosaukums</b>", "a.html")
    ('text/plain', 'text/html')
    """
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _sniff_zip(content, extension(name))
    if content.startswith(_OLE):
        return _sniff_ole(content, extension(name))
    for magic, media_type in _MAGIC:
        if content.startswith(magic):
            return media_type
    if b"%PDF-" in content[:_PDF_WITHIN] or _is_headless_pdf(content, name):  # archives may hold it unpacked
        return PDF
    return _sniff_text(content, extension(name)) if _is_text(content[:_HEAD]) else _unread(content)


def agrees(media_type: str, name: str) -> bool:
    """Whether the file's ending is one that its media type may have; no ending at all agrees with everything."""
    ending = extension(name)
    return not ending or ending in EXTENSIONS.get(media_type, {ending})


def extension(name: str) -> str:
    """The ending of a file name, in lower case, without the dot."""
    return PurePath(name).suffix.lower().lstrip(".")


def _is_headless_pdf(content: bytes, name: str) -> bool:
    """Whether the file calls itself a PDF and has its objects, though not its beginning."""
    return extension(name) in EXTENSIONS[PDF] and _PDF_OBJECT.search(content[:_PDF_SEARCHED]) is not None


def _unread(content: bytes) -> str:
    """What a file is that cannot be read here."""
    if content[4:8] == _VIDEO:
        return "video/mp4"
    return next((media_type for magic, media_type in _UNREAD if content.startswith(magic)), UNKNOWN)


def _sniff_ole(content: bytes, ending: str) -> str:
    """What an OLE file is by the names of its streams; a Word file among them may be attached to a letter."""

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds(_LETTER) and (ending in EXTENSIONS[MSG] or not holds("WordDocument")):
        return MSG
    named = next((media_type for media_type in (DOC, MSG) if ending in EXTENSIONS[media_type]), OLE if ending else DOC)
    return next((media_type for stream, media_type in _OLE_STREAMS if holds(stream)), named)


def _sniff_zip(content: bytes, ending: str) -> str:
    """What a ZIP is by the names in its directory."""
    names = _listed(content)
    mimetype = content[30:120] if b"mimetype" in content[30:60] else b""
    for media_type in (ODT, ASICE):
        if media_type.encode() in mimetype:
            return media_type
    for start, media_type in (("word/", DOCX), ("xl/", XLSX), ("ppt/", PPTX), ("EDoc/", EDOC)):
        if any(name.startswith(start) for name in names):
            return media_type
    if _ODT_CONTENT in names and ending in EXTENSIONS[ODT]:
        return ODT  # its media type is missing, or does not stand first; signed or not
    is_signed = any(name.startswith("META-INF/") and "signatures" in name for name in names)
    if is_signed or ("mimetype" in names and ending in EXTENSIONS[ASICE]):
        return ASICE
    return DOCX if _OPC in names and ending in EXTENSIONS[DOCX] else ZIP


def _listed(content: bytes) -> list[str]:
    """The names in a ZIP's directory; where that is lost, or far too long, the telling ones that stand anywhere."""
    try:
        if entries_told(content) <= limits.current().archive_members:
            with ZipFile(BytesIO(content)) as archive:
                return archive.namelist()
    except (BadZipFile, ValueError, NotImplementedError, OverflowError):
        pass
    return [name for name in ("word/", "xl/", "ppt/", _OPC, _ODT_CONTENT) if name.encode() in content]


def _is_text(head: bytes) -> bool:
    """Whether the bytes read as text: no controls but blanks, or UTF-16, whose every other byte is mostly zero."""
    if head.startswith(_MARKS):
        return True
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if head[first::2].count(0) > len(head) // 4:
            head = head.decode(encoding, "replace").encode()
    return len(_CONTROL.findall(head)) <= max(1, _MOST_CONTROLS * len(head))


def _is_json(content: bytes) -> bool:
    """Whether a text is data of some program rather than words for people."""
    try:
        json.loads(content)
    except (ValueError, RecursionError):  # people's texts are not nested, but files made to do harm are
        return False
    return True


def _sniff_text(content: bytes, ending: str) -> str:
    head = content[:_HEAD].replace(b"\x00", b"").decode("latin-1").removeprefix("ï»¿").lstrip("ÿþ")
    if ending in EXTENSIONS[EML] and _MAIL_FIELD.match(head):  # even one whose first line never ends
        return EML
    if _MAIL.match(head) and len(_MAIL_FIELD.findall(head)) > (ending not in EXTENSIONS[EML]):
        return MHTML if "multipart/related" in head and ending not in EXTENSIONS[EML] else EML
    if head.lstrip().startswith("<") and _HTML.match(head):
        return HTML
    if _SVG.match(head):
        return SVG
    if head.lstrip().startswith("<?xml"):
        return next((media_type for root, media_type in _XML_ROOTS if root.search(content[:_ROOT_WITHIN])), XML)
    if head.lstrip().startswith(("{", "[")) and _is_json(content):
        return JSON
    return HTML if ending in EXTENSIONS[HTML] and _TAG.search(head) else TXT
