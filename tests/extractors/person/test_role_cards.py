"""Roles and names on lines of their own, in turns."""

import pytest


@pytest.mark.parametrize(
    "written",
    [
        ["Projekta vadītāja", "Lība Zunda", "Projekta grāmatvede", "Ieva Krūma"],
        ["Direktore", "Ieva Krūma", "Projekta komandas vadītāja", "Lība Zunda"],
        ["Direktore", "Ieva Krūma", "tālr. 26000001", "Skolas koordinatore", "Lība Zunda", "tālr. 26000002"],
        ["Direktore Ieva Krūma", "Projekta vadītāja", "Lība Zunda"],
        ["Lība Zunda", "projekta vadītāja", "Ieva Krūma", "projekta grāmatvede"],
        ["Informāciju sagatavoja", "Lība Zunda", "Projekta vadītāja – 14. kabinets"],
        ["Projektu vada", "Lība Zunda"],
        ["Direktore", "Ieva Marija Krūma", "Projekta vadītāja", "Lība Zunda"],
    ],
)
def test_in_lines_that_take_turns_each_name_has_its_own_role(written: list[str], people) -> None:
    told = people("Projekts „Zaļais ceļš”", *written)
    assert told["Lība Zunda"] in ("coordinator", "manager")
    assert told.get("Ieva Krūma", "other") == "other"


@pytest.mark.parametrize(
    "written",
    [
        ["Projekta koordinatores", "Lība Zunda", "Ieva Krūma"],
        ["Projekta koordinatores", "Lība Zunda", "skolotāja", "Ieva Krūma", "bibliotekāre"],
    ],
)
def test_a_duty_in_the_plural_is_of_every_name_below(written: list[str], people) -> None:
    told = people("Projekts „Zaļais ceļš”", *written)
    assert told == {"Lība Zunda": "coordinator", "Ieva Krūma": "coordinator"}
