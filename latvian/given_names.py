"""Given names in use in Latvia, in every case form."""

import json
from functools import cache, lru_cache
from typing import NamedTuple

from latvian.declension import singular, syllables
from latvian.tables import rows


class Reading(NamedTuple):
    """What a form of a given name can be; `rare` marks names that only the extended name-day list has."""

    lemma: str
    gender: str
    case: str
    rare: bool


_ENDINGS = {
    "feminine": (("a", "4-a"), ("e", "5-e")),
    "masculine": (
        ("is", "2-is"), ("us", "3-us"), ("s", "1-s"), ("š", "1-š"), ("a", "4-a-masculine"), ("e", "5-e-masculine"),
    ),
}  # fmt: skip


def _genders(name: str) -> tuple[str, ...]:
    """The gender that the ending tells; both for names in -i, -u and long vowels."""
    if name.endswith(("a", "e")):
        return ("feminine",)
    return ("masculine",) if name.endswith(("s", "š", "o")) else ("masculine", "feminine")


@cache
def _lemmas() -> dict[str, tuple[tuple[str, ...], bool]]:
    """Genders and rarity by name, from the name-day lists of lv-namedays and our own supplement."""
    from importlib.resources import files  # late: slow to import, and needed only where names are looked for

    known: dict[str, tuple[tuple[str, ...], bool]] = {}
    for source, rare in (("tradic_vardadienu_saraksts.json", False), ("paplasinatais_saraksts.json", True)):
        days = json.loads((files("lv_namedays") / "data" / source).read_text(encoding="utf-8"))
        for name in (name for names in days.values() for name in names if name.isalpha()):
            known.setdefault(name, (_genders(name), rare))
    for name, *stated in rows("given_names.tsv"):
        genders = {"": _genders(name), "either": ("masculine", "feminine")}.get("".join(stated), tuple(stated))
        known[name] = (genders, False)
    return known


def declined(name: str, gender: str) -> dict[str, str]:
    """The singular forms of a given name by case.

    >>> declined("Jānis", "masculine")["genitive"], declined("Guntis", "masculine")["genitive"]
    ('Jāņa', 'Gunta')
    """
    paradigm = next((found for ending, found in _ENDINGS[gender] if name.endswith(ending)), "indeclinable")
    mutating = not (name.endswith(("tis", "dis")) and syllables(name) <= 2)
    return singular(name, paradigm, mutating=mutating)


@cache
def _index() -> dict[str, str]:
    """Every case form, with the names of which it is one; those are few, so what each form is is told when asked."""
    index: dict[str, str] = {}
    for name, (genders, _) in _lemmas().items():
        for form in {form: None for gender in genders for form in declined(name, gender).values()}:
            index[form] = f"{index[form]} {name}" if form in index else name
    return index


@lru_cache(maxsize=4096)
def _readings(form: str) -> tuple[Reading, ...]:
    lemmas = _lemmas()
    return tuple(
        Reading(name, gender, case, rare)
        for name in _index()[form].split()
        for genders, rare in (lemmas[name],)
        for gender in genders
        for case, other in declined(name, gender).items()
        if other == form
    )


def readings(form: str) -> tuple[Reading, ...]:
    """Everything that `form` can be as a given name; nothing when no known name has such a form.

    >>> [(reading.lemma, reading.case) for reading in readings("Jāņa")]
    [('Jānis', 'genitive')]
    """
    known = form if form in _index() else form.capitalize() if form.isupper() else form
    return _readings(known) if known in _index() else ()
