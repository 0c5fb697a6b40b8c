"""Organisations known by the country behind them: `Fundación Sol (Spānija)` among partners, in lists and in sentences.

Names abroad follow no pattern of ours; that a capitalised name with a country behind it stands under a label for
partners or in a sentence about them says that it is one.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from extractors.organisation.organisations import Mention, named
from extractors.text import signs
from extractors.text.letters import UPPER
from extractors.text.places import Places
from extractors.text.reading import Reading
from latvian import countries, names
from model import Span

METHOD = "organisations.with-country"
_LABELS = ("partner", "coordinator_organisation", "coordinator", "applicant")
_NAME = rf"(?P<name>[{UPPER}“„«\"][^,;:()\n\t|–—]{{2,80}}?)"
_COUNTRY_AFTER = re.compile(
    rf"(?:(?<=\s)|(?<=^)|(?<=\())(?:\d{{1,2}}[.)]\s*)?{_NAME}\s*(?:\((?P<inside>[^()\n]{{3,40}})\)|(?:,|\s[–—-])\s+(?P<after>[{UPPER}]\w+)|no\s+(?P<origin>[{UPPER}]\w+))",
    re.M,
)
_LINE = re.compile(
    rf"^[•*\t –—-]*(?P<name>[{UPPER}][^,;:()\n\t|]{{5,100}}?)[ \u00a0]+\(?(?P<country>[{UPPER}]\w+)\)?[ .;,]*$", re.M
)
_KIND = (
    rf"\b(?P<country>[{UPPER}]\w+s)\s+(?:[^\W\d_]+\s+){{0,2}}?"
    r"(?:organizācij|biedrīb|asociācij|apvienīb|nodibinājum|uzņēmum|partner|NVO)\w*\s+"
)
_KIND_BEFORE = re.compile(_KIND + "$")
_COUNTRY_BEFORE = re.compile(  # `Norvēģijas jauniešu organizācija Nabolaget Oslo`
    rf"{_KIND}(?P<name>[{UPPER}][\w.'’&-]*(?:\s(?:[{UPPER}&][\w.'’-]*|of|for|the|de|da|do|der|die|und|im|e\.V\.))+)"
)
_GENITIVE = re.compile(r"(?:[^ā]s|u|a)$")
_OF_DOING = re.compile(  # `Saišu stiprināšanai, Latvijas …`, `no reģiona valstīm – Latvijas, …` name nobody
    r"^(?:[^\W\d_]+(?:šan|ācij|īb)\w+|valstīm|valstis|valstīs)$"
)
_SHORT = re.compile(rf"[{UPPER}]{{3,12}}")
_PART = re.compile(
    r"(?:\s(?:un|ir|bija|būs|ar|arī|no|vada|vadīs|koordinē|koordinēs|kā|kopā|–|—|-)\s+)(?=[“„«\"]?[A-ZĀ-Ž])"
)


def find(reading: Reading, known: Iterable[Span]) -> list[Mention]:
    """Such names outside the spans already `known` for titles, organisations and the like, in text order."""
    places = Places(known)
    abroad = Places(Span(start, end) for start, end, _ in reading.countries)
    passages = [passage for passage in _passages(reading) if abroad.overlap(passage)]
    spans = {span for passage in passages for span in _in_passage(reading.text, passage)}
    lines = {span for passage in _labelled(reading) for span in _whole_lines(reading.text, passage)}
    outside = {span for span in spans if not places.overlap(span)}
    return [named(reading.text, span, METHOD) for span in sorted(outside | lines)]


def without_kind(before: str) -> str:
    """The words before a foreign name without its country and kind.

    >>> without_kind("Partneri ir muzejs un Norvēģijas jauniešu organizācija ")
    'Partneri ir muzejs un '
    """
    kind = _KIND_BEFORE.search(before)
    return before[: kind.start()] if kind and _is_country(kind["country"]) else before


def introduces(text: str, mention: Mention, known: Collection[int]) -> bool:
    """Whether a mention is only the country and kind of the organisation whose foreign name begins behind it."""
    start, end = mention.finding.span
    return end + 1 in known and mention.finding.method != METHOD and not without_kind(text[start : end + 1])


def _passages(reading: Reading) -> list[Span]:
    """What stands under labels of partners, and the sentences about partners."""
    return _labelled(reading) + reading.sentences_telling("partnership")


def _labelled(reading: Reading) -> list[Span]:
    return [label.value for label in reading.labelled if label.key in _LABELS]


def _whole_lines(text: str, within: Span) -> Iterator[Span]:
    """The lines under a label that are nothing but a name and its country: `Szkoła Podstawowa nr 2 Poland`."""
    for line in _LINE.finditer(text, *within):
        if _is_country(line["country"]) and len(line["name"].split()) > 1:
            yield Span(*line.span("name"))


def _in_passage(text: str, within: Span) -> Iterator[Span]:
    position = within.start
    while match := _COUNTRY_AFTER.search(text, position, within.end):
        country = match["inside"] or match["after"] or match["origin"]
        start, end = match.span("name")
        for cut in _PART.finditer(text, start, end):
            start = cut.end()
        position = match.end("name") + 1
        if _is_country(country) and _may_name(text[start:end]) and (not match["origin"] or _is_name(text[start:end])):
            yield Span(start, end)
    for match in _COUNTRY_BEFORE.finditer(text, *within):
        if _is_country(match["country"]) and _may_name(match["name"]):
            yield Span(*match.span("name"))


def _is_country(words: str) -> bool:
    """Whether the words are a country, or a place and its country."""
    last = re.split(r",\s*", words.strip())[-1]
    found = next(countries.find(last), None)
    return found is not None and found[0] == 0 and len(last) - found[1] <= 2


def _is_name(words: str) -> bool:
    """Before `no Spānijas`: a quoted name, or three capitalised words, which no person has."""
    return words[0] in '“„«"' or len([word for word in words.split() if word[0].isupper()]) > 2


def _may_belong(word: str) -> bool:
    """A capitalised word, a small word of another language, or what may be a genitive of ours."""
    return not word[0].islower() or word in signs.foreign_words("inner") or bool(_GENITIVE.search(word))


def _may_name(name: str) -> bool:
    """Two words at least, or capitals, that are neither a country nor a person."""
    words = name.split()
    if len(words) < 2 and not _SHORT.fullmatch(name):
        return False
    if next(countries.find(words[-1]), None) or _OF_DOING.search(words[-1]):
        return False
    if not (words[-1][-1].isalnum() or words[-1][-1] in '”"»“.') or signs.PARTNERSHIP.match(words[0]):
        return False
    if not all(map(_may_belong, words[:-1])) or (words[-1][0].isupper() and words[-1][-1] in "āēīū"):
        return False
    return not names.is_given_name(words[0].strip('„“”«»"')) or len(words) > 3
