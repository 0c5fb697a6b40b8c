"""URBACT (project number): four digits that mean nothing without the label in front and the programme's name beside it.

Source: a municipality's page.

>>> compact("8211")
'8211'
>>> is_valid("82111")
False
"""

from codes.family import Family

FAMILY = Family(
    name="urbact",
    shape=r"(?P<serial>[1-9]~\d{3})(?!\w)(?![./,-]\d)",
    form="{serial}",
    examples=("8211",),
    lookalikes=("Nr. 821", "Nr. 8211/2", "82111"),
    programme=lambda components: "Interreg",
    hints=("URBACT", "Urbact"),
    cue="urbact",
    label="nr|no",
    contrary=r"(?:noteikum|lēmum|līgum|rīkojum)\w*\s+nr",
    cued="URBACT projekts (Nr. {})",
    alone=False,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
