"""Periods under labels."""

import pytest

from extractors import extract


@pytest.mark.parametrize(
    "written",
    [
        ["Projekta sākums/beigas", "01.09.2021. – 31.08.2023."],
        ["Sākuma/beigu datums", "01.09.2021.; 31.08.2023."],
        ["Sākums, beigas: 01.09.2021., 31.08.2023."],
        ["Uzsākts / pabeigts: 01.09.2021. / 31.08.2023."],
        ["Sākuma datums un beigu datums: 01.09.2021. un 31.08.2023."],
    ],
)
def test_a_label_of_both_ends_names_them_in_its_order(written: list[str], lines) -> None:
    _, (project,) = extract(lines("Projekts „Zaļais ceļš”", *written))
    ends = [project.choices[field].finding.value for field in ("start_date", "end_date")]
    assert ends == ["2021-09-01", "2023-08-31"]


def test_days_of_a_meeting_behind_a_bare_question_are_no_period(lines) -> None:
    told = ("Projekts „Vējš”", "KAD? 2024. gada 10.–14. jūlijā", "Projekta norises laiks: 01.03.2024.–30.11.2024.")
    _, (project,) = extract(lines(*told))
    assert project.choices["start_date"].finding.value == "2024-03-01"


@pytest.mark.parametrize("end", ["31.06.2022.", "…", "projekta beigām"])
def test_a_start_is_told_though_the_end_is_no_day(end: str, lines) -> None:
    _, (project,) = extract(lines("Projekts „Vējš”", f"Projekta norises laiks: 15.03.2021.–{end}"))
    assert project.choices["start_date"].finding.value == "2021-03-15"
    assert "end_date" not in project.choices
