"""Projects that a page tells of twice: under headings, and in the rows of a list that gives no numbers."""

from collections.abc import Sequence

from extractors.project import grouping
from extractors.project.segments import Segment


def once(segments: Sequence[Segment]) -> list[Segment]:
    """A row without a number of its own whose name heads a section with one, or stands in it, is that project again."""
    sections = [one for one in segments if one.codes and not one.row]
    told: list[Segment] = []
    taken: list[Segment] = []
    for one in segments:
        same = [section for section in sections if _is_same(one, section)]
        if len(same) == 1 and same[0] not in taken:
            taken.append(same[0])
            names = (*one.titles, *same[0].titles)
            one = one._replace(codes=(*one.codes, *same[0].codes), titles=names, beside=same[0].scope)
        told.append(one)
    return [one for one in told if one not in taken]


def _is_same(row: Segment, section: Segment) -> bool:
    if row.row is None or any(row.row.span.covers(code.span) for code in row.codes):
        return False
    names = grouping.keys((), row.titles)
    return bool(names & grouping.keys((), section.titles)) or any(map(section.covers, row.beside))
