"""Titles that stand in no quotation marks: beside the word `projekts`, above or below the code, as the page's head."""

import re
from collections.abc import Iterator, Sequence

from extractors import descriptions, labels, naming
from extractors.reading import Reading
from extractors.titles import CODE_MARK, Title, finding, unnumbered
from latvian import fold, organisations
from model import Block, Finding, Kind, Span

_BESIDE_NUMBER = re.compile(
    rf"{CODE_MARK}+|(?:projekt|integrēt|identifikācij|reģistrācij|līgum|numur)\w*|\bnr\.?|\bID\b|LIFE|ES[FI]\+?|ERAF"
    r"|[()\W\d]+",
    re.I,
)
_UNQUOTED = re.compile(  # the letter first, then what stands before it: the engine seeks letters fast
    r"[Pp](?<!\w[Pp])rojekt(?:s|u|ā|am|a):?\s+(?:ar nosaukumu\s+)?(?:–\s+)?"
    r"(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»§,;:.()]{3,110}?)"
    rf"(?:,?\s*\(?\s*(?:(?:projekta\s+)?(?:Nr\.?|numurs|ID)[\s:]*)?{CODE_MARK}|,\s+k(?:o|as|urā|uru|ura|uram)\b)"
)
_NAMED_NUMBER = re.compile(  # what begins with `Projekta`, `ESF` and the like is no name
    r"(?!Projekt|projekt|ES[FI]|ERAF|LIFE|Nr)([A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»:;/]{6,120}?[^\W\d_][!?]?)\s*[,(–-]*\s*(?:Nr\.?|nr\.?)\s*\w$"
)
_NO_NAME = re.compile(r"akredit|\bhart|registr|identif|ligum|numur|vienosan|programm|projekt|iegut|sanem|apstipr|notik")
_ABOUT = re.compile(r"Par projekt[au]\s+([A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«».:;]{8,180}[^\W\d_])\s*")
_ACRONYM = re.compile(
    r"[Pp](?<!\w[Pp])rojekt(?:s|u|ā|am|a)\s+(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][\w+&-]{2,20})\s+"
    r"\((?P<long>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\W\d_]+(?:[\s,&-]+[^\W\d_]+){1,9})\)"
)
_NO_TITLE = re.compile(
    r"^(?:erasmus|nordplus|interreg|esf|eraf|life|leader|elfla|comenius|lzp|viaa|cfla|lad|eiropas|es|ltrk|kf|covid)\b"
    r"|^(?:vadit|koordinator|ideja|merki|istenosan|partner|dalibniek|ietvar|apraksts|nr|galvena)"
)
_UNDERTAKING = re.compile(
    r"\b\w*(?:sana|sanas|buve|iegade|attistiba|izacija|rukcija|renovacija|remonts|pilnveide|izveide|infrastruktura"
    r"|programma)\b"
)
_NEWS = re.compile(
    r"^(?:sak|nosle|turpin|uzsak|pabei|notik|notiek|top|tiek|tiks|atkla|plano|gaid|pieskir|sanem|izsludin|aicin|apstiprin"
    r"|par|inform|realize|isteno|ir|jau|drizuma|maina|atcel|iepazi|pasakum)\w*\b|[?!]"
)
_GENERIC = re.compile(
    r"\bprojekt(?:i|us|os|iem|u)\b|\bprojekts$|^projekts$|^projekta\b|programm\w*$|^par |jaunumi|aktualitat"
)


def with_unquoted(reading: Reading, hidden: str, found: Sequence[Title], codes: Sequence[Finding]) -> list[Title]:
    """The titles found, and those that no quotation marks show, in a text whose codes are `hidden`."""
    every = [*found, *_beside_project(reading, hidden, codes, found)]
    every += _beside_code(reading, hidden, codes, every)
    every += _told_below(reading, every)
    every += _about(reading, every)
    every += _before_number(reading, codes, every)
    if not every and len({code.value for code in codes}) == 1:
        every += _of_page(reading, codes[0].span.start, codes[0])
    if not every and not codes and descriptions.by_labels(reading):
        every += _of_page(reading, descriptions.first_label(reading))
    return sorted(every, key=lambda title: title.finding.span)


def _beside_project(reading: Reading, hidden: str, codes: Sequence[Finding], found: Sequence[Title]) -> Iterator[Title]:
    """`projekts Mežs aiz loga, Nr. …`, `projekts Ūdens atmiņa, ko …`, `projektā TETE (Teaching English …)`."""
    for pattern in (_UNQUOTED, _ACRONYM):
        for match in pattern.finditer(hidden):
            span = Span(*match.span("title"))
            if _NO_TITLE.match(fold(span.of(hidden))) or any(span.overlaps(one.finding.span) for one in found):
                continue
            if (
                _is_party(span.of(hidden))
                or (block := reading.block_at(span.start)) is None
                or block.kind is Kind.FURNITURE
            ):
                continue
            span, variants = _halves(reading, span)
            code = next((code for code in codes if match.end() - 1 <= code.span.start <= match.end()), None)
            if pattern is _ACRONYM:
                variants = (finding(reading.text, Span(*match.span("long")), "titles.translated"),)
            yield Title(finding(reading.text, span, "titles.unquoted"), variants, code, 3 if code else 2)


def _halves(reading: Reading, span: Span) -> tuple[Span, tuple[Finding, ...]]:
    """`Ūdens atmiņa – Memory of Water`: only one half has Latvian letters, so each is a title of its own."""
    parts = re.split(r"\s[–—/|-]\s", span.of(reading.text))
    if len(parts) != 2 or [part != fold(part).title() and not part.isascii() for part in parts].count(True) != 1:
        return span, ()
    second = Span(span.end - len(parts[1]), span.end)
    return Span(span.start, span.start + len(parts[0])), (finding(reading.text, second, "titles.translated"),)


def _is_party(words: str) -> bool:
    """Whether the words name an organisation: `projekta Rīgas domes`, `projektā Ogres tehnikums`."""
    return any(organisations.head_of(word) for word in re.findall(r"\w+", words)[-1:])


def _beside_code(reading: Reading, hidden: str, codes: Sequence[Finding], found: Sequence[Title]) -> Iterator[Title]:
    """The short line above a line that holds little but the code, or, where none is, the line below it."""
    taken = [title.finding.span for title in found]
    is_labelled = any(label.key == "title" for label in reading.labelled)
    for code in codes:
        block = reading.block_at(code.span.start)
        if block is None or block.cell is not None or any(title.code == code for title in found):
            continue
        if any(block.span.covers(span) for span in taken) or len(_BESIDE_NUMBER.sub("", block.span.of(hidden))) > 12:
            continue
        labelled = hidden[block.span.start : code.span.start].strip(" (").endswith(":")
        above, below = reading.above(block), reading.below(block)
        if above is not None and _names(reading, above) and not (labelled and is_labelled):
            span, method = unnumbered(reading.text, above.span), "titles.above-code"
        elif below is not None and _names(reading, below) and not is_labelled:
            span, method = below.span, "titles.below-code"
        else:
            continue
        if not any(span.overlaps(one) for one in taken):
            yield Title(finding(reading.text, span, method), (), code, 2)


def _before_number(reading: Reading, codes: Sequence[Finding], found: Sequence[Title]) -> Iterator[Title]:
    """The head of a page that is a name and its number: `Mēs esam šeit! Nr. 2023.LV/NVOF/MAC/001`."""
    for code in codes:
        block = reading.block_at(code.span.start)
        if block is None or block not in reading.blocks[:1] or block.cell is not None:
            continue
        named = _NAMED_NUMBER.match(reading.text, block.span.start, code.span.start + 1)
        if named is None or reading.text[code.span.end : block.span.end].strip(" )."):
            continue
        words = " ".join(re.findall(r"\w+", fold(named[1])))
        if not (" " not in words or _NEWS.search(words) or _NO_NAME.search(words) or found):
            yield Title(finding(reading.text, Span(*named.span(1)), "titles.before-code"), (), code, 3)


def _about(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """A head that says `Par projektu Mazo upju karte`: what it is about is the project's name."""
    for block in reading.blocks[:4]:
        told = _ABOUT.fullmatch(reading.text, *block.span)
        if told and block.cell is None and not any(block.span.overlaps(one.finding.span) for one in found):
            yield Title(finding(reading.text, Span(*told.span(1)), "titles.unquoted"), (), None, 2)


def _told_below(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """A line of which the next one says that a project is called so: `Tā saucas mūsu jaunais projekts …`."""
    for block in reading.blocks:
        below = reading.below(block)
        if below is None or not naming.SO_CALLED.match(reading.text, *below.span) or not _names(reading, block):
            continue
        if not any(block.span.overlaps(one.finding.span) for one in found):
            yield Title(finding(reading.text, block.span, "titles.told-below"), (), None, 2)


def _names(reading: Reading, block: Block) -> bool:
    """Whether a line may be a project's name: of some length, no sentence, no label, nothing general."""
    words = block.span.of(reading.text).strip()
    if block.cell is not None or not 8 <= len(words) <= 200 or words.endswith((".", ":", ";", "!", "?", ",")):
        return False
    folded = " ".join(re.findall(r"\w+", fold(words)))
    is_label = bool(reading.labels_in(block))
    is_known = labels.key_of(words) is not None or bool(_GENERIC.search(folded)) or re.search(r"\d{4}\W*$", words)
    is_other = is_label or is_known or _is_party(words) or _NEWS.search(folded)
    return folded.count(" ") >= 1 and not is_other


def _of_page(reading: Reading, facts: int, code: Finding | None = None) -> Iterator[Title]:
    """The head of a page about one project, above its facts, where it names work to be done: `Sporta zāles …`."""
    for block in reading.blocks[:6]:
        if block.span.start >= facts or block.cell is not None:
            return
        words = fold(block.span.of(reading.text))
        if _names(reading, block) and _UNDERTAKING.search(words):
            yield Title(finding(reading.text, unnumbered(reading.text, block.span), "titles.page"), (), code, 1)
            return
