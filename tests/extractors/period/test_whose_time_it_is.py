"""Whether a stretch of time is that of the project, or of something else on its page."""

import pytest

from extractors import extract, reports
from tests.extractors.period.test_periods import OPENING, Lines, period


@pytest.mark.parametrize(
    "told",
    [
        "Pilsētas svētki norisinājās no 2023. gada 3. līdz 5. augustam.",
        "Dzejas dienas ilga no 2023. gada maija līdz jūlijam.",
        "Projekta atlases kārta norisināsies no 2023. gada maija līdz augustam.",
        "Projekta komanda brauks, un nometne notiks no 2024. gada 3. līdz 9. jūlijam.",
        "Iesniegto projektu vērtēšana noslēgsies 2023. gada 30. jūnijā.",
        "Pirmais projekta pārskata periods ilgst līdz 2023. gada 30. jūnijam.",
        "Vecāki lapas par projektu pildīs līdz 2023. gada 20. decembrim.",
        "Projekta mentors darbu sāka 2022. gada 20. jūnijā.",
        "Projekta skolotāju komanda darbu noslēdza 2022. gada 20. jūnijā.",
        "Līdzīgu projektu skola īstenoja no 2014. gada maija līdz 2016. gada maijam.",
        "Iepriekšējais skolas projekts noslēdzās 2019. gada augustā.",
        "Ar projektu saistītā izstāde turpināsies līdz 2023. gada 30. jūnijam.",
    ],
)
def test_what_else_runs_is_no_period(told: str, lines: Lines) -> None:
    assert period(lines(OPENING, told)) == (None, None)


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Norisinās no 2023. gada maija līdz augustam.", "2023-05", "2023-08"),
        ("Pirmais posms ilga līdz 2021. gada maijam, viss projekts beigsies 2022. gada maijā.", None, "2022-05"),
        ("Ilgs no 2022. gada maija līdz 2023. gada martam. Mapes glabās līdz 2032. gada maijam.", "2022-05", "2023-03"),
        ("Projektā iesaistījāmies 2021. gada martā.", "2021-03", None),
        ("Projektā mūsu klubs darbosies līdz 2021. gada martam.", None, "2021-03"),
        ("Projektu īsteno jau otro gadu – tas sākās 2021. gada martā.", "2021-03", None),
        ("Sadarbība sākās 2021. gada martā un noslēgsies 2022. gada martā.", "2021-03", "2022-03"),
        ("Projektam jāsākas 2021. gada 1. martā un jābeidzas 2022. gada 1. martā.", "2021-03-01", "2022-03-01"),
        ("Projekts tiek īstenots no 2021. gada marta; projekta beigas – 2022. gada marts.", "2021-03", "2022-03"),
        ("Projektam 2021. gada 1. martā svinīgi pielikts punkts.", None, None),
        ("Projektam svinīgi pielikts punkts 2021. gada 1. martā.", None, "2021-03-01"),
        ("Statuss: noslēdzies 2021. gada 1. martā", None, "2021-03-01"),
        ("Īstenots: 2021. gadā", "2021", "2021"),
        ("Īstenošanas periods: 24 mēneši (no 2021. gada 1. marta)", "2021-03-01", None),
        ("Projekts ilgst: no 2021. gada marta līdz 2022. gada martam", "2021-03", "2022-03"),
    ],
)
def test_the_project_s_own_time_stands_among_others(
    told: str, start: str | None, end: str | None, lines: Lines
) -> None:
    assert period(lines(OPENING, told)) == (start, end)


def test_a_title_that_begins_like_a_verb_tells_no_beginning(lines: Lines) -> None:
    assert period(lines("Projekts „Sākam ar sevi” noslēdzās 2019. gadā.")) == (None, "2019")


def test_the_school_year_behind_a_name_in_a_list_is_its_time(lines: Lines) -> None:
    _, projects = reports.of(lines("Mūsu projekti", "• „Dzirnakmens” – 2018./2019. m.g.", "• „Sietiņš”, 2019–2021"))
    told = [[project.choices[field].finding.value for field in ("start_date", "end_date")] for project in projects]
    assert told == [["2018", "2019"], ["2019", "2021"]]


def test_a_lone_date_in_a_column_of_terms_is_the_end(table) -> None:
    heads = ["Projekta nosaukums", "Izpildes termiņš", "Summa, EUR"]
    _, projects = extract(table([heads, ["Sietiņš", "30.09.2023.", "900"], ["Ratiņš", "30.10.2023.", "800"]]))
    assert [project.choices["end_date"].finding.value for project in projects] == ["2023-09-30", "2023-10-30"]


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Projekta ideja aizsākās 2019. gada maijā.", None, None),
        ("Uzraudzība pēc projekta beigām ilgs piecus gadus – līdz 2028. gada 31. decembrim.", None, None),
        ("Iepirkumu projekta vajadzībām plānots pabeigt 2023. gada oktobrī.", None, None),
        ("Kopš 2012. gada skola sadarbojas ar projekta partneri Itālijā.", None, None),
        ("Līguma darbības laiks ir no 2021. gada maija, taču projekts sākās 2021. gada martā.", "2021-03", None),
        ("Seminārs notika 2023. gada martā, tomēr projekts beidzas 2023. gada maijā.", None, "2023-05"),
        ("Projekts iesniegts 2022. gada martā, tā darbība sākās 2022. gada oktobrī.", "2022-10", None),
        ("Īstenošanas termiņi: uzsākšana 2021. gada maijā, pabeigšana 2022. gada maijā", "2021-05", "2022-05"),
        ("Plānotais īstenošanas periods: 2021. gada marts – 2022. gada marts", "2021-03", "2022-03"),
    ],
)
def test_clauses_beside_are_of_other_things(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    assert period(lines(OPENING, told)) == (start, end)


def test_what_takes_place_within_a_project_is_its_time_only_by_guess(lines: Lines) -> None:
    told = "Projekta ietvaros skolā no 2022. gada septembra līdz 2023. gada maijam notiek talkas."
    _, (project,) = reports.of(lines(OPENING, told))
    assert project.choices["start_date"].finding.flags == ("inferred-period",)


@pytest.mark.parametrize(
    "told",
    [
        "No 2023. gada 6. līdz 10. martam norisinājās projekta otrā tikšanās.",
        "Projektu iesniegumu pieņemšana notiks no 2022. gada 4. maija līdz 2022. gada 4. jūnijam.",
        "Projekta seminārs sāksies 2022. gada 4. maijā.",
        "Projekta izstāde skatāma līdz 2022. gada 4. maijam.",
        "Projekta mājaslapa darbojas kopš 2022. gada maija.",
        "Projektā iegādātais autobuss kursē kopš 2022. gada maija.",
        "Projekta autore skolā strādā kopš 1998. gada.",
        "Programmas īstenošanas periods ir 2021.–2027. gads.",
        "Līdz 2022. gada 28. aprīlim jāiesniedz projekta pārskats.",
        "Projekts ir turpinājums 2018.–2020. gadā īstenotajam projektam.",
    ],
)
def test_what_begins_and_ends_beside_the_project_is_none_of_its_time(told: str, lines: Lines) -> None:
    assert period(lines(OPENING, told)) == (None, None)


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Iecerētais jāpaveic līdz 2024. gada maijam.", None, "2024-05"),
        ("Pie projekta strādāsim līdz 2024. gada maijam.", None, "2024-05"),
        ("Mēs projektā esam no 2022. gada marta.", "2022-03", None),
        ("2022. gada martā aizsākās sadarbība šajā projektā.", "2022-03", None),
        ("2024. gada maijā skola noslēdza šo projektu.", None, "2024-05"),
        ("2024. gada maijā beigsies skolas dalība projektā.", None, "2024-05"),
        ("2024. gada 2. maijs ir projekta pēdējā diena.", None, "2024-05-02"),
        ("2024. gada 2. maijā ir pēdējā projekta diena.", None, "2024-05-02"),
        ("Projekta īstenošana paredzēta 24 mēnešu laikā no 2022. gada 1. marta.", "2022-03-01", None),
        ("Projektu īstenos 2023. gadā.", "2023", "2023"),
        ("Projekts notiks 2023. gada vasarā.", "2023", "2023"),
        ("Projekts notiek jau trešo gadu – kopš 2021. gada maija.", "2021-05", None),
        ("Nodarbes rit līdz projekta beigām 2023. gada maijā.", None, "2023-05"),
        ("Visas aktivitātes paredzēts pabeigt līdz 2023. gada maijam.", None, "2023-05"),
        ("Projekta beigu datums: 2023. gada 2. maijs.", None, "2023-05-02"),
    ],
)
def test_more_words_for_its_beginning_and_end(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    assert period(lines(OPENING, told)) == (start, end)


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("„{}” (no 2020. gada līdz 2022. gadam)", "2020", "2022"),
        ("„{}”, no 2020. līdz 2022. gadam", "2020", "2022"),
        ("„{}” (2020. gads)", "2020", "2020"),
        ("„{}” – 2020. gada jūnijs–augusts", "2020-06", "2020-08"),
        ("„{}” – ilgst līdz 2024. gada maijam", None, "2024-05"),
        ("„{}” – uzsākts 2023. gada maijā, noslēgsies 2024. gada maijā", "2023-05", "2024-05"),
        ("„{}” – 2019./2020. m. g., 2020./2021. m. g.", "2019", "2021"),
    ],
)
def test_items_tell_their_time_in_many_ways(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    _, projects = reports.of(lines("Mūsu projekti", f"• {told.format('Dzirnakmens')}", f"• {told.format('Sietiņš')}"))
    for project in projects:
        ends = [project.choices.get(field) for field in ("start_date", "end_date")]
        assert [one and one.finding.value for one in ends] == [start, end]


@pytest.mark.parametrize(
    "told",
    [
        "Programma tiek īstenota no 2021. gada maija līdz 2028. gada aprīlim.",
        "Pieteikšanās projektam noslēgsies 2021. gada 5. maijā.",
        "Dalībnieku atlase projektam turpināsies līdz 2021. gada 5. maijam.",
        "Iesaistīties projektā var no 2021. gada 5. maija.",
        "Valodas kursi projektā norisināsies no 2023. gada septembra līdz 2024. gada maijam.",
        "Projekta sagatavošana ilga no 2021. gada maija līdz 2021. gada novembrim.",
        "Projekta rakstīšana sākās 2021. gada maijā.",
        "Projektā nodarbināto līgumi noslēgti līdz 2024. gada maijam.",
        "Autobusu grafiks spēkā no 2023. gada maija līdz 2024. gada maijam.",
    ],
)
def test_programmes_calls_courses_and_contracts_have_times_of_their_own(told: str, lines: Lines) -> None:
    assert period(lines(OPENING, told)) == (None, None)
