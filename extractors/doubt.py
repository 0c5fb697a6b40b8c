"""What was read from pages that may have been misread: kept, and flagged so that nobody takes it for sure."""

from extractors.deep import changed
from model import Document, Finding, Project

FLAG = "unreliable-text"


def flagged(
    document: Document, findings: tuple[Finding, ...], projects: tuple[Project, ...]
) -> tuple[tuple[Finding, ...], tuple[Project, ...]]:
    """The same, every finding on a page that is not reliable carrying `FLAG`, wherever it stands."""
    doubtful = {page.number for page in document.pages if not page.is_reliable}
    if not doubtful:
        return findings, projects

    def marked(finding: Finding) -> Finding:
        is_doubtful = document.page_of(finding.span) in doubtful
        return finding._replace(flags=(*finding.flags, FLAG)) if is_doubtful else finding

    return changed(findings, marked), changed(projects, marked)
