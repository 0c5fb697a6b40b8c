"""Projects that a page tells of as its own: `esam sākuši projektu`, `mūsu biedrība`, `bibliotēkas vadītāja, projekta
vadītāja`.

Who speaks is told by the page's head, imprint or signature only, so it is never certain.
"""

import re
from collections.abc import Iterator, Sequence

import codes as project_codes
from extractors.organisation import own_organisation
from extractors.organisation.organisations import Mention
from extractors.project.segments import Segment
from extractors.text.reading import Reading
from model import Span

_DID = (
    r"(?:(?:īsteno|realizē)(?:jam|jām|sim)|ieviešam|ieviesām|(?:uz)?sāk[aā]m|iesniedzām|pieteicām|uzrakstījām|saņēmām|ieguvām"
    r"|noslēdzām|pabeidzām|esam\s+(?:(?:uz)?sāk|īstenoj|realizēj|iesnieg|saņēm|ieguv|pabeig)u[šs]\w+)"
)
_WE = re.compile(  # within one sentence; who takes part or is invited is no owner
    rf"\b{_DID}\b[^.;!?]{{0,120}}?\bprojekt(?:u|a|ā|am)\b(?!\s+(?:konkurs|pieteikum))"
    rf"|\bprojekt(?:u|a|ā|am)\b(?:\s+[„“\"«][^„“”\"«»\n]{{2,120}}[”“\"»]+)?[^.;!?]{{0,60}}?\b{_DID}\b"
    r"|\b\w{3,}(?:ām|am),\s+īstenojot\s[^.;!?]{0,90}?\bprojektu\b",
    re.I,
)
_JOB = r"(?:vadītāj|direktor|priekšsēdētāj|valdes\s|priekšniek|metodiķ|speciālist|pārstāv|prezident)\w*"
_DUTY = r"projekta\s+(?:vadītāj|koordinator|kontaktperson)\w+"
_MANAGED = re.compile(  # the manager works for the one whose page it is
    rf"(?:^|[,–—(]\s*|\d\s+)({own_organisation.KINDS})(?:as|a|es)\s+{_JOB}[^.;\n]{{0,60}}?\b{_DUTY}"
    rf"|\b{_DUTY}[^.;\n]{{0,40}}?[,–—(]\s*({own_organisation.KINDS})(?:as|a|es)\s+{_JOB}",
    re.I | re.M,
)
_ANSWERS = re.compile(
    r"\b[Pp]ar\s+(?:[^.;„“\"\n]{1,60}\s)?saturu\s+(?:[^.;„“\"\n]{1,40}\s)?atbild\w*\s+(?:\w+\s+)?[„“\"]?$"
)
"""`Par publikācijas saturu atbild X`: so says who was granted money of the Union, of Norway."""
_NEAR = 120  # characters before a name
_PARTNERS = re.compile(r"\b(?:esam|mēs)\s+(?:\w+\s+){0,3}partner(?:i|skola)\b", re.I)


def owner(reading: Reading, segment: Segment, ours: Sequence[Mention]) -> tuple[Mention, Span] | None:
    """Whose project it is by such words, and where that is named; None where others abroad take part."""
    if not reading.projects or is_granted_abroad(segment):
        return None
    answers = (one for one in ours if _answers(reading.text, one.finding.span.start))
    own = next(answers, None)
    if own is None and not _is_told_of_abroad(reading, segment):
        own = next(_own(reading, segment, ours), None)
    return (own, own.finding.span) if own is not None else None


def _answers(text: str, start: int) -> bool:
    """Whether the words before a name say that its bearer answers for what is published of the project."""
    left = max(0, start - _NEAR)
    return "atbild" in text[left:start] and _ANSWERS.search(text, left, start) is not None


def _own(reading: Reading, segment: Segment, ours: Sequence[Mention]) -> Iterator[Mention]:
    yield from (one for one in ours if one.finding.method == own_organisation.METHOD)
    for part in segment.scope:
        if managed := _MANAGED.search(reading.text, *part):
            own = own_organisation.of_kind(reading, managed[1] or managed[2])
            yield from (own,) if own else ()
        if _WE.search(reading.text, *part) and not _PARTNERS.search(reading.text, *part):
            own = own_organisation.of_page(reading)
            yield from (own,) if own else ()


def is_granted_abroad(segment: Segment) -> bool:
    """Whether a number of the project is one that an agency of another country gave."""
    return any(found.country not in (None, "LV") for found in _components(segment))


def _components(segment: Segment) -> list[project_codes.Components]:
    return [found for code in segment.codes if (found := project_codes.components(code.value))]


def _is_told_of_abroad(reading: Reading, segment: Segment) -> bool:
    """Whether a project tells of other countries where it is none of journeys, which are those of who sends."""
    if any((found.action or "").startswith("KA1") for found in _components(segment)):
        return False
    return any(code != "LV" and segment.covers(Span(start, end)) for start, end, code in reading.countries)
