"""Writes `letter_pairs.txt`: which letters follow which in Latvian and English words.

Counted in texts of our own: the samples and the documentation. Run it from the repository's root:
`python ingest/readers/data/make_letter_pairs.py`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

TARGET = Path(__file__).with_name("letter_pairs.txt")
SOURCES = (
    *Path("samples/content").glob("*.py"),
    *Path("samples/documents").glob("*.txt"),
    *Path("tests/corpus").glob("*/document.txt"),
    *Path("docs").glob("*.md"),
    Path("README.md"),
)
LETTERS = frozenset("aābcčdeēfgģhiījkķlļmnņoōpqrŗsštuūvwxyzž")
FEWEST = 3
"""A pair seen less often may come from a code, a foreign name or a misspelling."""
_WORD = re.compile(r"[^\W\d_]{2,}")


def pairs(text: str) -> Iterator[str]:
    """The pairs of neighbouring letters in the words of the text."""
    for word in _WORD.findall(text.lower()):
        yield from (first + second for first, second in pairwise(word) if {first, second} <= LETTERS)


def main() -> None:
    """Write one line for each letter: it, a blank, the letters that follow it."""
    counts = Counter(pair for path in SOURCES for pair in pairs(path.read_text("utf-8")))
    frequent = sorted(pair for pair, count in counts.items() if count >= FEWEST)
    lines = [
        f"{first} {''.join(pair[1] for pair in following)}\n" for first, following in groupby(frequent, lambda p: p[0])
    ]
    TARGET.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
