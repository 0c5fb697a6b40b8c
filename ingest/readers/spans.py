"""Where the cells of a table stand when some of them span rows or columns."""

from model import Cell

MOST_SPANNED = 1000
"""HTML's own limit for `colspan`; a table that claims more is not believed."""


class Places:
    """Gives the cells of one table, as they come row by row, their rows and columns.

    >>> places = Places(table=0)
    >>> places.begin_row(); places.next(row_span=2), places.next()[:3]
    (Cell(table=0, row=0, column=0, row_span=2, column_span=1), (0, 0, 1))
    >>> places.begin_row(); places.next()[:3]
    (0, 1, 1)
    """

    def __init__(self, table: int) -> None:
        self.table = table
        self.row = -1
        self._column = 0
        self._taken: dict[int, int] = {}
        """Column to the last row that a cell above reaches."""

    def begin_row(self) -> None:
        """Go to the beginning of the next row."""
        self.row += 1
        self._column = 0

    def next(self, row_span: int = 1, column_span: int = 1) -> Cell:
        """The next free place of the row, for a cell of this size."""
        row_span, column_span = (max(1, min(span, MOST_SPANNED)) for span in (row_span, column_span))
        if self.row < 0:
            self.begin_row()
        while self._taken.get(self._column, -1) >= self.row:
            self._column += 1
        cell = Cell(self.table, self.row, self._column, row_span, column_span)
        if row_span > 1:
            self._taken.update(dict.fromkeys(range(self._column, self._column + column_span), self.row + row_span - 1))
        self._column += column_span
        return cell
