"""Words before a date by which a project ends then: `jāpabeidz līdz`, `ilgs līdz`, `no līguma noslēgšanas līdz`."""

import re

from extractors.period import period_clauses, period_verbs, period_words
from extractors.text.cues import cue

_UNTIL_END = cue(r"\blīdz (?:pat )?projekta (?:beigām|noslēgumam)\s*[,(–—-]?\s*$", re.I)
_ENDS = cue(  # matched against small letters
    r"(?:^|\W)(?:(?:noslēg(?<!līguma noslēg)(?<!vienošanās noslēg)\w+|pabei[gd][zt]?\w*|(?:jā)?bei[gd]\w+|jāpabeidz"
    r"|jānoslēdz\w*|jāpadara|jābūt gatav\w+|gatav\w+ jābūt|būs gatav\w+"
    r"|jā(?:pa)?veic|jā(?:īsteno|realizē|ievieš)|jāiztērē|pēdējā \w+ ?\w* diena|projekt\w* "
    r"(?:(?:termiņ|laik|ilgum|period|ir|būs|plānot|paredzēt|jau|vēl|tikai|darbos|finansēt|aktīv|norit|rit|atvērt"
    r"|īsteno|noris|darbīb|gatav)\w* )?līdz"
    r"|termiņ(?<!atmaksas termiņ)(?<!aizdevuma termiņ)(?<!aizņēmuma termiņ)(?<!maksājuma termiņ)\w*(?: projektam| tam)?"
    r"|atvēlēt\w*)"
    r"\s*[,:(–—-]?\s*"
    r"(?:[^.\d]{0,40}\blīdz\s(?:pat\s)?|(?:(?:laik|datum|termiņ)[sš]\s)?"
    r"(?:būs|ir|tiks|paliek|gaidām\w+|plānot\w+|paredzēt\w+|datums(?:\s\w+)?)\s)?"
    r"|(?:jā(?:īsteno|realizē|ievieš)|(?:īsteno|realizē)(?:jam|ja)ms?)\s+no\s+(?:\w+\s+){1,4}līdz\s"
    r"|(?:īstenošan|realizācij|ieviešan|izpild)\w+\s+"
    r"(?:(?:ir|būs|tiek|laiks|paredzēt\w+|noteikt\w*|dots|dota|atvēlēt\w+)\s)+līdz\s"
    r"|(?:ilg(?:s|st)|īsteno\w*|realiz(?:ē|ācij)\w*|ievie(?:š|s[aīt])\w*|norit\w*|finansē\w*|turpin\w+)"
    r"\s*[:–—-]?\s*[^.\d]{0,25}\blīdz\s(?:pat\s)?"
    r"|(?:īsteno|realizē|ievie[sš]|pabei)\w*[^.;]{0,80}\bne vēlāk kā līdz "
    r"|projekta (?:\w+ )?(?:laiks|periods|norise) (?:ir |būs |ilgst )?no [^.\d]{0,40}\blīdz\s"
    r"|\bno (?:līguma|vienošanās|projekta līguma) (?:no)?(?:slēg|parakst)\w+(?: brīža| dienas| datuma)? līdz\s"
    r"|projekta (?:\w+ )?(?:laiks|ilgums|periods|termiņš)[^.;]{1,24}(?:mēneš|gad)\w+\W{1,4}līdz\s)\s*$",
)
_TO_REPORT = re.compile(r"\b(?:pārskat|atskait|anket)", re.I)
_OF_ROUND = re.compile(r"\b\w{3,}(?:ā|ais)\s+(?:kārta|posms)\s[^.;,]*$")  # `astotā kārta beigsies …`
_OF_CALL = re.compile(
    r"\bprojektu\s+(?:\w+\s+)?(?:\w*vērtēšan|pieņemšan|iesniegšan|atlas|konkurs|ide(?:ju|jas)|pieteikum)", re.I
)
_OF_OTHERS = re.compile(
    r"\b(?:uzraudzīb|garantij|ilgtspēj)\w*[^,;]*\b(?:ilg|turpin|beig|beidz|noslē)\w+|\biepirkum(?:s|u|a)\b|\blīgum(?:s|u)\s+ar\b"
    r"|\blīgum(?:s|i|us?)\b[^,;]*\bnoslēg"
)
_PAPERS = re.compile(
    r"[^.;]{0,260}?\b(?:iesniegt|apstiprināt|atbalstīt|parakstīt|noslēgt)(?:ā|ais|o|ajā)\s+(?:\w+\s+)?projekt", re.I
)


def are_told(before: str, after: str) -> bool:
    """Whether the words before a date say that a project, and no paper about it, ends then or goes on until then.

    >>> are_told("Projekts ilgs līdz ", "."), are_told("Projekts sākās ", ".")
    (True, False)
    """
    lowered = before.lower()
    if _UNTIL_END.stands_in(before, lowered):
        return True
    told = _ENDS.stands_in(lowered, lowered) and not _of_papers(before, after) and not period_clauses.is_once(before)
    if not told or period_verbs.ended_other(before) or _OF_ROUND.search(lowered):
        return False
    clause = period_verbs.last_clause(before)
    if _OF_OTHERS.search(clause.lower()):
        return False
    return not (_OF_CALL.search(clause) or period_words.tell_of_part_or_another(clause))


def _of_papers(before: str, after: str) -> bool:
    """`pabeigta 2019. gada 3. maijā iesniegtā projekta īstenošana`: the day of a paper about the project."""
    return not before.rstrip().endswith("līdz") and bool(_PAPERS.match(after))


def open_with(before: str, after: str) -> bool:
    """`Līdz 2025. gada 31. oktobrim pašvaldība pārbūvēs …`: work to be done until then, not papers to be handed in."""
    return (
        before.strip().lower() == "līdz"
        and bool(period_words.WILL.search(after))
        and not period_words.tell_other_things(after)
        and not _TO_REPORT.search(after)
    )
