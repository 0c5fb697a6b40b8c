"""Words that tell what happens in a stretch of time: a project, or something else."""

import re

from extractors.text.cues import cue

_OTHER_THINGS = cue(
    r"pieteik(?:t|um|šan)|iepirkum|iesnie[gd]|konkurs|akredit|aizņēmum|aizdevum|būvdarb|izstād|nodarbīb|nometn"
    r"|\bkurs(?:i|os|us)\b"
    r"|(?<!jau )\b(?:pirm|otr|treš|ceturt|piekt|sest|septīt|astot|devīt|desmit)\w+ (?:projekta )?"
    r"(?:gads|gadu|posms|posmu|kārta|kārtu|cikls|semestris|etaps|fāze)\b"
    r"|mācību gad(?!us\b)|sezon|atcel|\bslēgt|nenotik|uzraudzīb|garantij|licenc|plānošan(?!as reģion)|stratēģij"
    r"|amatā|pilnvar|abonement|brīvlaik"
    r"|pienākum|iepriekšēj\w+ projekt|strādāj(?!am|ām)|noma(?!\w)|nomas|izsol|reģistrāc|\bīres\b|stipendij"
    r"|\bgrafik|pabalst|ievēlēt|vadīja|direktor|prakse|praksi"
)
"""Matched against small letters: to try so many words in any case at every letter takes five times as long."""

_OF_PROJECT = cue(
    r"\bprojekt(?:s|u|ā|am)\b(?!\s+(?:nedēļ|konkurs|ideju|pieteikum|iesniegum|dien))"
    r"|\bprojects?\b|partnerīb|iniciatīv|sadarbīb|pētījum|iecere"
    r"|\bprojekta\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?:\w+\s+){0,3}?"
    r"(?:īsteno|realiz|ievie[sš]|noris|darbīb|laik|period|termiņ|ilgum|aktivitāt|darb[iu]\b|gait|posm)"
    r"|^[\s•\d.)–-]*[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s*[–,(:]"
    r"|(?:^|[,;:)–])\W*(?:(?:[Tt](?:as|ā|o|ie|ās)|[Šš](?:is|ī|o)|ko|kas)\s+)?[^\W\d]+\s+(?:no|kopš|sākot|laikā)?\s*(?:\w+\s+)?$"
    r"|^\W*t(?:as|o|ā)\s|\b(?:īstenošan|realizācij|ieviešan|aktivitāt)\w*"
    r"|\b(?:laik[sā]|periods|norise|termiņš|ilgums)\b",
    re.I,
)
_EARLIER = cue(
    r"\b(?:iepriekšēj|līdzīg|agrāk|kaimiņ)\w*\s+(?:[^\s.,;]+\s+){0,3}projekt(?:s|u|ā|a|am)\b(?!\s+[„“\"«])"
    r"|\bcit[sau]\s+projekt(?:s|u|a)\b|\bturpinājums\s+(?:\w+\s+)?$",
    re.I,
)


def tell_of_project(words: str) -> bool:
    """Whether words have a project or its doing for their subject, or none at all: `Norisinās no`.

    >>> tell_of_project("Projekta īstenošana ilga no "), tell_of_project("Novada svētki ilga no ")
    (True, False)
    """
    return _OF_PROJECT.stands_in(words)


def tell_of_another(words: str) -> bool:
    """Whether words are of a project other than that of the page: `Līdzīgu projektu skola īstenoja`."""
    return _EARLIER.stands_in(words)


def tell_of_part_or_another(words: str) -> bool:
    """Whether words are of a stage, visit or report, or of another project: `Projekta pirmais posms ilgst līdz`."""
    return OF_A_PART.stands_in(words) or _EARLIER.stands_in(words)


EMERGENCY = re.compile(r"ārkārtēj\w+ situācij|pandēmij|karantīn", re.I)
"""What stops projects for a time: `izsludinātās ārkārtējās situācijas laikā no … līdz …`."""

_OF_MONEY = re.compile(  # `piešķirtais finansējums skolai 900 EUR (periodā no …`: the time of that sum
    r"(?:€|EUR|[Ee]iro|Ls|LVL|latu|latiem)\s*\(\s*(?:par\s+)?(?:laika\s*)?(?:period(?:ā|am|u)|(?:laik)?posm(?:ā|am|u)|laik(?:ā|am|u))\s+(?:no\s+)?$"
)
_WHOLE_SUM = re.compile(r"\b[Kk]op(?:ēj|ā\b|budžet|summ|izmaks)|\b[Pp]rojekta\s+(?:izmaks|budžet|summ)")


def tell_of_sum(words: str) -> bool:
    """Whether words before a stretch of time open a remark on a sum that is not the whole of a project.

    >>> tell_of_sum("Skolai piešķirti 900 EUR (periodā "), tell_of_sum("Projekta izmaksas ir 900 EUR (periodā ")
    (True, False)
    """
    return "(" in words and bool(_OF_MONEY.search(words)) and not _WHOLE_SUM.search(words)


OF_A_PART = cue(
    r"(?:pārskat|atskai[tš]|pieteik|iesniegšan|uzraudzīb|garantij|sagatavošan|ziņojum|maksājum)\w*\s+(?:laik|period|posm|termiņ)\w*"
    r"|\b(?:pirm|otr|treš|ceturt|piekt|sest|septīt|astot|devīt|desmit|pēdēj|\d\.|[IVX]+\.)\w*\s+(?:posm|kārt|etap|daļ|fāz)\w*\b"
    r"|\b(?:vizīt|tikšan|sanāksm|mobilitāt|nometn|seminār|konferenc|praks|braucien|apmācīb|būvdarb|nodarbīb|izstād|kurs[iu]\b"
    r"|pasākum|apmaiņ|kārta|konkurs|atlas|kampaņ|festivāl|svētk|meistarklas|darbnīc|lekcij|vebinār|plenēr|pārgājien"
    r"|ekspedīcij|sacensīb|turnīr|aptauj|akcij|stažēšan|vērtēšan|pieņemšan|remont|ceļojum"
    r"|konsultācij|izpēt|sagatavošan|rakstīšan|plānošan)(?!u\b)\w*\s+(?:(?!projekt(?!ā\b))\w+\s+){0,3}?"
    r"(?:ilg|noris|norit|notik|notiek|turpin|sāk|sāc|beig|beidz|noslē|skatām|apskatām)\w*(?!\s+projekt)"
    r"|\b(?:pirm|otr|treš|ceturt)(?:ā|ais|ajā|ajai)\s*(?:[–:-]\s*)?(?:no\s+)?$"
    r"|\b(?:pieteikšan|uzņemšan|iesniegšan|reģistrācij|atlas|pieņemšan)\w*\s+(?:(?!projekts\b)\w+\s+){0,3}?"
    r"(?:ilg|noris|norit|notik|notiek|turpin|sāk|sāc|beig|beidz|noslē)\w*"
    r"|^\W*(?:[^\W\d]+\s+)?(?:programma|pasākums|plāns|stratēģija)\s+(?:(?:tiek|tika|tiks)\s+)?"
    r"(?:īsteno|darbo|ilg|noris|norit|aptver)\w*"
    r"|\bprojektu\s+(?:nedēļ|dien|mēnes|darbnīc|konkurs|gadatirg|tirg)\w*"
    r"|\b(?:aptur|pārtrauk|iesaldē)\w+|\b(?:mobilitāt|vizīt)\w*\s+(?:īstenošanas|realizācijas|norises)\s+(?:laik|period)\w*",
    re.I,
)
"""What runs or stands still for a part of a project's time, or is told of a part of it: stages, visits, reports."""

PROLONGED = cue(
    r"\bpagarin(?:āts|āta|āja|āti|ājām|ājusi|ājis)\s+(?:[^.\d]{0,30})?līdz\s*$"
    r"|(?:beig|termiņ|nobeigum)\w*\b[^;]{0,70}\bpārcel(?:ts|ta|ti|tas)\s+(?:\w+\s+)?uz\s*$",
    re.I,
)
"""A project that *was* prolonged until a day; one that may be, or asks to be, was not."""

FROM = re.compile(r"\b(?:no|kopš|sākot ar)\s*$", re.I)
LASTS = re.compile(
    r"\bprojekts\b[^;]{0,140}\b(?:darbosies|darboj\w+|ilg(?:s|a|st)|norisin\w+|norit\w*|rit|ritēs|notiks)\s+no\s*$"
    r"|^\W*(?:projekta\s+)?(?:ilgums|laiks|norise)\b[^;]{0,60}\b(?:no|kopš|sākot ar)\s*$"
    r"|\b(?:īsteno|realizē|ievieš)(?:jam|jām)?\s+(?:jau\s+)?(?:no|kopš)\s*$"
    r"|\btiek\s+(?:īstenot|realizēt|ievies)t?[sa]\s+(?:jau\s+)?(?:no|kopš|sākot (?:ar|no))\s*$"
    r"|\bmēneš\w+\s+(?:laikā|garumā),?\s+(?:sākot\s+)?(?:no|kopš|ar)\s*$"
    r"|\d\s+mēne\w+\)?,?\s+(?:skaitot\s+|sākot\s+)?(?:no|kopš|ar)\s*$"
    r"|\b(?:divi|trīs|četri|pieci|seši|\d)\s+gadi,\s+(?:skaitot\s+|sākot\s+)?(?:no|kopš|ar)\s*$"
    r"|(?<!līguma )(?<!vienošanās )(?<!programmas )(?<!akreditācijas )\b(?:norises|īstenošanas|realizācijas|darbības)"
    r"\s+(?:laiks|periods)\s+(?:ir\s+)?(?:no|kopš|sākot ar)\s*$",
    re.I,
)
"""`Projekts darbosies no …`, `15 mēneši no …`, where only the beginning is told as a date."""
DOES = re.compile(
    r"\.?\s*(?:\w+\s+){0,6}?(?:(?:īsteno|realizē|ievieš|vada|koordinē|piedal|darboj)\w*"
    r"|(?:norit|noris(?:inās)?|notiek|rit)\s+(?:\w+\s+){0,3}projekts\b|uz\s+[\w-]+\s+(?:mēneš|gad)(?:iem|us)\b)",
    re.I,
)

_NAME = r"[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+(?:-[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+)?"
_SOMEBODY = re.compile(  # `kopš 2022. gada – NAME`, `kopš 2022. gada projekta vadītāja ir`, `… to koordinē NAME.`
    rf"\.?\s*(?:[–—-]\s+(?:[a-zāčēģīķļņšūž]+\s+){{0,2}}{_NAME}\s+{_NAME}\s*(?:[.,;)]|$)"
    r"|(?:(?:tā|projekta|skolas)\s+)?(?:vadītāj|koordinator|kontaktperson)\w+\b(?!\s+skol)"
    r"|(?:(?:to|projektu|šo)\s+)?(?:vada|koordinē|vadīja|koordinēja)\s+(?:projektu\s+)?(?:[a-zāčēģīķļņšūž]+\s+){0,3}"
    rf"{_NAME}\s+{_NAME}\s*(?:[.,;)]|$))"
)
_WITH_PARTNER = re.compile(r"(?:\s+[\w.]+){0,4}?\s+sadarboj\w+\s+ar\s+(?:projekta\s+)?(?!projekt)", re.I)
_DOES_PROJECT = re.compile(
    r"\bprojekt(?:s|u)\b|īsteno|realizē|ievieš|piedal|darboj|notiek|norit|norisin|\bpartner|koordin|\b\w+[aā]m\b|\bir\b|^\W*(?:jau\s+)?$",
    re.I,
)
_OF_DOING = re.compile(
    r"projekt|īsteno|realizē|ievieš|koordin|piedal|darboj|strādā|notiek|norit|partner|\bnorisin", re.I
)

WILL = re.compile(r"\b(?:tiks|īsteno|realizē|(?:pār|uz|at|iz|iekārt|ierīk|moderniz|veid|mācī|rīko|siltin)\w*s)\b", re.I)
"""Verbs in the future tense, of doing or being done."""


def tells_of_somebody(after: str) -> bool:
    """Whether the words behind `kopš` say who has done something since then, which need not be the beginning.

    >>> tells_of_somebody(" projekta vadītāja ir Anna Liepa"), tells_of_somebody(" īsteno projektu")
    (True, False)
    """
    return _SOMEBODY.match(after) is not None


def tells_of_doing(before: str, after: str) -> bool:
    """Whether the words around `kopš` are of a project or of doing it: `kopš 1994. gada ēka stāv tukša` are not."""
    return bool(_DOES_PROJECT.search(before) or (_OF_DOING.search(after) and not _WITH_PARTNER.match(after)))


def tell_other_things(words: str) -> bool:
    """Whether words are of what else runs for months: courses, loans, terms of office, calls.

    >>> tell_other_things("Kursi notiks"), tell_other_things("Projekts ilgs")
    (True, False)
    """
    lowered = words.lower()
    return _OTHER_THINGS.stands_in(lowered, lowered)
