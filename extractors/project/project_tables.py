"""Tables whose rows are projects: which column holds what, told from the heads.

A table is a list of projects when a head names the project (its title or number), or the grantee beside money. Budgets
(sources by year), lists of partners with their shares and label–value tables are not.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.money import amounts
from extractors.text import signs, tables
from extractors.text.places import Placed
from extractors.text.reading import Reading
from extractors.text.tables import Row, Table
from latvian import names
from model import Finding, Span

_HEADS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, re.compile(pattern, re.I))
    for key, pattern in (
        ("ordinal", r"^\W*(?:nr\.?\s*p\.?\s*k\.?|n\.?\s?p\.?\s?k\.?|nr\.?|npk)\W*$"),
        ("code", r"projekta\s+(?:nr|numur|kod|id)|^\W*(?:numurs|kods)|identifikācijas|vienošanās nr|līguma nr"),
        ("title", r"nosaukum|^\W*projekts?\W*$|^\W*projekta\s+(?:nosauk|tēma)|^\W*projekt[si]\b"),
        ("leader", r"(?:vadoš|koordinējoš)\w+ (?:sadarbības )?(?:partner|organizācij|iestād|skol)"),
        ("organisation", r"^\W*(?:kas )?īsteno\W*$|realizētāj"),
        ("organisation", r"(?:īstenotāj|iesniedzēj|pieteicēj|saņēmēj)\w*\W+(?:un\s+)?(?:\w+\s+)?partner"),
        ("partner", r"partner(?!valst)"),
        ("country", r"valst(?:s|is)\W*$|partnervalst"),
        (
            "person",
            r"vadītāj|koordinator|atbildīg|kontaktperson|pārstāv|kurator"
            r"|^\W*(?:kas (?:vada|koordinē|atbild)|vārds,? uzvārds|cilvēks\W*$|(?:vada|koordinē|atbild)\W*$)",
        ),
        (
            "organisation",
            r"iesniedzēj|pieteicēj|īstenotāj|saņēmēj|pretendent|^\W*(?:skola|iestāde|muzejs|biedrība|organizācija|pašvaldība|novads|koris|kolektīvs)\b",
        ),
        ("period", r"sāk\w*\b.{0,25}\b(?:beig|beidz|noslē[gd]|pabei[gd])|\bno\W{1,5}līdz\W*$"),
        ("start", r"sākum|\bsākts|uzsākts|uzsākš|^\W*(?:uz)?sākas\W*$|\bno\W*$"),
        ("end", r"beig|noslēg|pabeig|^\W*(?:beidzas|noslēdzas|pabeidz)\W*$|\blīdz\W*$"),
        ("period", r"period|laik|ilgum|termiņ|norise|gad[si]\W*$"),
        ("programme", r"programm|fonds|finansējuma avots|finansē(?:tājs|jums no)"),
        ("money", r"eur|eiro|€|izmaks|finans|summ|budž|piešķ|prasīt|grant|dotāc|kopā|t\.\s?sk|atbalst"),
    )
)
_MONEY = re.compile(r"\b(?:EUR|eiro|euro)\b|€", re.I)
_IN_WORDS = ("title", "leader", "organisation", "person", "programme", "partner")
_TELLING = ("code", "period", "start", "end", "person", "organisation", "programme", "title")
_SUM = re.compile(r"^\W*(?:kopā|pavisam|(?:kop|starp)?summa)\b|\b(?:kopā|pavisam|kopsumma)\W*$", re.I)
_WORD = re.compile(r"[^\W\d_]{3}")
_LETTERS = re.compile(r"[^\W\d_]+")
_COORDINATOR = re.compile(r"^\W*(?:projekta )?koordinator(?:s|i)?\W*$|^\W*coordinator\W*$", re.I)
_FEWEST_LABELS, _FEWEST_COLUMNS, _FORM_COLUMNS = 4, 3, 2
_SPENT = re.compile(r"\b(?:iz|no)?tērē|izliet|izpild|apgūt|atliku", re.I)
_PARTIES = ("partner", "coordinator_organisation", "applicant", "implementer")
_GRANTED = re.compile(r"iesniedz|pieteic|saņēm|pretendent|īstenotāj|piešķ|atbalst|grant|prasīt|projekt|stipend", re.I)


@dataclass(frozen=True, slots=True)
class ProjectTable:
    """A list of projects: its table, column → key, the head text of each column, and the rows that are projects."""

    table: Table
    columns: Mapping[int, str]
    heads: Mapping[int, str]
    rows: tuple[Row, ...]

    def cells(self, row: Row, key: str) -> list[Span]:
        """The cells of a row in the columns of one key, left to right."""
        return [
            row.cells[column] for column, known in sorted(self.columns.items()) if known == key and column in row.cells
        ]


def find(reading: Reading, codes: Sequence[Finding]) -> list[ProjectTable]:
    """The lists of projects among a document's tables."""
    placed = Placed(codes, lambda code: code.span)
    found = (
        _side_by_side(reading.text, table, placed)
        or _judge(reading.text, table, reading.column_heads[table.number], placed)
        for table in reading.tables
        if not _is_form(reading, table)
    )
    return [project_table for project_table in found if project_table and not _tells_shares(reading, project_table)]


def _tells_shares(reading: Reading, listing: ProjectTable) -> bool:
    """Whether the grantees of a list without names are those who share one project: named beside the labels of its
    parties, or with what each has spent of a budget.
    """
    if {"title", "code"} & {*listing.columns.values()}:
        return False
    if any(map(_SPENT.search, listing.heads.values())):
        return True
    parties = [label.value for label in reading.labelled if label.key in _PARTIES]
    names = {cell.of(reading.text).strip(" .") for row in listing.rows for cell in listing.cells(row, "organisation")}
    told = [name for name in names if any(name in value.of(reading.text) for value in parties)]
    return len(told) > 1


def _is_form(reading: Reading, table: Table) -> bool:
    """Whether rows of a label and a value, their labels below one another in the first column, are what a table is."""
    pairs = {row.cells[min(row.own)].start for row in table.rows if len(row.own) == _FORM_COLUMNS}
    return len({label.key for label in reading.labelled if label.label.start in pairs}) >= _FEWEST_LABELS


def _side_by_side(text: str, table: Table, codes: Placed[Finding]) -> ProjectTable | None:
    """Projects in columns, each with a number of its own beside labels in the first column."""
    if len(table.rows) < _FEWEST_COLUMNS or max(len(row.cells) for row in table.rows) < _FEWEST_COLUMNS:
        return None
    turned = tables.turned(table)
    labels, *projects = turned.rows
    keys = {_key(cell.of(text)) for cell in labels.cells.values()} - {None}
    coded = [row for row in projects if any(codes.within(list(row.cells.values())))]
    is_coded = len(keys) >= _FEWEST_LABELS and len(coded) > 1 and len(coded) == len(projects)
    if "title" not in keys or not (is_coded or _differ(text, labels, projects)):
        return None
    return _judge(text, turned, {number: [cell] for number, cell in labels.cells.items()}, codes)


def _differ(text: str, labels: Row, projects: Sequence[Row]) -> bool:
    """Whether columns without numbers are of projects: each has a name, and other money, times or people than the next
    one; of a name in two languages these are the same.
    """
    keys = {column: _key(cell.of(text)) for column, cell in labels.cells.items()}
    named = [column for column, key in keys.items() if key == "title"]
    if len(named) != 1 or None in keys.values():
        return False
    if not all(_WORD.search(_cell(text, row, named[0])) for row in projects):
        return False
    told = {
        key: {_cell(text, row, column) for row in projects} - {""}
        for column, key in keys.items()
        if key in ("title", "money", "period", "start", "end", "person", "code")
    }
    return len(projects) > 1 and sum(len(cells) == len(projects) for cells in told.values()) >= _FEWEST_COLUMNS


def _cell(text: str, row: Row, column: int) -> str:
    return row.cells[column].of(text).strip(" -–—") if column in row.cells else ""


def _judge(text: str, table: Table, by_column: Mapping[int, list[Span]], codes: Placed[Finding]) -> ProjectTable | None:
    heads = {column: " ".join(" ".join(cell.of(text) for cell in cells).split()) for column, cells in by_column.items()}
    columns = {
        column: key
        for column, head in heads.items()
        if (key := _key(head) or ("money" if amounts.holds_money(text, table, column) else None))
    }
    columns |= {
        column: "money"
        for column, key in columns.items()
        if key in ("organisation", "country") and amounts.holds_money(text, table, column)
    }
    head_spans = {span for cells in by_column.values() for span in cells}
    rows = tuple(row for row in table.rows if _is_entry(text, row, head_spans, codes))
    columns = {column: key for column, key in columns.items() if key not in _IN_WORDS or _tells(text, rows, column)}
    columns = {
        column: "leader" if key == "person" and _leads(text, heads[column], rows, column) else key
        for column, key in columns.items()
    }
    rows = tuple(row for row in rows if not _sums_up(text, row, columns, codes))
    keys = list(columns.values())
    with_codes = _rows_with_codes(rows, codes)
    named = "title" in keys or ("code" in keys and with_codes > 0) or with_codes >= max(2, 0.6 * len(rows))
    granted = "organisation" in keys and "money" in keys and _says_granted(heads, columns)
    if len(columns) < 2 or not rows or not (named or granted) or not _numbered(keys, named):
        return None
    return ProjectTable(table, columns, heads, rows)


def _leads(text: str, head: str, rows: Sequence[Row], column: int) -> bool:
    """Whether under `Koordinators` stand schools and the like, and no people."""
    cells = [row.cells[column].of(text) for row in rows if column in row.cells] if _COORDINATOR.search(head) else []
    return 2 * sum(_names_body(_LETTERS.findall(cell)) for cell in cells) > len(cells)


def _names_body(words: Sequence[str]) -> bool:
    is_body = any(signs.is_head(word) or signs.foreign(word) for word in words)
    return is_body and not any(map(names.is_given_name, words))


def _says_granted(heads: Mapping[int, str], columns: Mapping[int, str]) -> bool:
    """Whether organisations beside sums are grantees: called so, or with sums called grants; not partners beside their
    countries.
    """
    named = " ".join(heads[column] for column, key in columns.items() if key in ("organisation", "money"))
    return "country" not in columns.values() and bool(_GRANTED.search(named))


def _numbered(keys: list[str], named: bool) -> bool:
    """Besides its name, a project in a list has money, a period, a number, a person or an organisation."""
    return (
        named and bool({"money", "period", "start", "code", "person", "organisation", "programme"} & set(keys))
    ) or "money" in keys


@lru_cache(maxsize=1024)
def _key(head: str) -> str | None:
    if _MONEY.search(head):
        return "money"
    return next((key for key, pattern in _HEADS if pattern.search(head)), None)


def _is_entry(text: str, row: Row, heads: set[Span], codes: Placed[Finding]) -> bool:
    """Whether a row is neither head nor total; a project may be called `Kopā pret vēju`, and has a number."""
    own = [row.cells[column] for column in sorted(row.own)]
    if not own or any(cell in heads for cell in own) or len(own) < 2:
        return False
    return not any(tables.TOTAL_ROW.match(cell.of(text)) for cell in own[:2]) or any(codes.within(own))


def _sums_up(text: str, row: Row, columns: Mapping[int, str], codes: Placed[Finding]) -> bool:
    """Whether a row sums up those above, whatever it calls them: `Kopā grupā`, `ERAF kopā`; it holds nothing but that
    and sums, and is blank where others tell more than a name.
    """
    own = {column: cell for column in sorted(row.own) if (cell := row.cells[column].of(text).strip(" -–—"))}
    named = [column for column, cell in own.items() if _WORD.search(cell)]
    if len(named) != 1 or not _SUM.search(own[named[0]]) or any(codes.within(list(row.cells.values()))):
        return False
    others = {columns.get(column, "money") for column in own if column not in named}
    return others == {"money"} and any(key in _TELLING and column not in own for column, key in columns.items())


def _tells(text: str, rows: Sequence[Row], column: int) -> bool:
    """Whether a column holds words; under `Projekti` or `Pašvaldība` there may stand counts or sums."""
    cells = [row.cells[column].of(text) for row in rows if column in row.cells]
    return sum(bool(_WORD.search(cell)) for cell in cells) * 2 >= len(cells)


def _rows_with_codes(rows: Sequence[Row], codes: Placed[Finding]) -> int:
    """How many rows hold a code of their own; a column `Kods` may as well hold the letters of work packages."""
    spans = [row.span for row in rows]
    return sum(any(span.covers(code.span) for code in codes.within([span])) for span in spans)
