"""Document in, findings and projects out: pure functions, no I/O."""

from model import Document, Finding, Project


def extract(document: Document) -> tuple[tuple[Finding, ...], tuple[Project, ...]]:
    """What a document says: every finding, in text order, and its projects with their checks.

    The findings of a project carry its number; those told of no project, or of several at once, appear as well
    without one. What stands on a page that may be misread is flagged.
    """
    from extractors import doubt, reports

    return doubt.flagged(document, *reports.of(document))
