"""Quotation marks made of two signs, `,,Ceļš''` and `<<Ceļš>>`, read as the one that they stand for.

The text stays as its reader wrote it: what is found in the text with single marks is told with the places of the other.
"""

import re
from bisect import bisect_left
from dataclasses import replace

from extractors.deep import changed
from model import Document, Finding, Project, Span

_SINGLE = {"‚‚": "„", "``": "“", "<<": "«", ">>": "»"}  # of the others the place tells whether they open
_SIGNS = (",,", "''", "‚‚", "‘‘", "’’", "‘’", "``", "<<")
_DOUBLE = re.compile(
    r"(?<![^\s(\[{/–—„“\"«-])(?P<opening>,,(?= ?\w)|(?:''|[‘’]{2})(?= ?[A-ZĀ-Ž0-9]|\w))|(?<!')''(?!')"
    r"|‚‚|[‘’]{2}|``|<<(?=\w)|(?<=[\w.!?)])>>"
)


class Usual:
    """A document as it would be with usual quotation marks, and the way back to its own text.

    >>> usual = Usual(Document("", "text/plain", "biedrība ,,Vējš''"))
    >>> usual.document.text
    'biedrība „Vējš”'
    >>> usual.place(Span(9, 15))
    Span(start=9, end=17)
    """

    def __init__(self, document: Document) -> None:
        text = document.text
        found = list(_DOUBLE.finditer(text)) if any(map(text.__contains__, _SIGNS)) else []
        self._there = [match.start() for match in found]
        self._here = [start - number for number, start in enumerate(self._there)]
        self.document = self._written(document) if found else document

    def _written(self, document: Document) -> Document:
        text = _DOUBLE.sub(lambda match: "„" if match["opening"] else _SINGLE.get(match[0], "”"), document.text)
        blocks = tuple(replace(block, span=Span(*map(self._to_here, block.span))) for block in document.blocks)
        return replace(document, text=text, blocks=blocks)

    def _to_here(self, offset: int) -> int:
        return offset - bisect_left(self._there, offset)

    def place(self, span: Span) -> Span:
        """Where in the document's own text that stands which stands here in the usual one."""
        return Span(*(offset + bisect_left(self._here, offset) for offset in span))

    def told(
        self, findings: tuple[Finding, ...], projects: tuple[Project, ...]
    ) -> tuple[tuple[Finding, ...], tuple[Project, ...]]:
        """What was found in the usual text, with its places in the document's own."""
        if not self._here:
            return findings, projects

        def moved(finding: Finding) -> Finding:
            return finding._replace(span=self.place(finding.span))

        return changed(findings, moved), changed(projects, moved)
