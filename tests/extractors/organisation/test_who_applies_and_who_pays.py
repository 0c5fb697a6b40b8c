"""Who carries out a project by other words than its label, and who pays for it."""

import pytest

from extractors import reports


@pytest.mark.parametrize(
    "told",
    [
        "Projekta „Rasa” īstenotāji ir SOCIETY un Salas bibliotēka.",
        "Projektu „Rasa” administrē SOCIETY.",
        "Projekta „Rasa” autors ir SOCIETY.",
        "Projekta „Rasa” ieviešanu veic SOCIETY.",
        "Projekta „Rasa” īstenošanu uzņēmusies SOCIETY.",
        "Projekts „Rasa” ir SOCIETY iecere, kas radusies pavasarī.",
        "SOCIETY vadībā sākas projekts „Rasa”.",
        "SOCIETY izstrādājusi projektu „Rasa”, un tas ir apstiprināts.",
    ],
)
def test_who_carries_out_answers_for_or_thought_of_a_project_is_its_applicant(organisations, told: str) -> None:
    assert organisations(told.replace("SOCIETY", "biedrība „Enkurs”"))["biedrība „Enkurs”"] == "applicant"


def test_an_agency_that_administers_or_approved_a_project_does_not_carry_it_out(organisations) -> None:
    told = "Salas skola īsteno projektu „Rasa”. Projektu administrē Jaunatnes starptautisko programmu aģentūra."
    assert organisations(told) == {"Salas skola": "applicant"}


@pytest.mark.parametrize(
    "told",
    [
        "Projektu finansē FUND.",
        "Projektu „Rasa” līdzfinansē FUND.",
        "Finansējumu tam piešķīris FUND.",
        "Projekta finansētājs – FUND.",
    ],
)
def test_who_pays_for_the_project_is_its_funder(organisations, told: str) -> None:
    told = f"Projektu „Rasa” īsteno biedrība „Enkurs”. {told.replace('FUND', 'Sabiedrības integrācijas fonds')}"
    assert organisations(told) == {"biedrība „Enkurs”": "applicant", "Sabiedrības integrācijas fonds": "funder"}


def test_who_pays_behind_its_name_and_no_fund_that_is_merely_named(organisations) -> None:
    told = "Projektu „Rasa” ar Salas fonda finansiālu atbalstu īsteno biedrība „Enkurs”."
    named = organisations(f"{told} Raksta Vides aizsardzības fonds.")
    assert named == {"biedrība „Enkurs”": "applicant", "Salas fonds": "funder"}


def test_who_leads_behind_the_name_of_the_project_and_a_country_is_abroad(organisations) -> None:
    told = "Projektu „Rasa” vada University of Salo (Igaunija). Latvijas partneris – Sedas institūts."
    assert organisations(told) == {"University of Salo": "coordinator", "Sedas institūts": "partner"}


def test_a_project_runs_where_a_library_is_and_an_event_of_it_does_not_tell_whose_it_is(organisations) -> None:
    assert organisations("Lodes bibliotēkā tiek īstenots projekts „Rasa”.") == {"Lodes bibliotēka": "applicant"}
    assert organisations("Projekts „Rasa” norit Lodes muzejā.") == {"Lodes muzejs": "applicant"}
    assert organisations("Lodes muzejā notiks projekta „Rasa” sarīkojums.") == {"Lodes muzejs": "other"}


def test_takers_part_named_by_their_countries_are_partners(organisations) -> None:
    told = "Projektā „Rasa” ir skolas no trim valstīm: Latvijas – Lodes skola (koordinators), Itālijas – Liceo Volta."
    assert organisations(told) == {"Lodes skola": "coordinator", "Liceo Volta": "partner"}


@pytest.mark.parametrize(
    "told",
    [
        "Vienošanās par projektu „Rasa” ir spēkā: to parakstīja SOCIETY un Centrālā finanšu un līgumu aģentūra.",
        "Centrālā finanšu un līgumu aģentūra un SOCIETY parakstījusi līgumu par projektu „Rasa”.",
        "Līgumu par projekta „Rasa” īstenošanu ar aģentūru parakstīja SOCIETY.",
        "„Rasa” ir projekts, kuru ar fonda atbalstu sākusi SOCIETY.",
        "„Rasa. 2. kārta” – tā sauc projektu, ko SOCIETY nupat pabeigusi.",
    ],
)
def test_who_signs_with_an_agency_and_who_has_just_begun_or_ended_applies(organisations, told: str) -> None:
    assert organisations(told.replace("SOCIETY", "Salas novada dome")) == {"Salas novada dome": "applicant"}


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("pašvaldības aģentūra “Bāka”", "Starp pašvaldības aģentūru “Bāka” ar PAYER ir noslēgts līgums par PROJECT."),
        ("Salas novada dome", "Salas novada dome ar PAYER noslēdza līgumu par PROJECT."),
        ("SIA „Salas siltums”", "SIA „Salas siltums” noslēdza 2009. gada decembrī ar PAYER Līgumu par fonda PROJECT."),
        ("Salas novada dome", "Līgums starp Salas novada domi un PAYER par PROJECT parakstīts."),
        (
            "Sabiedrība ar ierobežotu atbildību „Salas siltums”",
            "Sabiedrība ar ierobežotu atbildību „Salas siltums” ar PAYER noslēdza līgumu par PROJECT.",
        ),
        (
            "Salas novada dome",
            "Salas novada dome ministrijas konkursa „Siltas mājas” ietvaros sāka PROJECT.",
        ),
    ],
)
def test_of_two_who_sign_the_one_that_pays_does_not_apply(organisations, who: str, told: str) -> None:
    project = "projekta „Rasa” (3DP/3.4.1.1.0/09/APIA/CFLA/014/999) īstenošanu"
    found = organisations(told.replace("PROJECT", project).replace("PAYER", "Centrālo finanšu un līgumu aģentūru"))
    assert [name for name, role in found.items() if role == "applicant"] == [who]


def test_partners_of_an_agreement_do_not_apply_by_it(organisations) -> None:
    told = "Projekts „Rasa” (1.2.3.4/16/I/001). Sadarbības līgums starp Kolkas skolu un Rojas skolu."
    assert "applicant" not in organisations(told).values()


@pytest.mark.parametrize(
    "told",
    [
        "Projektu „Rasa” uzsākusi SOCIETY.",
        "Projektu „Rasa” pabeigusi SOCIETY.",
        "Projektu „Rasa” turpinās īstenot SOCIETY.",
        "Projektu „Rasa” (kopējās izmaksas 900 EUR) plāno īstenot SOCIETY.",
        "Projekts „Rasa” sākts maijā. Par tā norisi gādā SOCIETY.",
    ],
)
def test_who_begins_ends_or_looks_after_a_project_behind_its_name_applied_for_it(organisations, told: str) -> None:
    assert organisations(told.replace("SOCIETY", "biedrība „Enkurs”")) == {"biedrība „Enkurs”": "applicant"}


@pytest.mark.parametrize(
    "told",
    [
        "Biedrībai „Enkurs” izdevies uzsākt projektu „Rasa”.",
        "Biedrībai „Enkurs” ir iespēja īstenot projektu „Rasa”.",
        "Biedrības „Enkurs” vadītāja stāsta, ka projekts „Rasa” sākās ar sapni.",
        "Biedrības „Enkurs” īstenojamā projekta „Rasa” mērķis ir talkas.",
    ],
)
def test_to_whom_a_chance_was_given_and_whose_head_tells_of_a_project_has_it(organisations, told: str) -> None:
    assert list(organisations(told).values()) == ["applicant"]


def test_who_hands_in_with_another_applies_and_the_other_is_a_partner(lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Rasa”", "Iesniedzējs – Salas skola sadarbībā ar Lodes muzeju"))
    found = {one.finding.value: one.role for one in project.organisations}
    assert found == {"Salas skola": "applicant", "Lodes muzejs": "partner"}


def test_a_council_that_leads_under_its_label(lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Rasa”", "Vadošā pašvaldība: Salas novada pašvaldība"))
    assert [one.role for one in project.organisations] == ["coordinator"]


def test_a_builder_who_restored_something_within_a_project_did_not_apply(organisations) -> None:
    told = "Projektā „Rasa” SIA „Enkurs” atjaunoja ielu. Projektu īstenoja Salas novada pašvaldība."
    assert organisations(told) == {"SIA „Enkurs”": "other", "Salas novada pašvaldība": "applicant"}
