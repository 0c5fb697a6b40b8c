"""Who leads a project is told in verbs, a sentence further on, or in passing; who leads something else does not."""

import pytest

from extractors import reports
from extractors.project import evidence
from extractors.text.reading import Reading


@pytest.mark.parametrize(
    "written",
    [
        "Visu rīko skolotāja Lība Zunda. Viņa ir arī šī projekta koordinatore Latvijā.",
        "Projekta „Vējš” koordinēšana uzticēta mūzikas skolotājai Lībai Zundai.",
        "Projekts „Vējš” tapis pēc Lības Zundas ierosmes, viņa to arī vada.",
        "Projekta „Vējš” vadītāja un pieteikuma autore ir Lība Zunda.",
        "Atbildīgā persona, kura vada projektu – Lība Zunda",
        "Skolotāja Lība Zunda jau trešo gadu koordinē Erasmus+ projektu „Vējš”.",
        "Projektā „Vējš” par koordināciju rūpējas Lība Zunda.",
        "Projekta „Vējš” darba grupa: vadītāja Lība Zunda.",
        "Sīkāk par projektu pastāstīs Lība Zunda, tālr. 26000001.",
        "Mūsu koordinatore: Lība Zunda",
        "Projekta vad.: Lība Zunda",
        "Uzdot Lībai Zundai vadīt projektu „Vējš”.",
        "Lība Zunda – koordinē",
        "Koordinē Oslo Bergskole; pie mums – Lība Zunda.",
        "Latvijas komandu projektā vada Lība Zunda.",
        "Projekta darba grupu vada Lība Zunda.",
        "Vairāk par projektu stāsta tā vadītāja Lība Zunda.",
        "Projekta idejas autore un vadītāja ir skolotāja Lība Zunda.",
        "Ar jautājumiem vērsties pie Lības Zundas, tālr. 26000001.",
        "Vadošā pētniece Lība Zunda vada projektu.",
        "Projekta koordinācija: Lība Zunda.",
        "Projekta vadītāja skolā: vēstures skolotāja Lība Zunda.",
        "Projekts „Vējš” ir pētījums. Pētījumu vada vadošā pētniece Lība Zunda.",
        "Projektu vada: direktora vietniece Lība Zunda.",
        "Projektu skolotājas Lības Zundas vadībā īsteno trīs skolas.",
    ],
)
def test_who_leads_is_told_in_many_ways(people, written: str) -> None:
    ((name, role),) = people(written).items()
    assert name in ("Lība Zunda", "Lības Zundas")
    assert role in ("manager", "coordinator", "contact")


@pytest.mark.parametrize(
    "written",
    [
        "Projekta „Vējš” bērnu teātra pulciņu vada aktrise Lība Zunda.",
        "Projekta „Vējš” ietvaros nodarbības vadīs Lība Zunda.",
        "Projekta „Vējš” noslēgumā bērnu grupu vada Lība Zunda.",
        "Projektu nedēļu, kurā top projekts „Vējš”, atklās direktore. Projektu nedēļu koordinē Lība Zunda.",
        "Projektu „Vējš” prezentēja skolēni skolotājas Lības Zundas vadībā.",
        "Projekta „Vējš” seminārā runāja Erasmus+ koordinatore no aģentūras Lība Zunda.",
    ],
)
def test_who_leads_lessons_within_a_project_does_not_lead_the_project(people, written: str) -> None:
    assert people(written) == {"Lība Zunda": "other"}


def test_a_duty_in_brackets_is_of_the_name_before_them_only(people) -> None:
    told = people("Projekta komanda: Lība Zunda (koordinatore), Daina Zariņa (finanses), Pāvils Ozols (foto)")
    assert told == {"Lība Zunda": "coordinator", "Daina Zariņa": "other", "Pāvils Ozols": "author"}


def test_a_duty_in_the_next_cells_is_of_the_name_before_them(table) -> None:
    rows = [
        ["Vārds, uzvārds", "Amats skolā", "Pienākumi projektā"],
        ["Lība Zunda", "bibliotekāre", "projekta koordinatore"],
        ["Daina Zariņa", "direktore", "uzraudzība"],
    ]
    found = {one.finding.value: one.role for one in evidence.collect(Reading(table(rows))).people}
    assert found == {"Lība Zunda": "coordinator", "Daina Zariņa": "other"}


def test_the_leader_of_a_list_of_members_leads_the_project(people) -> None:
    told = people(
        "Izveidot projekta „Vējš” darba grupu šādā sastāvā:",
        "Lība Zunda, darba grupas vadītāja;",
        "Daina Zariņa, muzeja vadītāja;",
        "Pāvils Ozols, grāmatvedis.",
    )
    assert told == {"Lība Zunda": "manager", "Daina Zariņa": "other", "Pāvils Ozols": "other"}


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Par projekta koordinatori pašvaldībā nozīmēt nodaļas vadītājas vietnieci Annu Liepu.", "coordinator"),
        ("Ziņo tautas nama vadītāja Anna Liepa. Projekta īstenošanu uzdot vadītājai Annai Liepai.", "coordinator"),
        ("Projekta norise no 2022. gada maija. Vadītāja: ekoloģe Anna Liepa.", "manager"),
        ("Skolā to vada ģeogrāfe Anna Liepa.", "coordinator"),
        ("Iepirkuma norisi uzdot vadītājai Annai Liepai.", "other"),
    ],
)
def test_whom_a_decision_gives_a_project_leads_it(told: str, role: str, lines) -> None:
    _, (project,) = reports.of(lines(f"Projekts „Rasa” (LL-00231) sākas. {told}"))
    assert [(one.finding.value, one.role) for one in project.people] == [("Anna Liepa", role)]


def test_a_line_that_invites_questions_labels_whom_to_ask(people) -> None:
    assert people("Ja ir jautājumi", "Lība Zunda, tālr. 26000001") == {"Lība Zunda": "contact"}
