"""Lists of projects: announced by the line above (`Apstiprināti divi projekti:`), or numbered one like another."""

import re
from collections.abc import Iterator, Sequence

from extractors.text import signs
from extractors.text.reading import Reading
from extractors.title.titles import CODE_MARK, Title, finding
from model import Block, Kind, Span

_LISTED_AFTER = re.compile(r"\s*(?:[,;.(–—-]|$)")
_LONGEST_LIST = 12  # paragraphs in which an announced list may go on
_ANNOUNCES = re.compile(
    r"\b(?:projekt(?:i|us|iem)|projects)\b(?!\s+(?:pieteikum|konkurs))[^.]*:$"
    r"|\b(?:atbalst|apstiprin)\w+\s+projektu\s+saraksts:$",
    re.I,
)
_HEADS = re.compile(  # `Īstenotie projekti`, `Skolas projekti 2021./2022. mācību gadā`: no sentence
    r"(?:[^.;:!?\d]{0,60}\s)?proje(?:kti|cts)(?!\s+(?:pieteikum|konkurs))(?:,?\s(?:[^;:!?\n]{0,50}))?", re.I
)
_NUMBER_IN_ITEM = re.compile(rf"\s*[,.;:(–—-][^\n]{{0,200}}?{CODE_MARK}")  # `– “Vējš”, LAD projekts Nr. …`
_LONGEST_FACTS, _SENTENCE_END = 120, re.compile(r"[.!?]\s*$")
"""Of a line that is a name and the facts of its project: `„Vējš”, Nordplus, NPJR-2022/10301, 8 800 EUR`."""
_LIST_MARK = re.compile(r"[ \t–—•*·.)\d-]*|\s*[A-Za-z]\)\s*")
_DASH_BEFORE = re.compile(r"[^\W\d_”“\"»)][”“\"»)]?\s+[–—-]\s+$")
_MONEY_AFTER = re.compile(r"[^„“”\"«»;:\d]{0,40}\d[\d., ]*\s?(?:EUR|eur|[Ee]iro|€|Ls|LVL|lat)")
_MARKS, _LONGEST_PARTY = " \t-–—•*·.)0123456789", 120
_MARK = re.compile(r"\s*(?:[-–—•*·]\s*|\d{1,2}[.)]\s*|[A-Za-z]\)\s*)*")
_QUOTED_NAME = re.compile(r"(?:[ \t–—•*·.)\d-]*|\s*[A-Za-z]\)\s*)[„“\"«]")
_DIGIT = re.compile(r"\d")
_NUMBERED_NAME = re.compile(r"\s*(?:\d{1,2}[.)]|[A-Za-z]\))\s*[„“\"«]")
_PROJECT = re.compile(r"\bprojekt(?:s|a|u|ā|am)\b(?!\s+(?:pieteikum|konkurs|iesniegum))", re.I)
_JOINT = re.compile(  # between the parts of an item
    r"\s+[–—-]+\s+|[;:]\s+|,?\s+\(?(?=(?:EUR|Ls|€)?\s?\d[\d., ]*\s?(?:EUR|[Ee]iro|€|Ls|lat))|,\s+(?=iesniedz|īsteno)"
)
_QUOTED = re.compile(r"[„“\"«”»]")
_SHORTEST, _LONGEST = 8, 160
_NEAR = 3  # lines into which an item may be broken


def is_numbered_item(before: str, after: str) -> bool:
    """Whether a name opens an item of a list, or a line of facts, that tells its number."""
    is_line = bool(before.strip()) or (len(after) <= _LONGEST_FACTS and not _SENTENCE_END.search(after))
    return is_line and _LIST_MARK.fullmatch(before) is not None and _NUMBER_IN_ITEM.match(after) is not None


def is_item(reading: Reading, block: Block, before: str, after: str) -> bool:
    """Whether a line begins with a name in a list that the line above it announces: `Apstiprināti divi projekti:`; of
    a list under nothing but a heading each item tells a number, too.
    """
    if not (_LIST_MARK.fullmatch(before) and _LISTED_AFTER.match(after)):
        return False
    return (
        _is_under(reading, block)
        or _is_one_of_several(reading, block)
        or (_DIGIT.search(after) is not None and _is_headed(reading, block))
    )


def _is_headed(reading: Reading, block: Block) -> bool:
    """Whether the line over a list of names in quotation marks is a heading such as `Īstenotie projekti`."""
    before = reversed(reading.before(block.span.start, _LONGEST_LIST))
    above = next((one for one in before if not _opens(reading, one)), None)
    if above is None or above.cell is not None:
        return False
    return _HEADS.fullmatch(above.span.of(reading.text).strip()) is not None


def _opens(reading: Reading, block: Block) -> bool:
    """Whether a line begins with a name in quotation marks, perhaps behind a mark of a list."""
    return _QUOTED_NAME.match(reading.text, *block.span) is not None


def ends_item(reading: Reading, block: Block, before: str, after: str) -> bool:
    """Whether a name ends an item of an announced list, behind who has the project: `Biedrība „Enkurs” – „Tilts”;`."""
    is_last = _DASH_BEFORE.search(before) is not None and not after.strip(" .;,")
    with_money = before.strip(_MARKS) and len(before) < _LONGEST_PARTY and _MONEY_AFTER.match(after)
    return bool(is_last or with_money) and block.cell is None and _is_under(reading, block)


def _is_under(reading: Reading, block: Block) -> bool:
    for above in reversed(reading.before(block.span.start, _LONGEST_LIST)):
        words = above.span.of(reading.text).rstrip()
        if words.endswith(":"):
            return bool(_ANNOUNCES.search(words))
        if above.kind is Kind.HEADING or above.cell is not None:
            return False
    return False


def _is_one_of_several(reading: Reading, block: Block) -> bool:
    """Numbered names beside each other of which one is said to be a project: `3. „Tā mēs runājam”. Projekts …`."""
    if not _NUMBERED_NAME.match(reading.text, *block.span):
        return False
    number = reading.numbers[block.span.start]
    beside = [*reading.blocks[max(0, number - _NEAR) : number], *reading.blocks[number + 1 : number + 1 + _NEAR]]
    others = [one for one in beside if _NUMBERED_NAME.match(reading.text, *one.span)]
    return bool(others) and any(_PROJECT.search(reading.text, *one.span) for one in (block, *others))


def unquoted(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """The names without quotation marks in an announced list, each with its money: `Rotaļu laukums Kolkā – 900 EUR`."""
    for number, block in enumerate(reading.blocks):
        words = block.span.of(reading.text).rstrip()
        if not (words.endswith(":") and block.cell is None and _ANNOUNCES.search(words)):
            continue
        items = list(_items(reading, reading.blocks[number + 1 : number + _LONGEST_LIST]))
        inside = Span(block.span.end, items[-1].end) if items else block.span
        if len(items) > 1 and not any(inside.covers(one.finding.span) for one in found):
            yield from (Title(finding(reading.text, span, "titles.item"), (), None, 2) for span in items)


def _items(reading: Reading, blocks: Sequence[Block]) -> Iterator[Span]:
    """The name in each line up to the first that holds no money."""
    money = [place.start for place in reading.words.places("currency")]
    is_marked = bool(blocks) and _is_marked(reading.text, blocks[0])
    for block in blocks:
        if is_marked and not _is_marked(reading.text, block):
            return
        if block.cell is not None or not any(block.span.start <= place < block.span.end for place in money):
            return
        name = _name(reading.text, block)
        if name is not None:
            yield name


def _is_marked(text: str, block: Block) -> bool:
    mark = _MARK.match(text, *block.span)
    return bool(mark and mark[0].strip())


def _name(text: str, block: Block) -> Span | None:
    """The first part of a line that is neither somebody's name nor a sum."""
    mark = _MARK.match(text, *block.span)
    start = mark.end() if mark else block.span.start
    for joint in [*_JOINT.finditer(text, start, block.span.end), None]:
        end = joint.start() if joint else block.span.end
        words = text[start:end].strip()
        if _SHORTEST <= len(words) <= _LONGEST and words[0].isupper() and " " in words and not _is_other(words):
            return Span(start, end)
        start = joint.end() if joint else end
    return None


def _is_other(words: str) -> bool:
    """Whether a part of a line names somebody, or quotes: names in quotation marks are read by themselves."""
    last = re.findall(r"[^\W\d_]+", words)[-1:]
    is_party = any(signs.is_head(word) for word in last) or signs.LEGAL_WORD.match(words) is not None
    return is_party or bool(_QUOTED.search(words))
