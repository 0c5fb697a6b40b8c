"""Whether a text is about one project: described under labels, or told of by what it costs and who pays."""

import re

from extractors.text.cues import cue
from extractors.text.reading import Reading
from model import Span

_OF_PROGRAMME = re.compile(r"\W*(?:programm|konkurs)", re.I)
_STRUCTURE = (
    "goal",
    "period",
    "costs",
    "applicant",
    "description",
    "activities",
    "target_group",
    "coordinator_organisation",
    "implementer",
    "partner",
)
_DOING = re.compile(r"īsteno|ieviešan|realizāc", re.I)
"""Of labels: camps and purchases have goals, prices and times, too, but nothing that is carried out."""
_COSTS = re.compile(
    r"\b(?:(?:[Pp]rojekta|[Kk]opējās(?:\s+šī)?\s+projekta)\s+(?:[^\W\d_]+\s+){0,2}?(?:izmaksas|budžets|finansējums)"
    r"|[Kk]opēj(?:ās|ais)\s+(?:[^\W\d_]+\s+)?(?:izmaksas|budžets|finansējums)\s+projektam"
    r"|[Pp]rojekts\b[^.;]{0,140}\bbudžets)\b[^.;\d]{0,40}\d(?:[^;\n]{0,120}?(?:[Nn]o\s+k|[Nn]o\s+tā|\(\d|jeb\s|tai\s+skaitā|t\.\s?sk|līdzfin|sedz)"
    r"|[\d., \u00a0]*(?:EUR|[Ee]iro|euro|€)?\s?(?:\([^()\n]{0,90}\))?[.;,]\s"
    r"(?:[\d., \u00a0]+(?:EUR|[Ee]iro|euro|€)?\s+no\s+t\w+\s"
    r"|(?:ERAF|ELFLA|ESF|KF|[Pp]ašvaldības|[Vv]alsts|[Dd]omes)\s+(?:\w+\s+)?(?:līdz)?finansējum))"
)
PAYER = re.compile(
    r"\b(?:ELFLA|ERAF|ESF|KF|EJZF|EEZ|VKKF|LVAF|KPFI|LEADER|Interreg|Erasmus|Nordplus|LIFE|Eiropas\s+\w+\s+(?:\w+\s+){0,2}fond\w+"
    r"|Lauku\s+atbalsta\s+dienest\w+|Norvēģijas|Klimat[au]\s+pārmaiņu\s+finanšu\s+instrument|Zivju\s+fond\w+|[Kk]ult[uū]rkapit[aā]la\s+fond\w+"
    r"|Jaunatnes\s+politikas\s+valsts\s+programm\w+|Jaunatnes\s+starptautisko\s+programmu\s+aģentūr\w+|JSPA"
    r"|LAD|Kohēzijas\s+fond\w+|[Vv]ides\s+aizsardzības\s+fond\w+|Atveseļošanas|integrācijas\s+fond\w+|pārnovadu\s+fond\w+)"
)
"""Who pays for projects."""
_SHARED = re.compile(  # who pays, too, where somebody pays the rest
    r"\b[Pp]ašvaldības\s+(?:līdzfinansēj|finansēj|daļ)|\b[Vv]alsts\s+(?:budžeta\s+)?(?:dotācij|finansēj|līdzfinansēj)|mērķdotācij|\blīdzfinansē(?:s|ja)?\s+pašvaldība\b"
    r"|\b[Ff]inansējum\w*\s+(?:\w+\s+)?(?:piešķirts|saņemts|piesaistīts|iegūts)\s+no\b"
    r"|\bse(?:gs|dz|dza|gusi)\s+[^.;\d]{0,70}?\b(?:pašvaldība|dome|draudze|biedrība|skola|uzņēmums)\b"
)
_PAYS = re.compile(
    r"\b(?:[Aa]tbalst(?:a|īja|ījis|ījusi)|(?i:līdz)?[Ff]inansē(?:ja|jis|jusi)?|[Ss]edz|[Mm]aksā|[Pp]iešķ\w+|[Dd](?:od|eva|evis|evusi)"
    rf"|[Nn]auda\s+nāk\s+no)\s*:?\s+{PAYER.pattern}"
)
_FACTS = tuple(  # what is said of *the* project, each of another kind
    re.compile(pattern)
    for pattern in (
        r"\bProjekta\s+(?:galvenais\s+|vispārējais\s+|tiešais\s+|[A-Z]{4,}\s+)?mērķis\s+(?:ir|bija|būs)\b",
        r"\bProjektu\s+(?:īsteno|finansē|līdzfinansē|atbalsta|realizē|ievieš)\b"
        r"|\bProjekts\s+(?:(?:tiek|tika|tiks|ir)\s+)?(?:īstenots|realizēts|ieviests|(?:līdz)?finansēts)",
        r"\bProjekta\s+(?:īstenošana|realizācija|ieviešana|norise|darbība|aktivitātes)\s+(?:\w+\s+){0,5}?(?:no|līdz|\d)"
        r"|\b(?:noslēgusies|pabeigta|uzsākta|sākusies|sākta)\s+(?:(?:[^.;\n]|(?<=\d)\.){0,120}\s)?"
        r"projekta\s+(?:īstenošana|realizācija|ieviešana)\b"
        r"|\bProjekta\s+(?:īstenošanas|ieviešanas|realizācijas|norises)\s+(?:laiks|periods|termiņš)\b[^.;\n]{0,30}?\b(?:19|20)\d\d"
        r"|\bProjekt[sa]\s+(?:norisinā|ilg)\w+\s",
        r"\b(?:[Tt](?:ā|am)|Projekta)\s+kopēj\w+\s+(?:izmaksas|finansējums|budžets|summa|atbalsts)\b[^.;\d]{0,40}\d"
        r"|\b(?:[Dd]otācij|[Ff]inansējum)\w*\s+š?(?:[āī]\s+)?projekta\s+(?:īstenošanai|realizācijai|ieviešanai)\b",
        r"\b(?:piešķ[iī]r\w+|atvēlē\w+|atbalstīja|atbalstu)\s[^.;\d]{0,70}\d[\d .,]*(?:EUR|eiro|euro|€)"
        r"|\d\s?(?:EUR|eiro|euro|€)\s+(?:\w+\s+){0,2}(?:piešķ[iī]r|atvēl)\w+",
        r"\bProjekta\s+(?:ietvaros|rezultātā|laikā|gaitā)\b",
        r"\b(?:piedalī?(?:ās|jās|sies|jusies|jies|mies)|iesaist(?:ās|ījās|īsies|ījusies|ījies)|darboj(?:as|ās|amies))\s+(?:[^.;„“\"«\n]{0,80}\s)?projektā\b(?!\s+[„“\"«])",
    )
)
_NOT_SAID = ("costs", "applicant", "implementer")
"""Labels that count as much as a fact: `Projekta summa: 900 €`."""
_TELLING = 4
"""How many of them, the first ones, are said of nothing but a project."""
_SETTLED = re.compile(  # what a council settles of the one project that it takes part in
    r"\b[Nn]oteikt\s+projekta\s+(?:(?:kopēj|plānot|prognozēj|indikatīv|īstenošan|ieviešan|realizācij|attiecinām)\w+\s+){0,2}"
    r"(mērķ|izmaks|laik|termiņ|vadītāj|finansēj|budžet)"
)
_MOST = r"maksimāl(?:ais|ā|o|ie|ajam|ajai|s)\b|maksimāli\s+(?:pieejam|pieļauj|iespējam|\d)"
"""Of what a call grants; `maksimālu efektivitāti` is wished for by everyone."""
_CALL = re.compile(  # words of a call
    r"konkurs(?!\w*\s+ietvaros)|izsludin(?!\w*\s+iepirkum)|projektu\s+iesniegum|nedrīkst|nepārsniedz|vienam\s+projektam"
    rf"|{_MOST}|nolikum|pieteikumus\s+(?:gaida|pieņem|var|iesnie)|atlases\s+kārt|pretendent|\bne\s+vairāk\s+(?:par|kā)",
    re.I,
)
_WON = re.compile(  # a contest that is over
    r"\b(?:piedalīj|startēj|uzvarēj|atbalstīt|apstiprināt)\w*\s[^.;]{0,160}?konkurs\w*"
    r"|\b(?:[Nn]oslēdz(?:ās|ies)|[Nn]oslēgus\w+|[Bb]eidz(?:ās|ies)|[Bb]eigus\w+)\s[^.;]{0,160}?konkurss"
    r"|konkurss,\s+kurā\s+(?:\w+\s+){0,2}(?:piedalīj|startēj|uzvarēj)\w*"
    r"|\bprojekta\s+(?:pieteikum|iesniegum)(?:s|u|am)\b(?=[^.;]{0,60}?(?:apstiprināt|atbalstīt|startē|piedalī|iesniedz|iesniegt))"
    r"|konkurs(?:ā|os)\s+(?:\w+\s+){0,2}(?:startē|piedalī|atbalstīt|apstiprināt|uzvarēj|iegu|guv|saņēm)\w*"
)
_ORDER = re.compile(  # `rīkojums „Par atbalstītajiem projektiem …”`: what an order is called invites nobody
    r"(?:rīkojum|noteikum|lēmum|likum)\w*\s+(?:Nr\.?\s*\S+\s+)?[„“\"«][^„“”\"«»]{2,300}[”“\"»]"
)
_PERHAPS_CALL = re.compile(  # what calls say, and others, too
    r"pieteik|(?-i:projekt(?:i|us|iem))\b|seminār|apmācīb|piemēram"
    r"|aicin\w*\s+(?!portāl)(?:[^\W\d_]+,?\s+){0,5}?(?:piedalīt|iesnieg|iesaistīt|apmeklēt|nākt|startēt|rakstīt|projekt)",
    re.I,
)

_OF_CALL = cue(  # what only conditions for many say, under whatever labels
    r"\bvien(?:am|a)\s+projekt(?:am|a)\b|atbalstāmās\s+(?:darbības|aktivitātes)|pieteikum\w*\s+(?:jāiesniedz|var\s+iesniegt|iesniegšan)",
    re.I,
)
SHARE = re.compile(
    r"\b(?:[Nn]o\s+(?:tā|tās|tiem|tām|k(?:ā|as|urām|uriem|uras|ura))|t\.\s?sk|tai\s+skaitā|tostarp|jeb|sedz|[Ll]īdzfinans\w+|procent\w*)\b|\d\s?%"
)
_NEAR = 120  # characters before a sentence with a sum
_MOST_TOLD = 40  # sentences with sums in which the payer is looked for
_MOST_SUMS = 6  # of a page about one project; a budget tells more
_INVITES = cue(
    rf"{_MOST}|"
    r"izsludin(?!\w*\s+iepirkum)|pretendent|nolikum|pieteikšan[āo]s|\bpieejam(?:s|i|ais|ie|ā)\b|seminār|nedrīkst"
    r"|\b(?:var|aicin\w+)\s+(?:\w+\s+){0,3}(?:pieteikt|iesniegt)|(?:sā[kc]\w*|uzsā[kc]\w*|notiek|notiks)\s+(?:\w+\s+){0,3}pieteikum",
    re.I,
)


def is_about_one(reading: Reading) -> bool:
    """Whether a text that names no project is about one all the same."""
    if by_labels(reading):
        is_done = any(_DOING.search(label.label.of(reading.text)) for label in reading.labelled)
        is_project = is_done or bool(reading.projects) or PAYER.search(reading.text) is not None
        return is_project and not _OF_CALL.stands_in(reading.text)
    return by_costs(reading) or by_facts(reading) or by_decision(reading)


def by_labels(reading: Reading) -> bool:
    """Three or more different labels of a project, none of them repeated as a list of several projects would."""
    labels = [label for label in reading.labelled if label.key in _STRUCTURE]
    keys = [label.key for label in labels if not _OF_PROGRAMME.match(label.label.of(reading.text))]
    numbered = [label for label in reading.labelled if label.key == "code"]
    return len(set(keys)) >= 3 and keys.count("goal") <= 1 and keys.count("period") <= 2 and len(numbered) <= 1


def first_label(reading: Reading) -> int:
    """Where the first of these labels stands."""
    return min((label.label.start for label in reading.labelled if label.key in _STRUCTURE), default=0)


def by_costs(reading: Reading) -> bool:
    """A page that says once what *the* project costs and who pays of it, and tells of no call."""
    told = [match for match in _COSTS.finditer(reading.text) if not reading.is_furniture(Span(*match.span()))]
    is_paid = PAYER.search(reading.text) or _SHARED.search(reading.text)
    return len(told) == 1 and bool(is_paid) and not _tells_of_call(reading.text)


def by_shares(reading: Reading) -> bool:
    """A page of few sums that tells who pays which part of them, under whatever head, and invites nobody."""
    sums = len(reading.words.telling("currency"))
    if not 2 <= sums <= _MOST_SUMS or not SHARE.search(reading.text) or not is_paid(reading):
        return False
    return not invites(reading.text) and _CALL.search(reading.text) is None


def is_paid(reading: Reading) -> bool:
    """Whether a page says who pays where it tells a sum: in the same sentence or right before it."""
    if PAYER.search(reading.text) is None:
        return False
    sentences = reading.sentences_telling("currency")[:_MOST_TOLD]
    beside = (PAYER.search(reading.text, max(0, start - _NEAR), end) for start, end in sentences)
    return bool(sentences) and (_PAYS.search(reading.text) is not None or any(beside))


def by_facts(reading: Reading) -> bool:
    """A page that says several things of *the* project and who pays for it, once each, and tells of no call."""
    if not reading.projects:
        return False
    told = [
        [match for match in fact.finditer(reading.text) if not reading.is_furniture(Span(*match.span()))]
        for fact in _FACTS
    ]
    labelled = {label.key for label in reading.labelled if label.key in _NOT_SAID}
    kinds = sum(map(bool, told)) + len(labelled)
    if kinds < 2 or len(told[0]) > 1 or len(told[1]) > 2 or not (labelled or any(told[:_TELLING])):
        return False
    is_paid = bool(PAYER.search(reading.text))
    is_sure = kinds > 2 and len(labelled) + sum(map(bool, told[:_TELLING])) > 1
    return (is_sure or is_paid) and not _tells_of_call(reading.text, surely=is_sure and is_paid)


def invites(text: str) -> bool:
    """Whether a page invites to hand in, by words that tell of one project's contest nothing."""
    lowered = text.lower()
    return _INVITES.stands_in(text, lowered) or _OF_CALL.stands_in(text, lowered)


def _tells_of_call(text: str, surely: bool = False) -> bool:
    """Whether a page tells of a call, by what nothing else says, or, where little speaks for a project, by any word."""
    text = _ORDER.sub(" ", _WON.sub(" ", text))
    return _CALL.search(text) is not None or (not surely and _PERHAPS_CALL.search(text) is not None)


def by_decision(reading: Reading) -> bool:
    """A council's decision that settles two things or more of *the* project, whichever contest it is handed in to."""
    if not (reading.projects and "nolemj" in reading.folded):
        return False
    return len(set(_SETTLED.findall(reading.text))) > 1 and not _OF_CALL.stands_in(reading.text)
