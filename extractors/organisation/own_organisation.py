"""`Mūsu skola`, `mūsu biedrība`: whose page it is, where its title, headlines, imprint and signatures name exactly one.

Nothing on the spot says which one it is, hence the flag.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial

from extractors.organisation import organisation_roles, organisations
from extractors.organisation.organisations import Mention
from extractors.text.letters import UPPER
from extractors.text.passages import at
from extractors.text.reading import Reading
from model import Finding, Span

METHOD = "organisations.own"
FLAG = "inferred-owner"
"""The flag of whose project it is where no words say so."""
_SCHOOLS = r"skol|pamatskol|vidusskol|sākumskol|ģimnāzij|licej|tehnikum|koledž|bērnudārz"
_OTHERS = r"biedrīb|nodibinājum|organizācij|klub|bibliotēk|muzej|pašvaldīb|universitāt|augstskol|institūt|draudz|centr"
KINDS = f"{_SCHOOLS}|{_OTHERS}"
"""How the words for what kind an organisation is begin."""
_OURS = re.compile(  # in our school is where things happen
    rf"[Mm]ūsu(?<!\w[Mm]ūsu)\s+(?:jauniešu\s+|sporta\s+|kultūras\s+)?({KINDS})\w*[^\W_ā]\b"
)
_ALONE = re.compile(
    rf"(?<![^\W\d_]\s)\b({_SCHOOLS})\w+(?=\s+(?:ir|būs|bija)\s+(?:[^\W\d_]+\s+){{0,2}}(?:partner|koordinator|vadoš))",
    re.I,
)
_DOES = re.compile(  # `Ieceri pašvaldība īsteno`, `Biedrība iesniegusi projektu`
    rf"({KINDS})(?:a|s|e|is)"
    r"(?=\s+(?:(?:jau|arī|pati|pats|šogad|pērn|sekmīgi|veiksmīgi|ir|kopā ar partneriem)\s+){0,2}"
    r"(?:īsteno(?:s|ja|jusi|jis)?|realizē(?:s|ja|jusi|jis)?|ievie(?:š|sa|susi|sis)|iesnie(?:dz|dza|gusi|dzis|gs)|uzsā(?:k|ka|kusi|cis|ks)"
    r"|(?:noslē(?:dz|dza|gusi|dzis|gs)|pabei(?:dz|dza|gusi|dzis|gs)|turpin(?:a|āja|ās)|koordinē(?:ja|s)?|vada|vadīja|vadīs|pieteica|saņēma"
    r"|saņēmusi|ieguva|ieguvusi|uzrakstīja|uzrakstījusi|sāk|sāka|sākusi)(?=\s[^.;\n]{0,80}?\bprojekt[ua]\b))\b)",
    re.I,
)
_DONE_BY = re.compile(
    r"\b(?:īsteno(?:s|ja)?|realizē(?:s|ja)?|ievieš|ieviesa|koordinē(?:ja|s)?|vada|vadīs)\s+(?:pa(?:ti|ts)\s+)?$"
)
_DOER = re.compile(rf"({KINDS})(?:a|s|e|is)(?=\s*(?:[.,;)\n]|$))", re.I)
"""`Projektu īsteno pašvaldība.`, `ko koordinē skola`."""
_OPENS = re.compile(
    r"(?:(?:^|[.!?–—]\s+)|\b(?:[Pp]rojektu|[Ii]eceri|[Ii]deju|[Dd]arbus|[Tt]o|k(?:o|uru))\s+)\Z", re.M
)
_LONGEST_BEFORE = 20  # characters of the word before who does
_WORDS_BEFORE = 4  # a partner: `skola ir mūsu sadarbības partnere`
_IS = frozenset({"ir", "būs", "bija"})
_IS_SCHOOL = re.compile(rf"(?:{_SCHOOLS})\w{{1,2}}(?:\W|$)|\bP(?:II|IKC)\b", re.I)
_SOCIETY = re.compile(r"\b(?:biedrīb|nodibinājum)", re.I)
_SOCIETIES = r"(?:biedrīb|klub|\w*partnerīb|apvienīb)"
"""What a society may be in its name, which a text goes on to call `biedrība`."""
_PAYER = re.compile(r"ministrija|dienests|aģentūra|fonds|komisija|padome")
_UNQUOTED = re.compile(rf"\s*(?:[Bb]iedrība|[Nn]odibinājums)\s+[{UPPER}][\w -]{{2,60}}?\s*")
"""The head of a page: `Biedrība Kāpu sargi`."""
_LINES = 3  # at either end of a document, among which letterhead and signature stand
_LONGEST_LINE = 200  # characters of a letterhead, a headline or a signature
_IMPRINT = "©"


def find(reading: Reading, named: Sequence[Mention]) -> list[Mention]:
    """`mūsu skola` and `skola ir … partneris`, with the name of the page's own; none where that is unknown."""
    found = []
    for match in _places(reading):
        span = Span(*match.span())
        own = of_kind(reading, match[1]) or _named_before(match, named)
        if own is None or reading.is_furniture(span) or any(one.finding.span.overlaps(span) for one in named):
            continue
        found.append(Mention(own.finding._replace(span=span, method=METHOD, flags=(FLAG,)), own.country))
    return found


def _places(reading: Reading) -> Iterable[re.Match[str]]:
    if "ūsu " in reading.text:
        yield from _OURS.finditer(reading.text)
    for first, last in reading.words.stretches(reading.words.telling("partnership"), _WORDS_BEFORE, 0):
        if _IS.intersection(map(str.lower, reading.words.between(first, last))):
            yield from _ALONE.finditer(reading.text, reading.words.start(first), reading.words.end(last))
    if reading.projects:
        starts = reading.words.starts("organisation")
        yield from filter(partial(_is_subject, reading), at(_DOES, reading.text, starts))
        yield from filter(partial(_is_agent, reading), at(_DOER, reading.text, starts))


def _is_subject(reading: Reading, match: re.Match[str]) -> bool:
    """Whether who does something opens a line or sentence, or stands behind what is done."""
    block = reading.block_at(match.start())
    if block is None or block.cell is not None:
        return False
    begin = max(block.span.start, match.start() - _LONGEST_BEFORE)
    return _OPENS.search(reading.text, begin, match.start()) is not None


def _is_agent(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words before say that a project is carried out by who is named: `Projektu īsteno skola.`"""
    block = reading.block_at(match.start())
    if block is None or block.cell is not None:
        return False
    begin = max(block.span.start, match.start() - _LONGEST_BEFORE)
    return _DONE_BY.search(reading.text, begin, match.start()) is not None


def _named_before(match: re.Match[str], named: Sequence[Mention]) -> Mention | None:
    """The only organisation of a kind that the text named before: `Biedrība` is the society told of above."""
    if match.re is _OURS:
        return None  # `mūsu skola` is another than the one named
    told = _told(match[1].lower())
    before = [one for one in named if one.finding.span.end <= match.start() and told.search(one.finding.value)]
    return before[-1] if len({one.finding.value for one in before}) == 1 else None


def of_kind(reading: Reading, kind: str) -> Mention | None:
    """Whose page it is, if that is of a kind (`skol`, `biedrīb`) and the only one such."""
    return _own(reading, _told(kind.lower()))


@cache
def _told(stem: str) -> re.Pattern[str]:
    """What the name of an organisation of a kind holds."""
    if re.fullmatch(_SCHOOLS, stem):
        return _IS_SCHOOL
    stem = _SOCIETIES if stem == "biedrīb" else stem
    return _SOCIETY if stem == "organizācij" else re.compile(rf"(?<!\w){stem}", re.I)


def of_page(reading: Reading) -> Mention | None:
    """Whose page it is, whatever its kind, but who pays for others."""
    return _own(reading, None)


def _own(reading: Reading, told: re.Pattern[str] | None) -> Mention | None:
    """The one that the title names, else the only one in the lines at either end that are no sentences."""
    for group in (_in_title(reading), _in_lines(reading)):
        named = {one.finding.value: one for one in group if _may_own(one.finding.value, told)}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


def _may_own(name: str, told: re.Pattern[str] | None) -> bool:
    if told is not None:
        return told.search(name) is not None
    return _PAYER.search(name) is None and not organisation_roles.gives_money(name)


def _in_title(reading: Reading) -> Iterator[Mention]:
    yield from organisations.in_text(dict(reading.document.facts).get("title", ""))


def _in_lines(reading: Reading) -> Iterator[Mention]:
    """The organisations of letterhead, headlines, imprint and signatures."""
    blocks = reading.document.blocks
    for block in (*blocks[:_LINES], *blocks[-_LINES:]):
        line = block.span.of(reading.text).rstrip()
        if len(line) > _LONGEST_LINE or (line.endswith((".", "!", "?")) and _IMPRINT not in line):
            continue
        named = organisations.in_text(line)
        if not named and _UNQUOTED.fullmatch(line):
            named = [Mention(Finding("organisation", line.strip(), Span(0, len(line)), METHOD))]
        for one in named:
            yield one._replace(finding=one.finding._replace(span=one.finding.span.shifted(block.span.start)))
