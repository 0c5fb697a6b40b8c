"""The only sum that is told of a project is its whole where nobody says whose part of what it is, whoever pays it."""

import re

from extractors.money import role_words, state_funds
from extractors.text.reading import Reading
from model import Finding

_GIVEN = re.compile(r"\b(?:saņēm|saņem|piešķ[iī]r|ieguv|iegu[sv]|atvēl|guv)\w*")
_PARTLY = re.compile(r"līdzfinans|\bdaļ[aēu]|\d\s?%|\bvēl\b|papildu")
_BEHIND_NAME = re.compile(r"[”“\"»]\s*(?:[,–—:-]|\()\s*$")  # `LVAF „Zaļais stūrītis”, 900 EUR`
_BEHIND_FUND = re.compile(r"(?:VKKF|LVAF|SIF|[Ff]onds|programma)\s*[,(:–—-]\s*(?:EUR\s)?$")  # `VKKF, 900 EUR`
_BEHIND = (_BEHIND_NAME, _BEHIND_FUND)
_TO_PROJECT = re.compile(r"(?:Tam|[PŠ](?:im\s+p)?rojektam)\s+(?:ir\s+|tika\s+|kopā\s+)*piešķir(?:ts|ti|ta)\b")
_SUPPORT = re.compile(r"\batbalsta\s+(?:summa|apmērs|apjoms)\s*(?:ir|būs|bija|[:–—-])?\s*$", re.I)


def is_one(reading: Reading, amount: Finding, role: role_words.Role) -> bool:
    """`Finansē: novada pašvaldība, 500 EUR`: beside it nothing is a whole, and the label itself names nobody; of Europe
    it would be a part.
    """
    for label in reading.labels_over(amount.span.start) if role.name in role_words.PAYERS - {"eu"} else ():
        if label.key in ("programme", "costs") and label.value.covers(amount.span):
            told = role_words.of_label(label.label.of(reading.text))
            if told is None or told.name == "total":
                return True
    return _is_support(reading, amount)


def _is_support(reading: Reading, finding: Finding) -> bool:
    """`Atbalsta summa: 45 700 eiro`, `saņem 900 eiro VKKF konkursā`: nobody says whose part of what it is."""
    if _SUPPORT.search(reading.text, max(0, finding.span.start - 40), finding.span.start):
        return True
    words = reading.sentence_at(finding.span.start).of(reading.text)
    if _TO_PROJECT.match(words) and not _PARTLY.search(words):
        return True
    before = reading.text[max(0, finding.span.start - 60) : finding.span.start]
    if state_funds.NAMED.search(words) is None:
        return False
    if any(one.search(reading.text, max(0, finding.span.start - 12), finding.span.start) for one in _BEHIND):
        return True
    return _GIVEN.search(words) is not None and not _PARTLY.search(before)
