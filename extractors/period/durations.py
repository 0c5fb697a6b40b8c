"""How long a project runs, in months, told in digits or words."""

import re
from collections.abc import Iterator

from extractors.text.cues import cue
from extractors.text.reading import Reading
from latvian import number_words, numerals
from model import Finding, Span

RUNS = cue(
    r"projekt\w*\s+(?:\w+\s+){0,4}?(?:ilg(?:s|st|a|ums)|norisin\w+|norit\w*|notik\w+|notiek|darboj\w+|darbosies)"
    r"|projekt\w*\s+(?:\w+\s+){0,4}?(?:īsteno|realizē|ievie[šs])\w*"
    r"|(?:īstenošan|ieviešan|realizācij|noris)\w*\s+(?:laik|period|termiņ|posm)\w*|projekta\s+(?:laik|period|termiņ|ilgum)\w*"
    r"|projekt\w*\s+(?:\w+\s+){0,4}?(?:risin\w+|rit(?:ēja|ēs)?\b|aptver\w*|aizņem\w*)"
    r"|\b(?:laika?\s?(?:posm|period)|periodā)\w*"
    r"|project\s+(?:[^\s.;]+\s+){0,6}?(?:lasts?|runs?|lasted|ran|takes? place|took place|implemented|carried out)\b"
    r"|(?:tiek|tika|tiks)\s+(?:īstenot|realizēt|ieviest)\w*|^\W*(?:projekts|laiks|norise|periods)\s*:",
    re.I,
)
"""Words that say of what stands behind them that a project runs then, or so long."""
_MONTHS = re.compile(r"(\d(?<![\w.,]\d)\d{0,2})\s?(?:mēne(?:š\w*|s[iu]\w*)|mēn\.|-?months?\b)", re.I)
_YEARS = re.compile(r"(\d(?<![\w.,]\d)\d?)\s+gad(?:i|us|iem|u)\b", re.I)
_UNIT = re.compile(r"[GgMm](?<!\w[GgMm])(?:(?<=[Mm])(?i:(ēne[šs]\w*))|(?<=[Gg])(?i:ad(?:us|iem|i|u)))\b")
_WITHIN = re.compile(r"\s+(?:laikā|garumā)\b", re.I)
_BEFORE_UNIT = re.compile(r"((?:[^\W\d_]{3,}\s+)?[^\W\d_]{3,})\s+$")
_LETTERS = re.compile(r"[^\W\d_]+")
_ONE_AND_HALF = cue(r"\bpusotr\w*\s+$", re.I)
_LONGEST = 40  # characters of a number in words
_PROJECT = re.compile(r"\bprojekt", re.I)


def find(reading: Reading) -> Iterator[Finding]:
    """`24 mēneši`, or `(5 gadi)` where a label asks for the time; in months."""
    for label in reading.labelled:
        if label.key == "period":
            for pattern, factor in ((_MONTHS, 1), (_YEARS, 12)):
                for match in pattern.finditer(reading.text, *label.value):
                    yield Finding(
                        "duration", str(int(match[1]) * factor), Span(*match.span()), "periods.duration-labelled"
                    )
    places = reading.words.places("month")
    for match in (match for start, end in places for match in _MONTHS.finditer(reading.text, max(0, start - 4), end)):
        sentence = reading.sentence_at(match.start())
        if RUNS.search(reading.text, sentence.start, match.start()):
            yield Finding("duration", match[1], Span(*match.span()), "periods.duration")
    yield from _in_words(reading)


def _in_words(reading: Reading) -> Iterator[Finding]:
    """`ilgs divpadsmit mēnešus`, `trīs gadu laikā`, `pusotra gada`; in a sentence that says that a project runs."""
    text = reading.text
    places = reading.words.places("length of time")
    for unit in (unit for place in places for unit in _UNIT.finditer(text, *place)):
        counted = _counted(text, unit.start(), 1 if unit[1] else 12)
        if counted is None:
            continue
        start, months = counted
        sentence = reading.sentence_at(start)
        is_within = _WITHIN.match(text, unit.end()) and _PROJECT.search(text, *sentence)
        if is_within or RUNS.search(text, sentence.start, start) or _labels_time(reading, start):
            yield Finding("duration", str(months), Span(start, unit.end()), "periods.duration-words")


def _labels_time(reading: Reading, position: int) -> bool:
    return any(label.key == "period" for label in reading.labels_over(position))


def _counted(text: str, end: int, factor: int) -> tuple[int, int] | None:
    """Where the number in words before a unit of time begins, and how many months it makes."""
    half = _ONE_AND_HALF.search(text, max(0, end - _LONGEST), end)
    if half:
        return half.start(), factor * 3 // 2
    before = max(0, end - _LONGEST), end
    if not any(map(number_words.is_exact, _LETTERS.findall(text, *before)[-1:])):
        return None
    words = _BEFORE_UNIT.search(text, *before)
    if words is None:
        return None
    for told in (words[1], words[1].split()[-1]):
        if all(map(number_words.is_exact, told.split())) and (number := numerals.parse(told)):
            return words.start(1) + words[1].rindex(told), int(number) * factor
    return None
