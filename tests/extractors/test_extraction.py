"""Whole documents: which projects they hold and what is said of each."""

import pytest

from extractors import extract


def chosen(project) -> dict[str, str]:
    return {field: choice.finding.value for field, choice in project.choices.items()}


DESCRIPTION = [
    ["Projekta pieteicējs", "Alūksnes novada Izglītības pārvalde"],
    ["Projekta numurs", "2021-1-LV01-KA220-SCH-000034567"],
    ["Projekta nosaukums", "„Ceļā uz mežu” (To the Forest)"],
    ["Projekta ilgums", "No 2021.gada 1. novembra līdz 2023.gada 31. oktobrim (24 mēneši)"],
    ["Projekta mērķis", "Iepazīt mežu kopā ar partneriem no Somijas un Igaunijas."],
    ["Projekta izmaksas", "projekta kopējais finansējums – 48 200,00 EUR"],
    ["Kontaktpersona", "Ilzei Kalniņai, tālr. 29111222"],
]


@pytest.mark.parametrize(
    ("told", "countries"),
    [
        ("Piedalās Pukas skola (EE), Rankas skola (LV) un citi.", {"EE", "LV"}),
        ("Piedalās Pukas skola (EE).", set()),
        ("Eiropas Savienības (ES) un datorzinību (IT) dienas.", set()),
        ("Pukas skola (ZZ), Rankas skola (QQ) un citi.", set()),
    ],
)
def test_codes_of_countries_in_brackets_tell_of_each_other(told: str, countries: set[str], lines) -> None:
    _, (project,) = extract(lines("Projekts „Zilais krasts” (2021-1-EE01-KA220-SCH-000034567).", told))
    assert {country.value for country in project.countries} == countries


def test_a_table_of_labels_is_one_project(table) -> None:
    _, (project,) = extract(table(DESCRIPTION))
    values = chosen(project)
    assert values["code"] == "2021-1-LV01-KA220-SCH-000034567"
    assert [title.value for title in project.titles] == ["Ceļā uz mežu", "To the Forest"]
    assert (values["start_date"], values["end_date"], values["duration"]) == ("2021-11-01", "2023-10-31", "24")
    assert (values["total"], values["programme"]) == ("48200.00 EUR", "Erasmus+")
    assert values["applicant"] == "Alūksnes novada Izglītības pārvalde"
    assert values["coordinator"] == "Ilze Kalniņa"
    assert {country.value for country in project.countries} == {"FI", "EE"}
    assert values["goal"].startswith("Iepazīt mežu")
    assert ("months-match-dates", "pass") in {(check.rule, check.verdict) for check in project.checks}


def test_months_that_do_not_fit_the_dates_are_flagged_and_not_corrected(table) -> None:
    rows = [list(row) for row in DESCRIPTION]
    rows[3][1] = rows[3][1].replace("24 mēneši", "18 mēneši")
    _, (project,) = extract(table(rows))
    (check,) = [check for check in project.checks if check.rule == "months-match-dates"]
    assert (check.verdict, check.expected, check.found) == ("fail", "24", "18")
    assert chosen(project)["end_date"] == "2023-10-31"


def test_each_row_of_a_list_is_a_project_and_merged_cells_serve_every_row(table) -> None:
    _, projects = extract(
        table(
            [
                ["Projekta nosaukums", "Projekta Nr.", "Periods", "Kopējās izmaksas, EUR", "Atbildīgā persona"],
                [
                    "„Laivu ceļš”, Engure",
                    "20-09-AL29-A019.2201-000011",
                    "2020. gada maijs – 2021. gada oktobris",
                    "49 986,20",
                    "Sanita Bērziņa",
                ],
                ["Peldvietas laipa", "21-09-AL29-A019.2201-000025", "05.2021.–09.2022.", "38 415,77", ""],
                ["Kopā", "–", "–", "88 401,97", "–"],
            ]
        )
    )
    assert [chosen(project)["title"] for project in projects] == ["Laivu ceļš", "Peldvietas laipa"]
    assert [chosen(project)["total"] for project in projects] == ["49986.20 EUR", "38415.77 EUR"]
    assert [chosen(project)["end_date"] for project in projects] == ["2021-10", "2022-09"]
    assert [chosen(project)["coordinator"] for project in projects] == ["Sanita Bērziņa"] * 2


def test_a_budget_by_year_is_not_a_list_of_projects(table) -> None:
    _, projects = extract(
        table(
            [
                ["Finansējuma avots", "2024", "2025", "KOPĀ"],
                ["ERAF", "1 000,00 EUR", "2 000,00 EUR", "3 000,00 EUR"],
                ["KOPĀ", "1 000,00 EUR", "2 000,00 EUR", "3 000,00 EUR"],
            ]
        )
    )
    assert projects == ()


def test_projects_named_in_one_sentence_keep_their_own_facts(lines) -> None:
    _, projects = extract(
        lines(
            "Seminārā dzirdējām par projektu “Zaļie pirksti” (koordinatore Anna Liepa, 2020-1-LT01-KA229-077001_5,"
            " Ogres sākumskola),"
            " savukārt par filmām stāstīja citi (koordinators Jānis Ozols, “Kadrs” 2020-1-FI01-KA229-066001_2)."
        )
    )
    assert [chosen(project)["title"] for project in projects] == ["Zaļie pirksti", "Kadrs"]
    assert [chosen(project)["coordinator"] for project in projects] == ["Anna Liepa", "Jānis Ozols"]
    assert [project.keys for project in projects] == [
        ("code:2020-1-LT01-KA229-077001",),
        ("code:2020-1-FI01-KA229-066001",),
    ]


def test_a_call_for_proposals_holds_no_project(lines) -> None:
    _, projects = extract(
        lines(
            "# Atklāts projektu konkurss “Skola dabā” 2024",
            "Konkursā sadalīs 90 000,00 eiro, vienam projektam ne vairāk par 5000,00 eiro.",
            "Pieteikumus gaida līdz 2024. gada 2. maijam.",
        )
    )
    assert projects == ()


def test_an_accreditation_is_no_project(lines) -> None:
    _, projects = extract(lines("Skola saņēmusi Erasmus+ akreditāciju Nr. 2024-1-LV01-KA120-SCH-000284611."))
    assert projects == ()


def test_a_rounded_headline_yields_to_the_exact_figure_and_stays_as_its_rival(lines) -> None:
    _, (project,) = extract(
        lines(
            "# Jauns tilts par 214 000 eiro",
            "Projekts “Lielupes tilta pārbūve” maksājis 213 480,75 eiro.",
        )
    )
    total = project.choices["total"]
    assert total.finding.value == "213480.75 EUR"
    assert [rival.value for rival in total.rivals] == ["214000.00 EUR"]


def test_a_project_partners_names_are_put_into_the_nominative(lines) -> None:
    _, (project,) = extract(lines("Projekta “Vēja zvani” koordinatorei Madarai Balodei palīdzēs Jānis Krūms."))
    roles = {person.finding.value: person.role for person in project.people}
    assert roles == {"Madara Balode": "coordinator", "Jānis Krūms": "other"}


def test_a_number_of_no_known_family_is_taken_only_under_its_label_or_behind_the_title(lines, table) -> None:
    _, (labelled,) = extract(table([["Projekta numurs", "VB2021/1-044"], *DESCRIPTION[2:]]))
    assert chosen(labelled)["code"] == "VB2021/1-044"
    assert labelled.choices["code"].finding.flags == ("unknown-family",)
    _, (behind,) = extract(lines("Ogres novada pašvaldības projekta “Mežmala” (VB2021/1-045) apraksts"))
    assert chosen(behind)["code"] == "VB2021/1-045"
    findings, _ = extract(lines("Saskaņā ar VB2021/1-046 un 2021/1-12 sēde notiks."))
    assert not [finding for finding in findings if finding.field == "code"]


def test_a_footer_with_a_copyright_mark_tells_nothing_of_the_project_but_other_furniture_keeps_its_contacts() -> None:
    from ingest.readers import read

    page = "<html><body><main><p>Projekts “Zvani” sākas.</p></main><footer>{}</footer></body></html>"
    for footer, count in (("© Skola, info@skola.example.lv", 0), ("Redakcija: info@skola.example.lv", 1)):
        findings, _ = extract(read(page.format(footer).encode(), "a.html"))
        assert sum(finding.field == "email" for finding in findings) == count


def test_a_mobility_project_on_a_schools_own_page_is_the_schools_and_flagged_as_inferred() -> None:
    from ingest.readers import read

    page = """<html><head><title>Ogres Mežezera vidusskola | Projekti</title></head><body><main><h1>Projekti</h1>
    <p>Erasmus+ projekts “Vējš” (2022-1-LV01-KA122-SCH-000071234) sākas rudenī.</p>
    <p>Raksta Ogres Mežezera vidusskola.</p></main></body></html>"""
    _, (project,) = extract(read(page.encode(), "a.html"))
    applicant = project.choices["applicant"].finding
    assert (applicant.value, applicant.flags) == ("Ogres Mežezera vidusskola", ("inferred-owner",))
    _, (abroad,) = extract(read(page.replace("LV01-KA122", "IT02-KA122").encode(), "a.html"))
    assert "applicant" not in abroad.choices


def test_a_partner_whose_project_the_heading_calls_it_is_its_applicant_too_unless_another_applied(lines) -> None:
    told = ["Skrundas vidusskolas projekta “Zem vītoliem” apraksts", "Projekta partneris: Skrundas vidusskola"]
    _, (project,) = extract(lines(*told))
    applicant = project.choices["applicant"].finding
    assert (applicant.value, applicant.flags) == ("Skrundas vidusskola", ("inferred-owner",))
    assert {one.role for one in project.organisations} == {"applicant", "partner"}
    _, (anothers,) = extract(lines(*told, "Projekta pieteicējs: Alsungas vidusskola"))
    assert anothers.choices["applicant"].finding.value == "Alsungas vidusskola"


def test_a_manager_who_signs_for_an_organisation_shows_whose_project_it_is(lines) -> None:
    _, (project,) = extract(
        lines("Projekts “Zem vītoliem” sākas rudenī.", "Jolanta Mežsarga", "Projekta vadītāja", "Skrundas vidusskola")
    )
    applicant = project.choices["applicant"].finding
    assert (applicant.value, applicant.flags) == ("Skrundas vidusskola", ("inferred-owner",))


def test_notes_under_a_list_speak_of_its_rows_by_number() -> None:
    from ingest.readers import read

    rows = "".join(
        f"<tr><td>{number}.</td><td>„{title}”</td><td>{number}2 500 EUR</td></tr>"
        for number, title in enumerate(("Avota balss", "Tilts pār gravu", "Pavārnīca"), 1)
    )
    page = f"""<html><body><table><tr><th>Nr.</th><th>Projekta nosaukums</th><th>Summa, EUR</th></tr>{rows}</table>
    <p>* 2. projekta vadošais partneris ir Aglonas novada pašvaldība; partneri – Kalupes vidusskola.
    * 1. un 3. projektu koordinē Skrundas vidusskola.</p></body></html>"""
    _, projects = extract(read(page.encode(), "a.html"))
    told = [[(one.role, one.finding.value) for one in project.organisations] for project in projects]
    leads = [("coordinator", "Skrundas vidusskola")]
    second = [("coordinator", "Aglonas novada pašvaldība"), ("partner", "Kalupes vidusskola")]
    assert told == [leads, second, leads]


def test_schools_in_the_plural_name_no_organisation(lines) -> None:
    findings, _ = extract(lines("Cēsu novada bibliotēku autobuss apmeklē Cēsu Centrālo bibliotēku."))
    assert [one.value for one in findings if one.field == "organisation"] == ["Cēsu Centrālā bibliotēka"]


def test_a_file_that_a_program_has_encoded_into_the_text_hides_nobody(lines) -> None:
    findings, _ = extract(lines("eJzT0yMAAGTvBe" * 3000, "Projekta vadītāja: Anna Paegle"))
    assert [one.value for one in findings if one.field == "person"] == ["Anna Paegle"]


def test_a_number_that_was_cut_is_shown_and_flagged_but_never_completed(lines) -> None:
    findings, (project,) = extract(
        lines("# Projekts „Soli pa solim” (PMLP/PMIF/2023/)", "Projekta kopējās izmaksas ir 12 000,00 EUR.")
    )
    (code,) = [finding for finding in findings if finding.field == "code"]
    assert (code.value, code.flags) == ("PMLP/PMIF/2023/", ("fragment",))
    assert project.keys == ("title:soli pa solim",)
    (check,) = [check for check in project.checks if check.rule == "code-spelling"]
    assert (check.verdict, check.expected, check.found) == ("fail", "PMLP/PMIF/2023/…", "PMLP/PMIF/2023/")


def test_a_number_that_was_cut_is_proposed_as_the_whole_one_beside_it(lines) -> None:
    _, (project,) = extract(
        lines("# Projekts „Soli pa solim” (KA220-SCH-000087211)", "Numurs: 2022-1-LV01-KA220-SCH-000087211.")
    )
    assert chosen(project)["code"] == "2022-1-LV01-KA220-SCH-000087211"
    failed = [(check.expected, check.found) for check in project.checks if check.verdict == "fail"]
    assert failed == [("2022-1-LV01-KA220-SCH-000087211", "KA220-SCH-000087211")]
