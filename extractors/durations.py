"""How long a project runs, in months, where the text says it in digits."""

import re
from collections.abc import Iterator

from extractors.reading import Reading
from model import Finding, Span

RUNS = re.compile(
    r"projekt\w*\s+(?:\w+\s+){0,4}?(?:ilg(?:s|st|a|ums)|norisin\w+|norit\w*|notik\w+|notiek|īsteno\w*|darboj\w+|darbosies|realizē\w+)"
    r"|(?:īstenošan|ieviešan|realizācij|noris)\w*\s+(?:laik|period|termiņ|posm)\w*|projekta\s+(?:laik|period|termiņ|ilgum)\w*"
    r"|projekt\w*\s+(?:\w+\s+){0,4}?(?:risin\w+|rit(?:ēja|ēs)?\b|aptver\w*|aizņem\w*)"
    r"|\b(?:laika?\s?(?:posm|period)|periodā)\w*"
    r"|(?:tiek|tika|tiks)\s+(?:īstenot|realizēt|ieviest)\w*|^\W*(?:projekts|laiks|norise|periods)\s*:",
    re.I,
)
"""Words that say of what stands behind them that a project runs then, or so long."""
_MONTHS = re.compile(r"(\d(?<![\w.,]\d)\d{0,2})\s?(?:mēne(?:š\w*|s[iu]\w*)|mēn\.)", re.I)
_YEARS = re.compile(r"(\d(?<![\w.,]\d)\d?)\s+gad(?:i|us|iem|u)\b", re.I)


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
