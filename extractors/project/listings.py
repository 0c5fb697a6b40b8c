"""What a row of a list of projects says: the column's head tells the role of each cell."""

import re
from collections.abc import Sequence

from extractors.money import amount_roles, role_words, state_funds
from extractors.organisation import cell_parties
from extractors.organisation import organisations as organisation_mentions
from extractors.period import labelled_periods
from extractors.person import people as person_mentions
from extractors.person import person_roles
from extractors.project.project_tables import ProjectTable
from extractors.project.segments import Segment
from latvian import countries
from model import Amount, Finding, Organisation, Person, Span

_ASKED = re.compile(r"prasīt|\blūgt|vēlamais|izliet|atmaksā", re.I)
_GRANTED = re.compile(r"piešķir", re.I)
_YEAR = re.compile(r"\s*((?:19|20)\d\d)\.?\s*")
_YEAR_OF = re.compile(r"(?<![\d.])20\d\d(?!\d|[.\s]*gada\s+\d)")
_SHARE = re.compile(r"\([^()]*\bdaļ[auās]\w*[^()]*\)")  # `38 400 (novada daļa)`
_NEAR = 300  # characters after a list in which a sentence may speak of all its projects


def period(text: str, segment: Segment, dates: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Start and end from the columns of dates, whatever their heads say of a cell with both; of a row without such a
    column, from years in brackets in its first cell.
    """
    starts, ends = [], []
    assert segment.listing and segment.row
    for key in ("period", "start", "end"):
        for cell in segment.listing.cells(segment.row, key):
            start, end = labelled_periods.of_cell(text, cell, dates, "periods.column")
            if key == "period" and not (start or end):
                end = _term(segment, cell, dates)
            if key == "period" or (start and end):
                starts += [start] if start else []
                ends += [end] if end else []
            else:
                inside = [finding for finding in dates if cell.covers(finding.span)][:1] or _bare_year(text, cell)
                (starts if key == "start" else ends).extend(
                    finding._replace(field=f"{key}_date", method="periods.column") for finding in inside
                )
    if not starts and not ends:
        for key in ("title", "organisation"):
            for cell in segment.listing.cells(segment.row, key):
                start, end = labelled_periods.of_cell(text, cell, dates, "periods.column")
                starts += [start] if start else []
                ends += [end] if end else []
    return starts, ends


def _term(segment: Segment, cell: Span, dates: Sequence[Finding]) -> Finding | None:
    """The lone date of a cell whose column is headed `Termiņš`: an end."""
    assert segment.listing
    column = next((number for number, one in segment.row.cells.items() if one == cell), -1) if segment.row else -1
    inside = [finding for finding in dates if cell.covers(finding.span)]
    if len(inside) != 1 or "termiņ" not in segment.listing.heads.get(column, "").lower():
        return None
    return inside[0]._replace(field="end_date", method="periods.column")


def _bare_year(text: str, cell: Span) -> list[Finding]:
    """A cell that holds nothing but a year, in a column of dates."""
    year = _YEAR.fullmatch(text, *cell)
    return [Finding("date", year[1], Span(*year.span(1)), "dates.column-year")] if year else []


def amounts(text: str, segment: Segment, findings: Sequence[Finding]) -> list[Amount]:
    """The amounts of a row with the roles of their columns; the first column of costs without a fund's name is the
    total.
    """
    assert segment.listing and segment.row
    found: list[Amount] = []
    for row in (segment.row, *segment.more):
        for column, key in sorted(segment.listing.columns.items()):
            cell = row.cells.get(column) if key == "money" else None
            before: Finding | None = None
            for finding in findings if cell else ():
                if cell and cell.covers(finding.span):
                    role, year = _role(segment.listing, column, found)
                    role = "national" if role == "eu" and state_funds.alone(text) else role
                    if before is not None:
                        role = _besides(text, finding, before, cell, role)
                    is_part = role == "total" and (segment.more or _SHARE.search(text, finding.span.end, cell.end))
                    found.append(Amount(finding, "other" if is_part else role, year))
                    before = finding
    return found


def _besides(text: str, amount: Finding, before: Finding, cell: Span, head: str) -> str:
    """The role of another amount in a cell: what its words say, else no more than that it is not the first:
    `480 EUR + 120 EUR pašu līdzekļi`.
    """
    told = amount_roles.of(text, amount, before, cell)
    return told.name if told.strength else "other" if head == "total" else head


def _role(listing: ProjectTable, column: int, before: Sequence[Amount]) -> tuple[str, int | None]:
    """The role that a column's head gives, and the year it tells, where several columns do."""
    head = listing.heads[column]
    year = _YEAR_OF.search(head)
    if year and sum(bool(_YEAR_OF.search(other)) for other in listing.heads.values()) > 1:
        return "yearly", int(year[0])
    return _named_role(listing, head, before), None


def _named_role(listing: ProjectTable, head: str, before: Sequence[Amount]) -> str:
    """Of what was asked and what was granted, the grant is the funder's share of the whole."""
    if _ASKED.search(head):
        return "other"
    if _GRANTED.search(head) and any(_ASKED.search(other) for other in listing.heads.values()):
        return "national"
    last = re.split(r"\s{2,}|EUR|eiro|,", head.strip())
    role = role_words.of_label(" ".join(part for part in last if part)) or role_words.of_label(head)
    has_total = any(amount.role == "total" for amount in before)
    if role is None:
        return "other" if has_total else "total"
    return "total" if role.name == "eligible" and not has_total else role.name


def people(text: str, segment: Segment, mentions: Sequence[person_mentions.Mention], number: int) -> list[Person]:
    """The people in the row's column of responsible persons are its managers; whoever coordinates all of them, each
    one's.
    """
    assert segment.listing and segment.row
    cells = segment.listing.cells(segment.row, "person")
    end = segment.listing.table.span.end
    everywhere = [
        Person(mention.finding.of_project(number), mention.role)
        for mention in mentions
        if 0 <= mention.finding.span.start - end < _NEAR and person_roles.shared(text, mention.finding.span)
    ]
    return everywhere + [
        Person(mention.finding.of_project(number), mention.role if mention.strength == 3 else "manager")
        for mention in mentions
        if any(cell.covers(mention.finding.span) for cell in cells)
    ]


def organisations(text: str, segment: Segment, number: int) -> list[Organisation]:
    """The organisations in the row's columns: what the cell says of each, else what the column's head does, of the
    first in a column of applicants; remarks in brackets are left out.
    """
    assert segment.listing and segment.row
    found = []
    for key, role in (("leader", "coordinator"), ("organisation", "applicant"), ("partner", "partner")):
        for cell in segment.listing.cells(segment.row, key):
            others = "partner" if key == "partner" or _names_partners(segment.listing, key) else "implementer"
            named = (party for party in cell_parties.of(text, cell) if not _are_countries(party.name.of(text)))
            for place, party in enumerate(named):
                of_column = others if place else role
                mention = organisation_mentions.named(text, party.name, "organisations.column")
                found.append(Organisation(mention.finding.of_project(number), party.role or of_column))
    return found


def _are_countries(words: str) -> bool:
    """Whether a cell names nothing but countries: `Igaunija, Lietuva`."""
    for start, end, _ in reversed(list(countries.find(words))):
        words = words[:start] + words[end:]
    return not re.search(r"[^\W\d_]{3}", words)


def _names_partners(listing: ProjectTable, key: str) -> bool:
    """Whether a column of one key is headed `Īstenotājs, partneri`."""
    return any("partner" in listing.heads[column].lower() for column, known in listing.columns.items() if known == key)
