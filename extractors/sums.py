"""A document's own arithmetic: words and digits, years, parts, percentages."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from extractors.evidence import Evidence
from extractors.reading import Reading
from latvian import numerals
from model import Amount, Check, Finding, Project, Span

_PARTS = ("eu", "national", "municipal", "own", "private")
_ROUNDING = Decimal("0.51")  # documents round shares to whole euros
_TO_AMOUNT = re.compile(r"\s*(?:apmērā|jeb)?\s*[-–—:)]*\s*(?:EUR)?\s*")
_NEARLY_ALL = Decimal("0.9")
_CENT = Decimal("0.011")


def of(reading: Reading, evidence: Evidence, project: Project) -> Iterator[Check]:
    """The sums that this project's amounts allow to be checked."""
    yield from _words(reading, project)
    yield from _years(project)
    yield from _parts(project)
    yield from _percent(reading, evidence, project)


def value(finding: Finding) -> Decimal:
    """The number in a canonical amount."""
    return Decimal(finding.value.split()[0])


def _check(rule: str, expected: Decimal, found: Decimal, currency: str, findings: Sequence[Finding]) -> Check:
    agree = abs(expected - found) < _CENT
    return Check(
        rule, "pass" if agree else "fail", f"{expected:.2f} {currency}", f"{found:.2f} {currency}", tuple(findings)
    )


def _words(reading: Reading, project: Project) -> Iterator[Check]:
    """`14 625.00 EUR (četrpadsmit tūkstoši …)`: the words that follow an amount in brackets."""
    for amount in project.amounts:
        end = amount.finding.span.end
        bracket = re.match(r"\s*\(([^()\d]{8,200}(?:\d\d[^()]{0,20})?)\)", reading.text[end : end + 240])
        told = numerals.parse(bracket[1].strip()) if bracket else None
        if told is not None:
            yield _check("words-match-digits", value(amount.finding), told, amount.finding.value[-3:], [amount.finding])


def _years(project: Project) -> Iterator[Check]:
    """Runs of yearly amounts against the amount right before them, or the total."""
    ordered = sorted(project.amounts, key=lambda amount: amount.finding.span)
    before: Amount | None = None
    for yearly, run in groupby(ordered, key=lambda amount: amount.role == "yearly" and amount.year is not None):
        amounts = list(run)
        if yearly and len({amount.year for amount in amounts}) == len(amounts) >= 2:
            stated = before.finding if before else None
            if stated is None and "total" in project.choices:
                stated = project.choices["total"].finding
            if stated is not None:
                together = sum((value(amount.finding) for amount in amounts), Decimal())
                findings = [stated, *(amount.finding for amount in amounts)]
                yield _check("years-add-up", value(stated), together, stated.value[-3:], findings)
        before = amounts[-1]


def _parts(project: Project) -> Iterator[Check]:
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
    if together < value(stated) * _NEARLY_ALL:
        return  # not all payers are told
    if any(abs(together - value(part.finding) - value(stated)) < _CENT for part in parts):
        return  # one payer told twice, by name and by kind
    yield _check(
        "parts-add-up", value(stated), together, stated.value[-3:], [stated, *(part.finding for part in parts)]
    )


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
