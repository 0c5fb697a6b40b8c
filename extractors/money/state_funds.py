"""Funds of the state, whose money a text may call no more than `Fonda finansējums`."""

import re

from extractors.text.cues import cue

NAMED = cue(
    r"[Kk]ult[uū]rkapit[aā]l|\bV?KKF\b|\bLVAF\b"
    r"|Zivju fond|[Vv]ides aizsardzības fond|Meža attīstības fond|Sabiedrības integrācijas fond"
)
_CALLED_FUND = cue(
    rf"(?:{NAMED.pattern.pattern})[^\W\d_]*\s*\(\s*turpmāk(?:\s+tekstā)?\s*[–—:-]\s*[„“\"]?Fonds?\b"
)
_EUROPE = re.compile(r"\bE(?:S|RAF|SF|LFLA|JZF|EZ|NPI)\b|[Ee]irop|LEADER|Interreg|Erasmus|\bLIFE\b|Norvēģij")


def alone(text: str) -> bool:
    """Whether `Fonda finansējums` is of a fund of the state: the text calls that one so, or names none of Europe.

    >>> alone("Latvijas vides aizsardzības fonda (turpmāk – Fonds) padome vērtēja ES nozīmes biotopus.")
    True
    """
    lowered = text.lower()
    if _CALLED_FUND.stands_in(text, lowered):
        return True
    return NAMED.stands_in(text, lowered) and _EUROPE.search(text) is None
