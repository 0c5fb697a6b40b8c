"""Interreg V-A Estonia–Latvia 2014–2020 (project number).

The programme's short name and two or three digits. The same project may be written with its number in the programme
and with its number in a list (`EST-LAT 156`, `EST-LAT15`): projects are not to be joined or told apart by this number
alone.

Sources: estlat.eu; minutes of the programme's committee.

>>> compact("Est-Lat148"), compact("EST–LAT 156")
('EST-LAT 148', 'EST-LAT 156')
>>> is_valid("EST-LAT 2014-2020")
False
"""

from codes.family import Family

FAMILY = Family(
    name="estlat",
    shape=r"EST~(?: - | ?)LAT(?: - | ?)(?P<serial>\d{2,3})(?!\w)(?!-\d)(?![.,]\d)",
    form="EST-LAT {serial}",
    examples=("EST-LAT 156", "EST-LAT 148"),
    lookalikes=("EST-LAT 2014-2020", "Est-Lat programma"),
    programme=lambda components: "Interreg",
    hints=("EST", "Est-", "Est ", "est-"),
    identifies=False,
    ignore_case=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
