"""How the end of one line is joined to the beginning of the next.

Print breaks a line at a blank, after a hyphen or slash, and inside a word. The blank comes back; a code or compound
comes together without one (`2017-1-` + `TR01-KA201` is `2017-1-TR01-KA201`); the hyphen that only print put into a word
goes when the document itself proves it, and stays otherwise: `reģi-` + `onā` is read as `reģionā` when `reģionā` stands
whole elsewhere in the document or is a word that texts about projects are full of, or when the document breaks so many
words that a machine must have hyphenated it.
A word cut without a hyphen is one again only when it stands whole elsewhere (or is one of the words that texts about
projects are full of), and neither half is a word anywhere else. A narrow column cuts project numbers anywhere: halves
that are no number come together when they make one.
"""

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import NamedTuple

import codes
from ingest.readers import cutting
from latvian.gluing import is_small_word, is_word

_MANY_BROKEN_WORDS = 4
_WORD = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]{2,})?")
_BROKEN_WORD = re.compile(r"[^\W\d_]{2}(?:-\r?\n|\ufffe)(?=[^\W\d_]{2})")
_LAST_LETTERS = re.compile(r"[^\W\d_]+(?=-$)")
_LETTERS_AT_END = re.compile(r"(?<![^\W_])[^\W\d_]+$")
_FIRST_LETTERS = re.compile(r"[^\W\d_]+")
_REST_OF_CODE = re.compile(r"[-_]\d{4,}")
_MAY_BE_NUMBER = re.compile(r"\d.*[-/].*[\w.]$")
_AROUND_NUMBER = '()„“”"«»,;:.'
_DAY = r"(?:\d\d?\.)?\d\d?\.\d{4}\.?"
_DAYS = re.compile(rf"{_DAY}[–—-]{_DAY}")
_LAST_LETTER = re.compile(r"[aisu]")
_BEFORE_LAST_LETTER = re.compile(r"[^\W\d_]{6,}")

_SHORTEST_BROKEN = 7
_SOON_SEARCHED = 20_000
"""Characters; of a longer text all words are learnt once, which takes as long as some hundred searches."""


class Evidence:
    """What the lines of a text, as they were printed, prove about its broken words; read only when first asked.

    >>> is_one_word = Evidence("lai lasa visi, un bērns nu la-\\nsa pats")
    >>> is_one_word("la", "sa"), is_one_word("sociāl", "ekonomisks")
    (True, False)
    """

    def __init__(self, text: str | Callable[[], str]) -> None:
        self._text = text

    def __call__(self, left: str, right: str) -> bool:
        """Whether the two halves of a word broken at a hyphen are one word: `is_one_word("reģi", "onā")`."""
        left, right = left.lower(), right.lower()
        return self.knows(left + right) or (self._many and not self._holds(f"{left}-{right}"))

    def is_cut(self, left: str, right: str) -> bool:
        """Whether two halves at a line end are one word that was cut without a hyphen.

        >>> Evidence("Projekta īsteno\\nšana sākas. Īstenošana ilgst").is_cut("īsteno", "šana")
        True
        >>> Evidence("ar pašu\\nvaldības vārdu pašu iniciatīva, pašvaldības").is_cut("pašu", "valdības")
        False
        """
        left, right = left.lower(), right.lower()
        whole = left + right
        if len(whole) < _SHORTEST_BROKEN or not self.knows(whole):  # which hardly any two words are together
            return False
        return not any(is_word(half) or is_small_word(half) or self._count(half) > 1 for half in (left, right))

    def knows(self, word: str) -> bool:
        """Whether it stands in the text as a word, or is one that texts about projects are full of."""
        word = word.lower()
        return is_word(word) or self._holds(word)

    def _holds(self, word: str) -> bool:
        """Whether it is a word of the text; most are not even letters of it, and a short text is soon searched."""
        return (len(self._lowered) > _SOON_SEARCHED or word in self._lowered) and word in self._words

    def _count(self, half: str) -> int:
        """How often a half stands in the text as a word: once it does at the line end itself."""
        return len(re.findall(rf"(?<![^\W\d_]){half}(?![^\W\d_])", self._lowered))

    @cached_property
    def _lowered(self) -> str:
        return (self._text if isinstance(self._text, str) else self._text()).lower()

    @cached_property
    def _words(self) -> frozenset[str]:
        tokens = set(self._lowered.split())
        words = {token for token in tokens if len(token) > 2 and token.isalpha()}  # most need no pattern to be known
        return frozenset(words.union(_WORD.findall(" ".join(tokens - words))))

    @cached_property
    def _many(self) -> bool:
        return len(_BROKEN_WORD.findall(self._lowered)) >= _MANY_BROKEN_WORDS


class Joint(NamedTuple):
    """What becomes of a line end: how many characters go, and what comes between."""

    dropped: int
    between: str


_BLANK = Joint(0, " ")
_TIGHT = Joint(0, "")
_CLOSED = Joint(1, "")


def joint(left: str, right: str, is_one_word: Evidence, is_full: bool = False) -> Joint:
    """How the last word of a line and the first word of the next come together; `is_full` where the line is but one
    word and ends where its column does.

    >>> joint("2017-1-", "TR01-KA201-046757", Evidence("")).between
    ''
    >>> joint("Latvijas", "vidusskola", Evidence("")).between
    ' '
    """
    end = left[-1:]
    before = left[-2:-1]
    if end == "-" and (before.isalnum() or (before == "." and right[:1].isdigit())):
        return _after_hyphen(left, right, is_one_word)
    if end == "/" and before and right[:1].isalnum():
        return _TIGHT
    if end == "–" and right[:1].isdigit() and (before.isdigit() or before == "."):
        return _TIGHT
    if end in "@." and "@" in left and right[:1].islower():
        return _TIGHT
    if right[:1] in "-_" and end.isalnum() and any(map(str.isdigit, left)) and _REST_OF_CODE.match(right):
        return _TIGHT
    if end.isalnum() and right[:1].isalnum() and _MAY_BE_NUMBER.search(left) and _is_number(left, right):
        return _TIGHT
    if end.islower() and right[:1].islower() and _is_cut(left, right, is_one_word):
        return _TIGHT
    if is_full and cutting.is_cut(left, right, is_one_word.knows):
        return _TIGHT
    return _TIGHT if _is_narrow(left, right, is_one_word) else _BLANK


def _is_number(left: str, right: str) -> bool:
    """Whether the halves are one project number, and the first is none by itself.

    >>> _is_number("18-08-FL02-F043.020", "3-000006"), _is_number("NPJR-2023/10211", "2024")
    (True, False)
    """
    whole = (left + right).strip(_AROUND_NUMBER)
    return any(match.end - match.start == len(whole) for match in codes.find(whole)) and not codes.find(left)


def _is_narrow(left: str, right: str, is_one_word: Evidence) -> bool:
    """Whether a column was too narrow: it cut off a word's last letter or sign, or went through a range of days."""
    if left[-1:].isdigit():
        return right[:1].isdigit() and bool(_DAYS.fullmatch(left + right))
    if _LAST_LETTER.fullmatch(right):
        return bool(_BEFORE_LAST_LETTER.fullmatch(left)) and is_one_word.knows(left + right)
    return right in (".", ",")


def _is_cut(left: str, right: str, is_one_word: Evidence) -> bool:
    """Whether a line end without hyphen fell into a word."""
    if left.isalpha() and right.isalpha():
        return is_one_word.is_cut(left, right)
    first, last = _LETTERS_AT_END.search(left), _FIRST_LETTERS.match(right)
    return first is not None and last is not None and is_one_word.is_cut(first[0], last[0])


def _after_hyphen(left: str, right: str, is_one_word: Evidence) -> Joint:
    if not right[:1].isalnum():
        return _BLANK
    first, last = _LAST_LETTERS.search(left), _FIRST_LETTERS.match(right)
    if first and last and right[:1].islower() and is_one_word(first.group(), last.group()):
        return _CLOSED
    return _TIGHT


def join(lines: Iterable[str], is_one_word: Evidence) -> str:
    r"""Successive lines of one paragraph as one line.

    >>> join(["Projekts Nr. 2019-1-", "LV01-KA116-060258 un", "tā gaita"], Evidence(""))
    'Projekts Nr. 2019-1-LV01-KA116-060258 un tā gaita'
    """
    text = ""
    for line in filter(None, map(str.strip, lines)):
        if text:
            dropped, between = joint(text.rsplit(" ", 1)[-1], line.split(" ", 1)[0], is_one_word)
            text = text[: len(text) - dropped] + between
        text += line
    return text


def rejoin(lines: Iterable[str], is_one_word: Evidence) -> list[str]:
    r"""The lines of a forced break (`<br>`, `w:br`), except that a token cut in two by the break is one again.

    >>> rejoin(["21-09-AL29-A019.2201-", "000015", "LEADER"], Evidence(""))
    ['21-09-AL29-A019.2201-000015', 'LEADER']
    """
    whole: list[str] = []
    for line in filter(None, map(str.strip, lines)):
        tight = whole and joint(whole[-1].rsplit(" ", 1)[-1], line.split(" ", 1)[0], is_one_word).between == ""
        if tight:
            whole[-1] = join((whole[-1], line), is_one_word)
        else:
            whole.append(line)
    return whole
