"""Countries by their Latvian names in any case form, or English ones as in lists of partners; inhabitants as a trace of
their country.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from latvian.declension import forms, singular
from latvian.folding import fold
from latvian.stemming import stem
from latvian.tables import rows

_WORD = re.compile(r"[^\W\d_]+")
# No usual small letter, no letter before it: hardly any word but the capitalised ones.
_CAPITALISED = re.compile(r"[^\W\d_a-zāčēģīķļņšūž](?<![^\W\d_].)[^\W\d_]*")
_NEXT = re.compile(r"[\s-]{1,3}([^\W\d_]+)")
_SHORT = 3  # a stem of so few letters says little: such names are known by their exact forms only

# Names that mean something else too often: the adverb "gana", the given name.
_AMBIGUOUS = {"Gana", "Dominika"}
# Malta is also a Latvian village with schools and a parish of its own.
_VILLAGE = {"MT": {stem(word) for word in ("novads", "pagasts", "vidusskola", "skola", "ciems", "apvienība")}}

Rest = tuple[str, ...]


@cache
def _names() -> dict[str, str]:
    return dict(rows("countries.tsv"))


def name(alpha2: str) -> str:
    """The Latvian name of the country with this ISO 3166-1 code; KeyError for any other text.

    >>> name("LT"), name("TR")
    ('Lietuva', 'Turcija')
    """
    return _names()[alpha2]


def is_code(letters: str) -> bool:
    """Whether two capitals are the ISO 3166-1 code of a country.

    >>> is_code("LT"), is_code("ZZ")
    (True, False)
    """
    return letters in _names()


def _spellings() -> Iterator[tuple[str, str]]:
    """Every name with its code: those of the CLDR without remarks in brackets, and the aliases."""
    for code, text in _names().items():
        yield text.partition(" (")[0], code
    for alias, code in rows("country_aliases.tsv"):
        yield alias, code


@cache
def _by_stem() -> dict[str, list[tuple[Rest, str]]]:
    """By the stem of the first word: the stems of the other words and the code, longest names first."""
    index: dict[str, list[tuple[Rest, str]]] = {}
    for text, code in _spellings():
        first, *rest = (stem(word) for word in _WORD.findall(text))
        if rest or not (_is_known_by_form(text) or text in _AMBIGUOUS):
            index.setdefault(first, []).append((tuple(rest), code))
    for names in index.values():
        names.sort(key=lambda entry: -len(entry[0]))
    return index


def _is_known_by_form(text: str) -> bool:
    """Whether its stem says too little: it is short, or the name is never declined (Nauru, not the man Nauris)."""
    return len(stem(text)) <= _SHORT or text[-1] in "ou"


def _declined(text: str) -> set[str]:
    paradigm = {"a": "4-a", "e": "5-e"}.get(text[-1], "indeclinable")
    return set(singular(text, paradigm).values())


_OTHERS = frozenset({"Island", "Islands", "Sveicam", "Sveica", "Sveicu"})
"""Words of English titles, and of greeting, with the stem of a country."""


@cache
def _by_form() -> dict[str, str]:
    """Codes of the names whose stem says too little, by exact form in lower case (abbreviations in capitals)."""
    short = ((text, code) for text, code in _spellings() if " " not in text and _is_known_by_form(text))
    names = {form.lower(): code for text, code in short if text not in _AMBIGUOUS for form in _declined(text)}
    names |= {text.lower(): code for text, code in rows("countries_english.tsv")}
    return names | {text: names.pop(text.lower()) for text, _ in _spellings() if text.isupper()}


def _end_of(text: str, position: int, rest: Rest) -> int | None:
    """Where the words with the stems `rest` end when they follow `position`."""
    for expected in rest:
        following = _NEXT.match(text, position)
        if following is None or stem(following[1]) != expected:
            return None
        position = following.end()
    return position


def _in(text: str, within: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
    for start, end in within:
        yield from _CAPITALISED.finditer(text, start, end)


def _is_village(text: str, end: int, code: str) -> bool:
    following = _NEXT.match(text, end)
    return following is not None and stem(following[1]) in _VILLAGE.get(code, ())


def may_begin(word: str) -> bool:
    """Whether the name of a country may begin in a word, cut at blanks.

    >>> may_begin("(Dānijas"), may_begin("dānis")
    (True, False)
    """
    return any(
        found[0].isupper() and (stem(found) in _by_stem() or found in _by_form() or found.lower() in _by_form())
        for found in _CAPITALISED.findall(word)
    )


def find(text: str, within: Iterable[tuple[int, int]] | None = None) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, ISO alpha-2 code) of every country named in `text`, in order, without overlaps.

    Where the words are known in which a name may begin, `within` tells where they stand (start, end), in order.

    >>> text = "Latvijas–Lietuvas programma, partneri no Čehijas Republikas un ASV"
    >>> [(text[start:end], code) for start, end, code in find(text)]
    [('Latvijas', 'LV'), ('Lietuvas', 'LT'), ('Čehijas Republikas', 'CZ'), ('ASV', 'US')]
    """
    by_stem, by_form, done = _by_stem(), _by_form(), 0
    for match in _in(text, within) if within is not None else _CAPITALISED.finditer(text):
        word, start = match.group(), match.start()
        if start < done or not word[0].isupper() or word in _OTHERS:
            continue
        for rest, code in by_stem.get(stem(word), ()):
            end = _end_of(text, match.end(), rest)
            if end is not None and not _is_village(text, end, code):
                yield start, end, code
                done = end
                break
        else:
            exact = by_form.get(word) or by_form.get(word.lower())
            if exact:
                yield start, match.end(), exact


@lru_cache(maxsize=16384)
def is_named(word: str) -> bool:
    """Whether a word names a country.

    >>> is_named("Īrijā"), is_named("Īrisu")
    (True, False)
    """
    return next(find(word), None) is not None


@cache
def _inhabitants() -> dict[str, str]:
    """Codes by folded form. Left out: genitives ("poļu valoda" is a language) and their homonyms in the singular."""
    index = {}
    for lemma, paradigm, code in rows("inhabitants.tsv"):
        for (case, number), form in forms(lemma, paradigm).items():
            if case != "genitive" and (number == "plural" or lemma.endswith(("tis", "te"))):
                index[fold(form)] = code
        plural = forms(lemma, paradigm)["genitive", "plural"]
        index.pop(fold(plural), None)
    return index


def inhabitants(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, ISO alpha-2 code) of inhabitants of countries; never of languages or schools named for them.

    >>> text = "lietuvieši no Zarasiem un francūži, poļu ģimnāzija"
    >>> [(text[start:end], code) for start, end, code in inhabitants(text)]
    [('lietuvieši', 'LT'), ('francūži', 'FR')]
    """
    known, countries = _inhabitants(), _by_stem()
    for match in _WORD.finditer(text):
        word = match.group()
        code = known.get(fold(word))
        if code and not (word[0].isupper() and stem(word) in countries):  # "Portugāli" is the country
            yield *match.span(), code
