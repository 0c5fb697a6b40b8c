"""Rural Support Service of Latvia (Lauku atbalsta dienests; project number).

Year and regional office in two digits each, the local action group where there is one (AL31, CL03, FL05), the measure
and six digits. The measure tells the fund: A019 (2014–2020), C0LA (2023–2027, behind a group, or its 19 and 22)
and L413 (2007–2013) are LEADER; F and
Z are the fisheries funds, S0ZF is the state's fund for fish (Zivju fonds); the others are rural development. The zero
of C0LA is often typed as a letter. A019 is sometimes written without its full stop, and any measure with a comma in its
place: such a number is kept as written, and the service's form is proposed.

Sources: numbers on pages of local action groups and municipalities.

>>> validate("25-09-CL03-C0LA19.2201-000003"), programme("25-09-CL03-C0LA19.2201-000003")
('25-09-CL03-C0LA19.2201-000003', 'LEADER')
>>> programme("17-03-A00702-000093"), programme("19-00-FL05-F043.0202-000019")
('ELFLA', 'other')
>>> programme("24-00-C0LA1601-000021"), programme("24-08-C0LA0401-000017")
('ELFLA', 'ELFLA')
>>> validate("22-00-S0ZF02-000131"), programme("22-00-S0ZF02-000131")
('22-00-S0ZF02-000131', 'other')
>>> compact("23-09-CL20-COLA2201-000001")
'23-09-CL20-C0LA2201-000001'
>>> components("23-01-AL15-A0192202-000004").proposed
'23-01-AL15-A019.2202-000004'
>>> components("22-08-A019,2207-000031").proposed
'22-08-A019.2207-000031'
>>> validate("18-33-AL14-A019.2201-000004")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: office 33: the service has offices 00 to 09
>>> is_valid("12-003-03-01-04-01-02")
False
"""

import re
from dataclasses import replace

from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.family import Family
from codes.spelling import GAP

LEADER = ("A019", "C0LA19", "C0LA22", "L413")
FISHERIES = ("F", "Z", "S0ZF")


def fund(measure: str, group: str | None = None) -> str:
    """The programme's word for a measure of the service, told by itself or to a local action `group`."""
    if measure.startswith(LEADER) or (group and measure.startswith("C0LA")):
        return "LEADER"
    return "other" if measure.startswith(FISHERIES) else "ELFLA"


def _derive(components: Components, parts: Parts) -> Components:
    dotted = re.sub(r"^A019(?=\d{4}$)", "A019.", parts["measure"].replace(",", "."))
    if dotted == parts["measure"]:
        return components
    return replace(components, proposed=FAMILY.write({**parts, "measure": dotted}))


def _check(components: Components) -> None:
    if components.proposed:
        raise InvalidComponent("measure", components.measure, f"the service's form is {components.proposed}")
    if (components.office or "") > "09":
        raise InvalidComponent("office", components.office, "the service has offices 00 to 09")
    if (components.year or 0) < 2007:
        raise InvalidComponent("year", components.year, "these numbers begin in 2007")


FAMILY = Family(
    name="lad",
    shape=(
        r"(?P<year>[0-3]~\d) - (?P<office>\d\d) - (?:(?P<group>[A-Z]{1,2}\d\d) - )?"
        r"(?P<measure>C[0O]LA\d{2,4}(?:[.,]\d{1,4})?|S[0O]ZF\d\d"
        r"|[A-Z]\d{3,7}(?:[.,]\s?\d{1,4})?) - (?P<serial>\d{6})(?!\d)"
    ),
    form="{year}-{office}[-{group}]-{measure}-{serial}",
    examples=(
        "21-02-AL31-A019.2201-000005", "25-09-CL03-C0LA19.2201-000003", "23-09-CL20-C0LA2201-000001",
        "17-03-A00702-000093", "19-00-FL05-F043.0202-000019", "23-00-U31523.0-000003", "20-00-S0ZF02-000114",
    ),
    lookalikes=("12-003-03-01-04-01-02", "21-02-AL31", "01-26/24/1", "31-01-2014"),
    programme=lambda components: fund(components.measure or "", components.group),
    sign=rf"-{GAP}[A-Z][0-9O][0-9LZ]",
    mend={"measure": {"O": "0"}},
    derive=_derive,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
