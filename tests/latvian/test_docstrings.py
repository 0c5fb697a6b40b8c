"""The examples in the docstrings of the package."""

import doctest
import importlib
import pkgutil

import pytest

import latvian

MODULES = [f"latvian.{module.name}" for module in pkgutil.iter_modules(latvian.__path__) if module.name != "data"]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_are_true(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module).failed == 0
