"""`Mūsu skola`, `mūsu biedrība`: whose page it is."""

import pytest

from extractors import reports

TITLE = "Projekts „Vējš” (2021-1-PL01-KA220-SCH-000071999)"


@pytest.fixture
def organisations(lines):
    def found(*written: str) -> dict[str, tuple[str, bool]]:
        _, (project,) = reports.of(lines(*written))
        return {one.finding.value: (one.role, bool(one.finding.flags)) for one in project.organisations}

    return found


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Mūsu skola ir projekta koordinatore un gaida viesus.", "coordinator"),
        ("Šajā reizē mūsu vidusskola ir projekta partneris.", "partner"),
        ("Te ir trīs pilsētas, vidusskola ir sadarbības partneris.", "partner"),
    ],
)
def test_our_school_is_the_one_of_the_letterhead_and_flagged(organisations, told: str, role: str) -> None:
    assert organisations("Mazsalacas vidusskola", TITLE, told) == {"Mazsalacas vidusskola": (role, True)}


def test_our_school_is_the_one_that_signs(organisations) -> None:
    told = organisations(TITLE, "Mūsu skola ir projekta koordinatore.", "Mazsalacas vidusskolas bibliotekāre")
    assert told == {"Mazsalacas vidusskola": ("coordinator", True)}


@pytest.mark.parametrize(
    "written",
    [
        [TITLE, "Mūsu skola ir projekta koordinatore."],
        ["Rojas vidusskola, Rūjienas vidusskola", TITLE, "Mūsu skola ir projekta koordinatore."],
        [TITLE, "Ar Rojas vidusskolu kopā mūsu skola būs koordinatore."],
    ],
)
def test_our_school_stays_unnamed_where_none_or_several_could_be_meant(organisations, written: list[str]) -> None:
    assert not any(role == "coordinator" for role, _ in organisations(*written).values())


def test_in_our_school_is_only_where_things_happen(organisations) -> None:
    told = organisations("Mazsalacas vidusskola", TITLE, "Mūsu skolā viesojās ciemiņi.")
    assert told == {"Mazsalacas vidusskola": ("other", False)}


NAMED = "Projekts „Vēja dzirnu pagalms”."


@pytest.mark.parametrize(
    ("head", "told", "name"),
    [
        ("Rojas novada pašvaldība", "Ieceri pašvaldība īsteno ar fonda atbalstu.", "Rojas novada pašvaldība"),
        ("© Rojas novada pašvaldība, 2024.", "Pašvaldība šogad uzsākusi to, ko plānoja.", "Rojas novada pašvaldība"),
        ("Ziņas: biedrība „Kāpu sargi”", "Atbalstīts mūsu biedrības pieteiktais projekts.", "biedrība „Kāpu sargi”"),
        ("Sporta klubs „Vējš”", "Mūsu klubam nu ir savs trenažieris.", "Sporta klubs „Vējš”"),
        ("Rojas novada bibliotēka » Jaunumi", "Bibliotēkas direktore, projekta vadītāja", "Rojas novada bibliotēka"),
        ("Sporta klubs „Vējš”", "Lība Zunda, kluba valdes locekle un projekta vadītāja", "Sporta klubs „Vējš”"),
        ("Biedrība Kāpu sargi", "Maijā esam sākuši projektu, par ko sapņojām.", "Biedrība Kāpu sargi"),
        ("Biedrība „Kāpu sargi”", "Laivas nopirkām, īstenojot LEADER projektu.", "Biedrība „Kāpu sargi”"),
        ("Biedrība „Kāpu sargi”", "Šo projektu īstenojām divus gadus.", "Biedrība „Kāpu sargi”"),
        ("Ziņas", "Par publikācijas saturu atbild biedrība „Kāpu sargi”.", "biedrība „Kāpu sargi”"),
        ("Ziņas", "Par šīs lapas saturu pilnībā atbild Rojas novada pašvaldība.", "Rojas novada pašvaldība"),
    ],
)
def test_a_page_that_tells_of_its_own_project_owns_it_and_is_flagged(
    organisations, head: str, told: str, name: str
) -> None:
    assert organisations(head, NAMED, "Vasara bija saulaina.", told) == {name: ("applicant", True)}


@pytest.mark.parametrize(
    "told",
    [
        "Esam partneri projektā, ko esam sākuši kopā ar citiem.",
        "Kopā ar skolu Igaunijā esam sākuši projektu.",
        "Cita klase stāsta, ka kaimiņu biedrības projektu īsteno ilgi.",
        "Aicinām iesniegt pieteikumus projektu konkursam, ko saņēmām no fonda.",
    ],
)
def test_who_merely_takes_part_or_tells_owns_no_project(organisations, told: str) -> None:
    written = ("Sedas muzejs, Rojas muzejs", NAMED, "Vasara bija saulaina.", told)
    assert not [name for name, (role, _) in organisations(*written).items() if role == "applicant"]


@pytest.mark.parametrize(
    "told",
    [
        "„Esam priecīgi,” saka biedrības „Enkurs” vadītāja. Biedrība noslēgusi projektu „Rasas laiks”.",
        "Pie biedrības „Enkurs” mājas stāv soli. Tie iegādāti projektā „Rasas laiks”, ko īsteno pati biedrība.",
        "Jau piecus gadus ciemā darbojas biedrība „Enkurs”. Biedrība uzrakstīja projektu „Rasas laiks”.",
    ],
)
def test_the_only_one_of_its_kind_named_before_is_meant_by_its_kind(organisations, told: str) -> None:
    assert organisations(told) == {"biedrība „Enkurs”": ("applicant", True)}


def test_of_two_societies_named_before_neither_is_meant(organisations) -> None:
    told = "Tikās biedrība „Enkurs” un biedrība „Upe”. Biedrība noslēgusi projektu „Rasas laiks”."
    assert organisations(told) == {"biedrība „Enkurs”": ("other", False), "biedrība „Upe”": ("other", False)}
