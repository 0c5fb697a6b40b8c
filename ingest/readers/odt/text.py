"""The words of one OpenDocument paragraph, and what hangs on it."""

from dataclasses import dataclass, field

from ingest.readers.manuscript import letters
from ingest.readers.odt.names import DRAW, TEXT, UNSEEN
from ingest.readers.odt.styles import OpenDocumentStyles
from ingest.readers.package import Element

_SPAN, _NOTE, _NOTE_BODY = f"{TEXT}span", f"{TEXT}note", f"{TEXT}note-body"
_MARKS = {f"{TEXT}s": " ", f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
_LINE_ENDS = str.maketrans("\n\r", "  ")
"""Line ends of the XML are blanks; those of the text are elements."""


@dataclass(slots=True)
class ParagraphText:
    """A paragraph's text, a newline at each forced line break, its frames and the bodies of its notes."""

    pieces: list[str] = field(default_factory=list)
    frames: list[Element] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    hidden: int = 0
    """Letters that are not shown."""
    is_bold: bool = True

    @property
    def text(self) -> str:
        """All pieces together."""
        return "".join(self.pieces)


def read_paragraph(paragraph: Element, styles: OpenDocumentStyles) -> ParagraphText:
    """What is shown of a paragraph."""
    found = ParagraphText()
    name = paragraph.get(f"{TEXT}style-name")
    if styles.is_hidden("paragraph", name):
        found.hidden = letters_in(paragraph)
    else:
        _read(paragraph, found, styles, styles.is_bold("paragraph", name, False))
    return found


def letters_in(element: Element) -> int:
    """How many characters other than blanks stand in the element, shown or not."""
    return letters("".join(element.itertext()))


def _read(parent: Element, found: ParagraphText, styles: OpenDocumentStyles, is_bold: bool) -> None:
    _add(parent.text, found, is_bold)
    for child in parent:
        tag = child.tag
        if tag in _MARKS:
            found.pieces.append(_MARKS[tag])
        elif tag == _SPAN:
            _read_span(child, found, styles, is_bold)
        elif tag == _NOTE:
            found.notes += child.findall(_NOTE_BODY)
        elif tag.startswith(DRAW) and tag not in UNSEEN:
            found.frames.append(child)
        elif tag not in UNSEEN:
            _read(child, found, styles, is_bold)
        _add(child.tail, found, is_bold)


def _read_span(span: Element, found: ParagraphText, styles: OpenDocumentStyles, is_bold: bool) -> None:
    name = span.get(f"{TEXT}style-name")
    if styles.is_hidden("text", name):
        found.hidden += letters_in(span)
    else:
        _read(span, found, styles, styles.is_bold("text", name, is_bold))


def _add(text: str | None, found: ParagraphText, is_bold: bool) -> None:
    if text:
        found.pieces.append(text.translate(_LINE_ENDS))
        if not is_bold and not text.isspace():
            found.is_bold = False
