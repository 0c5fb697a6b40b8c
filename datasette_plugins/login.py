"""Logging in and out: the page, the throttle, and the signed cookie that Datasette understands.

Passwords are hashed and verified by datasette-auth-passwords; its own page has no throttle and speaks English, so it is
closed.
"""

import asyncio
import time
from collections.abc import Mapping
from functools import cache

from datasette.utils import baseconv  # type: ignore[import-untyped]
from datasette_auth_passwords.utils import hash_password, verify_password  # type: ignore[import-untyped]

from datasette_plugins.compat import Datasette, Request, Response
from datasette_plugins.page import LOGIN_PLUGIN, page, site_link
from datasette_plugins.throttle import Throttle

SESSION_SECONDS = 12 * 60 * 60

_per_person = Throttle(limit=5)
_per_machine = Throttle(limit=50)
_turn = asyncio.Semaphore(1)
"""One password is verified at a time: each costs a third of a second of a processor."""


def accounts(users: Mapping[str, str], password_hashes: Mapping[str, str]) -> dict[str, object]:
    """The plugin's configuration: each user's password hash, and the actor that the login makes of the name."""
    if not users:
        return {}
    hashes: dict[str, object] = {f"{name}_password_hash": password_hashes[name] for name in users}
    return {**hashes, "actors": {name: {"id": name, "role": role} for name, role in users.items()}}


async def login(datasette: Datasette, request: Request) -> Response:
    """The page `/ieiet`: a form, and what its sending does."""
    if request.method != "POST":
        return await _form(datasette, request)
    form = await request.post_vars()
    name, password = form.get("username", ""), form.get("password", "")
    machine = (request.scope.get("client") or ("",))[0]
    if _per_person.blocks((machine, name)) or _per_machine.blocks(machine):
        return await _form(datasette, request, "login.throttled", name, status=429)
    actor = await _verified(datasette, name, password)
    if actor is None:
        _per_person.fail((machine, name))
        _per_machine.fail(machine)
        return await _form(datasette, request, "login.wrong", name, status=401)
    _per_person.forgive((machine, name))
    return _welcome(datasette, request, actor)


async def logout(datasette: Datasette, request: Request) -> Response:
    """The address `/iziet`: forget the cookie, when asked by POST."""
    response = Response.redirect(site_link(request, "/ieiet"), status=303)
    if request.method == "POST":
        response.set_cookie("ds_actor", "", expires=0, max_age=0, httponly=True)
    return response


async def stock_login(datasette: Datasette, request: Request) -> Response:
    """The plugin's own page leads to ours."""
    return Response.redirect("/ieiet", status=303)


async def _form(
    datasette: Datasette, request: Request, problem: str | None = None, name: str = "", status: int = 200
) -> Response:
    context: dict[str, object] = {"problem": problem, "name": name, "next": local_path(request.args.get("next"))}
    return await page(datasette, request, "login.html", context, status=status)


async def _verified(datasette: Datasette, name: str, password: str) -> dict[str, str] | None:
    """The actor of a right name and password; a wrong name takes as long as a wrong password."""
    config = datasette.plugin_config(LOGIN_PLUGIN) or {}
    expected = config.get(f"{name}_password_hash")
    async with _turn:
        right = await asyncio.to_thread(verify_password, password, expected or _nobody())
    return config["actors"][name] if right and expected else None


@cache
def _nobody() -> str:
    return str(hash_password("", salt="nobody"))


def _welcome(datasette: Datasette, request: Request, actor: dict[str, str]) -> Response:
    response = Response.redirect(local_path(request.args.get("next")), status=303)
    expires = baseconv.base62.encode(int(time.time()) + SESSION_SECONDS)
    response.set_cookie(
        "ds_actor",
        datasette.sign({"a": actor, "e": expires}, "actor"),
        max_age=SESSION_SECONDS,
        httponly=True,
        secure=request.scheme == "https",
    )
    return response


def local_path(path: str | None) -> str:
    r"""`path` where it stays on this site, else the search page.

    >>> local_path("/ievade?lang=en"), local_path("//example.lv"), local_path(None), local_path("/\\example.lv")
    ('/ievade?lang=en', '/meklet', '/meklet', '/meklet')
    """
    if path and path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable():
        return path
    return "/meklet"
