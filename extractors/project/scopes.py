"""Where projects that are told one after another begin and end: at headings, between paragraphs, or within one."""

import re
from collections.abc import Mapping, Sequence

from extractors.text.reading import Reading
from model import Block, Kind, Span

Mention = tuple[Span, int]
"""Where a code or title stands, and the number of its project."""
_GOES_ON = re.compile(
    r"[-–•*]|[a-zāčēģīķļņšūž]|Projekt(?:s|a|am|ā|u)\b|Kopēj|T(?:as|ā|o|am|ajā)\b|Sākum|Beig|Vad(?:a\b|ītāj)|Noris|Ilg|Finansējum|Izmaks|Partner|Koordin|Kontakt|Š(?:is|ī|ajā|o)\s+projekt"
    r"|(?:Ar\s+(?:šī|minētā|tā)|Minēt(?:ais|ā|ajā|o))\s+projekt"
    r"|Summa\b|Budžet|Izlietot|Piešķirt|Līdzfinans|(?:Nea|A)ttiecinām|No\s+t(?:ā|ās|iem|ām)\b|Īstenoš|Ieviešan|Termiņ"
    r"|(?:ERAF|ESF|ELFLA|KF|ES)\b|Valsts\s+budžet|Pašvaldības\s+(?:(?:līdz)?finans|budžet|daļ)"
)
_IS_FACT = re.compile(  # a line of its own: `28 615 eiro`, `01.07.2023.–31.12.2024.`, `2022.–2024.`, `vad. Ilze Krūma`
    r"(?:EUR\s?)?\d[\d ., \u00a0]*\s?(?:EUR|[Ee]iro|€|euro)?\W*"
    r"|(?:no\s+)?\d{1,2}\.\s?\d{1,2}\.\s?((?:19|20)\d\d)\.?\s*[–-]\s*\d{1,2}\.\s?\d{1,2}\.\s?(?!\1)(?:19|20)\d\d\W*"
    r"|(?:no\s+)?(?:19|20)\d\d\.\s?(?:gada|g\.)[^.!?;„“]{2,24}[–-]\s?(?:19|20)\d\d\.\s?(?:gada|g\.)[^.!?;„“]{2,24}"
    r"|(?:vad|koord|atb|tālr|t|mob)\.\s[^!?;]{4,60}"
)
_LABELLED_SUM = re.compile(  # `Biedrības ieguldījums: 900 EUR`; a sum of all stands under a list
    r"(?!Kopā|Pavisam)[^\W\d_](?:[^!?:;„“\d\n]|\d\s?%){2,60}?\s*[:–—]\s*"
    r"(?:EUR\s?)?\d[\d ., \u00a0]*\s?(?:EUR|[Ee]iro|€|euro)?[^!?;„“\n]{0,20}"
)
_LONGEST_FACT = 70
_SUMS_UP = re.compile(r"(?:Kopā|Pavisam)\b")
_ITEM = re.compile(r"\s*[-–—•*·]\s")


_NUMBERED = re.compile(
    r"(?:\d{1,2}[.)]|[A-Za-z]\))\s+(?!(?:janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec)\w*)", re.I
)
_MATTER = re.compile(r"\d{1,2}[.)]\s+Par\s[^.;]{3,100}\.")
"""A matter of a sitting, which ends in a full stop: `3. Par projektu „Vējš”.`"""
_IS_MATTER = re.compile(r"Par\s(?:[\w-]+\s){0,5}projekt\w*\s[„“\"«][^„“”\"«»]{3,160}[”“\"»](?:\s[\w-]+){0,6}")
"""A matter as it stands over what was decided: `Par projektu „Vējš” un tā līdzfinansējumu`."""
_FACTS = re.compile(  # what a page says of *the* project it told of, some paragraphs above
    r"\s*(?:Kopējās\s+projekta|Projekta\s+(?:\w+\s+){0,2}(?:izmaks|budžet|finansējum|īstenošanas|ieviešanas)|Projektu\s+finansē)\w*"
)
_FAR = 8  # paragraphs
_IS_NAME = re.compile(r"(?:[Pp]rojekts:?\s+)?[„“\"«][^„“”\"«»]{4,120}[”“\"»](?:\s*\([^()]{2,80}\))?")
_IS_NUMBERED_NAME = re.compile(  # `Nr. 9.2.4.2/16/I/037 „Vesels novads”`
    r"(?:Projekt\w*\s+)?Nr\.?\s?[\w./-]{6,40}[,:]?\s+[„“\"«][^„“”\"«»]{4,160}[”“\"»](?:\s*\([^()]{2,80}\))?"
    r"|[„“\"«][^„“”\"«»]{4,160}[”“\"»],?\s*\(?Nr\.?\s?[\w./-]{6,40}\)?"
)
_BESIDE_NAME = re.compile(  # `Erasmus+ projekts „Vesels novads” (VeNo) (projekta Nr. 2020-1-LV01-KA229-077001)`
    r"(?:[\W\d]|\([^()]{2,60}\)|(?:(?i:projekts|projekta|nr|numurs|id)|[A-Z]\w*)\b){0,80}"
)
_LONGEST_NAME = 260  # characters of a line that is a name and a number

_SUM_BEHIND = re.compile(  # `«A» (Nr. 1) – 2100 eiro «B» (Nr. 2)`: the sum ends what is said of the first
    r"\)\s*(?:[–—:-]|,(?=[\s\d.]+(?:EUR|eiro|€)[\s;,]*$))\s*(?:(?:EUR|€)\s*\d[\d\s.,]*|\d[\d\s.,]*(?:EUR|eiro|euro|€))"
)


def of(reading: Reading, mentions: Sequence[Mention], count: int) -> list[list[Span]]:
    """The passages of each of `count` projects: its blocks with what belongs to them, or its part of a shared block."""
    numbers = reading.numbers
    owners: dict[int, list[Mention]] = {}
    for span, project in mentions:
        block = reading.block_at(span.start)
        if block is not None and block.span.start in numbers:
            owners.setdefault(numbers[block.span.start], []).append((span, project))
    _without_passing(reading, owners)
    scopes: list[list[Span]] = [[] for _ in range(count)]
    for index, inside in owners.items():
        if len({project for _, project in inside}) == 1:
            scopes[inside[0][1]] += _with_neighbours(reading, index, owners)
        else:
            for project, part in _cut(reading, reading.blocks[index], sorted(inside)):
                scopes[project].append(part)
    return scopes


def outside(reading: Reading, listed: Sequence[Span]) -> tuple[Span, ...]:
    """The whole text but the lists of projects."""
    parts, position = [], 0
    for span in sorted(listed):
        parts.append(Span(position, span.start))
        position = span.end
    return (*parts, Span(position, len(reading.text)))


def _without_passing(reading: Reading, owners: dict[int, list[Mention]]) -> None:
    """On a page of projects under their names, a name in the text under another's is only mentioned there."""
    heads = {i: inside[0][1] for i, inside in owners.items() if is_name(reading, reading.blocks[i])}
    if len(set(heads.values())) < 2:
        return
    for index in [index for index in owners if index not in heads]:
        under = next((heads[above] for above in sorted(heads, reverse=True) if above < index), None)
        told = [mention for mention in owners[index] if mention[1] == under or mention[1] not in heads.values()]
        if under is not None and not told:
            del owners[index]


def _with_neighbours(reading: Reading, index: int, owners: Mapping[int, Sequence[Mention]]) -> list[Span]:
    """A paragraph, the heading right above it, and what follows up to the next heading or the next project."""
    blocks = reading.blocks
    spans = [blocks[index].span]
    above = _up_to_heading(reading, index, owners)
    is_numbered = _NUMBERED.match(blocks[index].span.of(reading.text))
    under_heading = bool(above) or _is_head(reading, index, owners) or _is_in_own_section(reading, index, owners)
    spans += [blocks[number].span for number in above if number not in owners]
    unbroken, is_bare = True, _is_bare(reading, index, owners)
    for number in range(index + 1, len(blocks)):
        if number in owners or blocks[number].kind is Kind.HEADING or is_heading(reading, blocks[number]):
            break
        if is_numbered and _NUMBERED.match(reading.text, *blocks[number].span):
            break
        if _is_item(reading, blocks[index]) and _is_other_item(reading, blocks[number]):
            break
        is_below = under_heading or (is_bare and number == index + 1)
        unbroken = unbroken and (is_below or goes_on(reading, blocks[number]) or _sums_up(reading, index, number))
        if unbroken or (number - index <= _FAR and _FACTS.match(reading.text, *blocks[number].span)):
            spans.append(blocks[number].span)
    return spans


def _is_head(reading: Reading, index: int, owners: Mapping[int, Sequence[Mention]]) -> bool:
    """Whether a line heads what stands below it: a heading, or a project's number and nothing else."""
    words = reading.blocks[index].span.of(reading.text).strip(" .:")
    return is_heading(reading, reading.blocks[index]) or any(
        span.of(reading.text) == words for span, _ in owners[index]
    )


def _is_bare(reading: Reading, index: int, owners: Mapping[int, Sequence[Mention]]) -> bool:
    """Whether a line is nothing but a project's name and number: what stands right below is told of it."""
    start, end = reading.blocks[index].span
    rest = reading.text[start:end] if end - start <= _LONGEST_NAME and reading.blocks[index].cell is None else "."
    for span, _ in sorted(owners[index], reverse=True):
        rest = rest[: span.start - start] + rest[max(span.end - start, 0) :]
    return not rest.rstrip().endswith(".") and _BESIDE_NAME.fullmatch(rest) is not None


def _sums_up(reading: Reading, index: int, number: int) -> bool:
    """Whether a paragraph tells the sum of a project's money; below the items of a list it is that of all of them."""
    is_listed = _is_item(reading, reading.blocks[index])
    return not is_listed and _SUMS_UP.match(reading.text, *reading.blocks[number].span) is not None


def _is_item(reading: Reading, block: Block) -> bool:
    return block.kind is Kind.ITEM or _ITEM.match(reading.text, *block.span) is not None


def _is_other_item(reading: Reading, block: Block) -> bool:
    """Whether a line is an item of a list with a name and money of its own."""
    if not _is_item(reading, block) or not reading.quotations_in(block):
        return False
    return any(block.span.start <= place.start < block.span.end for place in reading.words.places("currency"))


def _up_to_heading(reading: Reading, index: int, owners: Mapping[int, Sequence[Mention]]) -> list[int]:
    """The heading above a paragraph, and the lines with labels between them; none where no heading stands there. A
    numbered line heads no other numbered one.
    """
    number, is_numbered = index, _NUMBERED.match(reading.text, *reading.blocks[index].span)
    while number:
        number -= 1
        above = reading.blocks[number]
        if is_heading(reading, above):
            if {project for _, project in owners.get(number, ())} - {project for _, project in owners[index]}:
                return []  # it heads another project, with all that stands below it
            is_equal = is_numbered and above.kind is not Kind.HEADING and _NUMBERED.match(reading.text, *above.span)
            return [] if is_equal else list(range(number, index))
        if number in owners or not _is_labelled(reading, reading.blocks[number]):
            return []
    return []


def _is_in_own_section(reading: Reading, index: int, owners: Mapping[int, Sequence[Mention]]) -> bool:
    """Whether the heading above a paragraph names the same project, and nothing between them another one."""
    mine = {project for _, project in owners[index]}
    for number in range(index - 1, -1, -1):
        named = {project for _, project in owners.get(number, ())}
        if named - mine:
            return False
        if is_heading(reading, reading.blocks[number]):
            return bool(named)
    return False


def is_heading(reading: Reading, block: Block) -> bool:
    """A heading by its kind, or a short numbered line that ends no sentence."""
    if block.kind is Kind.HEADING:
        return True
    words = block.span.of(reading.text).strip()
    if is_name(reading, block) or (block.cell is None and _IS_NUMBERED_NAME.fullmatch(words)):
        return True
    is_closed = words.endswith((".", ";")) and not _MATTER.fullmatch(words)
    if block.cell is None and words.startswith("Par ") and _IS_MATTER.fullmatch(words):
        return True
    return block.cell is None and len(words) <= 120 and bool(_NUMBERED.match(words)) and not is_closed


def is_name(reading: Reading, block: Block) -> bool:
    """A line that is nothing but a quoted name, with its translation in brackets."""
    return block.cell is None and bool(_IS_NAME.fullmatch(block.span.of(reading.text).strip()))


def goes_on(reading: Reading, block: Block) -> bool:
    """Whether a paragraph still speaks of the project of the one above: it begins with a label, a list mark or a
    small letter.
    """
    words = block.span.of(reading.text).strip()
    is_fact = len(words) <= _LONGEST_FACT and (_IS_FACT.fullmatch(words) or _LABELLED_SUM.fullmatch(words))
    return bool(_is_labelled(reading, block) or _GOES_ON.match(words) or is_fact)


def _is_labelled(reading: Reading, block: Block) -> bool:
    return block.span.start in reading.labelled_places or any(
        label.label.start <= block.span.start + 3 and block.span.covers(label.label)
        for label in reading.labels_in(block)
    )


def _cut(reading: Reading, block: Block, mentions: Sequence[Mention]) -> list[tuple[int, Span]]:
    """A paragraph cut between its projects: after a closed bracket, or at the start of the sentence of the next one."""
    parts: list[tuple[int, Span]] = []
    start = block.span.start
    for (span, number), (following, other) in zip(mentions, [*mentions[1:], (block.span, -1)], strict=True):
        if other == number:
            continue
        end = block.span.end if other == -1 else _boundary(reading, span.end, following.start)
        parts.append((number, Span(start, end)))
        start = end
    return parts


def _boundary(reading: Reading, left: int, right: int) -> int:
    """Where the words about one project end and those about the next begin, between two mentions."""
    sentence = reading.sentence_at(right)
    if sentence.start > left:
        return sentence.start
    between = reading.text[left:right]
    closing = between.find(")")
    opening = between.find("(")
    if closing >= 0 and (opening < 0 or closing < opening):
        sum_behind = _SUM_BEHIND.match(between, closing)
        return left + (sum_behind.end() if sum_behind else closing + 1)
    for mark in ("; ", ", bet ", ", savukārt ", " un ", ", "):
        place = between.rfind(mark)
        if place >= 0:
            return left + place + len(mark)
    return right
