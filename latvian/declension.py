"""Case forms of Latvian nouns and adjectives, generated from paradigms with their consonant mutation."""

from functools import cache

from latvian.tables import rows

CASES = ("nominative", "genitive", "dative", "accusative", "locative")
NUMBERS = ("singular", "plural")

Forms = dict[tuple[str, str], str]
"""Form by (case, number)."""

# Longest first: clusters change as a whole ("krāsns", "krāšņu"), labials take a j ("upe", "upju").
_MUTATIONS = (
    ("kst", "kš"), ("st", "st"), ("sn", "šņ"), ("zn", "žņ"), ("sl", "šļ"), ("zl", "žļ"), ("ln", "ļņ"), ("ll", "ļļ"),
    ("nn", "ņņ"), ("dz", "dž"), ("b", "bj"), ("p", "pj"), ("m", "mj"), ("v", "vj"), ("c", "č"),
    ("d", "ž"), ("t", "š"), ("s", "š"), ("z", "ž"), ("l", "ļ"), ("n", "ņ"),
)  # fmt: skip
_VOWELS = frozenset("aāeēiīouū")


@cache
def _paradigms() -> dict[str, tuple[str, tuple[tuple[tuple[str, str], str], ...]]]:
    """By the paradigm's name: the ending of its lemma, and an ending for every (case, number)."""
    paradigms = {}
    for name, ending, *numbers in rows("paradigms.tsv"):
        endings = [
            ((case, number), text)
            for number, row in zip(NUMBERS, numbers, strict=True)
            for case, text in zip(CASES, row.split(), strict=True)
        ]
        paradigms[name] = (ending, tuple(endings))
    return paradigms


def mutated(stem: str) -> str:
    """The stem with its last consonants palatalised, as in the genitive of *brālis* or the plural genitive of *upe*.

    >>> mutated("brāl"), mutated("up"), mutated("iestād"), mutated("krāsn"), mutated("pavār")
    ('brāļ', 'upj', 'iestāž', 'krāšņ', 'pavār')
    """
    for plain, soft in _MUTATIONS:
        if stem.endswith(plain):
            return stem.removesuffix(plain) + soft
    return stem


def syllables(word: str) -> int:
    """The number of syllables: groups of neighbouring vowels.

    >>> syllables("Guntis"), syllables("Miervaldis")
    (2, 3)
    """
    lowered = word.lower()
    return sum(
        letter in _VOWELS and (index == 0 or lowered[index - 1] not in _VOWELS) for index, letter in enumerate(lowered)
    )


def forms(lemma: str, paradigm: str, *, mutating: bool = True) -> Forms:
    """Every case form of `lemma`, which must end as the lemmas of `paradigm` (a row of `data/paradigms.tsv`) do.

    >>> forms("pārvalde", "5-e")["genitive", "plural"]
    'pārvalžu'
    >>> forms("Eglītis", "2-is")["genitive", "singular"]
    'Eglīša'

    Some words do not mutate, above all two-syllable men's names in -tis and -dis:

    >>> forms("Guntis", "2-is", mutating=False)["genitive", "singular"]
    'Gunta'
    """
    if paradigm == "indeclinable":
        return {(case, number): lemma for case in CASES for number in NUMBERS}
    ending, endings = _paradigms()[paradigm]
    if not lemma.endswith(ending):
        raise ValueError(f"{lemma} does not end in -{ending} as {paradigm} does")
    stem = lemma.removesuffix(ending)
    soft = mutated(stem) if mutating else stem
    return {key: soft + text[1:] if text[0] == "*" else stem + text for key, text in endings}
