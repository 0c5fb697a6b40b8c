"""Who does what in a project: duties and jobs around names, and the nominative that they ask for."""

import pytest

from extractors import reports
from extractors.project import evidence


@pytest.mark.parametrize(
    "written",
    [
        "Vēstures skolotāja Lība Zunda ir projekta vadītāja Kuldīgā.",
        "Projekts sācies, tagad to vada Lība Zunda.",
        "Lība Zunda (projekta vad.) un pārējie",
        "Proj. vad. Lība Zunda",
        "Projekta koordinatore no mūsu skolas Lība Zunda stāsta.",
        "Brauc piecas skolas. Koordinē: Lība Zunda",
        "Skolotāja Lība Zunda koordinē mūsu dalību projektā.",
        "Projekta vadītāja: Dr. hist., asoc. prof. Lība Zunda",
        "Projekta vadību uzņēmusies Lība Zunda.",
        "Par projektu novadā atbild skolas bibliotekāre Lība Zunda.",
        "Par projekta vadītāju iecelt ekonomisti Lību Zundu.",
        "Noteikt Lību Zundu par projekta vadītāju.",
        "Par Projekta vadītāju noteikt Attīstības nodaļas attīstības plānotāju Lību Zundu.",
        "Projekta vadītājas pienākumus uzdot kultūras darba organizatorei Lībai Zundai.",
        "Uzdot attīstības plānotājai Lībai Zundai vadīt Projektu.",
        "Uzdot nodaļas vadītājai Lībai Zundai koordinēt projekta „Vējš” īstenošanu.",
        "Uzdot speciālistei Lībai Zundai vadīt projekta īstenošanu.",
        "Par projekta vadītāju iecelt Tirgus un ceļu nodaļas vadītāju Lību Zundu.",
        "Lība Zunda rādīja kastes ar mālu. Viņas vadītais LEADER projekts sākās pavasarī.",
        "Tas notika projektā “Vējš” (8.3.2.2/16/I/001), kura vadītāja ir Lība Zunda.",
        "Vadītājas pienākumus projektā no kolēģes pārņēmusi Lība Zunda.",
        "Projekta vadītāja direktora vietniece Lība Zunda",
        "Projektu vadīja Attīstības nodaļas vadītāja Lība Zunda.",
        "Lektore Lība Zunda (projekta vadītāja)",
        "Projekta kuratore – Lība Zunda",
        "Muzejā projektu pārzina krājuma glabātāja Lība Zunda.",
        "Par projekta gaitu rūpējas nodaļas ekonomiste Lība Zunda.",
        "Pie projekta stūres ir skolotāja Lība Zunda.",
        "Atbild Lība Zunda, bibliotekāre",
        "Projekta koordinatore domē: Lība Zunda",
        "lzp-2021/1-0377, 2022.–2024. gads, vadītāja profesore Lība Zunda: „Olbaltumvielas”.",
        "Koordinē: Izglītības pārvaldes speciāliste Lība Zunda",
        "Rit projekts „Sūnas”, ko vada profesore Dr. habil. geogr. Lība Zunda.",
        "Mūsu skolas komandu ved matemātikas skolotāja Lība Zunda.",
        "Skolotāja Lība Zunda, projekta „Vējš” koordinatore, stāsta par ceļu.",
        "Projekta „Vējš” vadītāja Lība Zunda stāsta par ceļu.",
        "Lība Zunda, starptautiskā projekta “Vējš” vadītāja",
        "Projekta koordinatore direktora vietniece audzināšanas darbā Lība Zunda",
        "Projekta koordinatore (Lība Zunda) dosies ceļā.",
        "Lība Zunda kā projekta koordinatore dosies ceļā.",
        "Projekta autore un vadītāja Lība Zunda",
        "Projekta darba grupas vadītāja Lība Zunda",
        "Par projekta īstenošanu atbildīga Lība Zunda.",
        "Koordinē: Lība Zunda",
        "Projektu administrē Ceļu nodaļas speciāliste Lība Zunda.",
        "Atbildīgā par projekta īstenošanu: Lība Zunda",
        "Par ceļu stāsta projekta koordinatore, vācu valodas skolotāja Lība Zunda.",
    ],
)
def test_a_duty_on_either_side_tells_more_than_a_job(people, written: str) -> None:
    ((name, role),) = people(written).items()
    assert name in ("Lība Zunda", "Lību Zundu")
    assert role in ("manager", "coordinator")


def test_what_each_one_does_may_stand_in_brackets_between_two_names(people) -> None:
    told = people("Projekta koordinatores: Daina Zariņa (mācības) un Lība Zunda (ceļš)")
    assert told == {"Daina Zariņa": "coordinator", "Lība Zunda": "coordinator"}


@pytest.mark.parametrize(
    "written",
    [
        "Vakaru vadīja aktrise Lība Zunda.",
        "Ievārījumu pārzina saimniece Lība Zunda.",
        "Par projekta viesu ēdināšanu rūpējas pavāre Lība Zunda.",
        "Nodarbību vadīs jūrniece Lība Zunda.",
        "Projekta vadītājas vietniece Lība Zunda",
        "Rēķinus kārto projekta koordinatora grāmatvede Lība Zunda.",
        "Lība Zunda, kura vada kori, dzied.",
        "Projekts „Vējš” (LLI-447). Koris, 2022/2023. mācību gads, vadītāja Lība Zunda.",
        "Deju kopa, tālr. 67-123456, vadītāja Lība Zunda.",
    ],
)
def test_who_leads_something_else_leads_no_project(people, written: str) -> None:
    assert people(written) in ({"Lība Zunda": "other"}, {})


def test_a_role_before_the_next_name_is_not_of_the_name_before_it(people) -> None:
    assert people("Runāja direktore Lība Zunda, projekta koordinators Rūdis Kaktiņš un zvejnieks Ansis Blūms.") == {
        "Lība Zunda": "other", "Rūdis Kaktiņš": "coordinator", "Ansis Blūms": "other",
    }  # fmt: skip


def test_a_role_on_the_line_below_with_a_name_of_its_own_is_not_of_the_name_above(people) -> None:
    assert people("Direktore\tLība Zunda", "Projekta koordinators\tRūdis Kaktiņš")["Lība Zunda"] == "other"


def test_a_duty_in_the_plural_is_of_all_its_names(people) -> None:
    found = people("Projekta vadītājas skolā ir logopēde Lība Zunda un mūzikas skolotāja Rasma Pāne.")
    assert found == {"Lība Zunda": "manager", "Rasma Pāne": "manager"}


def test_a_label_with_two_letters_that_changed_places_is_still_that_label(people) -> None:
    assert people("Kontaktpresona: Lība Zunda") == {"Lība Zunda": "contact"}


def test_a_name_agrees_with_the_role_before_it(people) -> None:
    assert "Andra Zunda" in people("Atbild projekta koordinatore Andra Zunda.", "Andra Zunda")
    assert "Ilona Apse" in people("Projekta koordinatorei Ilonai Apsei pateicās visi.")


def test_an_unknown_woman_is_not_taken_for_a_man_in_the_genitive(people) -> None:
    assert "Mateja Novaka" in people("Projektu koordinē Mateja Novaka.")


def test_women_keep_surnames_that_are_not_declined(people) -> None:
    assert "Zaiga Kurtinaitis" in people("Pieteikties pie Zaigas Kurtinaitis.")


def test_an_academic_degree_is_no_initial(people) -> None:
    assert "Lucinda Krauklīte" in people("Projekta koordinatore – Dr. Lucinda Krauklīte")


def test_people_abroad_are_known_by_their_column_or_by_the_country_before_them(people, table) -> None:
    from extractors.text.reading import Reading

    rows = [["Organizācija", "Valsts", "Pārstāvis"], ["Gmina Orneta", "Polija", "Zbyslava Gruška"]]
    found = evidence.collect(Reading(table(rows))).people
    assert [mention.finding.value for mention in found] == ["Zbyslava Gruška"]
    assert "Telmo Vaz" in people("Agrupamento de Escolas da Beira, Portugāle, Telmo Vaz")


def test_a_locative_of_a_country_is_no_given_name(people) -> None:
    assert people("Projekta vadītājs Īrijā Šons Kērns") == {"Šons Kērns": "manager"}


def test_names_in_a_sentence_of_capitals_are_found(people) -> None:
    assert "Inga Zundāne" in people("MUZEJA VECĀKĀ SPECIĀLISTE INGA ZUNDĀNE AICINA")


def test_whoever_coordinates_something_else_has_no_duty_in_the_project(people) -> None:
    assert people("Projektā piedalās pieaugušo izglītības reģionālā koordinatore Lība Zunda.") == {
        "Lība Zunda": "other"
    }


def test_two_who_coordinate_are_joined_by_and(people) -> None:
    told = people("Projektu skolā koordinē direktore Daina Zariņa un skolotāja Lība Zunda.")
    assert told == {"Daina Zariņa": "coordinator", "Lība Zunda": "coordinator"}


def test_who_is_told_after_the_last_of_a_list_has_a_job_only(people) -> None:
    told = people("Runāja projekta koordinatores Daina Zariņa un Lība Zunda, skolas direktors Pāvils Ozols.")
    assert told["Pāvils Ozols"] == "other"


def test_a_label_may_tell_the_place_of_a_duty(people) -> None:
    assert people("Projekta grupas koordinatore Zilupes vidusskolā:", "Lība Zunda") == {"Lība Zunda": "coordinator"}


def test_where_one_works_may_stand_between_a_duty_and_a_name(people) -> None:
    written = "Rakstu sagatavoja: Projekta koordinators, Nīcas PII “Zīle” vadītāja Lība Zunda"
    assert people(written) == {"Lība Zunda": "coordinator"}


@pytest.mark.parametrize(
    "written",
    [
        ["Projekts sākas rudenī.", "Lība Zunda projekta vadītāja"],
        ["Lība Zunda,", "Rojas 1. PII mūzikas skolotāja", "projekta koordinatore iestādē"],
        ["Par projektu atbild: Rojas pagasta pārvaldes vadītāja Lība Zunda"],
        ["Projekta administratīvā vadītāja Lība Zunda."],
        ["Projekta koordinēšanu veic skolotāja Lība Zunda."],
        ["Lība Zunda", "Ventas pamatskolas skolotāja, projekta koordinatore"],
        ["Par projektu atbildīgā: Lība Zunda"],
        ["Šo projektu pieskata Lība Zunda."],
        ["Lība Zunda", "Nīcas pagasta dome", "Projekta vadītāja"],
        ["Projektā „Vējš” paredzēti pieci koncerti; to vada Lība Zunda."],
    ],
)
def test_a_duty_on_the_name_s_own_line_or_below_the_job_is_read(people, written: list[str]) -> None:
    ((name, role),) = people(*written).items()
    assert name == "Lība Zunda"
    assert role in ("manager", "coordinator")


def test_a_duty_between_two_jobs_belongs_to_the_name_behind_it(people) -> None:
    told = people("Brauca vadītāja Daina Zariņa, projekta koordinatore, skolas bibliotekāre Lība Zunda un citi.")
    assert told == {"Daina Zariņa": "other", "Lība Zunda": "coordinator"}


def test_who_is_named_for_a_country_is_a_person(people) -> None:
    assert "Darius Petrauskas" in people("Pie projekta strādā Anna Liepa, Lietuvas pusē – Darius Petrauskas.")


def test_nouns_of_doing_in_capitals_are_no_surnames(people):
    assert people("VIDES AIZSARDZĪBAS PROJEKTS", "Projekta vadītāja LĪBA ZUNDA") == {"Lība Zunda": "manager"}


def test_a_preposition_tells_the_case_of_a_role_and_its_name(people) -> None:
    assert people("Vaicājiet pie būvdarbu vadītāja Anda Kļaviņa.") == {"Andis Kļaviņš": "other"}


def test_a_woman_s_name_that_looks_like_a_man_s_genitive_stays_as_written(people) -> None:
    assert list(people("Viesus sagaidīja Jevgenija Ozola un Renāta Kalniņa.")) == ["Jevgenija Ozola", "Renāta Kalniņa"]


@pytest.mark.parametrize(
    "written",
    [
        "Projekta komanda: Lība Zunda (vadītāja), Daina Zariņa (grāmatvede)",
        "Projekta darba grupa: Lība Zunda – vadītāja, Daina Zariņa – grāmatvede",
        "Projekta grupas locekļi: vadītāja Lība Zunda, grāmatvede Daina Zariņa",
    ],
)
def test_the_leader_of_a_project_s_team_is_its_manager(people, written: str) -> None:
    assert people(written) == {"Lība Zunda": "manager", "Daina Zariņa": "other"}


def test_who_leads_and_who_coordinates_have_a_verb_each(people) -> None:
    told = people("Projektu vadīja Jānis Ozols, bet koordinēja Lība Zunda.")
    assert told == {"Jānis Ozols": "coordinator", "Lība Zunda": "coordinator"}


def test_initials_above_a_duty_are_a_person(people) -> None:
    assert people("L. Zunda", "projekta „Vējš” vadītāja") == {"L. Zunda": "manager"}


def test_initials_are_those_of_whom_the_document_names_in_full(people) -> None:
    told = people("Piedalās Lība Zunda un Jānis Ozols.", "L. Zundai kā projekta vadītājai viss zināms.")
    assert told["Lība Zunda"] == "manager" and "L. Zunda" not in told


def test_initials_of_two_people_stay_as_written(people) -> None:
    told = people("Piedalās Lība Zunda un Laura Zunda.", "Projekta vadītāja L. Zunda.")
    assert told["L. Zunda"] == "manager"


def test_initials_above_a_house_are_no_person(people) -> None:
    assert people("A. Upīša iela", "Projekts „Vējš”") == {}


def test_a_duty_told_for_two_places_is_of_both(people) -> None:
    told = people("PROJEKTA KOORDINATORE NOVADĀ – LĪBA ZUNDA, SKOLĀ – DAINA ZARIŅA")
    assert told == {"Lība Zunda": "coordinator", "Daina Zariņa": "coordinator"}


def test_the_leader_of_another_team_is_no_manager(people) -> None:
    assert people("Projekts sākas. Deju kopas „Vējš” vadītāja Lība Zunda") == {"Lība Zunda": "other"}


def test_who_answers_at_a_project_s_telephone_is_its_contact(people) -> None:
    told = people("Projekta jautājumos zvanīt 26000000 (Lība Zunda) vai 26000001 (Daina Zariņa).")
    assert told == {"Lība Zunda": "contact", "Daina Zariņa": "contact"}


@pytest.mark.parametrize(
    "written",
    [
        "Projekta vadītāji tikās Vila Verde, Portugālē.",
        "Partneri:\nEscola Mar Azul, Vila Verde, Portugāle",
        "Projekta grupa dzīvoja viesnīcā Bella Dvina.",
        "Informāciju sagatavoja: sporta klubs “Spēks Ērgļos”",
    ],
)
def test_places_houses_and_quoted_names_are_no_people(people, written: str) -> None:
    assert people(*written.split("\n")) == {}


@pytest.mark.parametrize(
    ("written", "flags"),
    [
        ("Teksts: skolas ziņas.\nLība Zunda,\npašvaldības projektu vadītāja", ("only-a-job",)),
        ("Projektu koordinatore Lība Zunda", ("only-a-job",)),
        ("Lība Zunda, projekta vadītāja", ()),
        ("Projektu vadītāja Lība Zunda ir arī projekta koordinatore.", ()),
    ],
)
def test_who_leads_projects_by_profession_is_flagged(written: str, flags: tuple[str, ...], lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Zilais krasts”", *written.split("\n")))
    assert project.choices["coordinator"].finding.flags == flags


@pytest.mark.parametrize("school", ["15. vidusskolā", "Lodes 15. vidusskolā", "pamatskolā"])
def test_whose_name_a_school_with_a_number_bears_takes_no_part(people, school: str) -> None:
    assert people(f"Projektā „Rasa” būs labāk 7. vidusskolā, kā arī Pētera Kalniņa {school}.") == {}
