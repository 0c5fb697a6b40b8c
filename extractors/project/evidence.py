"""Everything that the extractors found in one document, before it is told which project it belongs to."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import codes as project_codes
from extractors.money import amounts
from extractors.organisation import (
    countries,
    foreign_organisations,
    labelled_names,
    organisation_roles,
    organisations,
    own_organisation,
    partner_lists,
    registrations,
)
from extractors.period import dates, periods, publication, short_years
from extractors.period.periods import Periods
from extractors.person import people
from extractors.programme import programmes, unknown_codes
from extractors.text import contacts, sections
from extractors.text.claims import Claims
from extractors.text.reading import Reading
from extractors.title import (
    counted,
    in_turns,
    labelled_titles,
    quoted_titles,
    siblings,
    spare_titles,
    titles,
    unquoted_titles,
)
from extractors.title.titles import Title
from model import Finding, Kind, Span

FRAGMENT = "fragment"
"""The flag of a number that is only a part of one."""


@dataclass(frozen=True)
class Evidence:
    """Findings by kind, in text order."""

    codes: tuple[Finding, ...]
    fragments: tuple[Finding, ...]
    references: tuple[Finding, ...]
    contacts: tuple[Finding, ...]
    dates: tuple[Finding, ...]
    amounts: tuple[Finding, ...]
    percents: tuple[Finding, ...]
    titles: tuple[Title, ...]
    spare_titles: tuple[Title, ...]
    periods: Periods
    programmes: tuple[Finding, ...]
    actions: tuple[Finding, ...]
    organisations: tuple[organisations.Mention, ...]
    people: tuple[people.Mention, ...]
    countries: tuple[Finding, ...]
    sections: tuple[Finding, ...]

    def findings(self) -> list[Finding]:
        """All of them in one list."""
        return [
            *self.codes,
            *self.fragments,
            *self.references,
            *self.contacts,
            *self.dates,
            *self.amounts,
            *self.percents,
            *(finding for title in self.titles for finding in (title.finding, *title.variants)),
            *self.periods.starts,
            *self.periods.ends,
            *self.periods.durations,
            *self.programmes,
            *self.actions,
            *(mention.finding for mention in self.organisations),
            *(mention.finding for mention in self.people),
            *self.countries,
            *self.sections,
        ]


def collect(reading: Reading) -> Evidence:
    """Run every extractor once; what an earlier one has read, a later one does not read as something else."""
    claims = Claims(len(reading.text))
    matches = project_codes.find(reading.text)
    codes = find_codes(matches, claims)
    fragments = find_fragments(reading, matches, claims)
    codes += unknown_codes.find(reading, codes, claims)
    references = find_references(reading, matches, claims)
    contact = find_contacts(reading, claims)
    found_dates = find_dates(reading, claims)
    money = amounts.find(reading, claims)
    percents = list(amounts.percents(reading, claims))
    found_titles = find_titles(reading, codes)
    title_spans = [one.span for title in found_titles for one in (title.finding, *title.variants)]
    named = find_organisations(reading, [*title_spans, *(code.span for code in codes)])
    persons = people.find(reading, [mention.finding.span for mention in named], title_spans)
    return Evidence(
        tuple(codes),
        tuple(fragments),
        tuple(references),
        tuple(contact),
        tuple(found_dates),
        tuple(money),
        tuple(percents),
        tuple(found_titles),
        tuple(spare_titles.find(reading, found_titles)),
        periods.find(reading, found_dates, codes),
        tuple(programmes.find(reading, codes)),
        tuple(programmes.actions(reading, codes)),
        tuple(_longest(named, Claims(len(reading.text)))),
        tuple(persons),
        tuple(countries.find(reading)),
        tuple(sections.find(reading)),
    )


def find_titles(reading: Reading, codes: Sequence[Finding]) -> list[Title]:
    """Titles in quotation marks, under labels and beside the word for a project, outside tables of projects."""
    hidden = titles.masked(reading.text, codes)
    found = [*quoted_titles.find(reading, hidden, codes), *labelled_titles.find(reading, codes)]
    found = unquoted_titles.with_unquoted(reading, hidden, sorted(found, key=lambda title: title.finding.span), codes)
    found += siblings.find(reading, found)
    every = sorted([*found, *counted.find(reading, found)], key=lambda title: title.finding.span)
    return in_turns.paired(every, codes)


def find_organisations(reading: Reading, titles: Sequence[Span]) -> list[organisations.Mention]:
    """By Latvian head nouns and legal forms, foreign ones, the verb before, `mūsu`, and the country behind."""
    found = [
        *organisation_roles.coordinated(reading),
        *organisations.find(reading, titles),
    ]
    ends = {mention.finding.span.end for mention in found}
    found += foreign_organisations.find(reading, titles)
    found += own_organisation.find(reading, found)
    found += partner_lists.find(reading, [*titles, *(mention.finding.span for mention in found)])
    found += labelled_names.find(reading, [*titles, *(mention.finding.span for mention in found)])
    abroad = {one.finding.span.start for one in found if one.finding.method == partner_lists.METHOD}
    return [
        one
        for one in found
        if not (_renames(reading.text, one, ends) or partner_lists.introduces(reading.text, one, abroad))
    ]


def _renames(text: str, mention: organisations.Mention, ends: Collection[int]) -> bool:
    """`Stāstu fonds (Fundacja Opowieści, Polija)`: in brackets behind a name stands the same in another tongue."""
    start = mention.finding.span.start
    if mention.finding.method not in (foreign_organisations.METHOD, partner_lists.METHOD) or text[start - 1] != "(":
        return False
    return start - 1 in ends or (text[start - 2] == " " and start - 2 in ends)


def find_codes(matches: list[project_codes.Match], claims: Claims) -> list[Finding]:
    """Project codes, their compact form as value and the family as method."""
    found = []
    for match in matches:
        finding = Finding(
            "code", match.compact, Span(match.start, match.end), f"codes.{match.family}", flags=tuple(match.flags)
        )
        claims.take(finding.span)
        found.append(finding)
    return found


def find_fragments(reading: Reading, matches: list[project_codes.Match], claims: Claims) -> list[Finding]:
    """What is left of numbers that were cut: as written, flagged."""
    found = []
    for fragment in project_codes.fragments(reading.text, matches):
        span = Span(fragment.start, fragment.end)
        if claims.take(span):
            found.append(Finding("code", fragment.text, span, "codes.fragment", flags=(FRAGMENT,)))
    return found


def find_contacts(reading: Reading, claims: Claims) -> list[Finding]:
    """E-mail addresses and telephone numbers, but those of the imprint (a line with ©), which are the site's own."""
    found = []
    for finding in contacts.find(reading.text, claims):
        block = reading.block_at(finding.span.start)
        if block is None or block.kind is not Kind.FURNITURE or "©" not in block.span.of(reading.text):
            found.append(finding)
    return found


def find_references(reading: Reading, matches: list[project_codes.Match], claims: Claims) -> list[Finding]:
    """Decisions, contracts, regulations and the like: claimed; decisions and registration numbers kept as findings."""
    found = []
    for reference in project_codes.references(reading.text, matches):
        span = Span(reference.start, reference.end)
        if not claims.take(span):
            continue
        if reference.kind == "decision":
            found.append(Finding("decision_number", reference.text, span, "codes.decision"))
        elif reference.kind == "registry" and (number := registrations.finding(reading.text, span)):
            found.append(number)
    return found


def find_dates(reading: Reading, claims: Claims) -> list[Finding]:
    """Dates, and those told from the document's own date."""
    found = [*dates.find_folded(reading.folded, claims), *short_years.find(reading, claims)]
    today = publication.of_document(found, reading.text)
    if today and reading.words.telling("relative year"):
        found += publication.relative(reading.folded, today, claims)
    return sorted(found, key=lambda finding: finding.span)


def _longest(mentions: Sequence[organisations.Mention], claims: Claims) -> list[organisations.Mention]:
    """Where two names overlap, the longer one."""
    longest_first = sorted(mentions, key=lambda mention: mention.finding.span.start - mention.finding.span.end)
    kept = [mention for mention in longest_first if claims.take(mention.finding.span)]
    return sorted(kept, key=lambda mention: mention.finding.span)
