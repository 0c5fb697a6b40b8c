"""Datasette's own pages made accessible: language, main landmark, contrast, labels. Nothing else about them changes."""

from jinja2 import Environment
from jinja2.ext import Extension

from datasette_plugins.compat import hook
from datasette_plugins.page import STATIC

REPLACED = {
    "<html>": '<html lang="en">',
    '<section class="content">': '<section class="content" role="main">',
}
"""Put right in the text of Datasette's `base.html`, so that no copy of it needs to be kept."""


class AccessibleBase(Extension):
    """Rewrites `base.html` as it is loaded."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template's text as Jinja will read it."""
        if name == "base.html":
            for stock, accessible in REPLACED.items():
                source = source.replace(stock, accessible)
        return source


@hook
def prepare_jinja2_environment(env: Environment) -> None:
    """Let templates be rewritten."""
    env.add_extension(AccessibleBase)


@hook
def extra_css_urls() -> list[str]:
    """Colours with enough contrast."""
    return [f"{STATIC}/stock.css"]


@hook
def extra_js_urls() -> list[dict[str, object]]:
    """Names for the fields that have none; the site's own pages load no script."""
    return [{"url": f"{STATIC}/stock.js", "module": True}]
