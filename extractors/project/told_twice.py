"""Projects that a page tells of twice: under headings, and in the rows of a list that gives no numbers."""

from collections.abc import Sequence
from decimal import Decimal

from extractors.project import grouping
from extractors.project.segments import Segment
from extractors.title.titles import INFERRED, Title
from model import Finding

_SMALL, _ROUND = Decimal(1000), 1000  # of sums: more than one project may have them


def once(segments: Sequence[Segment], amounts: Sequence[Finding] = ()) -> list[Segment]:
    """A row without a number of its own whose name heads a section with one, or stands in it, or of whose `amounts`
    one is told in it to the cent, is that project again.
    """
    sections = [one for one in segments if one.codes and not one.row]
    told: list[Segment] = []
    taken: list[Segment] = []
    for one in segments:
        same = [section for section in sections if _is_same(one, section)]
        if not same and (same := [section for section in sections if _costs_the_same(one, section, amounts)]):
            one = one._replace(titles=tuple(map(_guessed, one.titles)))
        if len(same) == 1 and same[0] not in taken:
            taken.append(same[0])
            names = (*one.titles, *same[0].titles)
            one = one._replace(codes=(*one.codes, *same[0].codes), titles=names, beside=same[0].scope)
        told.append(one)
    return [one for one in told if one not in taken]


def _guessed(title: Title) -> Title:
    """A name by which only a table calls the project, and hardly the full one: flagged."""
    return title._replace(finding=title.finding._replace(flags=(*title.finding.flags, INFERRED)))


def _is_same(row: Segment, section: Segment) -> bool:
    if row.row is None or any(row.row.span.covers(code.span) for code in row.codes):
        return False
    names = grouping.keys((), row.titles)
    return bool(names & grouping.keys((), section.titles)) or any(map(section.covers, row.beside))


def _costs_the_same(row: Segment, section: Segment, amounts: Sequence[Finding]) -> bool:
    """Whether a row that goes by a shorter name tells a sum of the section: `Dzirnavu kvartāls | 2 146 808,33`."""
    if row.row is None or row.codes or row.beside:
        return False
    return bool(_sums(row, amounts) & _sums(section, amounts))


def _sums(segment: Segment, amounts: Sequence[Finding]) -> set[str]:
    """The sums of a segment that hardly two projects share."""
    inside = (amount.value for amount in amounts if segment.covers(amount.span))
    return {value for value in inside if (sum_ := Decimal(value.split()[0])) > _SMALL and sum_ % _ROUND}
