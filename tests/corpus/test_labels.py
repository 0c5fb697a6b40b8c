"""Every label is held against its document: what it says stands there, in some spelling or case."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

import pytest

from ingest.readers import read
from tests.corpus.cases import Case, cases
from tests.corpus.comparison import plain

LOOKS = str.maketrans("OILКАЕ", "011KAE")
"""Letters that a scanner or a Cyrillic keyboard puts for others."""
STEM = 4
"""So many letters of a word are the same in all its cases, of a short word two fewer than it has."""


@cache
def joined(case: Case) -> str:
    """The letters and digits of the document and nothing between them."""
    return letters(read(case.path.read_bytes(), case.path.name).text)


def letters(text: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text).casefold())


def stems(name: str) -> list[str]:
    return [word[: max(1, min(STEM, len(word) - 2))] for word in plain(name).split()]


def absent(case: Case, names: Iterable[str]) -> list[str]:
    return [name for name in names if not all(stem in joined(case) for stem in stems(name))]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.slug)
def test_what_a_label_says_stands_in_the_document(case: Case) -> None:
    label = case.label
    numbers = joined(case).upper().translate(LOOKS)
    codes = [letters(code).removeprefix("lzp").upper().translate(LOOKS) for code in label["all"]["codes"]]
    assert not [code for code in codes if code not in numbers]
    assert not [address for address in label["all"]["emails"] if letters(address) not in joined(case)]
    assert not [phone for phone in label["all"]["phones"] if phone[-8:].translate(LOOKS) not in numbers]
    assert not absent(case, label["all"]["persons"])
    for project in label["projects"]:
        assert not absent(case, project["titles"])
        assert not absent(case, [*project["orgs"], project["coordinator_org"] or ""])
