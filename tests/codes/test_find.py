"""Project numbers are found in running text in every spelling that documents have, and nothing else is."""

import pytest

import codes

FOUND = [
    # text, compact form, family
    ("projekts 2017-1-TR01-KA201-046757", "2017-1-TR01-KA201-046757", "erasmus14"),
    ("2017-1-\nTR01-KA201-046757", "2017-1-TR01-KA201-046757", "erasmus14"),
    ("2017-1- \r\n TR01-KA201-046757", "2017-1-TR01-KA201-046757", "erasmus14"),
    ("in education”2019-1-TR01-KA201-076605)", "2019-1-TR01-KA201-076605", "erasmus14"),
    ("projekts2019-1-TR01-KA201-076605Apraksts", "2019-1-TR01-KA201-076605", "erasmus14"),
    ("details/2019-1-lv01-ka201-060426", "2019-1-LV01-KA201-060426", "erasmus14"),
    ("2020-1-LT01-KA229-077835_5, vidusskola", "2020-1-LT01-KA229-077835_5", "erasmus14"),
    ("2020-1-LT01-KA229-077835_lv.pdf", "2020-1-LT01-KA229-077835", "erasmus14"),
    ("2020-1-LT01-KA229-077835 5 dalībnieki", "2020-1-LT01-KA229-077835", "erasmus14"),
    ("2022-1-SI01-KA220- SCH-000086423", "2022-1-SI01-KA220-SCH-000086423", "erasmus21"),
    ("2023-1-LV01-KA121-VET-\u00a0000123001", "2023-1-LV01-KA121-VET-000123001", "erasmus21"),
    ("2023–1–LV01–KA121–VET–000123001", "2023-1-LV01-KA121-VET-000123001", "erasmus21"),
    ("2023-1-LV01-KA121-VET-000 123 001", "2023-1-LV01-KA121-VET-000123001", "erasmus21"),
    ("2020-1-CZ01-KA226-HE-094408", "2020-1-CZ01-KA226-HE-094408", "erasmus21"),
    ("2024-1-LV02-ESC51-VTJ-000205268", "2024-1-LV02-ESC51-VTJ-000205268", "esc"),
    ("2011-1-RO1-LEO05-15321 (Contract LLP-LdV/ToI/2011/RO/008)", "2011-1-RO1-LEO05-15321", "llp"),
    ("612542-EPP-1-2019-1-LV-EPPKA2-KA.", "612542-EPP-1-2019-1-LV-EPPKA2-KA", "eacea"),
    ("2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004", "2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004", "esf0713"),
    ("(Nr.1 DP//1.2.2.1.2./09/IPIA/NVA/001)", "1DP/1.2.2.1.2/09/IPIA/NVA/001", "esf0713"),
    ("VKKF projekts Nr. 2023-1-MDM-M02021 “Saksofons”", "2023-1-MDM-M02021", "vkkf"),
    ("ēkās” Nr. KPFI-7/70 realizācija", "KPFI-7/70", "kpfi"),
    ("EKII projekts „Gaisma” (Nr. EKII – 3/27)", "EKII-3/27", "ekii"),
    ("Norvēģijas grantu atbalsts." + 70 * " šeit" + " LV – CLIMATE – 0017", "LV-CLIMATE-0017", "eea1421"),
    ("Projekta numurs: EEZLV04/INP/2013/4.", "EEZLV04/INP/2013/4", "eea0914"),
    ("līgums Nr.NFI/R/2014/053, vizīte NOR-R-PV", "NFI/R/2014/053", "eea0914"),
    ("(granta līguma nr. NOR-R-PV/2013/038)", "NOR-R-PV/2013/038", "eea0914"),
    ("finansēts projekts Nr.12-09-LL03-L413201-000013", "12-09-LL03-L413201-000013", "lad"),
    ("projekts 16-08-FL02-F043.0203-000004 krastā", "16-08-FL02-F043.0203-000004", "lad"),
    ("Nr.3DP/3.4.1.1.0/13/APIA/CFLA/109/107 „Ūdens", "3DP/3.4.1.1.0/13/APIA/CFLA/109/107", "esf0713"),
    ("projektuNr.8.3.4.0/16/I/001 “Atbalsts", "8.3.4.0/16/I/001", "es1420"),
    ("Nr. 8.3.4.0 / 16 /\nI / 001", "8.3.4.0/16/I/001", "es1420"),
    ("Nr.1.1.1.1/16/A/219.", "1.1.1.1/16/A/219", "es1420"),
    ("13.1.3.1/22/A/005", "13.1.3.1/22/A/005", "es1420"),
    ("1.1.1.2./VIAA/1/16/057", "1.1.1.2/VIAA/1/16/057", "viaa1420"),
    ("Nr.4.2.2.3/1/24/I/001 “Pedagogu", "4.2.2.3/1/24/I/001", "es2127"),
    ("1.2.1.1/3/25/A/014", "1.2.1.1/3/25/A/014", "es2127"),
    ("2.3.1.1.i.0/1/22/I/CFLA/002", "2.3.1.1.i.0/1/22/I/CFLA/002", "rrf"),
    ("numurs LLI 444, vadošais", "LLI-444", "lli"),
    ("projektā LLI-329 (2018–2020)", "LLI-329", "lli"),
    ("Projekta Nr. LL–00 148\r\nProjekta", "LL-00148", "ll2127"),
    ("LLB-2-247", "LLB-2-247", "llb"),
    ("Est-Lat 148", "EST-LAT 148", "estlat"),
    ("Est-Lat148", "EST-LAT 148", "estlat"),
    ("projekts EE–LV00087 „Bibliotēka", "EE-LV00087", "eelv"),
    ("Interreg Central Baltic: CB774 Loop", "CB774", "central_baltic"),
    ("URBACT tīkls (projekts Nr. 8211)", "8211", "urbact"),
    ("(NPJR–2022 / 10077)", "NPJR-2022/10077", "nordplus"),
    ("(Nr. 1.1.1.3/1./24/A/013)", "1.1.1.3/1/24/A/013", "es2127"),
    ("2.2.1.3.i.0/1./24/A/CFLA/004", "2.2.1.3.i.0/1/24/A/CFLA/004", "rrf"),
    ("VPP-CFLA-Mākslīgais intelekts-2024/1-0003", "VPP-CFLA-MĀKSLĪGAIS INTELEKTS-2024/1-0003", "vpp"),
    ("BIP 2024-1-IT02-KA131-HED-000197121-2", "2024-1-IT02-KA131-HED-000197121", "erasmus21"),
    ("2018\u20481-LV01".replace("\u2048", "\ufe63") + "\u2043KA104-046871", "2018-1-LV01-KA104-046871", "erasmus14"),
    ("projekts VPD1/ESF/NVA/05/NP/3.1.5.2./0001/0003", "VPD1/ESF/NVA/05/NP/3.1.5.2/0001/0003", "vpd0406"),
    ("LIFE 13 NAT/LV/001078", "LIFE13 NAT/LV/001078", "life"),
    ("LIFE16-NAT-LV-000262", "LIFE16 NAT/LV/000262", "life"),
    ("LIFE22-NAT-LV-LIFE FreeSalaca", "LIFE22-NAT-LV-LIFE FreeSalaca", "life21"),
    ("lzp‐2021/1‐0227", "lzp-2021/1-0227", "lzp"),
    ("LZP-2020/1-0200", "lzp-2020/1-0200", "lzp"),
    ("VPP-IZM-DH-2020/1-0001", "VPP-IZM-DH-2020/1-0001", "vpp"),
    ("21-09-AL29-A019.2201-\n000015", "21-09-AL29-A019.2201-000015", "lad"),
    ("21-09-AL29-A019. 2201-000015", "21-09-AL29-A019.2201-000015", "lad"),
    ("(ELFLA, 25-09-CL03-C0LA19.2201-000003)", "25-09-CL03-C0LA19.2201-000003", "lad"),
    ("23-09-CL20-C0LA2201-000001", "23-09-CL20-C0LA2201-000001", "lad"),
    ("17-03-A00702-000093", "17-03-A00702-000093", "lad"),
    ("2017/AL32/2/A019.22.01/1", "2017/AL32/2/A019.22.01/1", "leader_group"),
    ("PMLP/PMIF/2023/2", "PMLP/PMIF/2023/2", "pmif"),
    ("PMIF/12/2019/4/03", "PMIF/12/2019/4/03", "pmif"),
    ("HOME/2021/AMIF/AG/EMAS/TF1/LV/0003", "HOME/2021/AMIF/AG/EMAS/TF1/LV/0003", "emas"),
    ("COST Action CA18232", "CA18232", "cost"),
    ("VKKF\t2023-1-KMN021\t5600", "2023-1-KMN021", "vkkf"),
    ("Akcija “Zirgi” (CA21124)", "CA21124", "cost"),
    ("Projekta numurs\tNosaukums\nCB774\tLoks", "CB774", "central_baltic"),
    ("Projekta numurs: 2023-1-KMN021", "2023-1-KMN021", "vkkf"),
    ("Grant Agreement No 101074467", "101074467", "eu_grant"),
    ("dotācijas līgums Nr. 101074467", "101074467", "eu_grant"),
    ("Horizon 2020, Grant Agreement No. 870245", "870245", "h2020"),
]


@pytest.mark.parametrize(("text", "compact", "family"), FOUND)
def test_a_number_is_found_in_the_spellings_that_documents_have(text: str, compact: str, family: str) -> None:
    (match,) = codes.find(text)
    assert (match.compact, match.family) == (compact, family)
    assert codes.compact(text[match.start : match.end]) in (compact, None)


@pytest.mark.parametrize(
    ("text", "flags", "proposed"),
    [
        ("VPD1/ERAF/CFLA/05/NP/2.4.4.1/0017", ("unconfirmed",), None),
        ("LLI-444", (), None), ("LLIII-087", ("unconfirmed",), None),
        ("EEZLV04/INP/2013/4", (), None), ("2/EEZLV02/14/GS/044", ("unconfirmed",), None),
        ("23-01-AL15-A0192202-000004", ("non-canonical",), "23-01-AL15-A019.2202-000004"),
        ("23-01-AL15-A019.2202-000004", (), None), ("17-03-A00702-000093", (), None),
    ],
)  # fmt: skip
def test_only_a_form_that_is_hearsay_or_not_the_funds_own_is_flagged(
    text: str, flags: tuple[str, ...], proposed: str | None
) -> None:
    (match,) = codes.find(text)
    assert (match.flags, match.components.proposed) == (flags, proposed)


LOOKALIKES = [
    "LNP 2017/39/ERAF", "01-26/24/1", "23-TA-2169", "2018/191.18", "ESS2009/77", "Nr.358", "8.2-9/24", "Nr. 1-2/169",
    "Lēmums Nr. 8.-11.1/5631", "01.1.1-CPVA-V-701", "12-003-03-01-04-01-02", "1303/2013", "(ES) 2021/1060", "LV-5401",
    "2018-11-01", "4.-8.3.3/37/7", "Nr. Nr.4.-8.3.3/48", "04.6-11/17.2444-e", "SAM 9.2.4.2.", "MK noteikumi Nr. 460",
    "reģistrācijas Nr.40003831936", "A–3", "K–29", "tālr. 65421234", "+371 26123456", "1.2.1.3.i.", "2021LV16FFPR001",
    "4.2.3.1. pasākums", "CA12345", "PMLP/PMIF/2023/“", "EST-LAT 2014-2020", "līgums Nr. 1.1-12/2018/45",
    "LLP-LdV/ToI/2011/RO/008", "autoceļš P62", "85/3,75/11,25 procenti", "17.05.2017.–16.11.2019.", "28/17, 36/11",
]  # fmt: skip


@pytest.mark.parametrize("text", LOOKALIKES)
def test_what_looks_like_a_project_number_gives_none(text: str) -> None:
    assert codes.find(f"Projekta “Ceļš” īstenošana, Erasmus+ un Interreg ({text}), 2024. gadā.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Rēķina numurs 101123456, Erasmus+ projekts", "Horizon 2020 rēķins Nr. 870245", "pavadzīme 101123456, LIFE",
        "tālr. 101074467, Erasmus+ projekts", "projekta konts 101074467", "reģ. Nr. 101074467, LIFE", "101074467",
        "Erasmus+ 101 074 467", "Horizon 2020 projekts, budžets 851016 EUR", "Horizon 2020 Nr. 851016 EUR",
        "Horizon 2020 un 870245 citi", "MK noteikumi Nr. 8211, URBACT", "URBACT 2014", "2021/1-0290", "Rēķins CA18232",
        "Bloks CB774", "1-08/63/2019", "2023-1-KMN021", "Total cost 500 EUR, invoice CA18232", "Tīkla kabelis CA16107",
        "Akciju sabiedrība “Vējš”, līgums CA18232", "Projekta numurs nav zināms; bloks CB774",
        "VKKF projekts, inventāra Nr. 2023-1-KAB021", "Projekta klienta numurs 101234567", "COST rēķins CA18232",
        "Projekta apdrošināšanas polise Nr. 101555666", "Skolēna apliecība 101333444, Erasmus+ projekts",
        "LIFE pasta sūtījuma numurs 101222333", "LIFE projekts: IMG_20190115_101234567.jpg", "Erasmus+ 101234567.jpg",
    ],
)  # fmt: skip
def test_a_number_that_needs_a_cue_is_left_alone_without_it_or_against_it(text: str) -> None:
    assert codes.find(text) == []


def test_a_fund_named_far_off_vouches_for_numbers_that_are_hardly_anything_else() -> None:
    far = "Kultūrkapitāla fonda konkurss. " + "Vakarā spēlēja koklētāji. " * 8 + "2022-2-TEA044 – 2100 eiro"
    assert [match.compact for match in codes.find(far)] == ["2022-2-TEA044"]
    assert not codes.find(far.replace("Kultūrkapitāla", "Ostas"))


@pytest.mark.parametrize("joint", ["\t", "\n\n", "\n \n", " \t "])
@pytest.mark.parametrize(
    "example", ["2017-1-TR01-KA201-046757", "8.3.4.0/16/I/001", "NPJR-2019/10139", "21-02-AL31-A019.2201-000005"]
)
def test_a_number_is_never_joined_over_a_tab_or_a_blank_line(example: str, joint: str) -> None:
    for sign in "-/":
        for place in [place for place, character in enumerate(example) if character == sign]:
            broken = example[: place + 1] + joint + example[place + 1 :]
            assert codes.find(broken) == []


def test_numbers_in_the_cells_of_a_row_are_found_each_for_itself() -> None:
    text = "LLI-444\tLLI-501\n8.3.4.0/16/I/001\t4.2.2.3/1/24/I/001"
    assert [match.compact for match in codes.find(text)] == [
        "LLI-444", "LLI-501", "8.3.4.0/16/I/001", "4.2.2.3/1/24/I/001",
    ]  # fmt: skip


def test_offsets_point_into_the_text_as_given_though_it_has_invisible_characters() -> None:
    text = "\u200bNr.\u00ad 2017\u200b-1-TR01-KA\u00ad201-046757\ufeff."
    (match,) = codes.find(text)
    assert match.compact == "2017-1-TR01-KA201-046757"
    assert text[match.start : match.end] == "2017\u200b-1-TR01-KA\u00ad201-046757"


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        ("2020-1-LТ01-КА229-077835_5", "2020-1-LT01-KA229-077835_5"),
        ("2O19-1-LTO1-KA201-O46757", "2019-1-LT01-KA201-046757"),
        ("2019-I-LV01-KA201-060426", "2019-1-LV01-KA201-060426"),
        ("2019 – l – LV01-KA201-060426", "2019-1-LV01-KA201-060426"),
        ("2019-I-A", None),
        ("2020-1-LT01-KA229-077835 5)", "2020-1-LT01-KA229-077835_5"),
        ("8.3.4.O/16/I/001", "8.3.4.0/16/I/001"),
        ("8.3.4.0/16/1/001", "8.3.4.0/16/I/001"),
        ("2.2.1.3.1.0/1/24/A/CFLA/004", "2.2.1.3.i.0/1/24/A/CFLA/004"),
        ("23-09-CL20-COLA2201-000001", "23-09-CL20-C0LA2201-000001"),
        ("LLІ-444", "LLI-444"),
    ],
)
def test_lookalike_letters_are_put_right_and_flagged(text: str, compact: str | None) -> None:
    found = [(match.compact, match.flags) for match in codes.find(text)]
    assert found == ([(compact, ("look-alike",))] if compact else [])


@pytest.mark.parametrize("text", ["2020-1-RO01-KA201-079743", "2020-1-NO01-KA201-079743", "2020-1-SI01-KA201-079743"])
def test_letters_that_a_country_code_ends_with_are_left_as_they_are(text: str) -> None:
    assert [(match.compact, match.flags) for match in codes.find(text)] == [(text, ())]


def test_a_number_with_a_sector_of_another_period_is_kept_as_written_and_the_right_form_proposed() -> None:
    (match,) = codes.find("“Māksla” 2020-1-FI01-KA229-SCH-066504_5)")
    assert match.compact == "2020-1-FI01-KA229-SCH-066504_5"
    assert match.flags == ("non-canonical",)
    assert match.components.proposed == "2020-1-FI01-KA229-066504_5"


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        ("8.1.2.0/18/I006", "8.1.2.0/18/I/006"),
        ("LZP projekts 2021/1-0290", "lzp-2021/1-0290"),
        ("2015-BE02-KA203-012317", "2015-BE02-KA203-012317"),
        ("2021-LV01-KA220-SCH-000087211", "2021-LV01-KA220-SCH-000087211"),
        ("2022-1-LV01-KA220-000087211", "2022-1-LV01-KA220-000087211"),
    ],
)
def test_a_number_with_a_part_missing_is_flagged(text: str, compact: str) -> None:
    (match,) = codes.find(text)
    assert match.compact == compact
    assert "non-canonical" in match.flags


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("2017-1-XX01-KA201-046757", "doubtful-country"),
        ("2022-1-UK01-KA220-SCH-000087211", "doubtful-country"),
        ("2017-1-LV07-KA201-046757", "doubtful-agency"),
        ("2017-1-LV01-KA220-046757", "doubtful-action"),
        ("2021-1-LV01-KA131-SCH-000030426", "doubtful-sector"),
        ("2023-1-LV01-KA210-SCH-000000000", "doubtful-serial"),
        ("2017-1-LV01-KA201-046757_2", "doubtful-partner"),
        ("2024-1-LV01-ESC51-VTJ-000205268", "doubtful-agency"),
        ("2018-1-LV02-KA229-046954", "doubtful-agency"),
        ("2022-1-LV01-KA220-YOU-000087211", "doubtful-agency"),
        ("NPJR-2005/10139", "doubtful-year"),
        ("18-33-AL14-A019.2201-000004", "doubtful-office"),
        ("1DP/2.1.2.1.2/09/IPIA/VIAA/004", "doubtful-measure"),
    ],
)
def test_a_component_that_cannot_be_is_named_by_a_flag(text: str, flag: str) -> None:
    assert codes.find(text)[0].flags == (flag,)


def test_of_two_families_the_longer_match_wins() -> None:
    assert [match.family for match in codes.find("LZP programmā VPP-IZM-2018/2-0002")] == ["vpp"]
    assert [match.family for match in codes.find("2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004")] == ["esf0713"]


def test_two_identifiers_of_one_project_are_both_found() -> None:
    found = codes.find("101113714 – LIFE22-NAT-LV-LIFE FreeSalaca")
    assert [match.compact for match in found] == ["101113714", "LIFE22-NAT-LV-LIFE FreeSalaca"]


def test_the_components_say_what_the_number_says() -> None:
    erasmus, fund, rural = codes.find("2020-1-UK01-KA229-077835_5, 1.2.3.6/2/24/A/008, 21-02-AL31-A019.2201-000005")
    assert (erasmus.components.year, erasmus.components.round, erasmus.components.country) == (2020, 1, "GB")
    assert (erasmus.components.action, erasmus.components.serial, erasmus.components.partner) == ("KA229", "077835", 5)
    assert (fund.components.measure, fund.components.round, fund.components.year) == ("1.2.3.6", 2, 2024)
    assert (fund.components.fund, fund.components.selection, fund.components.serial) == ("ERAF", "A", "008")
    assert (rural.components.office, rural.components.group, rural.components.measure) == ("02", "AL31", "A019.2201")
