"""Whose project it is: told by a verb behind what stands between, and guessed where nobody tells."""

import pytest

from extractors import extract


@pytest.fixture
def owner(lines):
    def found(*written: str) -> tuple[str, str, bool] | None:
        _, (project,) = extract(lines(*written))
        leaders = [one for one in project.organisations if one.role in ("applicant", "coordinator")]
        return (leaders[0].finding.value, leaders[0].role, bool(leaders[0].finding.flags)) if leaders else None

    return found


@pytest.mark.parametrize(
    ("written", "name", "role"),
    [
        ("Jau otro gadu Rojas vidusskola sekmīgi īsteno projektu “Vējš”.", "Rojas vidusskola", "applicant"),
        ("Biedrība “Aka” ir īstenojuši projektu “Vējš”.", "Biedrība “Aka”", "applicant"),
        ("Rojas novada dome (RND) ir uzsākusi īstenot projektu “Vējš”.", "Rojas novada dome", "applicant"),
        ("Rojas dome, lai glābtu dzirnavas, iesniedza konkursā projektu “Vējš”.", "Rojas dome", "applicant"),
        ("Rojas dome no aģentūras saņēmusi lēmumu par projekta “Vējš” apstiprināšanu.", "Rojas dome", "applicant"),
        ("Biedrība “Aka” no 1. maija līdz 30. jūnijam īsteno projektu “Vējš”.", "Biedrība “Aka”", "applicant"),
        ("Projekts “Vējš” pieder biedrībai “Aka”, kas to arī īsteno.", "biedrība “Aka”", "applicant"),
        ("Rojas novada domes sēdē pieņemts lēmums iesniegt projektu “Vējš”.", "Rojas novada dome", "applicant"),
        ("Līgums par projektu “Vējš” noslēgts starp Rojas domi un Vides ministriju.", "Rojas dome", "applicant"),
        ("Projektā “Vējš” Rojas novada dome kā vadošais partneris sāk darbus.", "Rojas novada dome", "coordinator"),
        ("Rojas novada dome kā iesniedzēja piesaka projektu “Vējš”.", "Rojas novada dome", "applicant"),
        ("Biedrība “Aka” ieguvusi 900 eiro projektam “Vējš”.", "Biedrība “Aka”", "applicant"),
        ("Projekts “Vējš” sākas. Vadošā skola Rojas vidusskola", "Rojas vidusskola", "coordinator"),
        ("Iesniedz: biedrība “Aka”, projekts “Vējš”.", "biedrība “Aka”", "applicant"),
        ("Projektā “Vējš” ir trīs partneri: Rojas rajona partnerība (projekta vadošais partneris) un citi.",
         "Rojas rajona partnerība", "coordinator"),
        ("Rojas aģentūra „Rojas sporta centrs” jaunatnes aģentūrai iesniedza projektu “Vējš”.",
         "Rojas aģentūra „Rojas sporta centrs”", "applicant"),
        ("Projektu “Vējš” īsteno Rojas iedzīvotāju grupa “Bāka”.", "Rojas iedzīvotāju grupa “Bāka”", "applicant"),
    ],
)  # fmt: skip
def test_who_carries_out_a_project_is_told_by_its_verb(owner, written: str, name: str, role: str) -> None:
    assert owner(written) == (name, role, False)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (["Biedrība “Aka” aicina uz talku.", "Biedrība “Aka” šovasar rīkos projekta “Vējš” talkas."], "Biedrība “Aka”"),
        (["Projekts “Vējš” sācies.", "Biedrībai “Aka” izdevies iegūt finansējumu tam."], "Biedrība “Aka”"),
        (["Projekts “Vējš” sācies. Darbus pasūta Rojas novada dome."], "Rojas novada dome"),
        (["Projekts “Vējš” sācies. Uz to devās trīs Rojas vidusskolas skolēni."], "Rojas vidusskola"),
        (["Projektā “Vējš” Rojas vidusskolas pārstāvji redzēja Jelgavas pamatskolu."], "Rojas vidusskola"),
        (["Projekts “Vējš” sācies. Tā rudenī nolēma Rojas novada pašvaldība."], "Rojas novada pašvaldība"),
        (["Projekts “Vējš” sācies.", "Rojas novada bibliotēka tajā atvērs lasītavu."], "Rojas novada bibliotēka"),
    ],
)
def test_where_nobody_tells_the_only_one_spoken_of_is_guessed_and_flagged(owner, written: list[str], name: str) -> None:
    assert owner(*written) == (name, "applicant", True)


@pytest.mark.parametrize(
    "written",
    [
        ["Projekts “Vējš” sācies. Rojas novada dome piešķīra līdzfinansējumu talkām."],
        ["Projekts “Vējš” sācies. Desmito daļu līdzfinansē Rojas novada dome."],
        ["Projekts “Vējš” sācies. SIA “Mūris” ieklāja bruģi visā pagalmā."],
        ["Projekts “Vējš” sācies. Rojas vidusskola un Kolkas pamatskola gaida viesus."],
        ["Projekts “Vējš” (2019-1-DE03-KA229-059561) sācies. Devās Rojas vidusskolas skolēni."],
        ["Projekts “Vējš” sācies. Rojas kultūras pārvalde, kuru pārstāv direktore, no vienas puses, slēdz līgumu."],
        ["Projektu “Vējš” rādīja grupā “Bitītes”, un Rojas tautas namā viss notika."],
    ],
)
def test_who_pays_builds_or_is_one_of_several_is_not_guessed(owner, written: list[str]) -> None:
    assert owner(*written) is None


@pytest.mark.parametrize(
    "told",
    [
        "SIA „Mūris” ir pabeigusi telpu remontu projekta „Vējš” ietvaros.",
        "Sākta 2010. gadā Rojas novada pārvaldē konkursā iesniegtā projekta „Vējš” īstenošana.",
    ],
)
def test_who_builds_and_where_an_application_lay_did_not_apply(owner, told: str) -> None:
    assert owner(told) is None


def test_whom_an_application_was_handed_to_did_not_apply(owner) -> None:
    assert owner("Rojas pagasta pārvalde iesniedza biedrībā “Lauku tilts” projektu “Vējš”.") == (
        "Rojas pagasta pārvalde", "applicant", False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Norisi vēro Apes pilsētas ar lauku teritoriju dome.", ["Apes pilsētas ar lauku teritoriju dome"]),
        ("Dalībnieks ir Vides centrs Igaunijā un Alūksnes muzejs.", ["Vides centrs", "Alūksnes muzejs"]),
        ("Laukums top Kocēnu pagasta centra malā un Višķu tehnikuma ciemā.", []),
        ("Stāsta A.Liepa un pirmsskolas izglītības skolotāja B.Ozola.", []),
        ("Mūžizglītība skolā nav retums.", []),
        ("Pabeigta Piltenes vidusskola.", ["Piltenes vidusskola"]),
        ("Atjaunots Piltenes muzejs.", ["Piltenes muzejs"]),
        (
            "Tur ir Valsts sociālās aprūpes centrs (VSAC) “Sala”.",
            ["Valsts sociālās aprūpes centrs (VSAC) “Sala”"],
        ),
        ("Atsaucās arī Tartu Dabas māja un Bauskas jauniešu nams.", ["Tartu Dabas māja", "Bauskas jauniešu nams"]),
        ("Pārdod veco māju un dzīvojamo namu.", []),
        ("Atļaut Rojas novada domei strādāt.", ["Rojas novada dome"]),
        ("Grozījumi Rojas novada domes lēmumā.", ["Rojas novada dome"]),
        ("Piešķirtais Rojas novada fonda atbalsts.", ["Rojas novada fonds"]),
        ("Strādā Rojas novada dome.", ["Rojas novada dome"]),
        ("Kaimiņos ir Rīgas Jaunā teātra institūts.", ["Rīgas Jaunā teātra institūts"]),
        ("Paldies saka Rojas tehnikums, viesus gaida Valsts ģimnāzija.", ["Rojas tehnikums", "Valsts ģimnāzija"]),
    ],
)
def test_a_name_holds_its_own_words_and_no_others(lines, written: str, names: list[str]) -> None:
    findings, _ = extract(lines(written))
    assert [one.value for one in findings if one.field == "organisation"] == names


def test_what_every_district_has_names_no_organisation(lines) -> None:
    told = "Projektu “Vējš” īsteno Rojas novada dome, palīdz Sociālais dienests un Novada bibliotēka."
    _, (project,) = extract(lines(told))
    assert [one.finding.value for one in project.organisations] == ["Rojas novada dome"]


def test_an_institution_quoted_by_its_own_name_needs_no_kind(lines) -> None:
    findings, _ = extract(lines("Strādā Rojas novada pašvaldības iestāde “Rojas novada administrācija”."))
    assert [one.value for one in findings if one.field == "organisation"] == ["Rojas novada administrācija"]


@pytest.mark.parametrize("kind", ["programmā", "konkursā", "pasākumā"])
def test_quoted_names_of_other_things_are_no_organisations(lines, kind: str) -> None:
    findings, _ = extract(lines(f"Projekts “Vējš” atbalstīts {kind} „Rojas jauniešu padome”."))
    assert not [one for one in findings if one.field == "organisation"]


def test_an_organisation_quoted_in_two_ways_is_listed_once(lines) -> None:
    _, (project,) = extract(lines("Projektu “Vējš” īsteno biedrība “Aka”.", "Biedrība „Aka” pateicas!"))
    assert [(one.finding.value, one.role) for one in project.organisations] == [("biedrība “Aka”", "applicant")]


def test_islands_in_an_english_title_are_no_country_and_a_fund_in_small_letters_tells_the_programme(lines) -> None:
    _, (project,) = extract(lines("Projektu “Two Islands” atbalsta Eiropas lauksaimniecības fonds lauku attīstībai."))
    assert (project.countries, project.choices["programme"].finding.value) == ((), "ELFLA")


def test_a_mobile_number_in_groups_behind_a_name_is_one(lines) -> None:
    findings, _ = extract(lines("Projekta “Vējš” vadītāja Anna Liepa, 29 554 071"))
    assert [one.value for one in findings if one.field == "phone"] == ["+37129554071"]


@pytest.mark.parametrize(
    ("decision", "owner"),
    [
        ("Sedas novada dome nolemj: 1. Iesniegt projekta „Upes acs” pieteikumu aģentūrai.", "Sedas novada dome"),
        ("Sedas novada dome, atklāti balsojot, NOLEMJ: 1. Īstenot projektu „Upes acs”.", "Sedas novada dome"),
        ("Sedas novada dome nolēma: atbalstīt projekta „Upes acs” īstenošanu.", "Sedas novada dome"),
    ],
)
def test_a_council_that_decides_to_take_part_is_perhaps_the_owner(decision: str, owner: str | None, lines) -> None:
    _, projects = extract(lines("LĒMUMS", decision, "2. Projekta kopējās izmaksas ir 12 000 EUR, ERAF 9 000 EUR."))
    told = [one for project in projects for one in project.organisations if one.role == "applicant"]
    assert [one.finding.value for one in told] == ([owner] if owner else [])
    assert all(one.finding.flags for one in told)


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("SIA “Vējliepas”, ", "SIA “Vējliepas”"),
        ("Z/S „Upesgali” – projekts ", "Z/S „Upesgali”"),
        ("Zemnieku saimniecība “Lejas”: ", "Zemnieku saimniecība “Lejas”"),
        ("Nodibinājums “Salas attīstības fonds”; ", "Nodibinājums “Salas attīstības fonds”"),
        ("Rojas novada pašvaldība, ar projektu ", "Rojas novada pašvaldība"),
        ("IK „Alnis” (Kolka), ", "IK „Alnis”"),
    ],
)
def test_who_opens_an_item_of_a_list_has_its_project(who: str, name: str, lines) -> None:
    _, projects = extract(
        lines("Apstiprināti divi projekti:", f"1. {who}„Ogu kalte”, 900,00 EUR.", "2. SIA “Bura”, „Tilts”, 90,00 EUR.")
    )
    owners = [one.finding.value for project in projects for one in project.organisations if one.role == "applicant"]
    assert owners == [name, "SIA “Bura”"]


@pytest.mark.parametrize(
    ("written", "name", "role"),
    [
        ("SIA “Mūris” informē, ka maijā noslēgta vienošanās ar aģentūru par projekta “Vējš” īstenošanu.", "SIA “Mūris”",
         "applicant"),
        ("Projektā “Vējš” vadošais partneris ir Rojas Vides, ģeoloģijas un jūras centrs.",
         "Rojas Vides, ģeoloģijas un jūras centrs", "coordinator"),
        ("Projekts “Vējš”. Vadošais partneris – Sommer Lab no Boloņas Itālijā, pārējie esam mēs.", "Sommer Lab",
         "coordinator"),
        ("Projekta “Vējš” koordinators ir Fundacja Nasz Las no Polijas.", "Fundacja Nasz Las", "coordinator"),
        ("Projektu “Vējš” īsteno Rojas evaņģēliski luteriskā draudze.", "Rojas evaņģēliski luteriskā draudze",
         "applicant"),
        ("Projektu “Vējš” īsteno kooperatīvs “Zaļais grozs”.", "kooperatīvs “Zaļais grozs”", "applicant"),
    ],
)  # fmt: skip
def test_offices_of_several_fields_congregations_and_cooperatives_have_projects(
    owner, written: str, name: str, role: str
) -> None:
    assert owner(written) == (name, role, False)


def test_folklore_groups_have_projects(owner) -> None:
    assert owner("Projektu “Vējš” īsteno folkloras kopa “Aka”.")[:2] == ("folkloras kopa “Aka”", "applicant")


@pytest.mark.parametrize("question", ["Kurš īsteno?", "Kas īsteno?"])
def test_a_question_may_be_a_label(owner, question: str) -> None:
    assert owner("Kopienas projekts “Vējš”", f"{question} Biedrība “Aka”.") == ("Biedrība “Aka”", "applicant", False)


def test_whose_support_it_was_is_no_part_of_a_name(owner) -> None:
    told = "Ar Rojas aģentūras atbalstu biedrība “Aka” īsteno projektu “Vējš”."
    assert owner(told) == ("biedrība “Aka”", "applicant", False)


@pytest.mark.parametrize("told", ["Kur? Kolkas tautas namā.", "Kur: Kolkas tautas namā"])
def test_where_something_happens_is_nobody_s_project(owner, told: str) -> None:
    assert owner("Projekts “Vējš” (LLI-501) turpinās.", "Kad? 2024. gada 12. jūnijā plkst. 15.00", told) is None


@pytest.mark.parametrize(
    "told",
    [
        "Dienests atbalstījis divus Salas novada domes iesniegtos projektu pieteikumus.",
        "Konkursā tika iesniegti Salas novada domes sagatavotie projektu pieteikumi.",
        "Fonds finansē Salas novada domes iesniegtos mazos projektus.",
    ],
)
def test_who_handed_in_the_projects_named_below_has_each_of_them(lines, told: str) -> None:
    _, projects = extract(lines(told, "Atbalstu saņēma projekti „Vējš” un „Buras”."))
    owners = [{(one.finding.value, one.role) for one in project.organisations} for project in projects]
    assert owners == [{("Salas novada dome", "applicant")}] * 2
