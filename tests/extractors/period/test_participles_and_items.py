"""Periods told by participles, in parts of a year, and behind names in lists."""

import pytest

from extractors import reports
from model import Finding
from tests.extractors.period.test_periods import OPENING, Lines, period


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("2020. gada martā sāktais projekts rit raiti.", "2020-03", None),
        ("Piektdien svinēja 2020. gada martā aizsāktā Erasmus+ projekta gada jubileju.", "2020-03", None),
        ("Lasiet par 2020. gada 5. martā pabeigto projektu!", None, "2020-03-05"),
        ("Ņemam vērā 2020. gada martā noslēgtā projekta līgumu.", None, None),
        ("2020. gada pavasarī sākās projekts.", "2020", None),
        ("2020. gada nogalē noslēgsies projekts.", None, "2020"),
        ("2020. gada otrajā pusē noslēdzās projekts.", None, "2020"),
        ("Iniciatīva aizsākās 2020. gada martā un noslēgsies 2021. gada martā.", "2020-03", "2021-03"),
        ("No 2020. gada septembra trīs gadus skola darbosies projektā.", "2020-09", None),
        ("Projekts ilga no 2020. gada 1. marta līdz tā paša gada 30. oktobrim.", "2020-03-01", "2020-10-30"),
        ("Projekts ilga no 2020. gada marta līdz šī paša gada oktobrim.", "2020-03", "2020-10"),
        ("Projekts ilga no 2020. gada 1. marta līdz nākamā gada 31. janvārim.", "2020-03-01", "2021-01-31"),
        ("Projekts ilga no 2020. gada marta līdz nākamā gada janvārim.", "2020-03", "2021-01"),
        ("Projektu īstenoja 2020. gadā no 1. marta līdz 30. oktobrim.", "2020-03-01", "2020-10-30"),
        ("Projektu īstenoja 2020. gadā no marta līdz oktobrim.", "2020-03", "2020-10"),
        ("Projektu īsteno no 2020. gada marta un noslēgsies pēc gada – 2021. gada martā.", "2020-03", "2021-03"),
        ("Projekts sākās 2020. gada martā un beigsies nākamgad, 2022. gada maijā.", "2020-03", "2022-05"),
        ("Projekta starts – 2020. gada marts, finišs – 2021. gada marts.", "2020-03", "2021-03"),
        ("Sākuma datums 01.03.2020., beigu datums 28.02.2021.", "2020-03-01", "2021-02-28"),
        ("Projekts noris 2020./2021. un 2021./2022. mācību gadā.", "2020", "2022"),
        ("Projekta ilgums: 2020./21. mācību gads", "2020", "2021"),
        ("2019.–2021. gadā skola piedalījās projektā.", "2019", "2021"),
        ("Projekts tika īstenots 2018. un 2019. gadā.", "2018", "2019"),
        ("Projekts tika īstenots 2017., 2018. un 2019. gadā.", "2017", "2019"),
        ("Projekts īstenots 2019. gadā.", "2019", "2019"),
        ("Īstenošanas gads: 2019", "2019", "2019"),
        ("Īstenošanas gadi: 2019.–2021. gads", "2019", "2021"),
        ("Pārskatu par projektu jāiesniedz līdz 2024. gada 30. septembrim.", None, None),
        ("Projektu nedēļa notika no 2023. gada 6. līdz 10. martam.", None, None),
    ],
)
def test_a_period_is_told_by_participles_and_parts_of_a_year(
    told: str, start: str | None, end: str | None, lines: Lines
) -> None:
    assert period(lines(OPENING, told)) == (start, end)


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("(2018–2020)", "2018", "2020"),
        ("(līdz 2020. gada 3. maijam)", None, "2020-05-03"),
        ("(noslēdzies 2020. gada maijā)", None, "2020-05"),
        ("(uzsākts 2020. gada 3. maijā)", "2020-05-03", None),
        ("(īstenots 2020. gadā)", "2020", "2020"),
        ("– noslēgums: 2020. gada maijs", None, "2020-05"),
    ],
)
def test_what_stands_behind_a_name_in_a_list_of_projects_is_its_time_and_flagged(
    told: str, start: str | None, end: str | None, lines: Lines
) -> None:
    _, (first, second) = reports.of(lines("Mūsu projekti", f"• „Dzirnakmens” {told}", f"• „Sietiņš” {told}"))
    for project in (first, second):
        ends = [project.choices.get(field) for field in ("start_date", "end_date")]
        assert [one and one.finding.value for one in ends] == [start, end]
        findings: list[Finding] = [one.finding for one in ends if one]
        assert all(finding.flags == ("inferred-period",) for finding in findings)


def test_what_stands_behind_the_name_of_a_film_is_no_period(lines: Lines) -> None:
    assert period(lines(OPENING, "Skatāmies filmas", "• „Sietiņš” (2018–2020)")) == (None, None)


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Projekts sāksies 2024. gada maijā un noslēgsies oktobrī.", "2024-05", "2024-10"),
        ("Projekts sākās 2024. gada 3. maijā un beidzās 8. oktobrī.", "2024-05-03", "2024-10-08"),
        ("Projektu plānots uzsākt 2024. gada maijā un pabeigt oktobrī.", "2024-05", "2024-10"),
        ("Projekts sāksies 2024. gada maijā un noslēgsies martā.", "2024-05", None),
        ("Projekta nodarbības sāksies 2024. gada maijā un noslēgsies oktobrī.", None, None),
        ("Projekts ilga no 2023. gada maija līdz gada beigām.", "2023-05", None),
        ("Projekts noslēgsies ar svinībām Valkas parkā 2023. gada jūnijā.", None, "2023-06"),
        ("Projektu īsteno divās kārtās: pirmā no 2022. gada maija līdz oktobrim.", None, None),
        ("Projektu īstenos gada laikā no līguma slēgšanas, ne vēlāk kā līdz 2025. gada maijam.", None, "2025-05"),
        ("Projekta „Dzirnakmens” komanda darbu sāka 2023. gada augustā.", None, None),
    ],
)
def test_a_year_is_told_once_for_a_beginning_and_an_end(
    told: str, start: str | None, end: str | None, lines: Lines
) -> None:
    assert period(lines(OPENING, told)) == (start, end)
