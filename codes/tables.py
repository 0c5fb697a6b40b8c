"""The tables in `codes/data`: actions, measures, agencies and countries, each with its period of validity.

The files are tab-separated, with a header; `#` begins a comment line.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Action:
    """An action of Erasmus+ or the European Solidarity Corps and the years of the calls in which it existed.

    `sectors` are those that its numbers may carry; `months` is (shortest, longest) duration where the programme sets
    one; `accreditation` is true where what is awarded is a standing, not a grant.
    """

    name: str
    first: int
    last: int
    sectors: tuple[str, ...]
    months: tuple[int, int] | None
    accreditation: bool


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a table by column name, empty cells as empty strings."""
    text = files("codes").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    header = lines[0]
    return tuple(dict(zip(header, line, strict=True)) for line in lines[1:])


@cache
def actions() -> tuple[Action, ...]:
    """All rows of the table of actions; one name may have two rows, for two periods."""
    return tuple(
        Action(
            row["action"], int(row["first"]), int(row["last"]),
            tuple(row["sectors"].split()),
            (int(row["months_min"]), int(row["months_max"])) if row["months_max"] else None,
            row["kind"] == "accreditation",
        )
        for row in rows("actions")
    )


@cache
def action(name: str, year: int) -> Action | None:
    """The action of that name in the call of that year.

    >>> action("KA229", 2020).months, action("KA229", 2022)
    ((12, 36), None)
    """
    return next((row for row in actions() if row.name == name and row.first <= year <= row.last), None)


@cache
def months_of_round(year: int, field: str, number: int) -> tuple[int, int] | None:
    """First and last month in which projects of a round begin, counted from January of the call's year.

    `field` is `youth` or `other`.

    >>> months_of_round(2021, "other", 2), months_of_round(2017, "youth", 1), months_of_round(2017, "other", 3)
    ((13, 32), (5, 24), None)
    """
    for row in rows("rounds"):
        if int(row["first"]) <= year <= int(row["last"]) and (row["field"], row["round"]) == (field, str(number)):
            return int(row["from"]), int(row["to"])
    return None


@cache
def fund(measure: str, period: str) -> str | None:
    """The fund of a measure of the EU funds in a planning period, by the longest prefix that the table has.

    >>> fund("8.3.4.0", "2014-2020"), fund("8.1.2.0", "2014-2020"), fund("4.2.2.3", "2021-2027")
    ('ESF', 'ERAF', 'ESF+')
    >>> fund("2.2.2.1", "2021-2027"), fund("5.4.2.2", "2014-2020"), fund("5.4.1.1", "2014-2020")
    ('KF', 'KF', 'ERAF')
    >>> fund("2.4.1.1", "2021-2027") is fund("5.4", "2014-2020") is None
    True
    """
    funds = {row["measure"]: row["fund"] for row in rows("measures") if row["period"] == period}
    levels = measure.split(".")
    prefixes = (".".join(levels[:count]) for count in range(len(levels), 0, -1))
    return next((funds[prefix] for prefix in prefixes if prefix in funds), None)


@cache
def paid_until(period: str) -> str | None:
    """The last day, as an ISO date, whose costs the funds of a planning period pay.

    >>> paid_until("2014-2020"), paid_until("AF"), paid_until("")
    ('2023-12-31', '2026-08-31', None)
    """
    return next((row["paid_until"] for row in rows("periods") if row["period"] == period), None)


def country_of(code: str) -> str:
    """ISO alpha-2 of a country code as the programmes write it.

    >>> country_of("EL"), country_of("UK"), country_of("LV")
    ('GR', 'GB', 'LV')
    """
    return {"EL": "GR", "UK": "GB"}.get(code, code)


@cache
def has_country(programme: str, code: str, year: int) -> bool:
    """Whether a country had an agency of the programme in the call of that year; `code` as the programme writes it.

    >>> has_country("Erasmus+", "UK", 2019), has_country("Erasmus+", "UK", 2022)
    (True, False)
    """
    return any(
        row["programme"] == programme and row["code"] == code and int(row["first"]) <= year <= int(row["last"])
        for row in rows("countries")
    )


@cache
def is_country(code: str) -> bool:
    """Whether any of the programmes ever had a country of this code.

    >>> is_country("LV"), is_country("UK"), is_country("XX")
    (True, True, False)
    """
    return any(row["code"] == code for row in rows("countries"))


@cache
def is_assigned(code: str) -> bool:
    """Whether a code is that of any country in the world (ISO 3166-1 alpha-2).

    >>> is_assigned("LV"), is_assigned("TJ"), is_assigned("XX"), is_assigned("UK")
    (True, True, False, False)
    """
    return any(code in row["codes"].split() for row in rows("alpha2"))


@cache
def agency(number: str) -> str | None:
    """The name of a Latvian national agency.

    >>> agency("LV02")
    'Jaunatnes starptautisko programmu aģentūra'
    """
    return next((row["name"] for row in rows("agencies") if row["agency"] == number), None)


@cache
def only_agency(field: str, year: int) -> str | None:
    """The number of the Latvian agency that is known to have been the only one for a field in the calls of that year.

    >>> only_agency("solidarity corps", 2024), only_agency("solidarity corps", 2026)
    ('LV02', None)
    """
    fits = (row for row in rows("agencies") if field in row["field"].split(", "))
    return next((row["agency"] for row in fits if int(row["first"]) <= year <= int(row["last"])), None)
