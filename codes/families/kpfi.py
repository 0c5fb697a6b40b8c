"""Climate Change Financial Instrument of Latvia (Klimata pārmaiņu finanšu instruments; project number).

`KPFI`, the call and a serial.

Source: a municipality's page, which has a call without a part.

>>> compact("KPFI - 15.3/45"), compact("KPFI-7/70")
('KPFI-15.3/45', 'KPFI-7/70')
>>> is_valid("KPFI V kārta")
False
"""

from codes.family import Family

FAMILY = Family(
    name="kpfi",
    shape=r"KPFI~ - (?P<measure>\d{1,2}(?:\.\d)?) / (?P<serial>\d{1,3})(?!\d)",
    form="KPFI-{measure}/{serial}",
    examples=("KPFI-15.3/45", "KPFI-6/12"),
    lookalikes=("KPFI-15", "KPFI V kārta"),
    programme=lambda components: "other",
    hints=("KPFI",),
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
