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
        ("Projekts risinājās no 2018. gada marta līdz 2019. gada maijam.", "2018-03", "2019-05"),
        ("Astoņpadsmit mēnešos – no 01.02.2022. līdz 31.07.2023. – brauca visi.", "2022-02-01", "2023-07-31"),
        ("Tas ilgst no 2021. gada maija beigām līdz 2022. gada 30. jūnijam.", "2021-05", "2022-06-30"),
        ("Tas norisināsies no marta līdz 2024. gada oktobrim.", "2024-03", "2024-10"),
        ("Skola no 2022. gada aprīļa īsteno projektu.", "2022-04", None),
        ("Līdz 2025. gada 3. martam projektā pārbūvēs ēku.", None, "2025-03-03"),
        ("Projekts ilga no 01.09.2020. līdz 31.08.2021., pagarināts līdz 28.02.2022.", "2020-09-01", "2022-02-28"),
        ("Projekta darbu uzsākšana: 03.04.2023.", None, None),
    ],
)
def test_a_period_is_told_in_many_ways(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (start, end)


@pytest.mark.parametrize(
    "told",
    [
        "Pieteikumus pieņem no 01.02.2022. līdz 31.07.2022.",
        "Aizņēmums ņemts no 2022. gada maija līdz 2037. gada maijam.",
        "Nometne notiks no 12.07.2022. līdz 19.07.2022.",
        "Programma 2021.–2027. gadam.",
    ],
)
def test_calls_loans_camps_and_programmes_are_no_period(told: str, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (None, None)


def test_a_date_above_a_sentence_that_begins_with_until_is_no_beginning(lines: Lines) -> None:
    document = lines("30.01.2024.", "Līdz 2025. gada 3. martam pārbūvēs ēku.", OPENING)
    assert period(document)[0] is None


def test_a_label_worded_in_another_way_is_understood(lines: Lines) -> None:
    document = lines(OPENING, "Projekta darbu uzsākšana: 03.04.2023.", "Darbu pabeigšanas datums: 05.06.2024.")
    assert period(document) == ("2023-04-03", "2024-06-05")
