"""Every check passes where a document agrees with itself, fails where it does not, and tells both values."""

from typing import Any

import pytest

from extractors import extract
from extractors.check.lengths import months_between
from model import Check, rules

CODE = "2021-1-LV01-KA220-SCH-000034567"
PERIOD = "No 2021. gada 1. novembra līdz 2023. gada 31. oktobrim"


def description(**changed: str) -> list[list[str]]:
    """The rows of a description in which everything agrees, but for what is changed."""
    told = {
        "Projekta pieteicējs": "Ķekavas vidusskola",
        "Projekta numurs": CODE,
        "Projekta nosaukums": "„Ceļš gar jūru”",
        "Projekta ilgums": f"{PERIOD} (24 mēneši)",
        "Projekta koordinators": "Ogres vidusskola (Latvija)",
        "Projekta izmaksas": "Kopējās izmaksas 10 000,00 EUR (desmit tūkstoši euro)",
    }
    labels = {"numurs": "Projekta numurs", "ilgums": "Projekta ilgums", "izmaksas": "Projekta izmaksas",
              "programma": "Programma", "koordinators": "Projekta koordinators"}  # fmt: skip
    return [[label, text] for label, text in (told | {labels[name]: text for name, text in changed.items()}).items()]


CASES: list[tuple[str, dict[str, str], dict[str, str], str, str]] = [
    # rule, what passes, what fails, expected and found where it fails
    ("dates-in-order", {}, {"ilgums": "No 2021. gada 1. novembra līdz 2020. gada 31. oktobrim"},
     "2021-11-01", "2020-10-31"),
    ("months-match-dates", {}, {"ilgums": f"{PERIOD} (36 mēneši)"}, "24", "36"),
    ("words-match-digits", {}, {"izmaksas": "Kopējās izmaksas 10 000,00 EUR (vienpadsmit tūkstoši euro)"},
     "10000.00 EUR", "11000.00 EUR"),
    ("years-add-up",
     {"izmaksas": "Kopā 10 000,00 EUR: 2021. gadā 1 000,00 EUR, 2022. gadā 4 000,00 EUR, 2023. gadā 5 000,00 EUR"},
     {"izmaksas": "Kopā 10 000,00 EUR: 2021. gadā 1 000,00 EUR, 2022. gadā 4 000,00 EUR, 2023. gadā 4 000,00 EUR"},
     "10000.00 EUR", "9000.00 EUR"),
    ("parts-add-up",
     {"izmaksas": "Kopējās izmaksas 10 000,00 EUR, ERAF daļa 8 500,00 EUR, pašvaldības daļa 1 500,00 EUR"},
     {"izmaksas": "Kopējās izmaksas 10 000,00 EUR, ERAF daļa 8 500,00 EUR, pašvaldības daļa 1 300,00 EUR"},
     "10000.00 EUR", "9800.00 EUR"),
    ("percent-of-total", {"izmaksas": "Kopējās izmaksas 10 000,00 EUR, priekšfinansējums 20% apmērā – 2000,00 EUR"},
     {"izmaksas": "Kopējās izmaksas 10 000,00 EUR, priekšfinansējums 20% apmērā – 2500,00 EUR"},
     "2000.00 EUR", "2500.00 EUR"),
    ("code-country", {}, {"koordinators": "Turku skola (Somija)"}, "LV", "FI"),
    ("code-year", {}, {"ilgums": "No 2026. gada 1. novembra līdz 2027. gada 31. oktobrim"}, "2021", "2026-11-01"),
    ("code-round", {}, {"numurs": "2021-2-LV01-KA220-SCH-000034567"}, "2021-12–2023-08", "2021-11-01"),
    ("code-duration", {}, {"ilgums": "No 2021. gada 1. novembra līdz 2026. gada 31. decembrim"}, "12–36", "62"),
    ("code-end", {"numurs": "4.2.3.4/1/22/I/001"},
     {"numurs": "8.3.4.0/16/I/001", "ilgums": "No 2021. gada 1. novembra līdz 2024. gada 31. oktobrim"},
     "2023-12-31", "2024-10-31"),
    ("code-belongs", {"numurs": "2021-1-LV01-KA121-SCH-000034567 (akreditācija 2020-1-LV01-KA120-SCH-095012)"},
     {"numurs": "2021-1-LV01-KA121-SCH-000034567 (akreditācija 2020-1-LV01-KA120-VET-095012)"},
     "KA120-SCH", "KA120-VET"),
    ("code-programme", {"programma": "Erasmus+"}, {"programma": "Nordplus"}, "Erasmus+", "Nordplus"),
    ("code-spelling", {}, {"numurs": "2019-1-LV01-KA229-SCH-066504"},
     "2019-1-LV01-KA229-066504", "2019-1-LV01-KA229-SCH-066504"),
]  # fmt: skip


def checked(table: Any, rule: str, rows: list[list[str]]) -> tuple[Check, ...]:
    _, (project,) = extract(table(rows))
    return tuple(check for check in project.checks if check.rule == rule)


def test_every_check_has_its_cases() -> None:
    assert {case[0] for case in CASES} == set(rules.RULES)


@pytest.mark.parametrize(("rule", "agreeing"), [(case[0], case[1]) for case in CASES])
def test_what_agrees_is_recorded_as_a_pass(table: Any, rule: str, agreeing: dict[str, str]) -> None:
    (check,) = checked(table, rule, description(**agreeing))
    assert check.verdict == "pass"
    assert check.findings


@pytest.mark.parametrize(("rule", "differing", "expected", "found"), [(rule, *case) for rule, _, *case in CASES])
def test_what_differs_is_told_with_both_values_and_what_they_rest_on(
    table: Any, rule: str, differing: dict[str, str], expected: str, found: str
) -> None:
    (check,) = checked(table, rule, description(**differing))
    assert (check.verdict, check.expected, check.found) == ("fail", expected, found)
    assert check.findings
    for language in ("lv", "en"):
        message = rules.message(rule, expected, found, language)
        assert expected in message and found in message


@pytest.mark.parametrize(
    ("number", "named", "verdicts"),
    [
        ("4.2.3.4/1/24/I/001", "Eiropas Sociālais fonds", ["pass"]), ("4.2.3.4/1/24/I/001", "ERAF", ["fail"]),
        ("17-03-A00702-000093", "LEADER", ["pass"]), ("19-00-FL05-F043.0202-000019", "LEADER", []),
        ("2.4.1.1/1/23/A/004", "Kohēzijas fonds", []),
    ],
)  # fmt: skip
def test_a_programme_is_doubted_only_where_the_number_tells_another(
    table: Any, number: str, named: str, verdicts: list[str]
) -> None:
    found = checked(table, "code-programme", description(numurs=number, programma=named))
    assert [check.verdict for check in found] == verdicts


@pytest.mark.parametrize(
    ("rule", "costs"),
    [
        ("parts-add-up", "Kopējās izmaksas 19,49 milj. EUR: 11 690 504 EUR dod ES LIFE programma,"
                         " nacionālais līdzfinansējums 7 793 669 EUR"),
        ("parts-add-up", "Kopējās izmaksas 299 880,6 EUR, ERAF finansējums 269 892,5 EUR,"
                         " nacionālais finansējums 29 988,06 EUR"),
    ],
)  # fmt: skip
def test_sums_told_less_exactly_may_be_off_by_their_last_digit(table: Any, rule: str, costs: str) -> None:
    (check,) = checked(table, rule, description(izmaksas=costs))
    assert check.verdict == "pass"


def test_years_are_held_against_the_sum_behind_them_where_one_stands_there(table: Any) -> None:
    costs = (
        "Kopējās izmaksas 9 000,00 EUR. ERAF: 2021. gadā 1 000,00 EUR, 2022. gadā 5 000,00 EUR, kopā 6 000,00 EUR;"
        " pašvaldība: 2021. gadā 1 100,00 EUR, 2022. gadā 1 900,00 EUR, kopā 3 000,00 EUR"
    )
    checks = checked(table, "years-add-up", description(izmaksas=costs))
    assert [(check.verdict, check.expected) for check in checks] == [("pass", "6000.00 EUR"), ("pass", "3000.00 EUR")]


def test_a_fund_named_where_the_number_tells_its_programme_is_no_contradiction(table: Any) -> None:
    (check,) = checked(table, "code-programme", description(numurs="20-08-AL16-A019.2201-000013", programma="ELFLA"))
    assert check.verdict == "pass"


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [("2020-03-15", "2022-02-28", 24), ("2020-03-15", "2022-03-14", 24), ("2017-05-17", "2019-11-16", 30),
     ("2018-09-15", "2020-02-29", 18), ("2018-09-15", "2020-02-28", 18),
     ("2020-01-01", "2020-01-31", 1), ("2020-01-01", "2020-02", None)],
)  # fmt: skip
def test_months_are_counted_with_both_days(start: str, end: str, months: int | None) -> None:
    assert months_between(start, end) == months
