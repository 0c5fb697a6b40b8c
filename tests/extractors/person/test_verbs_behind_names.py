"""Whoever leads may stand before the verb, behind it, under it in the genitive, or beside who leads too."""

import pytest


@pytest.mark.parametrize(
    "written",
    [
        "Projekts sākās maijā, un Lība Zunda šo projektu vada.",
        "Lība Zunda koordinē projektu mūsu skolā.",
        "Lība Zunda skolā koordinē visu projekta norisi.",
        "Lība Zunda uzņēmās projekta koordinatores pienākumus.",
        "Lība Zunda jau otro gadu pilda projekta vadītājas pienākumus.",
        "Lība Zunda strādā par projekta koordinatori.",
        "Lība Zunda no maija iecelta par projekta vadītāju.",
        "Lība Zunda atbild par projekta īstenošanu.",
        "„Viss izdevās,” stāsta Lība Zunda. Viņa projektu vadīja no pirmās dienas.",
        "Projektā skolotāja Lība Zunda uzņēmusies koordinatores pienākumus.",
        "„Skaņu tilts” (9.2.4.2/16/I/044), vada Lība Zunda",
        "Koordinēt projektu uzticēts skolotājai Lībai Zundai.",
        "Projektu koordinēt uzticēja Lībai Zundai.",
        "Vadīt projektu uzņēmās Lība Zunda.",
        "Projektu vadījusi Lība Zunda.",
        "Projekts norit Lības Zundas vadībā.",
        "Projekts ir Lības Zundas vadīts.",
        "Projekta koordinācija ir Lības Zundas pārziņā.",
        "Iniciatīvu „Vējš” vada Lība Zunda.",
        "Projekts ilgs gadu. Tajā būs trīs posmi. Tā vadītāja ir Lība Zunda.",
        "/Lība Zunda, projekta koordinatore/",
        "Lība Zunda, Rojas 1. vidusskolas skolotāja, projekta koordinatore",
        "Projekta koordinatore Lība Zunda skolā strādā jau gadu.",
    ],
)
def test_verbs_before_and_behind_a_name_tell_who_leads(people, written: str) -> None:
    assert people(written)["Lība Zunda"] in ("manager", "coordinator")


@pytest.mark.parametrize(
    "written",
    [
        "Lība Zunda vada projektu nedēļu.",
        "Lība Zunda stāsta par projekta vadītāju.",
        "Iepriekšējo projektu 2012. gadā koordinēja Lība Zunda.",
        "Projekta līdzšinējā koordinatore Lība Zunda dodas pensijā.",
        "Interešu izglītību skolā koordinē Lība Zunda.",
        "Iepirkuma kontaktpersona: Lība Zunda",
        "Sācies projekts un darbojas koris. Tā vadītāja ir Lība Zunda.",
    ],
)
def test_who_leads_or_answers_for_something_else_does_not_lead(people, written: str) -> None:
    assert people(written) == {"Lība Zunda": "other"}


def test_initials_behind_a_verb_are_a_person(people) -> None:
    assert people("Projektu koordinē A. Priedols.") == {"A. Priedols": "coordinator"}


def test_two_who_lead_together_lead_both(people) -> None:
    told = people("Projektu skolā koordinē Lība Zunda kopā ar kolēģi Dainu Zariņu.")
    assert told == {"Lība Zunda": "coordinator", "Daina Zariņa": "coordinator"}


def test_whom_a_sentence_under_a_duty_names_next_has_no_part_in_it(people) -> None:
    told = people("Projekta koordinatores Lības Zundas vadībā darbojās arī skolotājas Daina Zariņa un Ilze Krūma.")
    assert told == {"Lība Zunda": "coordinator", "Daina Zariņa": "other", "Ilze Krūma": "other"}


def test_a_leader_at_work_in_the_team_leads_the_project(people) -> None:
    told = people("Projekta komandā darbojas vadītāja Lība Zunda un muzeja vadītāja Daina Zariņa.")
    assert told == {"Lība Zunda": "manager", "Daina Zariņa": "other"}


def test_two_given_names_before_a_place_are_no_school(people) -> None:
    assert people("Projekta koordinatore Anna Lība Zunda skolā strādā jau gadu.") == {"Anna Lība Zunda": "coordinator"}


def test_a_verb_that_ends_a_sentence_is_nobody_s_duty_in_the_next_one(people) -> None:
    told = "Stāsta Lība Zunda, kas skolā šo projektu vada. Kopā ar viņu Somijā bija skolotājas Zane Upe, Ieva Krūma."
    assert people(told) == {"Lība Zunda": "coordinator", "Zane Upe": "other", "Ieva Krūma": "other"}
