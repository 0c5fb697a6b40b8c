"""Heads whose text begins with *the* project, and lines that are a kind of project and its name: `Zaļais ceļš` /
`Projekts tika uzsākts pavasarī`, `ERASMUS+ PROJEKTS ZAĻAIS CEĻŠ`.

The page names its project nowhere else, so every name found here is a guess, and flagged.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.programme import programmes
from extractors.text import signs
from extractors.text.reading import Reading
from extractors.title import descriptions, naming, page_heads, tongues
from extractors.title.titles import Title, finding, unnumbered
from latvian import fold
from model import Block, Kind, Span

METHOD = "titles.leading"
_PAYERS = (
    r"(?:(?i:Erasmus|Nordplus|e-?Twinning|Interreg)\s?\+?|ESF\+?|ERAF|LEADER|VKKF|LVAF|LIFE|ELFLA|Eiropas\s\w+\sfonda)"
)
_WORDS = r"(?:[^\s.;:,„“”\"«»]+\s)"
_SURELY = re.compile(  # what only the project of the head can mean; a goal, a cost or a payer alone may be of any
    r"\s*Projekts\s+(?:(?:tiek|tika|tiks|ir|šobrīd|jau)\s+){1,2}(?:(?:līdz)?finans|īsten|realiz|uzsāk|ievie|atbalst|sā[kc])"
)
_PERHAPS = re.compile(
    rf"\s*(?:Š(?:is\s+{_WORDS}{{0,3}}?projekts|ajā\s+{_WORDS}{{0,3}}?projektā|ī\s+projekta)\b|Tas\s+ir\s+{_WORDS}{{0,6}}?projekts\b"
    r"|(?:(?:19|20)\d\d\.\s?gadā\s+)?(?:[Īī]stenotais|[Rr]ealizētais|[Jj]aunais|[Uu]zsāktais|[Pp]abeigtais)\s+projekts\b"
    rf"|{_PAYERS}\s{_WORDS}{{0,3}}?projekt(?:s,\s+k|s\s+[a-z]|ā\s+[a-zāčē]))"
)
_OF_NEWS = re.compile(r"\s*Projekt(?:ā\s+[^„“\"«]|a\s+(?:laik|ietvar|gait|aktivit|dalībniek|rezult|idej))")
"""Behind which a piece of news goes on: below one head it is as likely to be that of the news."""
_OF_PAPERS = re.compile(
    r"(?:noteikum|lemum)\w* projekt|buvprojekt|(?:detal|lokal)planoj|projekta izstrad|tehnisk\w+ projekt"
)
_VERB = re.compile(r"\b\w{3,}(?:jas|jās|sies|jies|usi|usies|uši|ušas|ušies)\b")
_NEWS = re.compile(r"\W*(?:Ziņ|Jaunum|Aktual|Inform|Notikum|Pasākum|Tikšanās|Vizīte|Ciemos|Par\s|Kā\s|Kad\s)", re.I)
_KIND = re.compile(
    rf"\s*(?:{_PAYERS}\s{_WORDS}{{0,2}}?)?(?P<word>PROJEKTS|[Pp]rojekts)(?P<mark>\s*\|\s*|\s+)"
    r"(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»:;|()]{7,140}?)\s*"
)
_LATER = re.compile(r"projekt|partnerib")
_IN_PLACE = re.compile(r"\w+(?:ā|ē|ī|ū|os|ās|ēs|īs)\b")
_FIRST = 4  # lines of a page among which its head stands
_FEWEST = 2  # such heads on one page, wherever they stand


def find(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """The heads of a page that names no project otherwise, and its lines such as `Projekts | Zaļais ceļš`."""
    if found or not reading.projects or _OF_PAPERS.search(reading.folded) or descriptions.invites(reading.text):
        return
    kinds = list(_of_kind(reading))
    for span in kinds or _heads(reading):
        yield Title(finding(reading.text, unnumbered(reading.text, span), METHOD), (), None, 2)


def _heads(reading: Reading) -> list[Span]:
    """The first head, or all of several, whose next line begins with the project."""
    blocks = [block for block in reading.blocks if block.kind is not Kind.FURNITURE]
    told = [(number, head) for number, (head, below) in enumerate(pairwise(blocks)) if _leads(reading, head, below)]
    if len(told) >= _FEWEST:
        return [head.span for _, head in told]
    return [head.span for number, head in told if number < _FIRST and _is_name(reading, head, blocks[number + 1])]


def _is_name(reading: Reading, head: Block, below: Block) -> bool:
    """Whether the one head of a page is no head of news: it is English, or what stands below goes on with no news."""
    return tongues.is_english(head.span.of(reading.text)) or not _OF_NEWS.match(reading.text, *below.span)


def _leads(reading: Reading, head: Block, below: Block) -> bool:
    above = reading.above(head)
    is_under = above is not None and programmes.is_section(above.span.of(reading.text))
    surely = _SURELY.match(reading.text, *below.span)
    is_told = is_under and _LATER.search(fold(below.span.of(reading.text)))
    is_news = _OF_NEWS.match(reading.text, *below.span)
    if not (surely or is_told or is_news or _PERHAPS.match(reading.text, *below.span)):
        return False
    if below.cell is not None or reading.labels_in(below) or not page_heads.may_name(reading, head):
        return False
    words = head.span.of(reading.text)
    is_sentence = naming.SENTENCE.search(words) or _VERB.search(words) or _NEWS.match(words)
    is_sentence = is_sentence or _LATER.search(fold(words))
    return not is_sentence and bool(surely or descriptions.PAYER.search(reading.text))


def _of_kind(reading: Reading) -> Iterator[Span]:
    """Lines that are a kind of project and a name, and no more."""
    for block in reading.blocks if "rojekts" in reading.text or "PROJEKTS" in reading.text else ():
        line = _KIND.fullmatch(reading.text, *block.span) if block.cell is None else None
        if line is None or reading.labels_in(block):
            continue
        span = Span(*line.span("title"))
        if page_heads.may_be_name(reading, block, span) and _is_kind(reading, block, line):
            yield span


def _is_kind(reading: Reading, block: Block, line: re.Match[str]) -> bool:
    """Whether the words behind `projekts` are its name: parted by a stroke, in capitals, or told of below."""
    words, below = line["title"], reading.below(block)
    is_verbal = naming.SENTENCE.search(words) or _VERB.search(words)
    if is_verbal or any(signs.is_head(word) for word in words.split()):
        return False
    if "|" in line["mark"] or (line["word"].isupper() and words.isupper()):
        return True
    is_told = below is not None and _LATER.search(fold(below.span.of(reading.text))) is not None
    return is_told and words.count(" ") > 1 and not _IN_PLACE.match(words)
