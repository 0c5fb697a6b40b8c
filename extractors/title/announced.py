"""Lists of projects: announced by the line above (`Apstiprināti divi projekti:`), or numbered one like another."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractors.text import signs
from extractors.text.reading import Reading
from extractors.title.titles import CODE_MARK, INFERRED, Title, finding
from model import Block, Kind, Span

_LISTED_AFTER = re.compile(r"\s*(?:[,;.(–—-]|$)")
_LONGEST_LIST = 12  # paragraphs in which an announced list may go on
_ANNOUNCES = re.compile(
    r"\b(?:projekt(?:i|us|iem)|projects)\b(?!\s+(?:pieteikum|konkurs))[^.]*:$"
    r"|\b(?:atbalst|apstiprin)\w+\s+projektu\s+saraksts:$"
    r"|\b(?:atbalst|apstiprin|finansē|uzvarē)\w*\s(?:[^.:;]{0,60}\s)?(?:idej|iecer|iniciatīv|pieteikum)(?:as|es|us|i)\b[^.:;]{0,40}:$"
    r"|\b(?:idej|iecer|iniciatīv|pieteikum)(?:as|es|us|i)\s(?:[^.:;]{0,30}\s)?(?:atbalstī|apstiprinā|uzvarē)\w*[^.:;]{0,30}:$",
    re.I,
)
_POINTS = re.compile(  # `Lūk, tās, kas to saņem:`, `Atbalstu saņēma:`, below the head of a list of projects
    r"\b(?:(?:saņem|saņēm|guv|iegu|atbalstī|apstiprinā|piešķ[iī]r|uzvarē)\w*|šādi|šādas|šīs|šie|tās|tie)\b[^.:;]{0,40}:$",
    re.I,
)
_HEADS_LIST = re.compile(  # `Atbalstīto projektu saraksts`
    r"\b(?:atbalstī|apstiprinā|finansē|uzvarē)\w*\s(?:[^.:;]{0,40}\s)?projekt(?:i|u|us)\b"
    r"|\bprojektu\s(?:\w+\s)?(?:saraksts|rezultāti)\b",
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
_MONEY_AFTER = re.compile(
    r"[^„“”\"«»;:\d]{0,40}\d[\d., ]*\s?(?:(?:milj|tūkst)\w*\.?\s?)?(?:EUR|eur|[Ee]iro|€|Ls|LVL|lat)"
)
_MARKS, _LONGEST_PARTY = " \t-–—•*·.)0123456789", 120
_MARK = re.compile(r"\s*(?:[-–—•*·]\s*|\d{1,2}[.)]\s*|[A-Za-z]\)\s*)*")
_QUOTED_NAME = re.compile(r"(?:[ \t–—•*·.)\d-]*|\s*[A-Za-z]\)\s*)[„“\"«]")
_DIGIT = re.compile(r"\d")
_NUMBERED_NAME = re.compile(r"\s*(?:\d{1,2}[.)]|[A-Za-z]\))\s*[„“\"«]")
_PROJECT = re.compile(r"\bprojekt(?:s|a|u|ā|am)\b(?!\s+(?:pieteikum|konkurs|iesniegum))", re.I)
_JOINT = re.compile(  # between the parts of an item
    r"\s+[–—-]+\s+|[;:]\s+|\.\s+(?=(?:Piešķ|Finans|Summa|Izmaks|Kop|Atbalst|Līdzfin|Budžet)\w*)|\s+\((?=[^()\n]*\d|[^()\n:]{3,40}:\s)|,\s+(?=\d{4}\.)"
    r"|,?\s+\(?(?=(?:EUR|Ls|€)?\s?\d[\d., ]*\s?(?:EUR|[Ee]iro|€|Ls|lat))|,\s+(?=iesniedz|īsteno|realizē|ievieš)"
    r"|,\s+(?=(?:projekta|piešķirt\w+|kopējais)\s+(?:iesnie|pieteic|īstenot|vadīt|koordinator|summa|izmaks|finansējum|atbalst))"
)
_FACT = re.compile(  # a part of a line that is no name
    r"(?:projekta\s+)?(?:iesniedzēj|pieteicēj|īstenotāj|vadītāj|koordinator)\w*\s"
    r"|(?:piešķirtais|kopējais|projekta)\s+(?:līdz)?finansējum",
    re.I,
)
_BEFORE_PARTY = re.compile(  # `Ceļvedis „Upes” trīs valodās, biedrība „Daugava”, 1200 EUR`
    r",\s+(?=(?:(?:[Bb]iedrība|[Nn]odibinājums|SIA|[Ff]onds)\s[^;\n]{2,90}?"
    r"|[A-ZĀČĒĢĪĶĻŅŠŪŽ][^,;\n]{3,110}?(?:dome|pašvaldība|aģentūra|centrs|muzejs|bibliotēka|skola|nams|pārvalde|biedrība)(?!\w)[^,;\n]{0,60}?)"
    r",\s+\d[\d., ]*\s?(?:EUR|[Ee]iro|€)(?!\w))"
)
_BULLET = re.compile(r"\s*[–—•*·-]\s*")
_SUM = re.compile(r"\s*\d[\d., ]*\s?(?:EUR|[Ee]iro|€|Ls|LVL|lat\w+)\W*")
_DOING = re.compile(  # nouns of work to be done
    r"\b\w*(?:šana|iegāde|izveide|izstrāde|nomaiņa|pārbūve|izbūve|būvniecība|remonts|pilnveide|konservācija"
    r"|renovācija|nometne|darbnīca|festivāls|apmācības|programma|izdevums|izstāde|taka)\b"
)
_LONGEST_HEADING = 80
_PAYER = (
    r"\s*\((?:Erasmus|Nordplus|ES[FC]\b|ERAF|ELFLA|LEADER|VKKF|LVAF|Interreg|LIFE\b|LAD\b|SIF\b|eTwinning)[^()\n]{0,40}\)"
)
_PAYER_AFTER = re.compile(_PAYER)
_PAID_ITEM = re.compile(rf"(?:[ \t–—•*·.)\d-]*|\s*[A-Za-z]\)\s*)[„“”\"«][^„“”\"«»\n]+[”“\"»]+{_PAYER}")
_LIMIT = re.compile(r"\blīdz\s+(?:(?:EUR|€)\s?)?\d[\d .,\u00a0]*(?:EUR|[Ee]iro|€)")
_IN_LINE = re.compile(r"[Pp]rojekt(?:i|us|iem):[ ]")
_ITEM_IN_LINE = re.compile(
    r"(?:,|;|,?\s+un|,?\s+kā arī)?\s*([^\W\d_][^()„“”\"«»;:.,\n]{7,110}?)\s*"
    r"\([^()\n]{0,60}\d[^()\n]{0,30}?(?:EUR|[Ee]iro|€)[^()\n]{0,40}\)"
)
_QUOTED = re.compile(r"[„“\"«”»]")
_SHORTEST, _LONGEST = 8, 160
_SHORT_NAME = re.compile(r"[A-Z][A-Z0-9]{2,12}[A-Z0-9+&-]{1,10}")  # `ECO-YOUTH (Erasmus+, …)`
_NUMBERED = re.compile(r"\d{4}[-/]\d")  # a project's number
_FIRST = 6  # lines of a page among which its head is
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
        or _is_paid_list(reading, block, after)
        or (_DIGIT.search(after) is not None and _is_headed(reading, block))
    )


def _is_paid_list(reading: Reading, block: Block, after: str) -> bool:
    """Whether a name in a list is followed by its payer in brackets, and so is the next one: `„Vējš” (Erasmus+)`."""
    if not _PAYER_AFTER.match(after):
        return False
    number = reading.numbers[block.span.start]
    beside = (*reading.blocks[max(0, number - 1) : number], *reading.blocks[number + 1 : number + 2])
    return any(_PAID_ITEM.match(reading.text, *one.span) for one in beside)


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
            return bool(_ANNOUNCES.search(words)) or (_POINTS.search(words) is not None and _heads_list(reading, above))
        if above.kind is Kind.HEADING or above.cell is not None:
            return False
    return False


def _heads_list(reading: Reading, intro: Block) -> bool:
    """Whether the head of a page, above the words that point at a list, says that it is one of projects."""
    above = takewhile(lambda block: block.span.start < intro.span.start, reading.blocks[:_FIRST])
    return any(_HEADS_LIST.search(block.span.of(reading.text)) for block in above)


def _is_one_of_several(reading: Reading, block: Block) -> bool:
    """Numbered names beside each other of which one is said to be a project: `3. „Tā mēs runājam”. Projekts …`."""
    if not _NUMBERED_NAME.match(reading.text, *block.span):
        return False
    number = reading.numbers[block.span.start]
    beside = [*reading.blocks[max(0, number - _NEAR) : number], *reading.blocks[number + 1 : number + 1 + _NEAR]]
    others = [one for one in beside if _NUMBERED_NAME.match(reading.text, *one.span)]
    return bool(others) and any(_PROJECT.search(reading.text, *one.span) for one in (block, *others))


def unquoted(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """The names without quotation marks in an announced list, or one under a heading of projects, each with its money:
    `Rotaļu laukums Kolkā – 900 EUR`.
    """
    for number in (one for one in numbers(reading) if announces(reading, reading.blocks[one])):
        block = reading.blocks[number]
        items = list(_items(reading, reading.blocks[number + 1 : number + _LONGEST_LIST]))
        inside = Span(block.span.end, items[-1].end) if items else block.span
        if len(items) > 1 and not any(inside.covers(one.finding.span) for one in found):
            yield from (_title(reading.text, span) for span in items)


def in_line(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """The names in a sentence that lists projects, each with its money in brackets: `projektus: jumta remonts (900 EUR)
    un taku izbūve (450 EUR)`.
    """
    for place in reading.projects if not found else ():
        colon = _IN_LINE.match(reading.text, place)
        items = list(_each_in_line(reading.text, colon.end())) if colon else []
        if len(items) > 1 and 2 * sum(bool(_DOING.search(one.of(reading.text))) for one in items) >= len(items):
            yield from (_title(reading.text, span) for span in items)


def _each_in_line(text: str, start: int) -> Iterator[Span]:
    while item := _ITEM_IN_LINE.match(text, start):
        yield Span(*item.span(1))
        start = item.end()


def numbers(reading: Reading) -> list[int]:
    """Among all blocks those that hold a word for projects, in order."""
    found, place = [], reading.folded.find("proje")
    while place >= 0:
        number = reading.number_of(place)
        found += [number] if number is not None else []
        place = reading.folded.find("proje", place + 1 if number is None else reading.blocks[number].span.end)
    return found


def announces(reading: Reading, block: Block) -> bool:
    """Whether the line below may begin a list of projects: behind a colon, or under a heading."""
    start, end = block.span
    if block.cell is not None or reading.folded.find("proje", start, end) < 0:
        return False
    words = block.span.of(reading.text).strip()
    if words.endswith(":"):
        return _ANNOUNCES.search(words) is not None
    return len(words) <= _LONGEST_HEADING and _HEADS.fullmatch(words) is not None


def _title(text: str, span: Span) -> Title:
    """A name in small letters tells what is done more than it is a name, and is flagged."""
    named = finding(text, span, "titles.item")
    is_small = text[span.start].islower()
    return Title(named._replace(flags=(*named.flags, INFERRED)) if is_small else named, (), None, 2)


def _items(reading: Reading, blocks: Sequence[Block]) -> Iterator[Span]:
    """The name in each line up to the first that holds no money; of names in small letters half tell what is done."""
    lines = list(_lines(reading, blocks))
    if any(_LIMIT.search(reading.text, *line.span) for line in lines):
        return iter(())  # of a call: `tehnikas iegāde (līdz 20 000 EUR)`
    told = [name for line in lines if (name := _name(reading.text, line))]
    if 2 * len(told) < len(lines):
        return iter(())
    return iter([name for line in lines if (name := _name(reading.text, line, is_listed=True))])


def _lines(reading: Reading, blocks: Sequence[Block]) -> Iterator[Block]:
    """The lines of a list, each with its money."""
    money = [place.start for place in reading.words.places("currency")]
    is_marked = bool(blocks) and _is_marked(reading.text, blocks[0])
    for block in blocks:
        if is_marked and not _is_marked(reading.text, block):
            return
        if block.cell is not None or not any(block.span.start <= place < block.span.end for place in money):
            return
        yield block


def _is_marked(text: str, block: Block) -> bool:
    mark = _MARK.match(text, *block.span)
    return bool(mark and mark[0].strip())


def _name(text: str, block: Block, *, is_listed: bool = False) -> Span | None:
    """The first part of a line that is neither somebody's name nor a sum; in small letters a noun of doing, or any in
    a list of those.
    """
    mark = _MARK.match(text, *block.span)
    start = mark.end() if mark else block.span.start
    party = _BEFORE_PARTY.search(text, start, block.span.end)
    bullet = _BULLET.match(text, block.span.start, start)
    first = bullet.end() if bullet else start  # `• 17. kamermūzikas vakari`
    if party and _SHORTEST <= party.start() - first <= _LONGEST and not text[first].islower():
        return Span(first, party.start())
    for joint in [*_JOINT.finditer(text, start, block.span.end), None]:
        end = joint.start() if joint else block.span.end
        words = text[start:end].strip()
        is_long = (_SHORTEST <= len(words) <= _LONGEST and " " in words) or _SHORT_NAME.fullmatch(words)
        if is_long and (is_listed or words[0].isupper() or _DOING.search(words)) and not _is_other(words):
            return Span(start, end)
        start = joint.end() if joint else end
    return None


def _is_other(words: str) -> bool:
    """Whether a part of a line names somebody, or quotes: names in quotation marks are read by themselves."""
    last = re.findall(r"[^\W\d_]+", words)[-1:]
    is_fact = _FACT.match(words) or _SUM.fullmatch(words)
    if is_fact or _NUMBERED.search(words) or (")" in words and "(" not in words):
        return True
    if _DOING.search(words) and not _QUOTED.search(words):
        return False  # `Rotaļu iegāde bērnudārzam`
    is_party = any(signs.is_head(word) for word in last) or signs.LEGAL_WORD.match(words) is not None
    return is_party or bool(_QUOTED.search(words))
