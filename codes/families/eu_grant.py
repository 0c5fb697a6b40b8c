"""Grants that the European Commission manages itself, 2021–2027 (Horizon Europe, LIFE, CERV, Digital, Erasmus+ …).

Nine digits that begin with 101 and say nothing of the programme. A phone or register number may look the same, so a
grant agreement, a label or a programme must stand near.

Source: the Commission's portal.

>>> validate("101074467")
'101074467'
>>> programme("101074467") is None
True
>>> is_valid("40003831936")
False
"""

from codes.contrary import CONTACTS, PAPERS
from codes.family import Family

CUE = (
    r"grant\s+agreement|\bGA\b|dotācij\w*\s+(?:no)?līgum|projekt\w*\s+(?:nr|numur|id)|project\s+(?:no|number|id)|priekšlikum|"
    r"horizon|apvārs|\blife\b|life\d\d|\bcerv\b|digital\s+europe|digitālā\s+eiropa|erasmus|radošā\s+eiropa|creative\s+europe|"
    r"eacea|cinea|\bprojek"
)

FAMILY = Family(
    name="eu_grant",
    shape=r"(?P<serial>101~(?<!_101)\d{6})(?!\w)(?![.,/]\d)(?!-\d)(?!\.[a-z]{3,4}\b)",
    form="{serial}",
    examples=("101074467", "101113714"),
    lookalikes=("40003831936", "10107446", "1010744671", "102074467"),
    programme=lambda components: None,
    cue=CUE,
    contrary=f"{CONTACTS}|{PAPERS}",
    cued="dotācijas līgums Nr. {}",
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
