"""Who wins a field when a document says it more than once: the surer rule, the more precise value, the first place."""

from collections.abc import Callable, Iterable, Sequence

from model import Choice, Finding

Rank = Callable[[Finding], tuple[int, ...]]

_METHODS = (
    "periods.prolonged",
    "periods.labelled",
    "periods.labelled-end",
    "periods.labelled-year",
    "periods.column",
    "periods.sentence",
    "periods.verb-start",
    "periods.verb-end",
    "periods.until",
    "periods.since",
    "periods.clause",
    "periods.range",
    "periods.years",
    "periods.clause-start",
    "periods.clause-end",
    "periods.planned",
    "periods.asked",
    "programmes.code",
    "programmes.column",
    "programmes.labelled",
    "programmes.named",
    "actions.code",
    "actions.named",
    "periods.duration-labelled",
    "periods.duration",
    "periods.duration-words",
)
_ORDER = {method: number for number, method in enumerate(_METHODS)}
_LATER = {"ELFLA": 1, "ERAF": 1, "other": 2}
"""Funds that pay for LEADER and for Interreg, whichever a page names first; and what has no name of its own."""
_EQUALLY_SURE = {"periods.labelled-end": "periods.labelled", "periods.sentence": "periods.labelled"}


def by_method(finding: Finding) -> tuple[int, ...]:
    """The surer method first, then the place in the text."""
    return _ORDER.get(finding.method, len(_ORDER)), finding.span.start


def by_purse(finding: Finding) -> tuple[int, ...]:
    """For programmes: the surer method; then the programme rather than the fund it is paid from; then the place."""
    return _ORDER.get(finding.method, len(_ORDER)), _LATER.get(finding.value, 0), finding.span.start


def by_precision(finding: Finding) -> tuple[int, ...]:
    """For dates: the surer group of methods, then the more precise value, then the first."""
    method = _EQUALLY_SURE.get(finding.method, finding.method)
    return _ORDER.get(method, len(_ORDER)), -len(finding.value), finding.span.start


def choose(candidates: Iterable[Finding], rank: Rank = by_method) -> Choice | None:
    """The winner, who agrees with it and who does not; None without candidates."""
    ordered = sorted(candidates, key=rank)
    if len(ordered) < 2:
        return Choice(ordered[0]) if ordered else None
    winner, others = ordered[0], ordered[1:]
    agreeing = tuple(other for other in others if other.value == winner.value)
    return Choice(winner, agreeing, tuple(other for other in others if other.value != winner.value))


def choices(candidates: Sequence[tuple[str, Sequence[Finding], Rank]]) -> dict[str, Choice]:
    """Choices by field for those that have a candidate."""
    made = {field: choose(findings, rank) for field, findings, rank in candidates if findings}
    return {field: choice for field, choice in made.items() if choice}
