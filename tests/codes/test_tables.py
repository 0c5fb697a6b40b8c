"""The tables agree with themselves."""

from collections import defaultdict

import pytest

import codes
from codes import tables

PROGRAMMES = {"ESF", "ESF+", "ERAF", "KF", "other"}


@pytest.mark.parametrize("name", ["actions", "measures", "countries", "agencies", "rounds", "periods"])
def test_every_row_has_a_cell_for_every_column(name: str) -> None:
    assert tables.rows(name)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("actions", ("action",)), ("countries", ("programme", "code")), ("agencies", ("agency",)),
        ("rounds", ("field", "round")),
    ],
)  # fmt: skip
def test_rows_of_one_thing_are_valid_one_after_the_other(name: str, keys: tuple[str, ...]) -> None:
    spans = defaultdict(list)
    for row in tables.rows(name):
        spans[tuple(row[key] for key in keys)].append((int(row["first"]), int(row["last"])))
    for found in spans.values():
        years = [year for span in sorted(found) for year in span]
        assert years == sorted(years) and len({first for first, _ in found}) == len(found)


def test_a_round_begins_before_it_ends() -> None:
    assert all(1 <= int(row["from"]) <= int(row["to"]) <= 36 for row in tables.rows("rounds"))


def test_the_fund_pays_to_the_end_of_the_last_year_of_application_or_longer() -> None:
    assert all(row["first"] < row["last"] <= row["paid_until"][:4] and row["source"] for row in tables.rows("periods"))


@pytest.mark.parametrize(
    ("number", "last_day"),
    [
        ("1DP/1.1.2.1.2/09/IPIA/VIAA/004", "2015-12-31"), ("1.1.1.2/VIAA/1/16/112", "2023-12-31"),
        ("4.2.2.3/1/24/I/001", "2029-12-31"), ("2.3.1.1.i.0/1/22/I/CFLA/002", "2026-08-31"), ("LLI-444", None),
    ],
)  # fmt: skip
def test_a_number_tells_the_last_day_that_its_fund_pays(number: str, last_day: str | None) -> None:
    components = codes.components(number)
    assert components is not None
    assert codes.paid_until(components.period or "") == last_day


@pytest.mark.parametrize("name", ["measures", "rounds", "agencies", "periods"])
def test_every_row_says_where_it_was_seen(name: str) -> None:
    assert all(row["source"].strip() for row in tables.rows(name))


def test_a_longer_prefix_stands_only_where_the_shorter_ones_say_something_else() -> None:
    funds = {(row["period"], row["measure"]): row["fund"] for row in tables.rows("measures")}
    for (period, measure), fund in funds.items():
        levels = measure.split(".")
        shorter = [funds.get((period, ".".join(levels[:count]))) for count in range(len(levels) - 1, 0, -1)]
        assert next(filter(None, shorter), None) != fund, (period, measure)


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
        ("Erasmus+", "UK", 2026, False), ("Erasmus+", "UK", 2027, True), ("Erasmus+", "UA", 2024, False),
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


@pytest.mark.parametrize(
    ("number", "fund"),
    [
        ("1DP/1.1.2.1.2/09/IPIA/VIAA/004", "ESF"), ("3DP/3.4.1.1.0/13/APIA/CFLA/109/107", "ERAF"),
        ("3DP/3.7.1.1.0/13/APIA/CFLA/109", None), ("4.4.1.0/16/I/001", "ERAF"), ("4.5.1.1/21/I/001", "KF"),
        ("5.4.1.1/17/A/004", "ERAF"), ("5.4.2.2/16/I/001", "KF"), ("5.4.3.1/20/I/001", "KF"),
        ("5.4.4.1/20/I/001", None), ("6.1.4.2/16/I/003", "KF"), ("6.2.1.1/18/I/001", "KF"),
        ("7.3.2.0/16/I/001", "ESF"), ("8.2.2.0/20/I/001", "ESF"), ("9.1.1.1./15/I/001", "ESF"),
        ("11.1.1.0/15/TP/001", "ERAF"), ("13.1.5.0/22/I/004", "ERAF"), ("13.1.3.1/22/A/005", None),
        ("2.2.1.1/3/25/A/002", "ERAF"), ("2.2.2.2/1/24/A/003", "KF"), ("2.2.3.3/1/23/A/041", None),
        ("2.3.1.1/1/24/I/001", None), ("3.1.1.5/1/25/I/002", "KF"), ("3.1.1.1/1/25/I/002", None),
        ("4.2.3.4/1/24/I/001", "ESF+"), ("4.3.1.3/1/24/A/011", "ERAF"), ("4.4.1.1/1/24/I/001", "ESF+"),
        ("6.1.1.5/1/25/I/001", "other"),
    ],
)  # fmt: skip
def test_a_number_tells_the_fund_of_its_measure_or_nothing(number: str, fund: str | None) -> None:
    assert codes.programme(number) == fund


def test_from_2026_on_either_agency_may_run_the_solidarity_corps() -> None:
    flags = [match.flags for match in codes.find("2025-1-LV01-ESC51-VTJ-000205268 un 2026-1-LV01-ESC51-VTJ-000305268")]
    assert flags == [("doubtful-agency",), ()]


def test_who_coordinates_a_project_of_the_executive_agency_may_sit_anywhere() -> None:
    found = codes.find("575115-EPP-1-2016-1-UA-EPPJMO-MODULE, LIFE22-ENV-UA-Upe")
    assert [match.flags for match in found] == [(), ()]
