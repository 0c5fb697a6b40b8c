"""Cues refuse no text that their pattern matches."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.text import wordlists
from extractors.text.cues import Cue, cue

LETTERS = st.characters(max_codepoint=0x17E, exclude_characters="İı")  # no letter that is one of ours in capitals only
CUES = [one for table in ("organisation_cues", "amount_cues") for one in wordlists.patterns(table).values()]


@given(st.data(), st.sampled_from(CUES))
@settings(max_examples=50, deadline=None)
def test_what_a_pattern_matches_holds_one_of_its_needles(data: st.DataObject, told: Cue) -> None:
    words = data.draw(st.from_regex(told.pattern, alphabet=LETTERS))
    assert told.may_match(words.lower())
    assert told.stands_in(words)


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        (r"\bvad(?:a|īs)\b|koordinē", ("vad", "koordinē")),
        (r"(?:ES|valsts)?\s*grants?", ("grant",)),
        (r"(?<!bez )naud(?:a|u)(?! nav)", ("naud",)),
        (r"[„“]x?(?:a|b)+c\.", ("c.",)),
        (r"\d+", ("",)),
    ],
)
def test_the_needles_of_a_pattern_are_its_longest_letters(pattern: str, needles: tuple[str, ...]) -> None:
    assert cue(pattern, re.I).needles == needles


def test_a_cue_is_sought_between_two_places() -> None:
    text = "vada, tad koordinē"
    found = cue("vada|koordinē").search(text, 5, len(text))
    assert found is not None and found[0] == "koordinē"
    assert cue("vada").search(text, 5) is None
