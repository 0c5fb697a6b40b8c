"""EU funds in Latvia 2014–2020 (project number).

The measure of four levels (its first numbers tell the fund), the year of the application in two digits, the kind of
selection (I limited, A open, TP technical assistance) and a serial of three digits. The slash before the serial is
sometimes forgotten.

Sources: operational programme "Izaugsme un nodarbinātība"; numbers on pages of schools and municipalities.

>>> validate("8.3.4.0 /16/ I /001"), programme("8.3.4.0/16/I/001")
('8.3.4.0/16/I/001', 'ESF')
>>> compact("8.1.2.0/18/I006"), programme("8.1.2.0/18/I/006")
('8.1.2.0/18/I/006', 'ERAF')
>>> validate("4.2.2.3/1/24/I/001")
Traceback (most recent call last):
    ...
codes.errors.InvalidFormat: '4.2.2.3/1/24/I/001' does not have the shape of a number of family es1420
>>> is_valid("8.2-9/24")
False
"""

from dataclasses import replace

from codes.components import Components, Parts
from codes.family import Family
from codes.spelling import GAP
from codes.tables import fund

PERIOD = "2014-2020"
MEASURE = r"(?P<measure>[1-9]~(?:(?<=1)[0-3])?(?:\. ?\d{1,2}){3})\.?"
SELECTION = r"(?P<selection>[IA]|TP|[1L](?= ?/))(?P<slash> / )?"
SELECTION_READ = {"1": "I", "L": "I"}


def _derive(components: Components, parts: Parts) -> Components:
    return replace(components, period=PERIOD, fund=fund(components.measure or "", PERIOD))


def missing_slash(parts: Parts) -> tuple[str, ...]:
    """The flag of a number whose serial follows the kind of selection at once."""
    return () if parts["slash"] else ("non-canonical",)


FAMILY = Family(
    name="es1420",
    shape=MEASURE + r" / (?P<year>1[4-9]|2[0-3]) / " + SELECTION + r"(?P<serial>\d{3})(?!\d)",
    form="{measure}/{year}/{selection}/{serial}",
    examples=("8.3.4.0/16/I/001", "8.1.2.0/18/I/006", "9.2.4.2/16/I/079", "1.1.1.1/16/A/219", "5.3.1.0/16/I/011"),
    lookalikes=("8.2-9/24", "01-26/24/1", "8.-11.1/5631", "SAM 9.2.4.2.", "85/3,75/11,25", "1.8.3.4.0/16/I/001"),
    programme=lambda components: components.fund,
    sign=rf"/{GAP}(?:1[4-9]|2[0-3]){GAP}/{GAP}[IA1LTialt]",
    ignore_case=True,
    mend={"selection": SELECTION_READ},
    flags=missing_slash,
    derive=_derive,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
