"""What a whole clause says of a date in it: a project begins or ends then, though the verb stands far from the date.

`2018. gada oktobrī projekts „…” (Nr. …) tika veiksmīgi noslēgts`: names, numbers and remarks are left out, and what is
left must hold the project itself (not its meetings, papers or people) and a verb of beginning or ending, or of doing
with `līdz`.
"""

import re
from typing import Literal, NamedTuple

from extractors.period import period_words
from extractors.text.cues import cue

Key = Literal["start", "end"]
_BETWEEN = re.compile(r"[„“”\"«»][^„“”\"«»\n]{0,200}[“”\"»]|\([^()]{0,200}\)|\b(?:ID\.?\s*)?[Nn]r\.?\s*\S+")
_BORDER = re.compile(
    r";|,\s+(?:bet|kas|k(?:o|ura|uru|uras|am|ad)|savukārt|tāpēc|taču|tomēr|jo|lai|kā rezultātā|ņemot vērā)\b"
    r"|\bun\s+(?=t(?:o|as|iks|ika)\b)",
    re.I,
)
_DOING = r"(?:īstenošan|realizācij|realizēšan|ieviešan|norise?|darbīb)"
_OF_OTHERS = (
    r"konkurs|vadī|vadīb|iesnieg|pieteik|vērtē|atlas|ide[jš]|sarakst|skait|nodaļ|koordin"
    r"|kārt|nedēļ|darb|īsteno(?:tāj|šan)|realiz(?:ētāj|ācij)|ievie(?:sēj|šan)"
)
_OBJECT = cue(rf"(?<!\bpar )(?<!\bar )\bprojektu\b(?!\s+(?:{_OF_OTHERS}))")
_SUBJECT = cue(
    rf"\bprojekts\b"
    rf"|\bprojekta\s+(?:[^\W\d]+\s+){{0,4}}?(?:{_DOING}[aeiu]\b"
    rf"|(?:{_DOING}s\s+)?(?:darb(?:i|us)|aktivitātes|laik(?:s|u)|period(?:s|u)|termiņ(?:š|u))\b)"
    r"|^\W*(?:tas|to|iecere|iniciatīva|partnerība)\s"
    r"|^\s*(?:(?:sāk|beidz|noslēdz)(?:as|ās)|(?:sāk|beig|noslēg)sies)\s"  # of what the sentence above told
    r"|^\W*norise\s+(?:(?:ir|tiek)\s+)?(?:plānot|paredzēt|iecerēt|gaidām)\w+\s"
    r"|\bmēs\s+(?:start|sāk|beig|beidz|noslē)\w+[\s.!]*$"  # and nothing else is begun
)
_ANTECEDENT = re.compile(rf"(?:\bprojekt(?:s|u|ā|am)|\bprojekta\s+(?:\w+\s+)*{_DOING}[aeu])\s*$", re.I)
_AND_THEN = re.compile(r"\bun\s+(?=(?:beig|beidz|noslē|pabei|sāk|sāc|ilg|turpin)\w+\s)", re.I)
_WHICH = re.compile(r",\s+k(?:as|o|uru|ura)\b", re.I)
_WORK = re.compile(
    r"^\W*(?:vis[iu]s?\s+)?(?:darb(?:i|us|iem)|viss|visu|visam)\b"
    r"|^\W*darbs\s+(?:(?:aiz|uz)?sāk|startē|beig|noslē)"
)
_WORK_OF_A_KIND = re.compile(r"^\W*(?:[^\W\d]+\W+){0,3}?(?:darb(?:i|us|iem)|viss|visu|visam)\b")
_WORK_GOES_ON = re.compile(
    r"^\W*(?:kopīgais\s+)?(?:darbs|sadarbība)\s+(?:ilg|turpin|(?:aiz|uz)?sāk|startē|beig|beidz|noslē)\w+\s"
)
_TAKES_PART = cue(
    r"\bpie projekta [^;]*\bstrādā\w*|\bstrādā\w* pie projekta\b"
    r"|\b(?:iesaist\w+|iekļāv\w+|piedal\w+|darbo[js]\w+|strādā\w*"
    r"|dalīb[au]|sadarbīb[au](?! ar)|esam)\b[^;]*\bprojektā\b"
    r"|\bprojektā\b[^;]*\b(?:(?:iesaist|iekļāv|piedal|darbo[js]|strādā)\w*|esam\b)"
)
"""`No 2024. gada septembra esam iesaistīti projektā`: for who tells it, the project began then."""
_GOES_ON = re.compile(r"\b(?:darbo[js]|piedal|strādā)\w*")
_MAY = re.compile(r"\b(?:var|varēs|varēja|aicinā\w+|gaid\w+)\b")
_MUST_BE = re.compile(r"\bjābūt\s+\w{4,}(?:am|ai|iem|ām)\s+(?:jau\s+)?līdz\s+$", re.I)
"""`Laipām jābūt uzbūvētām līdz …`: what must be done by then."""
_FROM_DAY = re.compile(r"\bno\s+(?:š[īā]\s+gada\s+)?\d{1,2}\.\s?\w+\s+līdz\s+$", re.I)
"""`No 1. decembra līdz 2026. gada 30. novembrim`: the year of the first day is not told."""
_IN_PROJECT = re.compile(r"\bprojekt(?:s|u|ā|am|a)\b(?!\s+(?:pieteikum|iesniegum|konkurs))")
_BEGIN = re.compile(
    r"\b(?:(?:aiz|uz|ie)?sā(?:cies|cis|cās|ca\b)|(?:aiz|uz|ie)?sāk(?:as|ās|sies|ušies|usies|ts|ta|ti|tas|tais|tā|a|am|ām|sim|t|usi|uši|is)|jāsāk\w*|startē\w*)\b"
)
_CLOSE = re.compile(
    r"\b(?:noslēg(?:sies|sim|s|ts|ta|ti|tas|ušies|usies|ušās|tais|usi|ušas)|noslēdz(?:as|ās|am|ām|ies|a)"
    r"|beig(?:sies|sim|ušies|usies)|beidz(?:as|ās|am|ām|ies)|(?:jā)?pabei(?:gt\w{0,3}|gs|gsim|dz|dza|dzam|dzām|guši|gusi)"
    r"|finišē\w*|jābei(?:dz|gt)\w*|jāpadara|beigs|jābūt\s+(?:gatav|pabeigt)\w+|gatav\w+\s+(?:būs|jābūt))\b"
)
_JOINS = re.compile(rf"\b(?:iesaistīj|pievienoj)\w+|{_BEGIN.pattern}")
_BEGAN_AND = re.compile(rf"\s*(?:\w+\s+)?{_BEGIN.pattern}\s+(?:\w+\s+)?(?:un|bet)\s+", re.I)
_THEN_ENDED = re.compile(rf"\s*(?:\w+\s+)?{_CLOSE.pattern}", re.I)
_DO = re.compile(
    r"\b(?:jā)?(?:īsteno|realizē|ievie[sš]|ilgs|ilgst|ilga|turpinā|norise?\b|norisinā|norit|noti(?:ek|ks)|darbo|pabeig|pabeidz|paveikt|paveic)\w*"
    r"|\b(?:piekri[st]\w*|nolēm\w+|atļāv\w+|lēm\w+|apstiprinā\w+|saskaņo\w+)\s+(?:\w+\s+){0,4}pagarin(?:āt|ājum\w)\b"
)
_ASKED = cue(r"\b(?:lūdz\w*|lūgum\w*|vēla[sm]\w*|varētu)\b", re.I)
_ONCE = cue(r"\b(?:iespējam\w*|nepagarin\w+|iepriekš|bija plānots|sākotnēji)\b", re.I)
_EVENT = cue(
    r"apmaiņ(?!as projekt)|vērtēšan|\batlase|nometn|festivāl|apmācīb|\bkurs(?:s|i|us|os)\b|stažēšan|darbnīc"
    r"|tikšan|sanāksm|seminār|vizīt|mobilitāt(?!es projekt)|brauc|viesoj|konferenc|sacensīb|pasākum"
    r"|līgum(?!u aģent)|vienošan|lēmum|\bdien[aā]\b|balsoj|aptauj|ekspluatācij|atklāšan"
    r"|konkurs|(?:atbalstīt|apstiprināt|akceptēt)[sao]\b"
)
_ENDING_WITH = cue(r"(\b(?:noslēg|noslēdz|beig|beidz)\w+)\s+ar\s+(?:\w+\s+){1,3}")
"""`noslēgsies ar konferenci`: what a project ends with is its end."""
_OPENING_WITH = re.compile(r"^\s*ar\s+(?:\w+\s+){1,3}(?=\s*–)")
_OF_ITSELF = re.compile(r"(?:as|ās|ies|šās)$")  # `sākas`, `noslēgsies`: what begins is the subject
_UNTIL = re.compile(r"\blīdz\s+(?:pat\s+|apmēram\s+)?$", re.I)
_IN_TIME = re.compile(r"(?:[īāē]|beigās)\W*$|\d{4}\.?$")
_BY_DAY = re.compile(r"\bar\s+$", re.I)
_SINCE = re.compile(r"\b(?:kopš|no|ar|sākot (?:ar|no))\s+$", re.I)


class Clause(NamedTuple):
    """The words of a clause before and behind a date, without names, numbers and remarks."""

    before: str
    after: str

    @property
    def words(self) -> str:
        """Both sides in small letters, the date left out: the patterns for them ask no letter twice."""
        words = _OPENING_WITH.sub("", f"{self.before} – {self.after}".lower())
        return _ENDING_WITH.pattern.sub(r"\1 ", words) if _ENDING_WITH.may_match(words) else words


def around(before: str, after: str) -> Clause:
    """The clause around a date, of the words of its sentence before and behind it.

    >>> around('Laukums tapis, bet projekts “Oga” (Nr. 7) ', " noslēgts, jo ir sniegs")
    Clause(before=' projekts   ', after=' noslēgts')
    """
    left, right = _BETWEEN.sub("", before), _BETWEEN.sub("", after)
    borders = list(_BORDER.finditer(left))
    behind = [border.start() for pattern in (_BORDER, _AND_THEN) if (border := pattern.search(right))]
    right = right[: min(behind, default=len(right))]
    if not borders:
        return Clause(left, right)
    whose = "projekts" if _ANTECEDENT.search(left, 0, borders[-1].start()) and _WHICH.match(borders[-1][0]) else ""
    return Clause(whose + left[borders[-1].end() :], right)


def of(before: str, after: str, date: str) -> Key | None:
    """What a date, as it is written, is by the words of its clause.

    >>> of("", " projekts tika veiksmīgi noslēgts.", "2018. gada oktobrī")
    'end'
    >>> of("", " tika noslēgts līgums par projekta īstenošanu.", "2018. gada oktobrī")
    """
    clause = around(before, after)
    words = clause.words
    is_subject = _SUBJECT.stands_in(words, words) or _WORK_GOES_ON.match(words)
    is_object = _OBJECT.stands_in(words, words)
    if _MUST_BE.search(clause.before) and not _of_others(words):
        return "end"
    if _FROM_DAY.search(clause.before) and _IN_PROJECT.search(words) and not _of_others(words):
        return "end"
    if _TAKES_PART.stands_in(words, words) and not _of_others(words) and not is_asked(before):
        return _of_part(clause, words, date)
    if not (is_subject or is_object or _WORK_OF_A_KIND.match(words)):
        return None
    if _of_others(words) or is_asked(before):
        return None
    begins, closes = _BEGIN.search(words), _CLOSE.search(words)
    if _UNTIL.search(clause.before):
        does = _DO.search(words) if is_subject or is_object else _WORK_OF_A_KIND.match(words) and closes
        return "end" if does else None
    if not (is_subject or _WORK.match(words) or (is_object and begins and not _OF_ITSELF.search(begins[0]))):
        return None
    if _SINCE.search(clause.before):
        by_day = _BY_DAY.search(clause.before) and closes and not begins  # `Ar 30. jūniju noslēdzies projekts`
        return "start" if begins else "end" if by_day else None
    if not _IN_TIME.search(date) or bool(begins) == bool(closes):
        return None
    return "start" if begins else "end"


def _of_part(clause: Clause, words: str, date: str) -> Key | None:
    """What a date is in a clause that tells since or until when its subject takes part."""
    if _MAY.search(words):
        return None
    if _UNTIL.search(clause.before):
        return "end" if _GOES_ON.search(words) else None
    in_time = _IN_TIME.search(date)
    if in_time and _CLOSE.search(words) and not _BEGIN.search(words):
        return "end" if "dalīb" in words else None
    return "start" if _SINCE.search(clause.before) or (in_time and _JOINS.search(words)) else None


def begins_and(between: str) -> bool:
    """Whether nothing stands between two dates but that something began on the first: ` sākās un `."""
    return _BEGAN_AND.fullmatch(between) is not None


def then_ends(before: str, after: str) -> bool:
    """Whether what began before ends behind, and is a project: of the words around two dates."""
    words = around(before, after).words
    return bool(_THEN_ENDED.match(after) and _of_project(words) and not _of_others(words))


def _of_project(words: str) -> bool:
    """Whether a clause in small letters holds the project itself."""
    return _SUBJECT.stands_in(words, words) or _OBJECT.stands_in(words, words)


def _of_others(words: str) -> bool:
    """Whether a clause in small letters tells of an event, of other things that run for months, or of plans once."""
    return _EVENT.stands_in(words, words) or period_words.tell_other_things(words) or _ONCE.stands_in(words, words)


def is_asked(before: str) -> bool:
    """Whether the clause before a date only asks for it: `Lūdzam pagarināt projektu līdz …`."""
    return _ASKED.may_match(before.lower()) and _ASKED.stands_in(around(before, "").before)


def is_once(before: str) -> bool:
    """Whether the clause before a date tells what was planned once, or might be."""
    return _ONCE.may_match(before.lower()) and _ONCE.stands_in(around(before, "").before)


def runs(before: str, after: str) -> bool:
    """Whether a clause says that a project is done in the stretch of time between its sides.

    >>> runs("No ", ", pateicoties fondam, biedrība realizē projektu „Oga”."), runs("No ", " projekta skola brauc")
    (True, False)
    """
    words = around(before, after).words
    if _of_others(words):
        return False
    return bool(_DO.search(words) and _of_project(words)) or _TAKES_PART.stands_in(words, words)
