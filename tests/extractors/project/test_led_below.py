"""Who leads one of several projects may be told a paragraph below it, where nothing names the project."""

from extractors import reports

_TWO = (
    "Mūsu projekti",
    "Nordplus projekts Nr. NPJR-2021/10136. Partneri: Igaunija, Polija.",
    "Iecerētas radošas nodarbības skolā.",
    "Interreg projekts Nr. LLI-426. Partneri: Lietuva.",
    "Plānots iekārtot mācību telpu.",
)


def _people(lines, *written: str) -> list[list[str]]:
    _, projects = reports.of(lines(*written))
    return [[one.finding.value for one in project.people if one.role != "other"] for project in projects]


def test_who_leads_in_the_next_paragraphs_leads_the_project_above(lines) -> None:
    first = [*_TWO[:2], f"{_TWO[2]} Jautājumus sūtīt projekta koordinatorei Lībai Zundai."]
    second = [_TWO[3], _TWO[4], "Par projekta norisi atbild Daina Zariņa."]
    assert _people(lines, *first, *second) == [["Lība Zunda"], ["Daina Zariņa"]]


def test_who_leads_several_or_wrote_the_page_leads_none(lines) -> None:
    assert _people(lines, *_TWO, "Informāciju sagatavoja projekta koordinatore Lība Zunda") == [[], []]
    assert _people(lines, *_TWO, "Abu projektu koordinatore ir Lība Zunda.") == [[], []]
