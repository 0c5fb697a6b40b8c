"""Writes `token_ranges.tsv`: the characters of which SQLite's full text index makes words, asked of SQLite itself.

The tokenizer's own Unicode tables are older than Python's and take unassigned code points for letters, so no property
of `unicodedata` says the same. Run it from the repository's root: `python latvian/data/make_token_ranges.py`.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

TARGET = Path(__file__).with_name("token_ranges.tsv")
CODES = [code for code in range(1, 0x110000) if not 0xD800 <= code <= 0xDFFF]


def second_words(texts: Iterable[str]) -> set[int]:
    """The numbers of those texts in which the tokenizer finds a second word."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE page USING fts5(text, tokenize = unicode61)")
    database.execute("CREATE VIRTUAL TABLE word USING fts5vocab(page, instance)")
    database.executemany("INSERT INTO page(rowid, text) VALUES (?, ?)", zip(CODES, texts, strict=True))
    return {number for (number,) in database.execute("SELECT doc FROM word WHERE offset = 1")}


def ranges(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The runs of neighbouring codes, first and last of each."""
    first = last = None
    for code in sorted(codes):
        if last is not None and code == last + 1:
            last = code
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = code
    if first is not None and last is not None:
        yield first, last


def main() -> None:
    """Write one range a line: whether its characters begin words or only continue them, first and last code point."""
    begin = second_words(f"a {chr(code)}" for code in CODES)
    inside = set(CODES) - second_words(f"a{chr(code)}a" for code in CODES)
    lines = [f"# what the characters do\tfirst\tlast; made by make_token_ranges.py, SQLite {sqlite3.sqlite_version}"]
    for does, codes in (("begin", begin), ("continue", inside - begin)):
        lines += [f"{does}\t{first:04X}\t{last:04X}" for first, last in ranges(codes)]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
