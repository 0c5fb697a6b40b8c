"""Sound files of every kind, with something of all that their format can hold: what the fuzzers begin with."""

from collections.abc import Callable
from functools import cache
from io import BytesIO

from docx import Document as new_word_document
from PIL import Image

from tests.containers import outlook
from tests.containers.letters import attached, letter, text
from tests.containers.zips import zipped
from tests.readers import word97
from tests.readers.drawing import Sheet
from tests.readers.opendocument import flat, opendocument

_ROWS = (("Projekta ilgums", "24 mēneši"), ("Projekta mērķis", "Iepazīt upes kopā ar draugiem."))
_WORDS = "Kontaktpersona: Ilze Kalniņa"


def _pdf() -> bytes:
    sheet = Sheet()
    sheet.grid([60, 180, 500], [80, 100, 120])
    for number, (label, value) in enumerate(_ROWS):
        sheet.text(65, 94 + 20 * number, label)
        sheet.text(185, 94 + 20 * number, value)
    sheet.text(60, 60, "Upes stāsts", size=14)
    sheet.next_page()
    sheet.text(60, 60, _WORDS)
    return sheet.content()


def _docx() -> bytes:
    word = new_word_document()
    word.add_heading("Upes stāsts", 1)
    table = word.add_table(0, 2)
    for row in _ROWS:
        for cell, written in zip(table.add_row().cells, row, strict=True):
            cell.text = written
    word.add_paragraph(_WORDS, style="List Bullet")
    saved = BytesIO()
    word.save(saved)
    return saved.getvalue()


def _odt() -> bytes:
    cells = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{one}</text:p></table:table-cell>' for one in row)}"
        "</table:table-row>"
        for row in _ROWS
    )
    note = '<text:note text:note-class="footnote"><text:note-body><text:p>Piezīme</text:p></text:note-body></text:note>'
    return opendocument(
        f'<text:h text:outline-level="1">Upes stāsts</text:h><table:table>{cells}</table:table>'
        f"<text:list><text:list-item><text:p>{_WORDS}{note}<text:s/><text:line-break/></text:p></text:list-item>"
        f'</text:list><text:p text:style-name="P1"><draw:frame><draw:text-box><text:p>Rāmis</text:p></draw:text-box>'
        "</draw:frame></text:p>",
        automatic='<style:style style:name="P1" style:family="paragraph">'
        '<style:text-properties fo:font-weight="bold"/></style:style>',
        metadata="<dc:title>Upes</dc:title>",
    )


def _fodt() -> bytes:
    rows = "".join(f"<text:p>{label}</text:p><text:p>{value}</text:p>" for label, value in _ROWS)
    return flat(f"{rows}<text:p>{_WORDS}</text:p>", metadata="<dc:title>Upes</dc:title>")


def _msg() -> bytes:
    inner = outlook.letter("Upes", _WORDS, head=24, encoding="cp1257")
    annex = outlook.attached("Pielikums ā.txt", _txt())
    return outlook.msg(outlook.letter("Upes", "Labdien!", annex, outlook.forwarded(inner), page=_html()))


def _doc() -> bytes:
    line = word97.Paragraph
    return word97.word97(
        word97.Stories(
            [
                line("Upes stāsts", letters=word97.BOLD),
                *word97.row(*_ROWS[0]),
                line(f"{_WORDS} \x13 HYPERLINK \x14saite\x15 \x08", modifiers=word97.modifier(0x460B)),
            ],
            footnotes=[line("Piezīme")],
            heads=[[line("")]] * 6 + [[line("Galva")]] * 4,
            boxes=[[line("Rāmis")]],
        ),
        styles=((0, "Normal"), (1, "heading 1")),
        compressed=0,
        extra=bytes(64),
    )


def _rtf() -> bytes:
    rows = "".join(
        rf"\trowd\cellx3000\clvmrg\cellx9000\intbl {label}\cell {{\b {value}}}\cell\row " for label, value in _ROWS
    )
    written = (
        r"{\rtf1\ansi\ansicpg1257\deff0{\fonttbl{\f0\fcharset186 Arial;}{\f1\fcharset2 Symbol;}}"
        r"{\stylesheet{\s1 heading 1;}}"
        r"{\info{\title Upes}{\creatim\yr2031\mo4\dy2}}{\header Galva}"
        r"\pard\s1 Upes st\u257\'e2sts\par\pard "
        rf"{rows}\pard\ls1 {_WORDS}{{\footnote Piez\u299?me}}{{\pict\bin4 abcd}}"
        r"{\shp{\*\shpinst{\shptxt R}}}\par}"
    )
    return written.encode("cp1257")


def _html() -> bytes:
    rows = "".join(f"<tr><th rowspan=1>{label}</th><td>{value}<br></td></tr>" for label, value in _ROWS)
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Upes</title></head><body><nav><a href="/">Sākums</a>'
        f"</nav><main><h1>Upes stāsts</h1><table>{rows}</table><ul><li>{_WORDS}</li></ul><pre>a\nb</pre></main>"
        "</body></html>"
    ).encode()


def _mhtml() -> bytes:
    return letter(text(_html().decode(), "html"), kind="related")


def _txt() -> bytes:
    rows = "\n".join("\t".join(row) for row in _ROWS)
    written = f"Upes stāsts\n\n{rows}\n\na | b\n--|--\nc | d\n\n\tIlgums\n\t24\n\n\tMērķis\n\tUpes\n{_WORDS}\n"
    return written.encode("cp1257")


def _image(kind: str) -> Callable[[], bytes]:
    def made() -> bytes:
        saved = BytesIO()
        Image.linear_gradient("L").resize((40, 30)).save(saved, kind, dpi=(200, 200))
        return saved.getvalue()

    return made


def _container(mimetype: str, *entries: tuple[str, bytes | str]) -> Callable[[], bytes]:
    return lambda: zipped([*([("mimetype", mimetype)] if mimetype else []), *entries, ("Projekts.txt", _txt())])


def _eml() -> bytes:
    return letter(text("Labdien!"), text("<p>Labdien!</p>", "html"), attached("Pielikums ā.txt", _txt()))


_SIGNATURE = (
    '<a:XAdESSignatures xmlns:a="http://uri.etsi.org/02918/v1.2.1#" xmlns:d="http://www.w3.org/2000/09/xmldsig#">'
    '<d:Signature><d:SignedInfo><d:Reference URI="Projekts.txt"><d:DigestMethod Algorithm="'
    'http://www.w3.org/2001/04/xmlenc#sha256"/><d:DigestValue>AAAA</d:DigestValue></d:Reference></d:SignedInfo>'
    "<d:KeyInfo><d:X509Data><d:X509Certificate>MIIB</d:X509Certificate></d:X509Data></d:KeyInfo></d:Signature>"
    "</a:XAdESSignatures>"
)
MAKERS: dict[str, Callable[[], bytes]] = {
    "pdf": _pdf, "docx": _docx, "odt": _odt, "doc": _doc, "rtf": _rtf, "html": _html, "mhtml": _mhtml, "txt": _txt,
    "fodt": _fodt, "msg": _msg,
    "png": _image("PNG"), "jpg": _image("JPEG"), "tif": _image("TIFF"), "eml": _eml, "zip": _container(""),
    "asice": _container("application/vnd.etsi.asic-e+zip", ("META-INF/signatures0.xml", _SIGNATURE)),
    "edoc": _container("", ("[Content_Types].xml", "<Types/>"), ("EDoc/Documents/a.txt", _WORDS),
                       ("EDoc/Signature/signature1.xml", _SIGNATURE)),
}  # fmt: skip
"""By the ending of the file's name."""


@cache
def original(ending: str) -> bytes:
    """The sound file whose name ends so."""
    return MAKERS[ending]()
