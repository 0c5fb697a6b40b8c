"""Names that stand alike on a page: where one of several lines in quotation marks names a project, so do the others."""

from extractors.project import scopes
from extractors.project.grouping import Group
from extractors.text.reading import Reading


def with_lines(reading: Reading, chosen: list[Group], groups: list[Group]) -> list[Group]:
    """Projects whose names are lines of their own, with the other quoted names that are such lines over facts."""
    if not chosen or not all(_is_line(reading, group) for group in chosen):
        return chosen
    others = [group for group in groups if group not in chosen and _is_line(reading, group)]
    lines = sorted(title.finding.span for group in [*chosen, *others] for title in group[1])
    borders = [*(line.start for line in lines[1:]), len(reading.text)]
    told = all(any(map(str.isdigit, reading.text[line.end : end])) for line, end in zip(lines, borders, strict=True))
    return [group for group in groups if group in chosen or group in others] if told else chosen


def _is_line(reading: Reading, group: Group) -> bool:
    """Whether the one place where a project is named is a line of its own."""
    blocks = [reading.block_at(title.finding.span.start) for title in group[1]]
    return not group[0] and len(blocks) == 1 and all(block and scopes.is_name(reading, block) for block in blocks)
