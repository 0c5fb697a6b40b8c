"""Which part of a document's text speaks of which of its projects; search finds a project in its own part only."""

from collections.abc import Iterable, Sequence

from model import Document, Finding, Kind, Span


def of_projects(
    document: Document, findings: Sequence[Finding], numbers: Sequence[int]
) -> dict[int, tuple[Span, ...] | None]:
    """The spans of the text for each project number; None stands for the whole text.

    Several projects share a text by blocks: a block belongs to the projects whose findings stand in it, a block without
    any to the projects of the block before, and what precedes the first to all of them. Page furniture belongs to none.
    """
    if len(numbers) < 2 or not document.blocks:
        return dict.fromkeys(numbers)
    named = _named(document, findings, set(numbers))
    spans: dict[int, list[Span]] = {number: [] for number in numbers}
    current: Iterable[int] = numbers
    for block in document.blocks:
        if block.kind is not Kind.FURNITURE:
            current = named.get(block.span.start) or current
            for number in current:
                _extend(spans[number], block.span)
    return {number: tuple(own) for number, own in spans.items()}


def _named(document: Document, findings: Iterable[Finding], numbers: set[int]) -> dict[int, list[int]]:
    """Project numbers by the start of the block that holds a finding of theirs."""
    named: dict[int, set[int]] = {}
    for finding in findings:
        block = document.block_at(finding.span.start)
        if finding.project in numbers and block is not None:
            named.setdefault(block.span.start, set()).add(finding.project)
    return {start: sorted(own) for start, own in named.items()}


def _extend(spans: list[Span], span: Span) -> None:
    """Add a block, joined with the last one when only the separator stands between them."""
    if spans and span.start - spans[-1].end <= 1:
        spans[-1] = Span(spans[-1].start, span.end)
    else:
        spans.append(span)
