"""What a clause says of its date when the verb stands far from it."""

import pytest

from extractors import reports
from tests.extractors.period.test_periods import OPENING, Lines, period


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("2023. gada oktobrī projekts tika sekmīgi noslēgts, un skola ieguva 3 (trīs) dambretes.", None, "2023-10"),
        ("2022. gada martā tika uzsākta fonda (ERAF) 2. kārtas projekta „Dzirnakmens” īstenošana.", "2022-03", None),
        ("2023. gada 15. maijā beidzās Eiropas fonda (ELFLA) atbalstītais projekts „Ūdens”.", None, "2023-05-15"),
        ("Projekta „Dzirnakmens” realizācija, kas tika uzsākta 2022. gada martā, rit labi.", "2022-03", None),
        ("Līgumu aģentūra piekrita pagarināt projekta laiku līdz pat 2024. gada 3. martam.", None, "2024-03-03"),
        ("Projekta pabeigšanas laiks ir 2023. gada jūnijs.", None, "2023-06"),
        ("Pārbūves darbi jāpabeidz līdz 2023. gada 1. decembrim.", None, "2023-12-01"),
        ("No 2022. gada 11. jūlija līdz 30. augustam biedrība realizē projektu.", "2022-07-11", "2022-08-30"),
        ("No 11.07.2022. līdz 30.08.2022., pateicoties fondam, biedrība realizē projektu.", "2022-07-11", "2022-08-30"),
        ("Sākums 2022. gada 15. novembrī, beigas 2024. gada 14. novembrī.", "2022-11-15", "2024-11-14"),
        ("Ilgums: divpadsmit mēneši, sākot ar 2022. gada 1. septembri.", "2022-09-01", None),
        ("Tas ir projekts, ko 2022. gada septembrī sāka kopā ar Tartu skolu.", "2022-09", None),
        ("Darbs sākās 2022. gada 1. novembrī, tas pagarināts līdz 2023. gada 3. martam.", "2022-11-01", "2023-03-03"),
        ("Sadarbība sākās 2022. gada maijā un turpināsies līdz 2023. gada martam.", "2022-05", "2023-03"),
        ("No 2022. gada septembra esam iesaistīti Nordplus projektā.", "2022-09", None),
        ("2022. gada septembrī uzsākām dalību projektā „Dzirnakmens”.", "2022-09", None),
        ("Pie projekta strādājam kopš 2022. gada 1. marta.", "2022-03-01", None),
        ("Ar lielu konferenci 2023. gada 31. augustā projekts noslēdzās.", None, "2023-08-31"),
        ("Mobilitātes projekts ilgst no 2022. gada 1. jūnija līdz 2023. gada augustam.", "2022-06-01", "2023-08"),
        ("Projekta sākums: 01.03.2022. Projekta beigas: 28.02.2024.", "2022-03-01", "2024-02-28"),
        ("Pirmā projekta diena – 2022. gada 1. marts.", "2022-03-01", None),
        ("Ar 2023. gada 30. jūniju noslēdzies mūsu skolas pirmais mobilitātes projekts.", None, "2023-06-30"),
        ("Ar 2022. gada 1. jūniju sākas projekts.", "2022-06-01", None),
        ("Projekta izpilde ir 36 mēneši – no līguma noslēgšanas līdz 2024. gada 16. decembrim.", None, "2024-12-16"),
        ("Projekta izpildes laiks – 36 mēneši, līdz 2024. gada 16. decembrim.", None, "2024-12-16"),
        ("Tā izpildes termiņš: 2024. gada 16. decembris.", None, "2024-12-16"),
        ("Projekta darbības laiks: no 2022. gada 1. oktobra uz 24 mēnešiem.", "2022-10-01", None),
        ("Pandēmijas dēļ projekts pagarināts no 31.08.2022. līdz 31.08.2023.", None, "2023-08-31"),
        ("Projekts īstenots laikā no 2021.–2023. gadam.", "2021", "2023"),
    ],
)
def test_a_clause_about_the_project_tells_its_ends(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (start, end)


def test_what_only_the_whole_clause_tells_is_flagged(lines: Lines) -> None:
    _, (project,) = reports.of(lines(OPENING + "2023. gada oktobrī projekts tika sekmīgi noslēgts."))
    assert project.choices["end_date"].finding.flags == ("inferred-period",)


def test_of_two_verbs_joined_by_and_each_has_its_own_date(lines: Lines) -> None:
    told = OPENING + "Projekts sācies 2021. gada 1. novembrī un beigsies 2024. gada 30. aprīlī."
    _, (project,) = reports.of(lines(told))
    assert period(lines(told)) == ("2021-11-01", "2024-04-30")
    assert not project.choices["end_date"].rivals


def test_an_end_that_is_only_asked_for_is_flagged_and_loses_to_one_that_holds(lines: Lines) -> None:
    asked = OPENING + "Lūdzam projekta īstenošanu pagarināt līdz 2024. gada 3. martam."
    _, (project,) = reports.of(lines(asked))
    assert project.choices["end_date"].finding.flags == ("asked-for",)
    assert period(lines(asked, "Līguma sākotnējais beigu termiņš ir 2023. gada 3. marts."))[1] == "2023-03-03"


@pytest.mark.parametrize(
    "told",
    [
        "Projekta ietvaros 2022. gada jūnijā tika pabeigti darbi zālē, bet 2022. gada augustā pabeigti darbi pagrabā.",
        "2022. gada 3. martā tika noslēgts līgums par projekta īstenošanu.",
        "Projekta pirmā tikšanās 2022. gada 3. martā noslēdzās ar koncertu.",
        "2022. gada 3. martā projekts tika apstiprināts, un drīz sāksies darbi.",
        "Iepriekš bija plānots, ka projekts ilgs līdz 2023. gada 3. martam.",
        "No 03.03.2022. līdz 08.03.2022. projekta dalībnieki devās uz Tartu.",
        "Projektu konkurss noslēdzās 2022. gada 3. martā.",
        "2022. gada 3. martā skolēni piedalījās projektā rīkotajā seminārā.",
        "2022. gada 3. martā ar autobusu braucām uz projekta tikšanos.",
        "Sadarbība ar kaimiņu skolu sākās 1998. gadā.",
        "Projekta pirmais gads noslēdzās 2022. gada jūnijā.",
        "Ar 2022. gada 31. augustu darba attiecības beidz direktore.",
        "Stundas sākums: 03.05.2022. Stundas beigas: 05.05.2022.",
        "No 2022. gada 3. līdz 9. jūlijam Rojā notika jauniešu nometne, skaists projekts visiem.",
    ],
)
def test_papers_meetings_and_wishes_are_no_period(told: str, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (None, None)


def test_a_sentence_with_the_number_of_a_project_tells_its_end(lines: Lines) -> None:
    told = "Jaunākais – „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999) – turpinās līdz 2024. gada 3. martam."
    assert period(lines("Skolas Erasmus+ stāsts", told)) == (None, "2024-03-03")
