"""Every family of project numbers is complete and knows its own numbers only."""

import inspect
import pkgutil
import re
from types import ModuleType

import pytest

import codes
from codes import families
from codes.family import Family

EXAMPLES = [(family, example) for family in families.FAMILIES for example in family.examples]
LOOKALIKES = [(family, lookalike) for family in families.FAMILIES for lookalike in family.lookalikes]
VERBS = ("compact", "validate", "is_valid", "components", "programme")
PROGRAMMES = (
    "Erasmus+", "LLP", "ESC", "ESF", "ESF+", "ERAF", "KF", "AF", "Interreg", "Nordplus", "LIFE", "LEADER", "ELFLA",
    "Horizon", "COST", "EEZ", "LZP", "VPP", "VKKF", "AMIF", "CERV", "other",
)  # fmt: skip


def test_every_module_of_the_package_is_a_family_that_is_looked_for() -> None:
    on_disk = {module.name for module in pkgutil.iter_modules(families.__path__)}
    assert {family.name for family in families.FAMILIES} == on_disk


@pytest.mark.parametrize("module", families.MODULES, ids=lambda module: module.__name__)
def test_every_family_has_the_shape_of_a_stdnum_module(module: ModuleType) -> None:
    assert module.__name__ == f"codes.families.{module.FAMILY.name}"
    assert isinstance(module.PATTERN, re.Pattern)
    for verb in VERBS:
        assert inspect.ismethod(getattr(module, verb)), verb


@pytest.mark.parametrize("family", families.FAMILIES, ids=lambda family: family.name)
def test_every_family_has_examples_and_lookalikes(family: Family) -> None:
    assert family.examples
    assert family.lookalikes


@pytest.mark.parametrize(("family", "example"), EXAMPLES)
def test_an_example_belongs_to_exactly_one_family(family: Family, example: str) -> None:
    assert [other.name for other in families.FAMILIES if other.match(example, loose=False)] == [family.name]


@pytest.mark.parametrize(("family", "example"), EXAMPLES)
def test_an_example_is_found_in_a_sentence_with_its_span(family: Family, example: str) -> None:
    text = f"Skola īsteno: {family.cued.format(example)}, kopš rudens."
    (match,) = codes.find(text)
    assert (match.family, match.compact) == (family.name, example)
    assert text[match.start : match.end] == example
    assert match.programme in (*PROGRAMMES, None)


@pytest.mark.parametrize(("family", "example"), EXAMPLES)
def test_an_example_is_its_own_canonical_form(family: Family, example: str) -> None:
    assert family.compact(example) == example
    assert codes.compact(example) == (example if family.alone else None)


@pytest.mark.parametrize(("family", "example"), EXAMPLES)
def test_an_example_in_small_letters_has_the_same_canonical_form(family: Family, example: str) -> None:
    assert family.compact(example.lower()).casefold() == example.casefold()


@pytest.mark.parametrize(("family", "example"), [pair for pair in EXAMPLES if "KA229-SCH-0" not in pair[1]])
def test_an_example_is_valid(family: Family, example: str) -> None:
    assert family.validate(example) == example


@pytest.mark.parametrize(("family", "lookalike"), LOOKALIKES)
def test_a_lookalike_is_no_number_of_the_family(family: Family, lookalike: str) -> None:
    assert not family.is_valid(lookalike)


@pytest.mark.parametrize(("family", "lookalike"), LOOKALIKES)
def test_a_lookalike_is_not_found_even_beside_the_cue(family: Family, lookalike: str) -> None:
    found = codes.find(family.cued.format(lookalike))
    assert family.name not in {match.family for match in found}


@pytest.mark.parametrize(
    ("family", "example"), [pair for pair in EXAMPLES if pair[0].cue and not re.search(pair[0].cue, pair[1], re.I)]
)
def test_a_number_that_needs_a_cue_is_not_found_without(family: Family, example: str) -> None:
    assert codes.find(f"Rēķins {example}, apmaksāts.") == []


@pytest.mark.parametrize(("family", "example"), [pair for pair in EXAMPLES if pair[0].unconfirmed])
def test_a_number_whose_form_is_hearsay_is_flagged(family: Family, example: str) -> None:
    assert codes.find(family.cued.format(example))[0].flags == ("unconfirmed",)
