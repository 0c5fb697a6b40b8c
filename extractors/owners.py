"""Whose page a document is: the organisation that the page's own title names.

A mobility project that a Latvian agency granted, told on a school's page without another applicant, is the school's
own. The page does not say so in words, hence the flag.
"""

import codes as project_codes
from extractors import organisations
from extractors.organisations import Mention
from extractors.reading import Reading
from extractors.segments import Segment
from model import Finding, Organisation, Span

_OWN_ACTIONS = "KA1"
FLAG = "inferred-owner"


def of(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    """The owner of the page as applicant of a project that can only be its own; None where nothing says whose it is."""
    components = next((found for code in segment.codes if (found := project_codes.components(code.value))), None)
    if components is None or components.country != "LV" or not (components.action or "").startswith(_OWN_ACTIONS):
        return None
    owner = _named_in_title(reading)
    if owner is None:
        return None
    span = _place(reading, owner)
    if span is None:
        return None
    value = owner.finding.value
    return Organisation(Finding("organisation", value, span, "organisations.page-owner", number, (FLAG,)), "applicant")


def _named_in_title(reading: Reading) -> Mention | None:
    title = dict(reading.document.facts).get("title", "")
    return next(iter(organisations.in_text(title)), None)


def _place(reading: Reading, owner: Mention) -> Span | None:
    """Where the text itself names the owner."""
    name = owner.finding.span.of(dict(reading.document.facts)["title"])
    start = reading.text.find(name)
    return Span(start, start + len(name)) if start >= 0 else None
