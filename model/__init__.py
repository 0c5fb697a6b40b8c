"""The nouns of Krātuve, as frozen dataclasses: what a reader gives, what an extractor finds, what a worker hands
back.
"""

from model.document import Block, Box, Cell, Document, Kind, Page, Word
from model.finding import Choice, Finding
from model.outcome import Failure, Outcome, Source
from model.project import Amount, Check, Organisation, Person, Project
from model.span import Span

__all__ = [
    "Amount",
    "Block",
    "Box",
    "Cell",
    "Check",
    "Choice",
    "Document",
    "Failure",
    "Finding",
    "Kind",
    "Organisation",
    "Outcome",
    "Page",
    "Person",
    "Project",
    "Source",
    "Span",
    "Word",
]
