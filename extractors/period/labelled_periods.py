"""The period in a value that is known to hold one: under a label, in a cell, behind `Sākums:`."""

import re
from collections.abc import Iterator, Sequence

from extractors.period import date_ranges
from extractors.period.date_ranges import Range
from extractors.text import sentences
from extractors.text.cues import cue
from extractors.text.labels import Labelled
from extractors.text.places import Placed
from extractors.text.reading import Reading
from model import Finding, Span

Ends = tuple[Finding | None, Finding | None]
"""A start and an end, each where it is told."""
_WHOLE_YEAR = re.compile(r"\W*((?:19|20)\d\d)\.?\s*(?:g\.|gad[sāu]?)?\W*")
_BOTH_ENDS = re.compile(r"sāk\w+(?:\W+\w+){0,3}\W+(?:pa)?(?:beig|nosl)")
_LISTED = re.compile(r"[.,;/|\s]*(?:\sun\s+)?")
AMENDED = re.compile(r"\bpēc (?:\w+ )?grozījum|pagarināt|precizēt|aktualizēt", re.I)
"""In a label: a period as it was changed."""
_OF_CONTRACT = re.compile(r"\b(?:līgum|vienošan)\w*\s+(?:darbības|spēkā)", re.I)
_FAR = 60  # characters from a label's value to a date that the label does not ask for by itself
_NAMED_START = re.compile(r"\b(?:uz|ie)?sāk(?:um|šan|t)\w*\W+(?:\w+\W+)?$|\bstarts?\W+$", re.I)
_NAMED_END = re.compile(r"\W+(?:(?:un|bet)\s+)?(?:pabei|beig|noslē|finiš)\w*\W+(?:\w+\W+)?", re.I)
_OPEN_END = re.compile(  # `15.03.2021.–31.06.2022.`: the calendar has no such day, but the first one is told
    r"\.?\s*(?:[-–—]|līdz)\s*"
    r"(?:\d|\.{2,}|…|šobrīd|šim brīdim|joprojām|turpin|projekta\s+beig|nav\s+noteikt|[.;)]?\s*$)", re.I
)
_BEGINS = re.compile(r"(?:^\W*|\w,?\s+\(?)(?:no|kopš|sākot ar|ar)\b[^.\d]{0,45}$", re.I)


def of_cell(text: str, cell: Span, dates: Sequence[Finding], method: str) -> Ends:
    """The period in a cell or value that is known to hold one: the first sentence with dates, its range or lone end."""
    inside = [finding for finding in dates if cell.covers(finding.span)]
    for sentence in sentences.split(text, cell):
        said = [finding for finding in inside if sentence.covers(finding.span)]
        ranges = date_ranges.ranges(text, said)
        joined = [found for found in ranges if not date_ranges.is_programme(text, found)] or ranges
        if joined:
            return both_ends(joined[0], method)
        if reversed_range := _reversed(text, said):
            return both_ends(reversed_range, method)
        if said:
            return _open_period(text, sentence, said, method)
    return None, None

_WHEN = re.compile(r"\W*(?:kad|when)\W*", re.I)


def _reversed(text: str, said: Sequence[Finding]) -> Range | None:
    """Two days told as a period of which the last comes first: a mistake to be shown, not one to be passed over."""
    joined = date_ranges.joined_dates(text, said)
    is_one = len(joined) == 1 and len(said) == 2
    return joined[0] if is_one and all(len(one.value) == len("2020-01-01") for one in said) else None


def _open_period(text: str, within: Span, said: Sequence[Finding], method: str) -> Ends:
    """`No līguma noslēgšanas (2024. gada novembrī) līdz 2026. gada 31. oktobrim`, `līdz …`, `no …`."""
    first, last = said[0], said[-1]
    begun = _NAMED_START.search(text, within.start, first.span.start)
    if len(said) == 2 and begun and _NAMED_END.fullmatch(text, first.span.end, last.span.start):
        return one_end("start", first, method)[0], one_end("end", last, method)[1]
    before_last = text[max(within.start, last.span.start - 12) : last.span.start].lower()
    ends = "līdz" in before_last or before_last.rstrip().endswith(("-", "–"))
    begins = _BEGINS.search(text[within.start : first.span.start])
    if len(said) == 2 and ends and begins and first.value <= last.value:
        return one_end("start", first, method)[0], one_end("end", last, method)[1]
    if len(said) == 1 and ends:
        return one_end("end", last, method)
    is_open = len(said) == 1 and _OPEN_END.match(text, first.span.end, within.end) is not None
    return one_end("start", first, method) if len(said) == 1 and (begins or is_open) else (None, None)


def find(reading: Reading, dates: Sequence[Finding]) -> Iterator[Ends]:
    """The periods, starts and ends that labels ask for, before a colon, in a form, a row or a sentence."""
    placed = Placed(dates, lambda finding: finding.span)
    for label in reading.labelled:
        if label.key == "period":
            inside = placed.within([label.value])
            found = of_cell(reading.text, label.value, inside, "periods.labelled")
            if _is_told_on(reading.text, label, found):
                continue
            if found == (None, None):
                told = [finding for finding in inside if label.value.covers(finding.span)]
                found = _by_label(reading.text, label, told)
            found = found if any(found) else _whole_year(reading.text, label)
            found = _doubted(found) if _OF_CONTRACT.search(reading.text, *label.label) else found
            yield amended(found) if AMENDED.search(reading.text, *label.label) else found
        elif label.key in ("start", "end"):
            sentence = reading.sentence_at(label.value.start)
            value = Span(label.value.start, min(label.value.end, max(sentence.end, label.value.start)))
            for finding in dates:
                if value.covers(finding.span):
                    yield one_end(label.key, finding, "periods.labelled-end")
                    break
    yield from _marked_inline(reading, dates)


def _doubted(found: Ends) -> Ends:
    """The term of a contract need not be that of the project: a guess, and flagged."""
    start, end = (one and one._replace(flags=(*one.flags, "inferred-period")) for one in found)
    return start, end


def _by_label(text: str, label: Labelled, dates: Sequence[Finding]) -> Ends:
    """What a label alone tells of its dates: one under a `termiņš`, two with a mark between under `sākums, beigas`."""
    words = label.label.of(text).lower()
    if len(dates) == 1 and "termiņ" in words:
        return one_end("end", dates[0], "periods.labelled")
    if len(dates) == 2 and _BOTH_ENDS.search(words) and dates[0].value <= dates[1].value:
        start, end = sorted(dates, key=lambda finding: finding.span)
        if _LISTED.fullmatch(text, start.span.end, end.span.start):
            return one_end("start", start, "periods.labelled")[0], one_end("end", end, "periods.labelled")[1]
    return None, None


def amended(found: Ends) -> Ends:
    """Under `Darbības laiks pēc grozījumiem` the end is not the one once agreed upon."""
    start, end = found
    return start, end and end._replace(method="periods.prolonged")


def _is_told_on(text: str, label: Labelled, found: Ends) -> bool:
    """Whether days far behind a label, or behind a bare `Kad?`, are of a visit: under the heading `Norise` prose may
    tell what was done when.
    """
    start, end = found
    if start is None or end is None or date_ranges.is_long(start, end):
        return False
    before = text[label.value.start : start.span.start]
    is_meeting = len(start.value) == len(end.value) == len("2020-01-01") and _WHEN.fullmatch(label.label.of(text))
    return len(before) > _FAR or ". " in before or bool(is_meeting)


def _whole_year(text: str, label: Labelled) -> Ends:
    """`Īstenošanas laiks: 2022. gads`: begun and ended in one year."""
    year = _WHOLE_YEAR.fullmatch(text, *label.value)
    if year is None or "termiņ" in label.label.of(text).lower():
        return None, None
    started, ended = (
        Finding(field, year[1], Span(*year.span(1)), "periods.labelled-year") for field in ("start_date", "end_date")
    )
    return started, ended


_INLINE = cue(
    r"\b([Pp]rojekta\s+(?:sākums|starts|noslēgums|beigas|finišs)|(?:[Pp]irmā|[Pp]ēdējā)\s+projekta\s+diena"
    r"|Sākums|Sākuma datums|Starts?|Sākam|Pirmā diena|Beigas|Noslēgums|Beigu datums|Finišs"
    r"|Beidzam|Gatav[sia]|Start date|End|End date|[Pp]roject (?:start|end)(?: date)?)\s*[:–-]\s*$"
    r"|(?<!ākums)(?<!tarts),\s+(?:bet\s+|un\s+)?(?:(?:beigu|noslēguma)\s+(?:datums|termiņš)\s*(?:[:–-]|ir|būs|)"
    r"|(?:beigas|noslēgums|finišs)\s*[:–-])\s*$"
    r"|(?:^|\n|[.;]\s)\s*(?:Sākuma|Beigu|Noslēguma) datums\s$"
    r"|\b[Pp]irmā diena\b[^;.]{0,40},\s+(pēdējā)\s*[:–-]\s*$"
    r"|\b[Pp]rojekta\s+((?:sākuma|beigu|noslēguma)\s+(?:datums|diena|termiņš))(?:\s+(?:ir|būs|bija)|\s*[:–])\s+$"
    r"|(?:^|\n|(?:[.,;()|]|(?<!ākums)(?<!ākums\s)/)\s*|\b(?:un|bet)\s+tā\s+)(?:[Pp]rojekta\s+)?"
    r"([Ss]ākums|[Ss]tarts|[Bb]eigas|[Nn]oslēgums|[Ff]inišs)\s+"
    r"(?:(?:ir|būs|bija|tiek|dots|gaidām|plānot|paredzēt|iecerēt|noteikt)\w*\s+)*$"
)


def _marked_inline(reading: Reading, dates: Sequence[Finding]) -> Iterator[Ends]:
    """`Sākums: 2025. gada janvāris. Beigas: …` within one paragraph."""
    for finding in dates:
        match = _INLINE.search(reading.text, max(0, finding.span.start - 45), finding.span.start)
        if match:
            begins = re.search(r"sāk|start|pirmā (?:projekta )?diena", match[0].lower()) and not match[2]
            yield one_end("start" if begins else "end", finding, "periods.labelled-end")


def both_ends(found: Range, method: str) -> Ends:
    """A range as start and end."""
    return one_end("start", found.start, method)[0], one_end("end", found.end, method)[1]


def one_end(key: str, finding: Finding, method: str) -> Ends:
    """A date as the `start` or the `end`, by `key`."""
    told = Finding(f"{key}_date", finding.value, finding.span, method, finding.project, finding.flags)
    return (told, None) if key == "start" else (None, told)
