"""Whether a text is about one project: described under labels, or told of by what it costs and who pays."""

import re

from extractors.text.reading import Reading
from model import Span

_OF_PROGRAMME = re.compile(r"\W*(?:programm|konkurs)", re.I)
_STRUCTURE = (
    "goal",
    "period",
    "costs",
    "applicant",
    "description",
    "activities",
    "target_group",
    "coordinator_organisation",
    "implementer",
    "partner",
)
_COSTS = re.compile(
    r"\b(?:(?:[Pp]rojekta|[Kk]opējās(?:\s+šī)?\s+projekta)\s+(?:[^\W\d_]+\s+){0,2}?(?:izmaksas|budžets|finansējums)"
    r"|[Pp]rojekts\b[^.;]{0,140}\bbudžets)\b[^.;\d]{0,40}\d[^;\n]{0,120}?(?:[Nn]o\s+k|[Nn]o\s+tā|\(\d|jeb\s|tai\s+skaitā|t\.\s?sk|līdzfin|sedz)"
)
_PAYER = re.compile(
    r"\b(?:ELFLA|ERAF|ESF|KF|EJZF|EEZ|VKKF|LVAF|KPFI|LEADER|Interreg|Erasmus|LIFE|Eiropas\s+\w+\s+(?:\w+\s+){0,2}fond\w+"
    r"|Lauku\s+atbalsta\s+dienest\w+|Norvēģijas|Klimata\s+pārmaiņu\s+finanšu\s+instrument|Zivju\s+fond\w+|Kult[uū]rkapit[aā]la\s+fond\w+)"
)
_FACTS = tuple(  # what is said of *the* project, each of another kind
    re.compile(pattern)
    for pattern in (
        r"\bProjekta\s+(?:galvenais\s+|vispārējais\s+|tiešais\s+)?mērķis\s+(?:ir|bija|būs)\b",
        r"\bProjektu\s+(?:īsteno|finansē|līdzfinansē|atbalsta|realizē)\b"
        r"|\bProjekts\s+(?:tiek|tika|tiks|ir)\s+(?:īstenots|realizēts|(?:līdz)?finansēts)",
        r"\bProjekta\s+(?:īstenošana|realizācija|norise|darbība|aktivitātes)\s+(?:\w+\s+){1,3}?(?:no|līdz|\d)"
        r"|\bProjekt[sa]\s+(?:norisinā|ilg)\w+\s",
        r"\bProjekta\s+(?:ietvaros|rezultātā|laikā|gaitā)\b",
    )
)
_CALL = re.compile(
    r"konkurs(?!\w*\s+ietvaros)|izsludin(?!\w*\s+iepirkum)|pieteik|projektu\s+iesniegum|nedrīkst|nepārsniedz|vienam\s+projektam|maksimāl"
    r"|nolikum|atlases\s+kārt|(?-i:projekt(?:i|us|iem))\b|seminār|apmācīb|pretendent|aicin|piemēram|vairāk\s+(?:par|kā)",
    re.I,
)

_OF_CALL = re.compile(  # what only conditions for many say, under whatever labels
    r"\bvien(?:am|a)\s+projekt(?:am|a)\b|atbalstāmās\s+(?:darbības|aktivitātes)|pieteikum\w*\s+(?:jāiesniedz|var\s+iesniegt|iesniegšan)",
    re.I,
)


def is_about_one(reading: Reading) -> bool:
    """Whether a text that names no project is about one all the same."""
    if by_labels(reading):
        return not _OF_CALL.search(reading.text)
    return by_costs(reading) or by_facts(reading)


def by_labels(reading: Reading) -> bool:
    """Three or more different labels of a project, none of them repeated as a list of several projects would."""
    labels = [label for label in reading.labelled if label.key in _STRUCTURE]
    keys = [label.key for label in labels if not _OF_PROGRAMME.match(label.label.of(reading.text))]
    numbered = [label for label in reading.labelled if label.key == "code"]
    return len(set(keys)) >= 3 and keys.count("goal") <= 1 and keys.count("period") <= 2 and len(numbered) <= 1


def first_label(reading: Reading) -> int:
    """Where the first of these labels stands."""
    return min((label.label.start for label in reading.labelled if label.key in _STRUCTURE), default=0)


def by_costs(reading: Reading) -> bool:
    """A page that says once what *the* project costs and who pays of it, and tells of no call."""
    told = [match for match in _COSTS.finditer(reading.text) if not reading.is_furniture(Span(*match.span()))]
    return len(told) == 1 and bool(_PAYER.search(reading.text)) and not _CALL.search(reading.text)


def by_facts(reading: Reading) -> bool:
    """A page that says several things of *the* project and who pays for it, once each, and tells of no call."""
    if not reading.projects:
        return False
    told = [
        [match for match in fact.finditer(reading.text) if not reading.is_furniture(Span(*match.span()))]
        for fact in _FACTS
    ]
    kinds = sum(map(bool, told))
    if kinds < 2 or len(told[0]) > 1 or len(told[1]) > 2 or not any(told[:3]):
        return False
    return (kinds > 2 or bool(_PAYER.search(reading.text))) and not _CALL.search(reading.text)
