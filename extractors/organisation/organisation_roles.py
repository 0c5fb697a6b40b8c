"""What an organisation does in a project: coordinator, applicant, partner, implementer, funder, or merely named."""

import re
from typing import NamedTuple

from extractors.organisation import abbreviations, cases, funders, partner_lists, subjects
from extractors.organisation.name_heads import names_kind
from extractors.organisation.organisations import Mention
from extractors.text import signs, wordlists
from extractors.text.letters import LOWER, UPPER
from extractors.text.places import Placed
from extractors.text.reading import Reading
from latvian import countries, names
from model import Finding, Span

_LABELS = {
    "applicant": "applicant",
    "coordinator_organisation": "coordinator",
    "implementer": "implementer",
    "partner": "partner",
    "programme": "funder",
    "coordinator": "coordinator",
}
_LEADS = re.compile(
    r"\s*(?:\([^)\n]*\))?[ \u00a0]*(?:[–—-]\s*|[”“\"»]?\s\(?projekta\s)(?:projekta\s)?"
    r"(?:vadoš|galven|koordinējoš)\w+\s+(?:sadarbības\s+)?(?:partner|organizāc|iestād)"
    r"|\s*(?:\([^)]*\))?[ \u00a0]*[–—-]\s*(?:projekta\s)?"
    r"(?:koordinators|koordinatororganizācija|koordinatorskola|coordinator)\s*(?:[.,;)\n]|$)"
    r"|(?:,\s+\w+)?\s*\((?:[^()\n]{2,30},\s+)?(?:project\s)?(?:coordinator|lead partner|leading partner|koordinators)\)"
    r"|,\s+(?:projekta\s+)?(?:koordinator(?:s|e|skola|organizācija)|(?:vadoš|koordinējoš)\w+\s+\w+|(?:project\s)?coordinator"
    r"|lead partner)\s*\)"
    r"|(?:,\s+\w+)?\s*\((?:(?:projekta )?koordinator(?:s|e|organizācija|skola)|(?:vadoš|koordinējoš|galven)\w+ \w+)\)",
    re.I,
)
_OF_PERSON = re.compile(r"\s*(?:domes\s+|valdes\s+)?(?:priekšsēdētāj|locek|izpilddirektor|vadītāj|direktor|deputāt)\w*")
_DUTY, _GOES_ON = re.compile(r"\bprojekta\s+(?:koordinator|vadītāj)\w+\s*$", re.I), re.compile(rf"\s+[{LOWER}]")
"""`projekta koordinatore novada pašvaldības kultūras speciāliste NAME`: the body is that of a person's job."""
_AUTHORITY = re.compile(
    r"(?:dome|valde|pašvaldība|pārvalde|ministrija|nodaļa|padome|komisija|dienests|departaments)$", re.I
)
_FUNDING = re.compile(r"inspekcija|aģentūra|dienests|ministrija|fonds|padome|komisija|komiteja|administrācija")
_GRANTS = re.compile(
    r"Zinātnes padome|(?:[Kk]ultūrkapitāla|[Vv]ides aizsardzības|Zivju|[Vv]ides investīciju) fond(?:s|a administrācija)"
    r"|Lauku atbalsta dienests|NVO fond|Sabiedrības integrācijas fond"
)
_PROJECT = re.compile(r"\s*(?:\w+\s+){0,2}projekt")
_LOCAL = re.compile(
    r"(?:pašvaldības|novada|pilsētas|rajona|apriņķa|reģiona|pagasta)"
    r" (?:administrācija$|padome$|(?:attīstības )?aģentūra)"
)
_COMPANY = re.compile(
    r"(?:SIA|VSIA|PSIA|PS|AS|IK|ZS|[Zz]/[Ss]|LPKS|[Zz]emnieku saimniecība|[Pp]ilnsabiedrība|[Pp]iegādātāju apvienība"
    r"|[Ss]abiedrība ar)\s"
)
_SOCIETY = re.compile(r"(?:[Bb]iedrība|[Nn]odibinājums)\s")
_BUILT = re.compile(r"darbus?\s+\w+\s*$", re.I)  # what a builder did
_BUILDS = re.compile(
    r"\s*(?:ir\s+)?(?:pabei[gd]|(?:uz)?sāk|veic|veiku|paveik|izbūv|uzbūv|pārbūv|atjauno|remont|siltin|projektē|uzstād|izstrād)\w*"
)
_WITH = re.compile(r"\b(?:[Ss]adarbībā|[Kk]opā)\s+ar\s+(?:[^.;,]{0,80}\sun\s+)?$")
_DOES = re.compile(r"\s+(?:tiek\s+|tika\s+)?(?:īsteno|realizē|ievieš)\w*")
_RECEIVED = re.compile(r"\s+(?:[^.;]{0,200}\s)?(?:iesnie\w+|saņemt(?:s|a|i|as)\b)")
"""Behind the place where an application was handed in, or a letter received."""
_HANDED = re.compile(r"iesni\w+\s*$")
_PAYS = re.compile(r"\s+(?:(?:ir|tika|tiek)\s+)?(?:(?:līdz)?finansēt|atbalstīt|noslēgt|parakstīt)\w*\s")
_GROUP = re.compile(r"(?:^|\s)(?:grupa|kopa)\s*[“„\"«]", re.I)
_MERELY_NAMED = re.compile(rf"{_GROUP.pattern}|\s(?:nams|māja)$", re.I)
"""A nursery has groups, and what is rebuilt may be a house of culture: they take part where the words say so."""
_MARKS = " \t\n–—-•*·.)0123456789"
_ENTRY = re.compile(r"(?:\s*[,:;]|\s+[–—-]|\s+projektam\b)\s*(?:(?:ar\s+)?projekt\w{1,2}\s*[:,–—-]?\s*)?[„“”\"«]")
"""Behind who opens an entry of a list, before what is quoted as the name of a project."""
_BETWEEN = re.compile(r"\bstarp\s+(?:[^.;„“]{3,90}?\s+un\s+)?$")
"""`vienošanās starp X pašvaldību un Y aģentūru`: one applied, the other pays."""
_PARTY = rf"[{UPPER}][^.;,„“”]{{2,90}}?(?:ministrija|aģentūra|fonds|dienests|pašvaldība|dome|pārvalde)(?!\w)"
_SIGN = r"\s+(?:ir\s+)?(?:parakst|noslē)\w+"
_SIGNS = re.compile(_SIGN)
_SIGNED_BY = re.compile(r"\bparakst(?:ī(?:ja|jusi|jis|juši)|a|īs)\s+(?:[^.;:„“]{3,90}?\s+un\s+)?$")
_MADE = re.compile(r"\b\w{4,}(?:āja|ēja|īja|oja|ojusi|ējusi|ājusi|veica|sniedza)\s+$")
_WITHIN = re.compile(r"\s+projekta\s+[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+(?:ietvaros|vajadzībām|laikā)\b")
"""`Laipu ierīkoja SIA „X” projekta „Y” ietvaros`: who worked for a project does not own it."""
_ITS_PROGRAMME = re.compile(r"\s+(?:[A-Z][\w+]*\s+){0,2}programm\w*")  # `X padomes Nordplus programmas projektu īsteno`
_ALSO = re.compile(rf"^(?>\s*(?:,|un)\s+{_PARTY})+(?={_SIGN})")  # who signs together with the one before
_TOGETHER = re.compile(rf"{_PARTY}\s*(?:,|un)\s+$")
_COORDINATED = re.compile(
    r"(?:[Pp]rojektu|[Pp]artnerību)\s+(?:koordinē(?:ja|s)?|vada|vadīs)\s+([A-ZĀČĒĢĪĶĻŅŠŪŽ](?:[^.,;„“”\n]|(?<=\d)\.){3,120}?)(?=[,;\n]|\.(?=\s+[A-ZĀČĒĢĪĶĻŅŠŪŽ]|\s*$)|$)"
)
_ABROAD = re.compile(  # `koordinē BFW Leipzig, Vācija`: a foreign name is known by the country behind it
    r"(?:koordinē(?<!\wkoordinē)(?:ja|s)?|vad(?:(?<=ojektu vad|nerību vad)|(?<=[”“\"»] vad))(?:a|īja|īs)"
    r"|[Vv]adošais partneris(?:\s+(?:ir|būs|bija))?\s?[:–—-]?)\s+"
    r"(?:(?:\w*skola|ģimnāzija|koledža|universitāte|organizācija|biedrība|asociācija|institūts|uzņēmums|tehnikums|centrs)\s+)?"
    r"([A-ZĀČĒĢĪĶĻŅŠŪŽ][^.,;:()„“”\n]{2,70}?)(?:,|\s\(|\sno(?=\s))\s*([A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+(?:\s\w+)?)"
)
_IN_TOWN = re.compile(rf"(?<=\w)\s+[{UPPER}][^\W\d_]+[āēī]$")  # `IES Rosa Chacel Madridē`
_MOST_NAMES = 3  # words of a person's name
_NEAR, _FAR = 80, 400  # characters before a name in which a cue ends it, and in which a list of partners may begin
_CLAUSE = 280  # characters between a party of a contract and what it is called from there on
_WITHIN_CLAUSE = re.compile(r"[”“\"»]?(?:\s*\([^()\n]*\))?(?:(?!\bpuses\b)[^();\n])*\(?")
_CALLED = re.compile(
    r"turpmāk(?:\s+tekstā)?\s*[–—:-]?\s*[„“\"]?(?:(?P<applicant>(?:finansējuma|atbalsta|granta|dotācijas)?\s?saņēmēj"
    r"|projekta (?:iesniedzēj|pieteicēj))|(?P<coordinator>vadošais (?:sadarbības )?partneri|(?:projekta )?koordinator)"
    r"|(?P<partner>(?:projekta |sadarbības )?partneri))",
    re.I,
)
_GIVEN = re.compile(r"\s*(?:projekt|iesnie|nosūt|pieteic|piešķ)")
_ONE_BEFORE = re.compile(r"(?:[^\s,;()]+\s+){2,}[^\s,;()]+(?:\s*\([^()]*\))?[,;]\s")  # somebody else leads
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_HEADED = re.compile(
    r"(?:nodaļa|pārvalde|skola|vidusskola|pamatskola|ģimnāzija|universitāte|koledža|aģentūra|biedrība|dome|pašvaldība|centrs"
    r"|institūts|akadēmija|departaments|bibliotēka|tehnikums|direktorāts|inspekcija|fonds|muzejs)$"
)


class Role(NamedTuple):
    """A role of `model.vocabulary.ORGANISATION_ROLES` and how surely the words say it (3 label, 2 words beside, 0
    none).
    """

    name: str
    strength: int


def of(reading: Reading, mention: Mention) -> Role | None:
    """The role of an organisation where it is named; None for funders, authorities and builders named in passing."""
    span, text = mention.finding.span, reading.text
    if _LEADS.match(text, span.end):
        return Role("coordinator", 3)
    if party := _party(text, span):
        return Role(party, 3)
    if labelled := _labelled(reading, span):
        is_any = labelled == "partner" and names_kind(mention.finding.value)  # `Partneri: nevalstiskās organizācijas`
        return None if is_any else Role(labelled, 3)
    sentence = reading.sentence_at(span.start)
    before, after = _around(text, sentence, span)
    if names_kind(mention.finding.value) or (
        _OF_PERSON.match(text, span.end) and _AUTHORITY.search(mention.finding.value)
    ):
        return None
    is_payer = _may_pay(mention.finding.value)
    if is_payer and (_ITS_PROGRAMME.match(text, span.end) or funders.oversees(before)):
        return None
    is_short = mention.finding.method == abbreviations.METHOD  # `VKKF (900 eiro)` tells whence the money is
    if not is_short and funders.funds(before, after, is_payer=is_payer):
        return Role("funder", 2)
    beside = _doing(mention, text, Span(span.end, sentence.end), before, after)
    if beside and not (is_payer and _only_signs(before, after)):
        return Role(beside, 4 if beside == "coordinator" else 2)  # leading is said of one; a table lists it too
    by_form = mention.finding.method == "organisations.legal-form"  # a society may be called `Baltā māja`
    is_item = not before.strip(_MARKS) and _ENTRY.match(text, span.end)
    merely = None if is_item else (_GROUP if by_form else _MERELY_NAMED).search(mention.finding.value)
    return None if is_payer or merely else Role("other", 0)


def _doing(mention: Mention, text: str, rest: Span, before: str, after: str) -> str | None:
    """What the words beside a name say that it does, in a sentence of which `rest` is left behind it."""
    name, written = mention.finding.value, mention.finding.span.of(text)
    handed_to = _HANDED.search(before) and cases.is_place(written)
    beside = _beside("" if handed_to else before, _ALSO.sub("", after)) or _as_subject(mention, before, rest.of(text))
    if beside == "implementer" and _COMPANY.match(name) and _BUILT.search(before):
        return None
    made_for = _MADE.search(before) and _WITHIN.match(after)
    return None if made_for or _is_of_another(beside, mention, written, before, after) else beside


def _only_signs(before: str, after: str) -> bool:
    """Whether the words beside a payer say that it pays, or signs a contract with somebody."""
    signs_with = _SIGNS.match(_ALSO.sub("", after)) and (_ALSO.match(after) or _TOGETHER.search(before))
    return bool(_PAYS.match(after) or _BETWEEN.search(before) or signs_with or _SIGNED_BY.search(before))


def _around(text: str, sentence: Span, span: Span) -> tuple[str, str]:
    """The words of a sentence before a name, and what is said of it behind."""
    before = partner_lists.without_kind(text[sentence.start : span.start]).rstrip("„“\"«")
    after = text[span.end : min(len(text), span.end + 130)].split("\n")[0].lstrip('”“"»')
    if (cases.is_dative(text, span) and _GIVEN.match(after)) or _WITH.search(before):
        return before, ""  # `ģimnāzijai projekts izmaksās`, `kopā ar centru īsteno projektu`
    return before, subjects.predicate(after)


def _labelled(reading: Reading, span: Span) -> str | None:
    """The role that a label gives; `Vada: Kāpu fonds` is of an organisation where its name stands first."""
    for label in sorted(reading.labels_over(span.start), key=lambda label: -label.label.start):  # the innermost first
        goes_on = reading.text.startswith(" ", span.end)
        if label.key == "coordinator" and goes_on and cases.is_genitive(span.of(reading.text)):
            continue  # `Koordinatore: Salas skolas skolotāja NAME`
        if label.value.covers(span) and label.key in _LABELS and _first_in(reading, label.key, label.value, span):
            with_others = _WITH.search(reading.text, label.value.start, span.start)
            return "partner" if with_others else _LABELS[label.key]  # `Iesniedzējs – X sadarbībā ar Y`
        on_line = "\n" not in reading.text[label.label.end : label.value.start]
        if label.key == "manager" and label.value.start == span.start and on_line:
            return "coordinator"
    return None


def gives_money(name: str) -> bool:
    """Whether an organisation is one that pays for the projects of others.

    >>> gives_money("Lauku atbalsta dienests"), gives_money("Lauku partnerība „Sēlija”")
    (True, False)
    """
    return _GRANTS.search(name) is not None


def _may_pay(name: str) -> bool:
    """Whether an organisation is of a kind that pays for others; a society may call itself a fund."""
    if _SOCIETY.match(name):
        return gives_money(name)
    return _FUNDING.search(name) is not None and not _LOCAL.search(name)


def _is_of_another(beside: str | None, mention: Mention, written: str, before: str, after: str) -> bool:
    """`SIA „X” ir pabeigusi telpas projekta ietvaros`, `X pārvaldē iesniegtā projekta`, `Zinātnes padomes projekts`,
    `pašvaldība X skolā realizē projektu`: the project is another's.
    """
    if (_GRANTS.search(mention.finding.value) and _PROJECT.match(after)) or funders.is_contest(after):
        return True
    if beside == "coordinator" and _GOES_ON.match(after) and _DUTY.search(before):
        return written.lower() != mention.finding.value.lower()
    if beside == "coordinator":  # `Projektu vada Salas bibliotēkas direktore NAME`
        return cases.is_genitive(written) and _beside("", after) != beside
    if beside != "applicant":
        return beside == "implementer" and _DOES.match(after) is not None and cases.is_place(written)
    builds = _COMPANY.match(mention.finding.value) and _BUILDS.match(after)
    return builds is not None or (cases.is_place(written) and _RECEIVED.match(after) is not None)


def _party(text: str, span: Span) -> str | None:
    """What a contract calls a party from here on: `Lodes dome, … personā (turpmāk – Finansējuma saņēmējs)`."""
    place = text.find("turpmāk", span.end, span.end + _CLAUSE)
    called = _CALLED.match(text, place) if place >= 0 and _WITHIN_CLAUSE.fullmatch(text, span.end, place) else None
    return next((role for role, said in called.groupdict().items() if said), None) if called else None


def _beside(before: str, after: str) -> str | None:
    said = {"before": before[-_NEAR:], "listed": before[-_FAR:], "after": after}
    lowered = {side: words.lower() for side, words in said.items()}
    for (side, role), cue in wordlists.patterns("organisation_cues").items():
        if cue.may_match(lowered[side]):
            find = cue.pattern.match if side == "after" else cue.pattern.search
            if find(said[side]):
                return role
    return None


def _as_subject(mention: Mention, before: str, rest: str) -> str | None:
    """`X Lauku attīstības programmas ietvaros īsteno LEADER projektu`: who opens a sentence does what its verb says."""
    opens = mention.finding.method != abbreviations.METHOD and subjects.opens(before)
    return "implementer" if opens and subjects.does_project(rest) else None


def _first_in(reading: Reading, key: str, value: Span, span: Span) -> bool:
    """Under a label for one organisation only what stands in its first line; a list of partners may be long."""
    if key == "partner":
        return True
    line_end = reading.text.find("\n", value.start)
    if key in ("coordinator_organisation", "applicant") and _ONE_BEFORE.match(reading.text, value.start, span.start):
        return False
    return span.start < (line_end if line_end >= 0 else value.end) or span.start == value.start


def coordinated(reading: Reading) -> list[Mention]:
    """`Projektu koordinē Brno (Čehija) pilsētas izglītības nodaļa`: the name as it stands after the verb."""
    found: list[Mention] = []
    if not reading.words.telling("leader"):
        return found
    for match in _COORDINATED.finditer(reading.text):
        value = _BRACKETS.sub("", match[1]).strip()
        if _HEADED.search(value):
            found.append(
                Mention(
                    Finding(
                        "organisation", " ".join(value.split()), Span(*match.span(1)), "organisations.coordinated-by"
                    )
                )
            )
    for match in _ABROAD.finditer(reading.text):
        if next(countries.find(match[2]), None) and _may_lead(match):
            name = _IN_TOWN.sub("", match[1])
            span = Span(match.start(1), match.start(1) + len(name))
            method = "organisations.coordinated-by"
            found.append(Mention(Finding("organisation", " ".join(name.split()), span, method)))
    return found


def _may_lead(match: re.Match[str]) -> bool:
    """Whether what coordinates is no person; one that `vada` or is `no` somewhere has a word of its own kind."""
    words = match[1].split()
    if names.is_given_name(words[0]) and len(words) <= _MOST_NAMES:
        return False
    by_comma = match[0].startswith("koordinē") and match[0][match.end(1) - match.start() :].lstrip()[:1] in ",("
    return by_comma or match[0][1:6] == "adoša" or any(signs.foreign(word) for word in words)


def country_of(span: Span, text: str, named: Placed[Finding]) -> str | None:
    """The country in brackets within or right after a name."""
    for country in named.within([Span(span.start, span.end + 3)]):
        if span.covers(country.span):
            return country.value
        if 0 <= country.span.start - span.end <= 2 and text[span.end : country.span.start].strip() == "(":
            return country.value
    return None
