"""Which characters reach the text: composed letters, plain blanks, nothing invisible, no personal code."""

import re
import unicodedata

from stdnum.lv import pvn

_BLANKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\N{NO-BREAK SPACE}\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_INVISIBLE = [
    *range(0x20), *range(0x7F, 0xA0), 0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F),
    *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), 0xFEFF, *range(0xFFF9, 0xFFFC), 0xFFFE, 0xFFFF,
]  # fmt: skip
_SPELLINGS: dict[str, str] = {
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{LATIN SMALL LIGATURE FF}": "ff",
    "\N{LATIN SMALL LIGATURE FI}": "fi",
    "\N{LATIN SMALL LIGATURE FL}": "fl",
    "\N{LATIN SMALL LIGATURE FFI}": "ffi",
    "\N{LATIN SMALL LIGATURE FFL}": "ffl",
    # Bullets of Word's Symbol and Wingdings fonts, which live in the private use area.
    "\uf0b7": "\N{BULLET}",
    "\uf0a7": "\N{BULLET}",
    "\uf0d8": "\N{BULLET}",
    "\uf0fc": "\N{BULLET}",
    "\uf0a8": "\N{BULLET}",
    "\uf076": "\N{BULLET}",
    "\uf02d": "-",
}
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_INVISIBLE),
    **dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}"),
    **{ord(blank): " " for blank in _BLANKS},
    **{ord(character): spelling for character, spelling in _SPELLINGS.items()},
}
_UNUSUAL = re.compile("[" + re.escape("".join(map(chr, _TABLE.keys() - {ord(" ")}))) + "]")
_BLANK_RUN = re.compile(r" {2,}")
# It looks back only after the first digit: a pattern that begins with a digit is found ten times as fast.
# And it names the ten digits: a class of characters is sought by a table, `\d` is asked of every character.
_PERSONAL_CODE = re.compile(r"([0-9](?<![\w-][0-9])[0-9]{5})( ?[-–] ?)([0-9]{5})(?![\w-])")
_MASK = "•"


def clean(text: str) -> str:
    r"""The text in NFC, every run of blanks one space, ends stripped, soft hyphens and invisible characters dropped.

    >>> clean(" 435\N{NO-BREAK SPACE}543,51\t EUR\N{ZERO WIDTH SPACE}"), clean("izglī\N{SOFT HYPHEN}tība")
    ('435 543,51 EUR', 'izglītība')
    """
    text = text.strip()
    if "  " in text or _UNUSUAL.search(text):
        text = _BLANK_RUN.sub(" ", text.translate(_TABLE)).strip(" ")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def mask_personal_codes(text: str) -> str:
    """The text with every Latvian personal code hidden, each character by one, so that its length stays.

    A number counts as a personal code when its check digit holds, or when it is of the new kind that begins with 32 and
    has none; a number that merely looks like one stays.

    >>> mask_personal_codes("p. k. 161175-19997, tālr. 654213-12345")
    'p. k. ••••••-•••••, tālr. 654213-12345'
    """
    return _PERSONAL_CODE.sub(_masked, text)


def _masked(match: re.Match[str]) -> str:
    birth, hyphen, rest = match.groups()
    # A first digit above 3 is a company's number: public, and often wanted.
    hidden = birth.startswith("32") or (birth[0] < "4" and pvn.is_valid(birth + rest))
    return _MASK * len(birth) + hyphen + _MASK * len(rest) if hidden else match.group()
