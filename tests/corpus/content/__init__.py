"""The Word and PDF documents of the corpus, one module for each; everything in them is invented."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from samples.sheet import Sheet


def sheets() -> Iterator[Sheet]:
    """All sheets, in the order of their modules' names; a sheet is named as the folder of its case."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        sheet: Sheet = import_module(f"{__name__}.{module.name}").SHEET
        yield sheet
