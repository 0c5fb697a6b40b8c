"""In which case the words before a person's name let it stand: a role in apposition agrees with it."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractors.person.phrases import Phrase
from latvian import names
from model import Span

Form = tuple[str, str]
"""A gender and a case."""

DEGREES = r"(?:(?:Dr|Mg|Bc|[Pp]rof|[Aa]soc|[Dd]oc|[Vv]iesprof|habil)\.\s?+(?:[a-zāčēģīķļņšūž]+\.\s?+)*+,?\s*+)++"
APPOSITION = re.compile(rf"\s*(?:{DEGREES})?")
"""Between a role and the name that it stands beside."""
_LABEL_GAP = re.compile(rf"\s*:\s*(?:{DEGREES})?")
_SUBJECT = re.compile(r"\b(?:vada|vadīs|koordinē|koordinēs|stāsta|pastāstīja|saka|norāda)\s+$", re.I)
_GENITIVE_BEHIND = re.compile(
    r"\s(?:vadībā|pārziņā|pārraudzībā|uzraudzībā|atbildībā|rokās|ziņā|(?:vadīt|koordinēt|pārraudzīt|sagatavot)(?:s|ais|ā|o|ajā))\b"
)
"""After whom something stands in the genitive: `NAME vadībā`, `NAME vadītais projekts`."""
_OWN_GENITIVE = re.compile(r"\b(?:pie|pēc|bez)\s$", re.I)
_GENITIVES: tuple[Form, ...] = (("masculine", "genitive"), ("feminine", "genitive"))
_WITH_GENITIVE = re.compile(r"\b(?:pie|no|pēc|bez)\s+(?:[^\W\d]+\s+){0,3}$", re.I)
NOMINATIVES: tuple[Form, ...] = (("masculine", "nominative"), ("feminine", "nominative"))
"""In these stand the subjects of sentences and the names in a column of people."""
_BY_ENDING: dict[str, tuple[Form, ...]] = {
    "eci": (("feminine", "accusative"),),
    "ori": (("feminine", "accusative"), ("masculine", "nominative"), ("feminine", "nominative")),
    "ora": (("masculine", "genitive"),),
    "as": (("feminine", "genitive"), ("feminine", "nominative")),
    "es": (("feminine", "genitive"), ("feminine", "nominative")),
    "am": (("masculine", "dative"),),
    "im": (("masculine", "dative"),),
    "ai": (("feminine", "dative"),),
    "ei": (("feminine", "dative"),),
    "u": (("masculine", "accusative"), ("feminine", "accusative")),
    "e": (("feminine", "nominative"),),
    "a": (("feminine", "nominative"), ("masculine", "genitive")),
    "s": (("masculine", "nominative"),),
}


def forms(role: str) -> tuple[Form, ...]:
    """What a role may be by its ending; () for any.

    >>> forms("koordinatora"), forms("Skolotāju")[0]
    ((('masculine', 'genitive'),), ('masculine', 'accusative'))
    """
    word = role.lower()
    return next((found for length in (3, 2, 1) if (found := _BY_ENDING.get(word[-length:]))), ())


def may_be(role: str, name: str) -> bool:
    """Whether a name may stand in the case of a role some words before it: `koordinatore sveica Lību Zundu` does not.

    >>> may_be("koordinatore", "Anna Liepa"), may_be("koordinatore", "Annu Liepu")
    (True, False)
    """
    told, read = forms(role), names.nominative(name)
    return not (told and read.certain and read.case) or read.case in {case for _, case in told}


def of(text: str, start: int, roles: Sequence[Phrase], name: Span) -> tuple[Form, ...]:
    """What the role or verb right before a name, in the paragraph that begins at `start`, lets it be; () for any."""
    is_whose = _GENITIVE_BEHIND.match(text, name.end) is not None
    count = bisect_right(roles, name.start, key=lambda role: role.span.end)
    before = roles[count - 1].span if count else None
    if before is not None and APPOSITION.fullmatch(text, before.end, name.start):
        found = forms(before.of(text))
        genitives = tuple(form for form in found if form[1] == "genitive")
        is_whose = is_whose or _WITH_GENITIVE.search(text[start : before.start]) is not None
        return genitives if genitives and is_whose else found
    if is_whose or _OWN_GENITIVE.search(text[max(start, name.start - 5) : name.start]):
        return _GENITIVES
    if before is not None and _LABEL_GAP.fullmatch(text, before.end, name.start):
        return NOMINATIVES
    return NOMINATIVES if _SUBJECT.search(text[max(start, name.start - 60) : name.start]) else ()
