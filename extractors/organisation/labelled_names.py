"""Organisations that only their label tells to be one: `Projekta īstenotājs: Papardes zieds`."""

import re
from collections.abc import Iterable, Iterator

from extractors.organisation.organisations import Mention, named
from extractors.text.letters import UPPER
from extractors.text.places import Places
from extractors.text.reading import Reading
from latvian import countries, names
from model import Finding, Span

METHOD = "organisations.labelled"
FLAG = "ambiguous-name"
_LABELS = ("applicant", "implementer", "coordinator_organisation")
_NAME = re.compile(rf"[{UPPER}][^\W\d_]+(?:[ \u00a0-][^\W\d_]+){{1,5}}(?=\s*(?:[.;,(\n|]|$))")
_NO_NAME = re.compile(
    r"projekt|skat[iī]|nav\b|vairāk|visi?\b|vis[aāu]s?\b|dažād|daudz|latvij|eirop|īstenot|novad[aāsu]?\b|pilsēt|pagast|darb|noti[ek]"
    r"|kopā\b|sadarb|\bir\b|\bbūs\b|\btiks?\b|\bpar\b|\buz\b|\bno\b|\blīdz\b|\bkas\b|\bar\b|fizisk|juridisk|mēs\b|mūsu",
    re.I,
)


def find(reading: Reading, known: Iterable[Span]) -> Iterator[Mention]:
    """The names that open the values of such labels, outside of what is known already; each one is flagged."""
    places = Places(known)
    for label in reading.labelled:
        if label.key not in _LABELS:
            continue
        name = _NAME.match(reading.text, *label.value)
        if name and not places.overlap(Span(*name.span())) and _may_name(name[0]):
            mention = named(reading.text, Span(*name.span()), METHOD)
            yield Mention(_doubted(mention.finding))


def _doubted(finding: Finding) -> Finding:
    return finding if FLAG in finding.flags else finding._replace(flags=(*finding.flags, FLAG))


def _may_name(words: str) -> bool:
    """Neither a person nor a country, and no words of a sentence."""
    first, *others = words.split()
    if _NO_NAME.search(words) or names.is_given_name(first) or names.is_given_name(others[0]):
        return False
    return next(countries.find(words), None) is None
