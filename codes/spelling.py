"""How numbers are spelled in running text, and the small notation in which their shapes are written.

A shape is a regular expression with three marks of its own:

* `` - `` and `` / `` (with a blank on either side) are the joints of a number: a dash or slash that may have blanks
  and at most one line break around it, never a tab or a blank line, because those stand between columns and
  paragraphs;
* `~` says that nothing may be glued to the left of what precedes it. It stands after the first characters instead of in
  front of them, so that the regular expression engine can search for those characters directly.

>>> bool(pattern("20~(?:1[4-9]) - 1").search("Nr.2017 –\\n1".replace("–", "-")))
True
>>> bool(pattern("20~(?:1[4-9]) - 1").search("12017-1"))
False
"""

import re
from collections.abc import Sequence
from functools import lru_cache

GAP = r"(?: {0,3}\r?\n)? {0,3}"
LOOSE_JOINT = r"[\s/_-]+"

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63"
SLASHES = "\u2044\u2215\uff0f"
BLANKS = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
PLAIN = tuple((odd, plain) for group, plain in ((DASHES, "-"), (SLASHES, "/"), (BLANKS, " ")) for odd in group)
WIDE = re.compile("[\uff01-\uff5e]")
NARROWER = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}

# Letters of other alphabets that look like Latin ones, and what a scanner confuses next to a digit.
LATIN = str.maketrans(
    "АВЕКМНОРСТУХІЈЅаеорсухіј" "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "ABEKMHOPCTYXIJSaeopcyxij" "ABEZHIKMNOPTYX",
)
FOREIGN = tuple(map(chr, LATIN))
DIGITS = str.maketrans("OIl", "011")
CONFUSING = re.compile(r"[0-9](?:(?=(?:\.| ?- ?)?[OIl])|(?<=[OIl].))")
# `-RO01`, `-NO01`, `-SI01`, `-FI01`, `-LI01` are agencies of countries whose code ends like that.
CONFUSED = re.compile(
    r"[OIl](?:(?=[OIl]?\d)(?<!-[RNSFL][OIl])|(?<=\d[OIl])|(?<=\d[OIl][OIl])|(?<=\d\.[OIl])(?=[./])"
    r"|(?<=\d-.)(?=-[A-Z]{2}\d)|(?<=\d - .)(?= - [A-Z]{2}\d))"  # the round of a call, `2019-I-LV01`
)


@lru_cache(maxsize=1)  # project numbers, fragments and other numbers are looked for in one text after another
def plain(text: str) -> tuple[str, Sequence[int]]:
    """The text with one kind of dash, slash and blank and nothing invisible, and each character's offset in `text`.

    The offsets have one more entry than the plain text has characters, for the end.

    >>> plain("lzp‐2021/1‐0227")[0]
    'lzp-2021/1-0227'
    >>> plain("ＬＬＩ－４４４")[0]
    'LLI-444'
    >>> plain("KA\\u00ad201")[0], list(plain("KA\\u00ad201")[1])
    ('KA201', [0, 1, 3, 4, 5, 6])
    """
    if text.isascii():
        return text, range(len(text) + 1)
    for odd, usual in PLAIN:
        if odd in text:
            text = text.replace(odd, usual)
    if WIDE.search(text):
        text = text.translate(NARROWER)
    if not any(map(text.__contains__, INVISIBLE)):
        return text, range(len(text) + 1)
    offsets = [offset for offset, character in enumerate(text) if character not in INVISIBLE]
    return "".join(text[offset] for offset in offsets), [*offsets, len(text)]


def mended(text: str) -> str:
    """The text with look-alikes of other alphabets and confused digits put right; as long as it was.

    >>> mended("2O19-1-LTO1-КА229-0639I2"), mended("2020-1-RO01"), mended("Olaine, 8.3.4.0/16/I/001")
    ('2019-1-LT01-KA229-063912', '2020-1-RO01', 'Olaine, 8.3.4.0/16/I/001')
    """
    # Cheap checks first: most texts have neither.
    if not text.isascii() and any(map(text.__contains__, FOREIGN)):
        text = text.translate(LATIN)
    if CONFUSING.search(text):
        text = CONFUSED.sub(lambda match: match[0].translate(DIGITS), text)
    return text


def pattern(shape: str, *, ignore_case: bool = False) -> re.Pattern[str]:
    """The regular expression that finds a shape in plain running text."""
    joined = _guarded(shape).replace(" - ", f"{GAP}-{GAP}").replace(" / ", f"{GAP}/{GAP}")
    return re.compile(joined, re.IGNORECASE if ignore_case else 0)


def loose_pattern(shape: str) -> re.Pattern[str]:
    """The regular expression for a string that is nothing but the number, its joints blanks or underlines.

    >>> bool(loose_pattern("LL~I - 444").fullmatch("lli 444"))
    True
    """
    return re.compile(_guarded(shape).replace(" - ", LOOSE_JOINT).replace(" / ", LOOSE_JOINT), re.IGNORECASE)


def _guarded(shape: str) -> str:
    """The shape with its `~` as look-behinds over what precedes the mark.

    Before a number that begins with a letter no capital letter or digit may stand; before one that begins with a
    digit no digit. In both cases a digit with a joint is too much as well; a full stop after a letter is not
    (`Nr.8.3.4.0`).
    """
    before, mark, after = shape.partition("~")
    if not mark:
        return shape
    lead = re.sub(r"\(\?(?:P<\w+>|:)", "", before)
    glued = "[A-Z0-9]" if re.match("[A-Za-z(]", lead) else "[0-9]"
    return f"{before}(?<!{glued}{lead})(?<![0-9][./-]{lead}){after}"
