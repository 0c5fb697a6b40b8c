"""Years in which something runs, terms of a project in the dative, and what is planned to take place."""

import pytest

from tests.extractors.period.test_periods import Lines, period

LIFE = "Kāpas kopj projekts „Rasa” (LIFE16 NAT/LV/000999)"


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        (f"{LIFE}, kas ilgst no 2016. līdz 2021. gadam.", "2016", "2021"),
        (f"{LIFE}. Tas norisinās no 2016. gada līdz 2021. gadam.", "2016", "2021"),
        (f"{LIFE} darbojas no 2013. līdz 2017. gadam.", "2013", "2017"),
        (f"{LIFE}. Atbalsta programma, kas darbojas no 2013. līdz 2017. gadam.", None, None),
        (f"{LIFE}. Tā norisinās no 2014. līdz 2020. gadam.", None, None),
        (f"{LIFE}. Realizācijas termiņš projektam – 2019. gada maijs.", None, "2019-05"),
        (f"{LIFE}. Izpildes termiņš tam ir 2019. gada 3. maijs.", None, "2019-05-03"),
        (f"{LIFE}. Norise plānota no 2023. gada 7. maija līdz 20. jūlijam.", "2023-05-07", "2023-07-20"),
        (f"{LIFE}. Koncerta norise plānota no 2022. gada 4. aprīļa līdz 6. aprīlim.", None, None),
    ],
)
def test_what_runs_in_some_years_is_the_project_and_no_programme(
    told: str, start: str | None, end: str | None, lines: Lines
) -> None:
    assert period(lines(told)) == (start, end)
