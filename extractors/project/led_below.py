"""Who leads a project of several, told in a paragraph below it that names none of them: `Projekta koordinatore ir …`.

The paragraph itself may speak of all of them or of none, so that only its people are given to the project above.
"""

import re
from collections.abc import Sequence

from extractors.person import jobs
from extractors.person.people import Mention
from extractors.project import scopes
from extractors.project.segments import Segment
from extractors.text.reading import Reading
from model import Kind, Span

_DUTIES = ("coordinator", "manager", "contact")
_SURE = 2  # how surely words beside a name, or a verb, tell its duty
_FAR = 2  # paragraphs below a project
_OF_PAGE = re.compile(r"\b(?:sagatavo|autor|informācij|teksts|foto)", re.I)
_SEVERAL = re.compile(r"\bprojekt(?:i|us|iem|os|u\s+(?:vadītāj|koordinator))", re.I)


def of(reading: Reading, people: Sequence[Mention], found: Sequence[Segment]) -> list[Segment]:
    """The projects of a page, each with the places of those who lead it and are named below what tells of it."""
    if len(found) < 2 or any(segment.row for segment in found):
        return list(found)
    ends = sorted((part.end, number) for number, segment in enumerate(found) for part in segment.scope)
    led: dict[int, list[Span]] = {}
    for mention in people:
        span = mention.finding.span
        if mention.role in _DUTIES and mention.strength >= _SURE and not any(one.covers(span) for one in found):
            above = [(end, number) for end, number in ends if end <= span.start]
            if above and _is_below(reading, mention, above[-1][0], is_last=above[-1] == ends[-1]):
                led.setdefault(above[-1][1], []).append(span)
    return [segment._replace(led=tuple(led.get(number, ()))) for number, segment in enumerate(found)]


def _is_below(reading: Reading, mention: Mention, end: int, *, is_last: bool) -> bool:
    """Whether a name stands a few paragraphs below the end of a project's part, under no other heading, and its
    paragraph speaks neither of several projects nor of who wrote the page.
    """
    span = mention.finding.span
    first, number = reading.number_of(end - 1), reading.number_of(span.start)
    if first is None or number is None or number - first > _FAR:
        return False
    between = reading.blocks[first + 1 : number + 1]
    if any(block.kind is Kind.HEADING or block.cell or scopes.is_heading(reading, block) for block in between):
        return False
    own = reading.blocks[number].span.of(reading.text)
    return not (_SEVERAL.search(own) or (is_last and _OF_PAGE.search(own)) or jobs.is_only(reading.text, span))
