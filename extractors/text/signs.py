"""Which words tell that something may stand where they stand: an organisation, a country, a currency.

Every word of a text is asked once for all that it may tell. Hardly any tells anything, most are asked for the second
time, and extractors look closely only where a word of their own stands.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from extractors.text import wordlists
from latvian import countries, fold, organisations, stem

LEGAL_FORM = (
    r"SIA|VSIA|PSIA|VAS|AS|PS|IK|KS|BDR|PII|VPII|PIKC|MIKC|ZS|VSAC|BJC|NIG|[Gg]rup(?:a|as|ai|u)\b|[Bb]iedrīb\w+|[Nn]odibinājum\w+|[Pp]ilnsabiedrīb\w+|[Ff]ond[sauā]\b"
    r"|[Ee]iroreģion\w+|[Zz]/[Ss]|[Zz]emnieku saimniecīb\w+|LPKS|[Kk]ooperatīv\w+ sabiedrīb\w+|[Kk]ooperatīv[sau]m?\b"
    r"|[Ff]olkloras kop\w+"
    r"|[Pp]irmsskolas izglītības iestād\w+|[Pp]ašvaldības iestād\w+|[Pp]ašvaldības aģentūr\w+"
    r"|[Ss]abiedrīb\w+ ar ierobežotu atbildību"
)
LEGAL_WORD = re.compile("|".join(form.partition(" ")[0].replace("/[Ss]", "$") for form in LEGAL_FORM.split("|")))
"""The first token of each form; of `Z/S` the first letter alone."""
CURRENCY = re.compile(r"E(?:[Uu][Rr]|iro|IRO)|e(?:[Uu][Rr]|iro)|€|Є|Е|\$|L(?:VL|s|at[ius])|lat[ius]|USD|dolār")
PROGRAMME = re.compile(  # how the name of any programme begins
    r"E(?<!\wE)(?:ras|RAS|irop|S[FC]|RAF|NPI|LFLA|EZ|JZF|KII|misij)|eras(?<!\weras)|A(?<!\wA)(?:tves|pvār|MIF)|I(?<!\wI)(?:[Nn][Tt][Ee][Rr]|gaunijas)"
    r"|[Jj]aunatnes(?<!\w[Jj]aunatnes)|Teterev(?<!\wTeterev)"
    r"|Pārr(?<!\wPārr)|pārr(?<!\wpārr)|P(?<!\wP)(?:MIF|atvēr)|N(?<!\wN)[Oo][Rr]|L(?<!\wL)(?:IFE|[Ee][Aa][Dd]|A19|eon|EON|ietuvas)"
    r"|C(?<!\wC)(?:LLD|omen|OMEN|ERV|OST)"
    r"|V(?<!\wV)(?:ietēj|KKF|alsts|ides)|vides(?<!\wvides)|vietēj(?<!\wvietēj)|K(?<!\wK)(?:ohēz|F|PFI|limat)"
    r"|lauku(?<!\wlauku)|Lauku(?<!\wLauku)|Zivju(?<!\wZivju)|LVAF(?<!\wLVAF)|Šveic(?<!\wŠveic)|NVO(?<!\wNVO)"
    r"|H(?<!\wH)(?:oriz|ORIZ)|G(?<!\wG)(?:rund|RUND)|Mūžiz(?<!\wMūžiz)"
)
_RELATIVE_YEAR = re.compile(r"\b(?:s[ai]\b|s[aio]gad|saja\b|pern|pagajusa\b|nakama\b|nakamgad)")
PARTNERSHIP = re.compile(r"(?<!\w)(?i:partner|koordin|vadoš|dalīb(?:niek|skol|organiz)|sadarb(?:īb|oj))")
_LETTERS = re.compile(r"[^\W\d_]+")
_ALPHANUMERIC = re.compile(r"\w+")
_LONGEST = 100  # characters of a word worth remembering; what a program has encoded may be a word of a megabyte
_PARTS = frozenset({"nodaļa", "daļa", "sektors", "novads", "pagasts"})


def of_each(words: list[str]) -> Iterator[tuple[str, ...]]:
    """What each word, from blank to blank, tells; only words of a usual length are remembered."""
    if max(map(len, words)) < _LONGEST:
        return map(of, words)
    return (of(word) if len(word) < _LONGEST else of.__wrapped__(word) for word in words)


@lru_cache(maxsize=16384)
def of(word: str) -> tuple[str, ...]:
    """What a word tells; most words tell nothing.

    >>> of("pamatskolas"), of("Igaunijas"), of("500,00"), of("eiro,")
    (('organisation',), ('country', 'programme'), (), ('currency',))
    """
    if word.lower() == word.upper() and "€" not in word and "$" not in word:
        return ()
    return tuple(sign for sign, tells in _TELLS.items() if tells(word))


@lru_cache(maxsize=16384)
def is_head(word: str) -> bool:
    """Whether a word is the head noun of an organisation's name, alone or behind a hyphen."""
    head = organisations.head_of(word.rpartition("-")[2].lower())
    return head is not None and head.lemma not in _PARTS and head.number == "singular"


def _organisation(word: str) -> bool:
    return any(
        is_head(letters) or letters in organisations.ABBREVIATIONS or LEGAL_WORD.match(letters)
        for letters in _LETTERS.findall(word)
    )


@cache
def foreign_words(role: str) -> frozenset[str]:
    """All words of one role in foreign names (data/foreign_names.tsv), of every language together.

    Names mix languages, and hardly any of the words means something in another.
    """
    lines = (words for _, kind, words in wordlists.rows("foreign_names") if kind == role)
    return frozenset(word for words in lines for word in words.split())


@cache
def foreign_suffixes() -> tuple[str, ...]:
    """What the compounds end in that name an organisation: `…college`."""
    return tuple(foreign_words("suffix"))


def foreign(word: str) -> bool:
    """Whether a word holds a foreign head or ends a compound of one.

    >>> foreign("Agrupamento"), foreign("I.I.S."), foreign("Hannover")
    (True, True, False)
    """
    known = foreign_words("head") | foreign_words("end")
    parts = _ALPHANUMERIC.findall(word)
    parts += [part.capitalize() for part in parts if part.isupper()]
    parts += [word.replace(".", "")] if word.count(".") > 1 else []
    return any(part in known or part.endswith(foreign_suffixes()) for part in parts)


@cache
def _role_word() -> re.Pattern[str]:
    """How the words of the table of roles, and the verbs for roles, begin."""
    lines = (phrases.split("|") for _, phrases in wordlists.rows("roles"))
    words = {word[:6] for line in lines for phrase in line for word in phrase.split() if len(word) > 3}
    beginnings = "|".join(map(re.escape, sorted(words - {"projek", "partne", "skolā", "leader"})))
    return re.compile(rf"(?<!\w)(?:{beginnings}|koordin|vadī|vada(?!\w)|foto|pienāk|atbild|pārzin|stūr|gādā|rūpē)")


@cache
def _jobs() -> frozenset[str]:
    """Stems of the words in which the phrases of the table of roles end: `autora`, whose beginning says less."""
    lines = (phrases.split("|") for _, phrases in wordlists.rows("roles"))
    return frozenset(stem(phrase.split()[-1]) for line in lines for phrase in line) - {"projekt", "skol"}


def _role(word: str) -> bool:
    """Whether a word tells what somebody is or does, in any case form."""
    return _role_word().search(word.lower()) is not None or any(
        stem(part) in _jobs() for part in _LETTERS.findall(word)
    )


def _matching(pattern: str) -> Callable[[str], bool]:
    search = re.compile(pattern).search
    return lambda word: search(word) is not None


_TELLS: dict[str, Callable[[str], bool]] = {
    "organisation": _organisation,
    "foreign organisation": foreign,
    "country": countries.may_begin,
    "currency": lambda word: CURRENCY.search(word) is not None,
    "programme": lambda word: PROGRAMME.search(word) is not None,
    "role": _role,
    "partner": _matching(r"[Pp](?<!\w[Pp])artner(?:i|iem|us|u|is|skol\w*)\b"),
    "partnership": lambda word: PARTNERSHIP.search(word) is not None,
    "leader": _matching(r"koordinē|vad(?:a|īs)$|adošais$"),
    "length of time": _matching(r"(?i:mēne[šs]|gad(?:us|iem|i|u)\b)"),
    "month": _matching(r"(?i:mēne(?:š|s[iu])|mēn\.|months?\b)"),
    "relative year": lambda word: _RELATIVE_YEAR.search(fold(word)) is not None,
}
"""What a word may tell, and by what it is known."""
