"""Society Integration Foundation of Latvia (Sabiedrības integrācijas fonds; project number).

`YYYY.LV/`, the programme and serials, as grantees print it on their pages.

>>> compact("2021.LV/NVOF/MAC/045")
'2021.LV/NVOF/MAC/045'
>>> is_valid("2021.LV")
False
"""

from codes.family import Family

FAMILY = Family(
    name="sif",
    shape=r"(?P<year>20~[12]\d)\. ?LV / (?P<serial>[A-ZĀ-Ž]{2,6}(?: / [A-Z0-9]{1,6}){1,4})(?!\w)",
    form="{year}.LV/{serial}",
    examples=("2021.LV/NVOF/MAC/045", "2020.LV/NVOF/MIC/012/15"),
    lookalikes=("2021.LV", "2021.LV/NVOF"),
    programme=lambda components: "other",
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
