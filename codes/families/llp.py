"""Lifelong Learning Programme 2007–2013 (grant number of a national agency).

Year, round, agency with one digit (LV1), the sub-programme's action (COM Comenius, LEO Leonardo da Vinci, GRU
Grundtvig, ERA Erasmus, KA transversal) and five digits; the partner's number stands after a blank or an underline.

A contract such as `LLP-LdV/ToI/2011/RO/008` may stand beside it: a second identifier of the same project, not a code.

Sources: programme guides 2007–2013; numbers on project pages.

>>> validate("2009-1-PL1-LEO05-05016")
'2009-1-PL1-LEO05-05016'
>>> compact("2011-1-LV1-COM06-01234 4")
'2011-1-LV1-COM06-01234_4'
>>> validate("2009-1-XX1-LEO05-05016")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: country XX: had no national agency in 2009
>>> is_valid("LLP-LdV/ToI/2011/RO/008")
False
"""

from codes.components import Components
from codes.errors import InvalidComponent
from codes.family import Family
from codes.tables import has_country


def _check(components: Components) -> None:
    code = (components.agency or "")[:2]
    if not has_country("LLP", code, components.year or 0):
        raise InvalidComponent("country", code, f"had no national agency in {components.year}")


FAMILY = Family(
    name="llp",
    shape=(
        r"(?P<year>20~(?:0[7-9]|1[0-3])) - (?P<round>[1-3]) - (?P<agency>[A-Z]{2}\d) - "
        r"(?P<action>(?:COM|LEO|ERA|GRU|KA)\d{0,2}) - (?P<serial>\d{5})"
        r"(?:(?: ?_ ?| (?=\d{1,2} ?(?:[()\],;.”“\"\n]|$)))(?P<partner>\d{1,2}))?(?!\w)"
    ),
    form="{year}-{round}-{agency}-{action}-{serial}[_{partner}]",
    examples=("2009-1-PL1-LEO05-05016", "2011-1-RO1-LEO05-15321", "2012-1-LV1-COM06-03712_2"),
    lookalikes=("LLP-LdV/ToI/2011/RO/008", "2012-1-LV01-COM06-03712"),
    programme=lambda components: "LLP",
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
