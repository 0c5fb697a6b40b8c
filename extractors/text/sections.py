"""The labelled texts of a description: goal, description, target group, activities, costs."""

from collections.abc import Iterator

from extractors.text.claims import Claims
from extractors.text.labels import Labelled
from extractors.text.reading import Reading
from model import Finding
from model.vocabulary import SECTIONS


def find(reading: Reading) -> Iterator[Finding]:
    """The text under each section's label, blanks and line breaks single, paragraphs apart.

    A label inside the text of the same section (`Finansējums – …` under `Projekta izmaksas`) opens no section of its
    own.
    """
    found: list[Labelled] = []
    inside: dict[str, Claims] = {}
    for label in reading.labelled:
        if label.key in SECTIONS:
            claims = inside.get(label.key) or inside.setdefault(label.key, Claims(len(reading.text)))
            if not claims.hold(label.label):
                found.append(label)
                claims.add(label.value)
    for label in found:
        lines = (" ".join(line.split()) for line in label.value.of(reading.text).splitlines())
        value = "\n".join(line for line in lines if line)
        if value:
            yield Finding(label.key, value, label.value, "sections.labelled")
