"""Columns too narrow for their words, which print then cuts without a hyphen."""

from collections.abc import Iterator

import pytest
from reportlab.pdfbase import pdfmetrics

from ingest.readers import cutting
from tests.readers.drawing import SIZE, Sheet

PADDING = 5.0


def width(words: str) -> float:
    return pdfmetrics.stringWidth(words, "Latvian", SIZE)


def typeset(words: str, room: float) -> Iterator[str]:
    """Lines as word processors break them: a word that does not fit begins a line, and is cut where that ends."""
    line = ""
    for word in words.split(" "):
        if line and width(f"{line} {word}") > room:
            yield line
            line = ""
        line = f"{line} {word}" if line else word
        while width(line) > room:
            end = max(count for count in range(1, len(line)) if width(line[:count]) <= room)
            yield line[:end]
            line = line[end:]
    yield line


@pytest.mark.parametrize(
    ("words", "room"),
    [
        ("Smiltenes pašvaldības jauniešiem", 42),
        ("nodibinājums „Zaļais loks”", 54),
        ("Projekta koordinatore", 40),
        ("biedrība „Labiekārtotāji”", 38),
        ("Tehniskā universitāte", 36),
        ("01.09.2021. – 31.08.2023.", 44),
        ("no 28/12/2022", 44),
        ("17-04-AL14-A019.2201-000012", 64),
        ("9.2.4.2/16/I/037 Svetlana", 36),
        ("skola@zeltkalne.edu.lv", 60),
        ("LEADER", 40),
        ("Dace Bērziņa-Krūma", 36),
        ("1024300,50 EUR", 42),
        ("2024. gada septembrī", 38),
    ],
)
def test_what_a_narrow_cell_cuts_is_read_whole(sheet: Sheet, words: str, room: float) -> None:
    lines = list(typeset(words, room))
    assert len(lines) > 2 or " " not in words
    sheet.grid([60.0, 60.0 + room + 2 * PADDING, 300.0], [100.0, 220.0])
    sheet.text(60 + PADDING, 112, *lines)
    sheet.text(250, 112, "x")
    assert sheet.read().text == f"{words}\tx"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("novada", "dome"),
        ("Radošā", "telpa"),
        ("Projekta", "izmaksas"),
        ("Kopā", "mēs"),
        ("Līguma", "Nr."),
        ("oktobra", "2016"),
        ("Green", "steps"),
        ("332", "232"),
        ("2021", "2022"),
        ("Erasmus+", "projekts"),
        ("ESF", "KF"),
    ],
)
def test_two_words_that_fill_their_lines_by_chance_stay_two(above: str, below: str) -> None:
    assert not cutting.is_cut(above, below, "".__contains__)
