"""Where two words were glued together, as programs do that drop line ends (`kvalitātesvalsts`, `paredzētas14`).

A place is certain only by what both sides are. Latvian writes compounds of its short genitives (`darbavieta`,
`dienasnauda`), so that two known words make an unknown one only where the first is long, and no compound goes on
behind a participle, or with a capital.
"""

import re
from collections.abc import Iterator
from functools import cache

from latvian.declension import forms
from latvian.months import number
from latvian.names import is_given_name
from latvian.tables import rows

_SHORTEST_FIRST, _SHORTEST_SECOND, _LONGEST = 7, 4, 40
_WORTH_REMEMBERING = 100  # characters; what a program has encoded may be a word of a megabyte
_MOST_REMEMBERED = 16_384
_sound: set[str] = set()
"""Words in which no blank is missing: a set is asked for a whole paragraph at once."""
_SMALL, _LARGE = "a-zāčēģīķļņšūž", "A-ZĀČĒĢĪĶĻŅŠŪŽ"
_LONG = re.compile(rf"(?<![^\W_])[{_LARGE}{_SMALL}][{_SMALL}]{{10,}}(?![^\W_])")
# Each begins with the rarer sign: the engine finds that fast, and looks back only then.
_NUMBER_BEHIND = re.compile(rf"\d(?<=[{_SMALL}]\d)\d{{0,3}}(?!\w)")
_NAME_BEHIND = re.compile(rf"[{_LARGE}](?<=[{_SMALL}].)[{_SMALL}]+(?![^\W_])")
_LETTERS_BEFORE = re.compile(rf"(?<![^\W_])[{_SMALL}]{{2,}}$")
_PARTICIPLE = re.compile(r".{3,}[ēīoā]t(?:as|i|s|a|ie|ās|os|us)")
_ENDED = re.compile(
    r".{4,}(?:īb(?:a|as|ai|u|ā|ām|ās)|[^\W\d_]{2}šan(?:a|as|ai|u|ā|ās|ām)|tāt(?:es|ei|ē)|cij(?:a|as|ai|u|ā|ās|ām)"
    r"|um(?:am|iem|us|os)|niek(?:am|iem|us)|[^\W\d_](?:ais|ajam|ajai|ajā|ajiem|ajām|ajos|ajās))"
)
"""Words made by a suffix or as definite adjectives, with their endings: they are never the first part of a compound."""
_ADDRESS = re.compile(r"[@_]|://|www\.|\.(?:lv|eu|com|org|net|pdf|docx?|html?)\b", re.I)


def is_word(form: str) -> bool:
    """Whether a form is one of the words that texts about projects are full of.

    >>> is_word("valsts"), is_word("Pašvaldībām"), is_word("valstsvienība")
    (True, True, False)
    """
    return form.lower() in _words()


def is_small_word(form: str) -> bool:
    """Whether a form is a preposition, pronoun or the like.

    >>> is_small_word("pie"), is_small_word("skola")
    (True, False)
    """
    return form.lower() in _small_words()


def cuts(text: str) -> list[int]:
    """Where a blank is certainly missing, as offsets into the text.

    >>> text = "kvalitātesvalsts dienests, projektuNr.8.3.4.0, paredzētas14 vizītes"
    >>> [text[: cut].split()[-1] for cut in cuts(text)]
    ['kvalitātes', 'projektu', 'paredzētas']
    >>> cuts("darbavietas, dienasnauda, skolas2030.lv, eTwinning, Natura2000, YouTube")
    []
    """
    words = text.split()
    if _sound.issuperset(words):
        return []
    if not any(map(_is_glued, words)):
        _remember(words)
        return []
    return [place for place in sorted(_places(text)) if not _ADDRESS.search(_chunk(text, place))]


def parted(text: str) -> str:
    """The text with the blanks that are certainly missing.

    >>> parted("kopējais finansējums līdz2023. gadam")
    'kopējais finansējums līdz 2023. gadam'
    """
    for place in reversed(cuts(text)):
        text = f"{text[:place]} {text[place:]}"
    return text


def hidden(text: str) -> list[str]:
    """Words that somebody may look for and that the text holds only glued to others, certain or not.

    >>> hidden("mūsuiestādē projekts2021, rudensprojekti"), hidden("eTwinning")
    (['projekts', '2021', 'mūsu', 'iestādē'], [])
    """
    found = [word for before, _, after in _meetings(text) if is_word(before) for word in (before, after)]
    for long in _LONG.finditer(text):
        for place in _between_words(long[0], 2, _SHORTEST_SECOND, _small_words()):
            found += long[0][:place], long[0][place:]
    return list(dict.fromkeys(found))


def _is_glued(word: str) -> bool:
    """Whether a blank is missing in what stands between two blanks; hardly ever, and most words were asked before."""
    return word not in _sound and next(_places(word), None) is not None


def _remember(words: list[str]) -> None:
    """Note words in which no blank is missing, as many as a process should keep."""
    if len(_sound) > _MOST_REMEMBERED:
        _sound.clear()
    _sound.update(word for word in words if len(word) < _WORTH_REMEMBERING)


def _places(text: str) -> Iterator[int]:
    for long in _LONG.finditer(text):
        for place in _between_words(long[0], _SHORTEST_FIRST, _SHORTEST_SECOND):
            yield long.start() + place
    for before, place, after in _meetings(text):
        if _are_two(before, after):
            yield place


def _are_two(before: str, after: str) -> bool:
    """Whether letters and the number or name right behind them are two words for certain."""
    if after == "Nr":
        return is_word(before) or number(before) is not None
    is_small = before in _small_words(certain=True)
    return is_small or bool(_PARTICIPLE.fullmatch(before)) if after.isdecimal() else is_small and is_given_name(after)


def _meetings(text: str) -> Iterator[tuple[str, int, str]]:
    """Small letters right before a number or a capitalised word: both, and where they meet."""
    for behind in (_NUMBER_BEHIND, _NAME_BEHIND):
        for match in behind.finditer(text):
            place = match.start()
            before = _LETTERS_BEFORE.search(text, max(0, place - _LONGEST), place)
            if before:
                yield before[0], place, match[0]


def _between_words(token: str, first: int, second: int, little: frozenset[str] = frozenset()) -> Iterator[int]:
    """Where a token of which the whole is no known word falls into two, of at least so many letters each."""
    lowered, known = token.lower(), _words()
    if lowered[-_SHORTEST_SECOND:] not in _tails():
        return
    for place in range(first, len(lowered) - second + 1):
        if lowered[place:] in known and lowered not in known:
            before = lowered[:place]
            if before in known or before in little or (first > 2 and _ENDED.fullmatch(before)):
                yield place


def _chunk(text: str, place: int) -> str:
    """What stands around a place between blanks."""
    return text[:place].rpartition(" ")[2][-100:] + text[place : place + 100].partition(" ")[0]


@cache
def _words() -> frozenset[str]:
    return frozenset(
        form
        for table in ("common_words.tsv", "organisation_heads.tsv")
        for lemma, paradigm in rows(table)
        for form in forms(lemma, paradigm).values()
        if form
    )


@cache
def _small_words(certain: bool = False) -> frozenset[str]:
    return frozenset(word for word, sure in rows("small_words.tsv") if sure or not certain)


@cache
def _tails() -> frozenset[str]:
    """The last letters of all known words: most words end in others, and need not be looked at."""
    return frozenset(word[-_SHORTEST_SECOND:] for word in _words())
