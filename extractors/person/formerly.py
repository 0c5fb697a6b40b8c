"""Duties that somebody had before, or in another project: `bijusī koordinatore`, `iepriekšējā projekta vadītāja`."""

import re
from collections.abc import Sequence

from extractors.person.phrases import Phrase
from latvian import countries
from model import Span

_FORMER = (
    r"(?:(?:bijuš|iepriekšēj|līdzšinēj|agrāk|kādreizēj)(?:ais|[āēoa]|[āoēa](?:s|m|i|jai|jam|jos|jās)|iem|ajiem|ajām|ie)|bijusī"
    r"|cit(?:a|u|os|iem|as|ās|ām)|former|previous)"
)
_BEFORE = re.compile(rf"\b{_FORMER}\s+(?:(?!projekt)\w+\s+){{0,1}}$", re.I)
_OF_OTHER_MATTERS = re.compile(
    r"\b(?:iepirkuma|aptaujas|izpētes|izsoles|vakances|konkursa|sacensību|nometnes|pasūtītāja|izpildītāja|būvuzņēmēja|būvdarbu)\s+$",
    re.I,
)
"""Before a contact who is asked of something else than the project."""
_FOR_OTHERS = re.compile(
    r"\bpar\s+(?:ziņ|satur|mājas|tīmekļ|lap|dat|drošīb|ugunsdroš|ēdinā|saimniec|iepirkum|arhīv|telp|tehnisk|darba aizs)"
    r"[^.;,:\n]{0,60}\s$",
    re.I,
)
"""`Par ziņām atbildīgā persona`."""
_ABROAD = re.compile(r"\b(?!Latvijas)([A-ZĀ-Ž]\w+s)\s+(?:skolas|komandas|puses|partner[au]|delegācijas|grupas)\s+$")
"""`Itālijas skolas koordinatore`."""
_SIGNS = (
    "biju", "iepri", "dzšin", "agrāk", "kādreiz", " cit", "former", "previous",
    "Biju", "Iepri", "Agrāk", "Cit", "Former",
)  # fmt: skip
_FARTHEST = 40  # characters between the word for before and the duty


def demoted(text: str, block: Span, roles: Sequence[Phrase]) -> list[Phrase]:
    """The roles of a block, with the duties of before, and those in other projects, as duties no more.

    >>> demoted("bijusī projekta vadītāja", Span(0, 24), [Phrase("manager", Span(7, 24))])
    [Phrase(key='other', span=Span(start=7, end=24))]
    """
    return [role._replace(key="other") if _is_former(text, block, role) else role for role in roles]


def _is_former(text: str, block: Span, role: Phrase) -> bool:
    if role.key == "other":
        return False
    before = text[max(block.start, role.span.start - _FARTHEST) : role.span.start]
    if role.span.of(text).lower().startswith("atbildīg") and _FOR_OTHERS.search(before):
        return True
    abroad = _ABROAD.search(before)
    if abroad and countries.is_named(abroad[1]):
        return True
    if role.key == "contact" and _OF_OTHER_MATTERS.search(before):
        return True
    return any(sign in before for sign in _SIGNS) and _BEFORE.search(before) is not None
