"""The golden corpus: one folder for each case, with its document and its label.

The document stands in the folder as `document.<ending>`; or `source` names one of the samples. Cases whose label says
`"held_out": true` only measure: rules are not written against them (see the README beside this file).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import samples
from tests.corpus.comparison import Tally
from tests.corpus.scoring import score

ROOT = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Case:
    """A document and what is to be found in it."""

    slug: str
    path: Path

    @property
    def label(self) -> Mapping[str, Any]:
        """What a person read in the document."""
        label: Mapping[str, Any] = json.loads((ROOT / self.slug / "expected.json").read_text(encoding="utf-8"))
        return label

    @property
    def held_out(self) -> bool:
        """Whether the case only measures, so that nobody looks at what is missed in it."""
        return bool(self.label.get("held_out"))


def cases() -> list[Case]:
    """All cases, in the order of their names."""
    folders = (label.parent for label in sorted(ROOT.glob("*/expected.json")))
    return [Case(folder.name, _document(folder)) for folder in folders]


def part(held_out: bool) -> list[Case]:
    """The cases that are held out, or those that rules may be written against."""
    return [case for case in cases() if case.held_out is held_out]


def _document(folder: Path) -> Path:
    source = folder / "source"
    if source.is_file():
        return samples.documents() / source.read_text(encoding="utf-8").strip()
    return next(folder.glob("document.*"))


@cache
def extracted(case: Case) -> tuple[Any, Any]:
    """The findings and projects that the readers and extractors give."""
    from extractors import extract
    from ingest.readers import read

    findings, projects = extract(read(case.path.read_bytes(), case.path.name))
    return tuple(findings), tuple(projects)


@cache
def tallies(case: Case) -> dict[str, Tally]:
    """What is right, false and missed in one case, field by field."""
    findings, projects = extracted(case)
    return score(case.label, findings, projects)


def digest() -> str:
    """A digest of all documents and labels: floors hold for the corpus that they were measured on."""
    summed = hashlib.sha256()
    for case in cases():
        summed.update(case.slug.encode())
        summed.update(case.path.read_bytes())
        summed.update((ROOT / case.slug / "expected.json").read_bytes())
    return summed.hexdigest()[:16]
