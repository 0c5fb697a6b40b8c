"""Emission Allowances Auctioning Instrument of Latvia (Emisijas kvotu izsolīšanas instruments; project number).

`EKII`, the call and a serial, as its forerunner KPFI writes them. Known by hearsay only: every match is flagged.

>>> compact("EKII - 3 / 27")
'EKII-3/27'
>>> is_valid("EKII 3. kārta")
False
"""

from codes.family import Family

FAMILY = Family(
    name="ekii",
    shape=r"EKII~ - (?P<measure>\d{1,2}(?:\.\d)?) / (?P<serial>\d{1,3})(?!\d)",
    form="EKII-{measure}/{serial}",
    examples=("EKII-3/27", "EKII-2/104"),
    lookalikes=("EKII-3", "EKII 3. kārta"),
    programme=lambda components: "other",
    hints=("EKII",),
    unconfirmed=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
