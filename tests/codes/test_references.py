"""Numbers of decisions, contracts, regulations and the like are kept apart from project numbers."""

import pytest

import codes


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Lēmums Nr. 8.-11.1/5631", "decision", "8.-11.1/5631"),
        ("2024. gada domes lēmumam Nr. 231", "decision", "231"),
        ("LĒMUMS Nr. 12", "decision", "12"),
        ("rīkojums Nr. 1-2/169", "decision", "1-2/169"),
        ("(prot. Nr. 14, 9.§)", "decision", "14, 9.§"),
        ("līgums Nr. 1.1-12/2018/45, par", "contract", "1.1-12/2018/45"),
        ("līgumu Nr. BNP 2022/141 (SIA", "contract", "BNP 2022/141"),
        ("(Contract LLP-LdV/ToI/2011/RO/008)", "contract", "LLP-LdV/ToI/2011/RO/008"),
        ("MK noteikumi Nr. 460", "regulation", "460"),
        ("19. decembra noteikumiem Nr. 783 un", "regulation", "783"),
        ("Noteikumi: MKN Nr. 871, 20.12.2016.", "regulation", "871"),
        ("regula (ES) 2021/1060", "regulation", "2021/1060"),
        ("(ES) Nr. 1303/2013", "regulation", "1303/2013"),
        ("regulas 1303/2013 pants", "regulation", "1303/2013"),
        ("projekts 23-TA-2169", "regulation", "23-TA-2169"),
        ("Latvijas Vēstnesis, 2018/191.18", "regulation", "2018/191.18"),
        ("LNP 2017/39/ERAF", "procurement", "LNP 2017/39/ERAF"),
        ("iepirkums KNP 2024/17/Int.", "procurement", "KNP 2024/17/Int"),
        ("reģistrācijas Nr.40003831936", "registry", "40003831936"),
        ("Reģ. Nr. 90009114631", "registry", "90009114631"),
        ("universitātes ESS2009/77", "registry", "ESS2009/77"),
        ("autoceļš A–3", "road", "A–3"),
        ("autoceļa K–29 posms", "road", "K–29"),
        ("Autoceļa C1-09 pārbūve", "road", "C1-09"),
        ("pie autoceļa P62", "road", "P62"),
        ("SAM 9.2.4.2.", "measure", "9.2.4.2"),
        ("4.2.3.1. pasākuma", "measure", "4.2.3.1"),
        ("2.1.1. specifiskā atbalsta mērķa", "measure", "2.1.1"),
        ("investīcija 1.2.1.3.i. ietvaros", "measure", "1.2.1.3.i"),
        ("01.1.1-CPVA-V-701", "measure", "01.1.1-CPVA-V-701"),
        ("12-003-03-01-04-01-02", "measure", "12-003-03-01-04-01-02"),
        ("CCI 2014LV16MAOP001", "programme", "2014LV16MAOP001"),
        ("CCI No 2007 CB 163 PO 050", "programme", "2007 CB 163 PO 050"),
        ("Interreg 2014TC16RFCB047", "programme", "2014TC16RFCB047"),
        ("konkurss CERV-2021-CITIZENS-TOWN", "call", "CERV-2021-CITIZENS-TOWN"),
        ("(ERASMUS-EDU-2022-PI-ALL-INNO)", "call", "ERASMUS-EDU-2022-PI-ALL-INNO"),
        ("HORIZON-CL4-2021-DATA-01-05", "call", "HORIZON-CL4-2021-DATA-01-05"),
        ("Hartas numurs 2018-1-LV01-KA109-046955.", "charter", "2018-1-LV01-KA109-046955"),
        ("akreditācija 2024-1-LV01-KA120-ADU-000284600", "charter", "2024-1-LV01-KA120-ADU-000284600"),
        ("4.-8.3.3/37/7", "document", "4.-8.3.3/37/7"),
        ("Nr. Nr.4.-8.3.3/48", "document", "4.-8.3.3/48"),
        ("04.6-11/17.2444-e", "document", "04.6-11/17.2444-e"),
        ("01-26/24/1", "document", "01-26/24/1"),
        ("Nr. 8.2-9/24", "document", "8.2-9/24"),
    ],
)
def test_a_number_of_something_else_is_found_with_its_kind(text: str, kind: str, number: str) -> None:
    (reference,) = codes.references(text)
    assert (reference.kind, reference.text) == (kind, number)
    assert text[reference.start : reference.end] == number


@pytest.mark.parametrize(
    "text",
    [
        "projekts Nr. 8.3.4.0/16/I/001", "līguma Nr. 2019-1-LV01-KA201-060426", "17.05.2017.–16.11.2019.", "24/7",
        "tālr. 65421234", "+371 29 47 26 38", "LV-5401", "14 625.00 EUR", "9–12 gadus veci", "01.06.2022–31.08.2023",
    ],
)  # fmt: skip
def test_project_numbers_dates_phones_and_amounts_are_no_references(text: str) -> None:
    assert codes.references(text) == []


def test_known_project_numbers_need_not_be_looked_for_again() -> None:
    text = "projekts LLI-444, akreditācija 2024-1-LV01-KA120-ADU-000284600, MK noteikumi Nr. 460"
    assert codes.references(text, codes.find(text)) == codes.references(text)


def test_a_word_that_only_contains_a_stem_of_a_cue_gives_no_reference() -> None:
    assert codes.references("Projekts neregulāri saņem Nr. pēc Nr.") == []
