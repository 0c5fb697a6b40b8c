"""Partners in lists: lines that end in commas, numbers of partners, several names behind one legal form."""

from dataclasses import replace

import pytest

from extractors import reports
from model import Kind

NAMED = "Erasmus+ projekts „Stāstu tilts”."


def roles(document) -> dict[str, str]:
    _, (project,) = reports.of(document)
    return {one.finding.value: one.role for one in project.organisations}


def test_lines_that_end_in_commas_go_on_under_the_label(lines) -> None:
    told = roles(
        lines(
            NAMED, "Projekta partneri:",
            "Projekta līderis – Stāstnieku fonds (Fundacja Opowieść, Polija),",
            "Lodes novada kultūras centrs,", "Lietuvas Stāstu bibliotēka;", "Sedas novada pašvaldība",
            "Lodes muzejs piedāvā ekskursijas.",
        )
    )  # fmt: skip
    assert told == {
        "Stāstnieku fonds": "coordinator", "Lodes novada kultūras centrs": "partner",
        "Lietuvas Stāstu bibliotēka": "partner", "Sedas novada pašvaldība": "partner",
    }  # fmt: skip


def test_a_label_may_hold_the_name_of_the_project(lines) -> None:
    told = roles(lines("Projekta „Stāstu tilts” partneri:", "Vadošais partneris – Lodes muzejs;", "Sedas bibliotēka."))
    assert told == {"Lodes muzejs": "coordinator", "Sedas bibliotēka": "partner"}


def test_partners_have_numbers(lines) -> None:
    told = roles(lines(NAMED, "Partneri:", "PP2:Lodes reģiona aģentūra;", "PP3: Sedas apgabala izpildkomiteja;"))
    assert told == {"Lodes reģiona aģentūra": "partner", "Sedas apgabala izpildkomiteja": "partner"}


def test_a_line_begins_with_the_country(lines) -> None:
    told = roles(lines(NAMED, "Dalībvalstis un skolas:", "Latvija – Lodes pamatskola", "Grieķija – 3rd School of Volo"))
    assert told == {"Lodes pamatskola": "partner", "3rd School of Volo": "partner"}


def test_partners_stand_in_brackets_behind_countries(lines) -> None:
    told = roles(lines(NAMED, "Partneri Itālijā (Istituto Comprensivo Verdi) un Spānijā (IES Alba)."))
    assert told == {"Istituto Comprensivo Verdi": "partner", "IES Alba": "partner"}


def test_one_legal_form_stands_before_several_names(lines) -> None:
    told = roles(lines(NAMED, "Strādājam kopā ar biedrībām „Lodes liepas”, „Baltā māja” un „Sedas smiltis”."))
    assert told == {"biedrība „Lodes liepas”": "partner", "Baltā māja": "partner", "Sedas smiltis": "partner"}


@pytest.mark.parametrize("kind", ["pirmsskola", "sākumskola"])
def test_the_leading_school_may_be_told_by_its_kind_and_a_quoted_name(lines, kind: str) -> None:
    told = roles(lines(NAMED, f"Mūs uzņēma projekta koordinējošā {kind} “Ecole des Dunes” Francijā."))
    assert told == {"Ecole des Dunes": "coordinator"}


def test_where_a_project_is_done_is_not_who_does_it(lines) -> None:
    told = roles(lines("Lodes novada pašvaldība Sedas speciālajā pamatskolā realizē ERAF projektu „Jumta maiņa”."))
    assert told["Lodes novada pašvaldība"] == "applicant"
    assert told.get("Sedas speciālā pamatskola") != "implementer"


def test_of_several_who_receive_money_the_first_one_applied(lines) -> None:
    told = roles(lines(NAMED, "Atbalsta saņēmēji: Lodes novada pašvaldība (vadošais partneris), Sedas muzejs (LV)."))
    assert told == {"Lodes novada pašvaldība": "coordinator", "Sedas muzejs": "partner"}


def test_with_whom_we_work_is_a_partner_and_not_the_owner(lines) -> None:
    told = roles(lines(NAMED, "Sadarbojamies ar Ventas skolu un Tērvetes ģimnāziju."))
    assert told == {"Ventas skola": "partner", "Tērvetes ģimnāzija": "partner"}


def test_who_works_together_with_others_applies(lines) -> None:
    told = roles(lines("Biedrība “Vēji” sadarbībā ar Lodes jauniešu centru uzsāk Erasmus+ projektu “Runā”."))
    assert told == {"Biedrība “Vēji”": "applicant", "Lodes jauniešu centrs": "partner"}


def test_a_faculty_stands_behind_the_short_name_of_its_university(lines) -> None:
    told = roles(lines("LU Bioloģijas fakultāte kopš 2021. gada janvāra realizē LZP projektu “Kāpu augi”."))
    assert told == {"LU Bioloģijas fakultāte": "applicant"}


def test_a_fund_or_an_adjective_names_nobody_who_applies(lines) -> None:
    assert "NVO fonds" not in roles(lines("NVO fonda projekts “Galds”", "Īsteno: biedrība “Lodes ļaudis”"))
    assert not roles(lines("Labākā skola Kauņā", NAMED))


def test_schools_of_a_partnership_follow_one_that_has_a_label_of_its_own(lines) -> None:
    document = lines(
        NAMED, "Projekta partnerības skolas:",
        "• Projekta koordinators – Lodes Valsts ģimnāzija – www.lodesvg.lv",
        "• Anna-Sofia-Gymnasium Kleinau – www.kleinauschool.de",
        "• Weston Business and Art College – www.westonschool.co.uk",
    )  # fmt: skip
    items = [replace(block, kind=Kind.ITEM) for block in document.blocks[2:]]
    assert roles(replace(document, blocks=(*document.blocks[:2], *items))) == {
        "Lodes Valsts ģimnāzija": "coordinator", "Anna-Sofia-Gymnasium Kleinau": "partner",
        "Weston Business and Art College": "partner",
    }  # fmt: skip


def test_lines_that_name_organisations_go_on_under_the_label_without_commas(lines) -> None:
    listed = ("Sadarbības skolas:", "Lodes Valsts ģimnāzija", "Weston Art College")
    told = roles(lines(NAMED, *listed, "Ziņas sagatavoja Lode."))
    assert told == {"Lodes Valsts ģimnāzija": "partner", "Weston Art College": "partner"}


@pytest.mark.parametrize("does", ["realizē", "īsteno"])
def test_who_carries_it_out_applied_and_who_takes_part_did_not(lines, does) -> None:
    told = roles(
        lines(
            f"Lodes vidusskola piedalās projektā „Stāstu tilts”. To {does} Izglītības kvalitātes valsts dienests.",
            "Septembrī Lodes vidusskola sākusi rakstīt individuālos plānus.",
        )
    )
    assert (told["Izglītības kvalitātes valsts dienests"], told["Lodes vidusskola"]) == ("applicant", "implementer")


def test_lines_with_a_country_in_brackets_go_on_behind_one_that_ends_so(lines) -> None:
    listed = ("Partneri: Lodes muzejs (Latvija)", "Biržu bibliotēka (Lietuva)", "Oslo Public Library (Norvēģija)")
    told = roles(lines(NAMED, *listed, "Sanāksme būs Lietuvā."))
    assert [name for name, role in told.items() if role == "partner"] == [
        "Lodes muzejs", "Biržu bibliotēka", "Oslo Public Library",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "kind", ["organizācija", "jauniešu organizācija", "nevalstiskā organizācija", "apvienība", "uzņēmums"]
)
def test_a_foreign_name_may_stand_behind_its_country_and_kind(lines, kind: str) -> None:
    told = roles(lines(NAMED, f"Partneri ir Lodes muzejs un Norvēģijas {kind} Sommer Nabolaget."))
    assert told == {"Lodes muzejs": "partner", "Sommer Nabolaget": "partner"}


def test_those_who_pay_for_grants_of_norway_are_no_partners(lines) -> None:
    told = "Atbalsta Islande, Lihtenšteina un Norvēģija. Viesi bija no Norvēģijas."
    _, (project,) = reports.of(lines("Projekts „Stāstu tilts”.", told))
    assert [country.value for country in project.countries] == ["NO"]


def test_lines_that_end_in_a_country_and_a_semicolon_are_partners(lines) -> None:
    listed = ("Association for Folk Crafts (Norvēģija);", "Salo Local Group (Islande);", "University of Lodz (Polija).")
    told = roles(lines(NAMED, "Partnerorganizācijas:", *listed))
    assert told == dict.fromkeys(("Association for Folk Crafts", "Salo Local Group", "University of Lodz"), "partner")


def test_an_attribute_before_an_english_head_belongs_to_the_name(lines) -> None:
    told = roles(lines(NAMED, "Coordinator: Youth Association Horizon", "Partneri: Lodes skola"))
    assert told == {"Youth Association Horizon": "coordinator", "Lodes skola": "partner"}


def test_takers_part_under_a_label_are_partners_and_one_of_them_coordinates(lines) -> None:
    listed = ("1. Lodes skola, Latvija (koordinators)", "2. Colegio Sol, Spānija", "3. Grundschule Aue, Vācija")
    told = roles(lines(NAMED, "Projekta dalībnieki:", *listed))
    assert told == {"Lodes skola": "coordinator", "Colegio Sol": "partner", "Grundschule Aue": "partner"}


@pytest.mark.parametrize(
    "told",
    [
        "Tajā darbojas skolas no Polijas (Szkoła Sowa, koordinators), Latvijas (Lodes skola) un Francijas (Lycée Rue).",
        "Latvijā projektu īsteno Lodes skola, piedaloties Lycée Rue, bet to vada Szkoła Sowa no Polijas.",
    ],
)
def test_schools_in_brackets_behind_their_countries_and_one_that_leads(lines, told: str) -> None:
    found = roles(lines(NAMED, told))
    assert found["Szkoła Sowa"] == "coordinator"
    assert found["Lycée Rue"] == "partner"
    assert set(found) == {"Szkoła Sowa", "Lodes skola", "Lycée Rue"}


def test_an_institution_leads_and_another_takes_part(lines) -> None:
    told = roles(lines(NAMED, "Vadošā institūcija: Lodes augstskola", "Sadarbības institūcija: Sedas institūts"))
    assert told == {"Lodes augstskola": "coordinator", "Sedas institūts": "partner"}
