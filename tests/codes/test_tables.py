"""The tables agree with themselves."""

import pytest

from codes import tables

PROGRAMMES = {"ESF", "ESF+", "ERAF", "KF", "other"}


@pytest.mark.parametrize("name", ["actions", "measures", "countries", "agencies"])
def test_every_row_has_a_cell_for_every_column(name: str) -> None:
    assert tables.rows(name)


def test_periods_of_one_action_do_not_overlap() -> None:
    for row in tables.actions():
        others = [other for other in tables.actions() if other.name == row.name and other is not row]
        assert row.first <= row.last
        assert not [other for other in others if other.first <= row.last and row.first <= other.last]


def test_a_measure_stands_once_in_a_period_and_names_a_fund_of_the_vocabulary() -> None:
    keys = [(row["period"], row["measure"]) for row in tables.rows("measures")]
    assert len(keys) == len(set(keys))
    assert {row["fund"] for row in tables.rows("measures")} <= PROGRAMMES


@pytest.mark.parametrize(
    ("programme", "code", "year", "expected"),
    [
        ("Erasmus+", "LV", 2014, True), ("Erasmus+", "EL", 2025, True), ("Erasmus+", "GR", 2025, False),
        ("Erasmus+", "UK", 2020, True), ("Erasmus+", "UK", 2021, False), ("Erasmus+", "RS", 2018, False),
        ("Erasmus+", "RS", 2019, True), ("LLP", "GB", 2012, True), ("LLP", "UK", 2012, False),
        ("LLP", "TR", 2009, True),
    ],
)  # fmt: skip
def test_a_country_takes_part_in_the_years_of_the_table(programme: str, code: str, year: int, expected: bool) -> None:
    assert tables.has_country(programme, code, year) is expected


def test_the_longest_prefix_of_a_measure_tells_the_fund() -> None:
    assert tables.fund("3.4.2.2", "2014-2020") == "ESF"
    assert tables.fund("3.3.1.0", "2014-2020") == "ERAF"
    assert tables.fund("10.1.1.0", "2014-2020") == "ESF"
    assert tables.fund("1.1.1.1", "2021-2027") == "ERAF"
