"""What a sample document is made of: a sheet of blocks that every writer understands.

In all texts a newline is a line break on paper; the writers wrap the rest as their format does.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Letterhead:
    """An organisation's name with its address lines, centred above a rule."""

    name: str
    address: str


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the document's title."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """Running text; `aside` sets it to the right, as notes on the head of a decision are set."""

    text: str
    aside: bool = False


@dataclass(frozen=True)
class Items:
    """A list, numbered from 1 or with dashes."""

    entries: Sequence[str]
    numbered: bool = False


@dataclass(frozen=True)
class Labels:
    """The two-column table of project descriptions: label and value."""

    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Grid:
    """A table with a head; without `ruled` only the columns' alignment shows it. `widths` are shares of the line."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    ruled: bool = True


@dataclass(frozen=True)
class Signature:
    """The line under a document: a role at the left, a name at the right."""

    role: str
    name: str


Block = Letterhead | Heading | Paragraph | Items | Labels | Grid | Signature


@dataclass(frozen=True)
class Site:
    """What surrounds an article on a web page."""

    name: str
    menu: Sequence[str]
    address: str


@dataclass(frozen=True)
class Sheet:
    """A document: `formats` are file endings, `created` an ISO date, `footer` stands on every printed page."""

    name: str
    formats: Sequence[str]
    title: str
    created: str
    blocks: Sequence[Block]
    footer: str = ""
    site: Site | None = None
