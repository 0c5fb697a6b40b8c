"""The text of the samples, one module for each document; each offers one `SHEET`."""

from importlib import import_module
from pkgutil import iter_modules

from samples.sheet import Sheet

LATER = "robotika_lauku_skola"
"""The document kept back for dropping into the inbox while the demo is running."""


def sheets() -> list[Sheet]:
    """All sheets, in the order of their names."""
    names = sorted(module.name for module in iter_modules(__path__))
    return [import_module(f"{__name__}.{name}").SHEET for name in names]
