"""Project numbers of no family we know: taken only where the document itself says that they are the project's number.

That is under a label (`Projekta numurs`), or in brackets right behind the title of the project.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.text.claims import Claims
from extractors.text.passages import at
from extractors.text.reading import Reading
from model import Finding, Span

_NUMBER = r"(?:(?=[^\s()]*\d)(?=[^\s()]*[/-])[A-ZĀČĒĢĪĶĻŅŠŪŽ0-9][A-ZĀČĒĢĪĶĻŅŠŪŽa-z0-9.]*(?:[/-][A-Za-z0-9.]+)+)"
_LABELLED = re.compile(rf"\s*(?:Nr\.?\s*)?({_NUMBER}(?:(?<=/[A-Z])\s\d{{1,4}})?)\s*[.;]?\s*$")
_IDENTIFIED = re.compile(rf"projekta\s+identifikācijas\s+(?:Nr\.?|numurs|kods)\s*[:–-]?\s*({_NUMBER})", re.I)
_BEHIND_TITLE = re.compile(rf"projekt\w*\s*[„“”\"«][^„“”\"«»()\n]{{3,150}}[”“\"»]\s*\((?:Nr\.?\s*)?({_NUMBER})\)", re.I)
_BESIDE_TITLE = re.compile(
    rf"projekt\w*\s+(?:Nr\.?|numurs)\s*({_NUMBER})[\s,:–-]*[„“\"«](?=[^\W\d_])"
    rf"|projekt\w*\s*[„“”\"«][^„“”\"«»()\n]{{3,150}}[”“\"»],?\s*\(?(?:projekta\s+)?Nr\.?\s*({_NUMBER})",
    re.I,
)
_NUMBERED_TITLE = re.compile(
    rf"projekt\w*\s*[„“”\"«][^„“”\"«»()\n]{{3,150}}[”“\"»]\s*[(,]\s*(?:projekta\s+|līgum\w*\s+)?Nr\.?\s*({_NUMBER})(?=[\s),;])",
    re.I,
)
_NAMED = re.compile(r"projekt\w*\s*(?:[„“”\"«]|Nr|numurs)", re.I)
"""How each of these begins."""
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-/.]\d{1,4}|\d+(?:[.,/-]\d+){0,2}[.,/-]*%?")


def find(reading: Reading, known: Sequence[Finding], claims: Claims) -> Iterator[Finding]:
    """Numbers by label or beside the title; beside numbers of known families only those called so (`Nr. …`)."""
    for label in reading.labelled:
        if label.key == "code" and not any(label.value.overlaps(code.span) for code in known):
            match = _LABELLED.match(reading.text, *label.value)
            if match:
                yield from _finding(reading.text, Span(*match.span(1)), "codes.labelled", claims)
    behind = [_NUMBERED_TITLE] if known else [_BEHIND_TITLE, _BESIDE_TITLE, _NUMBERED_TITLE]
    named = [place for place in reading.projects if _NAMED.match(reading.text, place)]
    if "dentifik" in reading.text:
        behind.append(_IDENTIFIED)
        named += [place for place in reading.projects if place not in named]
    for match in (match for pattern in behind for match in at(pattern, reading.text, named)):
        yield from _finding(reading.text, Span(*match.span(match.lastindex or 0)), "codes.behind-title", claims)


def _finding(text: str, span: Span, method: str, claims: Claims) -> Iterator[Finding]:
    value = span.of(text).rstrip(".")
    span = Span(span.start, span.start + len(value))
    if not _DATE.fullmatch(value) and claims.take(span):
        yield Finding("code", value, span, method, flags=("unknown-family",))
