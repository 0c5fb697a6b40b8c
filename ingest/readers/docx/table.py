"""A Word table's rows and cells, merged cells resolved."""

from collections.abc import Callable, Iterator

from ingest.readers.docx.text import TRANSPARENT, W
from ingest.readers.flow import Part, TableCell
from ingest.readers.package import Element

_ROW, _CELL = f"{W}tr", f"{W}tc"


def rows_of(table: Element, most_cells: int, parts: Callable[[Element], list[Part]]) -> list[list[TableCell]]:
    """The table's rows, deleted ones and the continuations of merged cells left out; at most so many cells.

    `parts` reads a cell as soon as it is met: elements in hand cost as much again as the tree they belong to.
    """
    rows: list[list[TableCell]] = []
    above: dict[int, TableCell] = {}
    count = 0
    for row in _children(table, _ROW):
        properties = row.find(f"{W}trPr")
        if properties is not None and properties.find(f"{W}del") is not None:
            continue
        cells: list[TableCell] = []
        column = _number(properties, "gridBefore", 0)
        for element in _children(row, _CELL):
            count += 1
            if count > most_cells:
                return [*rows, cells]
            cell = _cell(element, column)
            column += cell.column_span
            if _goes_on(element) and cell.column in above:
                above[cell.column].row_span += 1
                continue
            cell.parts = parts(element)
            above[cell.column] = cell
            cells.append(cell)
        rows.append(cells)
    return rows


def _cell(element: Element, column: int) -> TableCell:
    return TableCell(column, 1, max(1, _number(element.find(f"{W}tcPr"), "gridSpan", 1)))


def _goes_on(cell: Element) -> bool:
    """Whether the cell belongs to the one above."""
    properties = cell.find(f"{W}tcPr")
    merge = properties.find(f"{W}vMerge") if properties is not None else None
    return merge is not None and merge.get(f"{W}val", "continue") == "continue"


def _number(properties: Element | None, name: str, default: int) -> int:
    found = properties.find(W + name) if properties is not None else None
    value = found.get(f"{W}val", "") if found is not None else ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else default


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """The children of this kind, those wrapped in content controls or insertions included."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in TRANSPARENT:
            yield from _children(child, tag)
