"""Emergency assistance of the EU's home affairs funds (grant number).

Source: nva.iem.gov.lv.

>>> validate("HOME/2021/AMIF/AG/EMAS/TF1/LV/0003"), programme("HOME/2021/AMIF/AG/EMAS/TF1/LV/0003")
('HOME/2021/AMIF/AG/EMAS/TF1/LV/0003', 'AMIF')
>>> is_valid("HOME/2021/AMIF")
False
"""

from codes.call import check_country
from codes.components import Components
from codes.family import Family


def _check(components: Components) -> None:
    check_country(components.country or "")


FAMILY = Family(
    name="emas",
    shape=(
        r"HOME~ / (?P<year>20\d\d) / (?P<sector>AMIF|ISFB|ISFP) / AG / EMAS / (?P<topic>[A-Z0-9]+) / "
        r"(?P<country>[A-Z]{2}) / (?P<serial>\d{4})(?!\d)"
    ),
    form="HOME/{year}/{sector}/AG/EMAS/{topic}/{country}/{serial}",
    examples=("HOME/2021/AMIF/AG/EMAS/TF1/LV/0003",),
    lookalikes=("HOME/2021/AMIF", "HOME/2021"),
    programme=lambda components: "AMIF" if components.sector == "AMIF" else "other",
    hints=("EMAS",),
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
