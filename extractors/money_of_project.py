"""The amounts of one project with their roles, and which of them is its total."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from extractors import amount_roles, budgets
from extractors.amount_roles import Role
from extractors.reading import Reading
from model import Amount, Block, Choice, Finding, Kind, Span


def of(reading: Reading, findings: Sequence[Finding]) -> list[Amount]:
    """Each amount once per role, in text order; a lone amount without any cue is the total."""
    amounts: list[Amount] = []
    seen: set[tuple[str, str, int | None]] = set()
    previous: Finding | None = None
    judged: list[tuple[Finding, Role]] = []
    for finding in sorted(findings, key=lambda finding: finding.span):
        block = reading.block_at(finding.span.start)
        if block is None:
            continue
        before = previous if previous and _passage(reading, block).covers(previous.span) else None
        judged.append((finding, _in_context(reading, finding, before)))
        previous = finding
    for finding, role in _with_total(judged):
        key = (finding.value, role.name, role.year)
        if key not in seen:
            seen.add(key)
            amounts.append(Amount(finding, role.name, role.year))
    return amounts


def _passage(reading: Reading, block: Block) -> Span:
    """A block, and the line above where its sentence began: readers cannot always join lines that a printer broke."""
    above = reading.above(block)
    if above is None:
        return block.span
    unfinished = above.cell == block.cell and not above.span.of(reading.text).rstrip().endswith(
        (".", ":", ";", "!", "?")
    )
    begins = block.span.of(reading.text).lstrip()[:1]
    if unfinished and above.kind is not Kind.HEADING and (begins.islower() or begins.isdigit()):
        return Span(above.span.start, block.span.end)
    return block.span


_SHARES = Role("other", 3)  # `Budžeta sadalījums pa partneriem`


def _in_context(reading: Reading, finding: Finding, before: Finding | None) -> Role:
    block = reading.block_at(finding.span.start)
    assert block is not None
    in_budget = budgets.role(reading, finding) if block.cell is not None else None
    if in_budget is not None:
        return in_budget
    role = amount_roles.of(reading.text, finding, before, _passage(reading, block))
    for label in reading.labels_over(finding.span.start):
        if label.key == "costs" and label.value.covers(finding.span):
            labelled = amount_roles.of_label(label.label.of(reading.text)) or Role("total", 1)
            if labelled == _SHARES and role.name not in ("total", "yearly"):
                return labelled
            if role.strength == 0 and before is None:
                return labelled
    return role


def _with_total(judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """A lone amount without a role of its own is the total; an amount that rounds a total (a headline) is a rival to
    it.
    """
    totals = [finding for finding, role in judged if role.name == "total"]
    if not totals and len(judged) == 1 and judged[0][1].strength == 0:
        finding = judged[0][0]
        return [(replace(finding, flags=(*finding.flags, "inferred-total")), Role("total", 1))]
    return [
        (finding, Role("total", 1))
        if not role.strength and any(_rounds(finding, exact) for exact in totals)
        else (finding, role)
        for finding, role in judged
    ]


def total(findings: Sequence[Finding]) -> Choice | None:
    """Of the amounts called total: the first that is not a rounding of another; the rest are rivals."""
    if not findings:
        return None
    exact = [finding for finding in findings if not any(_rounds(finding, other) for other in findings)]
    winner = (exact or list(findings))[0]
    others = [finding for finding in findings if finding is not winner]
    return Choice(
        winner,
        tuple(other for other in others if other.value == winner.value),
        tuple(other for other in others if other.value != winner.value),
    )


def _rounds(rough: Finding, exact: Finding) -> bool:
    """Whether one amount is the other rounded to thousands or more."""
    left, right = Decimal(rough.value.split()[0]), Decimal(exact.value.split()[0])
    if left == right or left % 1000 or not right:
        return False
    return bool(abs(left - right) / right < Decimal("0.02") and right % 1000)
