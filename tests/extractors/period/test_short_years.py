"""Days whose years are told in two digits."""

import pytest

from extractors import reports

_OPENING = "Projekts „Dzirnakmens”"


def _period(document) -> tuple[str | None, str | None]:
    _, (project,) = reports.of(document)
    start, end = (project.choices.get(field) for field in ("start_date", "end_date"))
    return start and start.finding.value, end and end.finding.value


@pytest.mark.parametrize(
    "told",
    [
        "Projekta īstenošanas laiks: 01.09.21.–31.08.23.",
        "Īstenošanas periods: 01.09.21. - 31.08.23. (24 mēneši)",
        "Projekta norises laiks 1.09.21–31.08.23",
        "Projekta ilgums: no 01.09.21. līdz 31.08.23.",
        "Īstenošanas periods: 01/09/21–31/08/23",
        "Projekts ilgst no 01.09.21. līdz 31.08.23.",
    ],
)
def test_a_range_of_whole_days_is_read_and_flagged(lines, told: str) -> None:
    document = lines(_OPENING, told)
    assert _period(document) == ("2021-09-01", "2023-08-31")
    _, (project,) = reports.of(document)
    assert "inferred-year" in project.choices["start_date"].finding.flags


def test_under_a_label_of_a_beginning_one_day_suffices(lines) -> None:
    assert _period(lines(_OPENING, "Sākums: 01.09.21.", "Beigas: 31.08.23.")) == ("2021-09-01", "2023-08-31")


@pytest.mark.parametrize(
    "told",
    [
        "Projekta īstenošanas laiks: 31.08.23.–01.09.21.",
        "Projekta īstenošanas laiks: 12.10.11",
        "Projekta īstenošanas laiks: 31.02.21.–30.06.21.",
        "Telpas 12.10.11–14.10.30 Projekta īstenošanas laiks nav zināms.",
        "Iekārtas modelis 4.01.09.21-31.08.23",
    ],
)
def test_other_digits_are_no_period(lines, told: str) -> None:
    assert _period(lines(f"{_OPENING} (2022-1-LV01-KA122-SCH-000071999)", told)) == (None, None)
