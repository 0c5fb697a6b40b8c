"""Latvian Environmental Protection Fund (Latvijas vides aizsardzības fonds; project number): `1-08/NNN/YYYY`.

It has the form of any office's register, so the fund must stand near. Known by hearsay only: every match is flagged.

>>> compact("1-08/63/2019")
'1-08/63/2019'
>>> is_valid("1-2/169")
False
"""

from codes.family import Family

FAMILY = Family(
    name="lvaf",
    shape=r"(?P<measure>1~-08) / (?P<serial>\d{1,3}) / (?P<year>20\d\d)(?!\d)",
    form="{measure}/{serial}/{year}",
    examples=("1-08/63/2019", "1-08/112/2021"),
    lookalikes=("1-2/169", "1-08/63", "1.1-12/2018/45"),
    programme=lambda components: "other",
    cue=r"lvaf|vides\s+aizsardzības\s+fond",
    cue_anywhere=r"(?:lvaf|vides\s+aizsardzības\s+fond)(?:[^\n]{0,200}?projekt[^\n]{0,160}?|[\s\S]{0,2000}?projekta\s+)\bnr\.?:?\s*1\s?-\s?08\s?/",
    cued="LVAF projekts {}",
    unconfirmed=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
