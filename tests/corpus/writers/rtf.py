"""Rich text as an old word processor saves it: all that is not ASCII as numbers."""

from samples.sheet import Sheet
from tests.corpus.spanning import Spanning
from tests.corpus.writers.lines import Line, lines

LINE = 9400
"""The width of a line in twips."""
HEAD = (
    r"\rtf1\ansi\ansicpg1257\deff0{\fonttbl{\f0\fcharset186 DejaVu Sans;}}"
    r"{\stylesheet{\ql Normal;}{\s1 heading 1;}{\s2 heading 2;}}"
)


def write(sheet: Sheet) -> bytes:
    """The sheet as rich text with a foot."""
    body = "".join(_table(one) if isinstance(one, Spanning) else _line(one) for one in lines(sheet.blocks))
    facts = f"{{\\info{{\\title {_text(sheet.title)}}}}}"
    return f"{{{HEAD}{facts}{{\\footer \\pard {_text(sheet.footer)}\\par}}\n{body}}}".encode("ascii")


def _line(line: Line) -> str:
    style = f"\\s{line.level}\\b" if line.level else ""
    bullet = "\\bullet\\tab " if line.item else ""
    return f"\\pard\\plain{style} {bullet}{_text(line.text)}\\par\n"


def _table(table: Spanning) -> str:
    edges = [LINE * sum(table.widths[: number + 1]) // sum(table.widths) for number in range(len(table.widths))]
    rows = []
    for number, texts in enumerate(table.rows):
        places = [(number, column) for column in range(len(edges))]
        frame = "".join(f"{_merging(table, place)}\\cellx{edge}" for place, edge in zip(places, edges, strict=True))
        cells = "".join(f"\\pard\\intbl {_text(text)}\\cell" for text in texts)
        rows.append(f"\\trowd\\trleft0{frame}{cells}\\row\n")
    return "".join(rows) + "\\pard\\par\n"


def _merging(table: Spanning, place: tuple[int, int]) -> str:
    """How the cell is merged with the cells beside and below it, in words of control."""
    row, column = place
    for (top, left), (bottom, right) in table.spans:
        if top <= row <= bottom and left <= column <= right:
            across = "" if left == right else "\\clmgf" if column == left else "\\clmrg"
            down = "" if top == bottom else "\\clvmgf" if row == top else "\\clvmrg"
            return across + down
    return ""


def _text(text: str) -> str:
    return "".join(_sign(sign) for sign in text)


def _sign(sign: str) -> str:
    if sign in "\\{}":
        return f"\\{sign}"
    known = {"\n": "\\line ", "\t": "\\tab ", "\xa0": "\\~"}
    return known.get(sign) or (sign if sign.isascii() else f"\\u{ord(sign)}?")
