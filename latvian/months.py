"""Names of the months in every case, abbreviated, and without diacritics."""

from latvian.declension import singular
from latvian.folding import fold
from latvian.tables import rows


def _spellings() -> dict[str, int]:
    """Number of the month by folded spelling."""
    numbers = {}
    for number, name, paradigm, abbreviations in rows("months.tsv"):
        for spelling in (*singular(name, paradigm).values(), *abbreviations.split()):
            numbers[fold(spelling)] = int(number)
    return numbers


_NUMBERS = _spellings()
_EITHER = str.maketrans({"a": "[aā]", "i": "[iī]", "l": "[lļ]", "u": "[uū]"})


def _pattern() -> str:
    """An alternation of all spellings, grouped by their first three letters, longest first."""
    tails: dict[str, list[str]] = {}
    for spelling in sorted(_NUMBERS, key=len, reverse=True):
        tails.setdefault(spelling[:3], []).append(spelling[3:].translate(_EITHER))
    heads = (head.translate(_EITHER) + f"(?:{'|'.join(endings)})" for head, endings in tails.items())
    return f"(?:{'|'.join(heads)})(?![^\\W\\d_])"


MONTH = _pattern()
"""A regular expression without groups for any spelling of a month, no letter after it; for use with re.IGNORECASE."""


def number(word: str) -> int | None:
    """The number of the month that `word` names in any case, shortened, or without diacritics; None for any other word.

    >>> number("oktobrim"), number("aprīļa"), number("Jūl"), number("septembri"), number("janv.")
    (10, 4, 7, 9, 1)
    >>> number("gads") is None
    True
    """
    return _NUMBERS.get(fold(word).rstrip("."))
