"""EU funds in Latvia 2007–2013 (project and contract number).

The operational programme (1DP human resources, 2DP entrepreneurship, 3DP infrastructure), the activity of five
levels, the year, the kind of selection (IPIA limited, APIA open), the institution and one or two serials. A contract
puts its own year and number in front: the base is the number without them.

Sources: operational programmes 2007–2013; numbers on pages of municipalities, universities and the employment agency,
which puts a blank before DP, two slashes behind it and a full stop behind the activity.

>>> validate("2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004")
'2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004'
>>> programme("3DP/3.4.1.1.0/13/APIA/CFLA/109/107"), programme("1DP/1.2.1.2.3/09/IPIA/VIAA/012")
('ERAF', 'ESF')
>>> validate("1 DP//1.2.2.1.2./09/IPIA/NVA/001")
'1DP/1.2.2.1.2/09/IPIA/NVA/001'
>>> validate("1DP/2.1.2.1.2/09/IPIA/VIAA/004")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: measure 2.1.2.1.2: the activities of 1DP begin with 1
>>> validate("2019/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: contract 2019/0138: does not fit an application of 2009
>>> is_valid("ESS2009/77")
False
"""

from dataclasses import replace

from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.family import Family
from codes.tables import fund

PERIOD = "2007-2013"
SELECTIONS = ("IPIA", "APIA")
LATEST_CONTRACT = 4  # years after the application


def _derive(components: Components, parts: Parts) -> Components:
    return replace(components, sector=parts["axis"], period=PERIOD, fund=fund(components.measure or "", PERIOD))


def _check(components: Components) -> None:
    axis, measure = components.sector or "", components.measure or ""
    if axis[:1] != measure[:1]:
        raise InvalidComponent("measure", measure, f"the activities of {axis} begin with {axis[:1]}")
    if components.selection not in SELECTIONS:
        raise InvalidComponent("selection", components.selection, "IPIA is limited, APIA open")
    years = int(components.contract[:4]) - (components.year or 0) if components.contract else 0
    if not -1 <= years <= LATEST_CONTRACT:
        raise InvalidComponent("contract", components.contract, f"does not fit an application of {components.year}")


FAMILY = Family(
    name="esf0713",
    shape=(
        r"~(?:(?P<contract>20\d\d / \d{4}) / )?(?P<axis>[123] ?DP) / (?:/ ?)?(?P<measure>\d(?:\. ?\d){4})\.? / "
        r"(?P<year>0[7-9]|1[0-5]) / (?P<selection>[A-Z]{3,5}) / "
        r"(?P<institution>[A-Z]{2,6}) / (?P<serial>\d{3}(?: / \d{3})?)(?!\d)"
    ),
    form="[{contract}/]{axis}/{measure}/{year}/{selection}/{institution}/{serial}",
    examples=("2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004", "3DP/3.4.1.1.0/13/APIA/CFLA/109/107"),
    lookalikes=("2009/0138", "ESS2009/77", "1DP/1.1.2.1.2", "3.4.1.1.0"),
    programme=lambda components: components.fund,
    hints=("DP",),
    derive=_derive,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
