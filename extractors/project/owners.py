"""Whose project it is where nobody is called its applicant: by the heading above it, or by the page's own title.

`X projekta “Y” apraksts` tells a project of X, even where a label calls X one of its partners. A mobility project that
a Latvian agency granted, told on a school's page without another applicant, is the school's own. Whoever signs as the
project's manager signs for the organisation in the next line; who alone opens sentences about a project that nobody
else leads, and the only one of ours among those named, carry it out. None of these says so in so many words, hence
the flag.
"""

import re
from collections.abc import Sequence

import codes as project_codes
from extractors.organisation import (
    cases,
    foreign_organisations,
    organisation_roles,
    organisations,
    own_organisation,
    partner_lists,
    subjects,
)
from extractors.organisation.organisations import Mention
from extractors.organisation.own_organisation import FLAG
from extractors.project import own_projects
from extractors.project.segments import Segment
from extractors.text import signs
from extractors.text.passages import at
from extractors.text.reading import Reading
from latvian import countries, fold
from model import Finding, Organisation, Span

_OWN_ACTIONS = "KA1"
_LONGEST_NAME = 200  # characters of an organisation before its project
_SIGNED = re.compile(r"^Projekta (?:vadītāj[as]|koordinator(?:e|s)),?[ \t]*\n\s*(\S[^\n]*?)[ \t]*$", re.M)
_OF_THE_PROJECT = re.compile(r"\s+projekt[as]\s+[„“”\"«]", re.I)


_ABROAD = (foreign_organisations.METHOD, partner_lists.METHOD, "organisations.coordinated-by")
_FOREIGN_LETTER = re.compile(r"[åäáàæçéèêëíìïñóòôöõøœßúùûüýÿăąćęėğıłńőřśşșťțůűųżźwqxy]")
_COMPANY = re.compile(
    r"(?:SIA|VSIA|PSIA|AS|VAS|IK|ZS|[Zz]/[Ss]|LPKS|[Zz]emnieku|[Kk]ooperatīvā|[Ss]abiedrība ar|[Aa]kciju)\s"
)
_SUPPORT = re.compile(
    r"\b(?:līdzfinans|piešķ|apstiprin|atbalst|izvērtē|izskat|izsludin|organizē|administrē"
    r"|aicin(?!\w*\s+(?:[^.;„“]{0,60}\s)?(?:piedalīties|apmeklēt|iesaistīties|uz)\s+(?:[^.;„“”]{0,30}\s)?projekta\s)"
    r"|konkurs[ua]\s+rīko|ir\s+(?:\w+\s+){0,4}partner|saņēm\w+\s[^.;]{0,40}\biesniegum)",
    re.I,
)
_HELPS = re.compile(rf"[^.;]{{0,60}}?{_SUPPORT.pattern}", re.I)
_MARKS, _DASH = " \t-–—•*·.)0123456789", re.compile(r"[”“\"»]?\s+[–—-]+\s+")
_JOINED = re.compile(  # between who has a project and its quoted name, with which an item of a list opens
    r"[”“\"»]*(?:\s*\([^()\n]{2,40}\))?(?:\s*[,:;]|\s+[–—-]+)\s*(?:(?:ar\s+)?projekt(?:s|u|a|ā)\s*[:,–—-]?\s*)?[„“”\"«]\s*"
    r"|[”“\"»]*\s+projektam\s*[„“”\"«]\s*"
)
_JOINTS = {"titles.item": _DASH, "titles.listed": _JOINED, "titles.after-project": _JOINED}
_NOT_SAID = (",", ":", "–", "-", "|", "un ")
_PEOPLE = re.compile(r"\s+(?:pārstāvj|skolēn|skolotāj|audzēk|jaunieš|pedagog|komand|delegācij|darbiniek|kolektīv)")
_DATIVE = ("ai", "ei", "am", "im")
_QUOTE = re.compile(r"[„“\"«]")
_GRANTED = re.compile(
    r"[”“\"»]*\s+(?:[^.;\n]{0,50}\s)?"
    r"(?:(?:piešķ[iī]r|apstiprinā|atvēlē)\w*|izde(?:v|vi)\w+\s+(?:\w+\s+){0,3}?(?:iegū|piesaistī|saņem|uzsāk|īsteno|realizē|pabeig)\w+"
    r"|(?:ir|bija|būs|radusies|radās)\s+(?:\w+\s+)?iespēja\s+(?:\w+\s+)?(?:īsteno|realizē|uzsāk|ievies)\w+"
    r"|(?:šis|tas)\s+ir\s+(?:\w+\s+){1,3}projekts\b)"
)
_RUNS = re.compile(  # `X muzejā noslēdzies projekts`, `X bibliotēkā sākta projekta „…” īstenošana`
    r"[”“\"»]*\s+(?:[^.;„“\n]{0,40}\s)?(?:tiek|tika|ir|no(?:rit|risin|tie?k|slē[dg]z?)\w*|sāk(?:as|ās|ta|ts)|sācies|uzsākt[as]|turpinās"
    r"|īstenots|realizēts)\s+(?:[^.;„“”\n]{0,60}\s)?projekt(?:s\b|a\s[^.;\n]{0,160}\b(?:īstenošana|realizācija|ieviešana)\b)"
)
_RUNS_AT = re.compile(
    r"\b[Pp]rojekts\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?:[^.;„“”\n]{0,30}\s)?"
    r"(?:notiek|norit|norisinās|tapis|(?:(?:tiek|tika|ir)\s+)?(?:īstenots|realizēts))\s+$"
)
_HEAD_SAYS = re.compile(
    r"[”“\"»]*\s+(?:valdes\s+)?(?:direktor|vadītāj|priekšsēdētāj|priekšniec|bibliotekār)\w*\s"
    r"[^.;\n]{0,120}?\bprojekt(?:s|u|a|am|ā)\b"
)
_PARTY = re.compile(r"[^\n]{0,300}?\bno vienas puses")  # of a contract: who pays stands first
_CLOSING = '”“"»'  # behind a quoted name
_NEAR = 25  # characters before a name, among which its country stands
_WITH = re.compile(r"\bar\s+(?:[^.;,\n]{3,90}\sun\s+)?$")  # `sadarbojamies ar X skolu un Y ģimnāziju`
_FAR = 110  # characters before a name among which that is sought
_SHORTEST_PREDICATE = 20  # characters; less is a heading, a letterhead or a signature
_DECIDES = re.compile(r"(?:,[^\n]{0,250}?)?\s+nol(?:emj|ēma)\b", re.I)
_TAKES_PART = re.compile(
    r"\b(?:īstenot|iesniegt|piedalīties|uzsākt|realizēt)\b[^.;]{0,120}?\bprojekt"
    r"|\b(?:dalīb|piedalīšan)\w+\s[^.;]{0,80}?\bprojekt|\bprojekta\b[^.;]{0,160}?\b(?:īstenošan|realizācij)[au]\b",
    re.I,
)
_LONGEST_DECISION = 1500  # characters
_SCHOOL = re.compile(r"(?:skola|ģimnāzija|licejs|tehnikums|koledža|bērnudārzs|izglītības iestāde|PII)\b")


def of(reading: Reading, segment: Segment, number: int, named: Sequence[Mention] = ()) -> Organisation | None:
    """The owner as applicant of a project that can only be its own; None where nothing says whose it is.

    `named` are the organisations that the project's part of the text names, but payers and builders named in passing.
    """
    if item := _of_item(reading, segment, number, named):
        return item
    ways = (_of_heading, _of_page, _of_signature)
    told = next((owner for way in ways if (owner := way(reading, segment, number))), None)
    if told is not None:
        return told
    ours = [mention for mention in named if _is_ours(reading, mention)]
    own = own_projects.owner(reading, segment, ours)
    return (
        _of_decision(reading, number, ours)
        or (_applicant(*own, own_organisation.METHOD, number) if own else None)
        or _of_sentences(reading, number, ours)
        or _of_those_named(reading, segment, number, ours)
    )


def _of_decision(reading: Reading, number: int, ours: Sequence[Mention]) -> Organisation | None:
    """The council that decides to hand in or carry out a project: `Sedas novada dome nolemj: 1. Īstenot projektu …`."""
    for mention in ours:
        told = _DECIDES.match(reading.text, mention.finding.span.end)
        if told and _TAKES_PART.search(reading.text, told.end(), told.end() + _LONGEST_DECISION):
            return _applicant(mention, mention.finding.span, "organisations.decision", number)
    return None


def _of_item(reading: Reading, segment: Segment, number: int, named: Sequence[Mention]) -> Organisation | None:
    """Who opens an item of a list, before the name of what is granted: `* SIA „Enkurs” – Laivu kursi – 900 €`,
    `2. SIA „Enkurs”, „Laivu kursi”, 900 €`.
    """
    for title in segment.titles:
        block = reading.block_at(title.finding.span.start)
        joint = _JOINTS.get(title.finding.method)
        if joint is None or block is None:
            continue
        for mention in named:
            span = mention.finding.span
            is_first = block.span.covers(span) and not reading.text[block.span.start : span.start].strip(_MARKS)
            if is_first and joint.fullmatch(reading.text, span.end, title.finding.span.start):
                return _applicant(mention, span, "organisations.item", number)
    return None


def _is_ours(reading: Reading, mention: Mention) -> bool:
    """Whether an organisation may be one of ours that carries out projects: neither abroad nor a company."""
    name = mention.finding.value
    if mention.finding.method in _ABROAD or _FOREIGN_LETTER.search(name.lower()) or _COMPANY.match(name):
        return False
    if organisation_roles.gives_money(name):
        return False
    start = mention.finding.span.start
    if _WITH.search(reading.text, max(0, start - _FAR), start):
        return False
    beside = reading.text[max(0, start - _NEAR) : start] + name
    return all(code == "LV" for _, _, code in countries.find(beside))  # `Bulgārijas pilsētas Dobričas bērnudārzs`


def _of_sentences(reading: Reading, number: int, ours: Sequence[Mention]) -> Organisation | None:
    """The one organisation that opens sentences as their subject, unless it merely supports what others do."""
    doing = {fold(mention.finding.value): mention for mention in reversed(ours) if _is_subject(reading, mention)}
    owner = next(iter(doing.values()), None)
    return _applicant(owner, owner.finding.span, "organisations.subject", number) if owner and len(doing) == 1 else None


def _is_subject(reading: Reading, mention: Mention) -> bool:
    span = mention.finding.span
    sentence = reading.sentence_at(span.start)
    if not _is_nominative(reading, mention) or _PARTY.match(reading.text, span.end):
        return False
    rest = subjects.predicate(reading.text[span.end : sentence.end]).strip()
    is_said_of = len(rest) > _SHORTEST_PREDICATE and not rest.startswith(_NOT_SAID) and not _HELPS.match(rest)
    return is_said_of and subjects.opens(reading.text[sentence.start : span.start])


def _of_those_named(reading: Reading, segment: Segment, number: int, ours: Sequence[Mention]) -> Organisation | None:
    """Of ours in a project that no agency abroad granted the only one, or the only one whose people are told of."""
    if own_projects.is_granted_abroad(segment):
        return None
    sent = [one for one in ours if _PEOPLE.match(reading.text, one.finding.span.end) or _is_given(reading, one)]
    told = [one for one in ours if _SCHOOL.search(one.finding.value) or _is_told_of(reading, one)]
    owner = next((some[0] for some in (_one(ours) and told, _one(sent)) if some), None)
    return _applicant(owner, owner.finding.span, "organisations.only-one", number) if owner else None


def _is_given(reading: Reading, mention: Mention) -> bool:
    """Whether a name in the dative is that of who was granted something: `Biedrībai „Krasts” piešķirti 900 eiro`."""
    written = _QUOTE.split(mention.finding.span.of(reading.text), maxsplit=1)[0].rstrip()
    return written.endswith(_DATIVE) and _GRANTED.match(reading.text, mention.finding.span.end) is not None


def _is_told_of(reading: Reading, mention: Mention) -> bool:
    return any(tells(reading, mention) for tells in (_acts, _houses, _speaks))


def _houses(reading: Reading, mention: Mention) -> bool:
    """Whether a project itself, and not an event of it, takes place at an organisation."""
    span = mention.finding.span
    if not cases.is_place(span.of(reading.text)):
        return False
    sentence = reading.sentence_at(span.start)
    return (
        _RUNS.match(reading.text, span.end, sentence.end) is not None
        or _RUNS_AT.search(reading.text, sentence.start, span.start) is not None
    )


def _speaks(reading: Reading, mention: Mention) -> bool:
    """Whether who leads an organisation tells of the project: `X muzeja vadītāja stāsta, ka projekts …`."""
    return _HEAD_SAYS.match(reading.text, mention.finding.span.end) is not None


def _one(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The same if they name one organisation only, else none."""
    return mentions if len({fold(mention.finding.value) for mention in mentions}) == 1 else ()


def _acts(reading: Reading, mention: Mention) -> bool:
    """Whether a sentence names someone in the nominative and speaks of no support."""
    span = mention.finding.span
    sentence = reading.sentence_at(span.start)
    is_sentence = sentence.end - sentence.start - (span.end - span.start) > _SHORTEST_PREDICATE // 2
    if not (is_sentence and _is_nominative(reading, mention)) or _PARTY.match(reading.text, span.end):
        return False
    return _SUPPORT.search(reading.text, *sentence) is None


def _is_nominative(reading: Reading, mention: Mention) -> bool:
    return " ".join(mention.finding.span.of(reading.text).split()) == mention.finding.value


def _of_heading(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    """The organisation with which the line above a project begins, before the project's quoted name."""
    for title in segment.titles:
        block = reading.document.block_at(title.finding.span.start)
        start = block.span.start if block else 0
        if block is None or block.cell is not None or title.finding.span.start - start > _LONGEST_NAME:
            continue
        told = _OF_THE_PROJECT.search(reading.text, start, title.finding.span.start + 1)
        if told is None or not _ends_name(reading.text[start : told.start()]):
            continue
        for mention in organisations.in_text(reading.text[start : told.start()]):
            span = mention.finding.span.shifted(start)
            pays = organisation_roles.gives_money(mention.finding.value)
            if span == Span(start, told.start()) and not (pays or cases.is_dative(reading.text, span)):
                return _applicant(mention, span, "organisations.of-heading", number)
    return None


def _ends_name(words: str) -> bool:
    """Whether the last of some words may be the last of an organisation's name."""
    last = words.split()[-1:]
    return bool(last) and (last[0][-1] in _CLOSING or "organisation" in next(signs.of_each(last)))


def _of_page(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    components = next((found for code in segment.codes if (found := project_codes.components(code.value))), None)
    if components is None or components.country != "LV" or not (components.action or "").startswith(_OWN_ACTIONS):
        return None
    owner = _named_in_title(reading)
    if owner is None:
        return None
    span = _place(reading, owner)
    return _applicant(owner, span, "organisations.page-owner", number) if span else None


def _of_signature(reading: Reading, segment: Segment, number: int) -> Organisation | None:
    """The organisation in the line under `Projekta vadītāja`, which stands alone under a name."""
    for match in at(_SIGNED, reading.text, reading.projects):
        span = Span(*match.span(1))
        mention = next(iter(organisations.in_text(match[1])), None)
        if mention and segment.covers(span) and mention.finding.span == Span(0, len(match[1])):
            return _applicant(mention, span, "organisations.signature", number)
    return None


def _applicant(owner: Mention, span: Span, method: str, number: int) -> Organisation:
    return Organisation(Finding("organisation", owner.finding.value, span, method, number, (FLAG,)), "applicant")


def _named_in_title(reading: Reading) -> Mention | None:
    title = dict(reading.document.facts).get("title", "")
    return next(iter(organisations.in_text(title)), None)


def _place(reading: Reading, owner: Mention) -> Span | None:
    """Where the text itself names the owner."""
    name = owner.finding.span.of(dict(reading.document.facts)["title"])
    start = reading.text.find(name)
    return Span(start, start + len(name)) if start >= 0 else None
