"""What extraction costs: CPU time for 3,400 bytes of text, whole and by parts, beside ten plain regular expressions.

    PYTHONPATH=. python benchmarks/extraction.py [FOLDER …] [--rounds 7] [--parts] [--lengths]

Without a FOLDER the documents are our samples and the labelled corpus, those of 1 to 12 KB. Extraction and the ten
expressions take turns document by document, and the cheapest round of each counts, so that other work on the machine
tells little; `fresh` is the first round, in which most words are met for the first time. `--parts` tells what each
extractor takes without those it calls; `--lengths` repeats a document to 3.4 KB, 34 KB, 340 KB and 3.4 MB.
"""

import argparse
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property, wraps
from importlib import import_module
from inspect import isgenerator
from pathlib import Path
from typing import Any

import samples
from extractors import extract
from extractors.text.reading import Reading
from ingest import readers
from model import Block, Document, Span
from tests.corpus.cases import cases

SIZE = 3400  # bytes of text that a cost is told for
SMALLEST, LARGEST = 1_000, 12_000

YARDSTICK = [
    re.compile(pattern)
    for pattern in (
        r"\b20\d\d-\d-[A-Z]{2}\d\d-KA\d{3}(?:-[A-Z]{3})?-\d{6,9}\b",
        r"\b\d\.\d\.\d\.\d/\d\d/[A-Z]/\d{3}\b",
        r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
        r"(?:\+371 ?)?\b[26]\d{7}\b",
        r"\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b",
        r"\b(?:19|20)\d\d\. ?gada \d{1,2}\. ?\w+",
        r"\b\d{1,3}(?:[ \u00a0]?\d{3})*(?:[.,]\d\d)? ?(?:EUR|eiro|€)",
        r"\b\d{1,3}(?:[.,]\d+)? ?%",
        r"„[^”“\n]{3,200}[”“]",
        r"[Pp]rojekta (?:koordinator|vadītāj)\w+:? +[A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+ +[A-ZĀČĒĢĪĶĻŅŠŪŽ]\w+",
    )
]
PARTS = """
    reading.Reading:blocks reading.Reading:quotations reading.Reading:tables reading.Reading:words
    reading.Reading:folded reading.Reading:countries reading.Reading:labelled codes:find codes:references
    programme.unknown_codes:find text.contacts:find period.dates:find_folded period.publication:of_document
    period.publication:relative text.money:find money.amounts:find money.amounts:percents
    title.quoted_titles:find organisation.organisations:find organisation.organisation_roles:coordinated
    person.people:find person.person_roles:of person.phrases:find period.periods:find
    programme.programmes:find programme.programmes:actions organisation.countries:find text.sections:find
    project.project_tables:find project.segments:of project.assembly:projects money.money_of_project:of
    project.participants:organisations organisation.partners:find check.checks:of project.evidence:collect
    title.unquoted_titles:with_unquoted organisation.foreign_organisations:find
    organisation.partner_lists:find
""".split()  # noqa: SIM905


def plain_search(document: Document) -> int:
    """The yardstick: what ten plain regular expressions find."""
    return sum(len(pattern.findall(document.text)) for pattern in YARDSTICK)


def cpu_time(work: Callable[[Document], object], document: Document) -> float:
    """Milliseconds of CPU time."""
    start = time.process_time_ns()
    work(document)
    return (time.process_time_ns() - start) / 1e6


def size(document: Document) -> int:
    """Bytes of a document's text."""
    return len(document.text.encode())


def own_documents() -> Iterator[Document]:
    """The documents of the samples and the labelled corpus, each once."""
    paths = {path for path in samples.documents().iterdir() if path.is_file()} | {case.path for case in cases()}
    for path in sorted(paths):
        yield readers.read(path.read_bytes(), path.name)


def documents_in(folder: Path) -> Iterator[Document]:
    """Every document of a folder that can be read."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            yield readers.read(path.read_bytes(), path.name)
        except readers.Unreadable:
            continue


def compare(documents: list[Document], rounds: int) -> tuple[float, float, float]:
    """Milliseconds for `SIZE` bytes: the first extraction, the cheapest one, and the yardstick."""
    fresh = best = plain = 0.0
    for document in documents:
        pairs = [(cpu_time(extract, document), cpu_time(plain_search, document)) for _ in range(rounds)]
        fresh += pairs[0][0]
        best += min(whole for whole, _ in pairs)
        plain += min(alone for _, alone in pairs)
    share = SIZE / sum(map(size, documents))
    return fresh * share, best * share, plain * share


class Clock:
    """Time spent in each part without the parts that it calls."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, int] = defaultdict(int)
        self._running = ["other"]
        self._since = time.process_time_ns()

    def _switch(self) -> None:
        now = time.process_time_ns()
        self.spent[self._running[-1]] += now - self._since
        self._since = now

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, its time counted; a generator is run to its end at once."""

        @wraps(function)
        def counted(*arguments: Any, **named: Any) -> Any:
            self._switch()
            self._running.append(name)
            try:
                found = function(*arguments, **named)
                return iter(list(found)) if isgenerator(found) else found
            finally:
                self._switch()
                self._running.pop()

        return counted


def watch(clock: Clock, part: str) -> None:
    """Have the clock count a function of a module, or a part of `Reading`."""
    where, _, name = part.partition(":")
    if where == "reading.Reading":
        counted = cached_property(clock.timed(part, vars(Reading)[name].func))
        setattr(Reading, name, counted)
        counted.__set_name__(Reading, name)
    else:
        module = import_module("codes" if where == "codes" else f"extractors.{where}")
        setattr(module, name, clock.timed(part, getattr(module, name)))


def parts(documents: list[Document], rounds: int) -> dict[str, float]:
    """Milliseconds for `SIZE` bytes by part, the cheapest round of each."""
    clock = Clock()
    for part in PARTS:
        watch(clock, part)
    best: dict[str, float] = {}
    for _ in range(rounds):
        clock.spent.clear()
        for document in documents:
            clock.timed("(the rest)", extract)(document)
        for part, spent in clock.spent.items():
            best[part] = min(best.get(part, spent), spent)
    share = SIZE / sum(map(size, documents)) / 1e6
    return {part: spent * share for part, spent in best.items() if part != "other"}


def repeated(document: Document, times: int) -> Document:
    """A document that says the same several times, its tables kept apart."""
    step = len(document.text) + 1
    tables = 1 + max((block.cell.table for block in document.blocks if block.cell), default=-1)
    blocks = tuple(
        Block(
            Span(block.span.start + turn * step, block.span.end + turn * step),
            block.kind,
            block.page,
            block.cell and block.cell._replace(table=block.cell.table + turn * tables),
            block.level,
        )
        for turn in range(times)
        for block in document.blocks
    )
    return Document(document.sha256, document.media_type, "\n".join([document.text] * times), blocks)


def lengths(document: Document) -> Iterator[tuple[int, float, float]]:
    """(bytes, milliseconds of extraction, milliseconds of the yardstick) of ever longer documents."""
    for length in (SIZE, 10 * SIZE, 100 * SIZE, 1000 * SIZE):
        longer = repeated(document, max(1, round(length / size(document))))
        yield size(longer), cpu_time(extract, longer), cpu_time(plain_search, longer)


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="*")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--lengths", action="store_true")
    arguments = parser.parse_args()
    found = [one for folder in arguments.folder for one in documents_in(folder)] or list(own_documents())
    documents = [document for document in found if SMALLEST <= size(document) <= LARGEST]
    fresh, best, plain = compare(documents, arguments.rounds)
    print(f"{len(documents)} documents, for {SIZE} bytes: first {fresh:.2f} ms, extraction {best:.2f} ms, "
          f"ten expressions {plain:.2f} ms, ratio {best / plain:.1f}")  # fmt: skip
    if arguments.lengths:
        for length, whole, alone in lengths(min(documents, key=lambda document: abs(size(document) - SIZE))):
            print(f"{length:>9} bytes: {whole:>10.1f} ms, {whole * SIZE / length:6.2f} for {SIZE}, "
                  f"ratio {whole / alone:5.1f}")  # fmt: skip
    if arguments.parts:
        for part, spent in sorted(parts(documents, arguments.rounds).items(), key=lambda entry: -entry[1]):
            print(f"{spent:8.3f} ms  {part}")


if __name__ == "__main__":
    main()
