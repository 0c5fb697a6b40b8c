"""Verbs over a single number, as a search box and the joining of documents need them."""

import pytest

import codes


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        ("2017-1-tr01-ka201-046757", "2017-1-TR01-KA201-046757"),
        ("2017 1 TR01 KA201 046757", "2017-1-TR01-KA201-046757"),
        (" 2020-1-LT01-KA229-077835 _5 ", "2020-1-LT01-KA229-077835_5"),
        ("2021 1 sk01 ka210 sch 000030426", "2021-1-SK01-KA210-SCH-000030426"),
        ("8.3.4.0 /16/ I /001", "8.3.4.0/16/I/001"),
        ("8.3.4.0 16 i 001", "8.3.4.0/16/I/001"),
        ("8.1.2.0/18/I006", "8.1.2.0/18/I/006"),
        ("1.2.1.3.I.0/2/23/a/cfla/033", "1.2.1.3.i.0/2/23/A/CFLA/033"),
        ("lli 444", "LLI-444"),
        ("LLI444", "LLI-444"),
        ("ll 00 148", "LL-00148"),
        ("est-lat148", "EST-LAT 148"),
        ("npjr 2022 10077", "NPJR-2022/10077"),
        ("life19ipe/lv/000010", "LIFE19 IPE/LV/000010"),
        ("LIFE 19 IPE LV 000010", "LIFE19 IPE/LV/000010"),
        ("LZP‐2021/1‐0227", "lzp-2021/1-0227"),
        ("Nr. 4.2.2.3/1/24/I/001", "4.2.2.3/1/24/I/001"),
        ("projekta Nr.LLI-444", "LLI-444"),
        ("2020-1-lto1-КА229-077835_5", "2020-1-LT01-KA229-077835_5"),
        ("ca18232", "CA18232"),
        ("101074467", "101074467"),
    ],
)
def test_a_number_in_any_spelling_has_one_canonical_form(text: str, compact: str) -> None:
    assert codes.compact(text) == compact


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "bioētika", "2019", "8211", "870245", "2018-11-01", "LV-5401", "40003831936", "26123456", "14 625.00",
        "LLI-444 un LLI-501", "projekts LLI-444 skolā", "4.2.3.1.", "KA220-SCH-000087211", "Nr.", "1-2/169",
    ],
)  # fmt: skip
def test_what_is_not_only_a_project_number_has_none(text: str) -> None:
    assert codes.compact(text) is None


@pytest.mark.parametrize(
    ("compact", "base"),
    [
        ("2020-1-LT01-KA229-077835_5", "2020-1-LT01-KA229-077835"),
        ("2020-1-FI01-KA229-SCH-066504_5", "2020-1-FI01-KA229-066504"),
        ("2012-1-LV1-COM06-03712_2", "2012-1-LV1-COM06-03712"),
        ("2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004", "1DP/1.1.2.1.2/09/IPIA/VIAA/004"),
        ("8.3.4.0/16/I/001", "8.3.4.0/16/I/001"),
        ("nezināms", "nezināms"),
    ],
)
def test_the_base_is_what_all_copies_of_a_number_share(compact: str, base: str) -> None:
    assert codes.base(compact) == base
    assert codes.base(base) == base


@pytest.mark.parametrize(
    ("compact", "programme"),
    [
        ("2017-1-TR01-KA201-046757", "Erasmus+"),
        ("2023-1-LV01-KA121-SCH-000123962", "Erasmus+"),
        ("2024-1-LV02-ESC51-VTJ-000205268", "ESC"),
        ("2009-1-PL1-LEO05-05016", "LLP"),
        ("612542-EPP-1-2019-1-LV-EPPKA2-KA", "Erasmus+"),
        ("1DP/1.1.2.1.2/09/IPIA/VIAA/004", "ESF"),
        ("3DP/3.4.1.1.0/13/APIA/CFLA/109/107", "ERAF"),
        ("3DP/3.5.1.1.0/10/IPIA/VIDM/008", "KF"),
        ("8.1.2.0/18/I/006", "ERAF"),
        ("8.3.4.0/16/I/001", "ESF"),
        ("8.5.1.0/16/I/001", "ESF"),
        ("9.2.4.2/16/I/079", "ESF"),
        ("9.3.1.1/18/I/012", "ERAF"),
        ("3.4.2.2/16/I/001", "ESF"),
        ("3.3.1.0/17/I/004", "ERAF"),
        ("4.2.2.0/18/I/011", "ERAF"),
        ("4.5.1.1/16/I/001", "KF"),
        ("5.3.1.0/16/I/011", "KF"),
        ("6.3.1.0/17/I/006", "ERAF"),
        ("1.1.1.2/VIAA/1/16/112", "ERAF"),
        ("4.2.2.3/1/24/I/001", "ESF+"),
        ("4.2.1.5/1/24/I/001", "ERAF"),
        ("4.3.5.1/1/24/I/001", "ESF+"),
        ("2.1.1.6/2/24/A/018", "ERAF"),
        ("6.1.1.3/1/23/A/004", "other"),
        ("2.4.1.1/1/23/A/004", None),
        ("1.2.1.3.i.0/2/23/A/CFLA/033", "AF"),
        ("LLI-444", "Interreg"),
        ("EE-LV00031", "Interreg"),
        ("NPJR-2022/10266", "Nordplus"),
        ("LIFE22-NAT-LV-LIFE FreeSalaca", "LIFE"),
        ("21-02-AL31-A019.2201-000005", "LEADER"),
        ("23-09-CL20-C0LA2201-000001", "LEADER"),
        ("2017/AL32/2/A019.22.01/1", "LEADER"),
        ("19-09-A00702-000115", "ELFLA"),
        ("19-00-FL05-F043.0202-000019", "other"),
        ("lzp-2020/1-0353", "LZP"),
        ("VPP-IZM-2018/2-0002", "VPP"),
        ("2023-1-KMN021", "VKKF"),
        ("PMLP/PMIF/2023/2", "AMIF"),
        ("CA18232", "COST"),
        ("101074467", None),
        ("nezināms", None),
    ],
)
def test_the_programme_follows_from_the_number_or_is_not_guessed(compact: str, programme: str | None) -> None:
    assert codes.programme(compact) == programme


@pytest.mark.parametrize(
    ("compact", "action"),
    [
        ("2017-1-TR01-KA201-046757", "KA201"),
        ("2023-1-LV01-KA121-SCH-000123962", "KA121"),
        ("2024-1-LV02-ESC51-VTJ-000205268", "ESC51"),
        ("2012-1-LV1-COM06-03712_2", "COM06"),
        ("612542-EPP-1-2019-1-LV-EPPKA2-KA", "KA2"),
        ("8.3.4.0/16/I/001", None),
        ("nezināms", None),
    ],
)
def test_the_action_is_read_from_the_number(compact: str, action: str | None) -> None:
    assert codes.action(compact) == action


@pytest.mark.parametrize(
    ("compact", "expected"),
    [
        ("2024-1-LV01-KA120-ADU-000284600", True),
        ("2020-1-LV01-KA120-SCH-094428", True),
        ("2018-1-LV01-KA109-046955", True),
        ("2022-1-LV01-KA130-HED-000087211", True),
        ("256391-EPP-1-2014-1-LV-EPPKA3-ECHE", True),
        ("2025-1-LV01-KA121-ADU-000343916", False),
        ("2019-1-LV01-KA116-060258", False),
        ("8.3.4.0/16/I/001", False),
        ("nezināms", False),
    ],
)
def test_an_accreditation_is_told_from_a_grant(compact: str, expected: bool) -> None:
    assert codes.is_accreditation(compact) is expected
