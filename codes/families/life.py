"""LIFE 1992–2020 (project number).

The year in two digits, the strand (NAT nature, ENV environment, IPE integrated projects …), the coordinating country
and six digits. Blanks vary, and the Commission's portal writes dashes throughout.

Sources: the Commission's database of LIFE projects; pages of Latvian beneficiaries.

>>> compact("LIFE 13 NAT/LV/001078"), compact("LIFE16-NAT-LV-000262"), compact("LIFE19IPE/LV/000010")
('LIFE13 NAT/LV/001078', 'LIFE16 NAT/LV/000262', 'LIFE19 IPE/LV/000010')
>>> components("LIFE99 NAT/LV/006382").year
1999
>>> is_valid("LIFE 2014-2020")
False
"""

from codes.family import Family

STRANDS = "NAT|ENV|ENE|CCA|CCM|GIE|GIC|GID|IPE|IPC|PRE|TA|CAP|INF|BIO|ESC"

FAMILY = Family(
    name="life",
    shape=(
        rf"LIFE~ ?(?P<year>\d\d)(?: - | ?)(?P<sector>{STRANDS})(?: / | - )(?P<country>[A-Z]{{2}})(?: / | - )"
        r"(?P<serial>\d{6})(?!\d)"
    ),
    form="LIFE{year} {sector}/{country}/{serial}",
    examples=("LIFE16 NAT/LV/000262", "LIFE19 IPE/LV/000010", "LIFE13 NAT/LV/001078"),
    lookalikes=("LIFE 2014-2020", "LIFE19 IPE", "LIFE+ NAT/LV"),
    programme=lambda components: "LIFE",
    hints=("LIFE",),
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
