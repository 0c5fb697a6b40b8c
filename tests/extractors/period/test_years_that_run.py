"""Years in which something runs, terms of a project in the dative, and what is planned to take place."""

import pytest

from tests.extractors.period.test_periods import Lines, period

LIFE = "Pļavas sargā projekts „Rasa” (LIFE13 NAT/LV/000578)"


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        (f"{LIFE}, kas ilgst no 2013. līdz 2018. gadam.", "2013", "2018"),
        (f"{LIFE}. Tas norisinās no 2013. gada līdz 2018. gadam.", "2013", "2018"),
        (f"{LIFE} darbojas no 2013. līdz 2017. gadam.", "2013", "2017"),
        (f"{LIFE}. Atbalsta programma, kas darbojas no 2013. līdz 2017. gadam.", None, None),
        (f"{LIFE}. Tā norisinās no 2014. līdz 2020. gadam.", None, None),
        (f"{LIFE}. Realizācijas termiņš projektam – 2015. gada marts.", None, "2015-03"),
        (f"{LIFE}. Izpildes termiņš tam ir 2015. gada 3. marts.", None, "2015-03-03"),
        (f"{LIFE}. Norise plānota no 2022. gada 4. aprīļa līdz 30. jūnijam.", "2022-04-04", "2022-06-30"),
        (f"{LIFE}. Koncerta norise plānota no 2022. gada 4. aprīļa līdz 6. aprīlim.", None, None),
    ],
)
def test_what_runs_in_some_years_is_the_project_and_no_programme(
    told: str, start: str | None, end: str | None, lines: Lines
) -> None:
    assert period(lines(told)) == (start, end)
