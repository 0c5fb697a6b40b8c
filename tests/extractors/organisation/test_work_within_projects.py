"""Who worked within a project, and who applied in a contest told before the verb."""


def test_who_worked_within_a_project_does_not_own_it(organisations) -> None:
    assert organisations("Laipu ierīkoja SIA „Zari” projekta „Rasa” vajadzībām.") == {"SIA „Zari”": "other"}


def test_a_contest_between_the_applicant_and_its_verb_says_who_applies(organisations) -> None:
    told = "Šī gada maija sākumā Salas novada dome ministrijas konkursa „Oga” ietvaros iesniedza projektu „Rasa”."
    assert organisations(told)["Salas novada dome"] == "applicant"
