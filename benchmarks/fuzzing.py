"""Extraction under Atheris, which looks for inputs that reach new code: none may raise, no span may leave the text.

    pip install atheris
    PYTHONPATH=. nice python benchmarks/fuzzing.py extractors [CORPUS_FOLDER] -max_total_time=600
    PYTHONPATH=. nice python benchmarks/fuzzing.py words [CORPUS_FOLDER] -max_total_time=600

`extractors` reads whole documents made of the input, `words` calls what knows Latvian and project numbers. An input
that raises is written to `crash-…`; what it showed belongs into the tests, in words of our own.
"""

import sys
from collections.abc import Callable

import atheris  # type: ignore[import-not-found, unused-ignore]

PIECES = (
    "Projekta nosaukums: „Upes stāsti”", "2017. gada 1. oktobra", "30.09.2019.", "14 625,00 EUR", "Ls 20", "20 %",
    "2017-1-TR01-KA201-046757", "8.3.4.0/16/I/001", "Nr.", "koordinatore Anna Liepa", "Ogres novada pašvaldība",
    "Kontaktpersona:", "tālr. +371 26123456", "anna@skola.lv", "divi tūkstoši pieci simti", "Somijā", "milj.", "no",
    "līdz", "–", "(", ")", "\n", "\t", "\0", "\ud800", "\u00a0", "\u0301", "🙂", "Kopā", "tūkst.", "mēneši",
)  # fmt: skip


def texts(data: bytes) -> str:
    """The input as a text: half of it chooses pieces that mean something, the other half is what it is."""
    provider = atheris.FuzzedDataProvider(data)
    parts = []
    while provider.remaining_bytes() and len(parts) < 60:
        is_piece = provider.ConsumeBool()
        parts.append(PIECES[provider.ConsumeIntInRange(0, len(PIECES) - 1)] if is_piece else _unicode(provider))
    return " ".join(parts)


def _unicode(provider: "atheris.FuzzedDataProvider") -> str:
    text: str = provider.ConsumeUnicode(provider.ConsumeIntInRange(0, 12))
    return text


def read(data: bytes) -> None:
    """Extract everything from a document of this text."""
    text = texts(data)
    findings, projects = extract(document(text))
    for finding in findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text), finding
        assert finding.project is None or 0 <= finding.project < len(projects), finding


def look(data: bytes) -> None:
    """Call what knows words and numbers."""
    text = texts(data)
    assert len(latvian.fold(text)) == len(text)
    for start, end in latvian.tokens(text):
        latvian.stem(text[start:end])
        names.nominative(text[start:end])
    places = [(start, end) for start, end, _ in (*numerals.find(text), *countries.find(text))]
    matches = codes.find(text)
    places += [(match.start, match.end) for match in (*matches, *codes.references(text, matches))]
    assert all(0 <= start < end <= len(text) for start, end in places), places
    organisations.nominative(text)
    names.nominative(text)


WAYS: dict[str, Callable[[bytes], None]] = {"extractors": read, "words": look}

if __name__ == "__main__":
    with atheris.instrument_imports(include=["extractors", "codes", "latvian", "model"]):
        import codes
        import latvian
        from extractors import extract
        from latvian import countries, names, numerals, organisations
        from tests.extractors.test_properties import document
    way = WAYS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, way)
    atheris.Fuzz()
