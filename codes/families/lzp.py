"""Latvian Council of Science, fundamental and applied research (project number).

`lzp`, the year of the call, its round and four digits. Where the prefix is missing, the council or its programme must
stand near.

Source: lzp.gov.lv, which writes U+2010 for the dashes.

>>> validate("LZP‐2021/1‐0227"), validate("lzp-2020/2-0309")
('lzp-2021/1-0227', 'lzp-2020/2-0309')
>>> validate("lzp-2012/1-0227")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: year 2012: the first call was in 2018
>>> validate("lzp-2021/7-0227")
Traceback (most recent call last):
    ...
codes.errors.InvalidComponent: round 7: a year has one call or two
>>> is_valid("2018/191.18")
False
"""

from codes.components import Components, Parts
from codes.errors import InvalidComponent
from codes.family import Family
from codes.spelling import GAP

ROUNDS = (1, 2)


def _flags(parts: Parts) -> tuple[str, ...]:
    return () if parts["prefix"] else ("non-canonical",)


def _check(components: Components) -> None:
    if (components.year or 0) < 2018:
        raise InvalidComponent("year", components.year, "the first call was in 2018")
    if components.round not in ROUNDS:
        raise InvalidComponent("round", components.round, "a year has one call or two")


FAMILY = Family(
    name="lzp",
    shape=r"~(?:(?P<prefix>LZP) ?-? ?)?(?P<year>20\d\d) / (?P<round>\d) - (?P<serial>\d{4})(?!\w)",
    form="lzp-{year}/{round}-{serial}",
    examples=("lzp-2020/1-0353", "lzp-2020/2-0309", "lzp-2021/1-0290"),
    lookalikes=("2020/1-035", "lzp-2020/1", "2018/191.18"),
    programme=lambda components: "LZP",
    hints=("lzp", "LZP", "Lzp", "FLPP", "inātnes padom"),
    sign=rf"20\d\d{GAP}/{GAP}\d{GAP}-",
    cue=r"lzp|flpp|zinātnes\s+padom|fundamentāl",
    ignore_case=True,
    flags=_flags,
    check=_check,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
