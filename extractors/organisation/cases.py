"""The case in which the name of an organisation is written: what is done there, given to it, or belongs to it."""

import re

from latvian import organisations
from model import Span

_QUOTED_PART = re.compile(r"[„“\"«][^„“”\"«»]*[”“\"»]*")
_SHORTEST_DATIVE = 5  # letters


def is_dative(text: str, span: Span) -> bool:
    """Whether a name stands in the dative: `ģimnāzijai projekts izmaksās`."""
    ending = text[max(span.start, span.end - _SHORTEST_DATIVE) : span.end]
    return len(ending) == _SHORTEST_DATIVE and ending.isalpha() and ending.endswith(("ai", "ei", "am", "im"))


def is_genitive(written: str) -> bool:
    """Whether a name stands in the genitive, before what is somebody's there.

    >>> is_genitive("Salas bibliotēkas"), is_genitive("biedrības „Oga”"), is_genitive("Salas novada dome")
    (True, True, False)
    """
    words = (word.strip("(),") for word in _QUOTED_PART.sub(" ", written).split())
    heads = [head for word in words if (head := organisations.head_of(word))]
    return bool(heads) and heads[-1].case == "genitive"


def is_place(written: str) -> bool:
    """Whether a name stands in the locative: `iesniedza biedrībā „X”`."""
    heads = (organisations.head_of(word.strip('“”„"«»(),')) for word in written.split())
    return any(head is not None and head.case == "locative" for head in heads)
