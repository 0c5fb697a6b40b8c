"""The words of one Word paragraph: what Word shows of its runs, and what is anchored in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.readers.manuscript import letters
from ingest.readers.package import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

ALTERNATIVES, CHOICE, FALLBACK = f"{_MC}AlternateContent", f"{_MC}Choice", f"{_MC}Fallback"
TEXT, BOX = f"{W}t", f"{W}txbxContent"
TRANSPARENT = frozenset(
    W + name
    for name in ("hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdt", "sdtContent", "dir", "bdo")
)
"""Elements that only wrap what Word shows; `del` and `moveFrom` are not among them."""
UNSEEN = (FALLBACK, f"{W}del", f"{W}moveFrom")
"""Elements whose text Word does not show, or shows elsewhere."""

_RUN, _MATH, _MATH_TEXT = f"{W}r", (f"{_M}oMath", f"{_M}oMathPara"), f"{_M}t"
_TAB, _BREAK, _HYPHEN, _SYMBOL = (f"{W}tab", f"{W}ptab"), (f"{W}br", f"{W}cr"), f"{W}noBreakHyphen", f"{W}sym"
_ANCHORS = frozenset(W + name for name in ("drawing", "pict", "object"))
_NOTES = frozenset(W + name for name in ("footnoteReference", "endnoteReference"))
_OFF = frozenset({"0", "false", "off", "none"})
_PICTURE_FONTS = ("wingdings", "webdings")
_SYMBOL_AREA = range(0xF000, 0xF100)


@dataclass(slots=True)
class ParagraphText:
    """A paragraph's text, a newline at each forced line break, and what hangs on it."""

    pieces: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    hidden: int = 0
    """Letters that Word does not show."""
    is_bold: bool = True

    @property
    def text(self) -> str:
        """All pieces together."""
        return "".join(self.pieces)


def read_paragraph(paragraph: Element) -> ParagraphText:
    """What Word shows of a paragraph."""
    found = ParagraphText()
    _read_runs(paragraph, found)
    return found


def is_on(properties: Element | None, name: str) -> bool:
    """Whether a switch such as bold is set in these properties."""
    switch = properties.find(W + name) if properties is not None else None
    return switch is not None and switch.get(f"{W}val", "1") not in _OFF


def shown(alternatives: Element) -> Element | None:
    """The one of several ways to say the same that is read: the first choice, else the fallback."""
    choice = alternatives.find(CHOICE)
    return choice if choice is not None else alternatives.find(FALLBACK)


def _read_runs(parent: Element, found: ParagraphText) -> None:
    for child in parent:
        tag = child.tag
        if tag == _RUN:
            _read_run(child, found)
        elif tag in TRANSPARENT:
            _read_runs(child, found)
        elif tag == ALTERNATIVES:
            if (chosen := shown(child)) is not None:
                _read_runs(chosen, found)
        elif tag in _MATH:
            found.pieces += [text.text or "" for text in child.iter(_MATH_TEXT)]


def _read_run(run: Element, found: ParagraphText) -> None:
    properties = run.find(f"{W}rPr")
    if properties is not None and is_on(properties, "vanish"):
        found.hidden += sum(letters(text.text or "") for text in run.iter(TEXT))
        return
    before = len(found.pieces)
    _read_marks(run, found)
    if any(piece.strip() for piece in found.pieces[before:]) and not is_on(properties, "b"):
        found.is_bold = False


def _read_marks(run: Element, found: ParagraphText) -> None:
    for mark in run:
        tag = mark.tag
        if tag == TEXT:
            found.pieces.append(mark.text or "")
        elif tag in _TAB:
            found.pieces.append("\t")
        elif tag in _BREAK:
            found.pieces.append("\n")
        elif tag == _HYPHEN:
            found.pieces.append("-")
        elif tag == _SYMBOL:
            found.pieces.append(_symbol(mark))
        elif tag in _NOTES:
            found.notes.append((tag[len(W) :].removesuffix("Reference") + "s", mark.get(f"{W}id", "")))
        elif tag in _ANCHORS:
            found.boxes += _boxes(mark)
        elif tag == ALTERNATIVES and (chosen := shown(mark)) is not None:
            _read_marks(chosen, found)


def _boxes(anchor: Element) -> Iterator[Element]:
    """The text boxes of a drawing, those inside of others left to them."""
    for child in anchor:
        if child.tag == BOX:
            yield child
        elif child.tag == ALTERNATIVES:
            if (chosen := shown(child)) is not None:
                yield from _boxes(chosen)
        else:
            yield from _boxes(child)


def _symbol(mark: Element) -> str:
    """A character of a symbol font: a letter by its low byte, a picture as a bullet."""
    try:
        code = int(mark.get(f"{W}char", ""), 16)
    except ValueError:
        return ""
    if code not in _SYMBOL_AREA:
        return chr(code) if 0x20 <= code < 0xD800 else ""
    is_picture = mark.get(f"{W}font", "").lower().startswith(_PICTURE_FONTS)
    return "\N{BULLET}" if is_picture or code > 0xF07E else chr(code - 0xF000)
