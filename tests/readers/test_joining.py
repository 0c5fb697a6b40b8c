import pytest

from ingest.readers.joining import Evidence, join, rejoin

NOTHING = Evidence("")


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["2017-1-", "TR01-KA201-046757"], "2017-1-TR01-KA201-046757"),
        (["2020-1-IT02-KA229", "-079743_2"], "2020-1-IT02-KA229-079743_2"),
        (["Nr. 8.3.4.0/16/", "I/001"], "Nr. 8.3.4.0/16/I/001"),
        (["programma 2021.-", "2027. gadam"], "programma 2021.-2027. gadam"),
        (["01.06.2024.–", "31.05.2026."], "01.06.2024.–31.05.2026."),
        (["priekšfinansējums 46 825.–", "EUR"], "priekšfinansējums 46 825.– EUR"),
        (["atlikums 118 990,-", "Anna Paegle"], "atlikums 118 990,- Anna Paegle"),
        (["anna.paegle@skola.", "ogre.lv"], "anna.paegle@skola.ogre.lv"),
        (["Igaunijas-", "Latvijas programma"], "Igaunijas-Latvijas programma"),
        (["Rīga –", "Ogre"], "Rīga – Ogre"),
        (["03.02.2012.–2", "8.11.2012."], "03.02.2012.–28.11.2012."),
        (["dzīvoklis 12", "3.05.2012."], "dzīvoklis 12 3.05.2012."),
        (["18-08-FL02-F043.020", "3-000007"], "18-08-FL02-F043.0203-000007"),
        (["2020-1-FI01-", "KA229-0", "66418_3"], "2020-1-FI01-KA229-066418_3"),
        (["NPJR-2023/10211", "2024. gadā"], "NPJR-2023/10211 2024. gadā"),
        (["lēmums Nr. 3-12/44", "51 deputāts"], "lēmums Nr. 3-12/44 51 deputāts"),
        (["Pašvaldīb", "a"], "Pašvaldība"),
        (["Nr", "."], "Nr."),
        (["devītās klases", "a grupa"], "devītās klases a grupa"),
        (["līdz 2019. gada 30.", "septembrim"], "līdz 2019. gada 30. septembrim"),
    ],
)
def test_a_line_end_is_joined_as_it_reads_in_print(lines: list[str], joined: str) -> None:
    assert join(lines, NOTHING) == joined


def test_a_word_is_closed_when_it_stands_whole_elsewhere() -> None:
    assert join(["visā reģi-", "onā"], Evidence("katrā reģionā")) == "visā reģionā"


def test_a_word_is_closed_in_a_text_hyphenated_by_a_machine() -> None:
    printed = "pro-\njekts, iz-\nglītība, da-\nlībnieki, sko-\nlēni"
    assert join(["aktivi-", "tātes"], Evidence(printed)) == "aktivitātes"


def test_a_compound_keeps_its_hyphen_when_nothing_proves_otherwise() -> None:
    assert join(["sociāli-", "ekonomiskā"], NOTHING) == "sociāli-ekonomiskā"


def test_a_compound_keeps_its_hyphen_in_a_hyphenated_text_that_writes_it_so() -> None:
    printed = "pro-\njekts, iz-\nglītība, da-\nlībnieki, sko-\nlēni un sociāli-ekonomiskā"
    assert join(["sociāli-", "ekonomiskā"], Evidence(printed)) == "sociāli-ekonomiskā"


def test_forced_breaks_stay_except_inside_of_a_token() -> None:
    assert rejoin(["21-09-AL29-A019.2201-", "000015", "Anna Paegle,", "skola"], NOTHING) == [
        "21-09-AL29-A019.2201-000015",
        "Anna Paegle,",
        "skola",
    ]


def test_a_word_cut_without_a_hyphen_is_one_again_where_the_document_knows_it_whole() -> None:
    told = Evidence("vietējā sadarbī\nbas padome; sadarbības līgums")
    assert join(["vietējā sadarbī", "bas padome"], told) == "vietējā sadarbības padome"
    assert join(["viņu uzņē", "mība aug"], Evidence("uzņē\nmība aug")) == "viņu uzņē mība aug"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["darbs no", "teikumiem"], "no\nteikumiem, noteikumiem"),
        (["stāv sākuma", "skolai blakus"], "sākuma\nskolai; sākumskolai, sākuma vieta"),
        (["tie iet kalnu", "pļavā ziedus"], "kalnu\npļavā; kalnupļavā, kalnu ganos"),
    ],
)
def test_two_words_that_also_make_a_third_stay_two(lines: list[str], text: str) -> None:
    assert join(lines, Evidence(text)) == " ".join(lines)
