"""Several projects told in one breath: `projekti „Vējš”, „Buras” un „Krasts”`, `projektus: izstādi „Vējš”, …`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.text import signs
from extractors.text.quotations import Quotation
from extractors.title.titles import CODE_MARK

_NEAR = 140  # characters before the first name that hold the word for projects
_NUMBER_NEAR = 40  # characters behind a name in which its own number stands
SHORT = r"(?-i:(?:[A-Z][A-Z0-9]+|[A-Z][a-z]+[A-Z]\w*)(?:\s[A-Z]\w+)?\s)?"
"""A project's short name before its quoted one, told by its capitals: `LIFE UPES „Brīvas upes”`, `MeadowCare „…”`."""
_SHORT_NAME = re.compile(
    rf"(\b[Pp]rojekt\w*\s*[:,–-]?\s+)(?!(?:V?SIA|AS|A/S|ZS|IK|PII|PIKC|MIKC|SMU|NVO)\b){SHORT}(?:\(|jeb\s)?$"
)
_SEVERAL = re.compile(
    r"\b(?:projekt[au] (?:pieteikum|iesniegum)|projekt)(?:(?P<plural>i|us|iem|os)|u)\b[^„“”\"«».;]{0,30}$"
    r"|\bpieteikum(?P<handed>i|us)(?:,\s+k(?:o|as|urus)\s[^„“”\"«».;:]{3,90})?:\s*$",
    re.I,
)
_NEXT_OF_SEVERAL = re.compile(
    rf"\s*(?:\([^()]{{0,90}}\)|,?\s*Nr\.?\s*{CODE_MARK}+)?\s*(?:[,;]|(?P<last>,?\s*(?:un|kā arī|gan)))\s*{SHORT}", re.I
)
_BOTH = re.compile(r"\bgan\s+projekt(?:s|a|u|ā|am)\s+$", re.I)
_AND_ALSO = re.compile(r"\s*(?:\([^()]{0,90}\))?,?\s*gan(?:\s+arī)?\s+(?:projekt\w+\s+)?", re.I)
"""`gan projekts „Vējš”, gan arī „Buras”`."""
_ANNOUNCED = re.compile(
    r"\bprojekt(?:i|us|iem|os)\s?$|\b(?:atbalst|finans|apstiprin)\w*\s(?:[^.;:„“”\"«»]{0,40}\s)?(?:iecer|iniciatīv|idej)(?:es|as|ām|ēm)\s?$",
    re.I,
)
_KIND = r"\s*(?:[a-zāčēģīķļņšūž]+\s){1,3}"
_OF_WORK = (
    r"(?:\s(?:izveid|izstrād|norisi|īstenošan|izdošan|iestudējum|ierīkošan|organizēšan|rīkošan)\w*)?(?:\s?\([^()]{2,60}\))?"
)
_WORKS = re.compile(
    rf"(?:{_KIND}[„“”\"«][^„“”\"«»\n]{{2,80}}[“”\"»]+{_OF_WORK}\s?(?:,?\s?un\b|,))*{_KIND}"
)
_QUOTED = re.compile(r"[„“”\"«][^„“”\"«»\n]*[“”\"»]+")
_ENDS = re.compile(rf"{_OF_WORK}\s*(?:[,.;(]|un\b|kā\s+arī\b|$)")
LONGEST_LIST = 300  # characters from the colon to the last name


def without_short_name(before: str) -> str:
    """The words before a name without the short one.

    >>> without_short_name("projektiem: UPES ")
    'projektiem: '
    """
    last = before.removesuffix("jeb ").rstrip(" (").split()[-1:]
    return _SHORT_NAME.sub(r"\1", before) if last and last[0][0].isupper() else before


def is_work(before: str, after: str) -> bool:
    """Whether a quotation names one of the works that projects are: `projektus: izstādi „Vējš”, grāmatu „Buras”`.

    >>> is_work("trīs projekti: izstāde „Vējš” un vasaras nometne ", "."), is_work("projektus: izstādi ", ", grāmatu")
    (True, True)
    >>> is_work("projekti: biedrība ", ","), is_work("izstādes: izstāde ", ","), is_work("projekti: klases ", " tērpi")
    (False, False, False)
    """
    announced, _, works = before.rpartition(":")
    if not (_ANNOUNCED.search(announced) and _WORKS.fullmatch(works) and _ENDS.match(after)):
        return False
    return not any(signs.is_head(word) for word in _QUOTED.sub("", works).split())


def others(hidden: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The names told in one breath with the first of them: `projekti „Vējš”, „Buras” un „Krasts”`."""
    before = _SEVERAL.search(hidden, max(0, quotations[0].outer.start - _NEAR), quotations[0].outer.start)
    if before is None and _BOTH.search(hidden, max(0, quotations[0].outer.start - _NEAR), quotations[0].outer.start):
        return run(hidden, quotations, _AND_ALSO)
    found: list[Quotation] = []
    is_whole = before is not None and (before["plural"] or before["handed"]) is not None
    for one, following in pairwise(quotations if before else ()):
        joint = _NEXT_OF_SEVERAL.fullmatch(hidden, one.outer.end, following.outer.start)
        if joint is None:
            break
        found.append(following)
        is_whole = is_whole or joint["last"] is not None
    numbered = any(CODE_MARK in hidden[one.outer.end : one.outer.end + _NUMBER_NEAR] for one in found)
    return found if is_whole and not numbered else []


def run(hidden: str, quotations: Sequence[Quotation], joint: re.Pattern[str]) -> list[Quotation]:
    """The names behind the first one, as long as nothing but a joint stands between."""
    found: list[Quotation] = []
    for one, following in pairwise(quotations):
        if not joint.fullmatch(hidden, one.outer.end, following.outer.start):
            break
        found.append(following)
    return found
