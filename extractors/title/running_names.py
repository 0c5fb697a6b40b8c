"""Names in running text that no mark shows: `projektu The Sea Speaks kopā ar`, `projektā Ielu remonts Kolkā, ko`.

Only the language tells the name from the sentence around it: English words in a Latvian sentence, a work in the
nominative where the sentence asks for another case. That is no proof, so every name found here is flagged.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.programme import programmes
from extractors.text import signs
from extractors.text.passages import at
from extractors.text.reading import Reading
from extractors.title import naming, quoted_titles
from extractors.title.titles import CODE_MARK, Title, finding
from latvian import fold, names
from model import Finding, Kind, Span

METHOD = "titles.running"
_PROJECT = r"[Pp](?<!\w[Pp])rojekt(?:s|u|ā|am|a)\s+"
_UPPER = "A-ZĀČĒĢĪĶĻŅŠŪŽ"
_SMALL = r"(?:of|the|and|in|for|to|with|our|your|my|through|from|on|by|is|are|we|a|an|at|as)"
_FOREIGN = re.compile(  # English words of which one at least is no proper name
    rf"{_PROJECT}(?=[A-Z])(?P<title>"
    rf"(?=(?:[A-Z][A-Za-z'’-]*[ ,]{{1,2}}){{0,12}}?{_SMALL}\b"
    r"|[^\n.,;:()]{0,100}?(?i:[wqxy]|th|ck|oo|ee|sh|tion\b|ing\b))"
    rf"[A-Z][A-Za-z'’-]+(?:,?\s(?:{_SMALL}\b|[A-Z][A-Za-z'’-]*\b)){{0,12}}\s[A-Z][A-Za-z'’-]+[!?]?)"
    rf"(?=\s+(?!{_SMALL}\b)[a-zāčēģīķļņšūž]|\s+[–—(]|[,.;)]|\s*$)",
    re.M,
)
_WORK = re.compile(  # a work in the nominative
    rf"{_PROJECT}(?P<title>[{_UPPER}][^\n{CODE_MARK}„“”\"«»;:,.()]{{0,80}}?"
    r"(?:šana|cija|attīstība|pilnveide|iegāde|izveide|izstrāde|nomaiņa|būvniecība|būve|remonts)\b[^\n„“”\"«»;:,.()§]{0,80}?)"
    r"(?=[,;(]|[.]?\s*$|[.]\s|\s+(?:sagatavošan|iesniegšan|īstenošan|realizācij|realizēšan|ieviešan)(?:u|ai|as)\b"
    r"|\s+(?:(?:ie)?guvis|saņēmis|sācies|noslēdzies|atbalstīts|apstiprināts)\b)",
    re.M,
)
_BEHIND_NUMBER = re.compile(  # up to the verb of the sentence
    rf"[Pp]rojekts\s+(?:ID\s*)?(?:[Nn]r\.?|numurs)?[\s:]*{CODE_MARK}+\s+(?P<title>[{_UPPER}][^\n{CODE_MARK}„“”\"«»;:,.()]{{8,110}}?)"
    r"(?=\s+(?:turpinās|tiek|tika|tiks|ir|bija|notiek|sāk\w+|nosl\w+|norisin\w+|ilg\w+|paredz\w*|(?:īsteno|realizē|ievie[sš])\w*)\b)"
)
_NAME_FIRST = re.compile(  # `Zaļais ceļš – Erasmus+ skolu partnerības projekts par dabu`
    rf"(?:^|(?<=[.!?]\s))(?P<title>[{_UPPER}][^\n{CODE_MARK}„“”\"«».;:()–—]{{5,80}}?(?=\s[–—-])|[A-Z][a-z]+[A-Z]\w+)"
    r"[ \u00a0](?:[–—-]|ir)\s(?!šis\s|tas\s)(?:[^\s.;:,„“”\"«»]+[ \u00a0]){1,5}?projekts\b"
    rf"(?!\s*(?:[„“\"«:–—]|Nr|{CODE_MARK}))",
    re.M,
)
_BEFORE_NUMBER = re.compile(  # `Zaļais ceļš (projekta Nr. 5) paredz …`
    rf"\s*(?P<title>[{_UPPER}][^\n{CODE_MARK}„“”\"«»;:.()]{{7,120}}?)\s+\((?:[Pp]rojekta\s+)?(?:[Nn]r\.?|ID|numurs)[\s:]*{CODE_MARK}+\)\s+"
    r"(?:paredz|ti[ek]|tik[as]|ir|bija|būs|noslē|turpin|sāk|noris|ilg|palīdz|ļau|dod|deva|īsteno|no\s\d)"
)
_FACT_BEHIND = re.compile(  # `Projekts Zaļais ceļš. Projekta summa ir …`, at the beginning of a line or sentence
    rf"(?:^|(?<=\n)|(?<=[.)•*·–—-]\s))Projekts\s+(?P<title>[{_UPPER}][^\n{CODE_MARK}„“”\"«»;:.()]{{5,110}}?)\.\s+"
    r"(?=(?:Projekta|Koordinator|Vadītāj|Summ|Finansē|Izmaks|Piešķ|Partner|Mērķ|Īsten|Kopēj|Budžet)\w*)"
)
_THIS_FIRST = re.compile(  # `Zaļais ceļš – šis projekts palīdz …`, `2. Zaļais ceļš – projekts ilgst …`
    rf"^(?:\d{{1,2}}[.)]\s+|[•*·–—-]\s+)?(?P<title>[{_UPPER}][^\n{CODE_MARK}„“”\"«».;:()–—]{{5,80}}?)\s[–—-]\s"
    r"(?:(?:šis|tas)(?:\s+ir)?\s+(?:[^\s.;:,„“”\"«»]+\s){0,4}?projekts\b"
    r"|projekts\s+(?=(?:ilg|notie|noti[ek]|noris|paredz|palīdz|ti[ek]|sāk|īsten|ir\b)))"
    rf"(?!\s*(?:[„“\"«:–—]|Nr|{CODE_MARK}))",
    re.M,
)
_THIS = tuple(f"{dash} {word}" for dash in "–—-" for word in ("šis", "tas", "projekts"))
_AT_THE_END = re.compile(  # its first word is in the nominative, or says what we do: `projektā Dziedam visu gadu.`
    rf"[Pp](?<!\w[Pp])rojekt(?:ā|a|u|am)\s+(?P<title>[{_UPPER}][^\W\d_]*"
    r"(?:š|[^\Waeou]s|is|us|[āai]m|[^\Wu]i|t|ties|[ae](?=\s[a-zāčēģīķļņšūž]))"
    rf"(?:[ -][^\s{CODE_MARK}„“”\"«»;:,.()]+){{1,9}}?)"
    rf"(?=[.!]?\s*$|[.!]\s+[{_UPPER}]|,\s+k(?:as|o|ur)\w*\b|\s+ietvaros\b)",
    re.M,
)
_OF_PROJECT = re.compile(  # words of the sentence: `projekta Latvija mērķi`, `projektā Kārlis un citi skolotāji`
    r"\b(?:partner|koordinator|vadītāj|dalībniek|finansējum|aktivitāt|pasākum|tikšan|vizīt|izmaks|mērķ|komand|skolēn|skolotāj|jaunie)\w*$"
)
_MANY = re.compile(r"\b[Pp]rojekt(?:i|us|iem|os)\b")  # `Kultūrā atbalstīti divi projekti – …`
_MOST_WORDS = 14


def find(
    reading: Reading, hidden: str, projects: Sequence[int], codes: Sequence[Finding], found: Sequence[Title]
) -> Iterator[Title]:
    """The names behind `projects`, or before a dash, in a text whose codes are `hidden`, where no other name stands."""
    taken = [one.span for title in found for one in (title.finding, *title.variants)]
    for match in _told(reading, hidden, projects, codes, found):
        span = Span(*match.span("title"))
        if _may_name(reading, span) and not any(span.overlaps(one) for one in taken):
            taken.append(span)
            code = next((code for code in codes if match.start() <= code.span.start <= match.end()), None)
            yield Title(finding(reading.text, span, METHOD), (), code, 2)


def _told(
    reading: Reading, hidden: str, projects: Sequence[int], codes: Sequence[Finding], found: Sequence[Title]
) -> Iterator[re.Match[str]]:
    for pattern in (_FOREIGN, _WORK, _BEHIND_NUMBER):
        yield from at(pattern, hidden, projects)
    yield from (one for one in at(_FACT_BEHIND, hidden, projects) if not naming.SENTENCE.search(one["title"]))
    for block in [reading.block_at(code.span.start) for code in codes] if f"{CODE_MARK})" in hidden else ():
        named = _BEFORE_NUMBER.match(hidden, *block.span) if block is not None else None
        if named and not (naming.SENTENCE.search(named["title"]) or naming.SUBORDINATE.search(named["title"])):
            yield named
    if not found and reading.projects:
        yield from _NAME_FIRST.finditer(hidden)
        if any(sign in hidden for sign in _THIS):
            yield from _THIS_FIRST.finditer(hidden)


def at_the_end(reading: Reading, hidden: str) -> Iterator[Title]:
    """The name that ends a sentence, where nothing else names the project: `pirkts projektā Dziedam visu gadu.`"""
    for match in at(_AT_THE_END, hidden, reading.projects):
        span = Span(*match.span("title"))
        is_other = _OF_PROJECT.search(match["title"]) or _holds_head(match["title"])
        if not is_other and _may_name(reading, span):
            yield Title(finding(reading.text, span, METHOD), (), None, 2)
            return


def _holds_head(words: str) -> bool:
    """Whether words name an organisation: `Kolkas skola un Rojas pagasts`."""
    return any(signs.is_head(word) for word in words.split())


def _may_name(reading: Reading, span: Span) -> bool:
    """Whether words may be a name: of no programme, party, person or sentence, and not in a cell or menu."""
    words, block = span.of(reading.text), reading.block_at(span.start)
    if block is None or block.cell is not None or block.kind is Kind.FURNITURE or words.count(" ") >= _MOST_WORDS:
        return False
    if _MANY.search(words) or programmes.is_name(words) or quoted_titles.is_party(words) or naming.names_party(words):
        return False
    is_person = names.is_given_name(words.partition(" ")[0])
    return not (is_person or naming.SENTENCE.search(words) or naming.NO_TITLE.match(fold(words)))
