"""Measure every field and every rule on the labelled corpus: `python -m benchmarks.accuracy` prints, `--write` keeps.

Kept are `extractors/data/precision.tsv`, which findings show as their confidence, and the tables of `docs/accuracy.md`.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from model import Finding
from tests.corpus import floors
from tests.corpus.cases import Case, cases, digest, extracted, part
from tests.corpus.comparison import alike, plain, squeezed

ROOT = Path(__file__).parents[1]
HEAD = "# Measured on the labelled corpus by benchmarks/accuracy.py: method <tab> right <tab> wrong\n"


def judged() -> Iterator[tuple[str, bool]]:
    """(method, whether right) of every finding whose field the labels judge."""
    for case in part(held_out=False):
        findings, _ = extracted(case)
        wanted = _wanted(case)
        for finding in findings:
            if finding.field in wanted and not _is_ambiguous(case, finding):
                yield finding.method, _is_right(finding, wanted[finding.field])


def _wanted(case: Case) -> Mapping[str, set[str]]:
    """Field of a finding → the values that are right in this document; bare years are not labelled as dates."""
    label = case.label
    projects = label["projects"]
    return {
        "code": {squeezed(code) for code in label["all"]["codes"]},
        "amount": {f"{amount['value']:.2f} {amount['currency']}" for amount in label["all"]["amounts"]},
        "date": set(label["all"]["dates"]),
        "email": set(label["all"]["emails"]),
        "phone": set(label["all"]["phones"]),
        "person": {plain(name) for name in label["all"]["persons"]},
        "title": {title for project in projects for title in project["titles"]},
        "start_date": {project["start"] for project in projects if project["start"]},
        "end_date": {project["end"] for project in projects if project["end"]},
        "programme": {project["programme"] for project in projects if project["programme"]},
    }


def _is_right(finding: Finding, wanted: set[str]) -> bool:
    if finding.field == "title":
        return any(alike(finding.value, title) for title in wanted)
    if finding.field == "code":
        return squeezed(finding.value) in wanted
    return (plain(finding.value) if finding.field == "person" else finding.value) in wanted


def _is_ambiguous(case: Case, finding: Finding) -> bool:
    bare_year = finding.field == "date" and len(finding.value) == len("2020")
    return bare_year or any(finding.value.lower() in line.lower() for line in case.label["ambiguous"])


def _counts() -> dict[str, tuple[int, int]]:
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for method, is_right in judged():
        (right if is_right else wrong)[method] += 1
    return {method: (right[method], wrong[method]) for method in sorted(right.keys() | wrong.keys())}


def _fields(*, held_out: bool) -> str:
    rows = [
        f"| {name} | {one.precision:.3f} | {one.recall:.3f} | {one.right} | {len(one.false)} | {len(one.missed)} |"
        for name, one in floors.totals(part(held_out=held_out)).items()
    ]
    return "\n".join(["| field | precision | recall | right | false | missed |", "|---|---|---|---|---|---|", *rows])


def _page(counts: Mapping[str, tuple[int, int]]) -> str:
    methods = "\n".join(
        f"| `{name}` | {right} | {wrong} | {right / (right + wrong):.3f} |" for name, (right, wrong) in counts.items()
    )
    return f"""# How right it is

Measured by `python -m benchmarks.accuracy --write` on the {len(cases())} labelled documents of `tests/corpus` (digest
`{digest()}`). All were labelled before any rule was run on them.

## By field: documents that rules were improved on

{_fields(held_out=False)}

## By field: documents held out

No rule is written against these, and nobody looks at their misses one by one. They are few: one value moves some
figures by ten points.

{_fields(held_out=True)}

## By rule

The share of right values is what `findings.confidence` shows, where a rule was judged at least five times.

| rule | right | wrong | precision |
|---|---|---|---|
{methods}
"""


def main() -> int:
    """Print the page, or write it and the table of precisions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write extractors/data/precision.tsv and docs/accuracy.md")
    counts = _counts()
    if not parser.parse_args().write:
        print(_page(counts))
        return 0
    lines = "".join(f"{name}\t{right}\t{wrong}\n" for name, (right, wrong) in counts.items())
    (ROOT / "extractors" / "data" / "precision.tsv").write_text(HEAD + lines, encoding="utf-8")
    (ROOT / "docs" / "accuracy.md").write_text(_page(counts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
