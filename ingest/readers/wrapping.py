"""Plain text whose lines were broken by hand or by a program at some width, put back to paragraphs."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from ingest.readers.items import has_bullet, is_item

_WIDEST = 132
"""Lines of hard-wrapped text are no longer: a page of a line printer."""
_NARROWEST = 40
_FEWEST_LINES = 4
_SENTENCE_ENDS = ".:;!?)"
_OPEN_ENDS = ",–-("
_OPENING = "„“«"
_QUOTES = _OPENING + '"'
_LEFT_OPEN = re.compile(r"(?:^|[\s(])[„“«\"](?=[^\W_])[^„“”«»\"]*$")
_CLOSED_HERE = re.compile(r"[^„“”«»\"]{1,120}(?<=[^\s(])[”“»\"](?!\w)")
_OF_PROJECT = re.compile(r"(?:\S+\s+){3}.*\bprojekt(?:a|u|ā|am)$")
_MOSTLY = 0.6
_NEARLY_ALL = 0.9
_SOME = 0.3
"""What begins with a number neither goes on nor begins a sentence; but so large a part must go on."""
_FULL_SHARE = 0.75
"""The width is what this share of the lines does not exceed: some run over, many end paragraphs."""

_BY_EYE = 0.92
_TELLING = 0.5
_ALIKE = 0.75
_SHORTEST_SENTENCE = 60
_LONG = 75
"""A line of fewer characters may stand by itself, whatever follows it."""
_LABEL = re.compile(r"[^\W\d][^:.;!?]{2,40}:\s")
_LETTERED = re.compile(r"\(?[A-ZĀ-Ž]\)\s")
_BROKEN_CODE = re.compile(r"\b[A-Z]{2}\d\d-(?:[A-Z]{2,3}\d{2,3}-(?:[A-Z]{3}-)?)?$|\b\d(?:\.\d){3}(?:/\w{1,3}){0,3}/$")
_UNFINISHED = re.compile(  # words that no sentence and no line of a list ends with
    r"\s(?:gada|un|vai|bet|no|līdz|par|ar|uz|pie|pēc|kopš|starp|kas|ka|lai|jo|ir|tiek|tika|bija|būs|sedz|sedza|sasniedza|projektā)$"
)

Paragraph = list[str]


def wrapped(lines: Sequence[str]) -> list[Paragraph]:
    """The lines of each paragraph; in text that is not wrapped, each line is one.

    >>> wrapped(["Projekta mērķis ir celt izglītības kvalitāti un palīdzēt", "skolām.", "", "Vada Anna Paegle"])
    [['Projekta mērķis ir celt izglītības kvalitāti un palīdzēt'], ['skolām.'], ['Vada Anna Paegle']]
    """
    if _is_double_spaced(lines):
        lines = list(_single_spaced(lines))
    width = _width([len(line) for line in lines if line])
    if not _is_wrapped(lines, width):
        return _surely_joined(lines)
    paragraphs: list[Paragraph] = []
    for is_filled, run in groupby(lines, key=bool):
        if is_filled:
            paragraphs += _parted(list(run), width)
    return paragraphs


def _parted(lines: list[str], width: int) -> list[Paragraph]:
    """The paragraphs between two blank lines: one where each line but the last is full, and none begins anew."""
    if all(_is_full(line, below, width) and not _begins_anew(line, below) for line, below in pairwise(lines)):
        return [lines]
    paragraphs, is_list = [lines[:1]], _is_item(lines[0])
    for line, following in pairwise(lines):
        if _flows(line, following, width) and not (is_list and _is_item(following)):
            paragraphs[-1].append(following)
        else:
            paragraphs.append([following])
    return paragraphs


def _begins_anew(line: str, following: str) -> bool:
    """Whether a line is a list's next item, a label, or stands beside an address."""
    is_beside_address = "@" in following.split(" ", 1)[0] or "@" in line.rsplit(" ", 1)[-1]
    may_have_ended = line[-1] in _SENTENCE_ENDS
    may_be_label = may_have_ended and _LABEL.match(following) is not None
    is_other = _is_item(following) and (may_have_ended or following[0] not in "-–—")
    is_other = is_other or (line[0] in _QUOTES and following[0] in _QUOTES)  # names, one below another
    return is_beside_address or has_bullet(following) or may_be_label or is_other


def _is_item(line: str) -> bool:
    return is_item(line) or _LETTERED.match(line) is not None


def _surely_joined(lines: Sequence[str]) -> list[Paragraph]:
    """In text that is not wrapped as a whole, a paragraph of full lines between blank ones is one; elsewhere a long
    line that ends mid-sentence, or any within a code, still goes on.

    >>> _surely_joined(["Projekta Nr. 2020-1-BG01-KA229-", "078961_2", "Vada skola"])
    [['Projekta Nr. 2020-1-BG01-KA229-', '078961_2'], ['Vada skola']]
    """
    paragraphs: list[Paragraph] = []
    edge = _edge([len(line) for line in lines if line])
    for is_filled, group in groupby(lines, key=bool):
        if is_filled:
            together = list(group)
            paragraphs += [together] if _is_full_block(together) else _line_by_line(together, edge)
    return paragraphs


def _is_full_block(lines: Sequence[str]) -> bool:
    """Whether all lines but the last are long, nearly as long as each other, and most of them end mid-sentence."""
    body = lines[:-1]
    widest = max(map(len, body), default=0)
    if min(map(len, body), default=0) < max(_LONG, _ALIKE * widest) or len(lines[-1]) > widest:
        return False
    if any(has_bullet(line) or is_item(line) or "|" in line for line in lines[1:]):
        return False
    if lines[-1].startswith("(") and lines[-1].endswith(")"):
        return False  # a number in brackets below a long name
    if any(line[0].isupper() and _LABEL.match(line) for line in lines[1:]):
        return False  # a form, whose first label has a long value
    return sum(line[-1] not in _SENTENCE_ENDS for line in body) * 2 > len(body)


def _line_by_line(lines: Sequence[str], edge: int) -> list[Paragraph]:
    paragraphs = [[lines[0]]]
    for line, following in pairwise(lines):
        if _surely_flows(line, following) or _runs_over(line, following, edge):
            paragraphs[-1].append(following)
        else:
            paragraphs.append([following])
    return paragraphs


def _surely_flows(line: str, following: str) -> bool:
    if (_BROKEN_CODE.search(line) and following[0].isalnum()) or _is_one_name(line, following):
        return True
    may_have_ended = line[-1] in _SENTENCE_ENDS or has_bullet(following) or "|" in line or "@" in following
    is_open = line[-1] == "," or (line[-1] in "–-" and line[-2:-1] == " ") or bool(_UNFINISHED.search(line))
    goes_on = is_open or following[0].islower() or _opens(line, following)
    return len(line) >= _LONG and not may_have_ended and goes_on


def _edge(lengths: Sequence[int]) -> int:
    """The width that some lines nearly reach and none passes; 0 where there is none."""
    widest = max(lengths, default=0)
    near = sum(length >= _BY_EYE * widest for length in lengths)
    return widest if _SHORTEST_SENTENCE <= widest <= _WIDEST and near >= _FEWEST_LINES - 1 else 0


def _runs_over(line: str, following: str, edge: int) -> bool:
    """Whether a line ends mid-sentence where no line of the text goes further: a few paragraphs among short lines.

    >>> _runs_over("Projekta vadītājas mūsu skolā ir ģeogrāfijas skolotājas Ilva un", "Anete Bite", 64)
    True
    """
    if not edge or not _is_full(line, following, edge) or line[-1] in _SENTENCE_ENDS:
        return False
    if has_bullet(following) or "|" in line or ".." in line or "@" in following.split(None, 1)[0]:
        return False
    may_go_on = following[0] in "(0123456789" or (following[0].isupper() and ". " in line)
    goes_on = line[-1].islower() and may_go_on and not is_item(following) and not _LABEL.match(following)
    return line[-1] in ",–-" or following[0].islower() or goes_on or bool(_UNFINISHED.search(line))


def _width(lengths: Sequence[int]) -> int:
    return sorted(lengths)[int(_FULL_SHARE * len(lengths))] if lengths else 0


def _is_double_spaced(lines: Sequence[str]) -> bool:
    """Whether a blank line follows nearly every line, as in text copied out of a PDF."""
    filled = [place for place, line in enumerate(lines[:-1]) if line]
    followed = sum(not lines[place + 1] for place in filled)
    return len(filled) >= _FEWEST_LINES and followed >= _NEARLY_ALL * len(filled) and max(map(len, lines)) <= _WIDEST


def _single_spaced(lines: Sequence[str]) -> Iterator[str]:
    """One blank line left out after each line: where more than one stood, one stays."""
    blanks = 0
    for line in lines:
        blanks = 0 if line else blanks + 1
        if line or blanks == 2:
            yield line


def _is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Whether lines mostly end because they are full, and sentences go on in the next."""
    shortest = _TELLING * width  # shorter ones are headings, names, ends of paragraphs
    pairs = [(line, following) for line, following in pairwise(lines) if len(line) > shortest and following]
    if len(pairs) < _FEWEST_LINES - 1 or not _NARROWEST <= width <= _WIDEST:
        return False
    full = [following for line, following in pairs if _is_full(line, following, width)]
    going_on, beginning = sum(one[0].islower() for one in full), sum(one[0].isupper() for one in full)
    return len(full) >= _MOSTLY * len(pairs) and going_on >= max(beginning, _SOME * len(full))


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word had no room any more, or hardly any: people break lines by eye."""
    return len(line) + 1 + len(following.split(None, 1)[0]) > _BY_EYE * width


def _flows(line: str, following: str, width: int) -> bool:
    """Whether the next line goes on with this one; between two sentences nobody can tell, and labels begin lines."""
    may_have_ended = line[-1] in _SENTENCE_ENDS
    if has_bullet(following) or (may_have_ended and (following[0].isupper() or is_item(following))):
        return False
    if _is_one_name(line, following):
        return True
    if "@" in following.split(" ", 1)[0] or ("@" in line.rsplit(" ", 1)[-1] and line[-1] != ","):
        return False
    is_open = line[-1] in _OPEN_ENDS or (not may_have_ended and following[0].islower())
    return is_open or _is_full(line, following, width) or (len(line) >= _LONG and _opens(line, following))


def _is_one_name(line: str, following: str) -> bool:
    """Whether the next line closes a quotation that this one opened, or names the project that this one is about.

    >>> _is_one_name("Par projekta „Jauni ceļi", "pie jūras” atbalstīšanu")
    True
    >>> _is_one_name("Izstāde „Krasti", "Koncerts „Viļņi”")
    False
    """
    if "|" in line or "|" in following or has_bullet(following):
        return False
    is_named = following[0] in _OPENING and _OF_PROJECT.match(line)
    return bool(is_named or (_LEFT_OPEN.search(line) and _CLOSED_HERE.match(following)))


def _opens(line: str, following: str) -> bool:
    """Whether a sentence goes on with something quoted: `… sācis projektu` / `„Mežs” (Nr. …`."""
    return line[-1].islower() and following[0] in _OPENING and line[0] not in _OPENING
