"""The amounts of a document: with their own currency, under a table head that states it, or after it was stated
once.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from extractors.text import money, passages, tables
from extractors.text.claims import Claims
from extractors.text.reading import Reading
from extractors.text.tables import Row, Table
from model import Block, Finding, Kind, Span

_CURRENCY = re.compile(money.CURRENCY)
_CARRIED = re.compile(rf"\d\s?({money.CURRENCY})")
_MONEY_HEAD = re.compile(
    r"izmaks|finans|summ|budž|piešķ|prasīt|izliet|kop[āē]|grant|dotāc|atbalst|līdzfin"
    r"|pašvaldīb|valst[sī] budž|erāf|eraf|esf|elfla|vkkf|\bES\s+daļ|(?<!\d\.\s)daļa\W*$|plān|izpild"
    r"|^\W*(?:19|20)\d\d\W*(?:gad\w*)?\W*$",
    re.I,
)
NO_CURRENCY = "inferred-currency"
"""The flag of sums in a document that names no currency."""
_SUM_HEAD = re.compile(r"^\W*(?:\w+\s+)?(?:summa|finansējums|izmaksas|budžets|grants|dotācija)\W*$", re.I)
_NAME_HEAD = re.compile(r"nosaukum|^\W*projekts\W*$", re.I)
_COUNT_HEAD = re.compile(
    r"skait(?!ā)|^nr|^n\.\s?p|numur|kods|dalībn|vecum|tālr|procent|%|mēne|datum|period|laik|platīb|vietu"
    r"|(?<!\d)(?<!\d\.)(?<!\d\.\s)gads$",
    re.I,
)
_SHARE = re.compile(r"\(?\s*\d+(?:[.,]\d+)?\s*%\s*\)?")  # `Pašvaldība (10 %)`
_SHAPED = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d\d)?|\d+[.,]\d\d")
_DIGIT = re.compile(r"\d")
_BARE_YEAR = re.compile(rf"{money.CURRENCY}\s?(?:19|20)\d\d")
_WITH_CENTS = re.compile(r"[-–]?\d{1,3}(?:[ \u00a0]?\d{3})*[.,]\d\d")
_WHOLE = re.compile(r"[-–]?\d{1,3}(?:[ \u00a0]?\d{3})*")
_COUNTED_ROW = re.compile(r"\bskait[sau]?\b(?!ā)|,\s*(?:%|gab\.|cilv\w*|m2|m²|km|st\.)\W*$", re.I)
_SPENDS = re.compile(r"plān|izliet|faktisk|apgūt|tērē|maksā", re.I)
_SUMMED = re.compile(rf"\W*(?:kopā|pavisam|kopsumma)\b[^\d]{{0,12}}({money.NUMBER})\W*", re.I)
_TELLS = re.compile(rf"{money.CURRENCY}\s*\)?\s*:")  # `Budžets (EUR): kopā …; ES …`
_ASKS = re.compile(rf"{money.CURRENCY}\s*\)?\s*:\s*$")  # `Pieejams kopā (EUR):` above a number of its own
_NOTE = re.compile(
    rf"\W*(?:piezīme\w*\W+)?(?:tabulā\s+)?(?:vis[ai]s?\s+)?(?:summas|izmaksas|skaitļi|cipari|vērtības)\b[^.;:\d]{{0,40}}?{money.CURRENCY}",
    re.I,
)
_PERCENT = re.compile(r"(\d(?<![\w.,]\d)\d{0,2}(?:[.,]\d{1,2})?)\s?(?:%|procent\w*)")
_MARK = re.compile(r"%|procent\w*")
_FORM_COLUMNS = 2
_WIDEST = 8  # characters of a percentage before its mark


def find(reading: Reading, claims: Claims) -> list[Finding]:
    """All amounts of a document, in text order."""
    text = reading.text
    found = [one for one in money.find(text, claims, reading.words) if not _is_year_of_head(reading, one)]
    for table in reading.tables:
        found += _in_columns(reading, table, claims)
        found += _below(reading, table, claims)
    found += _in_company(reading, claims)
    return sorted(found, key=lambda finding: finding.span)


def _is_year_of_head(reading: Reading, amount: Finding) -> bool:
    """Whether a head says its currency and then its year: `Summa, EUR 2021`."""
    if not _BARE_YEAR.fullmatch(amount.span.of(reading.text)):
        return False
    block = reading.block_at(amount.span.start)
    heads = reading.column_heads[block.cell.table] if block is not None and block.cell is not None else {}
    return any(head.covers(amount.span) for spans in heads.values() for head in spans)


def percents(reading: Reading, claims: Claims) -> Iterator[Finding]:
    """Percentages, as plain numbers: `"20"`, `"3.75"`."""
    text = reading.text
    places = passages.around(text, _MARK.finditer(text), _WIDEST, 0) if "%" in text or "procent" in text else ()
    for match in (match for place in places for match in _PERCENT.finditer(text, *place)):
        span = Span(*match.span())
        value = match[1].replace(",", ".")
        if float(value) <= 100 and claims.take(span):
            yield Finding("percent", value, span, "percents.sign")


@lru_cache(maxsize=1024)
def is_money_head(head: str) -> bool:
    """Whether the head of a column promises money: costs, a fund, a year of a budget, or a currency."""
    words = _SHARE.sub("", head)
    return not counts_something(head) and bool(_CURRENCY.search(words) or _MONEY_HEAD.search(words))


@lru_cache(maxsize=1024)
def counts_something(head: str) -> bool:
    """Whether the head of a column promises counts, dates or numbers of documents."""
    return _COUNT_HEAD.search(_SHARE.sub("", head)) is not None


def holds_money(text: str, table: Table, column: int) -> bool:
    """Whether the cells of a column are mostly numbers shaped like sums: of cents, or with their thousands apart."""
    own = [row.cells[column].of(text).strip() for row in table.rows[1:] if column in row.own]
    filled = [cell for cell in own if cell.strip("-–— ")]
    counting = [cell for cell in filled if _DIGIT.search(cell)]
    shaped = [cell for cell in counting if _SHAPED.fullmatch(_CURRENCY.sub("", cell).strip())]
    return len(shaped) >= 2 and len(shaped) * 5 >= len(filled) * 4


def _sums_with_cents(text: str, table: Table, column: int) -> bool:
    """Whether a column holds numbers only, and two at least with cents: `3 819,60` beside `-600` and `0`."""
    own = [row.cells[column].of(text).strip() for row in table.rows[1:] if column in row.own]
    filled = [cell for cell in own if cell.strip("-–— ")]
    with_cents = [cell for cell in filled if _WITH_CENTS.fullmatch(cell)]
    return len(with_cents) >= 2 and all(_WHOLE.fullmatch(cell) or _WITH_CENTS.fullmatch(cell) for cell in filled[1:])


def _in_columns(reading: Reading, table: Table, claims: Claims) -> Iterator[Finding]:
    text = reading.text
    columns = reading.column_heads[table.number]
    said_before = _caption_currency(reading, table)
    for column, cells in columns.items():
        head = " ".join(cell.of(text) for cell in cells)
        if not _promises(text, table, column, head):
            continue
        said = _CURRENCY.search(head)
        code = money.currency(said[0]) if said else said_before or _column_currency(text, table, column)
        is_unsaid = not code and _may_lack_currency(reading, table, column, head)
        code = "EUR" if is_unsaid else code
        if not code:
            continue
        for row in table.rows:
            cell = row.cells.get(column) if not tables.is_numbering(text, row) else None
            if cell is not None and column in row.own and cell not in cells and not _counts(text, row, cell):
                finding = money.in_cell(text, cell, claims, code)
                if finding:
                    yield finding._replace(flags=(NO_CURRENCY,)) if is_unsaid else finding


def _may_lack_currency(reading: Reading, table: Table, column: int, head: str) -> bool:
    """Whether a list of projects holds sums though its document names no currency at all: euros, one may guess."""
    if reading.words.telling("currency") or not _SUM_HEAD.search(head):
        return False
    heads = (cell.of(reading.text) for cells in reading.column_heads[table.number].values() for cell in cells)
    return any(map(_NAME_HEAD.search, heads)) and holds_money(reading.text, table, column)


def _counts(text: str, row: Row, cell: Span) -> bool:
    """Whether the words that open a row say that its whole numbers are counts: `Darbinieku skaits | 97 | 94`."""
    opening = row.cells[min(row.cells)]
    if opening == cell or not _COUNTED_ROW.search(text, *opening):
        return False
    return not _WITH_CENTS.fullmatch(cell.of(text).strip())


def _promises(text: str, table: Table, column: int, head: str) -> bool:
    """Whether a column of a table that tells its currency holds money: by its head, or by the numbers in it."""
    if counts_something(head):  # `Plānots periodā`, `Izlietots līdz datumam`
        return bool(_SPENDS.search(head)) and holds_money(text, table, column)
    return is_money_head(head) or holds_money(text, table, column) or _sums_with_cents(text, table, column)


def _below(reading: Reading, table: Table, claims: Claims) -> Iterator[Finding]:
    """The sum told in the line right below a table whose head says the currency: `Kopā: 61 330`."""
    below = bisect_left(reading.blocks, table.span.end, key=lambda one: one.span.start)
    block = reading.blocks[below] if below < len(reading.blocks) else None
    code = _caption_currency(reading, table)
    summed = _SUMMED.fullmatch(reading.text, *block.span) if block and block.cell is None else None
    if summed and code:
        span = Span(*summed.span(1))
        if claims.take(span):
            yield Finding("amount", money.canonical(money.read(summed[1]), code), span, "amounts.column")


def _caption_currency(reading: Reading, table: Table) -> str | None:
    """The currency named without a number in one of the two blocks before a table, in the cell in which it lies, or in
    any of its heads.
    """
    before = reading.before(table.span.start, 3)
    around = [block for block in before[-1:] if block.cell is not None and block.cell.table < table.number]
    for place in [block.span.of(reading.text) for block in before if block.kind is not Kind.CELL or block in around]:
        said = _CURRENCY.search(place)
        if said and len(place) < 300:
            return money.currency(said[0])
    first = table.rows[0]
    said = next((match for cell in first.cells.values() if (match := _CURRENCY.search(cell.of(reading.text)))), None)
    said = said or _noted(reading, table)
    return money.currency(said[0]) if said else None


def _noted(reading: Reading, table: Table) -> re.Match[str] | None:
    """The currency in a note right below a table: `Summas norādītas euro`, `* visi skaitļi – EUR`."""
    below = bisect_left(reading.blocks, table.span.end, key=lambda one: one.span.start)
    block = reading.blocks[below] if below < len(reading.blocks) else None
    note = _NOTE.match(reading.text, *block.span) if block and block.cell is None else None
    return _CURRENCY.search(note[0]) if note else None


def _column_currency(text: str, table: Table, column: int) -> str | None:
    """The currency that other cells of the column carry."""
    for row in table.rows:
        cell = row.cells.get(column)
        said = cell and _CARRIED.search(text, *cell)
        if said:
            return money.currency(said[1])
    return None


def _in_company(reading: Reading, claims: Claims) -> Iterator[Finding]:
    """Numbers shaped like money in a block that says a currency, in another paragraph of its cell, or in the block
    after.
    """
    text = reading.text
    said = {id(block): money.currency(match[0]) for block, match in _currencies(reading)}
    if not said:
        return
    by_row = {
        (block.cell.table, block.cell.row): said[id(block)]
        for block in reading.blocks
        if block.cell is not None and id(block) in said
    }
    only = next(iter(said.values())) if len({*said.values()}) == 1 else None
    code_before: str | None = None
    asked = False
    for block in reading.blocks:
        own = said.get(id(block))
        has_colon = own is not None and ":" in block.span.of(text)
        code = own or (by_row.get((block.cell.table, block.cell.row)) if block.cell is not None else code_before)
        code = code or (only if block.cell is not None and _is_of_money(reading, block) else None)
        if asked and code and (finding := money.in_cell(text, block.span, claims, code)):
            yield finding
        if code:
            listed = has_colon and bool(_TELLS.search(text, *block.span))
            yield from money.without_currency(text, block.span, claims, code, listed)
        code_before = own
        asked = has_colon and bool(_ASKS.search(text, *block.span))


def _is_of_money(reading: Reading, block: Block) -> bool:
    """Whether the label to the left of a cell promises sums: `Budžets pa partneriem | Dome 9 300,00`."""
    row = reading.rows.get(block.cell[:2]) if block.cell is not None else None
    columns = sorted(row.own) if row is not None else []
    if row is None or block.cell is None or len(columns) != _FORM_COLUMNS or block.cell.column == columns[0]:
        return False
    return is_money_head(row.cells[columns[0]].of(reading.text))


def _currencies(reading: Reading) -> Iterator[tuple[Block, re.Match[str]]]:
    """(block, its first currency), last block first, so that a dictionary keeps the first."""
    places = reading.words.places("currency")
    said = (match for place in places for match in _CURRENCY.finditer(reading.text, *place))
    found = [(block, match) for match in said if (block := reading.block_at(match.start()))]
    return reversed(found)
