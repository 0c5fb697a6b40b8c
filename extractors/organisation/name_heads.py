"""Whether a head noun in a text names one organisation, or a kind of them, a fund or an attribute."""

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.text import wordlists
from latvian import countries, organisations

_JOINING = frozenset("un ar no uz par kur kas kā lai pie kopā vai bet arī kopš līdz pēc pirms starp bez".split())  # noqa: SIM905
_QUALIFIED = {  # heads that name an organisation only after one of these words
    "krusts": ("sarkanais", "sarkanā", "sarkanajam", "sarkano"),
    "grupa": ("rīcības",),
    "sabiedrība": ("akciju", "atbildību"),
    "partnerība": ("lauku", "rajona", "novada", "novadu"),
    "reģions": ("plānošanas",),
    "nams": ("kultūras", "tautas", "saieta", "jauniešu", "bērnu", "amatniecības", "mūzikas", "mākslas"),
    "māja": ("dabas", "jauniešu", "bērnu", "jaunatnes"),
    "pašvaldība": ("teritoriju", "novada", "pilsētas", "valstspilsētas", "pagasta", "rajona", "apriņķa"),
}
_STREET = re.compile(
    r"iel(?:a|as|ā|ai|u|ām)|laukum(?:s|ā|u|am)|prospekt(?:s|ā|u|am)|alej(?:a|ā|u)|bulvār(?:is|ī|i)|šosej(?:a|ā|u)|gatv(?:e|ē|i)"
)
"""Behind `Skolas`, `Muzeja`: what lies there is called after a school or museum."""
_SETTLED = frozenset({"pagasta", "ciema", "pilsētas", "novada"})
_OF_ONE_PERSON = frozenset({"arhitekta", "arhitektes", "notāra", "notāres", "advokāta", "advokātes"})
_PLURAL_VERBS = re.compile(r"ir|bija|būs|nav|var|varēs|tie?k[as]?|īsteno(?:s|ja)?|piedal(?:ās|ījās)|izstrādāja|saņēma")
"""Behind `skolas` they make it a plural: a genitive would have its noun there."""
_OF_PLACES = frozenset({"pašvaldība"})  # `Hamaras pašvaldība`: a place's own name qualifies them, too
_AT_LARGE = frozenset(
    "skola pamatskola vidusskola ģimnāzija bērnudārzs pašvaldība organizācija biedrība nodibinājums klubs"  # noqa: SIM905
    " tehnikums koledža augstskola bibliotēka muzejs pirmsskola iestāde uzņēmums".split()
)
_VERB = re.compile(
    r"(?:īsteno|realizē|uzsā[kc]|sāk|turpina|organizē|rīko|aicina|piedal|saņē?m|noti[ek]|vadīj|iesnie|ieguv|pabei|gatavo"
    r"|strādā|darboj|apmeklē|viesoj|pārstāv[aē]|plāno(?:ja|jam)?$|(?:ir|bija|būs|tiek|tika|tiks)$)"
)
_EU_FUND = re.compile(
    r"\b(?:eiropas|sociāl\w+|reģionāl\w+|kohēzij\w+|lauksaimniec\w+|atveseļošan\w+"
    r"|lauku attīst\w+|jūrliet\w+)\s+(?:\w+\s+){0,4}fond",
    re.I,
)
_OF_DUTY = re.compile(
    r"(?:administrējoš|uzraugoš|uzraudzības$|vadoš|atbildīg|līdzatbildīg|finansējoš|maksājum|sertificējoš)"
)


def is_one(words: Sequence[str], end: int) -> bool:
    """Whether the head noun at `end` names an organisation by what stands around it."""
    head = organisations.head_of(words[end].lower())
    before = words[end - 1].lower() if end else ""
    if _is_attribute(words, end) or (head and _is_spot(head.lemma, before, words[end + 1 : end + 2])):
        return False
    if head and head.lemma == "centrs" and _is_middle(words, end):
        return False
    if head and head.lemma == "birojs" and _OF_ONE_PERSON & set(_words_before(words, end)):
        return False
    if head and head.lemma in ("iestāde", "institūcija") and _OF_DUTY.match(before):
        return False  # `fonda administrējošā iestāde`: what it does, not who it is
    if head and head.lemma == "savienība" and before == "eiropas":
        return False
    if head and head.lemma == "fonds" and _EU_FUND.search(" ".join([*_words_before(words, end), "fonda"])):
        return False
    if head and head.lemma in _AT_LARGE and (before in ("eiropas", "lauku") or _is_country(before)):
        return False  # `Lietuvas vidusskola`: schools at large
    if head and words[end].endswith("s") and _is_plural(words, end):
        return False
    if head and head.lemma in _OF_PLACES and end > 1 and _is_place(words, end - 1):
        return True
    needed = _QUALIFIED.get(head.lemma) if head else None
    return needed is None or before in needed


def _words_before(words: Sequence[str], end: int) -> list[str]:
    return [word.lower() for word in words[max(0, end - 4) : end]]


def names_kind(name: str) -> bool:
    """Whether a name tells only of what kind an organisation is, and every district has one.

    >>> names_kind("Sociālais dienests"), names_kind("Cēsu Sociālais dienests")
    (True, False)
    """
    *words, head = name.lower().split()
    return (
        bool(words)
        and head != "ministrija"  # there is one of each
        and organisations.head_of(head) is not None
        and wordlists.words("kinds_of_organisations").issuperset(words)
    )


def _is_attribute(words: Sequence[str], end: int) -> bool:
    """Whether a form that may be a genitive plural stands before its noun: `bibliotēku autobuss`, `skolu pārstāvji`."""
    if not words[end].endswith("u") or end + 1 >= len(words):
        return False
    following = words[end + 1]
    if following == "un":
        return _is_joined_attribute(words, end + 2)
    if _VERB.match(following):
        return False  # `sadarbībā ar jauniešu centru uzsāk`
    return following.islower() and following.isalpha() and following not in _JOINING


def _is_joined_attribute(words: Sequence[str], start: int) -> bool:
    """Whether another genitive and a head noun follow behind `un`: `studiju un pētniecības centrs`."""
    following = words[start : start + 2]
    if words[start + 2 : start + 3] in (["„"], ["“"], ['"'], ["«"]):
        return False  # `ar Rankas vidusskolu un sporta klubu „Enkurs”`
    return len(following) == 2 and all(word.islower() for word in following) and _is_head(following[1])


def _is_head(word: str) -> bool:
    return organisations.head_of(word) is not None


def _is_spot(lemma: str, before: str, after: Sequence[str]) -> bool:
    """`pagasta centra teritorijā`, `Višķu tehnikuma ciemā`, `Skolas ielā`, `pirmsskolas izglītība`: a spot or a kind
    of education.
    """
    following = after[0].lower() if after else ""
    if _STREET.fullmatch(following):
        return True
    if lemma == "centrs" and before in _SETTLED:
        return True
    return following.startswith("ciem") or (lemma.endswith("skola") and following.startswith("izglītīb"))


def _is_middle(words: Sequence[str], end: int) -> bool:
    """`Madonas centrā`, `līdz Rojas centram`: where things are, and no institution."""
    town, before = words[end - 1] if end else "", words[end - 2] if end > 1 else ""
    is_town = town[:1].isupper() and town[1:].islower() and town[-1] in "asuoāēī"
    return is_town and not before[:1].isupper() and words[end].lower() != "centrs"


@lru_cache(maxsize=4096)
def _is_country(word: str) -> bool:
    """Whether a word in small letters is a country, and nothing but a country."""
    return any(found[:2] == (0, len(word)) for found in countries.find(word.capitalize()))


def _is_plural(words: Sequence[str], end: int) -> bool:
    """`Rugāju, Medņevas un Tilžas pagasta pārvaldes`, `Ogres skolas ir`: several of a kind, which name none of them."""
    if end + 1 < len(words) and words[end][-2] in "ea" and _PLURAL_VERBS.fullmatch(words[end + 1]):
        return True
    before = words[max(0, end - 6) : end]
    joint = next((index for index, word in enumerate(before) if word == "un"), 0)
    if joint < 2 or joint + 1 >= len(before) or before[joint - 2] != ",":
        return False
    return before[joint - 1][0].isupper() and before[joint + 1][0].isupper()


def _is_place(words: Sequence[str], index: int) -> bool:
    """A capitalised genitive within a sentence."""
    word, before = words[index], words[index - 1]
    is_name = word[0].isupper() and word[1:].islower() and word[-1] in "asuoāēī" and before not in ".!?"
    return is_name and next(countries.find(word), None) is None
