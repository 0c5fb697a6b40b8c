"""Lists of projects in tables: rows, and columns side by side."""

from extractors import reports
from model import Block, Cell, Document, Kind, Span


def told(document) -> list[tuple[str, ...]]:
    _, projects = reports.of(document)
    keys = ("code", "title", "start_date", "end_date", "total", "applicant")
    return [tuple(project.choices[key].finding.value for key in keys if key in project.choices) for project in projects]


def test_projects_side_by_side_are_told_apart(table) -> None:
    document = table(
        (
            (" ", "1. projekts", "2. projekts"),
            ("Nosaukums", "Mazie soļi", "Lielais lēciens"),
            ("Numurs", "2021-1-LV01-KA210-SCH-000034499", "NPJR-2022/10099"),
            ("Iestāde", "Sēlpils pamatskola", "Ņigras vidusskola"),
            ("Sākums", "01.10.2021.", "01.08.2022."),
            ("Beigas", "30.09.2023.", "31.07.2024."),
            ("Finansējums", "EUR 60 000", "EUR 22 400"),
        )
    )
    assert told(document) == [
        (
            "2021-1-LV01-KA210-SCH-000034499", "Mazie soļi", "2021-10-01", "2023-09-30", "60000.00 EUR",
            "Sēlpils pamatskola",
        ),
        ("NPJR-2022/10099", "Lielais lēciens", "2022-08-01", "2024-07-31", "22400.00 EUR", "Ņigras vidusskola"),
    ]  # fmt: skip


def test_work_packages_are_no_projects(table) -> None:
    _, projects = reports.of(
        table(
            (
                ("Kods", "Darbība", "Izmaksas, EUR", "Termiņš"),
                ("A1", "Kartēšana", "21 300", "12.2022."),
                ("C1", "Atjaunošana", "64 000", "10.2025."),
            )
        )
    )
    assert projects == ()


def test_a_dash_and_small_letters_go_on_with_a_title_in_quotation_marks(table) -> None:
    document = table(
        (
            ("Nr.", "Projekta nosaukums", "Iesniedzējs", "EUR"),
            ("1.", "“Maizes stunda” – krāsns būve", "Biedrība “Druva”", "14 760,00"),
            ("2.", "“Zivju stunda” – Roja", "Biedrība “Zvīņa”", "4 100,00"),
            ("3.", "Kamols ripo (turpinājums)", "Biedrība “Dzija”", "900,00"),
        )
    )
    assert [project[0] for project in told(document)] == [
        "“Maizes stunda” – krāsns būve", "Zivju stunda", "Kamols ripo (turpinājums)"
    ]  # fmt: skip


def test_a_sentence_that_quotes_a_row_tells_of_it(lines, table) -> None:
    rows = table((("Projekta numurs", "Nosaukums", "Summa, EUR"), ("NPJR-2022/10098", "Sweet Salt", "15 000")))
    text = f"{rows.text}\nProjektu “Sweet Salt” koordinē Manisas licejs."
    told_below = Block(Span(len(rows.text) + 1, len(text)), Kind.PARAGRAPH)
    _, (project,) = reports.of(Document(rows.sha256, rows.media_type, text, (*rows.blocks, told_below)))
    assert [(one.finding.value, one.role) for one in project.organisations] == [("Manisas licejs", "coordinator")]


def test_a_year_beside_the_currency_of_a_head_is_no_amount(table) -> None:
    findings, _ = reports.of(
        table((("Pabalsts", "Summa, EUR 2021"), ("Krīzes", "12 300,00"), ("Dzīvokļa", "96 400,00")))
    )
    assert [one.value for one in findings if one.field == "amount"] == ["12300.00 EUR", "96400.00 EUR"]


def test_a_form_of_two_columns_is_no_list(table) -> None:
    rows = (
        ("1. Projekta nosaukums", "Pagalma\nskaņas"),
        ("2. Projekta iesniedzējs", "Biedrība “Rīta rosme”"),
        ("3. Projekta norises laiks", "no 01/05/2023 līdz 30/09/2023"),
        ("4. Kontaktpersona", "Ilze Kalna"),
        ("5. Projekta kopējās izmaksas", "1 250,00 EUR"),
    )
    assert [project[1:3] for project in told(table(rows))] == [("2023-05-01", "2023-09-30")]


def test_partners_with_their_shares_are_no_projects(table) -> None:
    heads = ("Organizācija", "Valsts", "Budžeta daļa, EUR")
    partners = (("Kuldīgas muzejs", "Latvija", "12 400,00"), ("Museo del Mare", "Itālija", "18 900,00"))
    assert told(table((heads, *partners))) == []


def test_what_is_bought_for_schools_is_no_project(table) -> None:
    rows = (("Iestāde", "Bērni", "Līgumcena, EUR"), ("PII “Rūķis”", "88", "9 000,00"), ("PII “Zīle”", "40", "4 100,00"))
    assert told(table(rows)) == []


def test_costs_beside_what_was_asked_and_granted_are_the_total(table) -> None:
    heads = ("Pretendents", "Projekts", "Pieprasīts, EUR", "Piešķirts, EUR")
    row = ("Biedrība “Druva”", "Maizes diena", "900,00", "600,00")
    second = ("Biedrība “Dzija”", "Kamolu svētki", "1 400,00", "1 000,00")
    heads = (*heads[:2], "Kopējās izmaksas, EUR", *heads[2:])
    rows = ((*row[:2], "1 100,00", *row[2:]), (*second[:2], "1 600,00", *second[2:]))
    assert [project[1] for project in told(table((heads, *rows)))] == ["1100.00 EUR", "1600.00 EUR"]


def test_what_a_house_was_granted_of_what_it_asked_for_is_no_total(table) -> None:
    heads = ("Muzejs", "Prasīts, EUR", "Piešķirts, EUR")
    _, projects = reports.of(table((heads, ("Jūras muzejs", "9 000", "4 000"), ("Mežu muzejs", "7 000", "3 500"))))
    assert [one.role for project in projects for one in project.amounts] == ["other", "national"] * 2


def test_a_head_that_says_of_which_counts_nothing(table) -> None:
    heads = ("Projekts", "Projekta Nr.", "Kopā, EUR", "Tai skaitā pašvaldība")
    rows = (
        ("Gaisma", "4.2.2.0/21/A/061", "90 000,00", "13 500,00"),
        ("Siltums", "4.2.2.0/21/A/062", "70 000,00", "10 500,00"),
    )
    _, projects = reports.of(table((heads, *rows)))
    assert [{one.role for one in project.amounts} for project in projects] == [{"total", "municipal"}] * 2


def document_of(*cells: tuple[str, Cell]) -> Document:
    """A document of one table, its cells given with their places."""
    text, blocks = "", []
    for words, place in cells:
        start = len(text) + bool(text)
        text = f"{text}\n{words}" if text else words
        blocks.append(Block(Span(start, len(text)), Kind.CELL, cell=place))
    return Document("0" * 64, "text/plain", text, tuple(blocks))


def test_a_cell_over_all_columns_is_no_head_of_them() -> None:
    heads = ("Iestāde", "Projekta nosaukums", "Gads", "Projekta summa, EUR")
    rows = (("Jūras muzejs", "Krāsu svētki", "2022–2023", "3 400"), ("Mežu muzejs", "Ābeles", "2022–2024", "1 800"))
    cells = [(head, Cell(0, 0, column)) for column, head in enumerate(heads)]
    cells.append(("Pabeigtie projekti", Cell(0, 1, 0, 1, 4)))
    for number, row in enumerate(rows, 2):
        cells += [(words, Cell(0, number, column)) for column, words in enumerate(row)]
    assert [project[:4] for project in told(document_of(*cells))] == [
        ("Krāsu svētki", "2022", "2023", "3400.00 EUR"),
        ("Ābeles", "2022", "2024", "1800.00 EUR"),
    ]


def test_rows_beside_one_cell_are_of_one_project(table) -> None:
    rows = (
        ("Projekts", "Izdevumi", "Plānots 2022, EUR", "Izlietots 2022, EUR"),
        ("“Zaļais stallis” Nr. 2021-1-LV01-KA220-VET-000033199", "Vadība", "6 000,00", "5 800,00"),
        ("", "Braucieni", "9 450,00", "9 400,00"),
        ("“Ceļš” Nr. 2022-1-LV01-KA121-VET-000054099", "Mācības", "4 210,00", "3 300,00"),
    )
    _, projects = reports.of(table(rows))
    assert [project.choices["title"].finding.value for project in projects] == ["Zaļais stallis", "Ceļš"]
    assert [[(one.role, one.year) for one in project.amounts] for project in projects] == [
        [("yearly", 2022)] * 4, [("yearly", 2022)] * 2
    ]  # fmt: skip


def test_of_what_was_asked_and_what_was_granted_neither_is_the_whole_cost(table) -> None:
    _, projects = reports.of(
        table(
            (
                ("Pieteicējs", "Projekts", "Lūgts, EUR", "Piešķirts, EUR"),
                ("Salas muzejs", "Kora nakts", "4 200", "3 000"),
                ("Kolkas muzejs", "Vecās bungas", "2 100", "2 000"),
            )
        )
    )
    assert [[amount.role for amount in project.amounts] for project in projects] == [["other", "national"]] * 2


def test_heads_may_ask_for_both_ends_and_for_who_leads(table) -> None:
    _, projects = reports.of(
        table(
            (
                ("Projekts", "Vadošais partneris", "Sākuma un beigu datums", "Budžets, EUR"),
                ("Koka tilti (LLI-447)", "Šauļu bibliotēka", "01.03.2020. - 28.02.2022.", "620 000"),
                ("Māla balsis (LLI-448)", "Jelgavas muzejs", "01.04.2020. - 31.03.2022.", "510 000"),
            )
        )
    )
    first = {field: choice.finding.value for field, choice in projects[0].choices.items()}
    assert (first["start_date"], first["end_date"]) == ("2020-03-01", "2022-02-28")
    assert first["coordinator_organisation"] == "Šauļu bibliotēka"


def test_a_project_called_kopa_is_no_total(table) -> None:
    document = table(
        (
            ("Nr.", "Projekta nosaukums", "Projekta numurs", "Kopējās izmaksas, EUR"),
            ("1.", "Kopā pret ledu", "LLI-519", "61 300,00"),
            ("2.", "Sēlijas skaņas", "LLI-520", "40 000,00"),
            ("", "Kopā abos projektos", "", "101 300,00"),
        )
    )
    assert told(document) == [
        ("LLI-519", "Kopā pret ledu", "61300.00 EUR"), ("LLI-520", "Sēlijas skaņas", "40000.00 EUR"),
    ]  # fmt: skip


def test_a_second_head_row_may_fill_the_columns_that_the_first_leaves_empty(table) -> None:
    document = table(
        (
            ("Nosaukums", "Numurs", "Gadi", "", "Izmaksas, EUR", "", ""),
            ("", "", "sākums", "beigas", "ES finansējums", "pašvaldība", "kopā"),
            ("Linu diena", "LLI-311", "2020", "2022", "40 800,00", "7 200,00", "48 000,00"),
            ("Pļavu josta", "LLI-318", "2019", "2021", "17 000,00", "3 000,00", "20 000,00"),
        )
    )
    assert told(document) == [
        ("LLI-311", "Linu diena", "2020", "2022", "48000.00 EUR"),
        ("LLI-318", "Pļavu josta", "2019", "2021", "20000.00 EUR"),
    ]


def test_the_number_of_the_first_row_is_no_amount_of_the_head(table) -> None:
    findings, _ = reports.of(
        table(
            (
                ("Nr.", "Skola", "Budžets, EUR"),
                ("1.", "Ķeguma skola", "1 204 330,00"),
                ("2.", "Tomes skola", "88 120,50"),
            )
        )
    )
    assert [finding.value for finding in findings if finding.field == "amount"] == ["1204330.00 EUR", "88120.50 EUR"]


def test_a_column_from_until_holds_both_ends(table) -> None:
    document = table(
        (
            ("Projekta Nr.", "Nosaukums", "No–līdz", "EUR"),
            ("LL-00231", "Laipas purvā", "01.06.2022.–30.11.2023.", "18 960"),
            ("LL-00232", "Siltā sēta", "12/2022–05/2024", "23 114"),
        )
    )
    assert [row[2:4] for row in told(document)] == [("2022-06-01", "2023-11-30"), ("2022-12", "2024-05")]


def test_columns_may_be_headed_by_verbs(table) -> None:
    document = table(
        (
            ("Projekta Nr.", "Nosaukums", "Sākas", "Beidzas", "EUR"),
            ("LL-00231", "Laipas purvā", "01.06.2022.", "30.11.2023.", "18 960"),
            ("LL-00232", "Siltā sēta", "01.12.2022.", "31.05.2024.", "23 114"),
        )
    )
    assert [row[2:4] for row in told(document)] == [("2022-06-01", "2023-11-30"), ("2022-12-01", "2024-05-31")]


def test_a_share_in_the_column_of_totals_is_no_total(table) -> None:
    document = table(
        (
            ("Projekta Nr.", "Nosaukums", "Kopā, EUR"),
            ("LL-00231", "Laipas purvā", "18 960 (novada daļa)"),
            ("LL-00232", "Siltā sēta", "23 114"),
        )
    )
    assert [row[2:] for row in told(document)] == [(), ("23114.00 EUR",)]


def test_schools_under_coordinators_lead_and_people_there_coordinate(table) -> None:
    rows = [
        ("Projekta\nnosaukums", "Koordinators", "Summa, EUR"),
        ("Zaļie soļi", "Sedas vidusskola", "60 000"),
        ("Zilās upes", "Tartu Karlova kool", "18 400"),
    ]
    _, projects = reports.of(table(rows))
    leaders = [project.choices["coordinator_organisation"].finding.value for project in projects]
    assert leaders == ["Sedas vidusskola", "Tartu Karlova kool"]
    _, (first, _) = reports.of(table([rows[0], ("Zaļie soļi", "Lība Zunda", "60 000"), rows[2]]))
    assert first.choices["coordinator"].finding.value == "Lība Zunda"


def test_sums_of_projects_in_a_document_without_any_currency_are_euros_flagged(table) -> None:
    rows = [("Nosaukums", "Programma", "Summa"), ("Zaļie soļi", "Erasmus+", "12 000"), ("Upe", "Nordplus", "8 000")]
    _, projects = reports.of(table(rows))
    totals = [project.choices["total"].finding for project in projects]
    assert [one.value for one in totals] == ["12000.00 EUR", "8000.00 EUR"]
    assert all("inferred-currency" in one.flags for one in totals)


def test_a_list_of_things_in_a_text_that_tells_of_no_project_is_none(table) -> None:
    rows = [("Nosaukums", "Summa", "Piezīmes"), ("Galdi", "120", "jauni"), ("Krēsli", "340", "lietoti")]
    assert reports.of(table(rows))[1] == ()
