"""What ONE document says of ONE project."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from model.finding import Choice, Finding


class Amount(NamedTuple):
    """Money of a project; `finding.value` is `"14625.00 EUR"`; `year` when the amount is one year's share."""

    finding: Finding
    role: str
    year: int | None = None


class Person(NamedTuple):
    """A person in a role of `model.vocabulary.PERSON_ROLES`; `organisation` as written beside the name."""

    finding: Finding
    role: str
    organisation: str | None = None


class Organisation(NamedTuple):
    """An organisation in a role of `model.vocabulary.ORGANISATION_ROLES`; `country` is ISO alpha-2."""

    finding: Finding
    role: str
    country: str | None = None
    registration_number: str | None = None


class Check(NamedTuple):
    """A rule applied: `verdict` is "pass" or "fail"; `expected` and `found` are canonical text; `findings` are what
    it rests on.
    """

    rule: str
    verdict: str
    expected: str
    found: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """A project as one document describes it.

    `keys` are what it may be met under again: `code:2017-1-TR01-KA201-046757`, `title:…` (folded). `choices` maps
    `model.vocabulary.CHOICES` (code, title, programme, action, start_date, end_date, duration, total, coordinator,
    coordinator_organisation, applicant, goal, description, target_group, activities, costs) to who won. `titles` are
    all its titles, the chosen one first. A finding belongs to the project whose `number` it carries.
    """

    number: int
    keys: tuple[str, ...]
    choices: Mapping[str, Choice] = field(default_factory=dict)
    titles: tuple[Finding, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    amounts: tuple[Amount, ...] = ()
    countries: tuple[Finding, ...] = ()
    checks: tuple[Check, ...] = ()
