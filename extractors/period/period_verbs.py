"""Verbs by which a project begins or ends on a single date: `startēja …`, `Beidzam …`, `… noslēgsies projekts`.

A verb counts only where its clause is about the project and nothing else begins or ends in it.
"""

import re
from typing import Literal

from extractors.period import period_words
from extractors.text.cues import cue

_BEGIN = (
    r"(?:(?:(?:aiz|uz|ie)?sāk(?:as|ās|sies|ušies|usies|ts|a|am|ām|sim)|(?:aiz|ie)sākām)"
    r"|jāsākas|jāuzsāk|startē(?:s|ja|jis|jām|sim)?)"
)
_CLOSE = (
    r"(?:noslēg(?:sies|sim|ts|ušies|usies|ušās)|noslēdz(?:as|ās|am|ām|ies)|beig(?:sies|sim)|beidz(?:as|ās|am|ām)"
    r"|pabei(?:gt|gts|gti|gsim|dzam|dzām)|finišē(?:s|ja|jis|sim)?|jābeidz(?:as)?|jānoslēdzas|jāpadara"
    r"|pielikts\s+(?:pēdējais\s+|treknais\s+)?punkts|punkts\s+(?:tiks\s+|tika\s+)?pielikts)"
)
_PLANNED = (
    r"(?:(?:jau|tikai|vien|oficiāli|ne vēlāk kā|nākamgad,?|šogad,?|pērn,?|aizpērn,?"
    r"|iecerēts|plānots|paredzēts|to|tos|darbus|projektu)\s+)*"
)
_AFTER_MONTHS = r"(?:pēc\s+\w+\s+(?:gad|mēneš)\w+,\s+)?"
_OF_PROJECT = r"\b(?:tā|projekta(?:\s+[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+)?)\s+"
_BEGINS = cue(
    rf"(?:\b{_BEGIN}|\bprojekts\b[^;]{{0,140}}\b(?:atklāts|aizsākts|atvērts))\s+{_PLANNED}$|\b(?:no)?rit\s+kopš\s+$"
    rf"|{_OF_PROJECT}pirmā diena(?:\s(?:ir|būs|bija))?\s+$",
    re.I,
)
_CLOSES = cue(
    rf"(?:\b{_CLOSE}|{_OF_PROJECT}pēdējā diena(?:\s(?:ir|būs|bija))?)\s+{_PLANNED}{_AFTER_MONTHS}$"
    rf"|\b{_CLOSE}\s+ar\s+(?:[^\W\d]+\s+){{1,4}}$"
    rf"|{_OF_PROJECT}pirmā diena\b[^;]{{0,60}},\s+(?:bet\s+|savukārt\s+)?pēdējā\s*[–-]?\s*$",
    re.I,
)
_BEGINS_THERE = re.compile(r"\b(?:(?:uz|aiz|ie|jā)*sāk|startē)\w*\s+(?:jau\s+)?$", re.I)
_SUBJECT = r"\s+(?:[^\W\d]+\s+){0,4}?"
_PROJECT = r"\s+(?:īstenot\s+)?(?:[^\s.,;]+\s+){0,3}?(?:projekts\b|projektu\b(?!\s+(?-i:[a-zāčēģīķļņšūž])))"
_BEGINS_AFTER = re.compile(rf"{_SUBJECT}{_BEGIN}{_PROJECT}", re.I)
_CLOSES_AFTER = re.compile(
    rf"{_SUBJECT}(?:{_CLOSE}|(?:noslēdz|pabeidz|beidz)a\b){_PROJECT}|\s+projekts\s+(?:\w+\s+)?{_CLOSE}\b", re.I
)
_DONE = (
    r"(?:ais|ā|o|ajā|ajam|ās|ie)\s+(?:[^\s.,;]+\s+){0,3}?projekt(?:s|a|u|ā|am|i|os)\b"
    r"(?!\s+(?:līgum|turpināj|iesniegum))"
)
_BEGUN = re.compile(rf"\s+(?:[^\W\d]+\s+)?(?:aiz|uz|ie)?sākt{_DONE}", re.I)
_CLOSED = re.compile(rf"\s+(?:[^\W\d]+\s+)?(?:noslēg|pabeig)t{_DONE}", re.I)
_WHEN = r",\s+kad\s+(?:\w+\s+){0,2}?projekts\s+(?:\w+\s+){0,2}?"
_BEGINS_WHEN, _CLOSES_WHEN = (re.compile(rf"{_WHEN}{verb}\b", re.I) for verb in (_BEGIN, _CLOSE))
_IN_TIME = re.compile(r"(?:[īāē]|beigās)$")
_ABOUT = re.compile(
    r"\b(?:projekt(?!us\b|iem\b|os\b|i\b)|partnerīb|iniciatīva\b|sadarbība\b(?! ar\b)|darbi\b|iecere\b)"
    r"|^\W*T(?:as|ā)\s|(?:;|\s[–—])\stas\s|^\W*Statuss:", re.I
)
_WE = re.compile(
    r"\W*(?:\w+\s)?(?:\w*sāk(?:am|ām|sim|ts)|beidz[aā]m|beigsim|startē(?:jam|sim)|pabei\w+|noslē\w+)\b", re.I
)
_AND_WE_END = re.compile(
    r"\.?,?\s+(?:un\s+|bet\s+)?(?:beigsim|(?:pa)?beidz[aā]m|pabeigsim|noslēgsim|noslēdz[aā]m|pabeigts|noslēgts)\b", re.I
)
_SO_MANY = re.compile(r"[,(\s]{1,3}(?:tātad|jeb|proti|kopā|pavisam)?\s*\d{1,2}\s+(?:mēne|gad)", re.I)
_AND_ENDED = re.compile(r"\bun\s+(?:beig|beidz|noslē)\w+\s+$", re.I)
_FARTHEST = 60  # characters before a date in which a verb stands beside it
_BORDER = re.compile(r"[;,\n]|[.!?]\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])")
_LISTED = cue(r"\bprojekts\b[^;]{0,300},\s+(?:aiz|uz|ie)?sākts\s+$", re.I)
"""`projekts iesniegts …, apstiprināts …, sākts …`: each day has a verb of its own."""
_IS = re.compile(
    r"(?:\s*[–—:-]|\s+(?:ir|bija|būs))\s+(?:[A-Z]\S+\s)?(?:projekta\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?=\w)"
    r"|(?=(?:pēdējā|pirmā)\s+projekta))"
    r"(?:(sākums|uzsākšana|pirmā (?:projekta )?diena)|noslēgums|beigas|pabeigšana"
    r"|pēdējā (?:projekta )?diena)\b(?!\s+[a-zāčēģīķļņšūž]{4})",
)
_BY_SOMEBODY = cue(
    r"\bprojekta\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?:\w+\s+)?\w*(?:uzraug|vadītāj|koordinator|speciālist|darbiniek|mentor|ekspert|asistent|konsultant"
    r"|pedagog|skolotāj|būvniek|izpildītāj|komand|dalībniek|mājaslap|biroj|telp|grup|klub|ide[jš]|vēstur|tradīcij|rakstīšan|plānošan|sagatavošan|izpēt)\w*\s+(?:\w+\s+){0,3}?\w*(?:sāk|beidz|beig|noslē|startē|darboj|kursē)",
    re.I,
)
"""`projekta būvuzraugs darbu sāka …`: who or what else begins."""
_CLAUSE = re.compile(
    r";|,\s+(?=(?:viss\s+)?projekts\s)|\s[–—]\s(?=t(?:as|ā|o)\s)"
    r"|,\s+(?:bet|kas|savukārt|tāpēc|jo|kad|taču|tomēr|lai gan)\s|,\s+(?=tā\s+\w+\s)|\bun\s+(?=\w+\s)"
)


def of(before: str, after: str, date: str) -> Literal["start", "end"] | None:
    """What a date, as it is written, is by the words of its sentence around it.

    >>> of("Projekts startēja ", ".", "2023. gada 6. martā"), of("Nometne noslēgsies ", "", "3. maijā")
    ('start', None)
    """
    if is_event := _IS.match(after):
        return "start" if is_event[1] else "end"
    if _CLOSES_WHEN.match(after):
        return "end"  # `līdz 30. novembrim, kad projekts noslēdzas`
    if _IN_TIME.search(date) and (begun := _BEGUN.match(after) or _CLOSED.match(after)):
        return "start" if "sākt" in begun[0] else "end"  # `2021. gada jūlijā uzsāktais projekts`
    if is_other(before):
        return None
    lowered = before.lower()
    begins, closes = _BEGINS.stands_in(before, lowered), _CLOSES.stands_in(before, lowered)
    if (begins or closes) and (_ABOUT.search(before) or _stands_alone(before, after)):
        return "start" if begins else "end"
    if _BEGINS_WHEN.match(after):
        return "start"
    if (not before.strip() or before.endswith(", ")) and _IN_TIME.search(date):
        return "start" if _BEGINS_AFTER.match(after) else "end" if _CLOSES_AFTER.match(after) else None
    return None


def begins(before: str) -> bool:
    """Whether a project begins behind these words: `Projekts sāksies `."""
    return _BEGINS_THERE.search(before) is not None and _ABOUT.search(before) is not None and not is_other(before)


def is_other(before: str) -> bool:
    """Whether the clause that holds the date is of a call, a course, a building site."""
    if _LISTED.stands_in(before):
        return False
    if ended_other(before):
        return True
    clause = last_clause(before)
    return period_words.tell_other_things(clause) or _BY_SOMEBODY.stands_in(clause)


def last_clause(before: str) -> str:
    """The words of the clause that a date stands in."""
    clauses = [match.end() for match in _CLAUSE.finditer(before)]
    return before[clauses[-1] if clauses else 0 :]


def ended_other(before: str) -> bool:
    """Whether what began before ends on the date, and is no project: `nodarbības sākās … un beidzās …`."""
    ended = _AND_ENDED.search(before, max(0, len(before) - _FARTHEST))
    return ended is not None and period_words.tell_other_things(_BORDER.split(before[: ended.start()])[-1])


def _stands_alone(before: str, after: str) -> bool:
    """`Sākam 2021. gada 20. septembrī`: an item that says when *we* begin, and no more."""
    goes_on = _AND_WE_END.match(after) or _SO_MANY.match(after)
    return bool(_WE.match(before)) and (not after.strip(" .") or goes_on is not None)
