"""Organisations under names of their own languages, and what they do in a project."""

import pytest

from extractors import extract
from extractors.project import evidence


@pytest.fixture
def named(reading):
    return lambda *written: [mention.finding.value for mention in evidence.collect(reading(*written)).organisations]


@pytest.fixture
def roles(lines):
    def found(*written: str) -> dict[str, str]:
        _, (project,) = extract(lines(*written))
        return {one.finding.value: one.role for one in project.organisations}

    return found


@pytest.mark.parametrize(
    "name",
    [
        "Liceo Artistico di Lucca", "Agrupamento de Escolas da Beira", "Colegiul Național „Ion Neculce”",
        "Şehit Mehmet İlkokulu", "Zespół Szkół nr 4 w Mielcu", "Gymnázium Ladislava Novomeského", "CEIP San Juan",
        "Osnovna škola “Vinko Žganec”", "Panevėžio miesto savivaldybės administracija", "Rauman lukio",
        "Tartu Kivilinna Kool", "Verein Grünes Land e.V.", "Stichting Jong Zeeland", "Lycée Jean Moulin",
        "3rd EPAL of Volos", "Fjordskole", "Verein 4Jugend", "University of Malta", "Youth Foundation of Lviv Region",
        "8th LYKEIO SERRON", "Oulun musiikki-instituutti", "Võrumaa kutsehariduskeskus", "Šiaulių statybos mokykla",
    ],
)  # fmt: skip
def test_a_foreign_head_noun_makes_a_name_of_the_capitalised_words_around_it(named, name: str) -> None:
    assert named(f"Sadarbībā iesaistījās arī {name} un mūsu skola.") == [name]


def test_a_number_that_only_counts_the_items_of_a_list_is_no_part_of_a_name(named) -> None:
    assert named("2. Gimnazija Celje – centrs jauniešiem") == ["Gimnazija Celje"]
    assert named("Braucām pie 2. Gimnazija Celje audzēkņiem") == ["2. Gimnazija Celje"]


def test_a_country_ends_a_foreign_name(named) -> None:
    assert named("Uzņēma Escola Secundária de Tavira Portugālē.") == ["Escola Secundária de Tavira"]


def test_words_inside_a_title_name_no_organisation(named) -> None:
    assert named("Projekts „Healthy School Garden” (2021-1-LV01-KA210-SCH-000011223) sākas.") == []


def test_a_name_among_partners_is_known_by_the_country_behind_it(named) -> None:
    assert named("Partneri ir Brizule Vidzeme Partners (Zviedrija) un Zaļais stūris, Igaunija.") == [
        "Brizule Vidzeme Partners", "Zaļais stūris",
    ]  # fmt: skip


def test_a_town_or_a_person_before_a_country_is_no_organisation(named) -> None:
    assert named("Partneri tikās Kremonā (Itālija), kur Anna Zariņa (Latvija) rādīja filmu.") == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Kelmes “Aukuras” ģimnāzijas skolēni", "Kelmes “Aukuras” ģimnāzija"),
        ("brauks uz jauniešu klubu “Tornis”", "jauniešu klubs “Tornis”"),
        ("Cēsu bērnudārzs „Saulīte” dejo", "Cēsu bērnudārzs „Saulīte”"),
        ("ar Tallinas Tehniskās universitātes ekspertiem", "Tallinas Tehniskā universitāte"),
        ("līgums ar Ūmeo pašvaldību", "Ūmeo pašvaldība"),
        ("zvana vides un reģionālās attīstības ministrijā, Zvejas un reģionālās attīstības ministrijā",
         "Zvejas un reģionālās attīstības ministrija"),
        ("sacentās Alsungas komanda Kuldīgas vidusskolas", "Kuldīgas vidusskola"),
        ("nodibinājumu “Vidzemes jauniešu fonds”", "nodibinājums “Vidzemes jauniešu fonds”"),
    ],
)
def test_quotations_adjectives_and_places_belong_to_the_name(named, written: str, name: str) -> None:
    assert named(f"Rudenī {written}.") == [name]


def test_a_country_before_a_school_names_no_school(named) -> None:
    assert named("Ciemos brauc Lietuvas vidusskolas skolēni un Latvijas un Igaunijas pašvaldība.") == []


def test_several_of_a_kind_under_one_noun_name_none_of_them(named) -> None:
    assert named("Talkā nāk Vaives, Raiskuma un Kaives pagasta pārvaldes.") == []


CODE = "Erasmus+ projekts “Soli tuvāk” (2021-1-PL01-KA220-SCH-000012345)."


def test_who_leads_is_told_in_prose_and_the_others_only_take_part(roles) -> None:
    found = roles(CODE, "Kalnu vidusskola ir projekta koordinatorskola, bet Szkoła Podstawowa w Ornecie piedalās.")
    assert found == {"Kalnu vidusskola": "coordinator", "Szkoła Podstawowa w Ornecie": "implementer"}


def test_beside_a_labelled_leader_whoever_built_something_did_not_apply(roles) -> None:
    labels = ("Vadošais partneris: Gmina Orneta", "Partneri: Alsungas muzejs")
    found = roles(CODE, *labels, "Kuldīgas muzejs iekārtoja zāli.")
    assert found["Gmina Orneta"] == "coordinator"
    assert found["Kuldīgas muzejs"] == "implementer"


def test_a_short_form_of_a_longer_name_is_the_same_school(roles) -> None:
    assert roles(CODE, "Partneri ir Nīcas pamatskola un Gmina Orneta.", "Nīcas skolai atvēlēti 9000 EUR.") == {
        "Nīcas pamatskola": "partner", "Gmina Orneta": "partner",
    }  # fmt: skip


def test_the_employer_of_a_coordinator_is_not_thereby_the_applicant(roles) -> None:
    told = "Stāsta Ludzas kompetenču centra projekta koordinatore Anna Zariņa."
    found = roles(CODE, told, "Projektu vada Gmina Orneta.")
    assert found["Gmina Orneta"] == "coordinator"
    assert found.get("Ludzas kompetenču centrs") != "applicant"


def test_an_abbreviation_alone_is_told_with_its_full_name(named) -> None:
    assert named("Naudu piešķīra LAD.") == ["Lauku atbalsta dienests (LAD)"]
    assert named("Lauku atbalsta dienests (LAD) lēma; LAD gaida atskaiti.") == ["Lauku atbalsta dienests"] * 3


def test_each_line_under_partners_that_ends_in_a_country_is_one(roles) -> None:
    told = roles(
        "Projekts „Vēja soma”", "Projekta mērķis: lidot", "Laiks: 2022. gads",
        "Koordinators", "Istituto N.O'Brien Italy", "Partneri", "Kalnų mokykla Lithuania", "Dimotiko Korinos Greece",
        "Viesojāmies pie visiem.",
    )  # fmt: skip
    assert told == {
        "Istituto N.O'Brien": "coordinator", "Kalnų mokykla": "partner", "Dimotiko Korinos": "partner",
    }  # fmt: skip


def test_a_quoted_name_from_a_country_is_a_partner_and_a_person_is_not(named) -> None:
    told = named("Partneri ir “Wind and Sail” no Grieķijas un Maria Rossi no Itālijas.")
    assert told == ["“Wind and Sail”"]


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("Zemgales Pieaugušo izglītības biedrības (ZPIB) koordinētā projekta „Vēja soma” diena.", "coordinator"),
        ("Nīcas muzeja izstrādātais projekta pieteikums „Vēja soma” atbalstīts.", "applicant"),
        ("Vides ministrijas īstenotais projekts „Vēja soma” noslēdzās.", "applicant"),
    ],
)
def test_a_participle_tells_what_an_organisation_does(roles, written: str, role: str) -> None:
    assert role in roles(written).values()


def test_verbs_and_schools_at_large_are_no_part_of_a_name(named) -> None:
    told = named("Iepazinām Tallinas Dabas muzeju. To sveica Nīcas vidusskola un pārstāvji no Latvijas pašvaldībām.")
    assert told == ["Tallinas Dabas muzejs", "Nīcas vidusskola"]


def test_the_end_of_a_longer_name_is_no_second_organisation(roles) -> None:
    assert list(roles("Projekts „Vēja soma”: Nīcas Mākslas skolas diena.", "Mākslas skolas audzēkņi brauca.")) == [
        "Nīcas Mākslas skola"
    ]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Nīcas pašvaldība atbalsta Zaļās ģimnāzijas dalību.", "Zaļā ģimnāzija"),
        ("Ieradās Nīcas profesionālās un vispārizglītojošās vidusskolas pedagogi.",
         "Nīcas profesionālā un vispārizglītojošā vidusskola"),
        ("Vērgales pagasta PII „Zīle” piedalās.", "Vērgales pagasta PII „Zīle”"),
        ("Padomē Nīcas vidusskolu pārstāvēja direktore.", "Nīcas vidusskola"),
    ],
)  # fmt: skip
def test_a_name_ends_at_verbs_and_keeps_its_adjectives_and_its_place(named, written: str, name: str) -> None:
    assert name in named(written)


@pytest.mark.parametrize("written", ["Nīcas izglītības iestādes ir gatavas.", "Noslēdzot iestādes apskati, dziedājām."])
def test_several_of_a_kind_and_a_gerund_name_nobody(named, written: str) -> None:
    assert named(written) == []


@pytest.mark.parametrize(
    ("written", "name", "role"),
    [
        ("Nīcas Mūzikas skola 2016. gada jūnija mēnesī īstenoja projektu „Skaņu soma”.", "Nīcas Mūzikas skola",
         "applicant"),
        ("Nīcas novada dome un Kolkas muzejs parakstīja projekta „Skaņu soma” līgumu.", "Nīcas novada dome",
         "applicant"),
        ("Projekta „Skaņu soma” diena koordinatoru skolā Nīcas ģimnāzijā.", "Nīcas ģimnāzija", "coordinator"),
        ("Nīcas senioru biedrībai projekts „Skaņu soma” izmaksās 30 000 eiro.", "Nīcas senioru biedrība", "other"),
    ],
)  # fmt: skip
def test_when_and_with_whom_something_was_done_hides_no_role(roles, written: str, name: str, role: str) -> None:
    assert roles(written)[name] == role


def test_beside_a_labelled_applicant_who_signed_only_takes_part(roles) -> None:
    told = roles(
        "Projekts „Skaņu soma”", "Finansējuma saņēmējs: Kolkas muzejs", "Nīcas pašvaldība ir noslēgusi līgumu."
    )
    assert told["Kolkas muzejs"] == "applicant"
    assert "applicant" not in [role for name, role in told.items() if name != "Kolkas muzejs"]


def test_who_leads_from_a_country_is_an_organisation_by_a_word_of_its_own(named) -> None:
    assert "Collège Anne Frank" in named("Partnerību vada Collège Anne Frank no Francijas.")
    assert not named("Projektu vada Lība Zunda no Latvijas.", "Projektu koordinē Lība Zunda, Latvija.")
    assert not named("Projektu vada Ken Loach no Īrijas.")


@pytest.mark.parametrize(
    "written",
    [
        "Projekts „Vējš” ir klāt. Partnerību vada skola IES Las Lomas no Lorkas Spānijā.",
        "Projekts „Vējš” ir klāt. Projektu koordinē spāņu skola IES Las Lomas.",
        "Projekts „Vējš” ir klāt. Partneri ir Kalnu skola un IES Las Lomas, kas arī uzņēmās koordinatora lomu.",
        "Projekts „Vējš” ir klāt. Projekta koordinators ir Spānijas skola IES Las Lomas.",
    ],
)
def test_who_leads_may_be_told_behind_the_word_for_its_kind(roles, written: str) -> None:
    assert roles(written)["IES Las Lomas"] == "coordinator"


def test_initials_of_a_kind_of_school_and_its_quoted_name_are_one(named) -> None:
    assert "I.I.S. “Rosa Parks”" in named("Partneri ir Kalnu skola un I.I.S. “Rosa Parks”.")
    assert not named("Piedalījās I.I. Liepa “Rosa” komandā.")


@pytest.mark.parametrize("kind", ["pirmsskola", "pirmsskolas izglītības iestāde", "skola", "biedrība"])
def test_who_is_called_coordinating_before_its_name_leads(roles, kind: str) -> None:
    told = roles(f"Projekts „Vējš” beidzies. Ciemiņus uzņēma projekta koordinējošā {kind} “Escola do Mar”.")
    assert "coordinator" in told.values()
