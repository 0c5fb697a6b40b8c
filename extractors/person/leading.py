"""Words behind a name that give its bearer a duty in the project: `NAME koordinē projektu`, `NAME uzņēmās vadību`."""

import re

from extractors.text.cues import cue

LEADS = r"(?:vad(?:a|īs|īja|ījis|ījusi|ījuši|ījušas)|(?:koordin|administr)ē(?:s|ja|jis|jusi|juši|jušas)?)"
"""Verbs for leading, with no word for what is led."""
_FARTHEST = 240  # characters behind a name in which its verb stands with what is led
_OF_PROJECT = (
    r"(?:(?:šī|šā|tā|mūsu|skolas|novada|starptautiskā)\s+){0,2}[Pp]rojekta\s+"
    r"(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?"
)
_ADVERBS = (
    r"(?:(?:arī|jau|kopā|no|kopš|\w+o\s+(?:gadu|reizi)|\d{4}\.\s+gada|veiksmīgi|sekmīgi|pati|pats|tagad|šobrīd|\w+ā)\s+){0,3}"
)
_ENDS = r"\s*(?:[„“\"«.,;()]|[–—-]\s|$|(?:kopš|jau|kopā|un|mūsu|šajā|no|ar|\w+(?:ā|ē|ī|ās|ēs|os))\b)"
"""What may follow a project; not `nedēļu` or `konkursu`, whose genitive it would be."""
_DUTY = r"(?:\w+\s+)?(?:vadītāj|koordinator)"
_BEHIND = cue(
    rf"\s+(?:{_ADVERBS}|(?:[\w.]+\s+){{1,6}}(?<=ā\s)){LEADS}\s+(?:[\w+]+\s+){{0,3}}[Pp]rojektu{_ENDS}"
    rf"|\s+(?:(?:arī|pati|pats|jau)\s+){{0,2}}(?:(?:šo|mūsu|skolas)\s+){{0,2}}[Pp]rojektu\s+{_ADVERBS}{LEADS}\b"
    r"|\s+(?:coordinate|manage|lead)s\s+(?:the|this|our)\s+(?:\w+\s+){0,2}project\b"
    r"|\s+(?:vadīt|koordinēt)(?:s|ais|ā|o|ajā)\s+[^.;\n]{0,30}?projekt"
    r"|\s+(?:vadīt|koordinēt)\s+(?:[\w+]+\s+){0,2}[Pp]rojekt"
    r"(?:u\s*(?:[„“\"«.,]|$)|a\s+(?:[„“\"«][^„“”\"«»\n]+[”“\"»]\s+|\w+\s+)?(?:īstenošan|realizācij|ieviešan|norisi))"
    rf"|\s+(?:(?:ir|tika|tiek|arī|jau|(?:no|kopš)\s\w+|\w+(?:ā|ē|ī))\s+){{0,3}}"
    rf"(?:(?:strādā|darboja|kļuv|kļūs|iece[lļ]|apstiprin|nozīmē|norīko|izraudzī|izvēlē|ievēlē)\w*\s+)?par\s+{_OF_PROJECT}{_DUTY}(?:u|i)\b"
    rf"|\s+(?:{_ADVERBS}(?:uzņēm|uzņem|pilda|pildī|veic|veik|pārņēm|pārņem|nodrošin)\w*\s+(?:koordinator\w+\s+(?:pienākum|lom)|{_OF_PROJECT}"
    rf"(?:vadīb|vadīšan|koordinēšan|koordinācij|{_DUTY}\w*\s+(?:pienākum|lom|amat|darb)))"
    r"|(?:\w+\s+){0,2}?(?:atbild|rūpējas|gādā)\s+par\s+(?:šo\s+|šī\s+)?projekt(?:u|a\s+(?:īstenošan|ieviešan|realizācij|norisi|gaitu|vadīb|koordin)))"
    r"|\s+koordinē(?:ja)?\s+(?:mūsu|skolas)\s+(?:\w+\s+)?(?:dalību|darbu)\s+(?:\w+\s+){0,2}projektā\b"
    rf"|\s+(?:{_ADVERBS}koordinē(?:s|ja)?|{LEADS})\s+(?:visu\s+)?{_OF_PROJECT}(?:norisi|darbu|gaitu|īstenošanu|ieviešanu|realizāciju|aktivitātes|komandu)"
    r"|\s*(?:[–—-]\s+|\()(?:koordinē|vada(?:\s+projektu)?)\s*(?:[.,;)\n]|$)"
)
_PRONOUN = re.compile(
    r"\s*(?:Viņš|Viņa)\s[^.!?]{0,40}?\b(?:vada|vadīs|koordinē|(?:šī\s+)?projekta\s+(?:koordinator|vadītāj)(?:s|e|a))\b"
    r"|\s*Viņš?a?\s(?=[^.!?]{0,60}\bprojekt(?:u|a)\b)[^.!?]{0,40}?\b(?:vadīja|koordinēja|vadījusi|vadījis|koordinējusi|koordinējis)\b"
    r"|\s*Viņas?\s(?:vadīt|koordinēt)(?:ais|ā)\s[^.!?,]{0,40}?projekts\b"
)
_ALSO = re.compile(  # of somebody named in passing: `pēc NAME ierosmes, viņa to arī vada`
    r"[^.;()\n]{0,60},\s+(?:un\s+)?(?:viņš|viņa)\s+(?:to\s+|projektu\s+|arī\s+|pati\s+|pats\s+){1,3}(?:vada|vadīs|koordinē)\b"
)
_WHO = re.compile(
    r",\s*kur(?:a|as)\s+(?:pārziņā|vadībā|atbildībā|rokās|ziņā)\s[^.;,]{0,40}?projekt"
    r"|,\s*kura(?:i|m)\s+(?:\w+\s+)?(?:uztic|uzdo|nodo)\w*\s+(?=[^.;,]{0,60}projekt)[^.;,]{0,40}?(?:vad|koordin|īsteno)"
    rf"|,\s*(?:kas|kura|kurš)\s(?![^.;,]{{0,90}}\b(?:iepriekš|agrāk|cit|savulaik)\w*\s[^.;,]{{0,30}}projekt)(?=[^.;,]{{0,90}}\b(?:projekt|partnerīb|to\b|šo\b))[^.;,]{{0,60}}?\b{LEADS}\b"
)


def follows(text: str, start: int, end: int) -> bool:
    """Whether the words at `start`, right behind a name, say that its bearer leads the project.

    >>> follows("Ilze Krūma šo projektu vada", 10, 27), follows("Ilze Krūma vada projektu nedēļu", 10, 31)
    (True, False)
    """
    if _WHO.match(text, start, end) or _ALSO.match(text, start, end):
        return True
    return leads(text, start, end)


def leads(text: str, start: int, end: int) -> bool:
    """Whether a verb for leading the project stands at `start`, whose subject ends there."""
    near = text[start : min(end, start + _FARTHEST)].lower()
    return _BEHIND.may_match(near) and _BEHIND.pattern.match(text, start, end) is not None


def next_tells(text: str, start: int, end: int) -> bool:
    """Whether the sentence after a name's goes on with what its bearer leads: `Viņa ir arī projekta koordinatore`."""
    sentence_end = text.find(". ", start, end)
    return sentence_end >= 0 and _PRONOUN.match(text, sentence_end + 1, end) is not None
