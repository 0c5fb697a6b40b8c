"""What a person is in a project, told from the words before and after the name, the label above it and the line
below.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors import phrases
from extractors.labels import Labelled
from extractors.phrases import Phrase
from extractors.reading import Reading
from model import Block, Kind, Span

_ROLE_WORD = re.compile(  # of a text in small letters
    r"koordin|vadīt|konta|atbildīg|priekšsēd|direktor|autor|foto|tekst|sagatav|apkopo|ekspert|vietniek|skolotāj|metodiķ"
    r"|pārstāv|pētnie|grāmatved|pasniedz|speciālist|vada(?<!\wvada)(?!\w)|pedagog|ministr"
)
_VERBS = re.compile(r"(?:\bvada|\bvadīs|koordinē(?:s|ja)?|pārvalda|kontaktu uztur)\s+(?:[^.;,()]{0,60}?)$", re.I)
_GAP_BEFORE = re.compile(
    r"^[\s:,–—-]*(?:\(?(?:[Ll]atvijā|skolā|iestādē|pašvaldībā|koledžā|projektā|p\.\s?i\.|ir|būs|–|(?:Dr|Mg|Bc|[Pp]rof|[Aa]soc|[Dd]oc)\.(?:\s?[a-z]+\.)*)\)?[\s:–-]*)*$"
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
_SUCCEEDS = re.compile(r"(?:viņ[asau]+|tās|tā) vietā\s*(?:–|-|—|ir|strādā|nāca|stājās)?\s*$", re.I)
_PRONOUN = re.compile(r"\s*(?:Viņš|Viņa)\s[^.!?]{0,40}?\b(?:vada|vadīs|koordinē)\b")
_WHO = re.compile(r",\s*(?:kas|kura|kurš)\s[^.;,]{0,60}?\b(?:koordinē|vada|vadīs|vadīja)\b")
_CHAIN = re.compile(r"[^.;:()\n„“]{0,90}")  # one job after another: `NAME, skolotāja, projekta koordinatore`
_PLURAL = re.compile(r"projekt(?:us|i|iem|os)\b", re.I)


@dataclass(frozen=True, slots=True)
class Place:
    """A block with what in it can tell roles: role words, labels over it, and the role on the line below."""

    text: str
    block: Block
    roles: tuple[Phrase, ...]
    labels: tuple[Labelled, ...]
    below: str | None


def has_words(text: str, block: Block) -> bool:
    """Whether a block holds any word for a role."""
    return bool(_ROLE_WORD.search(block.span.of(text).lower()))


def joins(gap: str) -> bool:
    """Whether the words between two names make them one list."""
    return bool(_GAP_NAMES.match(gap) or _SUCCEEDS.search(gap))


def labels(reading: Reading, block: Block) -> list[Labelled]:
    """The labels of people that the block stands under or holds."""
    over = reading.labels_over(block.span.start)
    return [label for label in over if label.key in _LABEL_ROLES and label.value.overlaps(block.span)]


def of(place: Place, span: Span, previous: Span | None) -> tuple[str, int]:
    """The role of the name at `span` and how surely it is said (3 the words stand beside it … 0 not at all)."""
    near = [role for role in place.roles if previous is None or role.span.end > previous.end]
    for judge in (_before, _after, _around):
        found = judge(place, span, near)
        if found:
            return found
    return "other", 0


def _before(place: Place, span: Span, near: Sequence[Phrase]) -> tuple[str, int] | None:
    """`projekta koordinatore NAME`; a job between a label or a verb and the name yields to these."""
    before = [role for role in near if role.span.end <= span.start]
    if not before or not _GAP_BEFORE.match(place.text[before[-1].span.end : span.start]):
        return None
    if before[-1].key != "other":
        return before[-1].key, 3
    gap = place.text[before[-2].span.end : before[-1].span.start] if len(before) > 1 else ""
    if gap.strip() == ":" and before[-2].key != "other":
        return before[-2].key, 3
    if _VERBS.search(place.text[max(place.block.span.start, span.start - 90) : span.start]):
        return "coordinator", 2
    return "other", 3


def _after(place: Place, span: Span, near: Sequence[Phrase]) -> tuple[str, int] | None:
    """`NAME, projekta vadītāja`, the role on the line below, or the label above."""
    later = [role for role in near if role.span.start >= span.end]
    labelled = _label_role(place, span)
    if later and _GAP_AFTER.match(place.text[span.end : later[0].span.start]):
        chained = [role.key for role in later if _CHAIN.fullmatch(place.text[span.end : role.span.start])]
        duties = [key for key in chained if key != "other"]
        return duties[0] if duties else labelled or later[0].key, 3
    if place.below and not place.text[span.end : place.block.span.end].strip(" ,"):
        return place.below, 3
    if _WHO.match(place.text, span.end, place.block.span.end):
        return "coordinator", 2
    return (labelled, 3) if labelled else None


def _label_role(place: Place, span: Span) -> str | None:
    """The role of the label over a name: of the names in the label's own paragraph only the first."""
    for label in place.labels:
        if label.value.covers(span):
            between = place.text[max(label.value.start, place.block.span.start) : span.start]
            if not re.search(r"[,;(]", between) or label.value.start < place.block.span.start:
                return _LABEL_ROLES[label.key]
    return None


def _around(place: Place, span: Span, near: Sequence[Phrase]) -> tuple[str, int] | None:
    """A verb (`koordinē NAME`), the next sentence (`Viņa vada …`), or a role word a few words before."""
    if _VERBS.search(place.text[max(place.block.span.start, span.start - 90) : span.start]):
        return "coordinator", 2
    sentence_end = place.text.find(". ", span.end, place.block.span.end)
    if sentence_end >= 0 and _PRONOUN.match(place.text, sentence_end + 1, place.block.span.end):
        return "coordinator", 2
    before = [role for role in near if role.span.end <= span.start]
    gap = place.text[before[-1].span.end : span.start] if before else ""
    if before and len(gap) < 40 and _GAP_PLACE.match(gap):
        return before[-1].key, 1
    return None


def below(text: str, block: Block, following: Block | None) -> str | None:
    """The role on the line below a name, as under a letter."""
    if following is None or following.kind is Kind.FURNITURE or (following.cell and following.cell != block.cell):
        return None
    if block.span.end - block.span.start > 60 or following.span.end - following.span.start > 120:
        return None
    if not has_words(text, following):
        return None
    roles = phrases.find(text, following.span, "roles")
    if not roles or roles[0].span.start - following.span.start > 45 or text[roles[0].span.end :][:1] == ":":
        return None
    return roles[0].key


def shared(text: str, span: Span) -> bool:
    """Whether the sentence gives the person to several projects at once (`Visus … projektus koordinē NAME`)."""
    before = text[max(0, span.start - 120) : span.start]
    return bool(_VERBS.search(before) and _PLURAL.search(before))
