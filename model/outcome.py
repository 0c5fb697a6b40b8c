"""What a worker hands back for one file."""

from dataclasses import dataclass

from model.document import Document
from model.finding import Finding
from model.project import Project


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was met: `path` is the display form, `raw_path` its bytes; `size` in bytes, `mtime` in
    nanoseconds.
    """

    path: str
    raw_path: bytes
    size: int
    mtime: int
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file could not be read: a code of `model.vocabulary.REASONS` and a technical detail for the log."""

    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file's document, findings and projects, or its failure; `fingerprint` is a digest of the extraction code."""

    source: Source
    fingerprint: str
    document: Document | None = None
    findings: tuple[Finding, ...] = ()
    projects: tuple[Project, ...] = ()
    failure: Failure | None = None
