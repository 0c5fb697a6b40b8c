"""People: names in the nominative, and the role that the words around each name give it.

A name is a known given name with what looks like a surname after it; beside a word for a role, two capitalised words
or an initial and a surname suffice. Names of streets, schools and the like are not people.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from extractors.person import (
    agreement,
    duty_verbs,
    leaders,
    name_shapes,
    people_abroad,
    people_or_places,
    person_roles,
    phrases,
    role_cards,
    several,
)
from extractors.person.role_places import Place
from extractors.text import signs, wordlists
from extractors.text.letters import LOWER, UPPER
from extractors.text.passages import at
from extractors.text.places import Places
from extractors.text.reading import Reading
from latvian import countries, names, organisations, stem
from model import Block, Finding, Span

_ENDS = frozenset("AESŠOĀĒ")
_SIGNED = re.compile(r"\s*(?:,|[–—-]\s|\n|\(|$|\.(?:\s|$))")  # behind a name in a signature
_OF_DOING = re.compile(r"\w{3}(?:īb|šan|ācij)(?:a|as|u|ai|ā)$")
_INITIAL = re.compile(rf"[{UPPER}][{LOWER}]?\.\s?(?=[{UPPER}][{LOWER}])")
_NAMED = re.compile(rf"(?:[{UPPER}][{LOWER}]+\s)+")
_BY_VERB = 2  # how surely a verb tells a duty
_SURNAMES = frozenset({"krusts"})
"""Heads of organisations' names that are surnames as well."""
_ONE_WORD = re.compile(r"\w+(?:-\w+)*")


class Mention(NamedTuple):
    """A person named once: the finding (nominative), the role there, and how surely the words say it (0 none … 3 a
    label).
    """

    finding: Finding
    role: str
    strength: int
    written: str = ""
    """The name as it stands in the text, blanks single, capitals only at the beginning of words."""
    agreeing: tuple[tuple[str, str], ...] = ()
    """The (gender, case) pairs that the words before leave open; all of them when empty."""


def find(reading: Reading, organisation_spans: Sequence[Span], titles: Sequence[Span]) -> list[Mention]:
    """Every naming of a person in the content of a document, in text order."""
    found: list[Mention] = []
    cells = people_abroad.columns(reading)
    taken = Places([*organisation_spans, *titles])
    with_names: dict[int, list[int]] = {}
    for start in (match.start() for match in name_shapes.MAY_BEGIN_NAME.finditer(reading.text)):
        number = reading.number_of(start)
        if number is not None:
            with_names.setdefault(number, []).append(start)
    for number, beginnings in with_names.items():
        following = reading.blocks[number + 1] if number + 1 < len(reading.blocks) else None
        found += _in_block(reading, reading.blocks[number], beginnings, following, taken, cells)
    return _in_full(_settled(found))


def _in_block(
    reading: Reading,
    block: Block,
    beginnings: Sequence[int],
    following: Block | None,
    taken: Places,
    cells: frozenset[int],
) -> Iterator[Mention]:
    """The people of a block; whoever is named there begins at one of the `beginnings`, or stands in one of `cells`."""
    text, end = reading.text, block.span.end
    labels = person_roles.labels(reading, block)
    candidates = list(_known(text, beginnings, end))
    if block.span.start in cells or reading.holds("country", block):
        candidates += _abroad(text, block, cells, candidates)
    with_roles = reading.passage_of_roles(block)
    beside = role_cards.beside(reading, block, following)
    quoted = [quotation.inner for quotation in reading.quotations_in(block)]
    may_be_shaped = labels or with_roles or (beside and not candidates)
    shaped = list(_shaped(text, beginnings, end, candidates, quoted)) if may_be_shaped else []
    led = list(_led(text, block, beginnings, candidates))
    if not candidates and not shaped and not led:
        return
    found = phrases.find(text, with_roles, "roles") if with_roles else []
    roles = leaders.promoted(text, block.span, found)
    if roles or labels:
        candidates += shaped
    elif led:
        candidates += led
    elif beside and not candidates:
        candidates += [(Span(*match.span()), False) for match in at(name_shapes.INITIALS, text, beginnings, end)]
    candidates = [
        (span, known) for span, known in sorted(candidates) if not _is_other(text, span, block, taken, quoted)
    ]
    names_here = tuple(span for span, _ in candidates)
    place = Place(text, block, tuple(roles), tuple(labels), beside, names_here)
    yield from _with_roles(place, candidates, block.span.start in cells)


def _with_roles(place: Place, candidates: Sequence[tuple[Span, bool]], is_listed: bool) -> Iterator[Mention]:
    """The people among the candidates, a duty told behind several given to each of them."""
    found = list(_each_with_role(place, candidates, is_listed))
    spans = [mention.finding.span for mention in found]
    told = several.backwards(place.text, place.block.span, spans, [(one.role, one.strength) for one in found])
    for mention, (role, strength) in zip(found, told, strict=True):
        yield mention._replace(role=role, strength=strength)


def _each_with_role(place: Place, candidates: Sequence[tuple[Span, bool]], is_listed: bool) -> Iterator[Mention]:
    """The candidates that are people, each with its role; in a list of people all names are nominative."""
    previous: Mention | None = None
    for span, known in candidates:
        role, strength = person_roles.of(place, span, previous.finding.span if previous else None)
        if previous and _shares(place, previous, span, role, strength):
            role, strength = previous.role, previous.strength
        if known or strength >= 2:
            text, start = place.text, place.block.span.start
            agreeing = agreement.NOMINATIVES if is_listed else agreement.of(text, start, place.roles, span)
            previous = Mention(_finding(text, span, known, agreeing), role, strength, _written(text, span), agreeing)
            yield previous


def _is_other(text: str, span: Span, block: Block, taken: Places, quoted: Sequence[Span]) -> bool:
    """Whether what looks like a person is a part of another name, or a place."""
    if taken.overlap(span) or people_or_places.bears_name(text, span, block.span.end):
        return True
    return people_or_places.is_place(text, span, taken) or _ends_name(text, span, quoted)


def _ends_name(text: str, span: Span, quoted: Sequence[Span]) -> bool:
    """Whether a name of something ends with what looks like a person: `„Via Adela Baltica”`."""
    within = next((one for one in quoted if one.covers(span) and one.start < span.start), None)
    return within is not None and _NAMED.fullmatch(text, *Span(within.start, span.start)) is not None


def _shares(place: Place, previous: Mention, span: Span, role: str, strength: int) -> bool:
    """Whether a name has the role of the one before it: two in one list, and none of its own but perhaps a job; what
    brackets behind a name tell is of that one alone.
    """
    gap = Span(previous.finding.span.end, span.start)
    if not strength and person_roles.joins(gap.of(place.text), by_verb=previous.strength == _BY_VERB):
        return not any(gap.covers(told.span) for told in place.roles)
    return role == "other" and person_roles.joins_plural(place.text, previous.finding.span, span)


def _known(text: str, beginnings: Sequence[int], end: int) -> Iterator[tuple[Span, bool]]:
    """Names whose first word is a known given name."""
    signed = [one for one in at(name_shapes.SURNAME_IN_CAPITALS, text, beginnings, end) if _may_be_signed(text, one)]
    shaped = (at(shape, text, beginnings, end) for shape in (name_shapes.WORDS, name_shapes.CAPITALS))
    for run in [*chain.from_iterable(shaped), *signed]:
        words = list(_ONE_WORD.finditer(text, *run.span()))
        index = 0
        while index < len(words) - 1:
            given, following = words[index][0], words[index + 1][0]
            is_where = given.endswith("ā") and _is_given(following)  # `koordinatore Rojā Anna Liepa`
            if _is_given(given) and not (is_where or countries.is_named(given) or _is_common(following)):
                last = index + 1
                further = words[last + 1][0] if last + 1 < len(words) else ""
                if further and _is_given(words[last][0]) and not (_is_common(further) or countries.is_named(further)):
                    last += 1
                yield Span(words[index].start(), words[last].end()), True
                index = last + 1
            else:
                index += 1


def _may_be_signed(text: str, match: re.Match[str]) -> bool:
    """Whether a surname in capitals ends as surnames do, and is none of a programme, an office or a place."""
    surname = match[0].split()[-1]
    if surname in organisations.ABBREVIATIONS or signs.PROGRAMME.match(surname) or countries.is_named(surname.title()):
        return False
    return surname[-1] in _ENDS and _SIGNED.match(text, match.end()) is not None


def _abroad(
    text: str, block: Block, cells: frozenset[int], known: Sequence[tuple[Span, bool]]
) -> Iterator[tuple[Span, bool]]:
    """People whose given names we do not know, where their place says that they are people."""
    for span in people_abroad.find(text, block, cells):
        words = span.of(text).split()
        if not any(other.overlaps(span) for other, _ in known) and not any(map(_is_common, words)):
            yield span, True


def _is_given(word: str) -> bool:
    return names.is_given_name(word.title() if word.isupper() else word)


def _shaped(
    text: str, beginnings: Sequence[int], end: int, known: Sequence[tuple[Span, bool]], quoted: Sequence[Span]
) -> Iterator[tuple[Span, bool]]:
    """Initials with a surname, and exactly two capitalised words, whose first is no known name: people only beside a
    role, and not in quotation marks.
    """
    people = Places(span for span, _ in known)
    for match in at(name_shapes.INITIALS, text, beginnings, end):
        if not people.overlap(Span(*match.span())) and not _OF_DOING.search(match[0].lower()):
            yield Span(*match.span()), False  # `B. Informācija par projektu` is the head of a part
    for match in at(name_shapes.WORDS, text, beginnings, end):
        words = match[0].split()
        if countries.is_named(words[0]):  # `projekta vadītājs Īrijā NAME`
            words = words[1:]
        span = Span(match.end() - len(match[0]) + match[0].index(words[0]), match.end()) if words else Span(0, 0)
        if (
            len(words) == 2
            and not people.overlap(span)
            and not any(quotation.covers(span) for quotation in quoted)
            and not any(_is_common(word) for word in words)
            and not countries.is_named(words[0])
        ):
            yield span, False


def _led(
    text: str, block: Block, beginnings: Sequence[int], known: Sequence[tuple[Span, bool]]
) -> Iterator[tuple[Span, bool]]:
    """Initials with a surname right behind a verb for leading: `Projektu koordinē A. Liepa`."""
    people = Places(span for span, _ in known)
    for match in at(name_shapes.INITIALS, text, beginnings, block.span.end):
        if not people.overlap(Span(*match.span())) and duty_verbs.end(person_roles.before(text, block, match.start())):
            yield Span(*match.span()), False


def _is_common(word: str) -> bool:
    """Capitalised words that end an organisation's or place's name rather than a person's, and nouns of doing."""
    if _OF_DOING.search(word.lower()):
        return True  # `VIDES AIZSARDZĪBAS …`
    head = organisations.head_of(word.lower())
    return (head is not None and head.lemma not in _SURNAMES) or word.lower() in wordlists.words("not_surnames")


def _finding(text: str, span: Span, known: bool, agreeing: tuple[tuple[str, str], ...]) -> Finding:
    name = names.nominative(_written(text, span), agreeing=agreeing)
    method = "people.given-name" if known else "people.role-shape"
    return Finding("person", name.text, span, method, flags=() if name.certain else ("ambiguous-name",))


def _written(text: str, span: Span) -> str:
    written = " ".join(span.of(text).split())
    return " ".join(word.title() if word.isupper() else word for word in written.split())


def _settled(found: list[Mention]) -> list[Mention]:
    """A form that is declined or ambiguous takes the nominative that the same document writes elsewhere."""
    written = {mention.finding.value for mention in found if _is_as_written(mention)}
    settled = []
    for mention in found:
        if mention.finding.flags or not _is_as_written(mention):
            name = names.nominative(mention.written, nominatives=written, agreeing=mention.agreeing)
            flags = () if name.certain else ("ambiguous-name",)
            mention = mention._replace(finding=mention.finding._replace(value=name.text, flags=flags))
        settled.append(mention)
    return settled


def _in_full(found: list[Mention]) -> list[Mention]:
    """`I. Semjonovam` is the one of that initial and surname whom the same document names in full."""
    initials = [mention for mention in found if _INITIAL.match(mention.finding.value)]
    whole = {mention.finding.value for mention in found if initials} - {mention.finding.value for mention in initials}
    named: dict[tuple[str, str], set[str]] = {}
    for name in whole:
        named.setdefault((name[0], stem(name.rpartition(" ")[2])), set()).add(name)
    return [_called(mention, named) if mention in initials else mention for mention in found]


def _called(mention: Mention, named: Mapping[tuple[str, str], Collection[str]]) -> Mention:
    name = mention.finding.value
    known = named.get((name[0], stem(_INITIAL.sub("", name))), ())
    if len(known) != 1:
        return mention
    return mention._replace(finding=mention.finding._replace(value=next(iter(known)), flags=()))


def _is_as_written(mention: Mention) -> bool:
    return not mention.finding.flags and mention.finding.value == mention.written
