import pytest

from ingest.readers.items import is_item


@pytest.mark.parametrize(
    "line",
    [
        "• rokasgrāmata", "·semināri", "- izstāde", "-projekta kopējais finansējums", "1. Izveidots tīkls", "2) riski",
        "(3) riski", "a) vadība", "2.1. valsts dotācija", "2025. – 92 062,19 EUR", "2026: 100,00 EUR",
    ],
)  # fmt: skip
def test_a_list_item_is_told_by_how_it_begins(line: str) -> None:
    assert is_item(line)


@pytest.mark.parametrize(
    "line",
    ["30. septembrim", "2019. gadā", "-5 EUR", "14 625,00 EUR", "Projekta mērķis", "m.t. 20000000", "5.–12. klase"],
)
def test_a_sentence_that_begins_with_a_number_is_no_item(line: str) -> None:
    assert not is_item(line)
