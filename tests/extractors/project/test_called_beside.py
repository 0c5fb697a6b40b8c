"""Projects without numbers beside numbered ones, counted in other words, among others, in works of several."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
CODE = "2022-1-LV01-KA122-SCH-000071999"
NUMBERED = f"Skola īsteno Erasmus+ projektu „Vējš burās” (Nr. {CODE})."


def titles(document: Document) -> list[str]:
    """The title that is shown of each project; none where it has none."""
    _, projects = reports.of(document)
    return [one.choices["title"].finding.value if "title" in one.choices else "–" for one in projects]


def test_several_paragraphs_may_tell_of_projects_without_numbers(lines: Lines) -> None:
    others = ("LEADER projektā „Laivu klase” top steķi.", "Nordplus projektā „Salu ziņas” rakstām vēstules.")
    assert titles(lines(NUMBERED, *others)) == ["Vējš burās", "Laivu klase", "Salu ziņas"]


def test_one_more_is_another_project_only_with_its_payer_and_money(lines: Lines) -> None:
    assert titles(lines(NUMBERED, "LEADER projektā „Laivu klase” top steķi par 900 eiro.")) == [
        "Vējš burās",
        "Laivu klase",
    ]
    assert titles(lines(NUMBERED, "Projektā „Laivu klase” top steķi.")) == ["Vējš burās"]


def test_a_form_of_its_name_and_what_was_before_are_none(lines: Lines) -> None:
    form = "Erasmus+ projektā „Burās vējš” brauksim uz Maltu par 900 eiro."
    before = "Iepriekšējā LEADER projektā „Laivu klase” pirktas airi par 900 eiro."
    assert titles(lines(NUMBERED, form)) == ["Vējš burās"]
    assert titles(lines(NUMBERED, before))[:1] == ["Vējš burās"]


def test_a_number_alone_may_be_of_one_more_project(lines: Lines) -> None:
    named = ("Erasmus+ projektā „Salu ziņas” rakstām.", "LEADER projektā „Laivu klase” top steķi.")
    assert titles(lines(*named, f"VIAA atbalstīja mūsu nākamo projektu, tā numurs {CODE}.")) == [
        "Salu ziņas",
        "Laivu klase",
        "–",
    ]


def test_items_of_a_list_stand_beside_a_numbered_project(lines: Lines) -> None:
    told = ("Īstenotie projekti:", "2011–2013 „Salu ziņas” – Somija", "2014–2016 „Laivu klase” – Igaunija")
    assert titles(lines(*told, NUMBERED)) == ["Salu ziņas", "Laivu klase", "Vējš burās"]


def test_the_name_beside_the_number_is_shown_before_one_further_off(lines: Lines) -> None:
    told = ("Dome piedalās projektā „Laivu klase”.", "Sākts arī ostas darbs.", f"Projekts „Vējš burās” (Nr. {CODE}).")
    assert titles(lines(*told)) == ["Vējš burās"]


@pytest.mark.parametrize(
    "written",
    [
        "Projekta nosaukumu izdomāja bērni – „Vējš burās”.",
        "Tas ir no projekta, kura nosaukumā ietverta visa gudrība: „Vējš burās”.",
        "Apstiprināti septiņi projekti, starp tiem arī mūsu rakstītais „Vējš burās”.",
        "Šo tikšanos paredz „Vējš burās”. Šajā Erasmus+ skolu apmaiņas partnerībā esam jau gadu.",
        "Nordplus projekta BuruLine jeb „Vējš burās” viesi brauc rīt.",
    ],
)
def test_more_words_that_name_a_project(written: str, lines: Lines) -> None:
    assert titles(lines(written)) == ["Vējš burās"]


def test_a_contest_for_a_name_is_no_project(lines: Lines) -> None:
    assert titles(lines("Projekta nosaukuma konkursā uzvarēja divi – „Vējš burās”.")) == []


def test_projects_are_counted_in_other_words(lines: Lines) -> None:
    told = "Ar pašu pirmo – „Vēja zieds” – tapa soli. Nākamais bija „Buru tēvs”, ko atbalstīja fonds."
    later = "Pēc tam sekoja „Krasta ļaudis” (LEADER). Savukārt ar ceturto – „Ostas gars” – vēl gaidām."
    assert titles(lines(f"Biedrībai ir četri projekti. {told} {later}")) == [
        "Vēja zieds",
        "Buru tēvs",
        "Krasta ļaudis",
        "Ostas gars",
    ]


def test_works_that_were_supported_are_projects(lines: Lines) -> None:
    told = lines("VKKF atbalstīja muzeja ieceres: izrādes „Vējš” izveidi (650 EUR) un konferenci „Osta” (180 EUR).")
    assert titles(told) == ["Vējš", "Osta"]


def test_two_heads_over_projects_that_were_carried_out_name_them(lines: Lines) -> None:
    one = ("Bākas apkures nomaiņa", "2021. gadā īstenotais projekts ļauj taupīt. Finansējums 900 EUR no ELFLA.")
    other = ("Ostas takas", "2022. gadā īstenotais projekts ļauj iet. Finansējums 800 EUR no ELFLA.")
    assert titles(lines(*one, *other)) == ["Bākas apkures nomaiņa", "Ostas takas"]


def test_a_number_behind_a_kind_of_project_is_that_of_the_name_before_it(lines: Lines) -> None:
    told = f"Darbus finansē „Bākas un ostas siltināšana” – Eiropas Reģionālās attīstības fonda projekts (Nr. {CODE})."
    document = lines(told, "Vienlaikus turpinās arī Norvēģijas projekts „Laivu klase”.")
    _, projects = reports.of(document)
    assert titles(document) == ["Bākas un ostas siltināšana", "Laivu klase"]
    assert ["code" in one.choices for one in projects] == [True, False]


def test_a_project_joined_to_a_numbered_one_in_a_sentence_is_another(lines: Lines) -> None:
    told = f"Naudu deva Erasmus+ projekts „Vējš burās” (Nr. {CODE}) un Vides fonda projekts „Laivu klase”."
    assert titles(lines(told)) == ["Vējš burās", "Laivu klase"]


def test_the_third_one_may_go_on_in_its_own_sentence(lines: Lines) -> None:
    told = "Pirmais projekts bija „Vējš burās”. Tad nāca „Laivu klase”. Tagad skolā darbojas trešais – „Salu ziņas”."
    assert titles(lines(told)) == ["Vējš burās", "Laivu klase", "Salu ziņas"]


def test_names_with_their_payers_in_brackets_are_projects_beside_each_other(lines: Lines) -> None:
    told = lines("Projekts Koordinators", "1. „Vējš burās” (Erasmus+) Zane Upe", "2. „Laivu klase” (Nordplus) Anna Osa")
    assert titles(told) == ["Vējš burās", "Laivu klase"]


def test_cards_may_stand_under_what_they_have_in_common(lines: Lines) -> None:
    one = ("Vējš mūsu burās", "Finansētājs: VKKF", "Finansējums: 900 EUR")
    other = ("Laivu klase", "Finansētājs: LVAF", "Finansējums: 800 EUR")
    assert titles(lines("Projekti", "Noslēgušies", *one, *other)) == ["Vējš mūsu burās", "Laivu klase"]


def test_cards_may_begin_with_a_kind_of_undertaking_and_a_quoted_name(lines: Lines) -> None:
    one = ("Jauniešu apmaiņa „Vējš burās”, 10.–18. jūlijs, Kolka", "Programma: Erasmus+", "Finansējums: 900 EUR")
    other = ("Brīvprātīgais darbs „Atvērta osta”", "Programma: ESC", "Projekta vadītāja: Zane Upe")
    _, projects = reports.of(lines("Kluba projekti", *one, *other))
    assert [project.choices["title"].finding.value for project in projects] == ["Vējš burās", "Atvērta osta"]
    assert "total" not in projects[1].choices
