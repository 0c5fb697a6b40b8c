"""Latvia–Russia cross-border programme 2014–2020 (project number).

`LV-RU-` and three digits, perhaps with the call between. Known by hearsay only: a cue must stand near, and every match
is flagged.

>>> compact("LV-RU-II-055")
'LV-RU-II-055'
>>> is_valid("LV-RU")
False
"""

from codes.family import Family

FAMILY = Family(
    name="latvia_russia",
    shape=r"LV~ - RU - (?P<serial>(?:I{1,2}-)?\d{3})(?!\w)",
    form="LV-RU-{serial}",
    examples=("LV-RU-002", "LV-RU-II-055"),
    lookalikes=("LV-RU", "LV-RU 2014"),
    programme=lambda components: "Interreg",
    hints=("RU",),
    cue=r"krievij|russia|interreg|projekt\w*\s+(?:nr|numur)",
    cued="Latvijas–Krievijas programmas projekts {}",
    unconfirmed=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
