"""When a project runs: which dates are its start and end, and which are merely dates.

Two dates joined by a dash or `līdz` are a range; a range, or a single date, is the project's period only where a label
or the sentence says so (`Īstenošanas laiks`, `projekts ilgst`). Signing dates, deadlines of calls, and the years of a
programme (`2014.–2020. gada programma`) are not.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.period import (
    changed_ends,
    date_ranges,
    durations,
    english_verbs,
    labelled_periods,
    period_clauses,
    period_ends,
    period_items,
    period_verbs,
    period_words,
    years,
)
from extractors.period.date_ranges import Range
from extractors.period.labelled_periods import Ends, both_ends, one_end
from extractors.text.cues import cue
from extractors.text.places import Places
from extractors.text.reading import Reading
from model import Finding, Span

_NOTHING_BEFORE = re.compile(r"\W*(?:no)?\W*", re.I)
_BEHIND_NUMBER = re.compile(r"\)?\s?[:;,]\s(?:no\s)?")  # `Nr. 1.2.3.4/5/A/001: 01.03.2023.–30.11.2023.`
_RUNS_AFTER = re.compile(
    r"\.?\s*(?:(?:to|šo|projekt\w*)\s+)?"
    r"(?:finansē|īsteno|realizē|ieviesī?s|ievieš|norisinā|norit|notiek|notiks|ilg(?:s|st))\w*",
    re.I,
)
_RUNS_BEFORE = cue(
    r"(?:ilg(?:a|s|st|ums\b[^.]{0,30})|norisin\w+|nori(?:s|ta?|tēja|tēs)|īsteno\w*|realizē\w*|ievie(?:š|s[aīt])\w*|turpin\w+|darboj\w+)"
    r"[\s:]+(?:\w+\s+){0,2}(?:no|ar|kopš)?\s*$"
    r"|\b(?:laik[su]|norise|periods?|norises laiks)\s*:\s*(?:no\s)?$"
    r"|\bpiedal\w+\s+(?:\w+\s+){0,2}projektā\s+(?:\w+\s+){0,3}no\s*$",
    re.I,
)
_STARTS = cue(r"(?:^|\W)(?:sāk(?!otn)\w*|(?:uz|aiz|ie)sāk\w+|startē\w+|kopš)\s+(?:[^.\d]{0,30})(?<!\sun\s)$", re.I)
_SIGNED = re.compile(  # `līgums par projekta finansēšanu tika noslēgts …`: the contract, not the project
    r"\b(?:[Ll]īgum(?!u aģent)|[Vv]ienošan)\w*\b(?:(?!\bprojekts\b)[^;]){0,160}\bnoslēgt(?:s|i|as?|os?)\s+(?:jau\s+)?$"
)
_ABOUT_PROJECT = re.compile(
    r"projekt(?!us\b|iem\b|os\b|i\b)|viss|tas|tam|partnerīb|pētījum|finansējum|eiro|darbus|iecerēt|aktivitātes\b"
    r"|(?:īstenošanas|izpildes|realizācijas|ieviešanas|beigu) termiņ"
    r"|iniciatīva\b|to (?<!\wto )(?:īsteno|realizē|vada|koordinē)",
)
"""Matched against small letters."""
_OF_TIME = re.compile(
    r"\W*(?:jā(?:pabeidz|paveic|īsteno|realizē|ievieš)|termiņ|ilgums|laiks|norise|izpilde"
    r"|īstenošana|realizācija|ieviešana|statuss:)",
    re.I,
)
_OF_WHOLE = re.compile(
    r"\bprojekta\s+(?:(?:darbības|īstenošanas|ieviešanas|realizācijas|norises)\s+)?(?:laik|period|termiņ)\w*\s*[:–-]?\s*(?:no\s)?$",
    re.I,
)
"""`pārskata periods sakrīt ar projekta darbības laiku: …`."""
_PREPOSITION = re.compile(r"\b(?:no|ar|uz)\s*$")

_BY_PEOPLE = re.compile(r"finansē|īsteno|realizē|ievie")
_IN_PROJECT = re.compile(r"\bprojekta\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?:ietvaros|laikā|gaitā)\b[^:–(]*$")
_CLOSING = tuple("”“\"»")
_QUOTED = re.compile(r"[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+")

INFERRED = "inferred-period"
"""The flag of what no word beside the date says, but the whole clause."""


class Periods(NamedTuple):
    """What is said of a project's time: findings of the fields start_date, end_date and duration."""

    starts: tuple[Finding, ...]
    ends: tuple[Finding, ...]
    durations: tuple[Finding, ...]


def find(reading: Reading, dates: Sequence[Finding], codes: Sequence[Finding] = ()) -> Periods:
    """Start and end dates and durations, each with the rule that took it for one."""
    joined = date_ranges.ranges(reading.text, dates)
    vague = {date.span for date in dates if years.is_school_year(date) or years.is_of_season(date, reading.text)}
    starts, ends = [], []
    for start, end in [
        *labelled_periods.find(reading, dates),
        *_in_sentences(reading, joined, codes),
        *_single(reading, dates, joined, codes),
        *_begun_and_ended(reading, dates),
    ]:
        if start:
            starts.append(_doubted(start, vague))
        if end:
            ends.append(_doubted(end, vague))
    return Periods(tuple(_unique(starts)), tuple(_unique(ends)), tuple(durations.find(reading)))


def _in_sentences(reading: Reading, joined: Sequence[Range], codes: Sequence[Finding]) -> Iterator[Ends]:
    for found in joined:
        sentence = reading.sentence_at(found.span.start)
        before = reading.text[sentence.start : found.span.start]
        after = reading.text[found.span.end : sentence.end]
        is_of_part = period_words.OF_A_PART.stands_in(before) and not _OF_WHOLE.search(before)
        is_of_part = is_of_part or period_words.tell_of_another(before) or period_words.tell_of_sum(before)
        if is_of_part or (period_words.EMERGENCY.search(before) and not changed_ends.FROM_DAY.search(before)):
            continue
        if date_ranges.is_programme(reading.text, found):
            is_told = years.are_told(before, found.span.of(reading.text), after)
            if years.are_few(found) and (is_told or period_items.holds_all(reading, before, found.span.start)):
                yield _inferred(both_ends(found, "periods.years"))
        elif changed_ends.FROM_DAY.search(before):
            yield changed_ends.moved(found.end, before)
        elif period_clauses.is_once(before):
            yield _inferred(both_ends(found, "periods.planned"))
        elif found.start.method in date_ranges.BEGUN_ENDED:
            yield both_ends(found, "periods.sentence") if period_verbs.begins(before) else (None, None)
        elif _tells_running(before, after):
            yield _running(found, before, after)
        elif not years.is_school_year(found.start) or before.rstrip(" –(,").endswith(_CLOSING):
            yield _of_range(reading, found, sentence, codes)  # what was done in a school year did not begin with it


def _running(found: Range, before: str, after: str) -> Ends:
    """A range in which something runs: a project, or nothing is said what; what else takes so long is a guess."""
    before = "" if _NOTHING_BEFORE.fullmatch(before) else before
    in_project = _IN_PROJECT.search(before) and not _goes_on("", after)
    if not in_project and (period_words.tell_of_project(before) or period_words.tell_of_project(after)):
        return both_ends(found, "periods.sentence")
    if _goes_on(before, after):
        return (None, None) if date_ranges.is_of_days(found) else both_ends(found, "periods.sentence")
    if date_ranges.is_long(found.start, found.end) or years.are_few(found):
        return _inferred(both_ends(found, "periods.range"))
    return None, None


def _goes_on(before: str, after: str) -> bool:
    """Whether a verb says that the project runs, and not that something else takes place in it."""
    if durations.RUNS.stands_in(before):
        return True
    does = _RUNS_AFTER.match(after)
    return bool(does and (_BY_PEOPLE.search(does[0].lower()) or period_words.tell_of_project(after)))


def _of_range(reading: Reading, found: Range, sentence: Span, codes: Sequence[Finding]) -> Ends:
    """The period that a range is of which no verb says so: alone, among facts, beside the project, in its clause."""
    before, after = reading.text[sentence.start : found.span.start], reading.text[found.span.end : sentence.end]
    alone = _NOTHING_BEFORE.fullmatch(before) and not after.strip(" .)")
    if alone and date_ranges.is_of_days(found):  # a meeting, unless nothing else is said
        return _inferred(both_ends(found, "periods.range"))
    if alone or _is_fact(reading, found, sentence, codes):
        ends = both_ends(found, "periods.sentence")
        return labelled_periods.amended(ends) if alone and _is_amended(reading, found) else ends
    may_be_item = not alone and not date_ranges.is_of_days(found)
    if (
        years.stand_beside_project(before, after, found)
        or _opens_item(reading, before, after, found, sentence, codes)
        or (may_be_item and period_items.holds_all(reading, before, found.span.start))
    ):
        return _inferred(both_ends(found, "periods.years"))
    if period_clauses.runs(before, after):
        return _inferred(both_ends(found, "periods.clause"))
    if date_ranges.is_long(found.start, found.end) and not period_words.tell_other_things(sentence.of(reading.text)):
        return _inferred(both_ends(found, "periods.range"))
    return None, None


def _opens_item(
    reading: Reading, before: str, after: str, found: Range, sentence: Span, codes: Sequence[Finding]
) -> bool:
    """`2019.–2022. „Vēja stāsti” (2019-1-…)`: years before the name in an item with a number."""
    if not years.open_item(before, after, found):
        return False
    return any(sentence.overlaps(code.span) for code in codes) or period_items.are_projects(reading, sentence.start)


def _is_amended(reading: Reading, found: Range) -> bool:
    """Whether the line above a period that stands alone says that it was changed: `Darbības laiks pēc grozījumiem`."""
    block = reading.block_at(found.span.start)
    above = reading.above(block) if block is not None else None
    return above is not None and labelled_periods.AMENDED.search(reading.text, *above.span) is not None


def _is_fact(reading: Reading, found: Range, sentence: Span, codes: Sequence[Finding]) -> bool:
    """Whether a range stands among the facts of a project: an item beside its number, or right behind that."""
    before, after = reading.text[sentence.start : found.span.start], reading.text[found.span.end : sentence.end]
    if _is_item(before, after) and any(sentence.overlaps(code.span) for code in codes):
        return True
    return any(_BEHIND_NUMBER.fullmatch(reading.text, code.span.end, found.span.start) for code in codes)


def _is_item(before: str, after: str) -> bool:
    """Whether a range stands by itself among other facts: `(CODE, 01.09.2021.–28.02.2023., 22 406 eiro)`."""
    return before.rstrip().endswith((",", ";", "(")) and after.lstrip(". ")[:1] in (",", ";", ")", "")


def _tells_running(before: str, after: str) -> bool:
    return bool(durations.RUNS.stands_in(before) or _RUNS_BEFORE.stands_in(before) or _RUNS_AFTER.match(after))


def _single(
    reading: Reading, dates: Sequence[Finding], joined: Sequence[Range], codes: Sequence[Finding]
) -> Iterator[Ends]:
    in_ranges = Places(found.span for found in joined)
    for finding in dates:
        if in_ranges.cover(finding.span):
            continue
        sentence = reading.sentence_at(finding.span.start)
        said = changed_ends.INSTEAD.sub("", reading.text[sentence.start : finding.span.start])
        before = _PREPOSITION.sub("", said)
        season = years.of_season(finding, reading.text)
        after = reading.text[finding.span.end + len(season) : sentence.end]
        clause = period_verbs.last_clause(said)
        is_of_part = period_words.OF_A_PART.stands_in(clause) and not after.startswith(", kad ")
        if is_of_part or period_words.tell_of_another(clause):
            continue
        if changed_ends.is_replaced(said, after) or ("noslēgt" in said and _SIGNED.search(said)):
            continue
        if _ABOUT_PROJECT.search(sentence.of(reading.text).lower()) or _OF_TIME.match(before):
            ends = _told(finding, said, before, after)
        elif any(sentence.covers(code.span) for code in codes):  # `„Rasa” (2023-1-…) turpinās līdz …`
            ends = None, _told(finding, said, before, after)[1]
        else:
            ends = None, None
        date = finding.span.of(reading.text) + season
        ends = ends if ends != (None, None) else _by_verb(finding, said, after, date)
        yield ends if ends != (None, None) else _in_one(reading, finding, said, date)


def _told(finding: Finding, said: str, before: str, after: str) -> Ends:
    """The end that a sentence about the project tells: prolonged until, ends, begins, from a day on."""
    if period_words.PROLONGED.stands_in(said):
        return one_end("end", finding, "periods.prolonged")
    if period_ends.are_told(before, after) and period_clauses.is_asked(before):
        return one_end("end", finding._replace(flags=(*finding.flags, changed_ends.ASKED)), "periods.asked")
    if period_ends.are_told(before, after) or period_ends.open_with(before, after):
        return one_end("end", finding, "periods.until")
    if period_words.FROM.search(said) and period_words.tells_of_somebody(after):
        return None, None
    from_then = period_words.FROM.search(said) and (period_words.DOES.match(after) or period_words.LASTS.search(said))
    begins = _STARTS.search(_QUOTED.sub(lambda name: "x" * len(name[0]), before))
    is_verb = begins and ("sāk" in begins[0].lower() or "startē" in begins[0].lower())
    merely_since = begins and not is_verb and not period_words.tells_of_doing(before, after)
    if (begins and not merely_since and not period_verbs.is_other(before)) or from_then:
        return one_end("start", finding, "periods.since")
    return None, None


def _by_verb(finding: Finding, before: str, after: str, date: str) -> Ends:
    """The end that a verb beside the date tells: `startēja 2023. gada martā`, `2025. gada maijā noslēdzās projekts`."""
    if key := period_verbs.of(before, after, date) or english_verbs.of(before):
        return one_end(key, finding, f"periods.verb-{key}")
    key = period_clauses.of(before, after, date)
    return _inferred(one_end(key, finding, f"periods.clause-{key}")) if key else (None, None)


def _in_one(reading: Reading, finding: Finding, before: str, date: str) -> Ends:
    """What an item says behind its name; a year in which a project was begun and ended."""
    is_item = date.endswith(("gadā", "gads")) and period_items.holds_all(reading, before, finding.span.start)
    if is_item or (years.is_whole(date) and years.is_done_in(before)):
        start, end = one_end("start", finding, "periods.years"), one_end("end", finding, "periods.years")
        return _inferred((start[0], end[1]))
    key = period_items.of(reading, before, finding.span.start)
    return _inferred(one_end(key, finding, f"periods.clause-{key}")) if key else (None, None)


def _begun_and_ended(reading: Reading, dates: Sequence[Finding]) -> Iterator[Ends]:
    """`2019. gada martā sākās un 2021. gada maijā beidzās projekts`: of each verb the date before it."""
    for first, second in pairwise(dates):
        between = reading.text[first.span.end : second.span.start]
        if period_clauses.begins_and(between):
            sentence = reading.sentence_at(first.span.start)
            around = reading.text[sentence.start : first.span.start], reading.text[second.span.end : sentence.end]
            if period_clauses.then_ends(*around):
                yield _inferred((one_end("start", first, "periods.clause-start")[0], None))
                yield _inferred(one_end("end", second, "periods.clause-end"))


def _doubted(told: Finding, vague: Collection[Span]) -> Finding:
    """The same, flagged where only a school year or the year of a season is told."""
    return told._replace(flags=(*told.flags, INFERRED)) if told.span in vague else told


def _inferred(ends: Ends) -> Ends:
    start, end = (one and one._replace(flags=(*one.flags, INFERRED)) for one in ends)
    return start, end


def _unique(findings: Sequence[Finding]) -> list[Finding]:
    seen: dict[tuple[str, Span], Finding] = {}
    for finding in findings:
        seen.setdefault((finding.value, finding.span), finding)
    return list(seen.values())
