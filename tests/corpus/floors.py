"""The quality floors of `tests/quality.json`: measured, pinned with a digest of the corpus, never lowered.

`python -m tests.corpus.floors` shows how the extractors stand, `--misses FIELD` what a field gets wrong, `--update`
pins. It refuses when a field sinks below its floor. Only after the corpus itself has changed are floors measured
afresh, and those that sank are printed, for whoever reviews the change.
"""

import argparse
import json
import sys
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

from tests.corpus.cases import cases, digest, tallies
from tests.corpus.comparison import Tally
from tests.corpus.scoring import FIELDS

QUALITY = Path(__file__).parents[1] / "quality.json"


def totals() -> dict[str, Tally]:
    """Each field's tally over the whole corpus."""
    return {name: reduce(add, (tallies(case)[name] for case in cases())) for name in FIELDS}


def measured() -> dict[str, Any]:
    """What would be pinned now: precision and recall of each field, and how many values each case gets wrong."""
    floors = {name: {"precision": _down(one.precision), "recall": _down(one.recall)} for name, one in totals().items()}
    wrong = {case.slug: _wrong(tallies(case)) for case in cases()}
    return {"corpus": digest(), "floors": floors, "wrong": {slug: fields for slug, fields in wrong.items() if fields}}


def _wrong(case: dict[str, Tally]) -> dict[str, list[int]]:
    return {name: [len(one.false), len(one.missed)] for name, one in case.items() if one.false or one.missed}


def _down(share: float) -> float:
    return int(share * 1000) / 1000


def sunk(new: dict[str, Any], old: dict[str, Any]) -> list[str]:
    """The fields that stand lower in `new` than in `old`, in words.

    >>> floor = {"floors": {"codes": {"precision": 1.0, "recall": 0.9}}}
    >>> sunk(floor, {"floors": {"codes": {"precision": 1.0, "recall": 0.95}}})
    ['codes: recall 0.9 < 0.95']
    """
    return [
        f"{name}: {side} {now} < {floor}"
        for name, sides in old["floors"].items()
        for side, floor in sides.items()
        if (now := new["floors"].get(name, {}).get(side, 0.0)) < floor
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
    parts = [f'"corpus": {json.dumps(quality["corpus"])}']
    for section in ("floors", "wrong"):
        lines = [f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in quality[section].items()]
        parts.append(f'"{section}": {{\n' + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--misses", choices=FIELDS)
    options = parser.parse_args()
    if options.update:
        return update()
    for name, one in totals().items():
        print(f"{name:16} precision {one.precision:.3f}  recall {one.recall:.3f}  right {one.right}")
    for case in cases() if options.misses else ():
        one = tallies(case)[options.misses]
        for sign, values in (("+", one.false), ("-", one.missed)):
            print("".join(f"{case.slug}: {sign} {value}\n" for value in values), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
