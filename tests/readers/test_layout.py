from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ingest.readers.layout.alignment import aligned_gutters
from ingest.readers.layout.furniture import furniture
from ingest.readers.layout.grid import grids, place
from ingest.readers.layout.paragraphs import paragraphs
from ingest.readers.layout.rulings import Edge, Rulings, cells
from ingest.readers.layout.words import Line, lines_of, segments
from model import Box

STEPS = st.lists(st.integers(12, 120), min_size=2, max_size=6)


def edges(widths: list[int], heights: list[int]) -> tuple[list[float], list[float], Rulings]:
    xs, ys = ([float(sum(steps[:count])) for count in range(len(steps) + 1)] for steps in (widths, heights))
    return xs, ys, Rulings([Edge(y, xs[0], xs[-1]) for y in ys], [Edge(x, ys[0], ys[-1]) for x in xs])


def line(text: str, left: float, top: float, size: float = 10) -> Line:
    words, boxes = text.split(), []
    for word in words:
        boxes.append(Box(left, top, left + size / 2 * len(word), top + size))
        left = boxes[-1].right + size / 3
    return Line.of_boxes(words, boxes)


@given(STEPS, STEPS)
def test_a_full_grid_has_a_cell_for_every_row_and_column(widths: list[int], heights: list[int]) -> None:
    xs, ys, rulings = edges(widths, heights)
    found = cells(rulings)
    assert sorted(found) == sorted(
        Box(left, top, right, bottom) for left, right in pairwise(xs) for top, bottom in pairwise(ys)
    )
    (grid,) = grids(found)
    assert [(cell.row, cell.column) for cell in grid.cells] == [
        (row, column) for row in range(len(heights)) for column in range(len(widths))
    ]


@given(STEPS, STEPS, st.floats(-1, 1), st.floats(-1, 1))
def test_edges_drawn_in_pieces_and_a_little_off_make_the_same_grid(
    widths: list[int], heights: list[int], shift: float, gap: float
) -> None:
    xs, ys, _ = edges(widths, heights)
    pieces = Rulings(
        [Edge(y + shift, left, right + gap) for y in ys for left, right in pairwise(xs)],
        [Edge(x, top, bottom + gap) for x in xs for top, bottom in pairwise(ys)],
    )
    assert len(cells(pieces)) == len(widths) * len(heights)


@given(STEPS, STEPS)
def test_a_grid_without_its_last_edges_is_closed(widths: list[int], heights: list[int]) -> None:
    _, _, rulings = edges(widths, heights)
    assert len(cells(Rulings(rulings.horizontal[:-1], rulings.vertical))) == len(widths) * len(heights)
    assert len(cells(Rulings(rulings.horizontal, rulings.vertical[1:-1]))) == len(widths) * len(heights)


def test_lines_that_cross_nothing_are_no_table() -> None:
    assert cells(Rulings([Edge(10, 0, 100), Edge(30, 0, 100)], [])) == []
    assert cells(Rulings([], [Edge(10, 0, 100), Edge(30, 0, 100)])) == []


def test_squared_paper_is_no_table() -> None:
    places = [4.0 * number for number in range(600)]
    squares = Rulings([Edge(place, 0, 2400) for place in places], [Edge(place, 0, 2400) for place in places])
    assert cells(squares) == []


def test_tables_apart_are_two() -> None:
    _, _, upper = edges([50, 50], [20, 20])
    lower = Rulings(
        [edge._replace(at=edge.at + 100) for edge in upper.horizontal],
        [Edge(edge.at, edge.start + 100, edge.end + 100) for edge in upper.vertical],
    )
    both = Rulings(upper.horizontal + lower.horizontal, upper.vertical + lower.vertical)
    assert [len(grid.cells) for grid in grids(cells(both))] == [4, 4]


def test_a_line_is_cut_where_it_passes_into_another_cell() -> None:
    _, _, rulings = edges([50, 100], [20, 20])
    (grid,) = grids(cells(rulings))
    outside = place([line("viens divi", 30, 5), line("ārpus", 30, 55)], [grid])
    assert [[run.text for run in cell.runs] for cell in grid.cells] == [["viens"], ["divi"], [], []]
    assert [run.text for run in outside] == ["ārpus"]


@given(st.permutations(range(6)))
def test_pieces_in_any_order_make_the_same_lines(order: list[int]) -> None:
    pieces = [line(f"a{number}", 60 * (number % 2), 12.0 * (number // 2)) for number in range(6)]
    assert [one.text for one in lines_of(pieces[number] for number in order)] == ["a0 a1", "a2 a3", "a4 a5"]


def test_a_raised_number_stays_in_its_line() -> None:
    pieces = [line("kWh/m", 0, 10), line("2", 30, 9, size=6), line("gadā", 40, 10)]
    assert [one.text for one in lines_of(pieces)] == ["kWh/m 2 gadā"]


def test_a_line_is_cut_at_wide_gaps_only() -> None:
    wide = Line.of_boxes(["a", "b", "c"], [Box(0, 0, 5, 10), Box(10, 0, 15, 10), Box(60, 0, 65, 10)])
    assert [piece.text for piece in segments(wide)] == ["a b", "c"]


def test_text_in_the_middle_of_pages_is_never_furniture() -> None:
    pages = [[line("Ogres novads", 0, 20), line("Tas pats", 0, 400), line(f"{number}", 0, 820)] for number in (1, 2, 3)]
    assert furniture(pages, [842.0] * 3) == [[True, False, True]] * 3


def test_a_narrow_gutter_is_found_where_words_line_up_and_nothing_runs_through() -> None:
    rows = [("2021-KA122", "Tilts", "Ogre"), ("NPJR-2021", "Vējš pļavā", "Cēsis"), ("LLI-4", "Akmens", "Talsi")]
    lines = [
        Line.of_boxes(
            [word for cell in row for word in cell.split()],
            [
                Box(start + 24 * place, 20 * number, start + 24 * place + 5 * len(word) - 2, 20 * number + 10)
                for start, cell in zip((50, 110, 170), row, strict=True) for place, word in enumerate(cell.split())
            ],
        )
        for number, row in enumerate(rows)
    ]
    gutters = aligned_gutters(lines, [])
    assert [sum(start < x < end for start, end in gutters) for x in (105, 165)] == [1, 1]
    across = Line.of_boxes(["pārtraukts"], [Box(60, 80, 200, 90)])
    assert aligned_gutters([*lines, across], []) == []


@given(st.integers(0, 300))
def test_lines_that_fill_a_narrow_column_of_a_wide_page_are_one_paragraph(left: int) -> None:
    lines = [line("laivu piestātne pie Daugavas krasta", left, 12.0 * number) for number in range(14)]
    page = 2 * lines[0].right + 100
    assert len(paragraphs(lines, page, 1.2)) == 1


def test_short_lines_on_a_wide_page_stay_apart() -> None:
    texts = ["vada muzeja pulciņu skolā", "Anna Priede"] * 7
    lines = [line(text, 60, 12.0 * number) for number, text in enumerate(texts)]
    assert len(paragraphs(lines, 500, 1.2)) > 6
