"""Numbers that were cut are proposed as they stand; whole ones, dates and calls are none."""

import pytest

import codes


@pytest.mark.parametrize(
    ("text", "part", "family"),
    [
        ("projekts (PMLP/PMIF/2023/“Tilti", "PMLP/PMIF/2023/", "pmif"),
        ("Nr. 8.3.4.0/16/I/ skolā", "8.3.4.0/16/I/", "es1420"),
        ("Nr. 8.3.4.0 / 16 / I /, skolā", "8.3.4.0/16/I/", "es1420"),
        ("projektuNr.4.2.2.3/1/24/I/01)", "4.2.2.3/1/24/I/01", "es2127"),
        ("1.1.1.2/VIAA/1/16/", "1.1.1.2/VIAA/1/16/", "viaa1420"),
        ("2.3.1.1.i.0/1/22/I/CFLA/", "2.3.1.1.i.0/1/22/I/CFLA/", "rrf"),
        ("1DP/1.1.2.1.2/09/IPIA/VIAA/", "1DP/1.1.2.1.2/09/IPIA/VIAA/", "esf0713"),
        ("2017-1-TR01-KA201-\t046757", "2017-1-TR01-KA201-", "erasmus14"),
        ("2021-1-SK01-KA210-SCH-0000304", "2021-1-SK01-KA210-SCH-0000304", "erasmus21"),
        ("2024-1-LV02-ESC51-VTJ-", "2024-1-LV02-ESC51-VTJ-", "esc"),
        ("2009-1-PL1-LEO05-", "2009-1-PL1-LEO05-", "llp"),
        ("21-02-AL31-A019.2201-0000", "21-02-AL31-A019.2201-0000", "lad"),
        ("VPP-IZM-2018/2-", "VPP-IZM-2018/2-", "vpp"),
        ("HOME/2021/AMIF/AG/EMAS/TF1/LV/", "HOME/2021/AMIF/AG/EMAS/TF1/LV/", "emas"),
        ("projekts KA220-SCH-000087211", "KA220-SCH-000087211", "erasmus14"),
        ("(KA229-078835_5)", "KA229-078835_5", "erasmus14"),
    ],
)
def test_a_part_of_a_number_is_told_as_it_stands(text: str, part: str, family: str) -> None:
    (found,) = codes.fragments(text)
    assert (found.text, found.family) == (part, family)
    assert "".join(text[found.start : found.end].split()) == part
    assert codes.find(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2017-1-TR01-KA201-046757", "KA220- SCH-000087211 un 2021-1-SK01-KA210-SCH-000030426"[13:], "8.3.4.0/16/I/001",
        "PMLP/PMIF/2023/2", "2021-2-LV02-KA152-YOU konkurss", "SAM 9.2.4.2. pasākums", "2017-1-15", "1.2.1.3.i.",
        "01-26/24/1", "Nr. 8.-11.1/5631", "LNP 2017/39/ERAF", "12-003-03-01-04-01-02", "2021-02-15", "KA229 projekts",
    ],
)  # fmt: skip
def test_whole_numbers_and_lookalikes_are_no_parts(text: str) -> None:
    assert codes.fragments(text) == []
