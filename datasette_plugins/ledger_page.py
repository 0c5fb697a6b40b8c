"""The page `/ievade`: every file that ever came in, and what became of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from datasette_plugins.access import require
from datasette_plugins.compat import DATABASE, Datasette, Request, Response, read
from datasette_plugins.language import of_request
from datasette_plugins.page import page
from datasette_plugins.queries import QUERIES
from db import enclosure, ledger
from db.enclosure import Record
from model.vocabulary import STATES

_COLUMNS = ("path", "name", "state", "reason", "message", "message_en", "document_id", "size")


@dataclass(frozen=True, slots=True)
class Line:
    """A file as the ledger's page shows it; `last_seen` is UTC.

    `depth` is 0 for files of the folder; `more` is told on the last shown member of a container that has so many more.
    """

    path: str
    state: str
    reason: str | None
    message: str | None
    message_en: str | None
    document_id: int | None
    size: int
    attempts: int = 1
    last_seen: str | None = None
    name: str = ""
    depth: int = 0
    more: int = 0


async def ledger_page(datasette: Datasette, request: Request) -> Response:
    """The last 500 files, of all states or of one, with what lies in them and what to do about each."""
    await require(datasette, request, "view-ledger")
    asked = request.args.get("state")
    state = asked if asked in STATES else ""
    found = await datasette.get_database(DATABASE).execute(QUERIES["ievades_zurnals"]["sql"], {"state": state})
    files = [replace(line, name=line.path) for line in (Line(*row) for row in found.rows)]
    inside = await read(datasette, partial(enclosure.tree, paths=[one.path for one in files], state=state))
    counts = await read(datasette, ledger.counts)
    language = of_request(request)
    context: dict[str, object] = {
        "state": state,
        "counts": {name: count for name, count in counts.items() if count},
        "total": sum(counts.values()),
        "lines": [(line, advice(line, language)) for file in files for line in _with_members(file, inside)],
    }
    return await page(datasette, request, "ledger.html", context)


def _with_members(line: Line, inside: Mapping[str, list[Record]]) -> Iterator[Line]:
    """A file and what lies in it, each container before its members."""
    yield line
    members = inside.get(line.path, [])
    for place, member in enumerate(members, start=1):
        more = member["more"] if place == len(members) else 0
        shown = {name: member[name] for name in _COLUMNS}
        yield from _with_members(Line(**shown, depth=line.depth + 1, more=more), inside)


def advice(line: Line, language: str) -> str:
    """What happened to a file and what to do, in the language asked for."""
    return (line.message if language == "lv" else line.message_en) or ""
