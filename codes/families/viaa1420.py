"""Sub-projects of the EU funds 2014–2020 (post-doctoral research and the like).

The measure, the institution that chose the sub-project, the round of the call, the year and a serial. The project of
which it is a part has a number of its own; for the post-doctoral programme 1.1.1.2 that is `1.1.1.2/16/I/001`.

Source: numbers on pages of universities and in publications.

>>> validate("1.1.1.2./VIAA/1/16/057")
'1.1.1.2/VIAA/1/16/057'
>>> components("1.1.1.2/VIAA/1/16/112").parent
'1.1.1.2/16/I/001'
>>> is_valid("1.1.1.2/16/I/001")
False
"""

from dataclasses import replace

from codes.components import Components, Parts
from codes.families.es1420 import MEASURE, PERIOD
from codes.family import Family
from codes.tables import fund

PARENTS = {"1.1.1.2": "1.1.1.2/16/I/001"}


def _derive(components: Components, parts: Parts) -> Components:
    measure = components.measure or ""
    return replace(components, period=PERIOD, fund=fund(measure, PERIOD), parent=PARENTS.get(measure))


FAMILY = Family(
    name="viaa1420",
    shape=(
        MEASURE + r" / (?P<institution>VIAA|CFLA|LIAA) / (?P<round>\d) / (?P<year>1[4-9]|2[0-3]) / "
        r"(?P<serial>\d{3})(?!\d)"
    ),
    form="{measure}/{institution}/{round}/{year}/{serial}",
    examples=("1.1.1.2/VIAA/1/16/112", "1.1.1.2/VIAA/3/19/464"),
    lookalikes=("1.1.1.2/VIAA", "VIAA/1/16/112"),
    programme=lambda components: components.fund,
    hints=("VIAA", "CFLA", "LIAA"),
    derive=_derive,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
