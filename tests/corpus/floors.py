"""The quality floors of `tests/quality.json`: measured, pinned with a digest of the corpus, never lowered.

`python -m tests.corpus.floors` shows how the extractors stand on the open part of the corpus, `--held-out` on the part
that is held out, `--misses FIELD` what a field gets wrong in the open part, `--update` pins both parts. It refuses when
a field sinks below its floor. Only after the corpus itself has changed are floors measured afresh, and those that sank
are printed, for whoever reviews the change. What is missed in the held-out part is told nowhere, only how much.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

from tests.corpus.cases import Case, cases, digest, part, tallies
from tests.corpus.comparison import Tally
from tests.corpus.scoring import FIELDS

QUALITY = Path(__file__).parents[1] / "quality.json"
PARTS = {"open": False, "held_out": True}
"""The parts of the corpus as `quality.json` names them, and whether they are held out."""


def totals(chosen: Iterable[Case] | None = None) -> dict[str, Tally]:
    """Each field's tally over the chosen cases, or over all."""
    chosen = cases() if chosen is None else list(chosen)
    return {name: reduce(add, (tallies(case)[name] for case in chosen), Tally()) for name in FIELDS}


def figures(held_out: bool) -> dict[str, dict[str, float]]:
    """Precision and recall of each field on one part of the corpus, rounded down."""
    fields = totals(part(held_out))
    return {name: {"precision": _down(one.precision), "recall": _down(one.recall)} for name, one in fields.items()}


def measured() -> dict[str, Any]:
    """What would be pinned now: the figures of both parts, and how many values each open case gets wrong."""
    floors = {name: figures(held_out) for name, held_out in PARTS.items()}
    wrong = {case.slug: _wrong(tallies(case)) for case in part(held_out=False)}
    return {"corpus": digest(), "floors": floors, "wrong": {slug: fields for slug, fields in wrong.items() if fields}}


def _wrong(case: dict[str, Tally]) -> dict[str, list[int]]:
    return {name: [len(one.false), len(one.missed)] for name, one in case.items() if one.false or one.missed}


def _down(share: float) -> float:
    return int(share * 1000) / 1000


def sunk(new: dict[str, Any], old: dict[str, Any]) -> list[str]:
    """The fields that stand lower in `new` than in `old`, in words.

    >>> floor = {"floors": {"open": {"codes": {"precision": 1.0, "recall": 0.9}}}}
    >>> sunk(floor, {"floors": {"open": {"codes": {"precision": 1.0, "recall": 0.95}}}})
    ['open codes: recall 0.9 < 0.95']
    """
    return [
        f"{name} {field}: {side} {now} < {floor}"
        for name in PARTS
        for field, sides in old["floors"].get(name, {}).items()
        for side, floor in sides.items()
        if (now := new["floors"].get(name, {}).get(field, {}).get(side, 0.0)) < floor
    ]


def update() -> int:
    """Pin what is measured now; 1 and no change if a field sank on the same corpus."""
    new = measured()
    old = json.loads(QUALITY.read_text(encoding="utf-8")) if QUALITY.is_file() else {"corpus": "", "floors": {}}
    lower = sunk(new, old)
    print(*lower, sep="\n", end="\n" if lower else "")
    if lower and new["corpus"] == old["corpus"]:
        print("Refused: floors only go up.")
        return 1
    QUALITY.write_text(_pretty(new), encoding="utf-8")
    return 0


def _pretty(quality: dict[str, Any]) -> str:
    """JSON with one field or case on a line, so that a change reads well."""
    floors = ",\n".join(f'"{name}": {_lines(fields)}' for name, fields in quality["floors"].items())
    parts = {"corpus": json.dumps(quality["corpus"]), "floors": f"{{\n{floors}\n}}", "wrong": _lines(quality["wrong"])}
    return "{\n" + ",\n".join(f'"{name}": {text}' for name, text in parts.items()) + "\n}\n"


def _lines(rows: dict[str, Any]) -> str:
    return "{\n" + ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items()) + "\n}"


def _print_misses(field: str) -> None:
    for case in part(held_out=False):
        one = tallies(case)[field]
        for sign, values in (("+", one.false), ("-", one.missed)):
            print("".join(f"{case.slug}: {sign} {value}\n" for value in values), end="")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="pin both parts")
    parser.add_argument("--held-out", action="store_true", help="the part that rules are not written against")
    parser.add_argument("--misses", choices=FIELDS, help="of the open part only")
    options = parser.parse_args()
    if options.held_out and options.misses:
        parser.error("what is missed in the held-out part is not looked at")
    if options.update:
        return update()
    for name, one in totals(part(options.held_out)).items():
        print(f"{name:16} precision {one.precision:.3f}  recall {one.recall:.3f}  right {one.right}")
    if options.misses:
        _print_misses(options.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
