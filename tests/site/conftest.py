"""A small site: three documents of our own invention in a store, and Datasette over it."""

import hashlib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from datasette_auth_passwords.utils import hash_password
from reportlab.pdfgen import canvas

from datasette_plugins.serving import configure
from db import originals
from db.store import Store
from model import (
    Amount,
    Block,
    Box,
    Check,
    Choice,
    Document,
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
from tests.site.server import running, visit

PAGE = (595.0, 842.0)
SIZE = 12
LINE = 24

FIRST = """Projekta apraksts
Projekta nosaukums: „Bioētikas ceļvedis jauniešiem”
Projekta numurs: 2018-1-SI01-KA201-047001
Projekta pieteicējs: Dzirnavu pilsētas Izglītības pārvalde
Projekta koordinatore: Anna Kalniņa
Īstenošanas laiks: 2018. gada 1. oktobris – 2020. gada 30. septembris (24 mēneši)
Projekta izmaksas: 14 625,00 EUR
Finansējums no ES: 11 700,00 EUR
Pašvaldības finansējums: 2 925,00 EUR
Partneri: Slovēnija un Lietuva
Projekta mērķis: palīdzēt jauniešiem spriest par bioētikas jautājumiem."""

SECOND = """Skolu projekti
Projektā „Bioētikas ceļvedis jauniešiem” (Nr. 2018-1-SI01-KA201-047001) kopā izlietoti 14 600 EUR.
Projekts „Lasām kopā” Nr. NPJR-2021/10111 sākas 2021. gada septembrī, to vada Jānis Bērziņš."""

THIRD = """Paziņojums par semināru
Seminārā runāsim par projektu rakstīšanu un <script>atskaitēm</script>."""


def plain(text: str) -> str:
    """`text` in letters that the standard fonts of PDF have."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


@dataclass
class Draft:
    """A document in the making: its lines become blocks, its findings are named by the words they stand on."""

    text: str
    findings: list[Finding] = field(default_factory=list)

    def find(
        self, field_name: str, words: str, value: str | None = None, project: int | None = 0, method: str = ""
    ) -> Finding:
        """Add the finding that stands on the first occurrence of `words`."""
        start = self.text.index(words)
        rule = method or f"{field_name}s.labelled"
        finding = Finding(field_name, value or words, Span(start, start + len(words)), rule, project)
        self.findings.append(finding)
        return finding

    def lines(self) -> Iterator[tuple[int, str]]:
        start = 0
        for line in self.text.split("\n"):
            yield start, line
            start += len(line) + 1

    def blocks(self) -> tuple[Block, ...]:
        return tuple(
            Block(Span(start, start + len(line)), Kind.PARAGRAPH if start else Kind.HEADING)
            for start, line in self.lines()
        )

    def pages(self) -> tuple[Page, ...]:
        """One page on which every line stands where `drawn` puts it."""
        words = []
        for number, (start, line) in enumerate(self.lines()):
            left, top = 60.0, 60.0 + number * LINE
            for word in line.split(" "):
                width = canvas.Canvas(BytesIO()).stringWidth(plain(word), "Helvetica", SIZE)
                words.append(Word(Span(start, start + len(word)), Box(left, top - SIZE, left + width, top + 3)))
                left += width + 4
                start += len(word) + 1
        return (Page(0, *PAGE, tuple(words)),)

    def drawn(self) -> bytes:
        """A PDF of the page, without diacritics, because the standard fonts know no Latvian letters."""
        file = BytesIO()
        paper = canvas.Canvas(file, pagesize=PAGE)
        paper.setFont("Helvetica", SIZE)
        for page in self.pages():
            for word in page.words:
                paper.drawString(word.box.left, PAGE[1] - word.box.bottom + 3, plain(word.span.of(self.text)))
        paper.save()
        return file.getvalue()


def bioethics() -> tuple[Draft, Project]:
    """A description with nearly everything in it; its costs add up, its number of months fits."""
    draft = Draft(FIRST)
    title = draft.find("title", "Bioētikas ceļvedis jauniešiem")
    code = draft.find("code", "2018-1-SI01-KA201-047001")
    office = draft.find("organisation", "Dzirnavu pilsētas Izglītības pārvalde")
    anna = draft.find("person", "Anna Kalniņa")
    start = draft.find("start_date", "2018. gada 1. oktobris", "2018-10-01")
    end = draft.find("end_date", "2020. gada 30. septembris", "2020-09-30")
    months = draft.find("duration", "24 mēneši", "24")
    total = draft.find("amount", "14 625,00 EUR", "14625.00 EUR")
    eu = draft.find("amount", "11 700,00 EUR", "11700.00 EUR")
    own = draft.find("amount", "2 925,00 EUR", "2925.00 EUR")
    goal = draft.find("goal", "palīdzēt jauniešiem spriest par bioētikas jautājumiem.")
    slovenia, lithuania = draft.find("country", "Slovēnija", "SI"), draft.find("country", "Lietuva", "LT")
    programme = draft.find("programme", "KA201", "Erasmus+", method="programmes.by_code")
    choices = {
        "code": code,
        "title": title,
        "applicant": office,
        "coordinator": anna,
        "start_date": start,
        "end_date": end,
        "duration": months,
        "total": total,
        "goal": goal,
        "programme": programme,
    }
    return draft, Project(
        number=0,
        keys=("code:2018-1-SI01-KA201-047001", "title:bioetikas celvedis jauniesiem"),
        choices={name: Choice(finding) for name, finding in choices.items()},
        titles=(title,),
        people=(Person(anna, "coordinator", "Dzirnavu pilsētas Izglītības pārvalde"),),
        organisations=(Organisation(office, "applicant", "LV"),),
        amounts=(Amount(total, "total"), Amount(eu, "eu"), Amount(own, "municipal")),
        countries=(slovenia, lithuania),
        checks=(
            Check("parts-add-up", "pass", "14625.00 EUR", "14625.00 EUR", (total, eu, own)),
            Check("months-match-dates", "fail", "24", "23", (start, end, months)),
        ),
    )


def school_list() -> tuple[Draft, tuple[Project, Project]]:
    """A web page that names the first project with another total, and a second project."""
    draft = Draft(SECOND)
    title, code = draft.find("title", "Bioētikas ceļvedis jauniešiem"), draft.find("code", "2018-1-SI01-KA201-047001")
    total = draft.find("amount", "14 600 EUR", "14600.00 EUR")
    other = draft.find("title", "Lasām kopā", project=1)
    number = draft.find("code", "NPJR-2021/10111", project=1)
    begin = draft.find("start_date", "2021. gada septembrī", "2021-09", project=1)
    janis = draft.find("person", "Jānis Bērziņš", project=1)
    first = Project(
        0,
        ("code:2018-1-SI01-KA201-047001",),
        {"title": Choice(title), "code": Choice(code), "total": Choice(total)},
        titles=(title,),
        amounts=(Amount(total, "total"),),
    )
    second = Project(
        1,
        ("code:NPJR-2021/10111",),
        {"title": Choice(other), "code": Choice(number), "start_date": Choice(begin), "coordinator": Choice(janis)},
        titles=(other,),
        people=(Person(janis, "manager"),),
    )
    return draft, (first, second)


def outcome(
    name: str, content: bytes, media_type: str, draft: Draft, projects: Sequence[Project], pages: tuple[Page, ...]
) -> Outcome:
    digest = hashlib.sha256(content).hexdigest()
    document = Document(digest, media_type, draft.text, draft.blocks(), pages)
    source = Source(name, name.encode(), len(content), 1_700_000_000_000_000_000, digest)
    return Outcome(source, "test", document, tuple(draft.findings), tuple(projects))


@pytest.fixture(scope="session")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a PDF, a web page, a text without a project, and a file that was refused."""
    folder = tmp_path_factory.mktemp("kratuve")
    first, one = bioethics()
    second, two = school_list()
    third = Draft(THIRD)
    pdf = first.drawn()
    with Store(folder, {"titles.labelled": 0.97}) as store:
        for saved, content in (
            (outcome("inbox/bioetika.pdf", pdf, "application/pdf", first, [one], first.pages()), pdf),
            (outcome("inbox/skolu projekti.html", b"<p>", "text/html", second, two, (Page(0),)), b"<p>"),
            (outcome("inbox/seminars.txt", b"text", "text/plain", third, [], (Page(0),)), b"text"),
        ):
            store.save(saved)
            originals.keep(content, hashlib.sha256(content).hexdigest(), folder)
        store.record(
            Source("inbox/slepens.pdf", b"inbox/slepens.pdf", 1200, 1), "quarantined", "password-protected", ""
        )
    return folder


@pytest.fixture(scope="session")
def open_address(data_folder: Path) -> Iterator[str]:
    """A site that asks nobody to log in."""
    with running(configure(data_folder, open_=True, users={}, password_hashes={})) as address:
        yield address


@pytest.fixture
def browser(open_address: str) -> Iterator[httpx.Client]:
    """Somebody at this computer."""
    with visit(open_address) as client:
        yield client


PASSWORD = "pareizā parole"
USERS = {"rita": "reader", "sandis": "staff", "aija": "auditor", "oskars": "operator", "zane": "reader"}


@pytest.fixture(scope="session")
def closed_address(data_folder: Path) -> Iterator[str]:
    """A site with one user of each role, all with the same password."""
    hashed = hash_password(PASSWORD, iterations=1000)
    with running(
        configure(data_folder, open_=False, users=USERS, password_hashes=dict.fromkeys(USERS, hashed))
    ) as address:
        yield address


@pytest.fixture
def stranger(closed_address: str) -> Iterator[httpx.Client]:
    """Somebody who has not logged in."""
    with visit(closed_address) as client:
        yield client


class People:
    """Browsers of people who have logged in."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.browsers: list[httpx.Client] = []

    def __call__(self, name: str, password: str = PASSWORD) -> httpx.Client:
        browser = visit(self.address)
        self.browsers.append(browser)
        token = browser.get("/ieiet").text.partition('name="csrftoken" value="')[2].partition('"')[0]
        form = {"username": name, "password": password, "csrftoken": token}
        browser.post("/ieiet", data=form)
        return browser


@pytest.fixture
def logged_in(closed_address: str) -> Iterator[People]:
    """`logged_in("sandis")` is the browser of that user."""
    people = People(closed_address)
    yield people
    for one in people.browsers:
        one.close()
