"""Pages about one project that nobody named or numbered."""

from collections.abc import Callable, Sequence

import pytest

from extractors import reports
from model import Document


def test_a_page_that_says_what_the_project_costs_and_who_pays_tells_of_one(lines) -> None:
    told = "Projekta kopējās izmaksas ir 8 100 eiro, no kurām ELFLA sedz 7 290 eiro."
    _, (project,) = reports.of(lines("Ozolmuižā top takas", "Pārvalde takas klāj ar šķeldu.", told))
    assert {amount.role: amount.finding.value for amount in project.amounts}["total"] == "8100.00 EUR"


@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("Kopējās izmaksas projektam – 6 120,44 eiro, pašvaldības līdzfinansējums tajās ir 910 eiro.", "6120.44"),
        ("Projekta attiecināmās izmaksas – 40 200 eiro; 4 020 eiro no tiem līdzfinansēs pašvaldība.", "40200.00"),
        (
            "Lai panāktu maksimālu efektivitāti, maina logus. Projekta kopējās izmaksas ir 612,44 eiro, no kuriem "
            "pašvaldības līdzfinansējums ir 91,87 eiro.",
            "612.44",
        ),
        (
            "Projekta kopējās izmaksas ir 104 000 eiro, no kuriem 50 000 eiro finansējums piešķirts no Mantojuma "
            "pārvaldes, bet 29 000 eiro segs Salas draudze.",
            "104000.00",
        ),
        ("Kopējās projekta izmaksas 40,00 (četrdesmit eiro). ELFLA finansējums 36,00 (trīsdesmit seši eiro).", "40.00"),
    ],
)
def test_shares_behind_the_costs_tell_that_they_are_a_project_s(lines, told: str, total: str) -> None:
    order = "Ministrija izdeva rīkojumu „Par atbalstītajiem projektiem”."
    _, (project,) = reports.of(lines("Ozolmuižas klēts tiks pie jumta", order, told))
    assert project.choices["total"].finding.value == f"{total} EUR"


@pytest.mark.parametrize(
    "told",
    [
        "Projekta kopējās izmaksas nedrīkst būt lielākas par 8 100 eiro, ELFLA sedz 90 %.",
        "Konkursā viena projekta izmaksas var būt 8 100 eiro, maksā ELFLA.",
        "Ceļa remonta izmaksas ir 8 100 eiro, tās sedz pagasta pārvalde.",
        "Projekta izmaksas 8 100 eiro. Otra projekta izmaksas 5 000 eiro. Maksā ELFLA.",
    ],
)
def test_costs_of_a_call_of_works_and_of_several_projects_make_no_project(lines, told: str) -> None:
    _, projects = reports.of(lines("Ziņas no Ozolmuižas", told))
    assert not projects


def test_shares_in_brackets_tell_who_pays(lines) -> None:
    told = "Projekta attiecināmās izmaksas ir 6 155,58 EUR (77% jeb 4 738,61 EUR ERAF finansējums)."
    _, (project,) = reports.of(lines("Darbi Liepu ielā atsākti.", told))
    assert [amount.role for amount in project.amounts] == ["total", "eu"]


def test_the_head_of_a_form_names_the_project(lines) -> None:
    head = "Estrādes skatuves izbūve Ozolmuižas parkā - 1.kārta"
    form = ("Projekta īstenotājs:", "Salas novada dome", "Finansējums:", "Kopā 9 000 EUR", "Projekta mērķis: spēlēt")
    _, (project,) = reports.of(lines(head, *form, "Kā sasniegts projekta mērķis: vēl top."))
    assert project.choices["title"].finding.value == head


def test_costs_some_paragraphs_below_belong_to_the_project_above(lines) -> None:
    other = "Partnerība „Upe” darbojas ar projektu „Grupas ikdiena” (16-00-A019.400-000031)."
    told = (
        "Biedrība „Rasa” īsteno projektu „Tērpi korim” (17-03-AL21-A019.2205-000031).",
        "Dziedātāji tērpus gaidīja ilgi.",
        "Projekta kopējās izmaksas ir 7 900 EUR.",
        "Svētkos visi dziedāja.",
    )
    _, projects = reports.of(lines(*told, other))
    assert [project.choices.get("total") is not None for project in projects] == [True, False]


def test_a_purchase_is_no_project(table: Callable[[Sequence[Sequence[str]]], Document]) -> None:
    rows = [
        ["Priekšmets", "„Šūpoļu piegāde un uzstādīšana Kolkas pirmsskolas iestādē”"],
        ["Pasūtītājs", "Salas novada pašvaldība"],
        ["Līguma izpilde", "no 01.07.2023. līdz 31.08.2023."],
        ["Kontaktpersona", "Ilze Kalna"],
    ]
    assert not reports.of(table(rows))[1]


def test_a_card_may_ask_in_plain_words(table: Callable[[Sequence[Sequence[str]]], Document]) -> None:
    rows = [
        ["Projekta numurs", "2024-1-LV01-KA122-SCH-000071005"],
        ["Kad sākām", "2024. gada 3. jūnijs"],
        ["Kad beigsim", "2025. gada 30. novembris"],
        ["Kas vada", "Ilze Kalna"],
        ["Cik naudas", "31 260 EUR"],
    ]
    _, (project,) = reports.of(table(rows))
    told = {field: choice.finding.value for field, choice in project.choices.items()}
    assert (told["start_date"], told["end_date"]) == ("2024-06-03", "2025-11-30")
    assert (told["coordinator"], told["total"]) == ("Ilze Kalna", "31260.00 EUR")


def test_one_label_may_ask_for_both_ends(table: Callable[[Sequence[Sequence[str]]], Document]) -> None:
    numbered = ["Numurs", "2024-1-LV01-KA122-SCH-000071005"]
    assert not reports.of(table([numbered, ["Mācību gads", "2024./2025."]]))[1][0].choices.get("end_date")
    _, (project,) = reports.of(table([numbered, ["Projekta sākums / beigas", "01.10.2024. / 30.09.2025."]]))
    assert [project.choices[end].finding.value for end in ("start_date", "end_date")] == ["2024-10-01", "2025-09-30"]


FACTS = (
    "Projekta mērķis ir iepazīt krasta ļaudis.",
    "Projekta norise plānota no 2023. gada marta.",
    "Projektu finansē Valsts kultūrkapitāla fonds.",
)


def test_a_page_that_says_several_things_of_the_project_and_who_pays_tells_of_one(lines) -> None:
    _, (project,) = reports.of(lines("Ciemos pie zvejniekiem", *FACTS))
    assert project.choices["programme"].finding.value == "VKKF"
    assert "title" not in project.choices


@pytest.mark.parametrize(
    "told",
    [
        FACTS[:1],
        (FACTS[0], "Projekta ietvaros visi dzied."),
        (*FACTS, "Pieteikumus gaida līdz 3. maijam."),
        (*FACTS, "Projekta mērķis ir arī draudzība."),
        ("Programmas mērķis ir draudzība.", "Programmu finansē Valsts kultūrkapitāla fonds."),
    ],
)
def test_a_goal_alone_a_call_or_several_goals_make_no_project(lines, told: tuple[str, ...]) -> None:
    _, projects = reports.of(lines("Ciemos pie zvejniekiem", *told))
    assert not projects


def test_tenders_that_will_follow_do_not_hide_a_project(lines) -> None:
    told = "Projekta kopējās izmaksas ir 8 100 eiro, un pašvaldība līdzfinansēs 810 eiro; pārējo sedz ERAF."
    _, found = reports.of(lines("Ozolmuižā top takas", told, "Būvdarbiem tiks izsludināti iepirkumi."))
    assert len(found) == 1


def test_a_first_line_that_is_said_twice_names_the_project_of_a_page_and_is_a_guess(lines) -> None:
    head = "Divu krastu kultūras sadarbība"
    told = "Projekta kopējās izmaksas ir 8 100 eiro, no kurām Interreg sedz 6 480 eiro."
    _, (project,) = reports.of(lines(head, head, told))
    assert project.choices["title"].finding.value == head
    assert project.choices["title"].finding.flags == ("inferred-title",)
    _, (other,) = reports.of(lines(head, told))
    assert "title" not in other.choices


@pytest.mark.parametrize(
    "payer",
    [
        "Klimata pārmaiņu finanšu instruments",
        "Zivju fonds",
        "Latvijas vides aizsardzības fonds",
        "EJZF",
        "Eiropas Jūrlietu, zivsaimniecības un akvakultūras fonds",
    ],
)
def test_a_payer_outside_the_vocabulary_is_another_programme(lines, payer: str) -> None:
    _, (project,) = reports.of(lines("Biedrība īsteno projektu „Vējš burās”.", f"Projektu finansē {payer}."))
    assert project.choices["programme"].finding.value == "other"


def test_a_named_programme_wins_over_a_fund_without_a_name(lines) -> None:
    _, (project,) = reports.of(lines("Zivju fonds un LIFE atbalsta projektu „Vējš burās”."))
    assert project.choices["programme"].finding.value == "LIFE"


@pytest.mark.parametrize(
    ("payers", "wanted"),
    [
        ("Eiropas Jūrlietu un zivsaimniecības fonds", "other"),
        ("EJZF un ELFLA", "LEADER"),
        ("ELFLA", "LEADER"),
    ],
)
def test_a_strategy_that_only_the_fisheries_fund_pays_for_is_not_leader(lines, payers: str, wanted: str) -> None:
    told = f"Projektu pēc vietējās attīstības stratēģijas finansē {payers}."
    _, (project,) = reports.of(lines("Biedrība īsteno projektu „Vējš burās”.", told))
    assert project.choices["programme"].finding.value == wanted


@pytest.mark.parametrize("condition", ["Vienam projektam – līdz 700 eiro.", "Atbalstāmās darbības: talkas un svētki."])
def test_conditions_under_labels_are_a_call_and_no_project(lines, condition: str) -> None:
    form = ("Mērķis: draudzība", "Īstenošanas laiks: 2022. gada maijs", "Mērķa grupa: visi", "Finansējums: 20 000 eiro")
    assert len(reports.of(lines("Krasta ļaužu gads", *form))[1]) == 1
    assert not reports.of(lines("Krasta ļaužu gads", *form, condition))[1]


def named(document: Document) -> list[tuple[str, bool]]:
    """Each project's title and whether it is flagged; nothing where it has none."""
    _, projects = reports.of(document)
    return [(title.finding.value, bool(title.finding.flags)) for one in projects if (title := one.choices.get("title"))]


@pytest.mark.parametrize(
    "told",
    [
        ("Projektu finansē Nordplus.", "Projekta norise no 2022. gada.", "Projekta mērķis ir spēt, piemēram, šūt."),
        ("Projekts īstenots ar ELFLA naudu. Tā kopējais finansējums – 36 100 eiro, būvēts vairāk kā 2 km.",),
        ("Skola piedalās Erasmus+ projektā ar somiem. Dotācija projekta īstenošanai ir 6 000 eiro.",),
        ("Projekta ieviešanas periods ir no 2023. gada maija.", "Projektu finansē Interreg."),
        ("Dome nolemj:", "1. Noteikt projekta mērķi.", "2. Noteikt projekta izmaksas.", "3. Pieteikt konkursam."),
    ],
)  # fmt: skip
def test_more_that_is_said_of_one_project_only(lines, told: tuple[str, ...]) -> None:
    _, projects = reports.of(lines("Ziņas no Ozolmuižas", *told))
    assert len(projects) == 1


@pytest.mark.parametrize(
    "told",
    [
        ("Projektu finansē Nordplus.", "Aicinām uz semināru!"),
        ("Dome nolemj:", "1. Noteikt projekta mērķi."),
        ("Dome nolemj:", "1. Apstiprināt budžeta projektu.", "2. Noteikt biļetes cenu."),
        ("Tā kopējais finansējums ir 4 000 eiro."),
    ],
)
def test_too_little_or_a_call_makes_no_project(lines, told: tuple[str, ...]) -> None:
    _, projects = reports.of(lines("Ziņas no Ozolmuižas", *told))
    assert not projects


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (("Tilta atjaunošana", "Projektu finansē ERAF.", "Projekta īstenošanas laiks: 2022."), "Tilta atjaunošana"),
        (("SKOLAS DĀRZS", "Mērķis: audzēt", "Finansējums: dome", "Projekta īstenotāji: pārvalde"), "SKOLAS DĀRZS"),
        (("Ziņas", "Projekta MARENA mērķis ir pētīt ezerus.", "Projektu finansē Interreg."), "MARENA"),
    ],
)  # fmt: skip
def test_what_an_unnamed_project_may_be_called_is_a_guess(lines, written: tuple[str, ...], title: str) -> None:
    assert named(lines(*written)) == [(title, True)]


def test_a_line_about_nobodys_project_takes_no_name_from_its_head(lines) -> None:
    assert not named(lines("Ozolmuižas tilta atjaunošana", "Satiksme būs slēgta līdz maijam."))


@pytest.mark.parametrize(
    "told",
    [
        ("Projektu nedēļa", "Projekta īstenošanas laiks: no 6. līdz 10. martam.", "Skolēni piedalās klases projektā."),
        ("Erasmus+ programma", "Projekta īstenošanas termiņš ir 12 līdz 24 mēneši.", "Skola var būt projektā."),
        ("Dome nolemj:", "Noteikt projekta publicēšanas laiku.", "Noteikt projekta apspriešanas termiņu."),
        ("Vasaras nometne", "Mērķis: atpūta dabā", "Mērķa grupa: bērni", "Norises laiks: 01.07.-05.07.2023."),
        ("ERASMUS+ „Informācijas diena”", "Projekti tiks rādīti rīt."),
        ("Jauniešu apmaiņa „Zibens” ieguva kausu.", "Erasmus+ nedēļa sākas rīt."),
    ],
)
def test_weeks_rules_drafts_camps_and_days_are_no_projects(lines, told: tuple[str, ...]) -> None:
    _, projects = reports.of(lines(*told))
    assert not projects


def test_a_grant_and_a_time_tell_of_the_project_at_the_head_of_a_page(lines) -> None:
    head = "Lodes bibliotēkas lasītavas iekārtošana"
    given = "Lodes bibliotēka piedalījās konkursā, un Valsts kultūrkapitāla fonds piešķīra 800 EUR."
    _, (project,) = reports.of(lines(head, given, "Projekts tiks realizēts no 01.03.2021. līdz 01.10.2021."))
    assert (project.choices["title"].finding.value, project.titles[0].flags) == (head, ("inferred-title",))
    assert not reports.of(lines(head, given))[1]
