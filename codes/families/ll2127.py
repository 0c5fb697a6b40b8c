"""Interreg VI-A Latvia–Lithuania 2021–2027 (project number).

`LL` and five digits that begin with 0, sometimes cut in two by a blank.

Sources: latlit.eu; numbers on project pages.

>>> compact("LL–00 148"), compact("LL 00052")
('LL-00148', 'LL-00052')
>>> is_valid("LL-12345")
False
"""

from codes.family import Family

FAMILY = Family(
    name="ll2127",
    shape=r"LL~(?: - | ?)(?P<serial>0\d ?\d{3})(?!\d)",
    form="LL-{serial}",
    examples=("LL-00052", "LL-00148"),
    lookalikes=("LL-12345", "LL-0005"),
    programme=lambda components: "Interreg",
    hints=("LL",),
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
