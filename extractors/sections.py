"""The labelled texts of a description: goal, description, target group, activities, costs."""

from collections.abc import Iterator

from extractors.reading import Reading
from model import Finding
from model.vocabulary import SECTIONS


def find(reading: Reading) -> Iterator[Finding]:
    """The text under each section's label, blanks and line breaks single, paragraphs apart."""
    for label in reading.labelled:
        if label.key in SECTIONS:
            lines = (" ".join(line.split()) for line in label.value.of(reading.text).splitlines())
            value = "\n".join(line for line in lines if line)
            if value:
                yield Finding(label.key, value, label.value, "sections.labelled")
