"""Whose project it is where nobody is called its applicant: by the heading above it, or by the page's own title.

`X projekta “Y” apraksts` tells a project of X, even where a label calls X one of its partners. A mobility project that
a Latvian agency granted, told on a school's page without another applicant, is the school's own. Whoever signs as the
project's manager signs for the organisation in the next line. None of these says so in so many words, hence the flag.
"""

import re

import codes as project_codes
from extractors import organisations
from extractors.organisations import Mention
from extractors.reading import Reading
from extractors.segments import Segment
from model import Finding, Organisation, Span

_OWN_ACTIONS = "KA1"
FLAG = "inferred-owner"
_SIGNED = re.compile(r"^Projekta (?:vadītāj[as]|koordinator(?:e|s)),?[ \t]*\n\s*(\S[^\n]*?)[ \t]*$", re.M)
_OF_THE_PROJECT = re.compile(r"\s+projekt[as]\s+[„“”\"«]", re.I)


def of(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    """The owner as applicant of a project that can only be its own; None where nothing says whose it is."""
    ways = (_of_heading, _of_page, _of_signature)
    return next((owner for way in ways if (owner := way(reading, segment, number))), None)


def _of_heading(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    """The organisation with which the line above a project begins, before the project's quoted name."""
    for title in segment.titles:
        block = reading.document.block_at(title.finding.span.start)
        if block is None or block.cell is not None:
            continue
        start = block.span.start
        told = _OF_THE_PROJECT.search(reading.text, start, title.finding.span.start + 1)
        if told is None:
            continue
        for mention in organisations.in_text(reading.text[start : told.start()]):
            span = mention.finding.span.shifted(start)
            if span == Span(start, told.start()):
                return _applicant(mention, span, "organisations.of-heading", number)
    return None


def _of_page(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    components = next((found for code in segment.codes if (found := project_codes.components(code.value))), None)
    if components is None or components.country != "LV" or not (components.action or "").startswith(_OWN_ACTIONS):
        return None
    owner = _named_in_title(reading)
    if owner is None:
        return None
    span = _place(reading, owner)
    return _applicant(owner, span, "organisations.page-owner", number) if span else None


def _of_signature(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    """The organisation in the line under `Projekta vadītāja`, which stands alone under a name."""
    for match in _SIGNED.finditer(reading.text):
        span = Span(*match.span(1))
        mention = next(iter(organisations.in_text(match[1])), None)
        if mention and segment.covers(span) and mention.finding.span == Span(0, len(match[1])):
            return _applicant(mention, span, "organisations.signature", number)
    return None


def _applicant(owner: Mention, span: Span, method: str, number: int) -> Organisation:
    return Organisation(Finding("organisation", owner.finding.value, span, method, number, (FLAG,)), "applicant")


def _named_in_title(reading: Reading) -> Mention | None:
    title = dict(reading.document.facts).get("title", "")
    return next(iter(organisations.in_text(title)), None)


def _place(reading: Reading, owner: Mention) -> Span | None:
    """Where the text itself names the owner."""
    name = owner.finding.span.of(dict(reading.document.facts)["title"])
    start = reading.text.find(name)
    return Span(start, start + len(name)) if start >= 0 else None
