"""Names that no word calls projects, told by what is done with them and by who pays."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document, Project

Lines = Callable[..., Document]


def only(document: Document) -> Project:
    _, projects = reports.of(document)
    assert len(projects) == 1
    return projects[0]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("Laipas būve Kolkā", "Klubs par LEADER naudu īstenojis „Laipas būve Kolkā” – 900 eiro."),
        ("Klēts jumta nomaiņa", "Noslēdzies „Klēts jumta nomaiņa”. ELFLA deva 9000 EUR, pārējo – pagasts."),
        ("Vējš burās", "Oficiāli: “Vējš burās”. VKKF piešķīris 700 eiro."),
        ("Vējš burās", "Kā to sauc? “Vējš burās”. Cik tas maksā? 900 eiro, naudu dod VKKF."),
        ("Vējš burās", "„Vējš burās” – tā sauc muzeja projektu. VKKF deva 700 eiro."),
        ("Jauni tērpi dejotājiem", "Konkursā piedalās ar „Jauni tērpi dejotājiem”. LEADER sedz 90 % no 900 eiro."),
        ("Vējš burās", "„Vējš burās”. Notiks martā un maijā. 900 EUR, t.sk. 100 EUR pašu. Atbalsta VKKF."),
        ("Kolkas skolas jumta siltināšana", "Kolkas skolas jumta siltināšana\n\n900 Ls, no tiem 700 Ls dod KPFI."),
        ("Laivas un drošība", "Pieteikums EJZF: „Laivas un drošība”. Tas maksātu 900 eiro."),
        ("Ostas laipas", "ERAF nauda: «Ostas laipas» (900 EUR)."),
        ("Kopā pa upi", "Rojas novads vada „Kopā pa upi” (Interreg, 900 EUR)."),
        ("Dejojam visu gadu", "Skaņu pults pirkta projektā Dejojam visu gadu. Nauda nāk no ELFLA – 900 eiro."),
        ("Vējš pār jumtiem", "Sols tapa projekta Vējš pār jumtiem ietvaros. Tas maksāja 900 eiro."),
        ("Brīvais vilnis", "Beidzies „Brīvais vilnis”.\n\nAnna Priede, projekta koordinatore"),
    ],
)
def test_a_name_that_is_acted_on_is_a_guessed_title(wanted: str, written: str, lines: Lines) -> None:
    title = only(lines(*written.split("\n\n"))).choices["title"].finding
    assert (title.value, title.flags) == (wanted, ("inferred-title",))


@pytest.mark.parametrize(
    "written",
    [
        "LAD naudu dod:\n\n- Rojas klubs – „Buru kaste” – 900 EUR;\n\n- SIA „Oga” – „Laivu stāsts” – 700 EUR.",
        "LAD apstiprinājis „Buru kaste” un „Laivu stāsts”, kopā 1600 EUR.",
        "Zivju fonds atbalsta divus:\n\n„Buru kaste” – 300 buras;\n\n„Laivu stāsts” – 2.\n\nKopā 9 EUR.",
        "„Buru kaste”. 900 EUR, t.sk. 90 EUR.\n\n„Laivu stāsts”. 700 EUR, t.sk. 70 EUR.\n\nAbas atbalstīja VKKF.",
    ],
)
def test_names_with_which_items_begin_are_each_a_project(written: str, lines: Lines) -> None:
    _, projects = reports.of(lines(*written.split("\n\n")))
    assert [project.choices["title"].finding.value for project in projects] == ["Buru kaste", "Laivu stāsts"]


@pytest.mark.parametrize(
    "written",
    [
        "Sākusies „Lielā regate”. Rīkotāji saņēmuši 900 eiro no VKKF.",
        "Noslēdzies „Gada burātājs”. Balvu – 300 eiro – dod VKKF.",
        "Arhīvs iesniedzis „Gada pārskats 2021”. ESF kursos iztērēti 900 eiro jeb 3 %.",
        "Deputāti apstiprinājuši „Attīstības programma 2028”. Tajā ERAF dod 900 eiro, no tiem pusi šogad.",
        "Konkursā „Skaista sēta” uzvarējuši Priedes ar „Kalnu”. Balva ir 100 eiro, to dod LAD.",
        "Kolkas kluba remonts\n\nSprieda, vai ņemt aizņēmumu 900 eiro, no tiem 300 eiro šogad. ERAF te naudas nedos.",
        "Rojas ielu apgaismojuma atjaunošana\n\nKPFI kārtā pieejami 900 lati jeb 2 %, katram 90 lati.",
        "Projektā Anna un Juris. Projekta Kolkas posms sāksies rudenī.",
        "Projektā Latvijas skolas un Kolkas pagasts. Maksā 900 eiro.",
    ],
)
def test_events_papers_and_calls_are_no_projects(written: str, lines: Lines) -> None:
    _, projects = reports.of(lines(*written.split("\n\n")))
    assert not projects


def test_a_number_and_a_name_at_the_head_of_a_page_name_its_project(lines: Lines) -> None:
    document = lines("LLI-777 SunRoof – Saules jumti pierobežas skolās", "24 mēneši (01/03/2018 – 29/02/2020)")
    assert only(document).choices["title"].finding.value == "SunRoof – Saules jumti pierobežas skolās"


def test_a_line_that_quotes_and_nothing_calls_a_project_is_a_guess(lines: Lines) -> None:
    told = "Buras pirktas par projekta naudu: 900 EUR, no tiem LAD deva 800 EUR."
    title = only(lines("„Kā top bura?”", "Tā klubs sauca svētkus.", told)).choices["title"].finding
    assert (title.value, title.flags) == ("Kā top bura?", ("inferred-title",))


def test_a_programme_is_no_name_of_a_project_however_it_is_spelt(lines: Lines) -> None:
    told = "Gribam sākt projekta īstenošanu “Erasmus +” programmā. Tas maksā 900 eiro, no tiem ERAF deva 100 eiro."
    _, projects = reports.of(lines("“Erasmus +” mācības Polijā", told))
    assert "Erasmus +" not in [title.finding.value for one in projects for title in one.titles]
