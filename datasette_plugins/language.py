"""The two languages of the site: which one a request asks for, and every sentence in both."""

import tomllib
from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files

from babel import Locale

from datasette_plugins.compat import Request

LANGUAGES = ("lv", "en")

Translate = Callable[..., str]


def of_request(request: Request) -> str:
    """`en` where the address says `?lang=en`, else `lv`."""
    return "en" if request.args.get("lang") == "en" else "lv"


@cache
def catalogue() -> dict[str, dict[str, str | dict[str, str]]]:
    """Every message by its key, `section.name`, in every language; plural forms are tables of Babel's plural names.

    >>> catalogue()["field.title"]["lv"]
    'Nosaukums'
    """
    sections = tomllib.loads(files(__package__).joinpath("messages.toml").read_text("utf-8"))
    return {f"{section}.{name}": entry for section, entries in sections.items() for name, entry in entries.items()}


def text(language: str, key: str, default: str | None = None, count: int = 1, **values: object) -> str:
    """The message `key` with `values` filled in; `count` also chooses the plural form.

    >>> [text("lv", "search.found", count=count) for count in (1, 3, 11, 21)]
    ['Atrasts 1 rezultāts', 'Atrasti 3 rezultāti', 'Atrasti 11 rezultāti', 'Atrasts 21 rezultāts']
    >>> text("en", "field.no-such-field", default="no-such-field")
    'no-such-field'
    """
    entry = catalogue().get(key)
    if entry is None:
        if default is None:
            raise KeyError(key)
        return default
    message = entry[language]
    if isinstance(message, dict):
        message = message.get(Locale(language).plural_form(count), message["other"])
    return message.format(count=count, **values)


def translator(language: str) -> Translate:
    """`text` with its language chosen, as templates use it."""
    return partial(text, language)
