"""Jobs that are duties in a project by the words before them: `projekta „Oga” vadītāja`, one in `Projekta komanda: …`,
behind the project's number, or in a clause about it.

Who answers at a project's telephone is told by the words before it, too.
"""

import re
from collections.abc import Sequence

from extractors.person import formerly
from extractors.person.phrases import Phrase
from extractors.text.cues import cue
from model import Span

_LEADER = re.compile(r"(?:grupas\s+)?(?:vadītāj|koordinator|atbildīg)\w+", re.I)
_REGIONAL = re.compile(r"(?:novada|reģiona|reģionāl\w+)\s+koordinator", re.I)
_OF_PROJECT_THERE = re.compile(r"\b[Pp]rojekta\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?:[A-ZĀ-Ž]\w+\s+)?$")
_OF_ANOTHER = re.compile(r"\b(?!projekta|grupas|komandas|darba|darbojas)[a-zāčēģīķļņšūž]+(?:as|es|a|u|ju)\s+$")
QUOTED = r"\bprojekta\s+[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+"
"""`projekta „Oga”`, for patterns of what may stand between a name and a duty."""
_OF_QUOTED = re.compile(rf"{QUOTED}\s+(?:\([^()\n]{{1,60}}\)\s+)?(?:(?:idejas\s+)?autor\w+\s+un\s+)?$", re.I)
_BEHIND_QUOTED = re.compile(
    r"\b[Pp]rojekt(?:s|u|ā)\s+[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s*(?:\([^()\n]{1,60}\))?\s*[,(–—-]\s*$"
)
"""`projekts „Oga”, vadītāja …`."""
_HAS = re.compile(r"\bprojektam\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?:ir|būs|bija)\s+(?:\w+\s+){0,2}$", re.I)
"""`Projektam ir divi vadītāji`."""
_AND_LEADER = re.compile(
    r"\b[Pp]rojekta\s+(?:idejas\s+|pieteikuma\s+)?\w+(?:tāj[as]|ors|ore|nieks|niece|ists|iste)\s+un\s+(?:\w+\s+)?$"
)
"""`projekta īstenotāja un vadītāja`."""
_OF_TEAM = re.compile(r"(?:Erasmus\s?\+|Nordplus|Interreg)\s+(?:\w+\s+)?komandas\s+$")
_MEMBERS = r"(?:\s+(?:sastāv\w+|locekļi|dalībnieki|iekļaut\w+|darbojas|šād\w+|ir))*"
_IN_TEAM = re.compile(
    r"\bprojekt\w*\s+(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?(?:\w+\s+){0,2}?(?:komand|grup)\w*"
    rf"(?:{_MEMBERS}\s*[:–-]\s|\s+(?:strādā|darbojas|ir|veido|iesaistīt\w+|piedalās)\s)[^.;\n]*$",
    re.I,
)
_TEAM_ABOVE = re.compile(
    rf"\bprojekt[^\n]{{0,160}}\b(?:komand|grup)\w*{_MEMBERS}\s*:\s*\n(?:[^\n:]{{3,110}}\n+){{0,6}}[^\n:]{{0,80}}$", re.I
)
"""Over a list whose items are the members: `Izveidot projekta „Oga” darba grupu šādā sastāvā:`."""
_RELATIVE = re.compile(r"projekt(?:[^.;]|\.(?=\S)){0,140}[,)]\s*kur(?:a|as|ā)\s+$", re.I)
_ITS = re.compile(
    r"\b[Pp]rojekt\w*\b(?:[^.;\n]{0,80}\b[Tt]ā|(?:(?!\b(?:pulciņ|kor[ai]|centr|klub|ansambl|institūt|tehnikum|muzej))[^\n]){0,200}\.\s+Tā)"
    r"\s+(?:\w+\s+un\s+)?$"
)
"""`par projektu stāsta tā vadītāja`, or `Tā vadītāja …` in a sentence of its own."""
_BEHIND_NUMBER = re.compile(
    r"(?<![.:]\s\d\d)(?<=[\dA-Z])[/-](?!(?:19|20)\d\d\b)\d{3,}\)?(?:[^.;]|\.(?!\s+[A-ZĀ-Ž])){0,60},\s*$"
)
"""`lzp-2021/1-0377, 2022.–2024. gads, vadītājs …`; neither a school year nor what follows `tālr.` is one."""
_TELLING = (_OF_QUOTED, _BEHIND_QUOTED, _HAS, _AND_LEADER, _OF_TEAM, _RELATIVE, _ITS, _BEHIND_NUMBER)
_OPENS = re.compile(r"(?i:projekt)[^\n]{3,190}[.;]\s+$")  # `Projekts „Oga”. Vadītāja: …`
_JOB_ALONE = re.compile(
    r"Vadītāj(?:a|s)\s+(?:(?:Dr|Mg|Bc)\.\s?(?:[a-z]+\.\s?){0,3})?"
    r"[A-ZĀČĒĢĪĶĻŅŠŪŽ](?:\w+|\.)(?:[ -]?[A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+){1,2}\s*(?:[.;]|$)"
)
_SENTENCE_BEFORE = re.compile(r"[.;!?)]\s+$")
_OF_A_PROJECT = re.compile(r"[Pp]rojekt|(?<=[\dA-Z])[/-]\d{2,}")  # the word, or a number
_FARTHEST = 200  # characters before a job in which a team is announced
_TELLS = cue(
    r"\b(?:vairāk|sīkāk|plašāk|informācij\w|jautājum\w+)\b[^.;\n]{0,60}\b(?:sniegs|sniedz|pastāstīs|atbildēs|atbild)\s+"
    r"(?:[^\W\d]+\s+){0,4}$"
    r"|\b(?:contact|ask|write to|reach)\s+(?:our\s+|the\s+)?(?:[^\W\d]+\s+){0,3}$"
    r"|\b(?:par\s+projektu|jautājum\w+|neskaidrīb\w+|informācij\w+)\b[^.;\n]{0,60}\b(?:jautā|zvan|raks|vaicā|vērs|griez|sazin)"
    r"\w+(?:\s+(?:pie|ar))?\s+"
    r"(?:[^\W\d]+\s+){0,3}$",
    re.I,
)
_CALLED = re.compile(r"(?:sazin|zvan|tālr|informācij|jautājum|pieteik)[^;\n]{0,120}?\d{8}\s*\($", re.I)

_LED = re.compile(r"\bprojekt(?:s|u)\b(?:[^.;]|\.(?=\S)){0,120}$", re.I)
_UNDER = re.compile(r"\s+(?:vadībā|pārziņā|pārraudzībā|atbildībā|(?:vadīt|koordinēt)s(?=[.,;]|\s+un|\s*$))")
_UNDER_AHEAD = re.compile(
    r"\s+(?:vadībā|pārziņā)\s[^.;,]{0,60}?\b(?:noris|notiek|tiek|tika|īsteno|realizē|turpinās|sāk|top|tap)\w*\s[^.;]{0,40}\bprojekt(?:s|u)\b"
)
_VERB_AT_END = re.compile(r"[Pp]rojektus?\s+vad(?:a|īs|īja)\.")
"""The end of a sentence, and not `projekta vad.`, cut short."""
_OTHERS = re.compile(r"\b(?:skolēni|jaunieši|audzēkņi|bērni|studenti|komanda|grupa|koris)\b[^,;]{0,60}$", re.I)


def promoted(text: str, block: Span, roles: Sequence[Phrase]) -> list[Phrase]:
    """The roles of a block, with leaders of a project that is named, or of its team, as its managers, and without the
    duties of before.

    >>> promoted("Projekta „Oga” vadītāja", Span(0, 23), [Phrase("other", Span(15, 23))])
    [Phrase(key='manager', span=Span(start=15, end=23))]
    """
    duties = [role for role in roles if not _VERB_AT_END.fullmatch(text, *role.span)]
    told = [role._replace(key="manager") if _leads(text, block, role) else role for role in duties]
    return formerly.demoted(text, block, told)


def _leads(text: str, block: Span, role: Phrase) -> bool:
    if role.key == "other" and _REGIONAL.match(text, *role.span):
        there = Span(max(block.start, role.span.start - _FARTHEST), role.span.start)
        return _OF_PROJECT_THERE.search(text, *there) is not None
    if role.key != "other" or not _LEADER.fullmatch(text, *role.span):
        return False
    start = role.span.start
    before = text[max(block.start, start - _FARTHEST) : start]
    if _OPENS.search(before) and text.startswith(":", role.span.end):
        return True
    if any(told.search(before) for told in _TELLING) or _is_sentence(text, block, role):
        return True
    if _OF_ANOTHER.search(before):
        return False
    above = text[max(0, start - 2 * _FARTHEST) : start]
    return bool(_IN_TEAM.search(before) or (block.start and _TEAM_ABOVE.search(above)))


def _is_sentence(text: str, block: Span, role: Phrase) -> bool:
    """Whether a job and a name are a sentence of their own in the paragraph of a project: `… Vadītāja Anna Liepa.`"""
    if not _JOB_ALONE.match(text, role.span.start, block.end):
        return False
    return _SENTENCE_BEFORE.search(text, max(block.start, role.span.start - 3), role.span.start) is not None and (
        _OF_A_PROJECT.search(text, block.start, role.span.start) is not None
    )


def is_under(text: str, block: Span, name: Span) -> bool:
    """Whether a project, and not pupils in it, goes on under somebody.

    >>> is_under("Projekts notiek Ilzes Krūmas vadībā", Span(0, 35), Span(16, 28))
    True
    """
    before = text[max(block.start, name.start - _FARTHEST) : name.start]
    if _UNDER_AHEAD.match(text, name.end, block.end):
        return not _OTHERS.search(before)
    return bool(_UNDER.match(text, name.end) and _LED.search(before)) and not _OTHERS.search(before)


def is_called(before: str) -> bool:
    """Whether a name in brackets belongs to a telephone at which questions are answered, or tells more itself.

    >>> is_called("Sazinieties pa tālr. 26000000 ("), is_called("Tikās pie 26000000 ("), is_called("Sīkāk pastāstīs ")
    (True, False, True)
    """
    if before.endswith("("):
        return _CALLED.search(before) is not None
    return before.endswith(" ") and _TELLS.stands_in(before)
