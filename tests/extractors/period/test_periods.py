"""When a project runs."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
OPENING = "Projekts „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999). "


def period(document: Document) -> tuple[str | None, str | None]:
    _, (project,) = reports.of(document)
    start, end = (project.choices.get(field) for field in ("start_date", "end_date"))
    return start and start.finding.value, end and end.finding.value


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Kopš 2022. gada projekta vadītāja ir Lība Zunda.", None, None),
        ("Projektu no 2020. gada koordinēja Lība Zunda.", None, None),
        ("Projekts risinājās no 2018. gada marta līdz 2019. gada maijam.", "2018-03", "2019-05"),
        ("Astoņpadsmit mēnešos – no 01.02.2022. līdz 31.07.2023. – brauca visi.", "2022-02-01", "2023-07-31"),
        ("Tas ilgst no 2021. gada maija beigām līdz 2022. gada 30. jūnijam.", "2021-05", "2022-06-30"),
        ("Tas norisināsies no marta līdz 2024. gada oktobrim.", "2024-03", "2024-10"),
        ("Skola no 2022. gada aprīļa īsteno projektu.", "2022-04", None),
        ("No 01.05.2021. skolā norit projekts, kura noslēgums gaidāms 2022. gada maijā.", "2021-05-01", "2022-05"),
        ("No 2021. gada 1. maija skolā notiek nodarbības projekta telpā.", None, None),
        ("Konkursa noslēgums plānots 2022. gada 4. maijā.", None, None),
        ("Stabus slies līdz 2023. gada 30. novembrim, kad projekts noslēdzas.", None, "2023-11-30"),
        ("Pirmie atbrauca 2022. gada 4. maijā, kad oficiāli projekts sākās.", "2022-05-04", None),
        ("Koncerts būs 2023. gada 30. novembrī, kad projektu apspriedīs.", None, None),
        ("Skola jau no 2022. gada maija lielās Eiropas programmas ietvaros īsteno projektu.", "2022-05", None),
        ("Līdz 2025. gada 3. martam projektā pārbūvēs ēku.", None, "2025-03-03"),
        ("Projekts ilga no 01.09.2020. līdz 31.08.2021., pagarināts līdz 28.02.2022.", "2020-09-01", "2022-02-28"),
        ("2021. gada aprīlī noslēdzies Salas novada domes projekts.", None, "2021-04"),
        ("Projektu plānots realizēt līdz 2018. gada 30. maijam.", None, "2018-05-30"),
        ("Laika posmā no 2018. līdz 2020. gadam projektā mācīsies visi.", "2018", "2020"),
        ("Martā pabeigta 2011. gada 3. janvārī iesniegtā projekta īstenošana.", None, None),
        ("Īstenošanas termiņš ir līdz 2012.gada 3.jūnijam.", None, "2012-06-03"),
        ("Projekta īstenošana plānota no 2020. gada II ceturkšņa līdz 2021. gada IV ceturksnim.", "2020", "2021"),
        ("Projektā iepirkuma procedūra noslēdzās 08.01.2012.", None, None),
        ("Projekta līguma noslēgšanas datums: 08.01.2012.", None, None),
        ("Projekta darbu uzsākšana: 03.04.2023.", None, None),
        ("Pieteikumā norādītais projekta sākuma datums ir 2023. gada 3. aprīlis.", "2023-04-03", None),
        ("Projekts saņēmis 900 eiro, 15 mēneši no 03.04.2023.", "2023-04-03", None),
        ("Sākam 2024. gada 3. aprīlī, beigsim 2025. gada 3. martā.", "2024-04-03", "2025-03-03"),
        ("Sākam 2024. gada 3. aprīlī, beidzam 2025. gada 2. aprīlī, tātad 12 mēneši.", "2024-04-03", "2025-04-02"),
        ("Jāpabeidz līdz 2024. gada 3. aprīlim.", None, "2024-04-03"),
        ("Projekta gala termiņš, 2024. gada 3. aprīlis, paliek.", None, "2024-04-03"),
        ("Projektu novads īsteno no 2024. gada aprīļa.", "2024-04", None),
        ("Projekts noslēgsies ar konferenci 2024. gada 3. aprīlī.", None, "2024-04-03"),
        ("Projektam jābeidzas 2024. gada 3. aprīlī.", None, "2024-04-03"),
        ("Beidzās 2024. gada aprīlī, izmaksāja 900 eiro.", None, "2024-04"),
    ],
)
def test_a_period_is_told_in_many_ways(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (start, end)


@pytest.mark.parametrize(
    "told",
    [
        "Pieteikumus pieņem no 01.02.2022. līdz 31.07.2022.",
        "Izsludinātās ārkārtējās situācijas laikā no 12.03.2020. līdz 09.06.2020. projekta nodarbību nebija.",
        "Aizņēmums ņemts no 2022. gada maija līdz 2037. gada maijam.",
        "Projekta nodarbības turpināsies 2023. gadā.",
        "Nometne notiks no 12.07.2022. līdz 19.07.2022.",
        "Programma 2021.–2027. gadam.",
        "Dzirnavas kopš 1994. gada stāv tukšas, un tas maksā 900 eiro.",
    ],
)
def test_calls_loans_camps_and_programmes_are_no_period(told: str, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (None, None)


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Projekts startēja 2022. gada 7. martā, finišēs 2023. gada 6. martā.", "2022-03-07", "2023-03-06"),
        ("Tas iesākas 2022. gada maijā un beigsies pēc diviem gadiem, 2024. gada maijā.", "2022-05", "2024-05"),
        ("Darbi norit kopš 2022. gada jūlija; pabeigt tos plānots 2023. gada aprīlī.", "2022-07", "2023-04"),
        ("2022. gada 9. maijā biedrība sāka īstenot šo starptautisko projektu.", "2022-05-09", None),
        ("2024. gada 3. maijā bibliotēkā noslēdzās starptautiskais projekts.", None, "2024-05-03"),
        ("Projekts ar mums darbosies no 2022. gada 1. oktobra un ilgs 18 mēnešus.", "2022-10-01", None),
        ("Projekts atklāts 04.05.2022.; tā pēdējā diena ir 2023. gada 3. maijs.", "2022-05-04", "2023-05-03"),
    ],
)
def test_a_verb_beside_a_date_tells_which_end(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (start, end)


def test_items_of_what_we_do_tell_the_ends(lines: Lines) -> None:
    document = lines(OPENING, "Sākam 2022. gada 2. maijā", "Beidzam ne vēlāk kā 2023. gada 2. maijā")
    assert period(document) == ("2022-05-02", "2023-05-02")


@pytest.mark.parametrize(
    "told",
    [
        "Pieteikšanās projekta nometnei sākas 2022. gada 3. maijā.",
        "2022. gada 3. maijā sākās projektu nedēļa.",
        "Izstāde startēja 2022. gada 3. maijā.",
        "Koru sezona noslēgsies 2022. gada 3. maijā.",
    ],
)
def test_what_else_begins_and_ends_is_no_period(told: str, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (None, None)


def test_a_date_above_a_sentence_that_begins_with_until_is_no_beginning(lines: Lines) -> None:
    document = lines("30.01.2024.", "Līdz 2025. gada 3. martam pārbūvēs ēku.", OPENING)
    assert period(document)[0] is None


def test_a_label_worded_in_another_way_is_understood(lines: Lines) -> None:
    document = lines(OPENING, "Projekta darbu uzsākšana: 03.04.2023.", "Darbu pabeigšanas datums: 05.06.2024.")
    assert period(document) == ("2023-04-03", "2024-06-05")


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("Īstenošanas laiks: 2021. gads", "2021"),
        ("Īstenošanas periods: 2021.", "2021"),
        ("Iesniegšanas termiņš: 2021. gads", None),
        ("Īstenošanas laiks: 2021. gada vasara", None),
    ],
)
def test_a_labels_lone_year_is_both_ends(told: str, year: str | None, lines: Lines) -> None:
    assert period(lines(OPENING, told)) == (year, year)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (
            "Projekta “Vējš” norises laiks no 2021. gada 26. maija līdz 2021. gada 30. jūnijam.",
            ("2021-05-26", "2021-06-30"),
        ),
        ("Projekts “Vējš” tika realizēts līdz 2018. gada 31. janvārim.", (None, "2018-01-31")),
    ],
)
def test_the_time_of_doing_is_a_period(lines, written: str, wanted: tuple[str | None, str]) -> None:
    _, (project,) = reports.of(lines(written))
    found = {field: choice.finding.value for field, choice in project.choices.items()}
    assert (found.get("start_date"), found.get("end_date")) == wanted


@pytest.mark.parametrize(
    ("told", "months"),
    [
        ("Projekts ilgs divpadsmit mēnešus.", "12"),
        ("Projekts ilga pusotru gadu.", "18"),
        ("Trīs gadu laikā projektā notika talkas.", "36"),
        ("Projekta īstenošanas laiks: divdesmit četri mēneši.", "24"),
        ("Projekta ilgums ir divi gadi.", "24"),
        ("Skola pastāv piecus gadus.", None),
        ("Pagājuši desmit gadi, kopš projekts beidzies.", None),
    ],
)
def test_how_long_a_project_runs_may_be_told_in_words(told: str, months: str | None, lines: Lines) -> None:
    findings, _ = reports.of(lines(OPENING + told))
    assert [one.value for one in findings if one.field == "duration"] == ([months] if months else [])


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Vienošanās par naudu ar aģentūru tika noslēgta 2011. gada 4. maijā.", None, None),
        ("Līgums par projekta īstenošanu noslēgts 2011. gada 4. maijā, darbi beigsies vēlāk.", None, None),
        ("Saskaņā ar līgumu projekts noslēgsies 2011. gada 4. maijā.", None, "2011-05-04"),
        ("Projekts ilgst no 2017. gada 1. jūnija un beidzoties 2018. gada 31. maijā.", "2017-06-01", "2018-05-31"),
        ("Mobilitātes īstenošanas laiks: 12 dienas no 2019. gada 3. maija līdz 2019. gada 14. maijam.", None, None),
        ("Skola uzņēma viesus 2021. gada 4. un 5. novembrī.", None, None),
    ],
)
def test_contracts_visits_and_two_days_are_no_period(
    told: str, start: str | None, end: str | None, lines: Lines
) -> None:
    assert period(lines(OPENING + told)) == (start, end)


def test_days_of_one_month_that_stand_alone_are_a_guess_and_lose_to_a_label(lines: Lines) -> None:
    assert period(lines(OPENING, "2014. gada 14.-19. maijs")) == ("2014-05-14", "2014-05-19")
    told = lines(OPENING, "Projekta īstenošanas laiks: 2013.-2015.", "2014. gada 14.-19. maijs")
    assert period(told) == ("2013", "2015")


def test_days_of_visits_under_a_heading_of_what_was_done_are_no_period(lines: Lines) -> None:
    told = "Tikāmies divreiz, jo trešo atcēla. Nīcā bijām 2022. gada 4.–8. aprīlī."
    _, (project,) = reports.of(lines(OPENING, "# 3. Norise", told))
    assert not {"start_date", "end_date"} & set(project.choices)


def test_a_period_as_it_was_changed_ends_when_the_change_says(table) -> None:
    rows = (
        ("Projekta numurs", "2022-1-LV01-KA122-SCH-000071999"),
        ("Darbības laiks pēc līguma", "01.03.2022. – 28.02.2024."),
        ("Darbības laiks pēc grozījumiem", "01.03.2022. – 31.08.2024."),
        ("Projekta mērķis", "Iemācīties malt graudus."),
    )
    assert period(table(rows)) == ("2022-03-01", "2024-08-31")


def test_the_years_of_an_earlier_project_are_not_those_of_this_one(table) -> None:
    rows = (
        ("Projekta nosaukums", "„Dzirnakmens”"),
        ("Projekta numurs", "2022-1-LV01-KA122-SCH-000071999"),
        ("Projekta mērķis", "Iemācīties malt graudus."),
        ("Projekta apraksts", "Skolēni maļ graudus."),
        ("Projekta partneri", "Dzirnavu biedrība"),
        ("Īstenošanas termiņš", "01.03.2022. – 28.02.2024."),
        ("Iepriekšējie darbi", "No 2017. līdz 2019. gadam īstenots projekts 17-03-A00702-000217."),
    )
    assert period(table(rows)) == ("2022-03-01", "2024-02-28")


def test_a_period_on_a_line_of_its_own_is_what_the_line_above_calls_it(lines) -> None:
    told = ("Projekts Nr. LL-00231", "Darbības laiks pēc līguma", "01.03.2022. – 28.02.2024.")
    changed = ("Darbības laiks pēc grozījumiem", "01.03.2022. – 31.08.2024.")
    assert period(lines(*told, *changed)) == ("2022-03-01", "2024-08-31")


def test_so_many_years_from_a_day_begin_then(lines) -> None:
    told = "Projekts ilgs: pieci gadi, no 2022. gada 1. novembra, un liela nauda."
    assert period(lines(f"{OPENING}{told}"))[0] == "2022-11-01"


def test_a_label_of_both_ends_has_both(table) -> None:
    rows = (
        ("Projekta numurs", "LL-00231"),
        ("Projekta mērķis", "Iemācīties malt graudus."),
        ("Īstenošanas sākums un beigas", "01.06.2022. / 30.11.2023."),
    )
    assert period(table(rows)) == ("2022-06-01", "2023-11-30")


def test_a_term_that_is_to_be_prolonged_begins_no_project(lines) -> None:
    told = "Lūdzam pagarināt projekta „Dzirnakmens” (Nr. 2022-1-LV01-KA122-SCH-000071999) īstenošanas termiņu no 2023. gada 31. maija līdz 2023. gada 30. septembrim."  # noqa: E501
    _, (project,) = reports.of(lines(told))
    assert "start_date" not in project.choices
    assert project.choices["end_date"].finding.flags == ("asked-for",)


def test_the_term_of_a_contract_is_a_guess(lines) -> None:
    _, (project,) = reports.of(lines(OPENING, "Līguma darbības laiks: no 01.09.2022. līdz 30.11.2023."))
    assert project.choices["start_date"].finding.flags == ("inferred-period",)
