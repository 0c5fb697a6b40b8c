"""What people read when something is not there, not theirs, or went wrong."""

from datasette_plugins.access import is_open
from datasette_plugins.compat import Datasette, Request, Response, hook
from datasette_plugins.language import of_request, text
from datasette_plugins.page import page, site_link


@hook
def forbidden(datasette: Datasette, request: Request) -> object:
    """The login page for those who have not logged in, "403" for those who have."""

    async def answer() -> Response:
        if is_json(request):
            return _json(request, 403)
        if request.actor is None and not is_open(datasette):
            return Response.redirect(site_link(request, "/ieiet", next=request.full_path), status=303)
        return await _page(datasette, request, 403)

    return answer


@hook
def handle_exception(datasette: Datasette, request: Request, exception: Exception) -> object:
    """A page of ours in place of Datasette's English one; its errors (of SQL, mostly) have a status and a message."""
    status = getattr(exception, "status", 500)
    detail = str(getattr(exception, "message", ""))

    async def answer() -> Response:
        return _json(request, status, detail) if is_json(request) else await _page(datasette, request, status, detail)

    return answer


def is_json(request: Request) -> bool:
    """Whether a program asks."""
    return bool(request.path.endswith(".json"))


def _known(status: int) -> int:
    """The status whose words describe `status`."""
    return status if status in (403, 404, 500) else 400 if status < 500 else 500


async def _page(datasette: Datasette, request: Request, status: int, detail: str = "") -> Response:
    return await page(datasette, request, "error.html", {"status": _known(status), "detail": detail}, status=status)


def _json(request: Request, status: int, detail: str = "") -> Response:
    error = detail or text(of_request(request), f"error.{_known(status)}")
    return Response.json({"ok": False, "error": error, "status": status}, status=status)
