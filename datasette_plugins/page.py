"""One way to make a page: its template, the words of its language, its links, its headers."""

import json
from functools import partial
from urllib.parse import parse_qsl, urlencode

from jinja2 import Environment

from datasette_plugins import formats
from datasette_plugins.access import is_open, may
from datasette_plugins.compat import Datasette, Request, Response, hook, sql_page
from datasette_plugins.headers import OWN_POLICY
from datasette_plugins.language import of_request, translator

LOGIN_PLUGIN = "datasette-auth-passwords"
STATIC = "/-/static-plugins/kratuve"

Parameter = str | int | None


@hook
def prepare_jinja2_environment(env: Environment) -> None:
    """Filters that templates use on lists: JSON columns, names of countries."""
    env.filters["fromjson"] = json.loads
    env.filters["country_name"] = formats.country


async def page(
    datasette: Datasette, request: Request, template: str, context: dict[str, object], status: int = 200
) -> Response:
    """The page `template` of `templates/kratuve/`, in the language of the request."""
    language = of_request(request)
    body = await datasette.render_template(
        f"kratuve/{template}", {**await _surroundings(datasette, request, language), **context}, request=request
    )
    return Response.html(body, status=status, headers={"Content-Security-Policy": OWN_POLICY})


async def _surroundings(datasette: Datasette, request: Request, language: str) -> dict[str, object]:
    """What every template may use, whatever its page shows."""
    return {
        "lang": language,
        "t": translator(language),
        "link": partial(site_link, request),
        "other_language": other_language(request),
        "static": STATIC,
        "sql_page": sql_page({}),
        "open": is_open(datasette),
        "may_log_in": bool(datasette.plugin_config(LOGIN_PLUGIN)),
        "may_see_ledger": await may(datasette, request, "view-ledger"),
        "may_see_tables": await may(datasette, request, "view-database"),
        **{name: partial(getattr(formats, name), language=language) for name in FORMATS},
    }


FORMATS = ("money", "day", "period", "country", "size", "shown", "plain")


def site_link(request: Request, path: str, fragment: str = "", **parameters: Parameter) -> str:
    """An address of this site that keeps the language of the request; empty parameters are left out."""
    chosen = {name: value for name, value in parameters.items() if value not in (None, "")}
    if of_request(request) == "en":
        chosen["lang"] = "en"
    query = f"?{urlencode(chosen)}" if chosen else ""
    return f"{path}{query}{f'#{fragment}' if fragment else ''}"


def other_language(request: Request) -> str:
    """The address of the same page in the other language."""
    parameters = [
        (name, value) for name, value in parse_qsl(request.query_string, keep_blank_values=True) if name != "lang"
    ]
    if of_request(request) == "lv":
        parameters.append(("lang", "en"))
    return f"{request.path}?{urlencode(parameters)}" if parameters else str(request.path)
