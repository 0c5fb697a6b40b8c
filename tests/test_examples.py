"""The examples in the docstrings of the floors above `latvian` and `codes` are true."""

import doctest
import pkgutil
from importlib import import_module

import pytest

PACKAGES = ("model", "extractors", "db", "ingest", "datasette_plugins")
MODULES = [
    module.name
    for package in PACKAGES
    for module in pkgutil.walk_packages(import_module(package).__path__, f"{package}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_every_example_gives_what_it_says(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
