"""Dates: the table of notations is the specification."""

import pytest

from extractors.period import date_ranges, dates, publication
from extractors.text.claims import Claims
from latvian import fold

NOTATIONS = [
    ("No 2018.gada 3. septembra līdz 2020.gada 30. jūnijam", ["2018-09-03", "2020-06-30"]),
    ("05/2018 – 11/2021", ["2018-05", "2021-11"]),
    ("līdz 2028.gada 15.novembrim", ["2028-11-15"]),
    ("01/04/2019 – 29/02/2020", ["2019-04-01", "2020-02-29"]),
    ("14-03-2016", ["2016-03-14"]),
    ("11-2019 Itālija\n02-2020 Polija", ["2019-11", "2020-02"]),
    ("no 09-2019 līdz 08-2021", ["2019-09", "2021-08"]),
    ("14.03 .2016.", ["2016-03-14"]),
    ("no 3.-7. martam 2015.gadā", ["2015-03-03", "2015-03-07"]),
    ("01.02.-30.06.2018", ["2018-02-01", "2018-06-30"]),
    ("12.–16.05.2022.", ["2022-05-12", "2022-05-16"]),
    ("2020. gada oktobra", ["2020-10"]),
    ("2019. gada marts – 2021. gada augusts", ["2019-03", "2021-08"]),
    ("2020. gada marts – 2022. augusts", ["2020-03", "2022-08"]),
    ("2022. gada martā un aprīlī", ["2022-03", "2022-04"]),
    ("2021. gada 4. un 5. novembrī", ["2021-11-04", "2021-11-05"]),
    ("2021. gada 29. novembris – 3. decembris", ["2021-11-29", "2021-12-03"]),
    ("no 1. marta līdz 15. aprīlim 2023. gadā", ["2023-03-01", "2023-04-15"]),
    ("Sep 9, 2023", ["2023-09-09"]),
    ("7 novembris 2016", ["2016-11-07"]),
    ("19. oktobris, 2020", ["2020-10-19"]),
    ("2023.g. 5. febr.", ["2023-02-05"]),
    ("2024-06-30", ["2024-06-30"]),
    ("2022.09.01-2024.02.29", ["2022-09-01", "2024-02-29"]),
    ("05/2018-11/2021", ["2018-05", "2021-11"]),
    ("10.2019.–03.2022.", ["2019-10", "2022-03"]),
    ("2026. – 2030.(5 gadi)", ["2026", "2030"]),
    ("2020. gada 2. cet.", ["2020"]),
]

NO_DATES = [
    "rīkojums 11-2019", "tālrunis 12-2019123",
    "31.02.2020.",
    "28.maijā",
    "šogad 14. jūnijā",
    "tālr. 26 123 456",
    "plkst. 12.30",
    "attiecība 28/17",
    "1.2.1.3. pasākums",
    "98. gadā",
]


@pytest.mark.parametrize(("text", "expected"), NOTATIONS)
def test_a_notation_is_read_as_precisely_as_it_is_written(text: str, expected: list[str]) -> None:
    found = sorted(dates.find(text, Claims(len(text))), key=lambda finding: (finding.span, finding.value))
    assert [finding.value for finding in found] == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_what_the_calendar_or_the_text_leaves_open_is_no_date(text: str) -> None:
    assert list(dates.find(text, Claims(len(text)))) == []


def test_a_relative_year_is_resolved_against_the_documents_date_and_flagged() -> None:
    text = fold("Darbi sāksies nākamā gada 4. maijā")
    (finding,) = publication.relative(text, "2022-10-01", Claims(len(text)))
    assert (finding.value, finding.flags) == ("2023-05-04", ("inferred-year",))


@pytest.mark.parametrize("joint", ["–", " - ", " līdz ", "—"])
def test_two_dates_with_a_joint_are_a_range(joint: str) -> None:
    text = f"01.09.2021.{joint}31.08.2023."
    (found,) = date_ranges.ranges(text, list(dates.find(text, Claims(len(text)))))
    assert (found.start.value, found.end.value) == ("2021-09-01", "2023-08-31")
