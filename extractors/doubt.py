"""What was read from pages that may have been misread: kept, and flagged so that nobody takes it for sure."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from model import Document, Finding, Project

FLAG = "unreliable-text"
_Anything = TypeVar("_Anything")


def flagged(
    document: Document, findings: tuple[Finding, ...], projects: tuple[Project, ...]
) -> tuple[tuple[Finding, ...], tuple[Project, ...]]:
    """The same, every finding on a page that is not reliable carrying `FLAG`, wherever it stands."""
    doubtful = {page.number for page in document.pages if not page.is_reliable}
    if not doubtful:
        return findings, projects

    def marked(value: _Anything) -> _Anything:
        return _marked(value, document, doubtful)  # type: ignore[no-any-return]

    return tuple(map(marked, findings)), tuple(map(marked, projects))


def _marked(value: Any, document: Document, doubtful: set[int]) -> Any:
    """The value with all findings inside of it marked, however deep they stand in projects."""
    if isinstance(value, Finding):
        is_doubtful = document.page_of(value.span) in doubtful
        return value._replace(flags=(*value.flags, FLAG)) if is_doubtful else value
    if isinstance(value, tuple):
        parts = [_marked(part, document, doubtful) for part in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    if isinstance(value, Mapping):
        return {key: _marked(part, document, doubtful) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        said = {field.name: _marked(getattr(value, field.name), document, doubtful) for field in fields(value)}
        return replace(value, **said)
    return value
