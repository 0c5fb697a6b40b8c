"""Titles in quotation marks: beside the word `projekts` or a code, in a list, or a heading of their own.

Quoted names of activities, measures, programmes, schools, firms and roads are not titles: the noun before the quotation
tells.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.programme import programmes
from extractors.text import signs, wordlists
from extractors.text.cues import cue
from extractors.text.quotations import Quotation
from extractors.text.reading import Reading
from extractors.title import (
    announced,
    behind_programmes,
    descriptions,
    naming,
    numbers_beside,
    of_pupils,
    one_breath,
    other_names,
    pointed_at,
)
from extractors.title.titles import CODE_MARK, INFERRED, LONGEST, STROKE, Title, finding, halves
from latvian import organisations
from model import Block, Finding, Kind, Span

_OPENING = ("titles.heading", "titles.listed")
"""Rules for names that open a line: a number that ends the line above is not theirs."""
_PROGRAMME_NUMBER = re.compile(r"(?<=\w)\s+LV\s?\d\d\s*$")  # `programmas LV04 „…”`
_NEAR = 60  # characters before a quotation that hold the word that tells what is quoted
_NOT_BEFORE = re.compile(
    rf"(?:{'|'.join(stems for (stems,) in wordlists.rows('not_titles'))})\w*\s*[,:]?\s*$"
    r"|\b(?:sia|vsia|as|zs|z/s|psia|pii|mikc|pikc|vpii|ps|ik|ks|sam|vārdu|teica|stāsta|saka|programmā)\s*$",
)
"""Matched against small letters."""
_NEVER_BEFORE = re.compile(
    r"\b(?:SIA|PII|biedrīb\w*|\w*programm\w*|konkurs\w*|fond\w*|mērķa|(?:apakš)?(?:aktivitāt|pasākum)\w*)\s*$",
    re.I,
)
_PARTNERSHIP = (  # of schools; `lauku partnerība „…”` is a society
    r"(?:skol\w*|sadarbīb\w*|stratēģisk\w+|pusēj\w+|erasmus\s?\+?|comenius|nordplus|ka\d+)\s+partnerīb(?:u|a|as|ā)"
)
_PROJECT_BEFORE = cue(  # matched against small letters
    rf"(?:projekt\w*|project|{_PARTNERSHIP}|pieteikum\w*|iniciatīv\w*|(?<!ar )iecer(?:e|i|es|ei)|ideju\.?"
    r"|iesniegum\w*|vienošan\w*|apakšprojekt\w*)"
    r"(?:\s+(?:iesniegum|pieteikum)\w*)?(?:\s+(?:ar\s+)?nosaukum\w*)?\s*[,:;–—-]?\s*(?:ar nosaukumu\s*)?"
    r"(?:(?:erasmus|nordplus|comenius|e-?twinning|grundtvig|leonardo da vinci|interreg)\b(?:\s?\+)?"
    r"(?:\s+(?:ka\d+|junior|adult|horizontal))?\s*)?"
    rf"(?:\(?\s*(?:projekta\s+)?(?:nr\.?|numurs|id\.?)?[\s:]*{CODE_MARK}+\s*\)?|nr\.?\s*\d{{1,4}})?[\s,:–—-]*$",
)
_PROJECT = re.compile(r"projekt|partnerīb", re.I)
_NAMED = cue(
    r"(?:([^\W\d_]+)\s+)?\bnosaukum[su]\w*\s*(?:(?:angl|latv)isk[iā]\s*|(?:angļu|latviešu)\s+valodā\s*)?"
    r"(?:ir|būs|bija|skan(?:ēs|ēja)?(?:\s+(?:tā|šādi|tieši))?)?[\s,:–—-]*$",
    re.I,
)
_TOLD_HERE = re.compile(  # `Trīs projekti saņem atbalstu: „Vējš” (Roja), „Buras” (Kolka)`
    r"\bprojekt(?:i|us|iem)\s+(?!pieteikum|konkurs)(?:[^„“”\"«».;:]{0,30}\s)?(?:atbalst|saņem|saņēm|apstiprin|īsteno|finans)[^„“”\"«».;:]{0,30}:\s*$"
    r"|\b(?:div|trīs|četr|piec|seš|ab)\w{0,2}\s+(?:\w+\s+){0,2}(?:projekti|projektus|pieteikumi|pieteikumus)"
    r"(?:,\s+k(?:o|as|urus)\s[^„“”\"«».;:]{3,90})?:\s*$"
)
_WHOSE = re.compile(
    r"(?!kur[aāu]\b|projekt|partnerīb|iecere|iniciatīv|piln|oficiāl|tās?\b|tā\b|īs|angl|latv)\w+(?:as|es|u|a)", re.I
)
_IN_PASSING = re.compile(
    r"[a-zāčēģīķļņšūž]+(?:ā|ais|ās|ie|o|ajā)|(?:no|ar|par|uz|kā|pie|pēc|lai|un|bez)\s[^A-ZĀČĒĢĪĶĻŅŠŪŽ]+"
)
"""Words of the sentence itself, not a name: `projekta “neredzamā” daļa`, `projektu “no idejas līdz beigām”`."""
_FOR_WHOM = re.compile(r"\bprojekt(?:s|u|ā|am|a)\s+(?:\w+\s+){0,3}\w{3,}(?:iem|ām|ēm|īm)\s*$", re.I)
_LONGEST_PURPOSE, _TWICE = 200, 2
_WHAT_FOR = re.compile(r"\bprojekts\b[^.;„“”\"«»]{0,80}\bpar\s[^.;„“”\"«»]{3,110}$", re.I)
_GRANTED = re.compile(r"\s*(?:ir\s+)?(?:saņēm|guv|ieguv)")  # `projekts par lasījumiem bērniem „…” saņēmis`
_IS = re.compile(  # `trešais projekts ir „…”`, `projekts, ko atbalstīja novads, ir „…”`
    r"\bprojekts(?:,\s+k(?:as|o)\s(?:[^.;:]|(?<=\d)\.){3,220},)?\s+(?:ir|būs|bija)\s*$", re.I
)
_CLASS_AFTER = re.compile(r"\s*(?:programm|projekt|pasākum|konkurs|aktivit|daļ|finansē|atbalst|turpin|posm)", re.I)
_DRAFT = cue(  # of papers and buildings
    r"(?:(?:lēmum|noteikum|likum|līgum|rīkojum|plānojum|ierīcīb|tehnisk|skiču)\w*\s+|būv|met)projekt\w*(?:\s+nosaukum\w*)?\s*:?\s*$",
    re.I,
)
_BY = re.compile(r"(?:atbals|vad|koordin|īsten|finansē|organizē|rīko)\w*\s*$", re.I)
_PLURAL_AFTER = re.compile(r"\s*projekt(?:u|i|us|iem|os)\b", re.I)
_DOES = re.compile(r"\b(?:īsteno|realizē|uzsāk|uzsāc|pabeidz|turpin)\w*\s+$", re.I)
_ONE_AFTER = re.compile(r"\s*projektu\b(?!\s+(?:konkurs|pieteikum|iesniegum))", re.I)
_IS_PROJECT = re.compile(r"\s+(?:ir|bija|būs)\s+(?:(?!ne)[^\s.;:,„“\"«]+\s+){0,5}?projekts\b(?!\s*[„“\"«])", re.I)
_PROJECT_AFTER = re.compile(
    r"\s*(?:projekt|partnerīb)\w*(?!\w|\s*[„“\"«])|\s*[–—-]+\s+t(?:as|ā)\s+ir\s+(?:\w+\s+){0,3}?projekts\b"
    r"|\s*[,–—-]+\s+tā\s(?:[^.;„“\"«]{0,90}\s)?(?:(?:nosauk|nodēvē)\w*\s+(?:\w+\s+){0,3}|(?:dēvē|sauc)(?:as|ās|am|ām)?\s+)projekt(?:u|s)\b"
    r"|\s*[,–—-]+\s+š(?:ajā|is|o|ī)\s+(?:\w+\+?\s+){0,3}?projekt(?:ā|s|u|a)\b(?!\s*[„“\"«])"
    r"|\s*[–—-]+\s+(?:ar\s+)?(?:šād|tād)[su]\s+(?:\w+\s+un\s+)?nosaukum\w*|\s+[–—-]\s+\w+\s+(?:atbalstī|finansē)ta\s+iniciatīva\b"
    r"|\s+(?:is|was)\s+(?:an?|the|our)\s+(?:[^\s.;„“\"«]+\s+){0,5}?project\b"
    r"|\s+[–—-]\s+(?!(?:kā|kad|kur|kas|vai|ne|arī|bet|jau|vēl|ir|pirm\w+|otr\w+|treš\w+)\b)(?:\w+\+?\s+){0,6}?projekts\b(?!\s*[„“\"«])",
    re.I,
)
"""Without a quotation behind: `„Rūķis” projekts „…”` tells whose it is."""
_IS_WHOSE = re.compile(r"\b(?:iniciatīvas|partnerības|sadarbības)\s*$")
_PROJECT_OF = re.compile(r"\s+projekt\w*\s+[„“\"«]")
"""`iniciatīvas „Vējš” projekts „Buras”` names the project behind."""
_PURCHASE = re.compile(r"iepirkum|nolikum|cenu\s+aptauj|specifikācij|identifikācijas\s+(?:nr|numur)", re.I)


def find(reading: Reading, hidden: str, codes: Sequence[Finding]) -> list[Title]:
    """The quoted titles of a text whose codes are `hidden`, in text order; the same words twice give two titles."""
    outer = [quotation for quotation in reading.quotations if quotation.depth == 0]
    outer += _inside_decisions(reading)
    return list(_quoted(reading, hidden, sorted(outer, key=lambda quotation: quotation.outer), codes))


def _inside_decisions(reading: Reading) -> list[Quotation]:
    """What is quoted inside a quoted sentence, or the name of a decision: `„Par dalību projektā „Skola, kas elpo””`."""
    decisions = [
        one.outer
        for one in reading.quotations
        if one.depth == 0 and ((words := one.inner.of(reading.text)).startswith("Par ") or naming.tells(words))
    ]
    return [one for one in reading.quotations if one.depth == 1 and any(span.covers(one.outer) for span in decisions)]


def _quoted(
    reading: Reading, hidden: str, quotations: Sequence[Quotation], codes: Sequence[Finding]
) -> Iterator[Title]:
    used: set[Span] = set()
    of_week = of_pupils.tells_of_week(reading.folded)
    is_paid = bool(of_week and (codes or descriptions.PAYER.search(reading.text)))
    for number, quotation in enumerate(quotations):
        if quotation.outer in used or len(quotation.inner.of(hidden)) > LONGEST:
            continue
        variants = other_names.translations(hidden, quotations[number:])
        judged = _judge(reading, hidden, quotation) or _judge_translated(reading, hidden, variants)
        if judged is None or (of_week and of_pupils.is_of_week(reading, quotation, judged[1], is_paid)):
            continue
        used.update(one.outer for one in variants)
        method, strength = judged
        if method == "titles.after-project" and not variants:
            several = one_breath.others(hidden, quotations[number:])
            method = "titles.listed" if several else method
            used.update(one.outer for one in several)
            yield from (Title(finding(reading.text, one.inner, "titles.listed"), (), None, 2) for one in several)
        last_end = (variants[-1] if variants else quotation).outer.end
        code = numbers_beside.find(codes, hidden, quotation.outer.start, last_end)
        if code is not None and method in _OPENING and numbers_beside.ends_other_line(hidden, code, quotation):
            code = None
        main, second = halves(reading.text, quotation.inner, STROKE)
        translated = [*second, *(variant.inner for variant in variants)]
        bracketed = other_names.in_brackets(hidden, last_end) if strength > 1 else None
        translated += [bracketed] if bracketed else []
        named = finding(reading.text, main, method)
        if strength == 1 and code is None and reading.folded.count(quotation.inner.of(reading.folded)) < _TWICE:
            named = named._replace(flags=(INFERRED,))  # a line of its own that nothing else calls a project
        yield Title(
            named, tuple(finding(reading.text, span, "titles.translated") for span in translated), code, strength
        )


def _judge_translated(reading: Reading, hidden: str, variants: Sequence[Quotation]) -> tuple[str, int] | None:
    """The rule for a name that is called a project behind its translation: `„Wind” – „Vējš” ir Nordplus projekts`."""
    block = reading.block_at(variants[-1].outer.start) if variants else None
    if block is None or not _IS_PROJECT.match(hidden, variants[-1].outer.end, block.span.end):
        return None
    return "titles.before-project", 2


def _judge(reading: Reading, hidden: str, quotation: Quotation) -> tuple[str, int] | None:
    """The rule, and how sure it is, by which a quotation is a title; None when it is not one."""
    block, words = reading.block_at(quotation.outer.start), quotation.inner.of(hidden)
    if block is None or len(words) < 3 or programmes.is_name(words):
        return None
    before = hidden[max(block.span.start, quotation.outer.start - 120) : quotation.outer.start]
    after = hidden[quotation.outer.end : min(block.span.end, quotation.outer.end + 130)]
    before = one_breath.without_short_name(before)
    near, lowered = before[-_NEAR:], before.lower()
    is_made = of_pupils.are_named(lowered, reading.folded) or naming.is_speech(words, after)
    is_whose = _IS_WHOSE.search(lowered) and _PROJECT_OF.match(after)
    is_draft = _DRAFT.stands_in(near, lowered) or pointed_at.is_of_programme(lowered)
    if is_made or is_whose or is_draft or naming.is_call(before, after) or naming.is_calendar(words):
        return None
    if _PROJECT_BEFORE.stands_in(lowered, lowered) and not _IN_PASSING.fullmatch(words):
        return "titles.after-project", 3
    if told := _told_before(before, lowered):
        return told
    by_party = _is_of_party(words, near, after)
    if naming.THEME.stands_in(before, lowered):
        return naming.BY_THEME, 2
    if numbers_beside.AFTER.match(after) and not _NEVER_BEFORE.search(near) and not by_party:
        return "titles.before-code", 3
    if CODE_MARK in before and numbers_beside.BEFORE.search(before):
        return "titles.after-code", 3
    start = quotation.outer.start
    is_work = one_breath.is_work(hidden[max(block.span.start, start - one_breath.LONGEST_LIST) : start], after)
    is_other = names_other(near) or naming.names_party(words) or naming.SUBORDINATE.search(words)
    is_work = is_work or behind_programmes.is_one(reading, block, before, after)
    told = ("titles.listed", 2) if is_work else pointed_at.by_kind(before, after, words)
    return told or (None if is_other else _judge_by_place(reading, hidden, quotation, block))


def _told_before(before: str, lowered: str) -> tuple[str, int] | None:
    """The rule by which words before a quotation say that a project is called so."""
    if _TOLD_HERE.search(before):
        return "titles.after-project", 2
    named = _NAMED.search(before[-_NEAR:])
    if naming.named_so(before, lowered) or (named and not (named[1] and _WHOSE.fullmatch(named[1]))):
        return "titles.after-project", 3
    is_among = naming.AMONG.stands_in(before, lowered) and not signs.is_head(_last_word(before))
    return ("titles.called", 2) if is_among or naming.CALLED.stands_in(before, lowered) else None


def names_other(before: str) -> bool:
    """Whether the last two words before a quotation make it the name of a programme, a school, a road."""
    before = _PROGRAMME_NUMBER.sub("", before)
    return _NOT_BEFORE.search(" ".join(before.split()[-2:]).lower()) is not None or signs.is_head(_last_word(before))


def _last_word(before: str) -> str:
    return (before.split() or [""])[-1]


def _judge_by_place(reading: Reading, hidden: str, quotation: Quotation, block: Block) -> tuple[str, int] | None:
    """The rule for a quotation that no word before it makes a title: what follows it, and where it stands."""
    before, after = hidden[block.span.start : quotation.outer.start], hidden[quotation.outer.end : block.span.end]
    if _IS.search(before) and not _CLASS_AFTER.match(after):
        return "titles.after-project", 3
    if _FOR_WHOM.search(before[-_NEAR:]) or (_GRANTED.match(after) and _WHAT_FOR.search(before[-_LONGEST_PURPOSE:])):
        return "titles.called", 2
    if _PROJECT_AFTER.match(after) and (not _PLURAL_AFTER.match(after) or _is_done(before, after)):
        return "titles.before-project", 2
    if announced.is_numbered_item(before, after):
        return "titles.listed", 3
    if announced.is_item(reading, block, before, after):
        return "titles.listed", 2
    is_alone = pointed_at.ALONE_AFTER.fullmatch(after) and not before.strip()
    if is_alone and not naming.tells(quotation.inner.of(hidden)):
        if _tells_of_project(reading, block):
            return "titles.heading", 2
        return None if _is_bought(reading, block) else ("titles.heading", 1)
    if announced.ends_item(reading, block, before, after):
        return "titles.listed", 2
    if pointed_at.is_one(reading, hidden, quotation, block):
        return "titles.pointed-at", 2
    return _judge_as_subject(reading, hidden, quotation, block)


def _is_done(before: str, after: str) -> bool:
    """Whether `projektu` behind a name is one project that somebody carries out: `realizēja „Vējš” projektu`."""
    return bool(_DOES.search(before) and _ONE_AFTER.match(after))


def _judge_as_subject(reading: Reading, hidden: str, quotation: Quotation, block: Block) -> tuple[str, int] | None:
    """The rule for a quotation that opens a sentence or is nearly all of a heading."""
    after = hidden[quotation.outer.end : block.span.end]
    sentence = reading.sentence_at(quotation.outer.start)
    if quotation.outer.start - sentence.start <= 2 and re.match(
        r"^\s+(?:ir|budžets|apvieno|ilg|maksā|noslē|norisin)", after
    ):
        strength = 2 if _PROJECT.search(hidden, *sentence) else 1
        return "titles.subject", strength
    if block.kind is Kind.HEADING and len(quotation.outer.of(hidden)) >= 0.8 * len(block.span.of(hidden).strip()):
        return "titles.heading", 1
    return None


def _tells_of_project(reading: Reading, block: Block) -> bool:
    """Whether the line below is one of a project's facts: a label, a code, its programme."""
    below = reading.below(block)
    if below is None:
        return False
    labelled = any(label.label.start == below.span.start for label in reading.labelled)
    return labelled or bool(_PROJECT.search(below.span.of(reading.text)))


def _is_bought(reading: Reading, block: Block) -> bool:
    """Whether the line above or below says that the name is that of a purchase: `Iepirkuma nolikums`."""
    lines = (reading.above(block), reading.below(block))
    return any(_PURCHASE.search(reading.text, *line.span) for line in lines if line is not None)


def is_party(words: str) -> bool:
    """Whether a quotation is an organisation's own name: its last word is a school, a society, in the nominative.

    >>> is_party("Kalnu sākumskola"), is_party("Saules jumts laboratorijai")
    (True, False)
    """
    heads = map(organisations.head_of, re.findall(r"[^\W\d_]+", words)[-1:])
    return any(head is not None and head.case == "nominative" for head in heads)


def _is_of_party(words: str, before: str, after: str) -> bool:
    """Whether a name before a number is that of who has the project: `savienībai „Enkurs” projekta Nr. …`."""
    by_verb = is_party(words) and _BY.search(before) is not None
    return by_verb or (_PROJECT.match(after.lstrip()) is not None and signs.is_head(_last_word(before)))
