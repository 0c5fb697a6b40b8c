"""Dates in ISO form, as precise as they are told; None for what the calendar does not have."""

from calendar import monthrange

from latvian import months


def iso(year: str | int, month: str | int | None = None, day: str | int | None = None) -> str | None:
    """An ISO date of the given precision, or None when the calendar does not have it.

    >>> iso("2021", 2, "29"), iso(2021, 2), iso("2021")
    (None, '2021-02', '2021')
    """
    if month is None:
        return str(year)
    number = int(month) if str(month).isdigit() else months.number(str(month))
    if not number or not 1 <= number <= 12:
        return None
    if day is None:
        return f"{int(year):04d}-{number:02d}"
    if not 1 <= int(day) <= monthrange(int(year), number)[1]:
        return None
    return f"{int(year):04d}-{number:02d}-{int(day):02d}"


def in_order(first: str | None, second: str | None) -> tuple[str | None, ...]:
    """Both dates, where a year told only with the second one can hold for the first."""
    return (first, second) if first and second and first <= second else (None,)


def two_days(year: str, first: str, second: str, month: str) -> tuple[str | None, ...]:
    """Both days of one month."""
    return iso(year, month, first), iso(year, month, second)
