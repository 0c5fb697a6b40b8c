"""Outcomes built by hand from a few lines of text, with invented people and places."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace

from db.store import Store
from latvian.folding import fold
from model import (
    Amount,
    Block,
    Box,
    Check,
    Choice,
    Document,
    Failure,
    Finding,
    Kind,
    Organisation,
    Outcome,
    Page,
    Person,
    Project,
    Source,
    Span,
    Word,
)

FINGERPRINT = "code-1"
MEMBERS = ("vestule.pdf", "cits.pdf")
LETTER = "\n".join([
    "Kokles un dabaszinības",
    "Projekta numurs 2018-1-LV01-KA201-000111",
    "Izglītības pārvaldes koordinatore Spodra Vītoliņa",
    "Kopējās izmaksas 14 625,00 EUR, no 2031.gada 1. marta",
])


def source(path: str = "mape/vestule.pdf", size: int = 10, mtime: int = 1_000_000_000) -> Source:
    return Source(path, os.fsencode(path), size, mtime)


def document(text: str = LETTER, warnings: Sequence[str] = (), salt: str = "") -> Document:
    """One block a line, one page a paragraph of lines; each word has a box 10 points high."""
    blocks, words, start = [], [], 0
    for number, line in enumerate(text.split("\n")):
        if line:
            kind = Kind.HEADING if number == 0 else Kind.PARAGRAPH
            blocks.append(Block(Span(start, start + len(line)), kind))
        offset = start
        for word in line.split(" "):
            span = Span(offset, offset + len(word))
            words.append(Word(span, Box(offset - start, number * 20.0, span.end - start, number * 20.0 + 10)))
            offset = span.end + 1
        start += len(line) + 1
    digest = hashlib.sha256((text + salt).encode("utf-8", "surrogatepass")).hexdigest()
    return Document(digest, "application/pdf", text, tuple(blocks), (Page(0, 595, 842, tuple(words)),), tuple(warnings))


def finding(text: str, field: str, raw: str, value: str | None = None, project: int | None = 0) -> Finding:
    start = text.index(raw)
    return Finding(field, value or raw, Span(start, start + len(raw)), f"{field}s.labelled", project)


def project(text: str, number: int = 0, **raw: tuple[str, str] | str) -> Project:
    """A project from choices given as `name=raw` or `name=(raw, value)`; keys follow from code and title."""
    fields = {"total": "amount", "coordinator": "person", "coordinator_organisation": "organisation",
              "applicant": "organisation"}
    found = {}
    for name, words in raw.items():
        written, value = words if isinstance(words, tuple) else (words, words)
        found[name] = finding(text, fields.get(name, name), written, value, number)
    keys = [f"{name}:{found[name].value if name == 'code' else fold(found[name].value)}"
            for name in ("code", "title") if name in found]
    return Project(
        number, tuple(keys), {name: Choice(one) for name, one in found.items()},
        titles=(found["title"],) if "title" in found else (),
        people=(Person(found["coordinator"], "coordinator"),) if "coordinator" in found else (),
        amounts=(Amount(found["total"], "total"),) if "total" in found else (),
    )


def outcome(
    path: str = "mape/vestule.pdf", text: str = LETTER, projects: Iterable[Project] = (), *,
    warnings: Sequence[str] = (), extra: Iterable[Finding] = (), mtime: int = 1_000_000_000,
) -> Outcome:
    projects = tuple(projects)
    findings = tuple(choice.finding for one in projects for choice in one.choices.values())
    return Outcome(source(path, len(text), mtime), FINGERPRINT, document(text, warnings), (*findings, *extra), projects)


def letter(path: str = "mape/vestule.pdf", **changes: object) -> Outcome:
    """A letter about one project with everything in it."""
    one = project(
        LETTER, code="2018-1-LV01-KA201-000111", title="Kokles un dabaszinības",
        coordinator=("Spodra Vītoliņa", "Spodra Vītoliņa"), applicant=("Izglītības pārvaldes", "Izglītības pārvalde"),
        total=("14 625,00 EUR", "14625.00 EUR"), start_date=("2031.gada 1. marta", "2031-03-01"),
    )
    applicant, total = one.choices["applicant"].finding, one.choices["total"].finding
    country = finding(LETTER, "country", "LV01", "LV")
    one = replace(
        one, organisations=(Organisation(applicant, "applicant", "LV"),), countries=(country,),
        checks=(Check("parts-add-up", "fail", "14600.00 EUR", "14625.00 EUR", (total,)),),
    )
    return replace(outcome(path, projects=[one], extra=[country]), **changes)  # type: ignore[arg-type]


def failed(
    path: str = "mape/bojats.pdf", reason: str = "damaged", detail: str = "xref", mtime: int = 1_000_000_000
) -> Outcome:
    return Outcome(source(path, mtime=mtime), FINGERPRINT, failure=Failure(reason, detail))


def container(path: str = "mape/akts.edoc", names: tuple[str, ...] = MEMBERS, content: str = "1") -> Outcome:
    whole = replace(source(path), sha256=content * 64)
    return Outcome(whole, FINGERPRINT, members=tuple(whole.member(name.encode(), name, 5) for name in names))


def read_members(whole: Outcome) -> list[Outcome]:
    """What is read of a container's members: the first is a letter about a project, the others are plain."""
    texts = {"vestule.pdf": LETTER, "cits.pdf": "Cits"}
    return [
        replace(letter() if name == "vestule.pdf" else outcome(text=texts.get(name, name)), source=member)
        for member in whole.members
        for name in [member.path.rpartition("/")[2]]
    ]


def save_container(store: Store, whole: Outcome) -> None:
    store.begin(whole.source)
    store.save_many([*read_members(whole), *whole.refused])
    store.save(whole)
