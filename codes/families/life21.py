"""LIFE 2021–2027 (project reference): year, strand, coordinating country and the project's acronym, dashes between.

The grant itself has nine digits (`101113714`), a second identifier that may stand in front. An acronym that begins
with LIFE has a blank after it.

Sources: the Commission's database of LIFE projects; a municipality's list of projects.

>>> compact("LIFE22 - NAT-LV-LIFE  FreeSalaca")
'LIFE22-NAT-LV-LIFE FreeSalaca'
>>> components("LIFE21-CCM-LV-LIFE Kūdra").country
'LV'
>>> is_valid("LIFE22-NAT-LV")
False
"""

from dataclasses import replace

from codes.call import check_country
from codes.components import Components, Parts
from codes.family import Family


def _derive(components: Components, parts: Parts) -> Components:
    return replace(components, acronym=parts["acronym"])


def _check(components: Components) -> None:
    check_country(components.country or "")


FAMILY = Family(
    name="life21",
    shape=(
        r"LIFE~ ?(?P<year>2\d) - (?P<sector>[A-Z]{2,5}) - (?P<country>[A-Z]{2}) - "
        r"(?P<acronym>LIFE +[A-ZĀ-Ž]\w*(?:-\w+)*|(?!\d{6})[^\W_]\w+(?:-\w+)*)"
    ),
    form="LIFE{year}-{sector}-{country}-{acronym}",
    examples=("LIFE22-NAT-LV-LIFE FreeSalaca", "LIFE21-CCM-LV-PeatCarbon"),
    lookalikes=("LIFE22-NAT-LV", "LIFE22 NAT"),
    programme=lambda components: "LIFE",
    hints=("LIFE2", "LIFE 2"),
    as_written=frozenset({"acronym"}),
    derive=_derive,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
