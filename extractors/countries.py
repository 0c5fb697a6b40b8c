"""Countries named in a document, as ISO 3166 alpha-2 codes."""

from collections.abc import Iterator

from extractors.reading import Reading
from latvian import countries
from model import Finding, Kind, Span


def find(reading: Reading) -> Iterator[Finding]:
    """Every naming of a country in the content of a document."""
    for block in reading.blocks:
        if block.kind is Kind.FURNITURE:
            continue
        for start, end, code in countries.find(block.span.of(reading.text)):
            yield Finding("country", code, Span(start, end).shifted(block.span.start), "countries.name")
