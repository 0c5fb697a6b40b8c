"""How much the search page costs over very many projects: frequent words, rare ones, phrases, filters, nothing at all.

    PYTHONPATH=. python benchmarks/search_page.py [--rows 200000] [--rounds 5] [--data FOLDER]

Invented projects, ten to a document, are stored once through the store (a million takes half an hour and 4 GB; FOLDER
keeps them for the next time); then the real page is asked for through Datasette's own application, without a network.
The cheapest answer of each question counts, in milliseconds of processor time (the page waits for nothing else, and
other work on the machine tells little), and beside a page that finds nothing. Target: 100 ms for the worst word at a
million rows.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from datasette_plugins.serving import configure
from db.store import Store
from model import Amount, Block, Choice, Document, Finding, Kind, Organisation, Outcome, Page, Project, Source, Span

_IN_ONE_DOCUMENT = 10
_BATCH = 20
_COMMON = (
    "projekta", "skolas", "īstenošana", "jaunieši", "novada", "pašvaldība", "skolēni", "mērķis", "darbs", "pasākumi",
)
_USUAL = (
    "ilgtspēja", "prasmes", "sadarbība", "mācības", "radošums", "kultūra", "vide", "iekļaušana", "mantojums", "valoda",
    "veselība", "upe", "mežs", "tilts", "pagalms", "darbnīca", "izstāde", "koris", "amats", "ceļojums", "siltināšana",
    "bibliotēka", "muzejs", "stāsts", "dārzs",
)
_BEGINNINGS = ("vējupe", "zilkalne", "ozolleja", "liepsala", "bērzmuiža", "klintaine", "smilgpļava", "akmeņrags")
_COUNTRIES = ("Igaunija", "EE"), ("Lietuva", "LT"), ("Somija", "FI"), ("Spānija", "ES"), ("Itālija", "IT")
_PROGRAMMES = "Erasmus+", "Nordplus", "Interreg", "LEADER", "VKKF"
QUESTIONS = {
    "form": "",
    "projekts": "q=projekts",
    "skola": "q=skola",
    "projekts skola": "q=projekts+skola",
    "phrase": "q=%22projekta+skolas%22",
    "usual": "q=ilgtspēja",
    "rare": "q=smilgpļavas+7",
    "nothing": "q=xyzzyx",
    "country": "q=projekts&country=EE",
    "programme": "q=skola&programme=Nordplus",
    "year": "q=projekts&year=2019",
    "by amount": "q=projekts&sort=amount",
    "by title": "q=projekts&sort=title",
    "page 50": "q=projekts&page=50",
}


class Draft(NamedTuple):
    """A project's paragraph and what stands in it: (field, value, words)."""

    text: str
    values: list[tuple[str, str, str]]


def draft(number: int) -> Draft:
    """Project `number`: seventy words, of which every third is one of the frequent ones."""
    chance = random.Random(number)
    place, theme = chance.choice(_BEGINNINGS), chance.choice(_USUAL)
    title, code = f"{theme.capitalize()} {place} {number}", f"2019-1-LV01-KA229-{number:06d}"
    school, (country, alpha2) = f"{place.capitalize()} {number % 5000}. pamatskola", chance.choice(_COUNTRIES)
    year, total = 2010 + number % 14, f"{1000 + number % 90000}.00 EUR"
    words = " ".join(chance.choice(_COMMON if chance.random() < 0.35 else _USUAL) for _ in range(50))
    head = f"{school} īsteno projektu „{title}” Nr. {code} no {year}. gada"
    text = f"{head} Summa {total}, partnere {country}: {words}."
    return Draft(text, [
        ("title", title, title), ("code", code, code), ("start_date", str(year), str(year)), ("total", total, total),
        ("country", alpha2, country), ("applicant", school, school),
        ("programme", chance.choice(_PROGRAMMES), code),
    ])  # fmt: skip


def outcome(first: int) -> Outcome:
    """A list of ten projects from this number on, as if it had been read."""
    text, blocks, findings, projects, start = "", [], list[Finding](), [], 0
    for number, one in enumerate(draft(first + place) for place in range(_IN_ONE_DOCUMENT)):
        found = {field: _finding(field, value, start + one.text.index(words), words, number) for field, value, words
                 in one.values}  # fmt: skip
        blocks.append(Block(Span(start, start + len(one.text)), Kind.PARAGRAPH))
        findings += found.values()
        projects.append(Project(
            number, (f"code:{found['code'].value}",),
            {name: Choice(finding) for name, finding in found.items() if name != "country"}, titles=(found["title"],),
            organisations=(Organisation(found["applicant"], "applicant", "LV"),),
            amounts=(Amount(found["total"], "total"),), countries=(found["country"],),
        ))  # fmt: skip
        text += one.text + "\n"
        start = len(text)
    path = f"/inbox/{first}.txt"
    document = Document(sha256(text.encode()).hexdigest(), "text/plain", text[:-1], tuple(blocks), (Page(0),))
    return Outcome(
        Source(path, path.encode(), len(text), 1, document.sha256), "1", document, tuple(findings), tuple(projects)
    )


def _finding(field: str, value: str, start: int, words: str, project: int) -> Finding:
    stored = {"total": "amount", "applicant": "organisation"}.get(field, field)
    return Finding(stored, value, Span(start, start + len(words)), f"{stored}s.labelled", project)


def fill(data: Path, rows: int) -> None:
    """Store so many projects, those that are there already left as they are."""
    with Store(data) as store:
        held = store.counts()["ingested"] * _IN_ONE_DOCUMENT
        read: Iterator[Outcome] = (outcome(first) for first in range(held, rows, _IN_ONE_DOCUMENT))
        began = time.monotonic()
        while batch := list(islice(read, _BATCH)):
            store.save_many(batch)
            held += len(batch) * _IN_ONE_DOCUMENT
            if held % 50_000 == 0:
                print(f"{held} rows, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)


async def asked(data: Path, rounds: int) -> dict[str, float]:
    """Milliseconds of the cheapest answer to each question."""
    client = configure(data, open_=True, users={}, password_hashes={}).client
    best: dict[str, float] = {}
    for _ in range(rounds + 1):  # the first time, the file is cold
        for name, question in QUESTIONS.items():
            began = time.process_time()
            answer = await client.get(f"/meklet?{question}")
            assert answer.status_code == 200, answer.status_code
            best[name] = min(best.get(name, 1e9), 1000 * (time.process_time() - began))
    return best


def main() -> None:
    """Print each question's milliseconds, and its ratio to a page that finds nothing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--data", type=Path)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        data = told.data or Path(place)
        fill(data, told.rows)
        best = asyncio.run(asked(data, told.rounds))
    for name, milliseconds in best.items():
        print(f"{name:16} {milliseconds:7.1f} ms  {milliseconds / best['nothing']:5.1f} x")
    print(f"worst {max(best.values()):.1f} ms at {told.rows} rows")


if __name__ == "__main__":
    main()
