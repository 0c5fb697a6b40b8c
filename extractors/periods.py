"""When a project runs: which dates are its start and end, and which are merely dates.

Two dates joined by a dash or `līdz` are a range; a range, or a single date, is the project's period only where a
label or
the sentence says so (`Īstenošanas laiks`, `projekts ilgst`). Signing dates, deadlines of calls, and the years of a
programme (`2014.–2020. gada programma`) are not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from extractors import durations, period_verbs, period_words, sentences
from extractors.places import Placed, Places
from extractors.reading import Reading
from model import Finding, Span

_JOIN = re.compile(
    r"^[.,]?\s*(?:(?:sākum|vid|beig|otr\w+ pus)\w*\s+)?(?:\((?:[^()]{0,20})\)\s*)?,?\s*"
    r"(?:[-–—−]+|līdz|uz|to|un\s+(?:beidzot|noslēdzot)\s+ar)\s*(?:pat\s+)?(?:apm\.\s+)?$",
    re.I,
)
_PROGRAMME_YEARS = re.compile(r"^\.?\s*(?:gadam\b|gad\w+\s+(?:plānoš|program|stratēģ|plān|period)|plānoš|period)", re.I)
_PROGRAMME_BEFORE = re.compile(r"(?:programm|plānošan|stratēģij|plān)\w*\s*(?:\w+\s+){0,2}$", re.I)
_FROM_TO = re.compile(  # a stretch of years told as from one to the other: not the name of a programme's years
    r"\b(?:laik|period|projekt|īsteno)\w*\s+(?:\w+\s+)?no\s+\d{4}\.\s*(?:gad\w+\s+)?līdz\s[^–-]*$", re.I
)
_NOTHING_BEFORE = re.compile(r"\W*(?:no)?\W*", re.I)
_RUNS_AFTER = re.compile(
    r"\.?\s*(?:(?:to|šo|projekt\w*)\s+)?(?:finansē|īsteno|norisinā|norit|notiek|notiks|ilg(?:s|st))\w*", re.I
)
_RUNS_BEFORE = re.compile(
    r"(?:ilg(?:a|s|st|ums\b[^.]{0,30})|norisin\w+|nori(?:s|ta?|tēja|tēs)|īsteno\w*|realizē\w*|turpin\w+|darboj\w+)"
    r"[\s:]+(?:\w+\s+){0,2}(?:no|ar|kopš)?\s*$"
    r"|\b(?:laiks|norise|periods|norises laiks)\s*:\s*(?:no\s)?$"
    r"|\bpiedal\w+\s+(?:\w+\s+){0,2}projektā\s+(?:\w+\s+){0,3}no\s*$",
    re.I,
)
_STARTS = re.compile(r"(?:^|\W)(?:sāk\w*|uzsāk\w+|kopš|iesāk\w+)\s+(?:[^.\d]{0,30})$", re.I)
_ENDS = re.compile(
    r"(?:^|\W)(?:(?:(?<!līguma )(?<!vienošanās )noslēg\w+|pabei[gd][zt]?\w*|bei[gd]\w+|jāpabeidz|jāpaveic"
    r"|jāīsteno|jāiztērē|termiņ\w*|pēdējā \w+ ?\w* diena|projekt\w* (?:\w+ )?līdz|atvēlēt\w*)"
    r"\s*[:–—-]?\s*(?:[^.\d]{0,25}\blīdz\s|(?:būs|ir|tiks|paliek|datums(?:\s\w+)?)\s)?"
    r"|(?:ilg(?:s|st)|īsteno\w*|realizē\w*|norit\w*|finansē\w*|turpin\w+)\s*[:–—-]?\s*[^.\d]{0,25}\blīdz\s)\s*$",
    re.I,
)
_PAPERS = re.compile(
    r"[^.;]{0,260}?\b(?:iesniegt|apstiprināt|atbalstīt|parakstīt|noslēgt)(?:ā|ais|o|ajā)\s+(?:\w+\s+)?projekt", re.I
)
_ABOUT_PROJECT = re.compile(
    r"projekt(?!us\b|iem\b|os\b|i\b)|viss|tas|tam|partnerīb|finansējum|eiro|darbus|īstenošanas termiņ", re.I
)
_BEGINS = re.compile(r"(?:^\W*|\w\s+)(?:no|kopš|sākot ar|ar)\b[^.\d]{0,45}$", re.I)
_LONG_MONTHS = 5


class Range(NamedTuple):
    """Two dates joined in the text, `span` from the first to the last character."""

    start: Finding
    end: Finding
    span: Span


class Periods(NamedTuple):
    """What is said of a project's time: findings of the fields start_date, end_date and duration."""

    starts: tuple[Finding, ...]
    ends: tuple[Finding, ...]
    durations: tuple[Finding, ...]


def ranges(text: str, dates: Sequence[Finding]) -> list[Range]:
    """Pairs of dates that the text joins and that are in order."""
    return [found for found in joined_dates(text, dates) if found.start.value <= found.end.value + "~"]


def joined_dates(text: str, dates: Sequence[Finding]) -> list[Range]:
    """Pairs of dates that the text joins: two in one notation, or two with a dash or `līdz` between."""
    ordered = sorted(dates, key=lambda finding: finding.span)
    found: list[Range] = []
    for left, right in pairwise(ordered):
        if left.span == right.span:
            found.append(Range(left, right, left.span))
        elif _are_joined(text[left.span.end : right.span.start]):
            found.append(Range(left, right, Span(left.span.start, right.span.end)))
    return found


def _are_joined(gap: str) -> bool:
    """Whether the words between two dates join them; a line that begins with a capital is another sentence."""
    line = gap.rpartition("\n")[2].lstrip() if "\n" in gap else ""
    return len(gap) <= 45 and not line[:1].isupper() and bool(_JOIN.match(gap))


def find(reading: Reading, dates: Sequence[Finding], codes: Sequence[Finding] = ()) -> Periods:
    """Start and end dates and durations, each with the rule that took it for one."""
    joined = ranges(reading.text, dates)
    starts, ends = [], []
    for start, end in [
        *_labelled(reading, dates, joined),
        *_in_sentences(reading, joined, codes),
        *_single(reading, dates, joined),
    ]:
        if start:
            starts.append(start)
        if end:
            ends.append(end)
    return Periods(tuple(_unique(starts)), tuple(_unique(ends)), tuple(durations.find(reading)))


Ends = tuple[Finding | None, Finding | None]


def of_cell(text: str, cell: Span, dates: Sequence[Finding], method: str) -> Ends:
    """The period in a cell or value that is known to hold one: the first sentence with dates, its range or lone end."""
    inside = [finding for finding in dates if cell.covers(finding.span)]
    for sentence in sentences.split(text, cell):
        said = [finding for finding in inside if sentence.covers(finding.span)]
        joined = [found for found in ranges(text, said) if not _is_programme(text, found)] or ranges(text, said)
        if joined:
            return _as("start_date", joined[0].start, method), _as("end_date", joined[0].end, method)
        if reversed_range := _reversed(text, said):
            return _as("start_date", reversed_range.start, method), _as("end_date", reversed_range.end, method)
        if said:
            return _open_period(text, sentence, said, method)
    return None, None


def _reversed(text: str, said: Sequence[Finding]) -> Range | None:
    """Two days told as a period of which the last comes first: a mistake to be shown, not one to be passed over."""
    joined = joined_dates(text, said)
    is_one = len(joined) == 1 and len(said) == 2
    return joined[0] if is_one and all(len(one.value) == len("2020-01-01") for one in said) else None


def _open_period(text: str, within: Span, said: Sequence[Finding], method: str) -> Ends:
    """`No līguma noslēgšanas (2024. gada novembrī) līdz 2026. gada 31. oktobrim`, `līdz …`, `no …`."""
    first, last = said[0], said[-1]
    before_last = text[max(within.start, last.span.start - 12) : last.span.start].lower()
    ends = "līdz" in before_last or before_last.rstrip().endswith(("-", "–"))
    begins = _BEGINS.search(text[within.start : first.span.start])
    if len(said) == 2 and ends and begins and first.value <= last.value:
        return _as("start_date", first, method), _as("end_date", last, method)
    if len(said) == 1 and ends:
        return None, _as("end_date", last, method)
    return (_as("start_date", first, method), None) if len(said) == 1 and begins else (None, None)


def _labelled(reading: Reading, dates: Sequence[Finding], joined: Sequence[Range]) -> Iterator[Ends]:
    placed = Placed(dates, lambda finding: finding.span)
    for label in reading.labelled:
        if label.key == "period":
            inside = placed.within([label.value])
            found = of_cell(reading.text, label.value, inside, "periods.labelled")
            if found == (None, None):
                alone = [finding for finding in inside if label.value.covers(finding.span)]
                if len(alone) == 1 and "termiņ" in label.label.of(reading.text).lower():
                    found = (None, _as("end_date", alone[0], "periods.labelled"))
            yield found
        elif label.key in ("start", "end"):
            sentence = reading.sentence_at(label.value.start)
            value = Span(label.value.start, min(label.value.end, max(sentence.end, label.value.start)))
            for finding in dates:
                if value.covers(finding.span):
                    yield _end_of(label.key, finding, "periods.labelled-end")
                    break
    yield from _marked_inline(reading, dates)


def _end_of(key: str, finding: Finding, method: str) -> Ends:
    if key == "start":
        return _as("start_date", finding, method), None
    return None, _as("end_date", finding, method)


_INLINE = re.compile(r"\b(Sākums|Sākuma datums|Beigas|Noslēgums|Beigu datums|Pēdējā projekta diena)\s*[:–-]\s*$")


def _marked_inline(reading: Reading, dates: Sequence[Finding]) -> Iterator[Ends]:
    """`Sākums: 2025. gada janvāris. Beigas: …` within one paragraph."""
    for finding in dates:
        match = _INLINE.search(reading.text, max(0, finding.span.start - 30), finding.span.start)
        if match:
            yield _end_of("start" if match[1].startswith("Sāk") else "end", finding, "periods.labelled-end")


def _in_sentences(reading: Reading, joined: Sequence[Range], codes: Sequence[Finding]) -> Iterator[Ends]:
    for found in joined:
        sentence = reading.sentence_at(found.span.start)
        before = reading.text[sentence.start : found.span.start]
        after = reading.text[found.span.end : sentence.end]
        alone = _NOTHING_BEFORE.fullmatch(before) and not after.strip(" .)")
        item = _is_item(before, after) and any(sentence.overlaps(code.span) for code in codes)
        if _is_programme(reading.text, found) or period_words.EMERGENCY.search(before):
            continue
        if alone or item or _tells_running(before, after):
            yield _as("start_date", found.start, "periods.sentence"), _as("end_date", found.end, "periods.sentence")
        elif _is_long(found) and not period_words.OTHER_THINGS.search(sentence.of(reading.text).lower()):
            yield _as("start_date", found.start, "periods.range"), _as("end_date", found.end, "periods.range")


def _is_long(found: Range) -> bool:
    """Whether a range of days or months is too long for a visit, a course or a call."""
    start, end = found.start.value, found.end.value
    if min(len(start), len(end)) < len("2020-01"):
        return False
    return (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7]) >= _LONG_MONTHS


def _is_item(before: str, after: str) -> bool:
    """Whether a range stands by itself among other facts: `(CODE, 01.09.2021.–28.02.2023., 22 406 eiro)`."""
    return before.rstrip().endswith((",", ";", "(")) and after.lstrip(". ")[:1] in (",", ";", ")", "")


def _tells_running(before: str, after: str) -> bool:
    return bool(durations.RUNS.search(before) or _RUNS_BEFORE.search(before) or _RUNS_AFTER.match(after))


def _single(reading: Reading, dates: Sequence[Finding], joined: Sequence[Range]) -> Iterator[Ends]:
    in_ranges = Places(found.span for found in joined)
    for finding in dates:
        if in_ranges.cover(finding.span):
            continue
        sentence = reading.sentence_at(finding.span.start)
        before = reading.text[sentence.start : finding.span.start]
        said, before = before, re.sub(r"\b(?:no|ar|uz)\s*$", "", before)
        after = reading.text[finding.span.end : sentence.end]
        if _ABOUT_PROJECT.search(sentence.of(reading.text)) or before.lower().startswith("termiņ"):
            ends = _told(finding, said, before, after)
        else:
            ends = None, None
        yield ends if ends != (None, None) else _by_verb(finding, said, after, reading.text)


def _told(finding: Finding, said: str, before: str, after: str) -> Ends:
    """The end that a sentence about the project tells: prolonged until, ends, begins, from a day on."""
    if period_words.PROLONGED.search(before):
        return None, _as("end_date", finding, "periods.prolonged")
    if (_ENDS.search(before) and not _of_papers(before, after)) or _opens_with_end(before, after):
        return None, _as("end_date", finding, "periods.until")
    from_then = period_words.FROM.search(said) and (period_words.DOES.match(after) or period_words.LASTS.search(said))
    if (_STARTS.search(before) and not period_verbs.is_other(before)) or from_then:
        return _as("start_date", finding, "periods.since"), None
    return None, None


def _by_verb(finding: Finding, before: str, after: str, text: str) -> Ends:
    """The end that a verb beside the date tells: `startēja 2023. gada martā`, `2025. gada maijā noslēdzās projekts`."""
    key = period_verbs.of(before, after, finding.span.of(text))
    return _end_of(key, finding, f"periods.verb-{key}") if key else (None, None)


def _of_papers(before: str, after: str) -> bool:
    """`pabeigta 2019. gada 3. maijā iesniegtā projekta īstenošana`: the day of a paper about the project."""
    return not before.rstrip().endswith("līdz") and bool(_PAPERS.match(after))


def _opens_with_end(before: str, after: str) -> bool:
    """`Līdz 2025. gada 31. oktobrim pašvaldība pārbūvēs …`: work to be done until then, not papers to be handed in."""
    return (
        before.strip().lower() == "līdz"
        and bool(period_words.WILL.search(after))
        and not period_words.OTHER_THINGS.search(after.lower())
    )


def _is_programme(text: str, found: Range) -> bool:
    """Bare years that belong to a programme or plan rather than to the project."""
    if len(found.start.value) > 4:
        return False
    after, before = text[found.span.end : found.span.end + 30], text[max(0, found.span.start - 40) : found.span.start]
    tail = text[found.span.start : found.span.end].lower()
    if tail.endswith("gadam") and not _FROM_TO.search(before + tail):
        return True
    return bool(_PROGRAMME_YEARS.match(after) or _PROGRAMME_BEFORE.search(before))


def _as(field: str, finding: Finding, method: str) -> Finding:
    return replace(finding, field=field, method=method)


def _unique(findings: Sequence[Finding]) -> list[Finding]:
    seen: dict[tuple[str, Span], Finding] = {}
    for finding in findings:
        seen.setdefault((finding.value, finding.span), finding)
    return list(seen.values())
