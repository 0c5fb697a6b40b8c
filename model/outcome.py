"""What a worker hands back for one file."""

from dataclasses import dataclass

from model.document import Document
from model.finding import Finding
from model.project import Project
from model.signature import Signature


@dataclass(frozen=True, slots=True)
class Source:
    r"""A file as it was met: `path` is the display form, `raw_path` its bytes; `size` in bytes, `mtime` in
    nanoseconds.

    A member of a container is a file beneath it: the container's raw path, a NUL (which no real path holds), the
    member's name.

    >>> letter = Source("mape/akts.edoc", b"mape/akts.edoc", 9_000, 1)
    >>> annex = letter.member(b"p\xc4\x81rskats.docx", "pārskats.docx", 4_000)
    >>> annex.path, annex.container, letter.container
    ('mape/akts.edoc/pārskats.docx', b'mape/akts.edoc', None)
    """

    path: str
    raw_path: bytes
    size: int
    mtime: int
    sha256: str | None = None

    @property
    def container(self) -> bytes | None:
        """The raw path of the container that the file lies in; None for files of the folder."""
        outer, separator, _ = self.raw_path.rpartition(b"\0")
        return outer if separator else None

    def member(self, name: bytes, shown: str, size: int) -> "Source":
        """The file of this name in this container; `shown` is the name's display form."""
        return Source(f"{self.path}/{shown}", self.raw_path + b"\0" + name, size, self.mtime)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file could not be read: a code of `model.vocabulary.REASONS` and a technical detail for the log."""

    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file's document, findings and projects, or its failure; `fingerprint` is a digest of the extraction code.

    A container has `members` still to be read, each by itself, and `refused` ones that cannot be; it may have a
    document of its own as well (a letter with its annexes). `warnings` are about the container, `contents` a member's
    own bytes: who stores the outcome cannot get them otherwise without unpacking. `seconds` tells how long it took.
    """

    source: Source
    fingerprint: str
    document: Document | None = None
    findings: tuple[Finding, ...] = ()
    projects: tuple[Project, ...] = ()
    failure: Failure | None = None
    members: tuple[Source, ...] = ()
    refused: tuple["Outcome", ...] = ()
    signatures: tuple[Signature, ...] = ()
    warnings: tuple[str, ...] = ()
    contents: bytes | None = None
    seconds: float = 0.0

    @property
    def is_container(self) -> bool:
        """Whether other files lie in this one, or did when it was signed."""
        return bool(self.members or self.refused or self.signatures)
