"""Labels (`Projekta ilgums`, `Kontaktpersona:`) and the text that stands under them.

Labels are matched by the stems of their words, so any case form and one slip of the pen in a long word are the same
label.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from extractors.text import forms, label_chains, label_words, signs, unmarked_labels, wordlists
from extractors.text.tables import Row, Table
from latvian import countries, fold, organisations, stem
from model import Block, Kind, Span

_WORD = re.compile(r"[^\W_]+")
_COLON = re.compile(r"\s*(?::|\?(?=\s)|\s[–—-]\s|\s\.{4,}\s|…{2,})\s*")  # `Ilgums ........ 24 mēneši`, `Kurš? Dome`
_LEADS = re.compile(r":|\.{4}|……")
_COLON_OR_DASH, _DOTS = re.compile("[:?–—-]"), re.compile("[.…]{2}")  # a choice of them takes five times as long
_DASH = re.compile(r"\s*(?:\s[–—-]|:)\s")
_LEADING = re.compile(r"[\s•·*\-–—]*(?:(?:\d{1,2}[.)]){1,3}\s*)?")
_REMARK = re.compile(r"\([^()]*\)")
_MOST_COLUMNS = 4  # label and value, twice side by side
_LONGEST, _MOST_BLANKS = 70, 8  # characters of the longest label, and blanks between its words and dashes
_SHORTEST_SLIP, _SHORTEST_SLIP_OF_PROJECT = 8, 4  # letters of a label in which one slip is forgiven
_LONGEST_LIST, _LONGEST_LINE = 200, 140
_FEWEST_IN_TURNS = 4
_BEHIND_NAME = re.compile(r"\s[–—-]\s|\s*[(,;]|\s[„“\"«]")
_COUNTRY_BEHIND = re.compile(r"\([A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+\)\s*$")
_AS_LEADER = re.compile(r"\s[–—-]\s(?:projekta\s)?koordinator\w+$|\s\((?:projekta\s)?koordinator\w+\)$", re.I)
_OF_PARTNERS = ("partner", "coordinator_organisation")
_IN_SENTENCE = re.compile(r"\W*(?i:projekt(?:ā|u|am|a|us|iem|os))")  # `Projektā „Oga” …` is no label and its value
_NAMELESS = frozenset({"projekt", "project"})


class Labelled(NamedTuple):
    """A label's key (first column of data/labels.tsv), where it stands, and the span of what it labels."""

    key: str
    label: Span
    value: Span


def key_of(phrase: str) -> str | None:
    """The key of a label written in any case form.

    >>> key_of("Projekta īstenošanas laiks"), key_of("Kontakpersona"), key_of("Laika ziņas"), key_of("Norises liaks")
    ('period', 'contact', None, None)
    >>> key_of("Kordinējošā organizācija")
    'coordinator_organisation'
    """
    if len(phrase) > _LONGEST or phrase.count(" ") > _MOST_BLANKS:
        return None
    return _key_of(phrase)


@lru_cache(maxsize=16384)
def _key_of(phrase: str) -> str | None:
    known, stems = _labels(), _stems(phrase)
    for candidate in (stems, tuple(word for word in stems if word not in _NAMELESS)):
        if candidate in known:
            return known[candidate]
    bare = tuple(word for word in stems if word not in _NAMELESS)
    if len(bare) == 1 and len(bare[0]) >= (_SHORTEST_SLIP if bare == stems else _SHORTEST_SLIP_OF_PROJECT):
        close = {key for label, key in known.items() if len(label) == 1 and _one_slip(label[0], bare[0])}
        return close.pop() if len(close) == 1 else None
    return _of_several_words(bare)


def _of_several_words(stems: tuple[str, ...]) -> str | None:
    """The key of a label of several words, one of them, a long one, with one slip."""
    found = set()
    for place, word in enumerate(stems if len(stems) > 1 else ()):
        if len(word) >= _SHORTEST_SLIP:
            others = stems[:place], stems[place + 1 :]
            found |= {key for right, key in _labels_but_one().get(others, ()) if _one_slip(right, word)}
    return found.pop() if len(found) == 1 else None


@cache
def _labels_but_one() -> Mapping[tuple[tuple[str, ...], tuple[str, ...]], Sequence[tuple[str, str]]]:
    """By the words before and behind a long word of a label: that word and the label's key."""
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[tuple[str, str]]] = {}
    for label, key in _labels().items():
        for place, word in enumerate(label if len(label) > 1 else ()):
            if len(word) >= _SHORTEST_SLIP:
                found.setdefault((label[:place], label[place + 1 :]), []).append((word, key))
    return found


def find(text: str, blocks: Sequence[Block], tables: Sequence[Table]) -> Iterator[Labelled]:
    """All labels of a document with their values: in table rows, before a colon or dash, and on a line of their own."""
    for table in tables:
        for number, row in enumerate(table.rows):
            for labelled in _in_row(text, row):
                yield _beside_rows(labelled, row, islice(table.rows, number + 1, None))
    in_turns = _take_turns(text, blocks)
    formed = {line.label.start: Labelled(*line) for line in forms.find(text, blocks, _key_of_form)}
    yield from formed.values()
    for number, block in enumerate(blocks):
        if block.span.start in formed:
            continue
        following, after = [*blocks[number + 1 : number + 3], None, None][:2]
        for label in _in_block(text, block, following, after, in_turns):
            yield _over_list(text, label, islice(blocks, number + 1, number + _LONGEST_LIST))


def _in_row(text: str, row: Row) -> Iterator[Labelled]:
    """Label in one cell, value in the next one of the row."""
    columns = sorted(row.cells)
    if len(columns) > _MOST_COLUMNS:
        return  # a head or a row of a list
    for left, right in pairwise(columns):
        label, value = row.cells[left], row.cells[right]
        if left in row.own and value.start < value.end:
            words = _LEADING.sub("", label.of(text).rstrip(": "), count=1)
            key = key_of(words) or key_of(_REMARK.sub(" ", words)) or label_words.key_of(words)
            key = key or key_of(words.partition("/")[0])  # in two languages
            if key and not key_of(value.of(text)):
                yield Labelled(key, label, value)


def _beside_rows(label: Labelled, row: Row, below: Iterable[Row]) -> Labelled:
    """A label of partners that stands beside several rows labels all of them: a table within the cell."""
    if label.key not in _OF_PARTNERS:
        return label
    column = next(column for column, cell in row.cells.items() if cell == label.label)
    beside = list(takewhile(lambda other: other.cells.get(column) == label.label, below))
    return label._replace(value=Span(label.value.start, beside[-1].span.end)) if beside else label


def _take_turns(text: str, blocks: Sequence[Block]) -> bool:
    """Whether labels and values stand on lines in turns, as in a form that was saved as text: then lines are labels by
    their words alone, too.
    """
    short = (block for block in blocks if block.cell is None and block.span.end - block.span.start <= _LONGEST)
    return len({_key_of_line(text, block) for block in short} - {None}) >= _FEWEST_IN_TURNS


def _key_of_line(text: str, block: Block) -> str | None:
    """The key of a line that is nothing but a label, in two languages or behind its number, too: `1.2. Ilgums`."""
    words = _LEADING.sub("", block.span.of(text).rstrip(": "), count=1)
    return key_of(words) or ("/" in words and key_of(words.partition("/")[0])) or None


def _in_block(
    text: str, block: Block, following: Block | None, after: Block | None, in_turns: bool
) -> Iterator[Labelled]:
    begin = block.span.start
    if not text[begin : begin + 1].isalpha() and (leading := _LEADING.match(text, begin, block.span.end)):
        begin = leading.end()
    limit = min(block.span.end, begin + _LONGEST)
    may_be = _COLON_OR_DASH.search(text, begin, limit) or _DOTS.search(text, begin, limit)
    if colon := _COLON.search(text, begin, limit) if may_be else None:
        key = _key_before_colon(text[begin : colon.start()], colon[0])
        if key and colon.end() < block.span.end:
            first = key, Span(begin, colon.start()), Span(colon.end(), block.span.end)
            yield from (Labelled(*link) for link in label_chains.cut(text, first, _key_before_colon))
            return
    if block.span.end - begin <= _LONGEST and following is not None and not _same_row(block, following):
        key = _key_of_line(text, block)
        marked = text[begin : block.span.end].rstrip().endswith((":", "?"))
        if key is None and (marked or (in_turns and block.cell is None and not _is_label(text, following))):
            key = label_words.key_of(text[begin : block.span.end])
            key = None if not marked and label_words.key_of(following.span.of(text)) == key else key
        is_item = key == "partner" and following.kind is Kind.ITEM  # the first: `• Koordinators – …`
        is_value = key and (is_item or not _has_label(text, following))
        is_sure = key != "title" or (after is not None and _is_title(text, block, following, after))
        is_sure = is_sure and (key != "contact" or following.span.end - following.span.start <= _LONGEST_LIST)
        if key and is_value and (marked or (is_sure and _is_alone(block, following, in_turns))):
            yield Labelled(key, Span(begin, block.span.end), following.span)
            return
    if block.cell is None and text.startswith(("P", "p"), begin) and fold(text[begin : begin + 8]) == "projekta":
        yield from (Labelled(*link) for link in unmarked_labels.find(text, Span(begin, block.span.end), key_of))


def _is_title(text: str, block: Block, following: Block, after: Block) -> bool:
    """Whether the line below `Projekts` is its name: the next one is a label, and no menu goes on."""
    is_between = _is_label(text, after) and not _is_label(text, following)
    return is_between and not label_words.are_of_menu(block.span.of(text), after.span.of(text))


def _is_label(text: str, block: Block) -> bool:
    """Whether a line is nothing but a label, as in a form where labels and values take turns."""
    return block.cell is None and _key_of_line(text, block) is not None


def _has_label(text: str, block: Block) -> bool:
    """Whether a line begins with a label and a colon: `Vadošais partneris: …` below `Izpildītājs`."""
    colon = _COLON.search(text, block.span.start, min(block.span.end, block.span.start + _LONGEST))
    return bool(colon and ":" in colon[0] and _key_before_colon(text[block.span.start : colon.start()], colon[0]))


def _key_of_form(phrase: str) -> str | None:
    if _IN_SENTENCE.fullmatch(phrase):
        return None
    return key_of(phrase) or label_words.key_of(phrase)


def _key_before_colon(label: str, mark: str) -> str | None:
    """A colon makes a label of any words that tell what follows; a dash only of those in the list."""
    known = key_of(label) or key_of(_REMARK.sub(" ", label))
    return known or (label_words.key_of(label) if _LEADS.search(mark) else None)


def _over_list(text: str, label: Labelled, following: Iterable[Block]) -> Labelled:
    """A label over a list labels all of its items; one over partners lines that name countries or end in commas."""
    blocks = list(following)
    items = list(takewhile(lambda block: block.kind is Kind.ITEM, blocks))
    if not items and label.key in _OF_PARTNERS:
        items = list(takewhile(lambda block: _names_country(text, block), blocks))
        items = items or list(
            takewhile(lambda block: _names_organisation(text, block) or _names_country(text, block), blocks)
        )
        if not items and label.key == "partner":
            return label._replace(value=Span(label.value.start, _end_of_list(text, label.value, blocks)))
    if items and label.key == "partner" and _COUNTRY_BEHIND.search(text, *label.value):
        alike = list(takewhile(lambda block: _COUNTRY_BEHIND.search(text, *block.span), items))
        is_next = bool(alike) and not text[label.value.end : alike[0].span.start].strip()
        return label._replace(value=Span(label.value.start, alike[-1].span.end)) if is_next else label
    if not items or label.value != items[0].span:
        return label
    end = _end_of_list(text, items[-1].span, blocks) if label.key == "partner" else items[-1].span.end
    return label._replace(value=Span(label.value.start, end))


def _end_of_list(text: str, first: Span, blocks: Iterable[Block]) -> int:
    """Where a list ends whose every line but the last ends in a comma or semicolon."""
    end = first.end
    for block in (block for block in blocks if block.span.start >= first.end):
        if block.cell is not None or text[end - 1] not in ",;" or block.span.end - block.span.start > _LONGEST_LINE:
            break
        end = block.span.end
    return end


def _names_country(text: str, block: Block) -> bool:
    """Whether a short line ends or begins with a country: `Szkoła nr 2 Poland`, `Itālija – Liceo Galvani`."""
    words = _AS_LEADER.sub("", block.span.of(text).rstrip(" .,;")).rstrip(" .)")
    if block.cell is not None or len(words) > _LONGEST_LINE:
        return False
    return any(end == len(words) or (not start and _DASH.match(words, end)) for start, end, _ in countries.find(words))


def _names_organisation(text: str, block: Block) -> bool:
    """Whether a short line is the name of an organisation, by its noun: `Preiļu Valsts ģimnāzija – www.pvg.edu.lv`."""
    words = _BEHIND_NAME.split(block.span.of(text).strip(), maxsplit=1)[0].split()
    if block.cell is not None or not 1 < len(words) <= _MOST_BLANKS or not words[0][:1].isupper():
        return False
    return organisations.head_of(words[-1]) is not None or any(map(signs.foreign, words))


def _is_alone(block: Block, following: Block, in_turns: bool) -> bool:
    """Whether a line may be a label without any mark: no item, unless labels with numbers and values take turns."""
    is_item = block.kind is Kind.ITEM and (not in_turns or following.kind is Kind.ITEM)
    return block.cell is None and not is_item and following.cell is None


def _same_row(block: Block, following: Block) -> bool:
    if block.cell is None or following.cell is None:
        return False
    return block.cell[:2] == following.cell[:2] and block.cell != following.cell


def _stems(phrase: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in _WORD.findall(phrase))


@cache
def _labels() -> Mapping[tuple[str, ...], str]:
    known: dict[tuple[str, ...], str] = {}
    for key, phrases in wordlists.rows("labels"):
        for phrase in phrases.split("|"):
            known.setdefault(_stems(phrase), key)
    return known


def _one_slip(left: str, right: str) -> bool:
    """Whether the words differ by one inserted, missing or wrong letter, or by two neighbours that changed places."""
    if abs(len(left) - len(right)) > 1 or left == right:
        return left == right
    start = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    rest_left, rest_right = left[start:], right[start:]
    swapped = rest_left[:2] == rest_right[:2][::-1] and rest_left[2:] == rest_right[2:]
    return swapped or rest_left[1:] in (rest_right, rest_right[1:]) or rest_left == rest_right[1:]
