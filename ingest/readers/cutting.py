"""Words that a column too narrow for them cut in two, without a hyphen.

A typesetter moves a word that does not fit to the next line; only one that is wider than the whole column is cut, and
then where the column ends. So both halves tell: the first stands alone on a line that has no room for another letter.
By chance two whole words stand like that as well (`novada` above `dome`), and so what comes together must be known, or
one of the halves must be none that Latvian has.
"""

import re
from collections.abc import Callable, Sequence

import codes
from latvian import months
from latvian.gluing import is_small_word, is_word
from latvian.names import is_given_name

Knows = Callable[[str], bool]
"""Whether a text holds a word."""
_LAST_LETTERS = re.compile(r"[^\W\d_]+$")
_FIRST_LETTERS = re.compile(r"([^\W\d_]+)(?:-[^\W\d_]+)?[”“\"»),;:.+–-]*$")
_HYPHENED = re.compile(r"-[^\W\d_]")  # `Bērziņa|-Krūma`
_MARKS = frozenset("”“\"»);:%+")
_ENDINGS = frozenset("aāeēiīouūsšmt")
"""Letters in which Latvian words end."""
_VOWELS = frozenset("aāeēiīouūy")
_ONSET = re.compile(
    r"[bfgkpsšvz][lļ]|[bdfgkptvw]r|[gkm][nņv]|[szšž][mnņv]|[dt]v|s[cfkpt]|š[kķpt]|[bmpv]j|d[zž]|ps|[cpstw]h"
)
"""Two consonants with which words begin."""
_IN_SUFFIX = re.compile(  # a suffix on either side of the cut: `Tehnis|kā`, `atbildī|gais`, `vadīša|nas`
    r".{2,}(?:is\|k|i\|sk|ī\|g|š\|an|ša\|n|t\|āj|tā\|j|nie\|k|ni\|ek|āci\|j|āc\|ij|ā\|cij|u\|m|ī\|b)"
    r"(?:a|as|ai|u|ā|o|s|i|ie|ais|ajam|ajai|ajā|am|iem|ām|us|os|ās|ajiem|ajām|ajos|ajās)"
)
_SHORT_WORD = re.compile(
    r"nr|gb|st|km|kl|lpp|utt|tml|sk|tu|mēs|jūs|mūs|upe|ola|ēka|aka|ala|oma"
    r"|the|and|for|are|our|you|to|of|in|on|at|by|or|my|we"
)
"""Words that may be taken for the endings of others."""
_NUMERALS = frozenset("IVX")
_LONGEST_ENDING = 3
_PART_OF_DAY = re.compile(r"(?:\d\d?[./]){1,2}\d{1,3}")
_DAY = re.compile(r"(?:\d\d?[./]){1,2}(?:19|20)\d\d\.?")
_SUM = re.compile(r"\d{5,}\|\d{1,2}(?:[.,]\d\d)?|[\d.]*\d,\d\|\d")
"""A number that is written without blanks between thousands, or its cents, on either side of the cut."""
_EMAIL = re.compile(r"[a-z\d_-]+(?:\.[a-z\d_-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)+")
_ADDRESS = re.compile(r"@|://|\bwww\.")
_OF_ADDRESS = re.compile(r"[a-z\d./_-]+", re.I)
_AROUND = "„“”\"«»(),;:."


def count_of_one(pieces: Sequence[str], knows: Knows) -> int:
    """How many of the first words of full lines, one below the other, are together one known word or number; 1 if none.

    >>> count_of_one(["16-03-", "AL28-A019.2", "201-", "000005"], "".__contains__)
    4
    >>> count_of_one(["nodi", "binā", "jums", "Ogrē"], ["nodibinājums"].__contains__)
    3
    """
    for count in range(len(pieces), 2, -1):
        whole = "".join(pieces[:count]).strip(_AROUND)
        if (whole.isalpha() and knows(whole)) or _EMAIL.fullmatch(whole) or _is_number(whole):
            return count
    return 1


def _is_number(whole: str) -> bool:
    return any(map(str.isdigit, whole)) and any(one.end - one.start == len(whole) for one in codes.find(whole))


def is_cut(left: str, right: str, knows: Knows) -> bool:
    """Whether a full line of one word, and what the next begins with, are one; `knows` tells words of the text.

    >>> nothing = "".__contains__
    >>> is_cut("pašvald", "ības", nothing), is_cut("nodibināju", "ms", nothing), is_cut("novada", "dome", nothing)
    (True, True, False)
    >>> is_cut("Bērziņa", "-Krūma", nothing), is_cut("Bērziņa", "- Krūma", nothing)
    (True, False)
    >>> is_cut("01.09.20", "21.", nothing), is_cut("anna@sko", "la.lv", nothing), is_cut("18", "000", nothing)
    (True, True, False)
    """
    if left[-1:].isdigit() and right[:1].isdigit():
        return _is_figure(left, right)
    if right in _MARKS or _HYPHENED.match(right):
        return left[-1:].isalnum()
    if _ADDRESS.search(left):
        return left[-1:].isalnum() and _OF_ADDRESS.fullmatch(right) is not None
    first, last = _LAST_LETTERS.search(left), _FIRST_LETTERS.match(right)
    return first is not None and last is not None and _is_one(first[0], last[1], knows)


def _is_figure(left: str, right: str) -> bool:
    if _PART_OF_DAY.fullmatch(left):
        return _DAY.fullmatch(left + right) is not None
    return _SUM.fullmatch(f"{left}|{right}") is not None and not codes.find(left)


def _is_one(left: str, right: str, knows: Knows) -> bool:
    if left.isupper() and len(left) > 1 and len(right) == 1:
        return right.isupper() and right not in _NUMERALS  # `LEADE|R`
    if not (left[-1].islower() and right[0].islower()) or _SHORT_WORD.fullmatch(right):
        return False
    if knows(left + right) or is_given_name(left + right) or months.number(left + right) is not None:
        return not (_is_known(left) and _is_known(right))
    if _IN_SUFFIX.fullmatch(f"{left}|{right}"):
        return not _is_known(left)
    return not _is_known(right) and (_is_no_beginning(right) or _is_no_end(left, right))


def _is_known(half: str) -> bool:
    return is_word(half) or is_small_word(half) or is_given_name(half)


def _is_no_beginning(right: str) -> bool:
    """Whether no word is, or begins, like that."""
    if _VOWELS.isdisjoint(right) or (len(right) <= _LONGEST_ENDING and not is_small_word(right)):
        return True
    return right[0] not in _VOWELS and right[1] not in _VOWELS and not _ONSET.match(right)


def _is_no_end(left: str, right: str) -> bool:
    """Whether no Latvian word ends like that; where no letter is Latvian, it may be one of another language."""
    is_foreign = (left + right).isascii() and len(right) > _LONGEST_ENDING
    return left[-1] not in _ENDINGS and not is_foreign
