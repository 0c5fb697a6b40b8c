"""The nouns of Krātuve: what a reader gives, what an extractor finds, what a worker hands back."""

from model.document import Block, Cell, Document, Kind, Page
from model.finding import Choice, Finding
from model.outcome import Failure, Outcome, Source
from model.project import Amount, Check, Organisation, Person, Project
from model.signature import Signature
from model.span import Span
from model.words import Box, PrintedLine, Word, Words

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
    "PrintedLine",
    "Project",
    "Signature",
    "Source",
    "Span",
    "Word",
    "Words",
]
