"""Roles told by arithmetic: an amount that is p % of the total is the part of whoever pays p %."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from extractors.money import role_words
from extractors.money.role_words import Role
from extractors.text.reading import Reading
from model import Finding

FLAG = "inferred-role"
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|procent)")
_BEFORE, _AFTER = re.compile(r"[^.;:,(%\n]*$"), re.compile(r"[^.;:,)%\d\n]*")
_NEAR = 80  # characters beside a percentage in which its payer is named
_FEWEST, _CENT = Decimal(1), Decimal("0.01")

Judged = Sequence[tuple[Finding, Role]]


def told(reading: Reading, judged: Judged) -> list[tuple[Finding, Role]]:
    """The amounts with their roles, where those without one have that of the only payer whose percentage they are."""
    totals = {_value(finding) for finding, role in judged if role.name == "total"}
    if len(totals) != 1 or all(role.strength for _, role in judged):
        return list(judged)
    (total,) = totals
    payers = list(_payers(reading, judged))
    return [_with_role(finding, role, total, payers) for finding, role in judged]


def is_whole(reading: Reading, judged: Judged, whole: Finding) -> bool:
    """Whether another amount is as many per cent of this one as its paragraph says: `90 EUR, 10 % no 900 EUR`."""
    block = reading.block_at(whole.span.start)
    told = [Decimal(one.replace(",", ".")) for one in _PERCENT.findall(reading.text, *block.span)] if block else []
    others = [_value(finding) for finding, _ in judged if block and block.span.covers(finding.span)]
    return any(abs(_value(whole) * percent / 100 - other) <= _CENT for percent in told for other in others)


def _with_role(
    finding: Finding, role: Role, total: Decimal, payers: Sequence[tuple[Decimal, str]]
) -> tuple[Finding, Role]:
    """No word says so, hence the flag."""
    inferred = None if role.strength else _of_payer(_value(finding), total, payers)
    return (finding._replace(flags=(*finding.flags, FLAG)), inferred) if inferred else (finding, role)


def _of_payer(amount: Decimal, total: Decimal, payers: Sequence[tuple[Decimal, str]]) -> Role | None:
    found = {name for percent, name in payers if abs(total * percent / 100 - amount) <= _CENT}
    return Role(found.pop(), 1) if len(found) == 1 else None


def _payers(reading: Reading, judged: Judged) -> Iterator[tuple[Decimal, str]]:
    """Each percentage in the paragraphs of the amounts, with the payer that the words before or behind it name."""
    found = (reading.block_at(finding.span.start) for finding, _ in judged)
    blocks = {block.span for block in found if block is not None}
    for block in sorted(blocks):
        text = block.of(reading.text)
        for match in _PERCENT.finditer(text):
            before = _BEFORE.search(text, max(0, match.start() - _NEAR), match.start())
            behind = _AFTER.match(text, match.end(), match.end() + _NEAR)
            percent = Decimal(match[1].replace(",", "."))
            for words in (before, behind):
                role = role_words.of_label(words[0]) if words else None
                if role and role.name in role_words.PAYERS and percent >= _FEWEST:
                    yield percent, role.name
                    break


def _value(finding: Finding) -> Decimal:
    return Decimal(finding.value.split()[0])
