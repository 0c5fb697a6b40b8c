"""EEA and Norwegian financial mechanisms in Latvia 2009–2014 (project number).

Research and scholarships have `NFI` or `EEZ/NFI`, a letter, the year and three digits; the NGO fund
`2/EEZLV02/14/GS/044`, the programme of culture `EEZLV04/INP/2013/4`.

Known by hearsay only: every match is flagged.

>>> compact("NFI/R/2014 / 010"), compact("2/EEZLV02/14/GS/044")
('NFI/R/2014/010', '2/EEZLV02/14/GS/044')
>>> is_valid("EEZ 2009-2014")
False
"""

from codes.family import Family

FAMILY = Family(
    name="eea0914",
    shape=(
        r"~(?P<serial>(?:EEZ / )?NFI / [A-Z] / 20\d\d / \d{3}|\d / EEZLV\d\d / \d\d / [A-Z]{2} / \d{3}"
        r"|EEZLV\d\d / [A-Z]{2,4} / 20\d\d / \d{1,3})(?!\d)"
    ),
    form="{serial}",
    examples=("NFI/R/2014/010", "EEZ/NFI/S/2015/015", "2/EEZLV02/14/GS/044", "EEZLV04/INP/2013/4"),
    lookalikes=("EEZ 2009-2014", "NFI/R/2014", "EEZLV02"),
    programme=lambda components: "EEZ",
    hints=("NFI", "EEZLV"),
    unconfirmed=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
