"""The page `/meklet`, and the same answers for programs, `/meklet.json`."""

import json
from dataclasses import asdict
from functools import partial
from sqlite3 import Connection
from typing import Any

import codes
from datasette_plugins import formats
from datasette_plugins.access import require
from datasette_plugins.compat import Datasette, Request, Response, read
from datasette_plugins.language import Translate, catalogue, of_request, translator
from datasette_plugins.marks import snippet
from datasette_plugins.page import page, site_link
from datasette_plugins.question import Question
from db import slugs
from db.search import MARK, PAGE_SIZE, SORTS, UNMARK, Result, SearchResult, search, suggestions

FACETS = ("programme", "year", "country", "organisation")

Option = dict[str, str | int | None]


async def search_view(datasette: Datasette, request: Request) -> Response:
    """Projects that match; a project's number leads to the project at once."""
    await require(datasette, request, "view-instance")
    question = Question.of_request(request)
    if request.url_vars.get("json"):
        body = json.dumps(as_json(await read(datasette, partial(found, question))), ensure_ascii=False)
        return Response(body, content_type="application/json; charset=utf-8")
    slug = await read(datasette, partial(slug_of_code, question.text))
    if slug:
        return Response.redirect(site_link(request, f"/projekts/{slug}"))
    answer = await read(datasette, partial(found, question))
    nearest = [] if answer.total else await read(datasette, partial(suggestions, text=question.text))
    return await page(datasette, request, "search.html", _context(request, question, answer, nearest))


def found(question: Question, connection: Connection) -> SearchResult:
    """What the database answers."""
    return search(connection, question.text, question.filters, question.sort, question.page)


def slug_of_code(text: str, connection: Connection) -> str | None:
    """The slug of the project with this number, when `text` is a known number in any spelling and nothing else."""
    compact = codes.compact(text)
    return slugs.of_key(f"code:{codes.base(compact)}") if compact and slugs.find(connection, compact) else None


def as_json(answer: SearchResult) -> dict[str, Any]:
    """The answer for programs; a snippet is HTML, its hits marked."""
    return {
        "total": answer.total,
        "capped": answer.capped,
        "results": [{**asdict(one), "snippet": _snippet(one)} for one in answer.results],
        "facets": {
            name: [{"value": value, "count": count} for value, count in values]
            for name, values in answer.facets.items()
        },
    }


def _snippet(result: Result) -> str:
    return snippet(result.snippet, MARK, UNMARK)


def _context(request: Request, question: Question, answer: SearchResult, nearest: list[str]) -> dict[str, object]:
    language = of_request(request)
    t = translator(language)
    last = -(-answer.total // PAGE_SIZE)

    def address(asked: Question, path: str = "/meklet") -> str:
        return site_link(request, path, **asked.parameters())

    return {
        "question": question,
        "found": answer,
        "results": [(one, _snippet(one), one.code and codes.programme(one.code)) for one in answer.results],
        "filters": _filters(question, answer, t, language),
        "sorts": [{"value": name, "label": t(f"search.sort_{name}"), "count": None} for name in SORTS],
        "chips": [
            {
                "name": t(f"search.{name}"),
                "value": label(name, value, t, language),
                "without": address(question.without(name)),
            }
            for name, value in question.chosen()
        ],
        "clear": site_link(request, "/meklet", q=question.text),
        "json_address": address(question, "/meklet.json"),
        "last": last,
        "previous": address(question.at(question.page - 1)),
        "next": address(question.at(question.page + 1)),
        "nearest": nearest,
    }


def _filters(question: Question, answer: SearchResult, t: Translate, language: str) -> list[dict[str, object]]:
    """A list to choose from for each facet, and one for the kinds of documents."""
    chosen = {name: str(value) for name, value in question.chosen()}
    lists: dict[str, list[tuple[str, int | None]]] = {
        name: [(str(value), count) for value, count in answer.facets[name]] for name in FACETS
    }
    lists["media_type"] = [(key.removeprefix("media."), None) for key in catalogue() if key.startswith("media.")]
    for name, value in chosen.items():
        if name in lists and value not in dict(lists[name]):
            lists[name].insert(0, (value, None))
    return [
        {
            "name": name,
            "chosen": chosen.get(name, ""),
            "options": [
                Option(value=value, label=label(name, value, t, language), count=count) for value, count in values
            ],
        }
        for name, values in lists.items()
    ]


def label(name: str, value: str | float, t: Translate, language: str) -> str:
    """A filter's value in people's words."""
    if name in ("amount_from", "amount_to"):
        return formats.money(f"{value:.2f} EUR", language)
    if name == "country":
        return formats.country(str(value), language)
    section = {"programme": "programme", "media_type": "media"}.get(name)
    return t(f"{section}.{value}", default=str(value)) if section else str(value)
