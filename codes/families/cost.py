"""COST (number of an action): CA, the year of the call in two digits and a serial of three.

`CA12345`, which stands for the form in guides, is none: the first call of this form was in 2014.

Source: numbers in publications and repositories.

>>> validate("CA18232"), components("CA18232").year
('CA18232', 2018)
>>> is_valid("CA12345")
False
"""

from codes.contrary import PAPERS
from codes.family import Family

FAMILY = Family(
    name="cost",
    shape=r"CA~ ?(?P<year>1[4-9]|2\d)(?P<serial>\d{3})(?!\w)",
    form="CA{year}{serial}",
    examples=("CA18232", "CA18108", "CA18203"),
    lookalikes=("CA12345", "CA1823", "CA182321"),
    programme=lambda components: "COST",
    hints=("CA",),
    cue=r"(?-i:\bCOST\b)|\b(?:akcij(?!u\s+sabiedr)\w*|action)\W+(?:\w+\W+){0,6}?CA|projekt\w*\s+(?:nr|numur)[^\d;]{0,40}CA",
    contrary=PAPERS,
    cued="COST akcija {}",
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
