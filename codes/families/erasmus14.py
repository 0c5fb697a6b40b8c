"""Erasmus+ 2014–2020 (grant number of a national agency).

The number consists of the year of the call, its round, the national agency (country and two digits; Greece is EL, the
United Kingdom UK), the action and a serial of six digits. In KA219 and KA229 every school of a partnership had a
grant of its own, told apart by a partner suffix `_n`; without it the numbers are the same, and that base is what
joins documents. Pages also print another school's suffix than their own. Where the round is left out, the number is
kept as written: nobody can know it.

Sources: programme guides 2014–2020; numbers on pages of schools and agencies.

>>> validate("2017 - 1-TR01-\\nKA201-046757")
'2017-1-TR01-KA201-046757'
>>> components("2020-1-LT01-KA229-077835_5").partner
5
>>> components("2019-1-UK01-KA229-061234_2").country
'GB'
>>> compact("2015-BE02-KA203-012317"), is_valid("2015-BE02-KA203-012317")
('2015-BE02-KA203-012317', False)
>>> validate("2017-1-XX01-KA201-046757")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: country XX: had no national agency in 2017
>>> validate("2017-1-TR01-KA220-046757")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: action KA220: there was no such action in 2017
>>> validate("2023-1-TR01-KA201-046757")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: year 2023: from 2021 a sector and nine digits follow the action
>>> is_valid("2018/191.18")
False
"""

from codes import call
from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.family import Family

LAST_YEAR = 2020


def _flags(parts: Parts) -> tuple[str, ...]:
    return call.missing_round(parts) + (("look-alike",) if parts["partner"] and not parts["underline"] else ())


def _check(components: Components) -> None:
    if (components.year or 0) > LAST_YEAR:
        raise InvalidComponent("year", components.year, "from 2021 a sector and nine digits follow the action")
    call.check(components)


FAMILY = Family(
    name="erasmus14",
    shape=(
        r"(?P<year>20~(?:1[4-9]|2\d)) - (?:(?P<round>[1-3]) - )?(?P<agency>[A-Z]{2}\d\d) - (?P<action>KA\d{3})(?: - | )"
        r"(?P<serial>\d{6})" + call.PARTNER
    ),
    form="{year}[-{round}]-{agency}-{action}-{serial}[_{partner}]",
    examples=(
        "2017-1-TR01-KA201-046757", "2019-1-TR01-KA201-076605", "2020-1-LT01-KA229-077835_5",
        "2019-1-LV01-KA229-060424", "2019-1-IT02-KA229-063192_1", "2018-1-LV01-KA109-046955",
    ),
    lookalikes=("2018-11-01", "2017/39/ERAF", "2013-1-LV01-KA101-000001", "32017-1-TR01-KA201-046757"),
    programme=lambda components: "Erasmus+",
    ignore_case=True,
    flags=_flags,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
