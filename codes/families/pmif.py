"""Asylum, Migration and Integration Fund in Latvia (Patvēruma, migrācijas un integrācijas fonds; project number).

The institution, the fund and two to four numbers, the year among them.

Sources: pmlp.gov.lv; one page cuts a number short after the year, which makes it none.

>>> validate("PMLP/PMIF/2023/2"), validate("PMIF/12/2019/4/03")
('PMLP/PMIF/2023/2', 'PMIF/12/2019/4/03')
>>> is_valid("PMLP/PMIF/2023/")
False
"""

from codes.family import Family

FAMILY = Family(
    name="pmif",
    shape=r"~(?:(?<![A-Z])(?P<institution>[A-Z]{2,6}) / )?PMIF / (?P<serial>\d{1,4}(?: / \d{1,4}){1,3})(?!\w)",
    form="[{institution}/]PMIF/{serial}",
    examples=("PMLP/PMIF/2023/2", "PMIF/12/2019/4/03"),
    lookalikes=("PMLP/PMIF/2023/", "PMIF"),
    programme=lambda components: "AMIF",
    hints=("PMIF",),
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
