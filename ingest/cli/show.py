"""`kratuve show FILE`: what is read from one file, beside the words it is read from; nothing is stored."""

import json
from typing import TYPE_CHECKING

import click

from ingest.cli import options
from ingest.cli.messages import language, say

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from model import Document, Finding, Outcome, Span

_CONTEXT = 40
"""Characters shown before and after a value."""


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
        click.echo(report.failure_line(outcome.source.path, outcome.failure.reason), err=True)
    else:
        _print(outcome)
    if outcome.failure:
        raise SystemExit(1)


def _print(outcome: "Outcome") -> None:
    from rich.console import Console

    from ingest.cli import report

    console, document = Console(), outcome.document
    assert document
    console.print(
        say("document", name=outcome.source.path, media_type=document.media_type, pages=len(document.pages)),
        markup=False, highlight=False,
    )  # fmt: skip
    for warning in document.warnings:
        console.print(say("warning", message=report.message(warning)), style="yellow", markup=False)
    if not outcome.projects:
        console.print(say("nothing-found"), style="yellow")
    for number in [*(project.number for project in outcome.projects), None]:
        findings = [finding for finding in outcome.findings if finding.project == number]
        if findings:
            _print_findings(console, number, findings, document)


def _print_findings(console: "Console", number: int | None, findings: "list[Finding]", document: "Document") -> None:
    from datasette_plugins.language import text

    heading = say("outside") if number is None else say("project", number=number + 1)
    table = _table(heading)
    for finding in findings:
        table.add_row(
            text(language(), f"field.{finding.field}", default=finding.field),
            _plain(finding.value, "green"),
            _in_context(document, finding.span),
            str(document.page_of(finding.span) + 1),
            _plain(finding.method, "dim"),
        )
    console.print(table)


def _table(heading: str) -> "Table":
    from rich.table import Table

    table = Table(title=heading, title_justify="left", title_style="bold", expand=True)
    table.add_column(say("field"), style="cyan", overflow="fold")
    table.add_column(say("value"), ratio=2, overflow="fold")
    table.add_column(say("words"), ratio=3, overflow="fold")
    table.add_column(say("page"), justify="right")
    table.add_column(say("rule"), overflow="fold")
    return table


def _in_context(document: "Document", span: "Span") -> "Text":
    """The words of the finding in bold, with what stands around them on one line."""
    from ingest.cli.report import harmless

    start, end = max(0, span.start - _CONTEXT), min(len(document.text), span.end + _CONTEXT)
    context = _plain(harmless(document.text[start : span.start]), "dim")
    context.append(harmless(span.of(document.text)), "bold yellow")
    return context.append(harmless(document.text[span.end : end]), "dim")


def _plain(words: str, style: str) -> "Text":
    """Text in which square brackets mean themselves."""
    from rich.text import Text

    from ingest.cli.report import harmless

    return Text(harmless(words), style, end="")
