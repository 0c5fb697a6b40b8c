"""The amounts of one project with their roles, and which of them is its total."""

import re
from collections.abc import Sequence
from decimal import Decimal

from extractors.money import (
    amount_roles,
    budgets,
    continuations,
    councils,
    eligible,
    limits,
    lone_grants,
    of_many,
    role_words,
    shares,
    state_funds,
)
from extractors.money.role_words import Role
from extractors.text.reading import Reading
from model import Amount, Block, Choice, Finding, Kind, Span


def of(reading: Reading, findings: Sequence[Finding]) -> list[Amount]:
    """Each amount once per role, in text order; a lone amount without any cue is the total."""
    amounts: list[Amount] = []
    seen: set[tuple[str, str, int | None]] = set()
    previous: Finding | None = None
    many: Finding | None = None
    judged: list[tuple[Finding, Role]] = []
    for finding in sorted(findings, key=lambda finding: finding.span):
        block = reading.block_at(finding.span.start)
        if block is None:
            continue
        if of_many.is_one(reading, finding, block) or (many and of_many.is_part(reading, many, finding)):
            many = finding
            continue
        before = previous if previous and _passage(reading, block).covers(previous.span) else None
        same = before is not None and _is_converted(reading, before, finding)
        role = judged[-1][1] if same else _in_context(reading, finding, before)
        if before is None and role.strength < 3 and role.name in ("total", "other"):
            role = councils.of_list(reading, block) or role
        if before is not None and not same:
            role = continuations.role(reading.text, judged[-1], finding, role)
            if continuations.is_changed(reading.text, before, finding):
                judged[-1], role = (before, Role("other", 2)), Role("total", 3)
        is_price = role.name == "total" and role.strength < 3 and _is_price(reading, finding)
        judged.append((finding, Role("other", 2) if is_price else role))
        previous = finding
    for finding, role in _without_repeated(shares.told(reading, _with_total(reading, _by_fund(reading, judged)))):
        key = (finding.value, role.name, role.year)
        if key not in seen:
            seen.add(key)
            amounts.append(Amount(_with_doubt(reading, finding, role), role.name, role.year))
    return amounts


def _with_doubt(reading: Reading, finding: Finding, role: Role) -> Finding:
    """A payer who is named far off, or told by a percentage only, is a guess, and so is a limit: both are flagged."""
    if role.name == "total" and "inferred-total" not in finding.flags and limits.is_one(reading, finding):
        return _as_total(finding)  # `summa ir līdz 900 eiro`
    is_guess = role.strength == 1 and role.name in role_words.PAYERS and shares.FLAG not in finding.flags
    return finding._replace(flags=(*finding.flags, shares.FLAG)) if is_guess else finding


def _by_fund(reading: Reading, judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """`Fonda finansējums` in a text that names a fund of the state, and nothing of Europe, is the state's."""
    if not any(role.name == "eu" for _, role in judged):
        return judged
    if not state_funds.alone(reading.text):
        return judged
    return [(one, role._replace(name="national") if role.name == "eu" else role) for one, role in judged]


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


_CONVERTED = re.compile(r"\s*(?:[(/=]|jeb)\s*")
_EXACTLY = re.compile(
    r"[\s,(–—-]*(?:(?:jeb|proti)\s+)?(?:precīz(?:āk|i)|proti)(?:\s+(?:sakot|rēķinot))?\s?[,:–—-]?\s*(?:EUR\s?)?"
)


def _is_converted(reading: Reading, one: Finding, other: Finding) -> bool:
    """`LVL 412 700,50 (587 220,23 EUR)`, `4,8 miljoni, precīzāk, 4 797 300 eiro`: the same sum in other words."""
    gap = reading.text[one.span.end : other.span.start]
    return bool(_EXACTLY.fullmatch(gap)) or (one.value[-3:] != other.value[-3:] and bool(_CONVERTED.fullmatch(gap)))


_NEARLY = Decimal("0.98")  # less is no rounding
_SHARES = Role("other", 3)  # `Budžeta sadalījums pa partneriem`
_BY_PARTNERS = re.compile(r"\bpa\s+(?:partner|skol|dalībniek|organizācij|iestād)\w+|\bpartneru\s+(?:budžet|daļ)", re.I)


def _in_context(reading: Reading, finding: Finding, before: Finding | None) -> Role:
    block = reading.block_at(finding.span.start)
    assert block is not None
    in_budget = budgets.role(reading, finding) if block.cell is not None else None
    if in_budget is not None:
        return in_budget
    role = amount_roles.of(reading.text, finding, before, _passage(reading, block))
    if _BY_PARTNERS.search(_left_of(reading, block)) and role.name != "total":
        return _SHARES
    for label in reading.labels_over(finding.span.start):
        if label.key == "costs" and label.value.covers(finding.span):
            labelled = role_words.of_label(label.label.of(reading.text)) or Role("total", 1)
            if labelled == _SHARES and role.name not in ("total", "yearly"):
                return labelled
            if before is None and (role.strength == 0 or role.name == labelled.name == "total"):
                return labelled._replace(strength=3) if labelled.name == "total" else labelled
    return role if role.strength else _of_row(reading, block) or _of_line_above(reading, finding, block) or role


def _of_line_above(reading: Reading, finding: Finding, block: Block) -> Role | None:
    """The role that a line with a colon gives to the amount that alone stands below: `Finansējums no VKKF:`."""
    above = reading.above(block)
    is_alone = not block.span.of(reading.text).replace(finding.span.of(reading.text), "", 1).strip(" .;")
    if above is None or not is_alone:
        return None
    words = above.span.of(reading.text).rstrip()
    told = role_words.of_label(words) if words.endswith(":") or _LABEL.fullmatch(words) else None
    return told if words.endswith(":") or (told and told.strength == 3) else None


_LABEL = re.compile(r"[^\W\d_][^\d.!?:;\n]{4,50}")
"""A line that may be a label without any mark: `ERAF finansējums`."""


def _of_row(reading: Reading, block: Block) -> Role | None:
    """The role that the words in the cell to the left give: `ERAF | 391 207,55 EUR`."""
    left = _left_of(reading, block)
    return role_words.of_label(left) if left else None


def _left_of(reading: Reading, block: Block) -> str:
    """The words of the cell to the left; none outside of tables."""
    row = reading.rows.get(block.cell[:2]) if block.cell else None
    if row is None or block.cell is None:
        return ""
    left = [row.cells[column] for column in sorted(row.cells) if column < block.cell.column]
    return left[-1].of(reading.text) if left else ""


def _with_total(reading: Reading, judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """A lone amount without a role of its own is the total; an amount that rounds a total (a headline) is a rival to
    it.
    """
    judged = _with_whole_grant(reading, _beside_payers(eligible.beside_whole(reading, judged)))
    totals = [finding for finding, role in judged if role.name == "total"]
    if not totals and len(judged) == 1 and (judged[0][1].strength <= 1 or lone_grants.is_one(reading, *judged[0])):
        return judged if _is_price(reading, judged[0][0]) else [(_as_total(judged[0][0]), Role("total", 1))]
    judged = _without_weaker(judged)
    if not totals:
        whole = _untold(reading, judged)
        judged = [(_as_total(one), Role("total", 2)) if one in whole else (one, role) for one, role in judged]
    return [
        (finding, Role("total", 1))
        if not role.strength and any(_rounds(finding, exact) for exact in totals)
        else (finding, role)
        for finding, role in judged
    ]


def _beside_payers(judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """A grant whose giver is told is no whole where others pay, too: `no ERAF piesaistīti 900 eiro, novads dod 100`."""
    payers = {role.name for _, role in judged if role.name in role_words.PAYERS and role.strength > 1}
    given = [finding for finding, role in judged if role.name == "total" and role.payer and role.payer not in payers]
    if not payers or not given or len(given) < sum(role.name == "total" for _, role in judged):
        return judged
    return [(one, Role(str(role.payer), 2) if one in given else role) for one, role in judged]


_WHOLE_GRANTS = re.compile(r"\bErasmus\b|\bERASMUS\b|\b[Cc]omenius\b|Solidaritātes korpus")


def _with_whole_grant(reading: Reading, judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """Erasmus+ pays for the whole of a project: where it alone pays and no sum is the total, its money is."""
    payers = [(finding, role) for finding, role in judged if role.name in role_words.PAYERS]
    if len(payers) != 1 or payers[0][1].name != "eu" or any(role.name in ("total", "eligible") for _, role in judged):
        return judged
    if not _WHOLE_GRANTS.search(reading.text) or _OTHER_FUNDS.search(reading.text):
        return judged
    whole = payers[0][0]
    return [(_as_total(one), Role("total", 2)) if one is whole else (one, role) for one, role in judged]


_OTHER_FUNDS = re.compile(r"\bE(?:RAF|SF|LFLA|JZF|EZ|NPI)\b|LEADER|Interreg|\bLIFE\b|Kohēzijas|Norvēģij|Lauku atbalsta")
_EACH = re.compile(
    r"\s*(?:mēnesī|gadā|dienā|stundā|nedēļā|par\s+(?:vienu|katru|personu|cilvēku|bērnu|skolēnu|dalībnieku|stundu|dienu)|katr|vien(?:am|ai)\b)"
)
_PRICE = re.compile(
    r"\b(?:katr\w+|vien(?:am|ai|u|s)|vidēji|cen[au]|alg[au]|maks[au]|biļet\w+|pērn|balv\w+|līdz|virs)\s+(?:\w+\s+)?$",
    re.I,
)



def _untold(reading: Reading, judged: list[tuple[Finding, Role]]) -> list[Finding]:
    """What is the total where no word says so: the eligible costs, the whole of a share, or the largest of all sums."""
    eligible = [finding for finding, role in judged if role.name == "eligible"]
    largest = max(judged, key=lambda one: _value(one[0]), default=None)
    if eligible or largest is None:
        return eligible
    if shares.is_whole(reading, judged, largest[0]):
        return [largest[0]]
    return [] if largest[1].strength or _is_price(reading, largest[0]) else [largest[0]]


def _is_price(reading: Reading, finding: Finding) -> bool:
    """`pa 40 eiro mēnesī`, `katram dalībniekam 90 eiro`: a sum of something else than the project."""
    before = reading.text[max(0, finding.span.start - 40) : finding.span.start]
    is_limit = _PRICE.search(before) and not limits.CHANGED.search(before)
    return bool(is_limit or _EACH.match(reading.text, finding.span.end))


def _as_total(finding: Finding) -> Finding:
    """An amount that no word calls the total, and is flagged."""
    return finding._replace(flags=(*finding.flags, "inferred-total"))


def _without_repeated(judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """An amount whose role is told in one place needs none where it is named again; nor does one payer pay the whole
    who pays a part of it elsewhere: `dome tērēs 900 eiro`, `kopējās izmaksas 900 eiro, 90 no tiem dod pašvaldība`.
    """
    whole = {finding.value for finding, role in judged if role.name == "total" and role.strength > 1}
    parts = {role.name for finding, role in judged if role.name in role_words.PAYERS and finding.value not in whole}
    judged = [one for one in judged if not (one[1].name in parts and one[0].value in whole)]
    told = {finding.value for finding, role in judged if role.name != "other"}
    return [(finding, role) for finding, role in judged if role.name != "other" or finding.value not in told]


def _without_weaker(judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """Beside an amount that is called the whole, a smaller one that is granted, paid or eligible is a part."""
    whole = max((_value(finding) for finding, role in judged if role[:2] == ("total", 3)), default=None)
    if whole is None:
        return judged
    return [
        (finding, Role("eligible" if role.name == "eligible" else role.payer or "other", 2))
        if role.name in ("total", "eligible") and role.strength == 2 and _value(finding) < whole * _NEARLY
        else (finding, role)
        for finding, role in judged
    ]


def _value(finding: Finding) -> Decimal:
    return Decimal(finding.value.split()[0])


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
