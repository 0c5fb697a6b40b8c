"""`kratuve show FILE`: what is read from one file, beside the words it is read from; nothing is stored."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from ingest.cli import options
from ingest.cli.messages import label, say

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from model import Document, Finding, Outcome

_CONTEXT = 40
"""Characters shown before and after a value."""
_LONGEST = 240
"""Characters shown of a long value; `--json` gives it whole."""


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@options.as_json
def show(file: str, as_json: bool) -> None:
    """Print what is read from one FILE, with the words it is read from."""
    from ingest import isolation, walk
    from ingest.cli import report
    from ingest.names import absolute

    (met,) = walk.files([absolute(file)])
    outcome = isolation.process(met.source())
    isolation.close()
    if as_json:
        click.echo(json.dumps(report.outcome_record(outcome), ensure_ascii=False))
    elif outcome.failure:
        click.echo(report.failure_line(outcome.source.path, outcome.failure.reason, outcome.failure.detail))
    else:
        _print(outcome)
    if outcome.failure:
        raise SystemExit(1)


def _print(outcome: "Outcome") -> None:
    from rich.console import Console

    from ingest.cli import report

    console, document = Console(highlight=False), outcome.document
    for line in report.container_lines(outcome):
        console.print(line, markup=False, soft_wrap=True)
    if document is None:
        return
    name, pages = report.harmless(outcome.source.path), len(document.pages)
    heading = say("document", name=name, media_type=document.media_type, pages=pages)
    console.print(heading, markup=False, soft_wrap=True)
    for warning in document.warnings:
        console.print(say("warning", message=report.warning_sentence(warning, len(document.pages))), style="yellow")
    if not outcome.projects:
        console.print(say("nothing-found"), style="yellow")
    for heading, findings in _sections(outcome):
        console.print(f"\n{heading}", style="bold", markup=False)
        console.print(_table(findings, document))


def _sections(outcome: "Outcome") -> "Iterator[tuple[str, list[tuple[str, Finding]]]]":
    """(heading, (name, finding) in each): a project's chosen values first, then what else it says, then the rest."""
    for project in outcome.projects:
        chosen = [(name, choice.finding) for name, choice in project.choices.items()]
        taken = {finding for _, finding in chosen}
        others = _named(one for one in outcome.findings if one.project == project.number and one not in taken)
        yield say("project", number=project.number + 1), chosen + others
    outside = _named(finding for finding in outcome.findings if finding.project is None)
    if outside:
        yield say("outside"), outside


def _named(findings: "Iterable[Finding]") -> "list[tuple[str, Finding]]":
    return [(finding.field, finding) for finding in sorted(findings, key=lambda finding: finding.span)]


def _table(findings: "list[tuple[str, Finding]]", document: "Document") -> "Table":
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", max_width=22)
    table.add_column(ratio=1)
    for name, finding in findings:
        table.add_row(label(name), _evidence(finding, document))
    return table


def _evidence(finding: "Finding", document: "Document") -> "Text":
    """The value with its page and rule; below it the words, with what stands around them."""
    place = say("page", page=document.page_of(finding.span) + 1)
    written, (start, end) = finding.span.of(document.text), finding.span
    evidence = _plain(_shortened(finding.value), "bold green")
    evidence.append_text(_plain(f"  {place}, {finding.method}\n", "dim"))
    evidence.append_text(_plain("…" + document.text[max(0, start - _CONTEXT) : start], "dim"))
    evidence.append_text(_plain(_shortened(written), "yellow"))
    return evidence.append_text(_plain(document.text[end : end + _CONTEXT] + "…", "dim"))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} […]"


def _plain(words: str, style: str) -> "Text":
    """Text that means nothing but itself: no markup of ours, no command to the terminal."""
    from rich.text import Text

    from ingest.cli.report import harmless

    lines = words.removesuffix("\n")
    return Text(harmless(lines) + words[len(lines) :], style)
