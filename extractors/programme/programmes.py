"""The programme that pays: from the code where it tells, from a label, else from the names in the text."""

import re
from collections.abc import Iterator
from itertools import chain

import codes as project_codes
from extractors.text import signs
from extractors.text.reading import Reading
from model import Finding, Kind, Span

_NAMES: tuple[tuple[str, str], ...] = (
    (
        "Erasmus+",
        r"(?i:Erasmus\s?\+|Erasmus plus)|#Erasmus\b|\bErasmus(?=\s+(?:projekt|mobilitā|akreditāc))"
        r"|(?<=\bprojekta )Erasmus(?=\s*[„“\"«])|\bERASMUS-(?:EDU|YOUTH|SPORT|JMO)-",
    ),
    ("ESC", r"Eiropas\s+Solidaritātes\s+korpus\w+"),
    ("ESF+", r"\bESF\s?\+|\bESF\s+Plus\b|Eiropas\s+[Ss]ociāl\w+\s+[Ff]ond\w+\s+Plus"),
    ("ESF", r"\bESF\b(?!\s?\+|\s+Plus)|Eiropas\s+[Ss]ociāl\w+\s+[Ff]ond\w+(?!\s+Plus)"),
    ("ERAF", r"\bERAF\b|Eiropas\s+[Rr]eģionāl\w+\s+[Aa]ttīstīb\w+\s+[Ff]ond\w+"),
    ("AF", r"Atveseļošan\w+\s+(?:fond|un\s+noturīb)\w*|Atveseļošanās\s+mehānism\w+"),
    (
        "Interreg",
        r"\bInterreg\b|\bINTERREG\b|\bENPI\b|pārrobežu\s+sadarbīb\w+"
        r"|\b(?:Igaunijas|Latvijas|Lietuvas)\s?[–-]\s?(?:Igaunijas|Latvijas|Lietuvas)\s+[Pp]rogramm\w+",
    ),
    ("Nordplus", r"\b(?i:Nordplus)\b"),
    ("LIFE", r"\bLIFE\b"),
    (
        "LEADER",
        r"\bLEADER\b|\bCLLD\b|\bLA19\b|vietēj\w+\s+rīcības\s+grup\w+|vietēj\w+\s+attīstīb\w+\s+stratēģij\w+"
        r"|[Ll]auku\s+partnerīb\w+(?=[^.;\n]{1,60}?(?:\d+\.|[IVX]+|konkurs|izsludin)\w*\s+(?:kārt|rīcīb|projektu))"
        r"|\bLeader(?=$|\+?[”“\"»]?\s+(?:projekt|programm|pieej|konkurs|kārt|aktivitāt|pasākum|finansēj|atbalst|grup|stratēģ))",
    ),
    ("ELFLA", r"\bELFLA\b|Eiropas\s+[Ll]auksaimniecīb\w+\s+[Ff]ond\w+"),
    ("KF", r"\bKohēzijas\s+[Ff]ond\w+|\bKF\b"),
    ("Horizon", r"Apvārsnis\s+(?:Eiropa|2020)|\bHorizon\w*\s+(?:Europe|2020)|\bHORIZON-[A-Z]"),
    (
        "LLP",
        r"\b(?i:Comenius)\b|\b(?:Leonardo|LEONARDO)\s+(?i:da\s+Vinci)\b|\b(?:Grundtvig|GRUNDTVIG)\b|Mūžizglītības\s+programm\w+",
    ),
    ("VKKF", r"\bVKKF\b|Valsts\s+[Kk]ultūrkapitāla\s+[Ff]ond\w+"),
    ("EEZ", r"\bEEZ\b|Eiropas\s+Ekonomikas\s+[Zz]on\w+|Norvēģijas\s+(?:grant|finanšu)\w+"),
    ("AMIF", r"\bAMIF\b|\bPMIF\b|Patvēruma,\s+migrācijas"),
    ("CERV", r"\bCERV\b|Eiropa\s+pilsoņiem"),
    ("COST", r"\bCOST\s+(?:Action|akcij)\w*"),
    (  # what has no name of its own in the vocabulary
        "other",
        r"\bKPFI\b|\bEKII\b|Emisij\w+\s+kvotu\s+izsolīšan\w+|Klimat[au]\s+pārmaiņu\s+finanšu\s+instrument\w*|Zivju\s+fond\w+|Šveices\s+(?:\w+\s+)?programm\w+|NVO\s+fond\w+"
        r"|\bEJZF\w*|Eiropas\s+(?:[Jj]ūrlietu|[Zz]ivsaimniecīb\w+)[\w\s,]{1,40}?fond\w+|\bLVAF\b|[Vv]ides\s+aizsardzības\s+fond\w+"
        r"|[Jj]aunatnes\s+politikas\s+valsts\s+programm\w+|Teterev\w+\s+fond\w+",
    ),
)
_PATTERNS = tuple((programme, re.compile(pattern)) for programme, pattern in _NAMES)
_ANY = re.compile("|".join(pattern for _, pattern in _NAMES))
_KIND = re.compile(  # words of headings over several projects, and small words between them
    r"\b(?:projekt(?!ēš)\w*|programm\w*|(?:struktūr)?fond(?!ē)\w*|konkurs\w*|mobilitā\w*|pamatdarbīb\w*|KA\s?\d+|aktivitāt\w*"
    r"|aktualitāt\w*|jaunumi|ziņas|arhīvs|īstenot\w*|realizēt\w*|esoš\w*|noslēgušies|starptautisk\w+|Eiropas|Savienības|ES|Junior|Adult"
    r"|Horizontal|Latvijas|Lietuvas|Igaunijas|Baltkrievijas|Krievijas|pārrobežu|sadarbības?|jaunatnes|jaunatne|darbībā|izglītības"
    r"|skolu|skolas?|skolā|partnerīb\w*|stratēģisk\w+|mācību|gad\w*|period\w*|plānošanas|un|par|no|līdz|m\.\s?g|V-A|VI-A)\b",
    re.I,
)
_KIND_OF_PROGRAMME = re.compile(  # and beside a programme's name
    r"\b(?:cooperation|partnerships?|small-scale|higher|school|vocational|adult|youth|education|training|exchanges?|mobility|key|action"
    r"|projects?|for|and|the|pilsētu|sadraudzīb\w*|maz[āao]|mazmēroga|mēroga|jauniešu|apmaiņ\w*|pieaugušo|augstāk\w+|profesionāl\w+)\b",
    re.I,
)
_WORD = re.compile(r"[^\W\d_]{3}")
_FISHERIES, _LEADER = re.compile(r"EJZF|[Jj]ūrlietu|[Zz]ivsaimniec"), re.compile(r"LEADER|CLLD|LA19")
_ACTION = re.compile(r"(KA(?<![\w-]KA)\s?(?:[12]\d\d|[1-3]))(?!\w)")


def is_name(words: str) -> bool:
    """Whether quoted words are nothing but a programme's name.

    >>> is_name("Eiropas Solidaritātes korpusa"), is_name("Erasmus+ skolā"), is_name("Leader")
    (True, False, True)
    """
    return _ANY.fullmatch(words) is not None


def is_section(words: str) -> bool:
    """Whether a heading names nothing but a programme, its kind of projects, or the time of several.

    >>> is_section("Nordplus Junior projekti"), is_section("2021./2022. mācību gads"), is_section("Erasmus+ dārzs")
    (True, True, False)
    >>> is_section("Erasmus+ KA2 Cooperation Partnerships in Higher Education"), is_section("Cooperation in Education")
    (True, False)
    """
    rest = _KIND.sub(" ", _ANY.sub(" ", words))
    if _WORD.search(rest) and _ANY.search(words):
        rest = _KIND_OF_PROGRAMME.sub(" ", rest)
    return _WORD.search(rest) is None


def find(reading: Reading, codes: list[Finding]) -> list[Finding]:
    """What tells the programme: `programmes.code` findings stand on the code's own span, then names in the text."""
    found = []
    for code in codes:
        programme = project_codes.programme(code.value)
        if programme:
            found.append(Finding("programme", programme, code.span, "programmes.code"))
    return found + _without_strategy(reading.text, list(_named(reading)))


def _without_strategy(text: str, named: list[Finding]) -> list[Finding]:
    """A strategy of local development is LEADER's, but where only the fisheries fund pays for it."""
    words = {one.span: one.span.of(text) for one in named}
    if any(one.value == "ELFLA" for one in named) or not any(map(_FISHERIES.search, words.values())):
        return named
    return [one for one in named if one.value != "LEADER" or _LEADER.search(words[one.span])]


def _named(reading: Reading) -> Iterator[Finding]:
    labelled = [label.value for label in reading.labelled if label.key == "programme"]
    beginnings = (signs.PROGRAMME.finditer(reading.text, *place) for place in reading.words.places("programme"))
    for start in (beginning.start() for beginning in chain.from_iterable(beginnings)):
        block = reading.block_at(start)
        if block is None or block.kind is Kind.FURNITURE or not _ANY.match(reading.text, start):
            continue
        for programme, pattern in _PATTERNS:
            match = pattern.match(reading.text, start)
            if match:
                span = Span(*match.span())
                method = "programmes.labelled" if any(value.covers(span) for value in labelled) else "programmes.named"
                yield Finding("programme", programme, span, method)


def actions(reading: Reading, codes: list[Finding]) -> list[Finding]:
    """Key actions: `KA201` from a code, or `KA2` as the text names it."""
    found = []
    for code in codes:
        action = project_codes.action(code.value)
        if action:
            found.append(Finding("action", action, code.span, "actions.code"))
    for match in _ACTION.finditer(reading.text):
        span = Span(*match.span())
        if not any(code.span.overlaps(span) for code in codes):
            found.append(Finding("action", match[1].replace(" ", ""), span, "actions.named"))
    return found
