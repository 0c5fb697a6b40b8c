from dataclasses import replace

import pytest

from extractors import doubt, extract
from ingest import readers
from model import Document, Finding, Page

TEXT = "Projekts “Upes stāsts”, Nr. 2019-1-LV01-KA229-060001\nProjekta kopējās izmaksas: 12 500 EUR\n"


@pytest.fixture
def document() -> Document:
    return readers.read(TEXT.encode(), "projekts.txt")


def test_findings_on_a_page_that_may_be_misread_are_flagged_wherever_they_stand(document: Document) -> None:
    findings, projects = extract(replace(document, pages=(Page(0, is_reliable=False),)))
    assert findings
    chosen = [choice.finding for project in projects for choice in project.choices.values()]
    assert chosen
    assert all(doubt.FLAG in finding.flags for finding in (*findings, *chosen))
    assert [finding._replace(flags=()) for finding in findings] == [
        finding._replace(flags=()) for finding in extract(document)[0]
    ]


def test_findings_on_other_pages_are_not_flagged(document: Document) -> None:
    pages = (Page(0), Page(1, is_reliable=False))
    flags = {flag for finding in extract(replace(document, pages=pages))[0] for flag in finding.flags}
    assert doubt.FLAG not in flags


def test_a_finding_keeps_the_flags_it_has(document: Document) -> None:
    finding = Finding("date", "2019", document.blocks[0].span, "dates.bare", flags=("inferred-year",))
    [marked], _ = doubt.flagged(replace(document, pages=(Page(0, is_reliable=False),)), (finding,), ())
    assert marked.flags == ("inferred-year", doubt.FLAG)
