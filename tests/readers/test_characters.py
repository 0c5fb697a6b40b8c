import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.readers.characters import clean, mask_personal_codes


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("435\N{NO-BREAK SPACE}543,51\N{NARROW NO-BREAK SPACE}EUR", "435 543,51 EUR"),
        ("pro\N{SOFT HYPHEN}jekts", "projekts"),
        ("a\N{ZERO WIDTH SPACE}b\N{WORD JOINER}c\N{ZERO WIDTH NO-BREAK SPACE}", "abc"),
        ("me\N{COMBINING MACRON}rk\N{COMBINING CEDILLA}is", "mērķis"),
        ("KA220\N{NON-BREAKING HYPHEN}SCH", "KA220-SCH"),
        ("\N{LATIN SMALL LIGATURE FI}nansējums", "finansējums"),
        ("\uf0b7 rokasgrāmata", "• rokasgrāmata"),
        ("a\x00b\x07c\nd\te", "abc d e"),
        ("a\ud800b", "a\N{REPLACEMENT CHARACTER}b"),
    ],
)
def test_text_is_brought_to_one_spelling(written: str, read: str) -> None:
    assert clean(written) == read


@given(st.text())
def test_clean_text_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not set(once) & set("\t\n\r\x00\N{NO-BREAK SPACE}\N{SOFT HYPHEN}")


@pytest.mark.parametrize("code", ["161175-19997", "161175 - 19997", "161175–19997", "328673-00679", "321234-56789"])
def test_a_personal_code_is_hidden_at_the_same_length(code: str) -> None:
    masked = mask_personal_codes(f"Anna Paraudziņa, p.k. {code}, Ogre")
    assert len(masked) == len(f"Anna Paraudziņa, p.k. {code}, Ogre")
    assert not any(character.isdigit() for character in masked)


@pytest.mark.parametrize(
    "number",
    ["161175-19998", "991399-12345", "400032-94914", "2017-1-TR01-KA201-046757", "1161175-19997", "161175-199971"],
)
def test_what_only_looks_like_a_personal_code_stays(number: str) -> None:
    assert mask_personal_codes(f"Nr. {number}.") == f"Nr. {number}."
