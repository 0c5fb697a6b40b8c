"""`validate` says which component of a number cannot be, in every family."""

import pytest

from codes.errors import InvalidComponent, InvalidFormat
from codes.families import FAMILIES
from codes.family import Family

SPELLING = ("underline", "slash", "prefix")  # groups that say how a number is spelt, not what it is made of
SPOILT = [
    (family, example, name)
    for family in FAMILIES
    for example in family.examples
    if (found := family.match(example, loose=False))
    for name, part in found.groupdict().items()
    if part and name not in SPELLING
]


def spoilt(family: Family, example: str, component: str, by: str) -> str:
    found = family.match(example, loose=False)
    assert found is not None
    return example[: found.start(component)] + by + example[found.end(component) :]


@pytest.mark.parametrize(("family", "example", "component"), SPOILT)
def test_a_component_that_is_none_is_named_in_every_family(family: Family, example: str, component: str) -> None:
    with pytest.raises(InvalidComponent) as told:
        family.validate(spoilt(family, example, component, "¤"))
    assert told.value.component == component
    assert "¤" in str(told.value)


@pytest.mark.parametrize("family", [family for family in FAMILIES if "{serial}" in family.form])
def test_a_serial_that_is_missing_is_named(family: Family) -> None:
    with pytest.raises(InvalidComponent, match="is missing") as told:
        family.validate(spoilt(family, family.examples[0], "serial", ""))
    assert told.value.component == "serial"


@pytest.mark.parametrize(
    ("number", "component"),
    [
        ("2017-7-TR01-KA201-046757", "round"),
        ("2017-1-XX01-KA201-046757", "country"),
        ("2017-1-LV09-KA201-046757", "agency"),
        ("2017-1-LV01-KA220-046757", "action"),
        ("2017-1-LV01-KA201-000000", "serial"),
        ("2017-1-LV01-KA201-046757_3", "partner"),
        ("2023-1-LV01-KA201-046757", "year"),
        ("2021-1-LV01-KA131-SCH-000030426", "sector"),
        ("2022-1-LV01-KA220-SCH-087211", "serial"),
        ("2024-1-LV01-ESC51-VTJ-000205268", "agency"),
        ("2009-1-XX1-LEO05-05016", "country"),
        ("1DP/2.1.2.1.2/09/IPIA/VIAA/004", "measure"),
        ("1DP/1.1.2.1.2/09/IPXX/VIAA/004", "selection"),
        ("2001/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004", "contract"),
        ("8.3.4.0/33/I/001", "year"),
        ("8.3.4.0/16/X/001", "selection"),
        ("4.2.2.3/1/24/I/01", "serial"),
        ("1.1.1.2/VIAA/1/36/112", "year"),
        ("2.3.1.1.i.0/1/29/I/CFLA/002", "year"),
        ("2.3.1.1.x.0/1/22/I/CFLA/002", "kind"),
        ("18-33-AL14-A019.2201-000004", "office"),
        ("05-03-AL14-A019.2201-000004", "year"),
        ("NPXX-2019/10139", "sector"),
        ("NPJR-2005/10139", "year"),
        ("NPJR-2019/20139", "serial"),
        ("LIFE45 NAT/LV/000262", "year"),
        ("LIFE16 NAT/XX/000262", "country"),
        ("LIFE16 FOO/LV/000262", "sector"),
        ("LIFE22-NAT-XX-LIFE FreeSalaca", "country"),
        ("HOME/2021/AMIF/AG/EMAS/TF1/XX/0003", "country"),
        ("lzp-2012/1-0227", "year"),
        ("lzp-2021/7-0227", "round"),
        ("LLB-x-247", "round"),
        ("CA99232", "year"),
    ],
)
def test_a_component_that_cannot_be_is_named(number: str, component: str) -> None:
    told = set()
    for family in FAMILIES:
        try:
            family.validate(number)
        except InvalidComponent as error:
            told.add(error.component)
        except InvalidFormat:
            pass
        else:
            pytest.fail(f"{number} is valid in {family.name}")
    assert component in told


def test_a_number_of_which_more_than_one_component_is_wrong_has_no_shape_at_all() -> None:
    family = next(family for family in FAMILIES if family.name == "es1420")
    with pytest.raises(InvalidFormat):
        family.validate("8.3.4/99/X/1")
