"""Stretches of time that are told of a sum, not of the project."""

from tests.extractors.period.test_periods import OPENING, Lines, period


def test_the_time_of_a_sum_is_not_that_of_the_project(lines: Lines) -> None:
    until = "Projekts norisināsies līdz 2021. gada 30. novembrim."
    told = (until, "Mūsu skolai piešķirti 900 EUR (periodā 01.02.-31.07.2018).")
    assert period(lines(OPENING, *told)) == (None, "2021-11-30")
    whole = "Projekta kopējās izmaksas ir 900 EUR (periodā no 01.02.2018. līdz 31.07.2019.)."
    assert period(lines(OPENING, whole)) == ("2018-02-01", "2019-07-31")
