"""Titles that lines of their own hold: the head of a page about one project, what its number or a sentence follows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.programme import programmes
from extractors.text import labels
from extractors.text.reading import Reading
from extractors.title import naming, quoted_titles
from extractors.title.titles import Title, finding, heading, unnumbered
from latvian import fold
from model import Block, Finding, Span

_NAMED_NUMBER = re.compile(  # what begins with `Projekta`, `ESF` and the like is no name
    r"(?!Projekt|projekt|ES[FI]|ERAF|LIFE|Nr)([A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»:;/]{6,120}?[^\W\d_][!?]?)\s*[,(–-]*\s*(?:[Pp]roj(?:ekta|\.)\s+)?(?:Nr\.?|nr\.?)\s*\w$"
)
_NAME_BEFORE = re.compile(
    r"\s*(?:\d{1,2}[.)]\s*)*([A-ZĀČĒĢĪĶĻŅŠŪŽ„“\"«][^\n:;/]{6,150}[^\W_][”“\"»]?[!?]?)\s*(?:\(|[,–—-])\s*(?:[Nn]r\.?\s*)?"
)
_NO_NAME = re.compile(r"akredit|\bhart|registr|identif|ligum|numur|vienosan|programm|projekt|iegut|sanem|apstipr|notik")
_FIRST_LINES = 3  # of a page, among which its head is
_LONG_ENOUGH = 15  # letters of a head that a text does not repeat by chance
_LONGEST_LEAD = 160
_FACT_AFTER = re.compile(r"\.\s+Projekta\s+(?:īstenot|iesniedz|pietei|realizē|virzīt|mērķis|kopēj|attiecinām|izmaks)")
_PROJECT_BEFORE = re.compile(r"\bprojekt\w*\W{1,4}$")
_ABOUT = re.compile(r"Par projekt[au]\s+([A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«».:;]{8,180}[^\W\d_])\s*")
_OF_KIND = re.compile(
    r"\s*([A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«».:;()]{8,160}[^\W\d_])\s*\((?:[^\s()]+\s){0,3}projekts(?:\s[^()]{2,40})?\)\s*"
)
UNDERTAKING = re.compile(  # nouns of work to be done: `konservācija`, `siltināšana`, `pārbūve`
    r"\b(?!(?:inform|organiz|instit|public|publik|administr|feder|asoci|situ|stac|dot|lek|sek|ak|kole|konsult)\w*cija)"
    r"\w*(?:sana|sanas|cija|buve|iegade|attistiba|remonts|pilnveide|izveide|infrastruktura|programma|nomaina|celtnieciba)\b"
)
_NEWS = re.compile(
    r"^(?:sak|nosle|turpin|uzsak|pabei|notik|notiek|top|tiek|tiks|atkla|plano|gaid|pieskir|sanem|izsludin|aicin|apstiprin"
    r"|par|inform(?!ativ)|realize|isteno|ir|jau|drizuma|maina|atcel|iepazi|pasakum)\w*\b|[?!]"
)
_KIND = re.compile(
    r"(?:Eiropas [\w ]{4,30} |(?:[A-Z][\w+]*\s){1,3})(?:[^\W\d]+\s){0,2}(?:projekts|partnerība)\W*"
)
_LONGEST_KIND = 60  # characters
_STATUS = re.compile(r"Statuss:?\s*(?:$|\n)", re.M)
_UNTIL = re.compile(r"\s*\((?:līdz|no)?\s*[^()]*(?:19|20)\d\d[^()]*\)\s*$")
_YEAR_BEHIND = re.compile(r"(?:,|\s*\()\s*(?:19|20)\d\d\.?(?:\s?(?:gads|g\.))?\)?\s*$")
_SAID = re.compile(  # ends of sentences, labels, files, and of what somebody asks
    r"(?:[.:;!?,]|\?!?[”“\"»]|\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|jpe?g|png))$", re.I
)
_THIS = re.compile(r"\W*Š(?:is|ajā)\s+(?:[^\s.;:]+\s){0,2}projekt(?:s|ā)\b")
_GENERIC = re.compile(
    r"^logo\b|\blogo$"
    r"|\bprojekt(?:i|us|os|iem|u)\b|\bprojekts$|^projekts$|^projekta\b|programm\w*$|^par |jaunumi|aktualitat"
)


def before_number(reading: Reading, codes: Sequence[Finding], found: Sequence[Title]) -> Iterator[Title]:
    """The head of a page that is a name and its number: `Mēs esam šeit! Nr. 2023.LV/NVOF/MAC/001`."""
    for code in codes:
        block = reading.block_at(code.span.start)
        if block is None or block not in reading.blocks[:_FIRST_LINES] or block.cell is not None:
            continue
        named = _NAMED_NUMBER.match(reading.text, block.span.start, code.span.start + 1)
        if named is None or reading.text[code.span.end : block.span.end].strip(" )."):
            continue
        words = " ".join(re.findall(r"\w+", fold(named[1])))
        if not (" " not in words or _NEWS.search(words) or _NO_NAME.search(words) or found):
            yield Title(finding(reading.text, Span(*named.span(1)), "titles.before-code"), (), code, 3)


def named_with(reading: Reading, head: Block, code: Finding) -> Title | None:
    """The name before the number in the heading of a section: `Darbnīcu pārbūve (8.1.3.0/17/I/012)`."""
    named = _NAME_BEFORE.fullmatch(reading.text, head.span.start, code.span.start)
    if named is None or reading.text[code.span.end : head.span.end].strip(" ).,"):
        return None
    words, folded = named[1], fold(named[1])
    if _GENERIC.search(folded) or _NO_NAME.search(folded) or programmes.is_section(words) or naming.names_party(words):
        return None
    return heading(reading.text, Span(*named.span(1)))


def about(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """A head that says `Par projektu Mazo upju karte`: what it is about is the project's name."""
    for block in reading.blocks[:4]:
        told = _ABOUT.fullmatch(reading.text, *block.span)
        if told and block.cell is None and not any(block.span.overlaps(one.finding.span) for one in found):
            yield Title(finding(reading.text, Span(*told.span(1)), "titles.unquoted"), (), None, 2)


def of_kind(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """A head that is a name and, in brackets, what it is the name of: `Mazo upju karte (ERAF projekts)`."""
    for block in reading.blocks[:3]:
        told = _OF_KIND.fullmatch(reading.text, *block.span) if "projekts" in reading.folded else None
        if told is None or block.cell is not None or any(block.span.overlaps(one.finding.span) for one in found):
            continue
        if not (_NEWS.search(fold(told[1])) or naming.SENTENCE.search(told[1])):
            yield Title(finding(reading.text, Span(*told.span(1)), "titles.unquoted"), (), None, 2)


def leading(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """The name at the head of a paragraph whose next words are the project's facts: `Tilta būve. Projekta mērķis`."""
    for fact in _FACT_AFTER.finditer(reading.text):
        block = reading.block_at(fact.start())
        if block is None or block.cell is not None or fact.start() - block.span.start > _LONGEST_LEAD:
            continue
        if fact.end() > block.span.end or reading.labels_in(block):
            continue
        span = unnumbered(reading.text, Span(block.span.start, fact.start()))
        words = fold(span.of(reading.text))
        is_work = UNDERTAKING.search(words) and not _NEWS.search(words) and not _GENERIC.search(words)
        told = span.of(reading.text)
        is_sentence = naming.SENTENCE.search(told) or naming.SUBORDINATE.search(told)
        is_one = words.count(" ") > 0 and not re.search(r"[.!?:]\s", words)
        if is_work and is_one and not is_sentence and not any(block.span.overlaps(one.finding.span) for one in found):
            yield Title(finding(reading.text, span, "titles.leading"), (), None, 2)


def told_below(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """A line of which the next one says that a project is called so: `Tā saucas mūsu jaunais projekts …`."""
    may_call = naming.may_call(reading.text)
    for block, below in pairwise(reading.blocks) if may_call or reading.projects else ():
        is_said = may_call and naming.SO_CALLED.match(reading.text, *below.span)
        if not (is_said or _is_kind(reading, below)) or not may_name(reading, block):
            continue
        if not any(block.span.overlaps(one.finding.span) for one in found):
            yield Title(finding(reading.text, block.span, "titles.told-below"), (), None, 2)


def told_of_below(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """Lines of which the next ones begin `Šis projekts …`, two of them at least: names of projects, a guess."""
    told = [
        block
        for block, below in (pairwise(reading.blocks) if "Šis projekts" in reading.text and not found else ())
        if _THIS.match(reading.text, *below.span) and may_name(reading, block) and _holds_no_verb(reading, block)
    ]
    if len(told) > 1:
        yield from (Title(finding(reading.text, unnumbered(reading.text, one.span), "titles.opening")) for one in told)


def _holds_no_verb(reading: Reading, block: Block) -> bool:
    return naming.SENTENCE.search(block.span.of(reading.text)) is None


def _is_kind(reading: Reading, line: Block) -> bool:
    """Whether a line tells of what kind the project above it is, and no more: `Nordplus Junior projekts`."""
    start, end = line.span
    return end - start <= _LONGEST_KIND and _KIND.fullmatch(reading.text, start, end) is not None


def may_name(reading: Reading, block: Block) -> bool:
    """Whether a line may be a project's name: of some length, no sentence, no label, nothing general."""
    return may_be_name(reading, block, block.span)


def may_be_name(reading: Reading, block: Block, span: Span) -> bool:
    """Whether these words of a line may be."""
    words = span.of(reading.text).strip()
    if block.cell is not None or not 8 <= len(words) <= 200 or _SAID.search(words):
        return False
    folded = " ".join(re.findall(r"\w+", fold(words)))
    is_label = bool(reading.labels_in(block))
    is_known = labels.key_of(words) is not None or bool(_GENERIC.search(folded)) or re.search(r"\d{4}\W*$", words)
    is_party = quoted_titles.is_party(words) or naming.names_party(words) or programmes.is_section(words)
    is_other = is_label or is_known or is_party or _NEWS.search(folded) or naming.SUBORDINATE.search(words)
    return folded.count(" ") >= 1 and not is_other


def doubled(reading: Reading) -> Iterator[Title]:
    """The first line of a page where the next one repeats it: its title and its heading."""
    for block, below in pairwise(reading.blocks[:3]):
        same = block.span.of(reading.text).split() == below.span.of(reading.text).split()
        if same and may_name(reading, block) and not naming.SENTENCE.search(block.span.of(reading.text)):
            yield Title(finding(reading.text, block.span, "titles.doubled"), (), None, 1)
            return


def of_page(reading: Reading, facts: int, code: Finding | None = None) -> Iterator[Title]:
    """The head of a page about one project, above its facts, where it names work to be done: `Sporta zāles …`."""
    for block in (_undated(reading, block) for block in reading.blocks[:6]):
        if block.span.start >= facts or block.cell is not None:
            return
        words = fold(block.span.of(reading.text))
        is_name = may_name(reading, block) and (UNDERTAKING.search(words) or _is_repeated(reading, block))
        if is_name or _is_quoted_below(reading, block):
            yield Title(finding(reading.text, unnumbered(reading.text, block.span), "titles.page"), (), code, 1)
            return


def _undated(reading: Reading, block: Block) -> Block:
    """A head without the year behind it: `Instrumentu iegāde, 2019`."""
    year = _YEAR_BEHIND.search(reading.text, *block.span)
    return replace(block, span=Span(block.span.start, year.start())) if year else block


def of_work(reading: Reading) -> Iterator[Title]:
    """The head of a page that tells of one project and names none, where it names work to be done: a guess."""
    for block in (_undated(reading, block) for block in reading.blocks[:3]):
        if may_name(reading, block) and UNDERTAKING.search(fold(block.span.of(reading.text))):
            yield Title(finding(reading.text, unnumbered(reading.text, block.span), "titles.leading"), (), None, 1)
            return


def in_capitals(reading: Reading, facts: int) -> Iterator[Title]:
    """The line in capitals right above the labels of a description: a guess."""
    above = reading.before(facts, 1)
    for block in above:
        words = block.span.of(reading.text)
        if words.isupper() and may_name(reading, block):
            yield Title(finding(reading.text, block.span, "titles.leading"), (), None, 1)


def of_card(reading: Reading) -> Iterator[Title]:
    """The line above `Statuss:`, with which cards of projects begin on the sites of offices: a guess."""
    for block, below in pairwise(reading.blocks[:8]):
        end = _UNTIL.search(reading.text, *block.span)
        span = Span(block.span.start, end.start() if end else block.span.end)
        words = fold(span.of(reading.text))
        is_other = _NEWS.search(words) or _GENERIC.search(words) or _SAID.search(words) or " " not in words
        if _STATUS.match(reading.text, *below.span) and block.cell is None and not is_other:
            yield Title(finding(reading.text, span, "titles.leading"), (), None, 1)
            return


def _is_quoted_below(reading: Reading, block: Block) -> bool:
    """Whether the text quotes the words of its head."""
    words = block.span.of(reading.text).strip()
    if block.cell is not None or len(words) < _LONG_ENOUGH or words.count(" ") < 2:
        return False
    again = reading.text.find(words, block.span.end)
    return again > 0 and reading.text[again - 1] in "„“\"«" and reading.text[again + len(words)][:1] in "”“\"»"


def _is_repeated(reading: Reading, block: Block) -> bool:
    """Whether the text says the words of its head once more, right behind the word for a project."""
    words = fold(block.span.of(reading.text)).strip()
    again = reading.folded.find(words, block.span.end) if len(words) >= _LONG_ENOUGH and words.count(" ") > 1 else -1
    return again > 0 and _PROJECT_BEFORE.search(reading.folded, max(0, again - 30), again) is not None
