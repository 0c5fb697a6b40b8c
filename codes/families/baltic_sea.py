"""Interreg Baltic Sea Region (project number): `#`, a letter (R regular, C core, S small) and three digits.

Known by hearsay only: a cue must stand near, and every match is flagged.

>>> compact("#r012")
'#R012'
>>> is_valid("#R12")
False
"""

from codes.family import Family

FAMILY = Family(
    name="baltic_sea",
    shape=r"#(?P<serial>[RCS]\d{3})(?!\w)",
    form="#{serial}",
    examples=("#R012", "#C008", "#S001"),
    lookalikes=("#R12", "#R0123", "R012"),
    programme=lambda components: "Interreg",
    hints=("#",),
    cue=r"baltic\s+sea\s+region|baltijas\s+jūras\s+reģion|interreg",
    cued="Baltijas jūras reģiona programmas projekts {}",
    unconfirmed=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
