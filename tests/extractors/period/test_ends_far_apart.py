"""Both ends of a project's time where they stand apart, were changed, or are of something else."""

import pytest

from extractors import reports
from model import Document
from tests.extractors.period.test_periods import OPENING, Lines, period


def flags(document: Document, field: str) -> tuple[str, ...]:
    _, (project,) = reports.of(document)
    return project.choices[field].finding.flags


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Laiks: 03.04.2023./02.10.2024.", "2023-04-03", "2024-10-02"),
        ("Laiks: 2023. gada 3. aprīlis/2024. gada 2. oktobris", "2023-04-03", "2024-10-02"),
        ("Īstenošanas laiks: 3.IV 2023. – 2.X 2024.", "2023-04-03", "2024-10-02"),
        (
            "Projekts ilgst no 03.04.2023., kad Nīcā tikās vadības grupa, līdz pat 02.10.2024.",
            "2023-04-03",
            "2024-10-02",
        ),
        ("Projekts ilgst no 2023. gada aprīļa (atklāšana Nīcā) līdz 2024. gada oktobrim.", "2023-04", "2024-10"),
        ("Projekta darbība ilgst 18 mēnešus, skaitot no 2023. gada 3. aprīļa.", "2023-04-03", None),
        ("Norises laiks no 2023. gada 3. aprīļa (18 mēneši).", "2023-04-03", None),
        ("Projekta beigu datums no 03.04.2023. pārcelts uz 02.10.2023.", None, "2023-10-02"),
        ("Projekts noslēgsies nevis 2023. gada 3. aprīlī, bet 2023. gada 2. oktobrī.", None, "2023-10-02"),
        ("Projekta termiņš pagarināts no 03.04.2023. līdz 02.10.2023.", None, "2023-10-02"),
        ("2023. gada 3. aprīlī sākās un 2024. gada 2. oktobrī beidzās šis projekts.", "2023-04-03", "2024-10-02"),
        ("Projekta pirmā diena bija 2023. gada 3. aprīlis, pēdējā – 02.10.2024.", "2023-04-03", "2024-10-02"),
        ("Projekta sākums/beigas: 03.04.2023./02.10.2024.", "2023-04-03", "2024-10-02"),
        ("18 mēneši / finišs 2024. gada 2. oktobrī", None, "2024-10-02"),
        ("Statuss: pabeigts 02.10.2024.", None, "2024-10-02"),
        ("Norisinās no 2023. gada 3. aprīļa un noslēgsies 2024. gada 2. oktobrī.", "2023-04-03", "2024-10-02"),
        ("Projekts ilgst no 2023. gada aprīļa un beigsies 2024. gada oktobrī.", "2023-04", "2024-10"),
        (
            "Projekta laiks: gads un pusgads, sākot ar 2023. gada 3. aprīli un noslēdzot 2024. gada 2. oktobrī",
            "2023-04-03",
            "2024-10-02",
        ),
        ("2023. gada 3. aprīlis – projekta sākums.", "2023-04-03", None),
        ("Ar 2023. gada 3. aprīli Nīcā darbu sācis projekts.", "2023-04-03", None),
        ("Projekts iesniegts 05.10.2022., apstiprināts 07.12.2022., sākts 03.04.2023.", "2023-04-03", None),
        ("Līdz projekta noslēgumam (2024. gada 2. oktobris) atlicis pusgads.", None, "2024-10-02"),
        ("Projekta realizācijai paredzēts laiks līdz 2024. gada 2. oktobrim.", None, "2024-10-02"),
        ("Projekts jāīsteno no līguma noslēgšanas dienas līdz 2024. gada 2. oktobrim.", None, "2024-10-02"),
        ("Projekta darbi jāveic līdz 2024. gada 2. oktobrim.", None, "2024-10-02"),
        ("Tas uzsākts 03.04.2023. un tā noslēgums gaidāms 02.10.2024.", "2023-04-03", "2024-10-02"),
        ("2023. gada 3. aprīlī mēs startējām.", "2023-04-03", None),
        ("Sākam: 03.04.2023.\nBeidzam: 02.10.2024.", "2023-04-03", "2024-10-02"),
        ("Starts: 03.04.2023. Finišs: 02.10.2024.", "2023-04-03", "2024-10-02"),
        ("Sākts 03.04.2023., pabeigts 02.10.2024.", "2023-04-03", "2024-10-02"),
        ("Pārskata periods sakrīt ar projekta darbības laiku: 03.04.2023.–02.10.2024.", "2023-04-03", "2024-10-02"),
        ("Projekta laiks ir no šī gada aprīļa līdz 2024. gada 2. oktobrim.", None, "2024-10-02"),
        ("No 3. decembra līdz 2024. gada 2. oktobrim projektā Nīcā peldēs zvejnieki.", None, "2024-10-02"),
        ("Nodarbības notiks līdz 2024. gada 2. oktobrim, kad projekts beidzas.", None, "2024-10-02"),
        ("Darbs ilgs līdz 2024. gada oktobrim, to vada Kurzemes plānošanas reģions.", None, "2024-10"),
        ("Līdz 2024. gada 2. oktobrim viss būs pabeigts.", None, "2024-10-02"),
        ("Viss jāpadara ne vēlāk kā līdz 2024. gada 2. oktobrim.", None, "2024-10-02"),
        ("Darbiem jābūt gataviem 2024. gada oktobrī.", None, "2024-10"),
        ("Gatavs: 2024. gada oktobris", None, "2024-10"),
        ("Laipām jābūt uzbūvētām līdz 2024. gada 2. oktobrim.", None, "2024-10-02"),
        ("Kopš 2023. gada aprīļa to īsteno Nīcas pagasts.", "2023-04", None),
    ],
)
def test_ends_far_from_each_other_are_one_period(told: str, start: str | None, end: str | None, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (start, end)


def test_a_question_labels_the_answer_on_the_next_line(lines: Lines) -> None:
    asked = ["Kad sāksies projekts?", "– Domāju, 2023. gada 3. aprīlī.", "Un kad beigsiet?", "– 2024. gada 2. oktobrī."]
    assert period(lines(OPENING, *asked)) == ("2023-04-03", "2024-10-02")


@pytest.mark.parametrize(
    "told",
    [
        "Projekta pirmais posms ilgst no 2023. gada 3. aprīļa līdz 2023. gada 2. oktobrim.",
        "Projekta sagatavošanās vizīte norisinājās no 2023. gada 3. līdz 8. aprīlim.",
        "Projekta pārskata periods: 03.04.2023.–02.10.2023.",
        "Gatavs brauciens: 03.04.2023.",
        "No 3. aprīļa līdz 2023. gada 8. aprīlim projekta nometnē Nīcā peldēs zvejnieki.",
        "Darbs bibliotēkā ar bērniem ilgs līdz 2023. gada 2. maijam, kad sāksies kursi.",
        "Projekta pieteikšanās periods: 03.04.2023.–02.05.2023.",
        "Projekta nodarbības sākās 2023. gada 3. aprīlī un beidzās 2023. gada 2. maijā.",
        "Projekta būvdarbi norisinās no 2023. gada 3. aprīļa līdz 2023. gada 2. oktobrim.",
        "Projekta īstenošana apturēta no 2023. gada 3. aprīļa līdz 2023. gada 2. oktobrim.",
        "Koordinatores pienākumus no 2023. gada 3. aprīļa līdz 2024. gada 2. oktobrim pildīja Lība Zunda.",
    ],
)
def test_the_time_of_a_part_or_of_papers_is_not_that_of_the_project(told: str, lines: Lines) -> None:
    assert period(lines(OPENING + told)) == (None, None)


def test_what_was_planned_at_first_loses_to_what_came_of_it(lines: Lines) -> None:
    told = lines(OPENING, "Sākotnēji plānots: 03.04.2023.–02.04.2024.", "Faktiski: 03.04.2023.–02.10.2024.")
    assert period(told) == ("2023-04-03", "2024-10-02")


def test_a_year_told_with_a_season_is_flagged(lines: Lines) -> None:
    told = lines(OPENING + "Projekts jāpabeidz līdz 2024. gada vasaras beigām.")
    assert (period(told)[1], flags(told, "end_date")) == ("2024", ("inferred-period",))
