"""A duty told in the plural, or by a verb, behind several names is of all of them."""

import pytest


@pytest.mark.parametrize(
    "written",
    [
        ("Lība Zunda un Daina Zariņa, projekta koordinatores, devās uz Oslo.",),
        ("Skolotājas Lība Zunda un Daina Zariņa (projekta koordinatores) devās uz Oslo.",),
        ("Lība Zunda un Daina Zariņa ir projekta koordinatores.",),
        ("Lība Zunda, Daina Zariņa", "projekta koordinatores"),
        ("Skolotāja Lība Zunda un direktora vietniece Daina Zariņa koordinē projektu.",),
        ("Kontaktpersona Latvijā – Lība Zunda, Lietuvā – Daina Zariņa",),
    ],
)
def test_both_have_the_duty(people, written: tuple[str, ...]) -> None:
    told = people(*written)
    assert set(told) == {"Lība Zunda", "Daina Zariņa"}
    assert set(told.values()) <= {"coordinator", "contact"}


@pytest.mark.parametrize(
    "written",
    [
        "Tikšanos atklāja Daina Zariņa un Lība Zunda, projekta koordinatore.",
        "Runāja Daina Zariņa, kas māca dabu, un Lība Zunda koordinē projektu.",
    ],
)
def test_a_duty_in_the_singular_is_of_the_nearest(people, written: str) -> None:
    assert people(written) == {"Daina Zariņa": "other", "Lība Zunda": "coordinator"}


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("Projekta īstenotāja un vadītāja Lība Zunda saka paldies.", "manager"),
        ("Projekta “Vējš” Rojas novada koordinatore Lība Zunda", "manager"),
        ("Lība Zunda is the project coordinator.", "coordinator"),
        ("Projekta sabiedrisko attiecību koordinatore Lība Zunda", "other"),
    ],
)
def test_what_stands_beside_a_duty_narrows_or_widens_it(people, written: str, role: str) -> None:
    assert people(written) == {"Lība Zunda": role}


def test_an_invitation_to_write_is_no_name(people) -> None:
    assert people("Jautājumi? Raksti Lībai: vieta@example.com") == {}
