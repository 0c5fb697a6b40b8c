"""The whole of extraction: evidence, projects, checks, and one list of findings."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from operator import attrgetter

from extractors.check import checks
from extractors.marks import Usual
from extractors.project import assembly, evidence, project_tables
from extractors.text.reading import Reading
from model import Document, Finding, Project


def of(document: Document) -> tuple[tuple[Finding, ...], tuple[Project, ...]]:
    """(findings in text order, projects with checks) of a document."""
    usual = Usual(document)
    return usual.told(*_of_usual(Reading(usual.document)))


def _of_usual(reading: Reading) -> tuple[tuple[Finding, ...], tuple[Project, ...]]:
    found = evidence.collect(reading)
    tables = project_tables.find(reading, found.codes)
    projects = [
        replace(project, checks=tuple(checks.of(reading, found, project)))
        for project in assembly.projects(reading, found, tables)
    ]
    owned = dict.fromkeys(chain.from_iterable(map(_of_project, projects)))
    places = {(finding.field, finding.value, finding.span) for finding in owned}
    loose = [finding for finding in found.findings() if (finding.field, finding.value, finding.span) not in places]
    return tuple(sorted([*owned, *dict.fromkeys(loose)], key=attrgetter("span", "field"))), tuple(projects)


def _of_project(project: Project) -> Iterator[Finding]:
    for choice in project.choices.values():
        yield choice.finding
        yield from choice.agreeing
        yield from choice.rivals
    yield from project.titles
    yield from project.countries
    yield from (person.finding for person in project.people)
    yield from (organisation.finding for organisation in project.organisations)
    yield from (amount.finding for amount in project.amounts)
    for check in project.checks:
        yield from check.findings
