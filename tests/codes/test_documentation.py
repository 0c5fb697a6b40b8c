"""The examples in the package's documentation are true."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import codes

MODULES = ["codes", *(module.name for module in pkgutil.walk_packages(codes.__path__, "codes."))]


@pytest.mark.parametrize("name", MODULES)
def test_every_example_in_a_docstring_gives_what_it_says(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("codes.families.")])
def test_every_family_shows_an_example_and_a_lookalike(name: str) -> None:
    documentation = import_module(name).__doc__ or ""
    assert ">>> " in documentation
    assert "is_valid(" in documentation
    assert "\nFalse" in documentation
