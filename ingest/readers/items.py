"""What the first characters of a line say: a list item, or not."""

import re

_BULLET = re.compile(r"[•·▪▫◦●○■□◼►▶▸‣⁃➢➤✓✔✗❖*∙](?!\S*[*•·])\s*\S")
_DASH = re.compile(r"[-–—](?:\s+\S|[^\W\d_])")
_NUMBER = re.compile(r"(?:\d{1,2}\.\s*)+[\"“„«(]?[A-ZĀ-Ž]|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\S|\(?\d{1,2}\)\s*\S")
_LETTER = re.compile(r"\(?[a-zāčēģīķļņšūž]\)\s*\S")
_YEAR = re.compile(r"(?:19|20)\d\d\.?\s*(?:g\.|gads|gadā)?\s*[–—:-]\s*\S")


def has_bullet(line: str) -> bool:
    """Whether the line begins with a bullet, which nothing but a list item does."""
    return bool(_BULLET.match(line))


def is_item(line: str) -> bool:
    """Whether the line begins as a list item does: a bullet, a dash, a number before a capital, a letter, a year.

    >>> [is_item(line) for line in ("-projekta kopējais finansējums", "2) riski;", "2025. – 92 062,19 EUR")]
    [True, True, True]
    >>> [is_item(line) for line in ("30. septembrim", "-5 EUR", "Projekta mērķis")]
    [False, False, False]
    """
    first = line[:1]
    if first.isalpha() and line[1:2] != ")":
        return False  # most lines, at once
    return any(pattern.match(line) for pattern in (_BULLET, _DASH, _NUMBER, _LETTER, _YEAR))
