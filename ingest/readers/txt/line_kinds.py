"""What a line that is a whole cell holds: a number, a date, a code, text or nothing."""

import re
from functools import lru_cache

_LONGEST = 60  # characters of a cell that is no text
_DASH = frozenset("-–— ")
_NUMBER = re.compile(
    r"[-–+]?\d{1,3}(?:[ .\u00a0]?\d{3})*(?:[.,]\d{1,2})?(?:[.)]|,?[-–]+)?(?: ?(?:EUR|€|%))?\*{0,3}(?: ?\([^()]*\))?"
)
_DATE = re.compile(
    r"(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?:(?:no|līdz|g|gad[sai]?|gadu|cet\w*|ceturks\w*|mēne\w*|beig\w*|sākum\w*|[IVX]+"
    r"|(?:janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec)\w*|\d+)\b|[\s.,/–—()-])+",
    re.I,
)
_CODE = re.compile(r"(?=\S*(?: \S+){0,2}$)(?=.*\d)(?=.*[-/])[A-Za-z\d][^a-zāčēģīķļņšūž,;:()]*(?:[a-z][^\s,;:()]*)?")


@lru_cache(maxsize=4096)
def kind_of(line: str) -> str:
    """`B`lank, `N`umber, `D`ate, `C`ode or `T`ext."""
    if _DASH.issuperset(line):
        return "B"
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return "T"
    shapes = (("D", _DATE), ("N", _NUMBER), ("C", _CODE))
    return next((kind for kind, shape in shapes if shape.fullmatch(line)), "T")
