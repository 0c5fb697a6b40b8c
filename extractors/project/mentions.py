"""Which of the projects that a text names it tells of, and which it only mentions."""

import re
from collections.abc import Sequence

import codes as project_codes
from extractors.project import grouping
from extractors.project.grouping import Group
from extractors.text.cues import cue
from extractors.text.reading import Reading
from extractors.title import counted, descriptions
from extractors.title.titles import Title
from model import Finding, Span

_REFERENCE = cue(
    r"līdzšinēj|iepriekšēj|salīdzin|agrāk|turpinājum|\bbalstīt|pamatojoties"
    r"|pieredz\w+ no|priekšlikum|pieprasīt",
    re.I,
)
_RIGHT = re.compile(r"\bhart|akreditācij", re.I)
_BY_RIGHT = frozenset({"KA121", "KA131"})  # grants of those who hold an accreditation or a charter
_EARLIER = cue(r"līdzšinēj|iepriekšēj|salīdzin|agrāk", re.I)
_LONGEST_LABEL = 60
_MONEY = re.compile(r"\d\s?(?:EUR|[Ee]iro|€)|(?:EUR|€)\s?\d")
_ASKED_FOR = re.compile(r"pieteikum|noraid|neguv|neatbalst|atteik|rezerv|iesniegt[sai]|plāno|varētu|nesaņēm", re.I)

_CALLED_SO = ("titles.after-project", "titles.labelled", "titles.before-project", "titles.listed")
_ONE = re.compile(r"\b[Pp]rojekt(?:s|a|u|ā|am)\b(?!\s+(?:Nr|numur))")
_GOES_ON_WITH = re.compile(r"\bturpinājum\w*\s+(?:[^\W\d_]+\s+){0,3}projekt(?:am|a|u|s|ā)\s+[„“”\"«]+\s?$")
_CALLED_ONE = tuple(f"titles.{way}" for way in ("after-project", "labelled", "listed", "item", "sibling", "grant"))


def told_between(reading: Reading, numbered: Sequence[Group], groups: Sequence[Group]) -> list[Group]:
    """Projects without a number among numbered ones; a title in or beside the paragraph of a numbered one that has none
    may be the title of that.
    """
    told = [group for group in groups if not group[0] and _is_told(reading, group)]
    if all(found for _, found in numbered):
        return told
    places = {reading.number_of(code.span.start) for codes, _ in numbered for code in codes}
    beside = [{reading.number_of(title.finding.span.start) for title in found} & places for _, found in told]
    taken = {place for places in beside for place in places}
    unnamed = {reading.number_of(code.span.start) for codes, found in numbered if not found for code in codes} - taken
    near = {number + step for number in unnamed if number is not None for step in (-1, 0, 1)}
    if near & {reading.number_of(title.finding.span.start) for _, found in told for title in found}:
        return []
    return [group for group, places in zip(told, beside, strict=True) if not places]


def is_continued(reading: Reading, group: Group) -> bool:
    """Whether the project that a text numbers is one that another goes on with: `turpinājums projektam „…” Nr. …`."""
    return bool(group[1]) and all(
        _GOES_ON_WITH.search(reading.text, max(0, title.finding.span.start - 80), title.finding.span.start)
        for title in group[1]
    )


def called_projects(groups: Sequence[Group], but: Sequence[Group]) -> list[Group]:
    """The others that the text calls projects right before their names."""
    return [
        group
        for group in groups
        if group not in but and any(title.finding.method == "titles.after-project" for title in group[1])
    ]


def counted_beside(reading: Reading, numbered: Sequence[Group], groups: Sequence[Group]) -> list[Group]:
    """The projects without a number that a text counts beside numbered ones: `Otrs projekts ir „…”`."""
    if not all(found for _, found in numbered):
        return []
    others = [group for group in groups if not group[0] and group not in numbered]
    several = len(numbered) > 1
    return [
        group
        for group in others
        if any(
            counted.is_another(reading, title)
            or (not _looks_back(reading, title) and counted.is_told_too(reading, title, among_several=several))
            for title in group[1]
        )
    ]


def called_beside(reading: Reading, numbered: Sequence[Group], groups: Sequence[Group]) -> list[Group]:
    """The projects without a number that paragraphs of their own call projects beside numbered ones: two at least, or
    one with money of its own; less may be another name of the numbered one.
    """
    taken = {place for group in numbered for place in _paragraphs(reading, group)}
    others = [group for group in groups if not group[0] and group not in numbered]
    apart = [group for group in others if _is_called(reading, group) and not _paragraphs(reading, group) & taken]
    is_named = all(found for _, found in numbered)
    if not is_named and not all(_tells_apart(reading, group) for group in numbered if not group[1]):
        return []
    listed = [group for group in apart if any(title.finding.method == "titles.listed" for title in group[1])]
    apart = [
        group
        for group in apart
        if _is_paid(reading, group) or _has_money(reading, group) or (group in listed and len(listed) > 1)
    ]
    if len(apart) == 1 and not (is_named and _is_paid(reading, apart[0]) and _has_money(reading, apart[0])):
        return []
    own = [grouping.stems(title.finding.value) for _, found in numbered for title in found]
    return [group for group in apart if not any(_shares(group, stems) for stems in own)]


def _shares(group: Group, stems: frozenset[str]) -> bool:
    """Whether a name holds half of the longer words of another one, and may be a form of it."""
    return any(2 * len(grouping.stems(title.finding.value) & stems) >= len(stems) > 0 for title in group[1])


def _paragraphs(reading: Reading, group: Group) -> set[int | None]:
    spans = [finding.span for finding in [*group[0], *(title.finding for title in group[1])]]
    return {reading.number_of(span.start) for span in spans}


def _tells_apart(reading: Reading, group: Group) -> bool:
    """Whether the paragraphs with a number that has no name speak of a project themselves: `mūsu nākamo projektu`."""
    blocks = (reading.blocks[place] for place in _paragraphs(reading, group) if place is not None)
    return all(_ONE.search(reading.text, *block.span) for block in blocks)


def _is_called(reading: Reading, group: Group) -> bool:
    """Whether a sentence that does not look back calls a project so, or a line of a list begins with its name."""
    for title in group[1]:
        sentence = reading.sentence_at(title.finding.span.start).of(reading.text)
        is_other = _REFERENCE.stands_in(sentence) or _RIGHT.search(sentence) or _ASKED_FOR.search(sentence)
        if title.finding.method in _CALLED_SO and not is_other:
            return True
    return False


def _is_paid(reading: Reading, group: Group) -> bool:
    """Whether the sentence that names a project, or a line of a list, tells who pays for it."""
    sentences = (reading.sentence_at(title.finding.span.start).of(reading.text) for title in group[1])
    return any(descriptions.PAYER.search(one) or "programm" in one for one in sentences)


def _has_money(reading: Reading, group: Group) -> bool:
    blocks = (reading.blocks[place] for place in _paragraphs(reading, group) if place is not None)
    return any(_MONEY.search(block.span.of(reading.text)) for block in blocks)


def _looks_back(reading: Reading, title: Title) -> bool:
    sentence = reading.sentence_at(title.finding.span.start).of(reading.text)
    return _REFERENCE.stands_in(sentence) or _ASKED_FOR.search(sentence) is not None


def stands_by_itself(group: Group, methods: Sequence[str]) -> bool:
    """Whether a project without a number has a heading or an item of a list to itself, by one of the rules named."""
    return not group[0] and any(title.finding.method in methods and title.strength > 1 for title in group[1])


def _is_told(reading: Reading, group: Group) -> bool:
    """Whether a project without a number is told of among numbered ones: called one, in a paragraph with its money."""
    for title in group[1]:
        block = reading.block_at(title.finding.span.start)
        if block is not None and title.finding.method in _CALLED_ONE:
            words = block.span.of(reading.text)
            if (_MONEY.search(words) or title.finding.method == "titles.listed") and not (
                _REFERENCE.stands_in(words) or _RIGHT.search(words) or _ASKED_FOR.search(words)
            ):
                return True
    return False


def without_whole(groups: Sequence[Group]) -> list[Group]:
    """The projects without the one that the only other is told to be a part of; a list of parts leaves their whole."""
    parents = {parent for codes, _ in groups for code in codes if (parent := _parent(code))}
    parts = [group for group in groups if any(map(_parent, group[0]))]
    if len(parts) != 1:
        return list(groups)
    return [group for group in groups if not group[0] or not {code.value for code in group[0]} <= parents]


def _parent(code: Finding) -> str | None:
    components = project_codes.components(code.value)
    return components.parent if components else None


def only_mentioned(reading: Reading, group: Group) -> bool:
    """Whether a number without a title stands only where an earlier project, a right or a paper is referred to."""
    codes, found = group
    return not found and all(_refers(reading.sentence_at(code.span.start).of(reading.text), code) for code in codes)


def _refers(sentence: str, code: Finding) -> bool:
    to_right = _RIGHT.search(sentence) and project_codes.action(code.value) not in _BY_RIGHT
    return bool(to_right or _REFERENCE.stands_in(sentence))


def looking_back(reading: Reading, groups: Sequence[Group]) -> list[Span]:
    """The sentences that name numbered projects of before, by their own words or by the label beside their cell."""
    sentences = {reading.sentence_at(code.span.start) for codes, _ in groups for code in codes}
    return sorted(span for span in sentences if _EARLIER.stands_in(_with_label(reading, span)))


def under_earlier(reading: Reading, group: Group) -> bool:
    """Whether the numbers of a project stand under labels of what went before, and nowhere else."""
    sentences = {reading.sentence_at(code.span.start) for code in group[0]}
    return bool(sentences) and all(_EARLIER.stands_in(_label(reading, sentence)) for sentence in sentences)


def _with_label(reading: Reading, sentence: Span) -> str:
    """A sentence behind its label: `Iepriekšējā pieredze | 2017. gadā īstenots …`."""
    return f"{_label(reading, sentence)} {sentence.of(reading.text)}".strip()


def _label(reading: Reading, sentence: Span) -> str:
    """The words of the cell to the left of a sentence, or of the short line above it."""
    block = reading.block_at(sentence.start)
    if block is None:
        return ""
    if block.cell is None:
        above = reading.above(block)
        label = above.span.of(reading.text) if above is not None else ""
        return label if len(label) <= _LONGEST_LABEL and label[-1:] not in tuple(".;,!?") else ""
    row = reading.rows.get(block.cell[:2])
    left = [row.cells[column] for column in sorted(row.cells) if column < block.cell.column] if row is not None else []
    return left[-1].of(reading.text) if left else ""


def of_earlier(reading: Reading, group: Group) -> bool:
    """Whether a project is named only in sentences that look back at what went before: `Iepriekšējā projektā „…” …`."""
    codes, found = group
    spans = [finding.span for finding in [*codes, *(title.finding for title in found)]]
    return all(_EARLIER.stands_in(_with_label(reading, reading.sentence_at(span.start))) for span in spans)
