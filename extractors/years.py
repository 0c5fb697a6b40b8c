"""Bare years and school years that are a project's time: `Erasmus+ 2014.–2016.`, `Ilgs 2021./2022. mācību gadu`.

Years say little: they count only right beside the project or its programme, or where its running is told, and what is
found by them is flagged.
"""

import re

from extractors.date_ranges import SCHOOL_YEAR, Range
from model import Finding

_MOST_YEARS = 4  # of a project; the seven years of a programme are more
_NAMED_BEFORE = re.compile(
    r"(?:\b(?:Erasmus\s?\+?|Comenius|Nordplus(?:\s(?:Junior|Adult))?|Grundtvig|Leonardo da Vinci|eTwinning"
    r"|[Pp]rojekt\w*)"
    r"|\bprojekt\w*\s+(?:[^„“”\"«»\n]{0,40}\s)?[„“\"«][^„“”\"«»\n]{2,100}[”“\"»]+)"
    r"\s*(?:[,–—-]\s*|\()?$"
)
_NAMED_AFTER = re.compile(
    r"\)?\.?\s*(?:g\.\s|gad\w+\s)?\s*(?:Erasmus\b|Comenius\b|Nordplus\b|projekt(?!us\b|iem\b|os\b|i\b))"
)
_ENDS = re.compile(r"\W*(?:g(?:ad\w+|\.)?\W*)?(?:$|\n|[,;(„“\"«])")


def stand_beside_project(before: str, after: str, found: Range) -> bool:
    """Whether a range of bare years stands right beside the project or the programme it is of.

    `before` and `after` are the words of its sentence on either side.
    """
    start, end = found.start.value, found.end.value
    if len(start) != 4 or len(end) != 4 or not 0 < int(end) - int(start) <= _MOST_YEARS:
        return False
    if _NAMED_BEFORE.search(before) and _ENDS.match(after):
        return True
    return not before.strip(" (") and _NAMED_AFTER.match(after) is not None


def is_school_year(finding: Finding) -> bool:
    """Whether a date is one of the years of a school year."""
    return finding.method == SCHOOL_YEAR
