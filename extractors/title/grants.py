"""Grants told by what they are for and by no name: `900 eiro piešķirti bākas logu nomaiņai`, `projekts par … izdošanu`.

The noun of work in the dative or accusative is put into the nominative, the grantee before it left out. What a project
is for is no certain name of it, so every title found here is flagged; one grant alone proves no project.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.text import signs
from extractors.text.passages import at
from extractors.text.reading import Reading
from extractors.title.titles import INFERRED, Title, clean
from model import Block, Finding, Span

METHOD = "titles.grant"
_WORK = (  # how a noun of work ends in the dative and in the accusative, and in the nominative
    (r"šan(?:ai|u)", "šana"),
    (r"cij(?:ai|u)", "cija"),
    (r"iegād(?:ei|i)", "iegāde"),
    (r"izveid(?:ei|i)", "izveide"),
    (r"izstrād(?:ei|i)", "izstrāde"),
    (r"nomaiņ(?:ai|u)", "nomaiņa"),
    (r"noris(?:ei|i)", "norise"),
    (r"būv(?:ei|i)", "būve"),
    (r"remont(?:am|u)", "remonts"),
    (r"darb(?:iem|us)", "darbi"),
)
_NOUN = r"\w*(?:" + "|".join(ending for ending, _ in _WORK) + r")\b"
_SUM = r"\d[\d.,  ]*\s?(?:eiro|euro|EUR|€|lat\w+|Ls|LVL)"
_MADE = r"(?:piešķir(?:ti|ts|ta)|piešķīris|atvēlēti|saņem(?:ti|ts)|(?:liels\s+)?atbalsts)"
_ANY = r"(?:[^.;:()]|(?<=\d)\.|\([^()]{2,60}\))"  # full stops only behind ordinals
_PHRASE = rf"(?P<what>{_ANY}{{4,180}}?{_NOUN}(?:\s+[A-ZĀČĒĢĪĶĻŅŠŪŽ][^,.;:–—]{{2,60}}?)?)"
_END = r"(?=\s*(?:[,.;:)–—]|$|\d)|\s+(?:k(?:as|o|ur)|bet|un|lai|(?:saņēm|guv|ieguv|piešķir)\w*)\b)"
_MADE_OF_SUM = re.compile(rf"{_MADE}\s+{_SUM}")
_BEFORE_SUM = re.compile(
    rf"(?:^|[,.;]\s+)(?:bet\s+|savukārt\s+)?(?P<what>{_ANY}{{4,120}}?{_NOUN})(?=\s+(?:ir\s+)?{_MADE}\s+{_SUM})", re.M
)
_PATTERNS = (
    re.compile(rf"{_SUM}\s+(?:ir\s+|tika\s+)?(?:{_MADE}|[—–-])\s+{_PHRASE}{_END}"),
    _BEFORE_SUM,
    re.compile(rf"\b[Pp]rojekt(?:s|u|am)\s+(?:\w+\s+nozarē\s+)?par\s+{_PHRASE}{_END}"),
    re.compile(
        rf"\bprojekt(?:s|am)\s+(?P<what>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^.;:„“”\"«»]{{4,120}}?{_NOUN})(?=\s+(?:guv|saņēm|ieguv))"
    ),
)
_PAID = r"(?:(?:at)?balst|(?:līdz)?finansē|piešķ[iī]r|apstiprin|atvēl|samaksā|de(?:va|vis|vusi)\b)\w*"
_PAYER = r"[^.;:„“”\"«»\d]{2,60}?"
_GETS = re.compile(  # `„Vējš” – to ar 900 eiro atbalstīja fonds`, `„Vējš”, kam fonds piešķīris 900 eiro`
    rf"(?:\s*[,–—-]\s*|\s+)(?:(?:tam|tai|šim|šai|kam|kuram|kurai)\s+)?(?:(?:ir\s+)?{_MADE}\s+)?\(?{_SUM}"
    rf"|\s*\(\s*{_SUM}\s*\)"
    rf"|\s+(?:(?:ir|tika)\s+)?(?:saņēm|saņem|guv|ieguv|iegūs)\w*\s+(?:(?:par|ar|atbalstu|\w+u)\s+)?{_SUM}"
    rf"|\s*[,–—-]+\s*(?:to|ko|kuru|tam|tai|kam|kuram|kurai)\s+(?:{_PAYER}\s)?(?:ar\s+)?{_SUM}\s+(?:\w+\s){{0,2}}?{_PAID}"
    rf"|\s*[,–—-]+\s*(?:{_PAYER}\s)?(?:to|ko|kuru|tam|tai|kam|kuram|kurai)\s+(?:{_PAYER}\s)?{_PAID}\s+(?:ar\s+)?{_SUM}"
)
_SUPPORTS = re.compile(r"\b(?:atbalst(?:a|īja|ījis|ījusi|īs)|(?:līdz)?finansē(?:ja|jis|jusi|s)?)\s+(?:\w+\s+)?$")
_WITH_SUM = re.compile(rf"\s+ar\s+{_SUM}")  # `fonds atbalsta „Vējš” ar 900 eiro`
_OTHER = re.compile(  # nouns of what is no project: `programma „…”, 1555 EUR`, `biedrībai „…” – 300 EUR`
    r"(?:programm|konkurs|fond|biedrīb|nodibinājum|muzej|skol|SIA|koncertzāl|izdevniecīb|apgād|centr|iestād|stipendij|klub|kor|ansambl"
    r"|aģentūr|apvienīb|pārvald|kopien|studij|orķestr|draudz|rīcīb|pasākum|aktivitāt|prioritāt|virzien|darbīb)\w*(?:\s+(?:[Nn]r\.\s*)?(?-i:[A-Z]{0,3})\d+(?:\.\d+)*\.?)?\s*$",
    re.I,
)
_NEAR = 40  # characters before a name that hold the noun for what is quoted
_GIVEN = ("piešķir", "piešķīr", "atvēlēt", "saņēm", "saņem", "guv", "atbalst")
_CONTESTS = ("Kultūrkapitāl", "kultūrkapitāl", "VKKF")
_PROJECTS = re.compile(r"projekt(?<!\wprojekt)(?:u\s+(?:\w+\s+)?konkurs|(?:i|us|iem)\b)")
_NO_NAME = re.compile(r"projekt|programm|konkurs|finansē|budžet|samaks|stipendij", re.I)
_NOT_YET = re.compile(r"paredzēt|iezīmēt|plāno|pieejam|izsludin|pieteikt|varēs|konkursam|programmai", re.I)
_BEHIND_PARTY = re.compile(r"[”“\"»]?\s*(?:[„“\"«][^„“”\"«»]{2,60}[”“\"»]\s*)?(?:\([^()]{2,60}\)\s*)?[—–-]?\s*")
_QUOTED_PARTY = re.compile(r"(?:SIA\s+)?[„“\"«][^„“”\"«»]{2,60}(?:[aei]i|am)[”“\"»]\s+")
_DATIVE = ("ai", "ei", "am", "ij", "im")


def find(reading: Reading, found: Sequence[Title]) -> list[Title]:
    """The grants of a text that tells of several given in a contest; what is named already is left out."""
    if not (_is_given(reading.text) and _is_contest(reading)):
        return []
    told = [title for block, _ in reading.telling("currency") for title in _in_block(reading, block)]
    told += _quoted(reading)
    if len(told) < 2 and not any(title.strength > 1 for title in found):
        return []
    return [one for one in told if not any(one.finding.span.overlaps(other.finding.span) for other in found)]


def _quoted(reading: Reading) -> Iterator[Title]:
    """Quoted names right before what they were given: `mantojuma nozarē – „Sienas restaurācija”, tam 3500 EUR`."""
    for quotation in reading.quotations:
        words = quotation.inner.of(reading.text)
        before = reading.text[max(0, quotation.outer.start - _NEAR) : quotation.outer.start]
        is_name = quotation.depth == 0 and " " in words.strip() and not _NO_NAME.search(words)
        is_given = _GETS.match(reading.text, quotation.outer.end) or (
            _SUPPORTS.search(before) and _WITH_SUM.match(reading.text, quotation.outer.end)
        )
        if is_name and is_given and not _OTHER.search(before):
            span = quotation.inner
            yield Title(Finding("title", clean(words), span, METHOD, flags=(INFERRED,)), (), None, 2)


def _is_given(words: str) -> bool:
    return any(sign in words for sign in _GIVEN)


def _is_contest(reading: Reading) -> bool:
    """Whether a text tells of several projects, or of who grants money to many."""
    return any(sign in reading.text for sign in _CONTESTS) or any(at(_PROJECTS, reading.text, reading.projects))


def _in_block(reading: Reading, block: Block) -> Iterator[Title]:
    taken: list[Span] = []
    words = "" if block.cell is not None else block.span.of(reading.text)
    for pattern in _patterns(words) if _is_given(words) else ():
        for match in pattern.finditer(reading.text, *block.span):
            span = _without_party(reading.text, Span(*match.span("what")))
            words, sentence = span.of(reading.text), reading.sentence_at(span.start).of(reading.text)
            is_name = " " in words.strip() and not (_NO_NAME.search(words) or _NOT_YET.search(sentence))
            if is_name and not any(span.overlaps(one) for one in taken):
                taken.append(span)
                yield Title(Finding("title", _nominative(words), span, METHOD, flags=(INFERRED,)), (), None, 2)


def _patterns(words: str) -> Iterator[re.Pattern[str]]:
    """Those worth trying: one that waits for a sum at its end reads every clause to the end for it."""
    is_before_sum = _MADE_OF_SUM.search(words) is not None
    return (pattern for pattern in _PATTERNS if pattern is not _BEFORE_SUM or is_before_sum)


def _without_party(text: str, span: Span) -> Span:
    """What a grant is for, without the one to whom it is given: `biedrībai „Enkurs” laivu iegādei`."""
    start = span.start
    for word in re.finditer(r"[^\W\d_]+", span.of(text)):
        if word[0].endswith(_DATIVE) and signs.is_head(word[0]):
            behind = _BEHIND_PARTY.match(text, span.start + word.end(), span.end)
            start = behind.end() if behind else start
    quoted = _QUOTED_PARTY.match(text, start, span.end)
    return Span(quoted.end() if quoted else start, span.end)


def _nominative(words: str) -> str:
    """The last noun of work in the nominative.

    >>> _nominative("vecās bākas logu nomaiņai Kolkā")
    'vecās bākas logu nomaiņa Kolkā'
    """
    noun = max(re.finditer(_NOUN, words), key=lambda match: match.end(), default=None)
    if noun is None:
        return clean(words)
    ending, nominative = next((e, n) for e, n in _WORK if re.search(rf"{e}$", noun[0]))
    return clean(words[: noun.start()] + re.sub(rf"{ending}$", nominative, noun[0]) + words[noun.end() :])
