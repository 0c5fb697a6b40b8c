"""The day a document was published or signed, and dates told from it (`nākamā gada 31. jūlijā`)."""

import re
from collections.abc import Iterator

from extractors.period.iso_dates import iso
from extractors.text.claims import Claims
from latvian import months
from model import Finding, Span

_RELATIVE = re.compile(
    r"\b(sa\s?gada|si\s?gada|sogad|saja gada|pern\w*(?: gada)?|pagajusa gada|nakama gada|nakamgad)"
    rf"\s+(?:(\d{{1,2}})\.?\s*)?({months.MONTH})\.?(?!\w)"
)
_LINE_DATE = 160  # characters of a line that may be nothing but the day of publication and its company


def relative(folded: str, today: str, claims: Claims) -> Iterator[Finding]:
    """Dates told from the document's own date (`šā gada 5. maijā`), flagged `inferred-year`.

    The text is to be folded already (`latvian.fold`).

    >>> [finding.value for finding in relative("beigsies nakama gada 31. julija", "2023-11-15", Claims(40))]
    ['2024-07-31']
    """
    for match in _RELATIVE.finditer(folded):
        said = match[1]
        year = int(today[:4]) + (1 if said.startswith("nak") else -1 if said.startswith(("per", "pag")) else 0)
        value = iso(year, match[3], match[2])
        if value and claims.take(Span(match.start(), match.end())):
            yield Finding("date", value, Span(match.start(), match.end()), "dates.relative", flags=("inferred-year",))


def of_document(dates: list[Finding], text: str) -> str | None:
    """The day a text was published or signed: a full date on one of its first lines or the last one, with little
    beside it.
    """
    lines = text.split("\n")
    head = sum(len(line) + 1 for line in lines[:4])
    tail = len(text) - len(lines[-1])
    for finding in dates:
        start, end = finding.span
        if len(finding.value) == 10 and (start < head or start >= tail):
            line = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", end) + 1 or len(text) + 1) - 1]
            if (len(line) <= _LINE_DATE and not line.rstrip().endswith((".", "!", "?"))) or len(line) < 30:
                return finding.value
    return None
