"""EEA and Norway Grants in Latvia 2014–2021 (project number): country, programme and four digits.

The programmes' names are confirmed, the numbers known by hearsay: a cue must stand near, and every match is flagged.

>>> compact("lv-climate-0001")
'LV-CLIMATE-0001'
>>> is_valid("LV-5401")
False
"""

from codes.family import Family

PROGRAMMES = (
    "LOCALDEV|CLIMATE|INNOVATION|JUSTICE|HOMEAFFAIRS|RESEARCH|CORRECTIONAL|BILATERAL|ACTIVECITIZENS|SOCIALDIALOGUE|TA"
)

FAMILY = Family(
    name="eea1421",
    shape=rf"LV~ - (?P<sector>{PROGRAMMES}) - (?P<serial>\d{{4}})(?!\d)",
    form="LV-{sector}-{serial}",
    examples=("LV-LOCALDEV-0001", "LV-CLIMATE-0001"),
    lookalikes=("LV-5401", "LV-LOCALDEV"),
    programme=lambda components: "EEZ",
    hints=("LV-", "LV -"),
    cue=r"\beez\b|\beea\b|norvēģij|norway|projekt\w*\s+(?:nr|numur)",
    cue_anywhere=r"\beez\b|ekonomikas\s+zonas|norvēģijas\s+(?:finanšu|grant)|\bnorway grants",
    cued="EEZ grantu projekts {}",
    unconfirmed=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
