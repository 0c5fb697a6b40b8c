"""HTML: what a browser shows, menus and other surroundings marked as furniture."""

import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ingest import limits
from ingest.readers.characters import clean
from ingest.readers.encoding import decode
from ingest.readers.flow import BOLD_LEVEL, LONGEST_HEADING, NO_HEADING_ENDS
from ingest.readers.html.chrome import MOST_JUDGED, NO_TEXT, is_frame, is_unseen, may_frame
from ingest.readers.items import is_item
from ingest.readers.joining import Evidence, rejoin
from ingest.readers.manuscript import Manuscript, letters
from ingest.readers.spans import Places
from ingest.readers.txt import reader as txt
from ingest.readers.unreadable import beyond
from model import Cell, Kind

MOST_CELLS = 100_000
"""Table cells read of one page."""
_DEEPEST_TABLE = 8
_LAYOUT_ROWS = 3
"""Rows, those of the inner table included, of a table that only puts things side by side."""

_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
_HEADING = re.compile(r"h([1-6])")
_CELLS = frozenset({"td", "th"})
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}")
_NESTING = re.compile(
    r"<(/?)(?:div|section|article|ul|ol|dl|center|blockquote|form|fieldset|main|header|footer|aside|nav|address)\b",
    re.IGNORECASE,
)
_NOSCRIPT = re.compile(r"<(/?)noscript\b[^<>]{0,200}>", re.IGNORECASE)
_LONGEST_ASIDE = 10_000
"""Characters between the tags of a `noscript`."""
_CHARSET = re.compile(
    rb"<meta[^>]+?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]+?encoding=[\"']([\w.:-]+)", re.IGNORECASE
)
_EMBEDDED = re.compile(rb"data:[\w.+/-]{0,80}(?:;[\w=-]{1,40}){0,3},[\w+/=%\s]{1000,}")
"""A picture inside the page; a saved page may consist of little else."""
_HEAD = 4096
_BLANKS = re.compile(r"[ \t\r\n\f]+")

_CREATED = "meta[property='article:published_time'], meta[name='date'], meta[name='DC.date']"


def read(content: bytes) -> Manuscript:
    """Read a web page; what is hidden, scripts and forms left out."""
    content = _EMBEDDED.sub(b"data:,", content)
    declared = _CHARSET.search(content[:_HEAD])
    text, is_guess = decode(content, next(filter(None, declared.groups())).decode("ascii") if declared else None)
    manuscript = Manuscript()
    if is_guess:
        manuscript.warn("encoding-guessed")
    write(text, manuscript)
    return manuscript


def write(text: str, manuscript: Manuscript) -> None:
    """Add the page with this source to what is written already."""
    _check(text)
    tree = LexborHTMLParser(_without_unclosed_asides(text) if "noscript" in text.lower() else text)
    _tell_facts(tree, manuscript)
    if tree.body is None:
        return
    page = WebPage(manuscript, tree.body)
    page.read()
    if "<html" in text[:_HEAD].lower() and "</html" not in text[-_HEAD:].lower():
        manuscript.warn("truncated")


def _check(text: str) -> None:
    """Refuse what takes too much memory (a tag takes about 150 bytes, and as much again while it is walked), and what
    the parser takes minutes for: thousands of attributes on one tag, thousands of nested elements.
    """
    allowed = limits.current()
    if (count := text.count("<")) > allowed.tags:
        raise beyond("tags", count)
    for tag in _LONG_TAG.finditer(text):
        if (count := tag.group().count("=")) > allowed.attributes:
            raise beyond("attributes", count)
    depth = 0
    for nesting in _NESTING.finditer(text):
        depth = max(0, depth - 1) if nesting.group(1) else depth + 1
        if depth > allowed.nesting:
            raise beyond("nesting")


def _without_unclosed_asides(text: str) -> str:
    """The page without each `noscript` in which something is not closed: to the parser, which runs no scripts, the rest
    of the page would lie inside of it; to a browser nothing does.
    """
    kept, place, opened = list[str](), 0, None
    for tag in _NOSCRIPT.finditer(text):
        if opened and tag[1] and tag.start() - opened.end() < _LONGEST_ASIDE:
            nesting = [found[1] for found in _NESTING.finditer(text, opened.end(), tag.start())]
            if nesting.count("") > nesting.count("/"):
                kept.append(text[place : opened.start()])
                place = tag.end()
        opened = None if tag[1] else tag
    return "".join([*kept, text[place:]])


def _tell_facts(tree: LexborHTMLParser, manuscript: Manuscript) -> None:
    title, created = tree.css_first("title"), tree.css_first(_CREATED)
    manuscript.tell("title", title.text() if title else None)
    manuscript.tell("created", (created.attributes.get("content") or "")[:10] if created else None)


class WebPage:
    """Walks a page's elements once and writes a block wherever one ends.

    What a style hides is left out and yet expected: where that is much, somebody should look at the page itself.
    """

    def __init__(self, manuscript: Manuscript, body: LexborNode) -> None:
        self._manuscript = manuscript
        self._body = body
        self._length = len(body.text())
        self._unseen = 0
        self._is_one_word: Evidence = Evidence(lambda: body.text(separator=" "))
        self._inline: list[str] = []
        self._is_bold = True
        """Whether all that has been gathered since the last block is in bold."""
        self._open: Counter[str] = Counter()
        self._frames = 0
        self._judged: list[bool] = []
        """Of each open element, whether all of it was looked at to tell whether it is a frame."""
        self._judged_count = 0
        self._level: int | None = None
        self._tables: list[Places | None] = []
        self._cells: list[Cell | None] = []
        self._table_count = 0
        self._cell_count = 0

    def read(self) -> None:
        """Walk from the first element to the last, with a stack of our own: pages nest deeper than Python's."""
        pending: list[tuple[LexborNode, bool | None]] = [(self._body, None)]
        while pending:
            node, is_frame_end = pending.pop()
            if is_frame_end is not None:
                self._leave(node.tag or "", is_frame_end)
            elif node.is_text_node:
                self._add_text(node.text_content or "")
            elif node.is_element_node:
                is_framing = self._enter(node)
                if is_framing is not None:
                    pending.append((node, is_framing))
                    pending += [(child, None) for child in reversed(list(node.iter(include_text=True)))]
        self._flush()
        self._manuscript.expect(_letters(self._body) - self._unseen)

    def _enter(self, node: LexborNode) -> bool | None:
        """Begin an element; None when nothing of it is shown, else whether a frame around the content begins."""
        tag, attributes = node.tag or "", node.attributes
        if is_unseen(tag, attributes, tag in _BLOCKS):
            self._unseen += _letters(node) if tag in NO_TEXT else 0
            return None
        if tag == "br":
            self._inline.append("\n")
        elif tag == "a" and node.prev is not None and node.prev.tag == "a":
            self._inline.append(" ")
        if tag in _BLOCKS:
            self._flush()
            self._begin_block(node, tag, attributes)
        in_article = self._open["article"] > 0 or (tag != "aside" and self._open["main"] > 0)
        is_judged = not self._frames and self._judged_count < MOST_JUDGED and may_frame(tag, attributes)
        is_framing = is_judged and is_frame(node, attributes, in_article, self._length)
        self._judged.append(is_judged)
        self._judged_count += is_judged
        self._frames += is_framing
        self._open[tag] += 1
        return is_framing

    def _begin_block(self, node: LexborNode, tag: str, attributes: dict[str, str | None]) -> None:
        if heading := _HEADING.fullmatch(tag):
            self._level = int(heading.group(1))
        elif tag == "table":
            is_layout = len(self._tables) >= _DEEPEST_TABLE or _is_layout(node, attributes)
            self._tables.append(None if is_layout else Places(self._table_count))
            self._table_count += self._tables[-1] is not None
        elif tag == "tr" and self._tables and (places := self._tables[-1]):
            places.begin_row()
        elif tag in _CELLS:
            self._cells.append(self._place(attributes))

    def _place(self, attributes: dict[str, str | None]) -> Cell | None:
        places = self._tables[-1] if self._tables else None
        self._cell_count += 1
        if self._cell_count > MOST_CELLS:
            self._manuscript.warn("table-limited")
            return None
        return places.next(_number(attributes.get("rowspan")), _number(attributes.get("colspan"))) if places else None

    def _leave(self, tag: str, is_frame_end: bool) -> None:
        if tag in _BLOCKS:
            self._flush()
        if tag == "table" and self._tables:
            self._tables.pop()
        elif tag in _CELLS and self._cells:
            self._cells.pop()
        elif _HEADING.fullmatch(tag):
            self._level = None
        self._open[tag] -= 1
        self._judged_count -= self._judged.pop()
        self._frames -= is_frame_end

    def _add_text(self, text: str) -> None:
        self._inline.append(text if self._open["pre"] else _BLANKS.sub(" ", text))
        if self._is_bold and not (self._open["strong"] or self._open["b"]) and not text.isspace():
            self._is_bold = False

    def _flush(self) -> None:
        """Write what has been gathered since the last block began or ended."""
        text = "".join(self._inline)
        self._inline.clear()
        is_bold, self._is_bold = self._is_bold, True
        if not text or text.isspace():
            return
        cell = self._cells[-1] if self._cells and not self._frames else None
        kind = self._kind(cell)
        if self._open["pre"] and kind is Kind.PARAGRAPH and ("  " in text or "\t" in text):
            self._table_count = txt.write(text, self._manuscript, self._table_count)
            return
        level = self._level if kind is Kind.HEADING else None
        if kind is Kind.PARAGRAPH and is_bold and _is_head(text.strip()):
            kind, level = Kind.HEADING, BOLD_LEVEL
        for line in rejoin(map(clean, text.split("\n")), self._is_one_word):
            is_listed = kind is Kind.PARAGRAPH and is_item(line)
            self._manuscript.write(line, Kind.ITEM if is_listed else kind, cell=cell, level=level)

    def _kind(self, cell: Cell | None) -> Kind:
        if self._frames:
            return Kind.FURNITURE
        if cell:
            return Kind.CELL
        if self._level:
            return Kind.HEADING
        return Kind.ITEM if self._open["li"] else Kind.PARAGRAPH


def _is_head(text: str) -> bool:
    """Whether a paragraph all in bold is a heading: short lines that end no sentence and label no value."""
    is_label = "\n" in text and ":" in text
    return not is_label and text[-1] not in NO_HEADING_ENDS and len(text) <= LONGEST_HEADING


def _is_layout(table: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Whether the table only arranges the page: it says so, has one cell, or holds another table and little else."""
    if attributes.get("role") in {"presentation", "none"} or len(table.css("td, th")) < 2:
        return True
    holds_table = any(found.mem_id != table.mem_id for found in table.css("table"))
    return holds_table and (bool(table.css_first("h1, h2, h3")) or len(table.css("tr")) <= _LAYOUT_ROWS)


def _number(attribute: str | None) -> int:
    return int(attribute) if attribute and attribute.isascii() and attribute.isdigit() and len(attribute) < 6 else 1


def _letters(node: LexborNode) -> int:
    return letters(node.text())
