"""A document's own arithmetic: words and digits, years, parts, percentages."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from extractors.project.evidence import Evidence
from extractors.text.reading import Reading
from latvian import numerals
from model import Check, Finding, Project, Span

_PARTS = ("eu", "national", "municipal", "own", "private")
_BRACKET = re.compile(r"\s*\(([^()\d]{8,200}(?:\d\d[^()]{0,20})?)\)")
_ROUNDING = Decimal("0.51")  # documents round shares to whole euros
_TO_AMOUNT = re.compile(r"\s*(?:apmērā|jeb)?\s*[-–—:)]*\s*(?:EUR)?\s*")
_NEARLY_ALL = Decimal("0.9")
_CENT = Decimal("0.011")
_ZERO = Decimal()


def of(reading: Reading, evidence: Evidence, project: Project) -> Iterator[Check]:
    """The sums that this project's amounts allow to be checked."""
    yield from _words(reading, project)
    yield from _years(evidence, project)
    yield from _parts(reading, project)
    yield from _percent(reading, evidence, project)


def value(finding: Finding) -> Decimal:
    """The number in a canonical amount."""
    return Decimal(finding.value.split()[0])


def _start(finding: Finding) -> int:
    return finding.span.start


def _check(
    rule: str, expected: Decimal, found: Decimal, currency: str, findings: Sequence[Finding], rounding: Decimal = _ZERO
) -> Check:
    """The check of a sum, which may be off by less than a cent, or by less than the `rounding` of the figures."""
    agree = abs(expected - found) < max(_CENT, rounding)
    return Check(
        rule, "pass" if agree else "fail", f"{expected:.2f} {currency}", f"{found:.2f} {currency}", tuple(findings)
    )


def _words(reading: Reading, project: Project) -> Iterator[Check]:
    """`14 625.00 EUR (četrpadsmit tūkstoši …)`: the words that follow an amount in brackets."""
    for amount in project.amounts:
        end = amount.finding.span.end
        bracket = _BRACKET.match(reading.text, end, end + 240)
        told = numerals.parse(bracket[1].strip()) if bracket else None
        if told is not None:
            yield _check("words-match-digits", value(amount.finding), told, amount.finding.value[-3:], [amount.finding])


def _years(evidence: Evidence, project: Project) -> Iterator[Check]:
    """Runs of yearly amounts against the amount right before them, that right behind (`KOPĀ`), or the total.

    A project has every amount of a year once: a run in which one is missing that was told before is not judged.
    """
    known = {amount.finding.span for amount in project.amounts}
    repeated = [finding.span for finding in evidence.amounts if finding.span not in known]
    ordered = sorted(project.amounts, key=lambda amount: amount.finding.span)
    runs = [list(run) for _, run in groupby(ordered, key=lambda amount: amount.role == "yearly" and bool(amount.year))]
    chosen = [project.choices["total"].finding] if "total" in project.choices else []
    summed: Finding | None = None
    for place, run in enumerate(runs):
        yearly = [amount.finding for amount in run]
        if run[0].role != "yearly" or len({amount.year for amount in run}) != len(run) or len(run) < 2:
            continue
        before = runs[place - 1][-1:] if place else []
        beside = [amount.finding for amount in before + [run[0] for run in runs[place + 1 : place + 2]]]
        stated = [one for one in [*beside, *chosen] if one is not summed and one.value[-3:] == yearly[0].value[-3:]]
        around = Span(min(yearly + beside, key=_start).span.start, max(yearly + beside, key=_start).span.end)
        if stated and not any(map(around.covers, repeated)):
            together = sum(map(value, yearly), Decimal())
            summed = next((one for one in stated if abs(value(one) - together) < _CENT), stated[0])
            yield _check("years-add-up", value(summed), together, summed.value[-3:], [summed, *yearly])


def _parts(reading: Reading, project: Project) -> Iterator[Check]:
    """One amount of each fund against the total, where at least two funds are named and each once."""
    currency = project.choices["total"].finding.value[-3:] if "total" in project.choices else ""
    told = [amount for amount in project.amounts if amount.finding.value.endswith(currency)]
    parts = [amount for amount in told if amount.role in _PARTS]
    roles = [part.role for part in parts]
    rest = {value(amount.finding) for amount in project.amounts if amount.role in ("other", "eligible")}
    if len(parts) < 2 or len(set(roles)) != len(roles) or "total" not in project.choices or "eu" not in roles:
        return
    stated = project.choices["total"].finding
    together = sum((value(part.finding) for part in parts), Decimal())
    totals = {value(amount.finding) for amount in told if amount.role == "total"} - {value(stated)}
    if value(stated) - together in rest or together in rest | totals:
        return  # a part whose payer the words do not name, or the parts of one partner's share
    if together <= value(stated) * _NEARLY_ALL:
        return  # not all payers are told
    if any(abs(together - value(part.finding) - value(stated)) < _CENT for part in parts):
        return  # one payer told twice, by name and by kind
    findings = [stated, *(part.finding for part in parts)]
    rounding = max(_last_place(reading.text, finding) for finding in findings)
    yield _check("parts-add-up", value(stated), together, currency, findings, rounding)


def _last_place(text: str, amount: Finding) -> Decimal:
    """What one of the last digit written is worth: a cent, of `299 880,6` ten, of `19,49 milj.` ten thousand euros.

    >>> f"{_last_place('19,49 milj. €', Finding('amount', '19490000.00 EUR', Span(0, 13), '')):f}"
    '10000'
    """
    digits = "".join(filter(str.isdecimal, amount.span.of(text)))
    place = value(amount) / int(digits) if digits.strip("0") else _ZERO
    return place.normalize() if place.is_finite() and place.normalize().as_tuple().digits == (1,) else _ZERO


def _percent(reading: Reading, evidence: Evidence, project: Project) -> Iterator[Check]:
    """`20% apmērā – 2925,00 EUR`: of the total, or of an amount told before it."""
    if "total" not in project.choices:
        return
    total = project.choices["total"].finding
    for amount in project.amounts:
        percent = _percent_before(reading, evidence.percents, amount.finding.span)
        other_currency = amount.finding.value[-3:] != total.value[-3:]
        if percent is None or amount.finding.value == total.value or Decimal(percent.value) >= 100 or other_currency:
            continue
        shares = [
            other.finding
            for other in project.amounts
            if other.role in ("other", "eligible", "municipal", "own") and other.finding.span < percent.span
        ]
        wholes = [total, *shares]
        share = Decimal(percent.value) / 100
        fitting = next(
            (whole for whole in wholes if abs(value(whole) * share - value(amount.finding)) < _ROUNDING), None
        )
        if fitting is not None or len(wholes) == 1:
            whole = fitting or total
            expected = (value(whole) * share).quantize(Decimal("0.01"))
            yield Check(
                "percent-of-total",
                "pass" if fitting else "fail",
                f"{expected:.2f} {total.value[-3:]}",
                amount.finding.value,
                (percent, whole, amount.finding),
            )


def _percent_before(reading: Reading, percents: Sequence[Finding], span: Span) -> Finding | None:
    for percent in percents:
        gap = reading.text[percent.span.end : span.start]
        if 0 <= span.start - percent.span.end <= 25 and _TO_AMOUNT.fullmatch(gap):
            return percent
    return None
