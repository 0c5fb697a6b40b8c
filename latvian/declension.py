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
def _paradigms() -> dict[str, tuple[str, dict[str, list[str]]]]:
    """By the paradigm's name: the ending of its lemma, and by number the endings in the order of `CASES`."""
    return {
        name: (ending, {number: row.split() for number, row in zip(NUMBERS, numbers, strict=True)})
        for name, ending, *numbers in rows("paradigms.tsv")
    }


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


def _in_cases(lemma: str, paradigm: str, number: str, mutating: bool) -> list[str]:
    """The forms of one number in the order of `CASES`."""
    if paradigm == "indeclinable":
        return [lemma] * len(CASES)
    ending, endings = _paradigms()[paradigm]
    if not lemma.endswith(ending):
        raise ValueError(f"{lemma} does not end in -{ending} as {paradigm} does")
    stem = lemma.removesuffix(ending)
    soft = mutated(stem) if mutating else stem
    return [soft + text[1:] if text[0] == "*" else stem + text for text in endings[number]]


def singular(lemma: str, paradigm: str, *, mutating: bool = True) -> dict[str, str]:
    """The singular forms of `lemma` by case; `paradigm` is a row of `data/paradigms.tsv` whose ending the lemma has.

    >>> singular("Eglītis", "2-is")["genitive"]
    'Eglīša'

    Some words do not mutate, above all two-syllable men's names in -tis and -dis:

    >>> singular("Guntis", "2-is", mutating=False)["genitive"]
    'Gunta'
    """
    return dict(zip(CASES, _in_cases(lemma, paradigm, "singular", mutating), strict=True))


def forms(lemma: str, paradigm: str) -> Forms:
    """All forms of `lemma` by case and number, as `singular` has those of one number.

    >>> forms("pārvalde", "5-e")["genitive", "plural"]
    'pārvalžu'
    """
    return {
        (case, number): form
        for number in NUMBERS
        for case, form in zip(CASES, _in_cases(lemma, paradigm, number, mutating=True), strict=True)
    }
