"""Which sum is the whole of a project, and which only a part of it or of something else."""

import pytest

from extractors import reports


def test_what_is_spent_of_a_project_s_money_is_not_its_total(lines) -> None:
    _, (project,) = reports.of(
        lines(
            "Projekts „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999).",
            "Divās skolās kopā tērēs 200 tūkstošus eiro no projekta līdzekļiem.",
        )
    )
    assert [(one.finding.value, one.role) for one in project.amounts] == [("200000.00 EUR", "other")]
    assert "total" not in project.choices


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Kopā 9 000 eiro, no tiem 85 % jeb 7 650 eiro līdzfinansēja Eiropas Reģionālās attīstības fonds.", "eu"),
        ("Kopā 9 000 eiro, no tiem 7 650 eiro, jeb 85 % finansēs Eiropas Reģionālās attīstības fonds.", "eu"),
    ],
)
def test_the_fund_behind_a_percentage_pays(lines, told: str, role: str) -> None:
    _, (project,) = reports.of(lines("Projekts „Vējš” (1.2.3.4/16/I/001).", told))
    assert {amount.finding.value: amount.role for amount in project.amounts}["7650.00 EUR"] == role


def test_a_fund_of_the_state_called_the_fund_is_the_states_beside_words_of_europe(lines) -> None:
    told = "Vides aizsardzības fonda (turpmāk – Fonds) padome sprieda. Projektam „Pļava” Fonda finansējums 900 EUR."
    _, (project,) = reports.of(lines(told, "Biotops ir Eiropas nozīmes."))
    assert [amount.role for amount in project.amounts] == ["national"]


def test_what_was_planned_and_spent_in_the_time_of_a_report_is_no_total(table) -> None:
    document = table(
        (
            ("Projekts Nr. 2022-1-LV01-KA122-SCH-000071999", "Plānots pārskata periodā", "Izlietots kopš sākuma"),
            ("Braucieni", "4 100,00", "9 300,00"),
            ("KOPĀ, EUR", "4 700,00", "9 900,00"),
        )
    )
    _, projects = reports.of(document)
    assert [project.choices.get("total") for project in projects] == [None]


def test_what_a_partner_is_given_is_not_the_whole(table) -> None:
    document = table(
        (
            ("Projekta nosaukums", "„Dzirnakmens”"),
            ("Projekta numurs", "2022-1-LV01-KA122-SCH-000071999"),
            ("Projekta mērķis", "Iemācīties malt graudus."),
            ("Kopējais finansējums partnerim", "4 700 EUR"),
        )
    )
    _, (project,) = reports.of(document)
    assert [(one.finding.value, one.role) for one in project.amounts] == [("4700.00 EUR", "other")]


def test_a_part_of_this_sum_is_whose_the_words_behind_say(lines) -> None:
    told = "Projekta „Tilts” budžets: 90 000,00 EUR. No šīs summas 80% - 72 000,00 EUR ir Eiropas Savienības atbalsts."
    _, (project,) = reports.of(lines(told))
    assert {one.finding.value: one.role for one in project.amounts} == {"90000.00 EUR": "total", "72000.00 EUR": "eu"}


def test_a_schools_part_of_the_money_is_not_the_total(lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Tilts”. Lodes pamatskolas daļa no Erasmus+ naudas ir 9 300 eiro."))
    assert [one.role for one in project.amounts] == ["other"]


def test_support_that_was_won_is_the_total(lines) -> None:
    _, (project,) = reports.of(lines("VKKF projekta „Tilts” pieteikums guvis atbalstu 640,00 euro apmērā."))
    assert project.choices["total"].finding.value == "640.00 EUR"


def test_what_a_contest_gave_altogether_belongs_to_no_project(lines) -> None:
    _, (project,) = reports.of(lines("Fonds pirmajā konkursā muzejam devis kopumā 700 EUR.", "Projekts „Vecais rats”."))
    assert not project.amounts


def test_dollars_are_money(lines) -> None:
    _, (project,) = reports.of(lines("Latviešu fonds projektam „Lasām latviski” piešķīra 3000 dolāru."))
    assert project.choices["total"].finding.value == "3000.00 USD"


@pytest.mark.parametrize(
    "told",
    [
        "No kopējā 120 000 eiro budžeta pašvaldībai tiks 38 400 eiro.",
        "No visa projekta 120 000 eiro budžeta mūsu skolai paredzēti 38 400 eiro.",
        "Finansējums: 38 400 eiro (mūsu skolas daļa). Kopējais budžets ir 120 000 eiro.",
    ],
)
def test_what_is_one_s_of_the_whole_is_not_the_total(lines, told: str) -> None:
    _, (project,) = reports.of(lines("Projekts „Dzirnakmens”.", told))
    told = {one.finding.value: one.role for one in project.amounts}
    assert told == {"120000.00 EUR": "total", "38400.00 EUR": "other"}


def test_a_part_named_in_brackets_is_not_the_total(lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Dzirnakmens”.", "Finansējums: 38 400 eiro (mūsu skolas daļa)."))
    assert [one.role for one in project.amounts] == ["other"]


def test_a_loan_taken_to_pay_in_advance_is_prefinancing(lines) -> None:
    told = "Dome nolemj ņemt aizņēmumu 80 000 eiro projekta „Dzirnakmens” priekšfinansēšanai."
    _, (project,) = reports.of(lines(told))
    assert [one.role for one in project.amounts] == ["prefinancing"]


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Brauciena izmaksas sedz projekts, kabatas nauda – 60 eiro.", "other"),
        ("Paldies kaimiņiem par ziedotajiem 300 eiro un Lodes novada pašvaldībai.", "private"),
        ("Mēs saņemsim 15 000 eiro no 60 000.", "other"),
    ],
)
def test_small_money_gifts_and_parts_of_bare_numbers_are_no_totals(lines, told: str, role: str) -> None:
    _, (project,) = reports.of(lines("Projekts „Dzirnakmens”.", told))
    assert [one.role for one in project.amounts] == [role]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("izmaksas ir 9 000 EUR, no kurām 85% (7 650 EUR) finansē ERAF, bet 15% (1 350 EUR) sedz pašvaldība.", "eu"),
        ("izmaksas ir 9 000 EUR, no tām 85 % ( EUR 7 650 ) ir Eiropas Savienības līdzekļi.", "eu"),
        ("izmaksas ir 9 000 EUR: ERAF finansējums 85% (7 650 EUR) un pašvaldības finansējums 15% (1 350 EUR).", "eu"),
    ],
)
def test_who_pays_stands_behind_a_percentage_with_its_sum_in_brackets(lines, told: str, wanted: str) -> None:
    _, (project,) = reports.of(lines(f"Projekts „Vējš” (1.2.3.4/16/I/001). Kopējās {told}"))
    found = {amount.finding.value: amount.role for amount in project.amounts}
    assert (found["9000.00 EUR"], found["7650.00 EUR"]) == ("total", wanted)
    assert found.get("1350.00 EUR") in (None, "municipal")


def test_costs_of_which_percentages_are_told_are_no_total_themselves(lines) -> None:
    told = "Projekta izmaksas: 85% (7 650 EUR) no ERAF, 15% (1 350 EUR) no pašvaldības budžeta."
    _, (project,) = reports.of(lines(f"Projekts „Vējš” (1.2.3.4/16/I/001). {told}"))
    assert [amount.role for amount in project.amounts] == ["eu", "municipal"]


@pytest.mark.parametrize(
    "told",
    [
        "Konkursu rīko Salas novada dome. 900 eiro piešķirti projektam „Vējš”.",
        "Salas novada pašvaldības mazo projektu konkursā 900 eiro ieguva projekts „Vējš”.",
        "Pieteikumus sagatavoja Salas novada dome. 900 eiro lielu atbalstu ieguvis projekts „Vējš”.",
    ],
)
def test_who_is_named_in_another_sentence_or_as_host_of_a_contest_pays_no_part(lines, told: str) -> None:
    _, (project,) = reports.of(lines(told))
    assert [amount.role for amount in project.amounts] == ["total"]


@pytest.mark.parametrize("whole", ["Kopējās projektu izmaksas sastāda", "Projektu kopējais finansējums ir"])
def test_what_several_projects_cost_and_its_parts_are_of_none(lines, whole: str) -> None:
    told = lines("Atbalstīts projekts „Vējš”.", f"{whole} 900 EUR, no kurām:", "• Zivju fonda finansējums – 700 EUR;")
    _, (project,) = reports.of(told)
    assert not project.amounts


def test_who_pays_may_be_told_behind_a_comma(lines) -> None:
    told = (
        "Viss projekts maksā 2 000 eiro: 1 800 eiro ir ELFLA nauda, "
        "bet pārējie 200 eiro, Salas novada pašvaldības līdzekļi."
    )
    _, (project,) = reports.of(lines("Projekts „Vējš” (1.2.3.4/16/I/001).", told))
    roles = {amount.finding.value: amount.role for amount in project.amounts}
    assert roles == {"2000.00 EUR": "total", "1800.00 EUR": "eu", "200.00 EUR": "municipal"}
