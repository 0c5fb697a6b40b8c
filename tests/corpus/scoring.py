"""How far an outcome is from its label: what is right, false and missed, field by field; pure functions.

A label has the form of the `expected.json` beside each document of the corpus. What its `ambiguous` lines name
(`"amounts: 24000.00 (rounded in the headline)"`) counts neither way. `failed_checks` names the rules that the document
breaks; where it is missing the document breaks none, and a failed check is a false alarm.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from model import Finding, Project
from tests.corpus.comparison import Tally, alike, plain, squeezed, tally

FINDING_FIELDS = {
    "codes": "code", "amounts": "amount", "dates": "date", "emails": "email", "phones": "phone", "persons": "person",
}
"""Fields judged over the whole document, and what they are called among findings."""
PROJECT_FIELDS = (
    "titles", "programme", "start", "end", "total", "roles", "coordinators", "coordinator_org", "orgs", "countries",
)
FIELDS = (*FINDING_FIELDS, "checks", "projects", *PROJECT_FIELDS)
COORDINATING = ("coordinator", "manager", "contact")
LEADING = ("coordinator", "applicant")

Label = Mapping[str, Any]
Pairs = list[tuple[Label, Project | None]]


def score(label: Label, findings: Iterable[Finding], projects: Iterable[Project]) -> dict[str, Tally]:
    """The tally of every field of `FIELDS`."""
    tallies = dict.fromkeys(FIELDS, Tally())
    found = list(findings)
    for name, wanted in _document_values(label).items():
        values = (finding.value for finding in found if finding.field == FINDING_FIELDS[name])
        tallies[name] = tally(name, _comparable(name, values), wanted, label["ambiguous"])
    described = list(projects)
    failed = {check.rule for project in described for check in project.checks if check.verdict == "fail"}
    tallies["checks"] = tally("checks", failed, label.get("failed_checks", ()), label["ambiguous"])
    pairs, left = matched(label["projects"], described)
    tallies["projects"] = _project_tally(pairs, left, label["ambiguous"])
    for expected, project in pairs:
        for name, one in _project_score(expected, project, label["ambiguous"]).items():
            tallies[name] += one
    return tallies


def matched(expected: Sequence[Label], projects: Iterable[Project]) -> tuple[Pairs, list[Project]]:
    """Pair every labelled project with the one found under its code, else title, else as the only one; and the rest."""
    left = list(projects)
    pairs: Pairs = []
    for label in expected:
        hit = next((project for project in left if _is_same_project(label, project)), None)
        if hit is None and len(expected) == len(left) == 1:
            hit = left[0]
        if hit is not None:
            left.remove(hit)
        pairs.append((label, hit))
    return pairs, left


def _is_same_project(label: Label, project: Project) -> bool:
    code = _chosen(project, "code")
    if label["code"] and code:
        return squeezed(code) == squeezed(label["code"])
    return any(alike(title.value, wanted) for title in project.titles for wanted in label["titles"])


def _project_tally(pairs: Pairs, left: Sequence[Project], lines: Sequence[str]) -> Tally:
    names = [_chosen(project, "title") or _chosen(project, "code") or "?" for project in left]
    missed = [label["code"] or label["titles"][0] for label, project in pairs if project is None]
    right = sum(project is not None for _, project in pairs)
    return Tally(right) + tally("projects", names, missed, lines, lambda *_: False)


def _project_score(label: Label, project: Project | None, ambiguous: Sequence[str]) -> dict[str, Tally]:
    wanted, found = _wanted(label), _found(project)
    wanted["titles"] = _wanted_title(label["titles"], found["titles"])
    wanted["coordinator_org"] = wanted["coordinator_org"] or found["coordinator_org"]
    loose = ("titles", "coordinator_org", "orgs")
    return {
        name: tally(name, found[name], wanted[name], ambiguous, alike if name in loose else str.__eq__)
        for name in PROJECT_FIELDS
    }


def _wanted_title(titles: Sequence[str], found: set[str]) -> set[str]:
    """The title that was found, if it is one of the labelled ones; a label without titles judges none."""
    hits = [title for title in titles if any(alike(title, chosen) for chosen in found)]
    return {*(hits or titles)[:1]} if titles else found


def _wanted(label: Label) -> dict[str, set[str]]:
    return {
        "programme": _some(label["programme"]),
        "start": _some(label["start"]),
        "end": _some(label["end"]),
        "total": {_money(label["total"])} if label["total"] else set(),
        "roles": {f"{_money(amount)} {amount['role']}" for amount in label["amounts"]},
        "coordinators": {plain(name) for name in label["coordinators"]},
        "coordinator_org": _some(label["coordinator_org"]),
        "orgs": {*label["orgs"], *_some(label["coordinator_org"])},
        "countries": {country for country in label["countries"] if country != "LV"},
    }


def _found(project: Project | None) -> dict[str, set[str]]:
    if project is None:
        return {name: set() for name in PROJECT_FIELDS}
    organisations = [(one.finding.value, one.role) for one in project.organisations]
    return {
        "titles": _some(_chosen(project, "title")),
        "programme": _some(_chosen(project, "programme")),
        "start": _some(_chosen(project, "start_date")),
        "end": _some(_chosen(project, "end_date")),
        "total": _some(_chosen(project, "total")),
        "roles": {f"{amount.finding.value} {amount.role}" for amount in project.amounts},
        "coordinators": {plain(one.finding.value) for one in project.people if one.role in COORDINATING},
        "coordinator_org": {name for name, role in organisations if role in LEADING},
        "orgs": {name for name, _ in organisations},
        "countries": {one.value for one in project.countries if one.value != "LV"},
    }


def _document_values(label: Label) -> dict[str, set[str]]:
    values = dict(label["all"], amounts=[_money(amount) for amount in label["all"]["amounts"]])
    return {name: _comparable(name, values[name]) for name in FINDING_FIELDS}


def _comparable(name: str, values: Iterable[str]) -> set[str]:
    """The values without differences that do not count; a bare year is not a date to be found."""
    if name == "codes":
        return {squeezed(value) for value in values}
    if name == "dates":
        return {value for value in values if len(value) > len("2020")}
    return {plain(value) if name == "persons" else value.lower() if name == "emails" else value for value in values}


def _chosen(project: Project, name: str) -> str | None:
    choice = project.choices.get(name)
    return choice.finding.value if choice else None


def _some(value: str | None) -> set[str]:
    return {value} if value else set()


def _money(amount: Mapping[str, Any]) -> str:
    return f"{amount['value']:.2f} {amount['currency']}"
