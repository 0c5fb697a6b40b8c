"""People: names in the nominative, and the role that the words around each name give it.

A name is a known given name with what looks like a surname after it; beside a word for a role, two capitalised words
or an initial and a surname suffice. Names of streets, schools and the like are not people.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors import phrases, wordlists
from extractors.labels import Labelled
from extractors.letters import LOWER, UPPER
from extractors.phrases import Phrase
from extractors.reading import Reading
from latvian import names, organisations
from model import Block, Finding, Kind, Span

_CAPITALISED = rf"[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)*"
_WORDS = re.compile(rf"(?<![\w.@-]){_CAPITALISED}(?:[ \u00a0]+{_CAPITALISED}){{1,3}}(?![\w@])")
_INITIALS = re.compile(rf"(?<![\w.])(?:[{UPPER}][{LOWER}]?\.\s?){{1,2}}{_CAPITALISED}(?!\w)")
_ONE = re.compile(_CAPITALISED)
_PLACES = re.compile(
    r"[\s”“\"]*(?:iel[aāu]|prospekt|bulvār|laukum|gatv|vidusskol|pamatskol|sākumskol|skol[aāu]|ģimnāz|licej|muzej|bibliotēk|fond[saāu]|stipendij"
    r"|piemi|balv|konkurs|kaus|nam[sā]|centr|park|pils|memoriāl|universitāt|akadēm|koledž|un citās ielās)",
    re.I,
)
_ROLE_WORD = re.compile(
    r"koordin|vadīt|konta|atbildīg|priekšsēd|direktor|autor|foto|tekst|sagatav|apkopo|ekspert|vietniek|skolotāj|metodiķ"
    r"|pārstāv|pētnie|grāmatved|pasniedz|speciālist|\bvada\b|pedagog|ministr",
    re.I,
)
_VERBS = re.compile(r"(?:\bvada|\bvadīs|koordinē(?:s|ja)?|pārvalda|kontaktu uztur)\s+(?:[^.;,()]{0,60}?)$", re.I)
_GAP_BEFORE = re.compile(
    r"^[\s:,–—-]*(?:\(?(?:[Ll]atvijā|skolā|iestādē|pašvaldībā|koledžā|projektā|p\.\s?i\.|ir|būs|–)\)?[\s:–-]*)*$"
)
_GAP_PLACE = re.compile(r"^\s+[^.;:()\n]{0,60}?\s*[:–—-]?\s*$")
_GAP_AFTER = re.compile(r"^\s*(?:[,(–—-]|\bir\b)\s*(?:[^.;:()\n„“]{0,45}?\s)?$")
_GAP_NAMES = re.compile(r"^\s*(?:,|un|/|&)\s*$")
_LABEL_ROLES = {
    "coordinator": "coordinator",
    "manager": "manager",
    "contact": "contact",
    "signatory": "signatory",
    "author": "author",
}
ROLES_OF_COORDINATION = ("coordinator", "manager", "contact")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named once: the finding (nominative), the role there, and how surely the words say it (0 none … 3 a
    label).
    """

    finding: Finding
    role: str
    strength: int


def find(reading: Reading, organisation_spans: Sequence[Span], titles: Sequence[Span]) -> list[Mention]:
    """Every naming of a person in the content of a document, in text order."""
    found: list[Mention] = []
    for number, block in enumerate(reading.blocks):
        following = reading.blocks[number + 1] if number + 1 < len(reading.blocks) else None
        found += _in_block(reading, block, following, [*organisation_spans, *titles])
    return _settled(found)


def _in_block(reading: Reading, block: Block, following: Block | None, taken: Sequence[Span]) -> Iterator[Mention]:
    text = reading.text
    labels = _labels(reading, block)
    candidates = list(_known(text, block.span))
    has_roles = bool(_ROLE_WORD.search(text, *block.span)) or (following is not None and bool(candidates))
    if not candidates and not labels and not has_roles:
        return
    roles = phrases.find(text, block.span, "roles") if has_roles else []
    if roles or labels:
        candidates += _shaped(text, block.span, candidates)
    after = _next_line_role(text, block, following)
    previous: Mention | None = None
    for span, known in sorted(candidates):
        if any(other.overlaps(span) for other in taken) or _PLACES.match(text, span.end, block.span.end):
            continue
        last = previous.finding.span.end if previous else block.span.start
        near = [role for role in roles if role.span.end > last]
        role, strength = _role(text, block, span, near, _label_role(text, block, span, labels), after)
        if previous and not strength and _GAP_NAMES.match(text[previous.finding.span.end : span.start]):
            role, strength = previous.role, previous.strength
        if known or strength >= 2:
            previous = Mention(_finding(text, span, known), role, strength)
            yield previous


def _known(text: str, within: Span) -> Iterator[tuple[Span, bool]]:
    """Names whose first word is a known given name."""
    for run in _WORDS.finditer(text, *within):
        words = list(_ONE.finditer(text, *run.span()))
        index = 0
        while index < len(words) - 1:
            if names.is_given_name(words[index][0]) and not _is_common(words[index + 1][0]):
                last = index + 1
                if last + 1 < len(words) and names.is_given_name(words[last][0]) and not _is_common(words[last + 1][0]):
                    last += 1
                yield Span(words[index].start(), words[last].end()), True
                index = last + 1
            else:
                index += 1


def _shaped(text: str, within: Span, known: Sequence[tuple[Span, bool]]) -> Iterator[tuple[Span, bool]]:
    """Initials with a surname, and exactly two capitalised words, whose first is no known name: people only beside a
    role.
    """
    for match in _INITIALS.finditer(text, *within):
        if not any(span.overlaps(Span(*match.span())) for span, _ in known):
            yield Span(*match.span()), False
    for match in _WORDS.finditer(text, *within):
        span = Span(*match.span())
        words = match[0].split()
        if (
            len(words) == 2
            and not any(other.overlaps(span) for other, _ in known)
            and not any(_is_common(word) for word in words)
        ):
            yield span, False


def _is_common(word: str) -> bool:
    """Capitalised words that end an organisation's or place's name rather than a person's."""
    return organisations.head_of(word.lower()) is not None or (word.lower(),) in wordlists.rows("not_surnames")


def _labels(reading: Reading, block: Block) -> list[Labelled]:
    """The labels of people that the block stands under or holds."""
    return [label for label in reading.labelled if label.key in _LABEL_ROLES and label.value.overlaps(block.span)]


def _label_role(text: str, block: Block, span: Span, labels: Sequence[Labelled]) -> str | None:
    """The role of the label over a name: of the names in its own paragraph only the first, and those joined to it."""
    for label in labels:
        if label.value.covers(span):
            between = text[max(label.value.start, block.span.start) : span.start]
            if not re.search(r"[,;(]", between) or label.value.start < block.span.start:
                return _LABEL_ROLES[label.key]
    return None


def _role(
    text: str, block: Block, span: Span, roles: Sequence[Phrase], labelled: str | None, after: str | None
) -> tuple[str, int]:
    """The role of the nearest role word that is joined to the name; else that of the label the block stands under."""
    before = [role for role in roles if role.span.end <= span.start]
    if before:
        gap = text[before[-1].span.end : span.start]
        if _GAP_BEFORE.match(gap):
            return before[-1].key, 3
    later = [role for role in roles if role.span.start >= span.end]
    if later and _GAP_AFTER.match(text[span.end : later[0].span.start]):
        return later[0].key, 3
    if after and not text[span.end : block.span.end].strip(" ,"):
        return after, 3
    if labelled:
        return labelled, 3
    verb = _VERBS.search(text[max(block.span.start, span.start - 90) : span.start])
    if verb:
        return "coordinator", 2
    if (
        before
        and _GAP_PLACE.match(text[before[-1].span.end : span.start])
        and len(text[before[-1].span.end : span.start]) < 40
    ):
        return before[-1].key, 1 if before[-1].key == "other" else 2
    return "other", 0


def _next_line_role(text: str, block: Block, following: Block | None) -> str | None:
    """The role on the line below a name, as under a letter."""
    if following is None or following.kind is Kind.FURNITURE or (following.cell and following.cell != block.cell):
        return None
    if block.span.end - block.span.start > 60 or following.span.end - following.span.start > 120:
        return None
    if not _ROLE_WORD.search(text, *following.span):
        return None
    roles = phrases.find(text, following.span, "roles")
    return roles[0].key if roles and roles[0].span.start - following.span.start <= 45 else None


def _finding(text: str, span: Span, known: bool) -> Finding:
    written = " ".join(span.of(text).split())
    name = names.nominative(written)
    method = "people.given-name" if known else "people.role-shape"
    return Finding("person", name.text, span, method, flags=() if name.certain else ("ambiguous-name",))


def _settled(found: list[Mention]) -> list[Mention]:
    """An ambiguous form takes the nominative that the same document gives elsewhere."""
    sure = {mention.finding.value for mention in found if not mention.finding.flags}
    settled = []
    for mention in found:
        if mention.finding.flags and mention.finding.value not in sure:
            name = names.nominative(mention.finding.value, nominatives=sure)
            finding = Finding(
                "person",
                name.text,
                mention.finding.span,
                mention.finding.method,
                flags=() if name.certain else ("ambiguous-name",),
            )
            mention = Mention(finding, mention.role, mention.strength)
        settled.append(mention)
    return settled
