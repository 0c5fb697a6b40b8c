"""Interreg VI-A Estonia–Latvia 2021–2027 (project number): `EE-LV` and five digits.

Source: numbers on pages of municipalities.

>>> compact("EE–LV00031"), compact("ee-lv 00087")
('EE-LV00031', 'EE-LV00087')
>>> is_valid("EE-LV")
False
"""

from codes.family import Family

FAMILY = Family(
    name="eelv",
    shape=r"EE~ - LV(?: - | ?)(?P<serial>\d{5})(?!\d)",
    form="EE-LV{serial}",
    examples=("EE-LV00087", "EE-LV00031"),
    lookalikes=("EE-LV 2021-2027", "EE-LV0008"),
    programme=lambda components: "Interreg",
    hints=("LV",),
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
