"""The page `/ievade`: every file that ever came in, and what became of it."""

from dataclasses import dataclass

from datasette_plugins.access import require
from datasette_plugins.compat import DATABASE, Datasette, Request, Response, read
from datasette_plugins.language import of_request
from datasette_plugins.page import page
from datasette_plugins.queries import QUERIES
from db import ledger
from model.vocabulary import STATES


@dataclass(frozen=True, slots=True)
class Line:
    """A file as the ledger's page shows it; `last_seen` is UTC."""

    path: str
    state: str
    reason: str | None
    message: str | None
    message_en: str | None
    document_id: int | None
    size: int
    attempts: int
    last_seen: str


async def ledger_page(datasette: Datasette, request: Request) -> Response:
    """The last 500 files, of all states or of one, with what to do about each."""
    await require(datasette, request, "view-ledger")
    asked = request.args.get("state")
    state = asked if asked in STATES else ""
    found = await datasette.get_database(DATABASE).execute(QUERIES["ievades_zurnals"]["sql"], {"state": state})
    counts = await read(datasette, ledger.counts)
    language = of_request(request)
    lines = [Line(*row) for row in found.rows]
    context: dict[str, object] = {
        "state": state,
        "counts": {name: count for name, count in counts.items() if count},
        "total": sum(counts.values()),
        "lines": [(line, advice(line, language)) for line in lines],
    }
    return await page(datasette, request, "ledger.html", context)



def advice(line: Line, language: str) -> str:
    """What happened to a file and what to do, in the language asked for."""
    return (line.message if language == "lv" else line.message_en) or ""
