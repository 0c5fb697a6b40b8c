"""How a check is told, and the values it asks for."""

from model import Check, Finding, Project

SURE_PERIODS = ("periods.labelled", "periods.labelled-end", "periods.column", "periods.sentence")
"""The rules that read the time of a project where it is told to be that."""


def verdict(rule: str, expected: str, found: str, agree: bool, findings: tuple[Finding, ...]) -> Check:
    """A check that passed or failed."""
    return Check(rule, "pass" if agree else "fail", expected, found, findings)


def chosen(project: Project, *fields: str) -> list[Finding]:
    """What was chosen for these fields, those left out that nothing was chosen for."""
    return [project.choices[field].finding for field in fields if field in project.choices]
