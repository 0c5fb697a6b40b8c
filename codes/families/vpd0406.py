"""EU structural funds in Latvia 2004–2006 (project number).

`VPD1`, the single programming document (vienotais programmdokuments), the fund, the institution that ran it, the year,
the kind of selection (NP national programmes, APK open competitions), the measure and one or two serials. Known by
hearsay only: every match is flagged.

>>> validate("VPD1 / ERAF/CFLA/04/NP/1.1.1./000008/021"), programme("VPD1/ESF/NVA/05/NP/3.1.5.2/0001/0003")
('VPD1/ERAF/CFLA/04/NP/1.1.1/000008/021', 'ESF')
>>> is_valid("VPD1/ERAF/CFLA")
False
"""

from dataclasses import replace

from codes.components import Components, Parts
from codes.family import Family


def _derive(components: Components, parts: Parts) -> Components:
    return replace(components, fund=parts["purse"] if parts["purse"] in ("ESF", "ERAF") else "other")


FAMILY = Family(
    name="vpd0406",
    shape=(
        r"VPD~1 / (?P<purse>ESF|ERAF|ELVGF|ZVFI) / (?P<institution>[A-Z]{2,6}) / (?P<year>0[4-9]) / "
        r"(?P<selection>[A-Z]{2,4}) / (?P<measure>\d(?:\.\d){1,3})\.? / (?P<serial>\d{3,6}(?: / \d{2,6})?)(?!\d)"
    ),
    form="VPD1/{purse}/{institution}/{year}/{selection}/{measure}/{serial}",
    examples=("VPD1/ERAF/CFLA/04/NP/1.1.1/000008/021", "VPD1/ESF/NVA/05/NP/3.1.5.2/0001/0003"),
    lookalikes=("VPD1/ERAF/CFLA", "VPD1", "VPD1/ERAF/CFLA/14/NP/1.1.1/000008"),
    programme=lambda components: components.fund,
    hints=("VPD",),
    derive=_derive,
    unconfirmed=True,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
