"""What we take from Datasette, and everything that its version 1.0 changes, in one place.

Datasette 0.65 ships no type hints; the few names the site needs get theirs here. What 1.0 will ask for:
`permission_allowed` becomes `permission_resources_sql`, `metadata` splits into metadata and configuration,
`execute_write_fn` opens its own transaction, and the SQL page moves from `/kratuve?sql=` to `/kratuve/-/query?sql=`.
"""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from sqlite3 import Connection
from typing import Any, Protocol, TypeAlias, TypeVar

from datasette import hookimpl  # type: ignore[import-untyped]
from datasette.utils.asgi import (  # type: ignore[import-untyped]
    AsgiFileDownload,
    Forbidden,
    NotFound,
    Request,
    Response,
)

__all__ = [
    "DATABASE",
    "Application",
    "AsgiFileDownload",
    "Datasette",
    "Forbidden",
    "Message",
    "NotFound",
    "Receive",
    "Request",
    "Response",
    "Scope",
    "Send",
    "data_folder",
    "hook",
    "hook_first",
    "quiet_not_found",
    "read",
    "sql_page",
]

DATABASE = "kratuve"
"""The name under which Datasette knows `kratuve.db`; pages are at home only where a database of this name is open."""

Datasette: TypeAlias = Any
"""`datasette.app.Datasette`; not to be imported here, because Datasette imports its plugins half-way through itself."""

Scope = dict[str, Any]
Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
T = TypeVar("T")
Function = TypeVar("Function", bound=Callable[..., Any])


class Application(Protocol):
    """An ASGI application."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""


def hook(function: Function) -> Function:
    """Mark a function as an implementation of the Datasette hook of its name."""
    return hookimpl(function)  # type: ignore[no-any-return]


def hook_first(function: Function) -> Function:
    """The same, asked before the hooks of other plugins."""
    return hookimpl(tryfirst=True)(function)  # type: ignore[no-any-return]


async def read(datasette: Datasette, question: Callable[[Connection], T]) -> T:
    """What `question` reads from `kratuve.db`, in one of Datasette's SQL threads."""
    answer: T = await datasette.get_database(DATABASE).execute_fn(question)
    return answer


def data_folder(datasette: Datasette) -> Path:
    """The folder that holds `kratuve.db`, and with it `originals/` and `pages/`."""
    return Path(datasette.get_database(DATABASE).path).parent


def sql_page(parameters: Mapping[str, str]) -> str:
    """The address of the page where auditors write SQL."""
    from urllib.parse import urlencode

    return f"/{DATABASE}?{urlencode(parameters)}" if parameters else f"/{DATABASE}"


def quiet_not_found() -> None:
    """Keep Datasette from printing every 404 with the values of all local variables, as it does where rich is there."""
    from datasette import handle_exception

    handle_exception.rich = None
