"""EEA and Norwegian financial mechanisms in Latvia 2009–2014 (project number).

Research and scholarships have `NFI` or `EEZ/NFI`, a letter, the year and three digits, visits before them
`NOR-R-PV/2013/038`; the programme of culture has `EEZLV04/INP/2013/4`; small grants `2/EEZLV02/14/GS/044`.

Sources: a research project's and an institute's page, pages of two museums. The form of small grants is known by
hearsay only: there every match is flagged.

>>> compact("NFI/R/2014 / 010"), compact("NOR – R-PV/2013/038"), compact("2/EEZLV02/14/GS/044")
('NFI/R/2014/010', 'NOR-R-PV/2013/038', '2/EEZLV02/14/GS/044')
>>> is_valid("EEZ 2009-2014")
False
"""

from codes.components import Parts
from codes.family import Family


def _flags(parts: Parts) -> tuple[str, ...]:
    return ("unconfirmed",) if parts["serial"][:1].isdigit() else ()


FAMILY = Family(
    name="eea0914",
    shape=(
        r"~(?P<serial>(?:EEZ / )?NFI / [A-Z] / 20\d\d / \d{3}|NOR - [A-Z] - [A-Z]{2} / 20\d\d / \d{3}"
        r"|\d / EEZLV\d\d / \d\d / [A-Z]{2} / \d{3}|EEZLV\d\d / [A-Z]{2,4} / 20\d\d / \d{1,3})(?!\d)"
    ),
    form="{serial}",
    examples=("NFI/R/2014/010", "EEZ/NFI/S/2015/015", "NOR-R-PV/2013/038", "EEZLV04/INP/2013/4"),
    lookalikes=("EEZ 2009-2014", "NFI/R/2014", "EEZLV02"),
    programme=lambda components: "EEZ",
    hints=("NFI", "NOR-", "NOR -", "EEZLV"),
    flags=_flags,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
