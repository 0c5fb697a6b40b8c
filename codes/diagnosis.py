"""Which component of a number is wrong, where the number does not have its family's shape."""

import re
from collections.abc import Iterator
from functools import cache

from codes.errors import InvalidComponent
from codes.spelling import pattern

_GROUP = re.compile(r"\(\?P<(\w+)>")
_ANYTHING = r"[^\s/_-]*"


def wrong_component(shape: str, number: str, example: re.Match[str] | None) -> InvalidComponent | None:
    """The component but for which a plain number would have the shape; `example` is a sound number of the family.

    >>> shape = r"LLB - (?P<round>[1-9]) - (?P<serial>[0-9]{2,3})"
    >>> print(wrong_component(shape, "LLB-2-47a", pattern(shape).search("LLB-1-022")))
    serial 47a: compare 022 in LLB-1-022
    >>> print(wrong_component(shape, "LLB-2-", None))
    serial: is missing
    >>> wrong_component(shape, "LLB", None) is None
    True
    """
    for name, relaxed in _relaxed(shape):
        found = relaxed.fullmatch(number)
        if found:
            model = f"compare {example[name]} in {example[0]}" if example and example[name] else ""
            reason = model if found[name] else "is missing" + (f"; {model}" if model else "")
            return InvalidComponent(name, found[name], reason or "not of this family")
    return None


@cache
def _relaxed(shape: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """For each component the pattern of a number in which anything may stand for it."""
    return tuple(
        (name, pattern(f"{shape[:start]}(?P<{name}>{_ANYTHING}){shape[end:]}", ignore_case=True))
        for name, start, end in groups(shape)
    )


def groups(shape: str) -> Iterator[tuple[str, int, int]]:
    """Each named group of a shape, and from where to where it stands, brackets included.

    >>> list(groups(r"(?P<year>20(?:1[4-9)])) - (?P<serial>[(]?)"))
    [('year', 0, 23), ('serial', 26, 42)]
    """
    for found in _GROUP.finditer(shape):
        depth, place, in_class = 1, found.end(), False
        while depth:
            if shape[place] == "\\":
                place += 1
            elif in_class:
                in_class = shape[place] != "]"
            elif shape[place] == "[":
                in_class = True
            else:
                depth += {"(": 1, ")": -1}.get(shape[place], 0)
            place += 1
        yield found[1], found.start(), place
