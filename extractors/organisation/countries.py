"""Countries named in a document, as ISO 3166 alpha-2 codes."""

import re
from collections.abc import Iterator

from extractors.text.reading import Reading
from latvian import countries
from model import Finding, Span

_OF_OTHERS = re.compile(  # whose country it is tells nothing of a project's partners
    r"\s+(?:civil|kara\s|bēgļ|pilsoņ|vēstniek|vēstniec|aģentūr|nacionāl\w+\s+aģentūr|valstspiederīg|(?:valdības\s+)?(?:divpusēj\w+\s+)?(?:finanšu\s+instrument|grant))"
)
_IN_BRACKETS = re.compile(r"\(([A-Z]{2})(?<=[\w”\"»“] \(..)[),;]")
_DONORS, _FARTHEST = frozenset({"IS", "LI", "NO"}), 40  # characters from the first to the last
_ALSO_WORDS = frozenset({"ES", "IT"})
"""Codes that are Latvian abbreviations, too: of the Union, of information technologies."""


def find(reading: Reading) -> Iterator[Finding]:
    """Every naming of a country in the content of a document."""
    donors = _donors(reading)
    for start, end, code in reading.countries:
        span = Span(start, end)
        if start not in donors and not reading.is_furniture(span) and not _OF_OTHERS.match(reading.text, end):
            yield Finding("country", code, span, "countries.name")
    yield from _partners_people(reading)
    yield from _codes(reading)


def _donors(reading: Reading) -> set[int]:
    """Where the three that pay for the grants of the EEA are named together: `Islande, Lihtenšteina un Norvēģija`."""
    named = list(reading.countries)
    return {
        start
        for beside in zip(named, named[1:], named[2:], strict=False)
        if {code for _, _, code in beside} == _DONORS and beside[2][0] - beside[0][1] <= _FARTHEST
        for start, _, _ in beside
    }


def _codes(reading: Reading) -> Iterator[Finding]:
    """`Pukas skola (EE), Rankas skola (LV)`: two codes in brackets in one paragraph tell of each other."""
    beside: dict[Span, list[re.Match[str]]] = {}
    for match in _IN_BRACKETS.finditer(reading.text):
        block = reading.block_at(match.start())
        if block is not None and countries.is_code(match[1]) and not reading.is_furniture(Span(*match.span())):
            beside.setdefault(block.span, []).append(match)
    for found in beside.values():
        if len({match[1] for match in found} - _ALSO_WORDS) > 1:
            for match in found:
                yield Finding("country", match[1], Span(*match.span(1)), "countries.code")


def _partners_people(reading: Reading) -> Iterator[Finding]:
    """`partneri ir lietuvieši no Zarasiem`: inhabitants stand for their country where a sentence speaks of partners."""
    for sentence in reading.sentences_telling("partner"):
        for start, end, code in countries.inhabitants(sentence.of(reading.text)):
            yield Finding("country", code, Span(start, end).shifted(sentence.start), "countries.inhabitants")
