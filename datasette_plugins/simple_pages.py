"""Pages that only explain: help, and the accessibility statement that Latvian municipalities must publish."""

from datasette_plugins.compat import Datasette, Request, Response
from datasette_plugins.page import page


async def help_page(datasette: Datasette, request: Request) -> Response:
    """The page `/palidziba`."""
    return await page(datasette, request, "help.html", {})


async def accessibility_page(datasette: Datasette, request: Request) -> Response:
    """The page `/pieklustamiba`."""
    return await page(datasette, request, "accessibility.html", {})
