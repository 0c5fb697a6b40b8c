"""Organisations named by their abbreviation: in full, as the document itself or everybody calls them."""

import re
from collections.abc import Iterator, Sequence

from model import Finding, Span

METHOD = "organisations.abbreviation"
SHORT = "organisations.initials"
_INITIALS = range(2, 6)
_FOR_SHORT = re.compile(r"\s*\((?:turpmāk(?: tekstā)?)?\s*[–—:-]?\s*[„“\"]?([A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,8})[”“\"]?\)")


def in_full(text: str, found: Sequence[Finding]) -> Iterator[Finding]:
    """`LAD` alone becomes `Lauku atbalsta dienests (LAD)`; beside the full name it is that very name."""
    full = {finding.value for finding in found if finding.method != METHOD}
    own = _of_document(text, found) if len(full) < len(found) else {}
    for finding in found:
        short = finding.span.of(text) if finding.method == METHOD else ""
        if short in own:
            yield finding._replace(value=own[short])
        elif short and finding.value not in full:
            yield finding._replace(value=f"{finding.value} ({short})")
        else:
            yield finding


def by_initials(text: str, found: Sequence[Finding]) -> Iterator[Finding]:
    """`Lodes PIC` where a document names `Lodes Pieaugušo izglītības centrs`: the first word and initials."""
    for value, first in {finding.value: finding for finding in reversed(found)}.items():
        place, *others = value.split()
        initials = "".join(word[0].upper() for word in others)
        if len(others) not in _INITIALS or initials not in text or not (initials.isalpha() and place.isalpha()):
            continue  # hardly any text holds them, and an expression of its own for each name is dear
        for match in re.finditer(rf"(?<!\w){place}\s{initials}(?!\w)", text):
            yield first._replace(span=Span(*match.span()), method=SHORT, flags=())


def _of_document(text: str, found: Sequence[Finding]) -> dict[str, str]:
    """What this document calls an organisation for short: `Nodrošinājuma aģentūra (turpmāk – NA)`."""
    told = ((finding, _FOR_SHORT.match(text, finding.span.end)) for finding in found)
    return {match[1]: finding.value for finding, match in told if match}
