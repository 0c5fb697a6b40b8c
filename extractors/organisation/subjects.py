"""Who opens a sentence and what the sentence says of it: `Jau otro gadu X sekmīgi īsteno projektu “…”`."""

import re

from extractors.text.letters import UPPER

_MONTH = r"janvār\w+|februār\w+|mart\w+|aprīl\w+|maij\w+|jūnij\w+|jūlij\w+|august\w+|\w+embr\w+|oktobr\w+"
_WHEN = re.compile(  # nothing but words for times before the subject
    rf"(?:(?>(?:no|līdz|kopš|jau|arī|šogad|pērn|šodien|vakar|tagad|pašlaik|šobrīd|savukārt|laikā|laika|posmā|š\.\s?g|šī|šajā|šā"
    rf"|pagājuš\w+|nākam\w+|otro|trešo|ceturto|pirmo|mācību|gad\w*|sezon\w+|mēne\w+|sākum\w+|vidū|beig\w+|nogal\w+|ruden\w+|pavasar\w+|vasar\w+|ziem\w+|{_MONTH}"
    r"|[\d./]+)(?!\w))[\s.,–-]*+)*",
    re.I,
)
_QUOTES_AND_BULLETS = ' \n\t•–-„“"'
_TIME = (
    r"\s+(?:(?:no\s+|kopš\s+)?(?:19|20)\d\d\.\s?gad\w+\s+(?:[^\W\d_]+\s+mēnesī\s+|(?:\d{1,2}\.\s?)?[^\W\d_]{4,}[āīa]\s+)?"
    r"|(?:jau\s+(?:\w+o\s+gadu\s+)?|šogad|pērn|tagad|nu|arī|pašlaik|šobrīd|nupat|tikko|nesen|beidzot)\s+)"
)
_MANNER = r"\s+(?:(?:veiksmīg|sekmīg|aktīv|kopīg|pastāvīg|regulār)i\s+|kopā\s+ar\s+(?:\w+\s+){0,2}partneriem\s+)"
_PURPOSE = r",\s+lai\s[^.;]{5,250}?,\s+(?=iesnie|īsteno|realizē|uzsāk|sāk|ir\s|saņēm)"
_WITH = (  # `biedrība sadarbībā ar jauniešu centru uzsāk projektu`
    r"\s+(?:sadarbībā|kopā)\s+ar\s+[^.;„“”\"\n]{3,120}?\s+"
    r"(?=(?:īsteno|realizē|ievieš|uzsāk|uzsāc|sāk|iesniedz|iesniegu|saņēm|iegu|turpin)\w*\s)"
)
_FROM = (  # `pašvaldība no Lauku atbalsta dienesta saņēmusi lēmumu`
    r"\s+no\s+[^.;„“”\"\n]{3,70}?\s+(?=(?:ir\s+)?(?:saņēm|iegu[sv])\w*\s)"
)
_PERIOD = (  # `biedrība no 1. maija līdz 30. novembrim īsteno projektu`
    r"\s+(?:no|kopš|līdz)\s+(?=[^;„“”\"\n]{0,60}\d)[^;„“”\"\n]{3,80}?\s+(?=(?:īsteno|realizē|ievieš|uzsāk|sāk|turpin)\w*\s)"
)
_PART = r"\s+struktūrvienība\s*[„“\"«][^“”\"»\n]{2,60}[“”\"»]+(?=\s)"
_CONTEST = (  # `dome ministrijas konkursa „Siltas ēkas” ietvaros iesniedza projektu`
    r"\s+(?:[^.;,„“”\"\n]{2,60}\s)?(?:konkurs|programm|pasākum|aktivitāt)\w+\s+[„“\"«][^“”\"»\n]{2,150}[“”\"»]+\s+ietvar(?:os|ā)"
    r"(?=\s+(?:ir\s+)?(?:iesnie|īsteno|realizē|ievieš|uzsāk|uzsāc|sāk|saņ|iegu|turpin)\w*\s)"
)
_PLACE = (  # `pašvaldība Sedas pamatskolā realizē`
    rf"\s+[{UPPER}][^.,;:„“”\"\n]{{2,90}}?(?:skolā|ģimnāzijā|iestādē|centrā|muzejā|bibliotēkā|tehnikumā|namā|parkā|pagastā|pilsētā)"
    r"(?=\s+(?:īsteno|realizē|ievieš|uzsāk|sāk)\w*\s)"
)
_LEAD = re.compile(rf"(?:{_TIME}|{_MANNER}|{_PURPOSE}|{_WITH}|{_FROM}|{_PERIOD}|{_PART}|{_CONTEST}|{_PLACE})")
"""What stands between a subject and its verb: when it was done, how, what for and by which part of it."""

_DOES_PROJECT = re.compile(  # within one sentence
    r"[^;:]{0,300}?\b(?:(?:īsteno(?:s|ja|jusi|juši|jis)?|realizē(?:s|ja|jusi|juši|jis)?|ievieš|ieviesa|ieviesīs|piedal\w+\s[^;:]{0,90}?\bar)\s"
    r"[^;:„“]{0,160}?\bprojekt(?:u|us)\b"
    r"|iesnie(?:dz|dza|gusi|guši|gs)\s[^;:„“]{0,120}?\bprojekt(?:u|us|a)\b"
    r"|iesaist(?:ās|ījās|ījusies|ījies|ījušies)\s[^;:„“]{0,160}?\bprojekt(?:ā|os)\b"
    r"|(?:ir\s+)?(?:iegu(?:va|vusi|vis)|saņēm(?:a|usi|is))\s[^;]{0,120}?\b(?:grantu|finansējumu|atbalstu|eiro|EUR|latus)\s[^;]{0,60}?\bprojekt"
    r"|(?:ir\s+)?saņēm(?:a|usi|is)\s[^.;]{0,60}?\b(?:lēmumu|apstiprinājumu|ziņu)\s[^.;]{0,60}?\bprojekta\s"
    r"|(?:parakst|noslēg|noslēdz)\w*\s+(?:(?:20\d\d\.\s?gad\w+\s+(?:\d{1,2}\.\s?)?(?:\w+\s+)?)?ar\s+[^.;„“”]{3,110}?\s+)?(?:[Ll]īgumu|[Vv]ienošanos)\s[^;]{0,160}?\bprojekta\s"
    r"|(?:turpin|uzsāk|uzsāc|sāk)\w*\s[^;]{0,260}?\bprojekt(?:a|u)\s[^;]{0,260}?"
    r"(?:īstenošan|realizācij|realizēšan|ieviešan)\w+"
    r"|(?:uzsāk|uzsāc|sāk)\w*\s+(?:īstenot|realizēt|ieviest)\s[^;]{0,160}?\bprojektu)"
)


def opens(before: str) -> bool:
    """Whether nothing but a time stands in the sentence before a name.

    >>> opens("Jau otro gadu "), opens("No 20. augusta līdz 28. augustam "), opens("Projektu īsteno ")
    (True, True, False)
    """
    return _WHEN.fullmatch(before.strip(_QUOTES_AND_BULLETS)) is not None


def predicate(after: str) -> str:
    """What stands behind a name, without the time, manner and purpose between it and the verb.

    >>> predicate(" 2019. gada maijā sekmīgi īsteno projektu")
    ' īsteno projektu'
    """
    while lead := _LEAD.match(after):
        after = " " + after[lead.end() :]
    return after


def does_project(rest: str) -> bool:
    """Whether the rest of a sentence says that its subject carries out a project, or was given money for one."""
    return _DOES_PROJECT.match(rest) is not None
