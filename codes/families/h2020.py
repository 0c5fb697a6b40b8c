"""Horizon 2020 (number of a grant agreement): six digits, 6 to 9 first.

Six digits are anything at all: a label must stand right in front and the programme or a grant agreement near, and in
a search box it is no code.

Source: the Commission's portal.

>>> validate("870245")
'870245'
>>> is_valid("123456")
False
"""

from codes.contrary import CONTACTS, PAPERS
from codes.family import Family

FAMILY = Family(
    name="h2020",
    shape=r"(?P<serial>[6-9]~\d{5})(?!\w)(?![.,/-]\d)(?! ?(?:EUR|€|eiro|Ls\b))",
    form="{serial}",
    examples=("870245", "687676"),
    lookalikes=("123456", "8702451", "87024"),
    programme=lambda components: "Horizon",
    hints=("Grant", "GRANT", "grant a", "GA", "H2020", "Horizon", "Apvār", "otācij"),
    cue=r"grant\s+agreement|\bGA\b|dotācij\w*\s+(?:no)?līgum|h2020|horizon|apvārs",
    label=r"nr|no|number|numurs|agreement",
    contrary=rf"(?:{CONTACTS}|{PAPERS})(?:\W+(?:nr|no))?",
    cued="Horizon 2020 Grant Agreement No. {}",
    alone=False,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
