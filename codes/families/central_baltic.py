"""Interreg Central Baltic (project number): CB and three or four digits in 2014–2020, seven from 2021.

Two letters and a number are too little to go by, so the programme or a label must stand near.

Source: list of projects at varam.gov.lv; the numbers from 2021 are known by hearsay.

>>> compact("CB 774")
'CB774'
>>> is_valid("CB77")
False
"""

from codes.contrary import PAPERS
from codes.family import Family

FAMILY = Family(
    name="central_baltic",
    shape=r"CB~ ?(?P<serial>\d{3,4}|0\d{6})(?!\w)",
    form="CB{serial}",
    examples=("CB774", "CB802", "CB0100006"),
    lookalikes=("CB77", "CB12345"),
    programme=lambda components: "Interreg",
    hints=("CB",),
    cue=r"central\s+baltic|centrāl\w*\s+baltij|centrālbaltij|interreg|projekt\w*\s+(?:nr|numur)[^\d;]{0,40}CB",
    cue_anywhere=r"central\s+baltic|centrāl\w*\s+baltij\w*\s+(?:jūras|programm|reģion)",
    contrary=PAPERS,
    cued="Interreg Central Baltic projekts {}",
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
