"""Outcomes as sentences for people and as records for programs."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ingest.cli.messages import language, say
from ingest.names import display

if TYPE_CHECKING:
    from model import Document, Finding, Outcome, Project, Source

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


def harmless(text: str) -> str:
    r"""`text` on one line, without characters by which a document or a file name could command the terminal.

    >>> harmless("Projekts\n\x1b[31m sarkans")
    'Projekts [31m sarkans'
    """
    return _CONTROL.sub(" ", text)


def message(code: str, detail: str = "") -> str:
    """The sentence for a reason or state, with the limit that the detail names."""
    from db.reasons import sentence

    return sentence(code, language(), detail)


def warning_sentence(code: str, pages: int) -> str:
    """The sentence for a warning about a document of which so many pages were read."""
    from db.reasons import warning

    return warning(code, language(), pages)


def failure_line(path: str, reason: str, detail: str = "") -> str:
    """A refused file: its name, what to do, the code of the reason."""
    return harmless(f"✗ {path}: {message(reason, detail)} [{reason}]")


def noted_record(source: "Source", state: str, reason: str | None = None) -> dict[str, Any]:
    """One line of `kratuve ingest --json` for a file that was not read."""
    from model import Failure, Outcome

    return saved_record(Outcome(source, "", failure=Failure(reason) if reason else None), state)


def saved_record(outcome: "Outcome", state: str) -> dict[str, Any]:
    """One line of `kratuve ingest --json`."""
    failure, document = outcome.failure, outcome.document
    return {
        "path": outcome.source.path,
        "container": display(container.replace(b"\0", b"/")) if (container := outcome.source.container) else None,
        "state": state,
        "reason": failure.reason if failure else None,
        "message": message(failure.reason, failure.detail) if failure else message(state),
        "detail": failure.detail if failure else None,
        "sha256": outcome.source.sha256,
        "media_type": document.media_type if document else None,
        "pages": len(document.pages) if document else None,
        "warnings": list(document.warnings) if document else [],
        "projects": len(outcome.projects),
        "findings": len(outcome.findings),
    }


def outcome_record(outcome: "Outcome") -> dict[str, Any]:
    """The answer of `kratuve show --json`: everything read, every value with its place and words."""
    from ingest import ledger

    document = outcome.document
    record = saved_record(outcome, ledger.state(outcome))
    if outcome.is_container:
        record |= _container(outcome)
    if document:
        record["projects"] = [_project(project, document) for project in outcome.projects]
        record["findings"] = [_finding(finding, document) for finding in outcome.findings]
    return record


def container_lines(outcome: "Outcome") -> Iterator[str]:
    """What lies in a container, what of it is refused, and its signatures; each refused member with what to do."""
    if outcome.is_container:
        yield harmless(say("inside", name=outcome.source.path))
    for member in outcome.members:
        yield harmless(f"  {_inner(member, outcome)} ({member.size} B)")
    for refused in outcome.refused:
        if failure := refused.failure:
            yield f"  {failure_line(_inner(refused.source, outcome), failure.reason, failure.detail)}"
    for signature in outcome.signatures:
        facts = [signature.verdict, *signature.flaws, signature.signer or "", signature.signed_at or ""]
        covered = say("covered", names=", ".join(signature.covered)) if signature.covered else ""
        uncovered = say("uncovered", names=", ".join(signature.uncovered)) if signature.uncovered else ""
        yield harmless(say("signature", facts="; ".join(filter(None, [*facts, covered, uncovered]))))


def _inner(member: "Source", outcome: "Outcome") -> str:
    """A member's name in its container."""
    return member.path[len(outcome.source.path) + 1 :]


def _container(outcome: "Outcome") -> dict[str, Any]:
    return {
        "members": [{"name": _inner(member, outcome), "size": member.size} for member in outcome.members],
        "refused": [
            {"name": _inner(one.source, outcome), "reason": one.failure.reason, "detail": one.failure.detail}
            for one in outcome.refused if one.failure
        ],
        "signatures": [asdict(signature) for signature in outcome.signatures],
    }  # fmt: skip


def _project(project: "Project", document: "Document") -> dict[str, Any]:
    return {
        "number": project.number,
        "keys": list(project.keys),
        **{name: _finding(choice.finding, document) for name, choice in project.choices.items()},
        "titles": [finding.value for finding in project.titles],
        "countries": [finding.value for finding in project.countries],
        "amounts": [
            {"role": amount.role, "year": amount.year, **_finding(amount.finding, document)}
            for amount in project.amounts
        ],
        "people": [
            {"role": person.role, "organisation": person.organisation, **_finding(person.finding, document)}
            for person in project.people
        ],
        "organisations": [
            {"role": organisation.role, "country": organisation.country, **_finding(organisation.finding, document)}
            for organisation in project.organisations
        ],
        "checks": [
            {"rule": check.rule, "verdict": check.verdict, "expected": check.expected, "found": check.found}
            for check in project.checks
        ],
    }


def _finding(finding: "Finding", document: "Document") -> dict[str, Any]:
    return {
        "field": finding.field,
        "value": finding.value,
        "raw": finding.span.of(document.text),
        "page": document.page_of(finding.span) + 1,
        "start": finding.span.start,
        "end": finding.span.end,
        "method": finding.method,
        "flags": list(finding.flags),
        "project": finding.project,
    }


def states_line(counts: Mapping[str, int]) -> str:
    """`nolasīts: 3, dublikāts: 1`."""
    return ", ".join(f"{say('state-' + state)}: {count}" for state, count in counts.items() if count)
