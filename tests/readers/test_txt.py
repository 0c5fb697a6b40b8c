from collections.abc import Callable
from typing import Any

import pytest

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.txt.tables import tables
from model import Document, Kind

Read = Callable[[str], Document]
LETTERS = "Projekta mērķis: ļaut bērniem ēst ķiršus, ģērbties šūtos žaketes vārkos, „ņemt” čību."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1257", "iso-8859-13", "cp775"]
)
def test_latvian_letters_come_through_in_every_encoding(encoding: str) -> None:
    text = LETTERS if encoding not in {"iso-8859-13", "cp775"} else LETTERS.replace("„", "").replace("”", "")
    assert readers.read(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [("utf-8", ()), ("windows-1257", ("encoding-guessed",)), ("utf-16-le", ("encoding-guessed",))],
)
def test_a_guess_is_warned_of(encoding: str, guessed: tuple[str, ...]) -> None:
    assert readers.read(LETTERS.replace("„", "").encode(encoding), "a.txt").warnings == guessed


def test_one_bad_byte_does_not_spoil_the_letters_around_it() -> None:
    document = readers.read(f"{LETTERS}\n{LETTERS}".encode().replace("čību".encode(), b"\xff"), "a.txt")
    assert document.text.startswith("Projekta mērķis: ļaut")
    assert document.warnings == ("encoding-guessed",)


def test_lines_pasted_from_two_encodings_are_both_read() -> None:
    content = LETTERS.encode() + b"\n" + LETTERS.encode("windows-1257")
    assert readers.read(content, "a.txt").text == f"{LETTERS}\n{LETTERS}"


def test_a_character_cut_off_at_the_end_is_left_out() -> None:
    document = readers.read("Mērķis ā".encode()[:-1], "a.txt")
    assert (document.text, document.warnings) == ("Mērķis", ())


def test_each_line_is_a_block(read_text: Read, texts: Callable[..., list[str]]) -> None:
    document = read_text("Laiks: 2019. gads\r\nVieta: Ogre\r\n\r\n- izstāde\r\n")
    assert texts(document) == ["Laiks: 2019. gads", "Vieta: Ogre", "- izstāde"]
    assert [block.kind for block in document.blocks] == [Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.ITEM]


WRAPPED = """Jauniešu centrs divus gadus vada starptautisku projektu par upju
tīrību, kurā ar Latvijas skolēniem kopā strādā draugi no Somijas un
Igaunijas. Projekta numurs ir 2019-1-
FI01-KA229-060999 un to finansē programma, kuras mērķis ir skolu
sadarbība.
Ūdens paraugus vāc četrās upēs, un tos pēta laboratorijā, kas atrodas
netālu no skolas."""


def test_hard_wrapped_lines_are_paragraphs_again(read_text: Read, texts: Callable[..., list[str]]) -> None:
    paragraphs = texts(read_text(WRAPPED))
    assert len(paragraphs) == 2
    assert "2019-1-FI01-KA229-060999 un to finansē" in paragraphs[0]
    assert paragraphs[1] == "Ūdens paraugus vāc četrās upēs, un tos pēta laboratorijā, kas atrodas netālu no skolas."


def test_lines_broken_by_eye_are_paragraphs_again(read_text: Read, texts: Callable[..., list[str]]) -> None:
    by_eye = (
        "JAUNUMI",
        "Kopš rudens skola kopā ar kaimiņu novada muzeju un bibliotēku īsteno jaunu projektu",
        "„Dzirnakmens ceļš” (Nr. 2019-1-LV01-KA101-060111), kurā skolotāji mācīsies vadīt āra",
        "nodarbības mežā, pļavā un vecajās dzirnavās. Par projektu stāsta skolotāja, kura šogad",
        "jau pabijusi Igaunijā un Somijā. Nākamā tikšanās notiks Smiltenē, un to",
        "rīkos muzejs.",
        "",
        "SPORTS",
        "Volejbola komanda aizvadījusi trīs spēles.",
    )
    paragraphs = texts(read_text("\n".join(by_eye)))
    assert paragraphs[1].startswith("Kopš rudens") and paragraphs[1].endswith("rīkos muzejs.")
    assert [paragraphs[0], *paragraphs[2:]] == ["JAUNUMI", "SPORTS", "Volejbola komanda aizvadījusi trīs spēles."]


def test_double_spaced_lines_are_paragraphs_again(read_text: Read, texts: Callable[..., list[str]]) -> None:
    assert texts(read_text(WRAPPED.replace("\n", "\n\n"))) == texts(read_text(WRAPPED))


def test_a_pipe_table_has_cells(read_text: Read, rows: Callable[[Document], object]) -> None:
    document = read_text("Avots | Summa\n--- | ---\nERAF | 10 000,00\nKopā | 12 000,00\nBeigas")
    assert rows(document) == {
        (0, 0, 0): ["Avots"], (0, 0, 1): ["Summa"],
        (0, 1, 0): ["ERAF"], (0, 1, 1): ["10 000,00"],
        (0, 2, 0): ["Kopā"], (0, 2, 1): ["12 000,00"],
    }  # fmt: skip
    assert document.text == "Avots\tSumma\nERAF\t10 000,00\nKopā\t12 000,00\nBeigas"


def test_a_menu_on_one_line_is_no_table(read_text: Read, rows: Callable[[Document], object]) -> None:
    assert rows(read_text("Jaunumi | Projekti | Kontakti\nMūsu projekti")) == {}


def test_tabbed_lines_have_cells(read_text: Read, rows: Callable[[Document], object]) -> None:
    found = rows(read_text("Vārds\tLoma\nAnna Paegle\tkoordinatore"))
    assert found == {(0, 0, 0): ["Vārds"], (0, 0, 1): ["Loma"], (0, 1, 0): ["Anna Paegle"], (0, 1, 1): ["koordinatore"]}


def test_tabs_after_the_last_filled_cell_may_be_missing(read_text: Read) -> None:
    document = read_text("Nr.\tTilts\tEUR\tGads\n1.\tLaipa\t950\nPabeigtie\n2.\tTaka\t80\t2020\n\tKopā\t1 030")
    places = {block.cell[1:3]: block.span.of(document.text) for block in document.blocks if block.cell}
    assert (places[1, 2], places[2, 0], places[3, 3], places[4, 2]) == ("950", "Pabeigtie", "2020", "1 030")


def test_a_line_over_the_head_of_another_table_is_no_row(read_text: Read) -> None:
    staff, spent = "Kas\tLoma\tKur\tSlodze\nAnna\tvada\tLU\t0,4", "Gads\tPlāns\tFakts\tDaļa\n2021\t5\t4\t1"
    document = read_text(f"{staff}\nIzlietots\n{spent}")
    assert {block.cell.table for block in document.blocks if block.cell} == {0, 1}


def test_a_table_saved_by_word_as_text_has_cells(read_text: Read, rows: Callable[[Document], object]) -> None:
    document = read_text(
        "Apraksts\n\tProjekta ilgums \n\t24 mēneši\n\n\tProjekta mērķis\n\tSadarboties.\n\nMācīties.\n\n"
        "\tProjekta izmaksas\n\t-kopā 100 EUR\n-pašu 20 EUR\n\n\nDirektore\t\t\tA.Paegle\n"
    )
    assert rows(document) == {
        (0, 0, 0): ["Projekta ilgums"], (0, 0, 1): ["24 mēneši"],
        (0, 1, 0): ["Projekta mērķis"], (0, 1, 1): ["Sadarboties.", "Mācīties."],
        (0, 2, 0): ["Projekta izmaksas"], (0, 2, 1): ["-kopā 100 EUR", "-pašu 20 EUR"],
    }  # fmt: skip
    assert document.text.endswith("\nDirektore A.Paegle")


def test_a_lone_short_line_above_a_long_one_is_a_heading(read_text: Read, texts: Callable[..., list[str]]) -> None:
    document = read_text(f"Mūsu jaunais projekts\n\n{LETTERS} {LETTERS}\n\nAnna Paegle\n")
    assert texts(document, Kind.HEADING) == ["Mūsu jaunais projekts"]


def test_more_lines_than_memory_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(paragraphs=2))
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_PARAGRAPHS=2: 3"):
        readers.read(b"a\nb\nc\n", "a.txt")


class Looks(list[str]):
    """Lines that count how often one of them is looked at."""

    count = 0

    def __getitem__(self, place: Any) -> Any:
        self.count += 1
        return super().__getitem__(place)


@pytest.mark.parametrize(
    "some",
    [
        ["Ilgums"], ["Ilgums;"], ["\tIlgums"], ["|Ilgums"], ["-|-"], ["a|b", *["-|-"] * 100, "a|b|c"],
        ["\t" + "Ilgums " * 20, "\tMērķis", "b"],
    ],
)
def test_lines_that_make_no_table_are_looked_at_a_few_times(some: list[str]) -> None:
    lines = Looks(some * (5000 // len(some)))
    assert list(tables(lines)) == []
    assert lines.count < 20 * len(lines)


def test_full_lines_between_blank_ones_are_a_paragraph_whatever_letter_they_begin_with(
    read_text: Read, texts: Callable[..., list[str]]
) -> None:
    broken = (
        "Mežmalas muzejā šoruden darbu sāk jauna keramikas darbnīca, ko vada podnieks Aigars\n"
        "Lejiņš no Kolkas; tajā no pirmdienas līdz piektdienai var strādāt visi, un kopš 2018. gada\n"
        "1. februāra par to nav jāmaksā."
    )
    assert texts(read_text(f"Muzeja ziņas\n\n{broken}\n")) == ["Muzeja ziņas", broken.replace("\n", " ")]


def test_a_list_of_quoted_names_stays_a_list(read_text: Read, texts: Callable[..., list[str]]) -> None:
    lines = [f"„{name} vecajā kuģu darbnīcā pie jūras un mola” (2022-2-TEA04{number}) – 2100 eiro"
             for number, name in enumerate(("Darbi", "Svētki"))]
    assert texts(read_text("\n".join(lines))) == lines


BETWEEN_BLANKS = """
Novada muzejs no 2022. gada 1. februāra īsteno projektu “Laivu ceļi”, kura numurs ir Nr.
20-01-AL33-A019.2202-000091. Darbus sāka 2022. gada 4. aprīlī, un tos vadīja mūsu ļoti
čaklā Anna Paegle. Ar muzeju sadarbojās arī trīs pagastu bibliotēkas un laivu darbnīca.
Projekta kopējās izmaksas ir 19 870,00 EUR.

Otrs projekts ir par krasta pļavām, un tajā piedalās arī ezera kaimiņi no trim pagastiem,
kuri tās pļauj. To vada Ilze Kalna, un projekts ilgs divus gadus. Partneru sapulces notiek
pirmdienās, un visi tajās ir gaidīti.

Adrese: Upes iela 4, Ogre, kur muzejs strādā no pirmdienas līdz sestdienai visu vasaru.
Tālrunis: 60000001
"""


def test_full_lines_between_blank_ones_are_one_paragraph_wherever_its_sentences_end(
    read_text: Read, texts: Callable[..., list[str]]
) -> None:
    ends = [text.split()[-1] for text in texts(read_text(BETWEEN_BLANKS))]
    assert ends == ["EUR.", "gaidīti.", "vasaru.", "60000001"]


def test_items_with_dashes_stay_apart_in_hard_wrapped_text(read_text: Read, texts: Callable[..., list[str]]) -> None:
    item = "- Skolu partnerība „Zaļās rokas”, 2011. gada augusts – 2013. gada jūlijs, arī partneri\n  no Vācijas"
    assert len(texts(read_text("\n".join([BETWEEN_BLANKS, item, item, item])))) == 7


def test_a_number_in_brackets_below_a_long_name_is_a_line_of_its_own(
    read_text: Read, texts: Callable[..., list[str]]
) -> None:
    lines = [
        "Piekrastes pļavu un kāpu aizsardzības plānu izstrāde un pirmo darbu izmēģinājumi",
        "(LIFE Integrētais projekts LIFE21 NAT/LV/000123)",
    ]
    written = "\n".join(["Ziņas", "", *lines, "", "Vada muzejs"])
    assert texts(read_text(written)) == ["Ziņas", *lines, "Vada muzejs"]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Par projekta „Zilais krasts", "pie ezera” īstenošanu"], True),
        (["Par līdzekļu piešķiršanu skolas projektam", "„Zilais krasts” no budžeta"], True),
        (["Izrāde „Zilais krasts", "Koncerts „Ezera balsis”"], False),
        (["Izrāde „Zilais krasts”", "Koncerts „Ezera balsis”"], False),
        (["Nosaukums | „Zilais krasts", "Vieta | ezers”"], False),
        (["Projekts", "„Zilais krasts”"], False),
    ],
)
def test_a_name_broken_by_a_line_is_one_name(
    lines: list[str], joined: bool, read_text: Read, texts: Callable[..., list[str]]
) -> None:
    assert (len(texts(read_text("\n".join(lines)))) == 1) is joined


def test_a_menu_is_no_text(read_text: Read) -> None:
    document = read_text("Sākums\nPar mums\nJaunumi\nKontakti\n\nNordplus Junior dod skolai 4 200 EUR.")
    assert [block.kind for block in document.blocks] == [*[Kind.FURNITURE] * 4, Kind.PARAGRAPH]


def test_a_blank_line_between_all_rows_parts_no_table(read_text: Read) -> None:
    rows = ["Projekts\tSumma, EUR", "Tilts\t950,00", "Laipa\t1 200,00", "Ceļš\t300,00"]
    for between in ("\n", "\n\n"):
        document = read_text(between.join(rows))
        assert [block.cell.row for block in document.blocks if block.cell] == [0, 0, 1, 1, 2, 2, 3, 3]


def test_two_tables_stay_two(read_text: Read) -> None:
    document = read_text("Avots\t2023\nERAF\t950\n\nDarbi\t2024\nCeļš\t300\nTilts\t400")
    assert {block.cell.table for block in document.blocks if block.cell} == {0, 1}


ALMOST_UNWRAPPED = """Rīta rasa
Projekta partneri: Somija – koordinators, Igaunija, Lietuva, Latvija,
Norvēģija un Islande, kas pievienojās vēlāk, 2022. gada rudenī, kad
divas skolas izstājās. Tikšanās notiek pavasaros, un katrai no tām ir
savs temats.
Kontakti

Skolai piešķirti 24 870 eiro, un projektu mūsu skolā visus trīs gadus
vada ģeogrāfijas skolotāja.
"""


def test_a_few_paragraphs_broken_at_one_width_are_whole_again(read_text: Read, texts: Callable[..., list[str]]) -> None:
    assert [text[-12:] for text in texts(read_text(ALMOST_UNWRAPPED))] == [
        "Rīta rasa",
        "savs temats.",
        "Kontakti",
        "s skolotāja.",
    ]


def test_quoted_names_below_one_another_are_lines(read_text: Read) -> None:
    names = [f"„{name} pie lielās upes” (2022-2-TEA04{number}) – 2100 eiro" for number, name in enumerate("ABCDE")]
    assert len(read_text("Sākums\n\n" + "\n".join(names)).blocks) == 6


def test_a_long_value_and_the_label_below_it_are_two_lines(read_text: Read, texts: Callable[..., list[str]]) -> None:
    long = "Projekta nosaukums: Kuģu ceļa un veco moliņu atjaunošana Kolkas, Rojas un Mērsraga pagastā"
    assert texts(read_text(f"{long}\nĪstenotājs: novada pašvaldība\n")) == [long, "Īstenotājs: novada pašvaldība"]
