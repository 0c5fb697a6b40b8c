"""Several projects in one paragraph: what stands behind each goes to it."""

import pytest

from extractors import extract

NAMES = ("Lugas no bēniņiem", "Stikla plates", "Saiets pie upes")


@pytest.mark.parametrize("between", [" – {} eiro ", ": {} EUR; ", " – EUR {}, ", ", {} eiro; "])
def test_a_sum_behind_the_number_is_that_projects(lines, between) -> None:
    told = "".join(
        f"„{name}” (2022-2-TEA04{place}){between.format(f'{place + 2} 100')}" for place, name in enumerate(NAMES)
    )
    _, projects = extract(lines(f"Valsts kultūrkapitāla fonds atbalsta projektus: {told}"))
    sums = {one.choices["title"].finding.value: [a.finding.value for a in one.amounts] for one in projects}
    assert sums == {name: [f"{place + 2}100.00 EUR"] for place, name in enumerate(NAMES)}
