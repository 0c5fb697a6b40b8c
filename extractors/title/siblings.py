"""Names told like one that is a project's, each with a sum of its own: items of one list, or one behind another."""

import re
from collections.abc import Sequence

from extractors.text.reading import Reading
from extractors.title import spare_titles, titles
from extractors.title.titles import Title
from model import Block, Kind

_SUM = (
    r"(?:(?:EUR|€|Ls|LVL)\s?\d|\d[\d., \u00a0]*(?:(?:tūkst|milj)\w*\.?\s?)?(?:EUR|[Ee]iro|€|Ls|LVL|lat(?:us|i|iem))\b)"
)
_FORMS = tuple(
    re.compile(rf"\s*[”“\"»]\s*{form}{_SUM}") for form in (r"\([^()]{0,60}?", r"par\s+", r"[–—-]\s*", r"maksā\w*\s+")
)
"""`„Vāveres” (900 eiro)`, `„Vāveres” par 900 eiro`: another name told in the same way is one of the same kind."""
_MARK = re.compile(
    r"\s*(?:[-–—•*·]|\d{1,2}[.)](?!\s*(?:janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec))|[A-Za-z]\))\s", re.I
)
_LONGEST_LIST = 20  # items


def find(reading: Reading, found: Sequence[Title]) -> list[Title]:
    """The quoted names that stand beside a project's as its equals, where nothing shows them to be something else."""
    sums = [place.start for place in reading.words.places("currency")]
    sure = [title for title in found if title.strength >= 2]
    if len(sums) < 2 or not sure:
        return []
    spare = spare_titles.find(reading, found)
    lists = _lists(reading, sure, sums) if spare else set()
    forms = {form for title in sure for form in _FORMS if form.match(reading.text, _end(title))} if spare else set()
    return [
        title._replace(finding=titles.finding(reading.text, title.finding.span, "titles.sibling"), strength=2)
        for title in spare
        if _is_alone(reading, title, [*found, *spare], lists)
        or any(form.match(reading.text, _end(title)) for form in forms)
    ]


def _end(title: Title) -> int:
    return max(one.span.end for one in (title.finding, *title.variants))


def _lists(reading: Reading, sure: Sequence[Title], sums: Sequence[int]) -> set[int]:
    """The numbers of the items, each with a sum, that stand in a row with one that names a project."""
    found: set[int] = set()
    for number in {reading.number_of(title.finding.span.start) for title in sure}:
        if number is None or not _is_item(reading.blocks[number], reading.text, sums):
            continue
        for step in (-1, 1):
            other = number
            while abs(other - number) < _LONGEST_LIST and 0 <= other < len(reading.blocks):
                if not _is_item(reading.blocks[other], reading.text, sums):
                    break
                found.add(other)
                other += step
    return found


def _is_item(block: Block, text: str, sums: Sequence[int]) -> bool:
    is_marked = block.kind is Kind.ITEM or _MARK.match(text, *block.span) is not None
    return is_marked and block.cell is None and any(block.span.start <= place < block.span.end for place in sums)


def _is_alone(reading: Reading, title: Title, every: Sequence[Title], lists: set[int]) -> bool:
    """Whether a name is the only one in its item of such a list."""
    number = reading.number_of(title.finding.span.start)
    inside = [one for one in every if reading.number_of(one.finding.span.start) == number]
    return number in lists and len(inside) == 1
