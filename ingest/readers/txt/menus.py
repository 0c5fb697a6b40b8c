"""The menu of a site in a text copied out of a browser: lines, or words on one line, that name its pages and nothing
else.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_FEWEST = 3
_LONGEST = 40  # characters of an entry
_BETWEEN = re.compile(r"\s*[|·•»›/]\s*|\s{2,}|\t")
_ENTRIES = frozenset(  # of several words with lines between them
    """
sākums sākumlapa jaunumi aktualitātes ziņas notikumi projekti kontakti kontaktinformācija dokumenti galerija
fotogalerija foto video arhīvs vakances iepirkumi pasākumi kalendārs meklēt vēsture skola skolēniem vecākiem
skolotājiem absolventiem uzņemšana administrācija pedagogi bibliotēka izglītība kultūra sports tūrisms sabiedrība
pašvaldība novads pakalpojumi pārvalde attīstība uzņēmējdarbība e-klase e-pakalpojumi ēdināšana stundas
interešu_izglītība par_mums par_skolu par_muzeju par_novadu par_centru par_biedrību lapas_karte sazinies sazināties
ienākt english latviski русский lv en ru mājaslapa
""".split()  # noqa: SIM905
)


def parted(lines: Sequence[str]) -> Iterator[tuple[bool, list[str]]]:
    """The lines in runs: (whether they are a menu, the lines).

    >>> [(is_menu, len(run)) for is_menu, run in parted(["Sākums", "Jaunumi", "Kontakti", "", "Skolas projekti"])]
    [(True, 3), (False, 2)]
    >>> list(parted(["Sākums Jaunumi Projekti"]))
    [(True, ['Sākums Jaunumi Projekti'])]
    """
    for is_menu, runs in groupby(_runs(lines), key=_is_menu):
        yield is_menu, [line for run in runs for line in run]


def _runs(lines: Sequence[str]) -> Iterator[list[str]]:
    """Lines that may be entries of one menu, and the others between them."""
    return (list(run) for _, run in groupby(lines, key=lambda line: _count(line) > 0))


def _is_menu(run: Sequence[str]) -> bool:
    return sum(map(_count, run)) >= _FEWEST


def _count(line: str) -> int:
    """How many pages a line names; 0 where it says anything else."""
    names = [name for name in _BETWEEN.split(line.strip().lower()) if name]
    if not names or any(len(name) > _LONGEST for name in names):
        return 0
    if all(name.replace(" ", "_") in _ENTRIES for name in names):
        return len(names)
    words = line.lower().split()
    return len(words) if len(words) >= _FEWEST and all(word in _ENTRIES for word in words) else 0
