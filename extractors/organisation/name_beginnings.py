"""Where the name of an organisation begins whose head noun is known: leftwards over genitives, adjectives, names."""

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.organisation.name_tokens import Tokens
from extractors.text import wordlists
from extractors.text.letters import UPPER
from extractors.text.signs import is_head
from latvian import countries, months, names, organisations

QUOTED = re.compile(r"(?: \([A-ZĀ-Ž]{2,6}\))?(?: ?[“„«]| \")[^“”„\"«»\n]{2,60}[”“\"»]")
_INITIAL = re.compile(rf"[{UPPER}]\.")
_NUMBER_OR_INITIAL = re.compile(rf"\d{{1,3}}\.|[{UPPER}]\.")
_GENITIVE = ("as", "es", "us", "is", "ss", "u", "a", "ās", "ā", "o", "ū", "valsts", "pilsēts", "pils")
_CLOSING = frozenset("”“\"»")
_GENITIVE_ADJECTIVE = re.compile(r"(?:isk|išķ|āl|īv|īg|āk)ās$")  # `un reģionālās attīstības`
_NOT_PART = frozenset(word for (word,) in wordlists.rows("not_in_names"))
_CURRENCIES = frozenset({"EUR", "LVL", "Ls", "Eiro", "Euro"})
_MOST_TOKENS = 14
_PREPOSITION = 3  # letters of one at most: `no`, `pēc`
_SETTLED = frozenset({"pagasta", "pilsētas", "novada", "rajona", "valstspilsētas"})
_OLD_TOWN = ["ar", "lauku", "teritoriju"]
"""`Apes pilsētas ar lauku teritoriju dome`, as such councils were called before 2009."""
_VERB_ENDINGS = ("ām", "āmies", "ot", "ījās", "ējās", "ājās", "adās", "inās", "vēs", "aunos")
"""Of verbs that begin a sentence: `Iepazinām`, `Noslēdzot`, `Ieradās`."""
_PAST = re.compile(r"[^t]āja$|\w{3}(?:[dgzšj]ies|usies)$")  # `Strādāja`, `Noslēdzies`; `Skolotāja` is a noun
_NOT_ATTRIBUTES = (
    "ība", "šana", "ācija", "ījumi", "ājumi", "ējumi",
    "ties", "sies", "ojot", "stot", "āt", "ēt", "īt", "aut", "ēja", "īja", "ināja", "jām", "āmies",
    "ītais", "ātais", "ētais", "rtais",
)  # fmt: skip
"""Of nominatives, verbs and participles, which stand before a name and not in it: `Grozījumi`, `Atļaut`."""
_OF_UNIVERSITY = ("fakultāt", "institūt", "koledž", "akadēmij", "departament")
_LEADING = ("koordinējoš", "vadoš", "uzņemoš")
"""Before a kind of school and its quoted name: `projekta koordinējošā pirmsskola “…”`."""
_SITS = ("dom", "padom", "komitej", "komisij", "vald", "kolēģij")
"""How heads begin of what meets every month."""
_OF_NO_NAME = ("Uzņemoš", "Koordinējoš", "Vadoš", "Atslēgvārd", "Vietēj", "Labāk", "Pārēj", "Kaimiņ", "Vispār", "Tuvāk")
"""Of words that tell which one is meant, and name none: `Labākā skola Kauņā`."""
_DONE = ("ots", "ēts", "īts", "āts", "ota", "otas", "ēta", "ētas", "īta", "ītas", "āta", "ātas", "igta", "igtas")
"""Of participles that begin one: `Pabeigta`, `Iekārtotas`."""


_OBJECTS = ("ājus", "ējus", "šanu", "arbus", "ekļus")
"""Of accusatives that begin one: `Rādītājus centrs pārbauda`."""


def of(text: str, tokens: Tokens, end: int) -> int | None:
    """The first token of the name whose head is at `end`, or None when no capital letter or number begins it."""
    words = tokens.words
    start = index = end
    while index > 0 and end - index < _MOST_TOKENS:
        index -= _as_one(tokens, index - 1) or 1
        gap = text[tokens.ends[index] : tokens.starts[index + 1]]
        if len(gap) > 2 or "\n" in gap or "\t" in gap or not _may_belong(words, index, end):
            break
        start = index
    if QUOTED.match(text, tokens.ends[end]) and not any(word[0].isupper() for word in words[start : end + 1]):
        return _before_quoted(words, start, end)
    start += _person_before(words, start, end)
    while start < end and (not _may_begin(words[start]) or _is_country_of(words, start)):
        start += 1
    if start and words[end].lower().startswith(_OF_UNIVERSITY) and _is_short_name(words[start - 1]):
        start -= 1  # `LU Bioloģijas fakultāte`
    if start == end or not any(word[0].isupper() for word in words[start : end + 1]):
        return None
    if start == end - 1 and months.number(words[start]) and words[end].startswith(_SITS):
        return None  # `Augusta domes sēdē`: which sitting
    return start


def _before_quoted(words: Sequence[str], start: int, end: int) -> int | None:
    """Where a name in small letters begins that a quotation ends: `sporta klubs „…”`, `lauku partnerība „…”`."""
    if end and words[end - 1].lower().startswith(_LEADING):
        return end
    first = end
    while first and words[first - 1] in wordlists.words("before_quoted_names"):
        first -= 1
    if first < end:
        return first
    is_object = end > 1 and len(words[end - 2]) > _PREPOSITION and words[end - 2].endswith("o")
    is_whose = end > start and words[end - 1].endswith("u") and not (is_object or words[end - 1].endswith(_OBJECTS))
    return end - 1 if is_whose else None  # not `ar alternatīvo statusu biedrība „…”`


def _is_short_name(word: str) -> bool:
    return word.isupper() and word in organisations.ABBREVIATIONS


def _person_before(words: Sequence[str], start: int, end: int) -> int:
    """How many words are a person's name in the nominative, who does something at a school or elsewhere."""
    if 0 < start < end and _is_person(words[start - 1], words[start]):
        return 1  # `Anna` is in no case that a name of hers could stand in
    if start >= end - 1 or not _is_person(words[start], words[start + 1]):
        return 0
    has_two = start < end - 2 and names.is_given_name(words[start + 1]) and _is_person(*words[start + 1 : start + 3])
    return 3 if has_two else 2


@lru_cache(maxsize=4096)
def _is_person(given: str, surname: str) -> bool:
    """`Anna Liepa Rojas skolā …`: the subject stands in the nominative; who gives a name does in the genitive."""
    if not (given[0].isupper() and surname[0].isupper() and names.is_given_name(given)):
        return False
    name = names.nominative(f"{given} {surname}")
    return name.certain and name.case == "nominative" and name.text == f"{given} {surname}"


def _is_country_of(words: Sequence[str], start: int) -> bool:
    """`Bulgārijas pilsētas Dobričas bērnudārzs`: the country and kind of a place are no part of the name."""
    first = words[start : start + 3]
    if len(first) < 3 or first[1] not in _SETTLED or not first[2][0].isupper():
        return False
    return countries.is_named(first[0])


def _as_one(tokens: Tokens, last: int) -> int:
    """How many tokens that end at `last` are one part of a name; 0 where none are."""
    words = tokens.words
    if words[last] == ")":
        return 4 if _is_abbreviation(words, last) else 0
    if words[last] in _CLOSING:
        return _quoted_tokens(words, last)
    if words[last] == _OLD_TOWN[-1] and last > 3 and words[last - 2 : last + 1] == _OLD_TOWN:
        return 4
    return 3 if last > 1 and words[last - 1] == "-" and _is_double(tokens, last) else 0


def _is_double(tokens: Tokens, last: int) -> bool:
    """`Tumas-Vaižganta` of somebody whose name a school bears; two countries are no surname."""
    if tokens.ends[last - 2 : last] != tokens.starts[last - 1 : last + 1]:
        return False
    first, _, second = tokens.words[last - 2 : last + 1]
    return first[0].isupper() and second[0].isupper() and not countries.is_named(first)


def _is_abbreviation(words: Sequence[str], last: int) -> bool:
    """`(DAP)` within a name: `Dabas aizsardzības pārvaldes (DAP) Latgales reģionālā administrācija`."""
    return last > 2 and words[last - 2] == "(" and words[last - 1].isupper()


def _quoted_tokens(words: Sequence[str], last: int) -> int:
    """How many tokens a quotation that ends at `last` has with the word before it: `Tauraģes “Versmes” ģimnāzija`."""
    opening = next((index for index in range(last - 1, max(last - 5, 0), -1) if words[index] in '“„"«'), None)
    if opening is None or opening == 0 or not words[opening - 1][0].isupper():
        return 0
    return last - opening + 2


def _may_belong(words: Sequence[str], index: int, end: int) -> bool:
    word = words[index]
    if word[-1] == "." and _NUMBER_OR_INITIAL.fullmatch(word):
        return True
    if word in '“„"«':
        return index < end - 1
    if word == "un":
        return _joins(words, index, end)
    if word == ",":
        return _enumerates(words, index, end)
    if index < end and _leads_on(word, words[index + 1]):
        return True
    if _never_belongs(word) or (index < end and (_is_subject(word) or _is_object(word, words[index + 1]))):
        return False
    if word[0].islower() and word.endswith(("oja", "īja")):
        return False  # `Konkursu rīkoja Kāpu fonds`
    if word[0].islower() and word.endswith(("ina", "inās", "ā", "ās")):
        return not is_head(word) and _is_adjective(words, index, end)  # else a verb or a place
    if word[-1] == "ā" and index < end - 1 and words[index + 1][0].isupper() and words[index + 1] != "Krusta":
        return False  # `Strādā Tukuma novada dome`, `Rīgā Valsts ģimnāzija`
    return word.endswith(_GENITIVE) or (word[0].isupper() and word[-1] not in "ēīū" and index >= end - 3)


def _leads_on(word: str, following: str) -> bool:
    """`evaņģēliski luteriskā draudze`, `vietējā rīcības grupa`."""
    if word.endswith("iski"):
        return following.endswith(("ā", "ais"))
    return following == "rīcības" and word.lower() == "vietējā"


def _joins(words: Sequence[str], index: int, end: int) -> bool:
    """Whether `un` stands within one name: `Vides aizsardzības un reģionālās attīstības ministrija`."""
    if index == 0:
        return False
    before, following = words[index - 1], words[index + 1]
    if index > 1 and before[0].isupper() and _may_be_person(words[index - 2], before):
        return False  # a person before the organisation
    if is_head(before) or (before[0].isupper() and before[-1] == "ā" and index < end - 2):
        return False  # two organisations; a place, then an organisation
    if following[0].isupper() and countries.is_named(before) and not countries.is_named(following):
        return False  # `no Itālijas un Ogres novada pārvalde`
    if before[0].islower() and following[0].isupper() and before[-1] == words[end][-1] == "u":
        return False  # two in the accusative: `Šauļu pilsētu un Ringuvas skolu`
    are_genitives = before.endswith(_GENITIVE) and following.endswith(_GENITIVE)
    return are_genitives or (index == end - 2 and _agrees(before, words[end]))


@lru_cache(maxsize=4096)
def _may_be_person(given: str, surname: str) -> bool:
    """Whether two words may name a person; `Balvu Bērnu un jauniešu centrs` names none."""
    is_given = names.is_given_name(given) and not countries.is_named(given)
    return is_given and surname.lower() not in wordlists.words("not_surnames")


def _enumerates(words: Sequence[str], comma: int, end: int) -> bool:
    """Whether a comma parts fields of one office: `Vides, ģeoloģijas un meteoroloģijas centrs`."""
    if comma == 0 or is_head(words[comma - 1]) or "un" not in words[comma + 1 : end] or words[end].startswith("fond"):
        return False
    fields = [word for word in words[comma + 1 : end] if word not in ("un", ",")]
    are_genitives = all(word.islower() and word.endswith(_GENITIVE) and not is_head(word) for word in fields)
    return are_genitives and words[comma - 1].endswith(_GENITIVE)


@lru_cache(maxsize=16384)
def _never_belongs(word: str) -> bool:
    """A sign, a currency, an abbreviation that is a name by itself, a word of a sentence, a verb."""
    if not word[0].isalpha() or word.lower() in _NOT_PART or word in _CURRENCIES:
        return True
    is_name = word.isupper() and len(word) > 1 and word in organisations.ABBREVIATIONS
    if word[-1] in "āēī" and countries.is_named(word):
        return True  # in a country
    return is_name or word.endswith(_NOT_ATTRIBUTES)


def _is_adjective(words: Sequence[str], index: int, end: int) -> bool:
    """Whether a word in -ā or -ās belongs to the noun behind it."""
    word, following = words[index], words[index + 1]
    if _GENITIVE_ADJECTIVE.search(word) and 0 < index < end - 1 and _leads_to(words[index - 1], following):
        return following.islower() and following.endswith(("as", "es"))
    alone = index == end - 1 or (index == end - 3 and following == "un")
    return alone and _agrees(word, words[end])


def _leads_to(word: str, following: str) -> bool:
    """Whether an adjective in the genitive may stand behind a word of the name: `Valsts sociālās aprūpes centrs`."""
    if word in _SETTLED:
        return True
    return word == "un" or (following != "un" and word[0].isupper() and word[-1] in "su" and not _never_belongs(word))


@lru_cache(maxsize=16384)
def _is_subject(word: str) -> bool:
    """Whether a word is a feminine head noun in the nominative, which the name of another cannot hold."""
    head = organisations.head_of(word)
    return head is not None and word.islower() and word == head.lemma and word not in organisations.LEGAL_FORMS


def _is_object(word: str, following: str) -> bool:
    """Whether a head noun ends the name of another before one begins: `ar Kāpu aģentūru Rojas skola`."""
    return word[-1] == "u" and word.islower() and following[0].isupper() and is_head(word)


def _agrees(adjective: str, noun: str) -> bool:
    """Whether a word in -ā or -ās can be the adjective of a head noun: `tehniskā universitāte`, `tehniskās …-es`."""
    head = organisations.head_of(noun.lower())
    feminine = head is not None and head.gender == "feminine"
    return adjective.endswith("ā") or (feminine and adjective.endswith("ās") and noun.endswith("s"))


def _may_begin(word: str) -> bool:
    if _INITIAL.fullmatch(word):
        return True
    if word.startswith(_OF_NO_NAME):
        return False
    is_verb = word.endswith(_VERB_ENDINGS) or _PAST.search(word)
    if word.endswith(_OBJECTS) and not names.is_given_name(word):
        return False
    is_done = word.endswith(_DONE) and not names.is_given_name(word)
    return word[0].isupper() and word != "Eiropas" and not is_verb and not is_done
