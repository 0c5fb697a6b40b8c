"""Which documents' statements speak of the same project: a pure function of their keys.

A shared code joins always. A shared title joins only where it cannot be wrong: statements without a code join each
other, and join the statements that carry a code only if exactly one code bears that title. Two codes under one title
stay two.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from db.keys import CODE

Statement = int
Key = str


def group(
    keys: Mapping[Statement, Iterable[Key]],
    same: Iterable[tuple[Key, Key]] = (),
    different: Iterable[tuple[Key, Key]] = (),
) -> list[list[Statement]]:
    """Sorted groups of statements; `same` and `different` are people's decisions about pairs of keys.

    >>> group({1: ["code:A", "title:t"], 2: ["title:t"], 3: ["code:B"]})
    [[1, 2], [3]]
    >>> group({1: ["code:A", "title:t"], 2: ["title:t"], 3: ["code:B", "title:t"]})
    [[1], [2], [3]]
    """
    parts = _Parts(keys)
    coded = {statement for statement, own in keys.items() if any(key.startswith(CODE) for key in own)}
    parts.join_by_key({s: [k for k in own if k.startswith(CODE)] for s, own in keys.items() if s in coded})
    parts.join_by_key({s: own for s, own in keys.items() if s not in coded})
    for first, second in same:
        parts.join_all(_bearing(keys, first) | _bearing(keys, second))
    apart = {frozenset(pair) for pair in different}
    for uncoded, home in _homes(keys, parts, coded):
        if not _kept_apart(keys, parts.members(uncoded), parts.members(home), apart):
            parts.join_all({uncoded, home})
    return sorted(sorted(members) for members in parts.all())


class _Parts:
    """Disjoint sets of statements."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._parent = {statement: statement for statement in statements}

    def find(self, statement: Statement) -> Statement:
        while self._parent[statement] != statement:
            self._parent[statement] = self._parent[self._parent[statement]]
            statement = self._parent[statement]
        return statement

    def join_all(self, statements: Iterable[Statement]) -> None:
        roots = sorted(self.find(statement) for statement in statements)
        for root in roots[1:]:
            self._parent[self.find(root)] = self.find(roots[0])

    def join_by_key(self, keys: Mapping[Statement, Iterable[Key]]) -> None:
        bearers: dict[Key, list[Statement]] = defaultdict(list)
        for statement, own in keys.items():
            for key in own:
                bearers[key].append(statement)
        for statements in bearers.values():
            self.join_all(statements)

    def members(self, statement: Statement) -> list[Statement]:
        return [other for other in self._parent if self.find(other) == self.find(statement)]

    def all(self) -> list[list[Statement]]:
        sets: dict[Statement, list[Statement]] = defaultdict(list)
        for statement in self._parent:
            sets[self.find(statement)].append(statement)
        return list(sets.values())


def _bearing(keys: Mapping[Statement, Iterable[Key]], key: Key) -> set[Statement]:
    return {statement for statement, own in keys.items() if key in own}


def _homes(
    keys: Mapping[Statement, Iterable[Key]], parts: _Parts, coded: set[Statement]
) -> list[tuple[Statement, Statement]]:
    """(a part without code, the one coded part that shares a title with it), by their representatives."""
    coded_by_key: dict[Key, set[Statement]] = defaultdict(set)
    for statement in coded:
        for key in keys[statement]:
            coded_by_key[key].add(parts.find(statement))
    touched: dict[Statement, set[Statement]] = defaultdict(set)
    coded_parts = {parts.find(statement) for statement in coded}
    for statement, own in keys.items():
        if parts.find(statement) not in coded_parts:
            touched[parts.find(statement)].update(*(coded_by_key.get(key, ()) for key in own))
    return [(part, next(iter(homes))) for part, homes in touched.items() if len(homes) == 1]


def _kept_apart(
    keys: Mapping[Statement, Iterable[Key]], one: list[Statement], other: list[Statement], apart: set[frozenset[Key]]
) -> bool:
    return any(
        frozenset((first, second)) in apart
        for left in one for first in keys[left]
        for right in other for second in keys[right]
    )
