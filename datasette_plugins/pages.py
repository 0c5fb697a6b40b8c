"""Every address of the site and the view that answers it."""

from collections.abc import Awaitable, Callable

from datasette_plugins import document_page, ledger_page, login, project_page, search_page, simple_pages
from datasette_plugins.compat import Datasette, Forbidden, Request, Response, hook_first

View = Callable[[Datasette, Request], Awaitable[Response]]

HIDDEN = (
    r"^/-/(databases|threads|versions|settings|config|plugins|metadata|permissions|messages|patterns|allow-debug"
    r"|auth-token|password-tool)(\.json)?$"
)
"""Datasette's pages about itself: they show paths, versions and hashes, and let anybody hash passwords at our cost."""


@hook_first
def register_routes() -> list[tuple[str, View]]:
    """The site's addresses; they come before Datasette's own."""
    return [
        (r"^/$", home),
        (r"^/meklet(?P<json>\.json)?$", search_page.search_view),
        (r"^/projekts/(?P<slug>[^/]+)$", project_page.project),
        (r"^/dokuments/(?P<id>\d{1,18})$", document_page.document),
        (r"^/dokuments/(?P<id>\d{1,18})/lappuse/(?P<page>\d{1,6})\.png$", document_page.page_picture),
        (r"^/dokuments/(?P<id>\d{1,18})/originals$", document_page.original),
        (r"^/dokuments/(?P<id>\d{1,18})/konteiners/(?P<place>\d{1,2})$", document_page.container),
        (r"^/ievade$", ledger_page.ledger_page),
        (r"^/palidziba$", simple_pages.help_page),
        (r"^/pieklustamiba$", simple_pages.accessibility_page),
        (r"^/ieiet$", login.login),
        (r"^/iziet$", login.logout),
        (r"^/-/login$", login.stock_login),
        (HIDDEN, hidden),
    ]


async def home(datasette: Datasette, request: Request) -> Response:
    """The site begins with its search."""
    return Response.redirect(f"/meklet?{request.query_string}" if request.query_string else "/meklet")


async def hidden(datasette: Datasette, request: Request) -> Response:
    """Nobody sees these."""
    raise Forbidden("hidden")
