"""How many months lie between two dates of a project."""

from calendar import monthrange

_HALF_A_MONTH = 15
_FEBRUARY, _LAST_OF_FEBRUARY = 2, 28  # written in leap years too


def months_between(start: str, end: str) -> int | None:
    """Whole months from one ISO date to another, both included; of bare years the months of the years.

    >>> months_between("2017-10-01", "2019-09-30"), months_between("2017-03", "2022-12"), months_between("2025", "2029")
    (24, 70, 60)
    >>> months_between("2020-03-15", "2022-02-28")
    24
    """
    if len(start) != len(end):
        return None
    first = [int(part) for part in start.split("-")]
    last = [int(part) for part in end.split("-")]
    if len(first) == 1:
        return (last[0] - first[0] + 1) * 12
    months = (last[0] - first[0]) * 12 + last[1] - first[1]
    if len(first) == 2 or _fills_a_month(first[2], *last):
        return months + 1
    return months


def _fills_a_month(first_day: int, year: int, month: int, last_day: int) -> bool:
    """Whether the days from one day of a month to another make it one more; its last day ends it, however short."""
    if last_day == monthrange(year, month)[1] or (month == _FEBRUARY and last_day == _LAST_OF_FEBRUARY):
        last_day = 31
    return last_day >= first_day - 1 and last_day - first_day >= _HALF_A_MONTH
