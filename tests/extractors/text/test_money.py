"""Amounts: the table of notations is the specification."""

import pytest

from extractors.money import amounts
from extractors.text import money
from extractors.text.claims import Claims
from extractors.text.reading import Reading

NOTATIONS = [
    ("par 100′ 756.94 EUR", ["100756.94 EUR"]),
    ("līdz 305`568,63 EUR", ["305568.63 EUR"]),
    ("16 480.00 EUR EUR", ["16480.00 EUR"]),
    ("3150,00 EUR", ["3150.00 EUR"]),
    ("512 407,36 EUR", ["512407.36 EUR"]),
    ("2 004 118.05 EUR", ["2004118.05 EUR"]),
    ("12,345,678 €", ["12345678.00 EUR"]),
    ("18,25 milj. €", ["18250000.00 EUR"]),
    ("EUR 87 654,3", ["87654.30 EUR"]),
    ("EUR870", ["870.00 EUR"]),
    ("61 220,00Eur", ["61220.00 EUR"]),
    ("450 tūkst. eiro", ["450000.00 EUR"]),
    ("71 340,18 latus", ["71340.18 LVL"]),
    ("8731, 45 EUR, 1 204, 50 eiro", ["8731.45 EUR", "1204.50 EUR"]),
    ("punkti 2, 45 EUR", ["45.00 EUR"]),
    ("38 115.– EUR", ["38115.00 EUR"]),
    ("152076.00Є", ["152076.00 EUR"]),
    ("divdesmit trīs tūkstoši četri simti eiro", ["23400.00 EUR"]),
    ("9 200 EUR (deviņi tūkstoši divi simti eiro)", ["9200.00 EUR"]),
    ("pa 2,5 miljoniem eiro", ["2500000.00 EUR"]),
    ("EUR 70 000 EUR 31 450", ["70000.00 EUR", "31450.00 EUR"]),
    ("EUR 70 000\tEUR 31 450", ["70000.00 EUR", "31450.00 EUR"]),
]


@pytest.mark.parametrize(("text", "expected"), NOTATIONS)
def test_an_amount_is_read_in_every_notation(text: str, expected: list[str]) -> None:
    assert [finding.value for finding in money.find(text, Claims(len(text)))] == expected


@pytest.mark.parametrize("text", [
    "9" * 30 + " EUR", "Summa: 1e400 EUR", "EUR 5E3", "1 000 000 000 000 EUR", "EUR " + "8" * 13, "9000 miljardi eiro",
])  # fmt: skip
def test_what_no_project_can_cost_is_no_amount(text: str) -> None:
    assert money.find(text, Claims(len(text))) == []


@pytest.mark.parametrize("text", ["0 EUR", "0,00 EUR", "KA2 aktivitāte", "15 mobilitātes", "20 %", "1 240 skolēni"])
def test_nothing_and_counts_are_not_amounts(text: str) -> None:
    assert money.find(text, Claims(len(text))) == []


def test_a_currency_said_once_serves_the_numbers_after_it(reading) -> None:
    found = reading(
        "Izmaksas EUR: 640 200.15, ERAF 85% - 544 170.13.", "Pašvaldības daļa: 96 030.02, plkst. 10.30 sanāksme."
    )
    values = [finding.value for finding in amounts.find(found, Claims(len(found.text)))]
    assert values == ["640200.15 EUR", "544170.13 EUR", "96030.02 EUR"]


def test_a_currency_in_the_head_serves_the_column_but_not_the_count_beside_it(table) -> None:
    document = table(
        [["Projekts", "Dalībnieki", "Izmaksas, EUR"], ["Tilts", "1 200", "30 000"], ["Dzirnas", "85", "4521,60"]]
    )
    values = [finding.value for finding in amounts.find(Reading(document), Claims(len(document.text)))]
    assert values == ["30000.00 EUR", "4521.60 EUR"]


def test_a_head_over_two_columns_serves_both() -> None:
    from model import Block, Cell, Document, Kind, Span

    cells = [
        ("Nosaukums", 0, 0, 2, 1),
        ("Izmaksas, EUR", 0, 1, 1, 2),
        ("kopējās", 1, 1, 1, 1),
        ("t.sk. novads", 1, 2, 1, 1),
        ("Laipa", 2, 0, 1, 1),
        ("7 906,14", 2, 1, 1, 1),
        ("790.61", 2, 2, 1, 1),
    ]
    text, blocks = "", []
    for words, row, column, rows, columns in cells:
        start = len(text)
        text += words + "\t"
        blocks.append(Block(Span(start, start + len(words)), Kind.CELL, cell=Cell(0, row, column, rows, columns)))
    document = Document("0" * 64, "text/plain", text, tuple(blocks))
    values = [finding.value for finding in amounts.find(Reading(document), Claims(len(text)))]
    assert values == ["7906.14 EUR", "790.61 EUR"]


def test_words_in_brackets_say_the_currency_of_the_digits_before_them() -> None:
    text = "Izmaksas 4310,00 (četri tūkstoši trīs simti desmit euro). No tām 309,80 (trīs simti deviņi euro)."
    assert [finding.value for finding in money.find(text, Claims(len(text)))] == ["4310.00 EUR", "309.80 EUR"]


def test_an_accent_may_part_thousands() -> None:
    text = "kopā 305`568,63 EUR"
    assert [finding.value for finding in money.find(text, Claims(len(text)))] == ["305568.63 EUR"]
