"""What the commands say, in the language that `--lang` chose; the sentences stand in `messages.toml`."""

from functools import cache
from typing import Any

import click


def say(key: str, **values: object) -> str:
    """The message `key` with its values.

    >>> say("unchanged", count=40)
    'Nekas nav mainījies (pārbaudīto failu skaits: 40).'
    """
    return catalogue()[key][language()].format(**values)


def language() -> str:
    """`lv` or `en`, as the running command was told."""
    context = click.get_current_context(silent=True)
    chosen: str = context.find_root().params.get("lang", "lv") if context else "lv"
    return chosen


def label(field: str) -> str:
    """What the site calls a field.

    >>> label("start_date")
    'Sākums'
    """
    names: dict[str, str] = _site_catalogue()["field"].get(field, {})
    return names.get(language(), field)


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Every message by its key in both languages."""
    return _read(__package__)


@cache
def _site_catalogue() -> dict[str, Any]:
    """Read as data: importing the site for a few words would take a second."""
    return _read("datasette_plugins")


def _read(package: str) -> dict[str, Any]:
    """A package's `messages.toml`; its parser is imported late, since `--help` says nothing of it."""
    import tomllib
    from importlib.resources import files

    return tomllib.loads(files(package).joinpath("messages.toml").read_text("utf-8"))
