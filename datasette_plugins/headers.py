"""What every answer carries for the browser's own guards, and what no request may carry in."""

from datasette_plugins.access import loopback_only
from datasette_plugins.compat import Application, Datasette, Message, Receive, Scope, Send, hook

OWN_POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Pages of ours run no script at all."""

STOCK_POLICY = (
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; "
    "object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Datasette's own pages carry scripts and styles in their text."""

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")

_ALWAYS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
)


@hook
def asgi_wrapper(datasette: Datasette) -> object:
    """Check the host on the way in, add headers on the way out."""

    def wrap(application: Application) -> Application:
        async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                return await application(scope, receive, send)
            if loopback_only(datasette) and not from_loopback(scope):
                return await _refuse(send)

            async def send_with_headers(message: Message) -> None:
                if message["type"] == "http.response.start":
                    message = {**message, "headers": completed(message.get("headers", []))}
                await send(message)

            return await application(without_basic(scope), receive, send_with_headers)

        return guarded

    return wrap


def completed(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """`headers` with the guards added; a policy that a page chose for itself stays."""
    names = {name.lower() for name, _ in headers}
    added = [*_ALWAYS, (b"content-security-policy", STOCK_POLICY.encode())]
    return [*headers, *((name, value) for name, value in added if name not in names)]


def without_basic(scope: Scope) -> Scope:
    """The request without HTTP basic authentication: it would try passwords past the throttle of the login page."""
    headers = [
        (name, value)
        for name, value in scope["headers"]
        if not (name == b"authorization" and value.lower().startswith(b"basic"))
    ]
    return {**scope, "headers": headers}


def from_loopback(scope: Scope) -> bool:
    """Whether a request names this machine; a foreign page that points its own name at 127.0.0.1 does not.

    >>> [from_loopback({"headers": [(b"host", host)]}) for host in (b"127.0.0.1:8001", b"[::1]:8001", b"example.lv")]
    [True, True, False]
    """
    host = dict(scope["headers"]).get(b"host", b"").decode("latin-1").lower()
    return (host.rpartition(":")[0] if not host.endswith("]") and ":" in host else host) in LOOPBACK


async def _refuse(send: Send) -> None:
    body = "Krātuve bez ieiešanas ir pieejama tikai šajā datorā: http://127.0.0.1".encode()
    headers = completed([(b"content-type", b"text/plain; charset=utf-8")])
    await send({"type": "http.response.start", "status": 421, "headers": headers})
    await send({"type": "http.response.body", "body": body})
