"""Titles in and out of quotation marks."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Block, Cell, Document, Kind, Span

Lines = Callable[..., Document]
CODE = "2022-1-LV01-KA122-SCH-000071999"


def title(document: Document) -> str | None:
    _, projects = reports.of(document)
    return projects[0].choices["title"].finding.value if projects and "title" in projects[0].choices else None


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("Ledus un uguns", (f"Skola īsteno projektu Ledus un uguns, Nr. {CODE}.",)),
        ("GREEN", (f"Strādājam projektā GREEN (Growing Roots in Every Neighbourhood), Nr. {CODE}.",)),
        ("Sēņu vārdnīca", (f"Nr. {CODE}", "Sēņu vārdnīca", "Vadītāja Anna Priede")),
        ("Sēņu vārdnīca", ("Sēņu vārdnīca", f"Reģistrācijas Nr. {CODE}", "Sākums 01.02.2023.")),
        ("Mūsu upes balss", ("„Mūsu upes balss” (Voice of Our River)", "Kad: 2023. gada maijs", f"Nr. {CODE}")),
        ("Vējš burās", (f"Projekta pilnais nosaukums (latviešu val.): Vējš burās, Nr. {CODE}",)),
        ("Vējš burās", (f"Projekts: {CODE} „Vējš burās” / „Wind in the Sails”",)),
        ("Vējš burās", (f"Projektam dots nosaukums „Vējš burās”. Numurs ir {CODE}.",)),
        ("Vējš burās", ("Lēmuma projekts „Par dalību projektā „Vējš burās””", f"Iesniegums Nr. {CODE}.")),
        ("Vējš burās", (f"Sadarbībai, ko atbalsta fonds, devām vārdu „Vējš burās”. Numurs ir {CODE}.",)),
        ("Vējš burās", (f"Strādājam projektā Nr. {CODE}, kuru mājās saucam par „Vējš burās”.",)),
        ("Sēņu vārdnīca", ("# Sēņu vārdnīca", f"Tā saucas bibliotēkas projekts, kura numurs ir {CODE}.")),
        ("Skolas jumta siltināšana", ("# Skolas jumta siltināšana", f"Ar ERAF projektu Nr. {CODE} darbs sākts.")),
        ("Mazo upju karte un dzīve", ("Par projektu Mazo upju karte un dzīve", f"Numurs {CODE}.")),
        ("Mēs esam šeit!", (f"Mēs esam šeit!Nr. {CODE}", "Projekta mērķis ir draudzība.")),
        ("Purvu elpa", ("Pagasta ziņas:", f"Purvu elpa Proj. nr. {CODE}", "Projekta mērķis ir draudzība.")),
        ("Zivju mazuļi", ("Domes projekta Nr. 36 ”Zivju mazuļi” ietvaros ezerā ielaida mazuļus.",)),
        ("Vējš burās", (f'Trešais projekts ir "Vējš burās" par 700 eiro. Numurs ir {CODE}.',)),
        ("Vējš burās kopā", (f"Biedrība sākusi projektu Nr. {CODE} “Vējš burās kopā ietvaros. Marts bija vējains.",)),
        ("Vējš burās", (f"Noslēdzas projekts Nr. {CODE} ‘’Vējš burās’’, un klubs ‘’Enkurs’’ svin.",)),
        ("Vējš burās", (f"Skolas jaunais projekts saucas Vējš burās. Numurs {CODE}.",)),
        ("Vējš burās", (f"Sācies projekts, kura nosaukums skan tā: Vējš burās, ko vada Kolka. Numurs {CODE}.",)),
        ("WIND IN OUR SAILS", (f"Projekta nosaukums ir WIND IN OUR SAILS un to vada Kolka. Numurs {CODE}.",)),
        ("Vējš mūsu burās", (f"Kolka svin. Projekta nosaukums - Vējš mūsu burās. Numurs {CODE}.",)),
        ("Vējš mūsu burās", ("Vējš mūsu burās (Erasmus+ projekts)", f"Numurs {CODE}.")),
        ("WindPorts", (f"WindPorts ir Interreg projekts ostām. Numurs {CODE}.",)),
        ("Vējš mūsu burās", (f"Projekta nosaukums būs Vējš mūsu burās. Numurs {CODE}.",)),
        ("VĒJŠ. BURAS. KRASTS", (f"Skola strādā projektā VĒJŠ. BURAS. KRASTS. Numurs {CODE}.",)),
        ("Kolkas raga bākas konservācija", ("# Kolkas raga bākas konservācija", "Statuss: sākts", f"Nr. {CODE}")),
        ("Vējš mūsu burās", ("Vējš mūsu burās", "Viesus projekta Vējš mūsu burās vakarā gaida.", f"Nr. {CODE}.")),
        ("Laipas pie Kolkas ezera", (f"LEADER projekts Nr. {CODE} – Laipas pie Kolkas ezera.",)),
        ("Laipas pie Kolkas ezera", (f"ERAF projekts (Nr. {CODE}) Laipas pie Kolkas ezera",)),
        ("Vējš burās kopā", (f"Jaunieši dzīvos Kolkā projektā Vējš burās kopā” ({CODE}).",)),
        ("Vējš burās", ("Projekta nosaukums: Vējš burās / Wind in the Sails", f"Numurs {CODE}.")),
        ("Vējš burās", (f"Ar burāšanu sākās viss, un „Vējš burās” (Kolka) tā turpinājās. Numurs {CODE}.",)),
    ],
)
def test_a_title_is_known_by_what_stands_beside_it(wanted: str, written: tuple[str, ...], lines: Lines) -> None:
    assert title(lines(*written)) == wanted


@pytest.mark.parametrize(
    "written",
    [
        (f"Projekta Nr. {CODE} partneris ir teātra pulciņš „Zibsnis”.",),
        (f"Projektu Nr. {CODE} atbalsta „Meža partnerība”.",),
        (f"„Mums viss izdevās,” saka Anna. Projekta Nr. {CODE}.",),
        ("# Turpinās skolas pārbūve", f"Projekts Nr. {CODE} noris."),
        (f"VKKF mērķprogramma „Zemju attīstība”, {CODE}: 8 000 eiro.",),
        (f"Palīdzi jauniešiem vest projektu „no nulles līdz galam”. Numurs {CODE}.",),
        (f"Projekts Nr. {CODE} – Kolkas pamatskola.",),
        (f"Projekts (Nr. {CODE}) Kolkā tiek īstenots jau gadu.",),
        (f"Lauku partnerības „Enkurs” atbalsts ir piešķirts, numurs {CODE}.",),
        (f"Zvejnieku savienībai „Enkurs” projekta Nr. {CODE} nauda ir piešķirta.",),
        (f"Ar pasākuma „Pamatlietas ciemiem” projektu Nr. {CODE} atjaunots ceļš.",),
        (f"Skola strādā ERASMUS+ KA2 projektā Nr. {CODE}.",),
        ("Vējš mūsu burās", "Vējš mūsu burās šoreiz nebija stiprs.", f"Projekta Nr. {CODE}."),
    ],
)
def test_clubs_supporters_speech_and_news_are_no_titles(written: tuple[str, ...], lines: Lines) -> None:
    assert title(lines(*written)) is None


def test_a_form_without_colons_is_read_as_one(lines: Lines) -> None:
    form = lines("Nosaukums Koka zirgs", f"Reģistrācijas Nr. {CODE}", "Uzsākts 02.05.2022.", "Pabeigts 01.05.2023.")
    _, (project,) = reports.of(form)
    values = {field: choice.finding.value for field, choice in project.choices.items()}
    assert (values["title"], values["start_date"], values["end_date"]) == ("Koka zirgs", "2022-05-02", "2023-05-01")


def test_up_to_two_other_lines_may_stand_between_those_of_a_form(lines: Lines) -> None:
    form = ["Projekta nosaukums, fonds, Nr. Koka zirgs", "Projekta īstenotājs Salas novada pašvaldība", "Publicitāte"]
    more = ["Foto", "Projekta vadītājs un speciālists Lība Zunda"]
    _, (project,) = reports.of(lines(*form, *more))
    values = {field: choice.finding.value for field, choice in project.choices.items()}
    assert (values["title"], values["coordinator"]) == ("Koka zirgs", "Lība Zunda")
    assert not reports.of(lines(*form, "Ziņas", "Kalendārs", *more))[1]


def titles(document: Document) -> list[list[str]]:
    return [[title.value for title in project.titles] for project in reports.of(document)[1]]


@pytest.mark.parametrize(
    ("short", "full"),
    [("Zibens", "Zibens burās"), ("Ziemeļu skolu soma", "Ziemeļu skolas soma"), ("VB", "Vējš burās” (“VB")],
)
def test_a_short_name_or_another_form_of_it_is_no_second_project(short: str, full: str, lines: Lines) -> None:
    told = lines(f"# Noslēdzies projekts “{full}”", "Marts bija vējains.", f"Projekta “{short}” viesi brauca uz jūru.")
    assert len(titles(told)) == 1


def test_the_second_part_of_an_undertaking_is_a_project_of_its_own(lines: Lines) -> None:
    assert len(titles(lines("Beidzās projekts “Vējš burās”.", "Sākās projekts “Vējš burās 2”."))) == 2


def test_a_programme_in_quotation_marks_is_no_project(lines: Lines) -> None:
    assert titles(lines("Vasarā “Eiropas Solidaritātes korpusa” projektus iesniegs trīs biedrības.")) == []


def test_one_closing_mark_may_close_two_names(lines: Lines) -> None:
    told = lines("Atbalstīts projekts “Burinieku diena un regate “Kolka” (EUR 700), kas notiks jūlijā.")
    assert titles(told) == [["Burinieku diena un regate “Kolka”"]]


def test_a_date_begins_no_section(lines: Lines) -> None:
    told = lines("# Projekts “Vējš burās”", "5. novembris, 2021", "Projekts “Kaiju sala” top.", "7. novembris, 2021")
    assert titles(told) == [["Vējš burās"], ["Kaiju sala"]]


@pytest.mark.parametrize(
    "written",
    [
        "Nodarbības nosaukums bija “Vējš un citi stāsti”.",
        "Sākusies projekta “neredzamā” daļa – atskaites.",
    ],
)
def test_names_of_lessons_and_words_in_passing_are_no_projects(written: str, lines: Lines) -> None:
    told = lines("Bibliotēka strādā projektā “Kaiju sala”.", written)
    assert titles(told) == [["Kaiju sala"]]


def test_a_project_may_be_for_somebody(lines: Lines) -> None:
    assert titles(lines("Skola īstenos dziedāšanas projektu Kolkas bērniem “Skaņu soma”.")) == [["Skaņu soma"]]


def test_a_translation_may_be_announced_in_words(lines: Lines) -> None:
    assert titles(lines("Skola darbojas projektā “Wind” jeb latviski “Vējš”.")) == [["Wind", "Vējš"]]


def test_an_unknown_number_between_the_word_project_and_its_title_is_its_number(lines: Lines) -> None:
    _, (project,) = reports.of(lines("Fonds atbalstījis skolas projektu Nr. 2023-1-MDM-M09876 “Kokļu stīgas”."))
    assert project.choices["code"].finding.value == "2023-1-MDM-M09876"
    assert project.choices["title"].finding.value == "Kokļu stīgas"


def test_goals_of_a_programme_make_no_project(lines: Lines) -> None:
    told = lines(
        "Programmas mērķi: mācīties kopā", "Programmas mērķgrupa: skolas", "Programmas aktivitātes: braucieni",
        "Projekta pieteicējs: skola",
    )  # fmt: skip
    assert titles(told) == []


def test_the_theme_of_a_project_names_it_where_nothing_else_does(lines: Lines) -> None:
    told = lines("Comenius projekta galvenā tēma ir „Vējš mūsu burās”.", "Viesi brauc rīt.")
    assert title(told) == "Vējš mūsu burās"
    assert reports.of(told)[1][0].choices["title"].finding.flags == ("inferred-title",)


def test_the_head_of_a_calendar_is_no_title(lines: Lines) -> None:
    assert title(lines("Projekta kopējās izmaksas ir 5 000 eiro.", "« March 2021 »", "Mon Tue Wed")) is None


def test_a_call_for_applications_is_no_project(lines: Lines) -> None:
    written = "Pieteikšanās projekta „Siltākas skolas pagastos” trešajai kārtai izsludināta no 3. maija."
    assert title(lines(written)) is None


def test_an_activity_of_a_programme_is_no_title(lines: Lines) -> None:
    written = f"Comenius aktivitātes „Skolu partnerības” līgums Nr. {CODE} projektam „Sēņu vārdnīca” ir parakstīts."
    _, (project,) = reports.of(lines(written))
    assert [one.value for one in project.titles] == ["Sēņu vārdnīca"]


def test_a_colon_may_stand_before_a_title_and_its_number(lines: Lines) -> None:
    assert title(lines("# LIFE projekts: Purvu un pļavu atjaunošana Kurzemē LIFE21 NAT/LV/000123")) == (
        "Purvu un pļavu atjaunošana Kurzemē"
    )


def test_an_english_title_under_its_label_stands_behind_the_latvian_one_of_the_text(lines: Lines) -> None:
    told = lines(f"Projekta Nr. {CODE}", "Nosaukums angļu valodā: Wind in the Sails", "Projekts „Vējš burās” sākās.")
    assert titles(told) == [["Vējš burās", "Wind in the Sails"]]


def test_who_owns_a_project_stands_before_the_word_its_title_behind(lines: Lines) -> None:
    assert titles(lines("Atbalstīts biedrības “Enkurs” projekts “Vējš burās”.")) == [["Vējš burās"]]
    assert titles(lines("Atbalstīts līvu saimes “Enkurs” projekts “Vējš burās”.")) == [["Vējš burās"]]


def test_work_at_the_head_of_a_paragraph_is_a_title_before_facts(lines: Lines) -> None:
    told = lines(
        "Laivu bāzes izveide Kolkā. Projekta īstenotājs – biedrība „Enkurs”.",
        "Tīklu žāvētavas būve. Projekta mērķis ir saglabāt amatu.",
        "Šogad tika atklāta jauna siltināšana. Projekta mērķis ir siltums.",
    )
    assert [found[0] for found in titles(told)][:2] == ["Laivu bāzes izveide Kolkā", "Tīklu žāvētavas būve"]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("Kaiju sala", "Projekts: Erasmus+ KA210 „Kaiju sala”"),
        ("Dabas parks „Kolka”", "Projekts: Dabas parks „Kolka”"),
        (None, "Projekts: 2024. gada janvāris – 2025. gada maijs"),
    ],
)
def test_a_label_holds_the_name_and_not_its_programme_or_time(wanted: str | None, written: str, lines: Lines) -> None:
    assert title(lines(written, f"Numurs: {CODE}", "Mērķis: draudzība")) == wanted


@pytest.mark.parametrize(
    "written",
    [
        "“Lauku atbalsta dienests” ir apstiprinājis šo projektu.",
        "“Atbalsta Zemkopības ministrija un Lauku atbalsta dienests”",
        "„Jauniešu ideju centrs „Enkurs””",
        "“Projektu līdzfinansē Eiropas fonds”",
        "Ielā runā: „Vai tiešām vējš tā pūtīs vēl visu gadu?!”",
        "Savukārt pagrabā veikta sienu siltināšana. Projekta mērķis ir sausas kājas.",
        "“Vēju ir daudz vairāk, nekā mēs protam saskaitīt vienā dienā”",
        "Tiek plānota vecās klēts pārbūve. Projekta mērķis ir sausas kājas.",
    ],
)
def test_who_pays_who_takes_part_and_what_somebody_says_are_no_titles(written: str, lines: Lines) -> None:
    named = lines("Biedrība īsteno projektu „Vējš burās”.", written)
    assert titles(named) == [["Vējš burās"]]
    assert title(lines(f"Numurs ir {CODE}.", written)) is None


def test_a_line_that_tells_a_day_is_no_name_beside_a_number(lines: Lines) -> None:
    assert title(lines("No pirmdienas, 2024. gada 2. septembra, visi ārā", f"({CODE})")) is None


def test_the_only_words_in_quotation_marks_are_a_guess_and_flagged(lines: Lines) -> None:
    _, (project,) = reports.of(lines(f"Darbs ar Nr. {CODE} rit labi.", "Visi runā par „Vējš burās” un par to, kā iet."))
    assert project.choices["title"].finding.flags == ("inferred-title",)


def test_a_name_broken_in_its_cell_goes_on_in_small_letters() -> None:
    lines = ("Projekta nosaukums", "Ūdens", "stāsti", "Projekta mērķis", "Vākt stāstus")
    columns, text, blocks = (0, 1, 1, 0, 1), "\n".join(lines), []
    for number, (line, column) in enumerate(zip(lines, columns, strict=True)):
        start = sum(len(before) + 1 for before in lines[:number])
        blocks.append(Block(Span(start, start + len(line)), Kind.CELL, cell=Cell(0, number // 3, column)))
    found, _ = reports.of(Document("0" * 64, "text/plain", text, tuple(blocks)))
    assert "Ūdens stāsti" in [finding.value for finding in found if finding.field == "title"]


def test_what_a_purchase_is_called_is_no_project(lines) -> None:
    head = ("# IEPIRKUMA NOLIKUMS", "„Autobusu pakalpojumi novada skolās”", "Identifikācijas Nr. ANP 2024/7")
    _, projects = reports.of(lines(*head, "Līguma summa nepārsniedz 41 000 EUR, pasūtītājs ir novada dome."))
    assert projects == ()


@pytest.mark.parametrize(
    "told", ["Atbildīgā par projektu – Anna Bērza", "Par projekta īstenošanu: Jānis Ozols, jurists"]
)
def test_who_answers_for_a_project_is_not_its_name(told: str, lines: Lines) -> None:
    _, projects = reports.of(lines("Projekts „Vējš burās” sākas.", told))
    assert [project.choices["title"].finding.value for project in projects] == ["Vējš burās"]


def test_a_quoted_title_in_two_languages_is_two(lines: Lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Māla ceļš / Clay Road” (LL-00193) sākas maijā."))
    assert [title.value for title in project.titles] == ["Māla ceļš", "Clay Road"]


def test_what_a_class_works_out_in_a_week_of_projects_is_none(lines) -> None:
    told = "5.klases projekta nosaukums “Meža putni”."
    assert not reports.of(lines("Projektu nedēļa", told))[1]
    assert reports.of(lines("Skolas ziņas", told))[1]


@pytest.mark.parametrize(
    "told", ["„Silta pauze” – tā biedrība nosaukusi savu labdarības projektu.", "„Silta pauze”, tā nodēvējām projektu."]
)
def test_what_somebody_calls_the_project_is_its_name(told: str, lines: Lines) -> None:
    _, (project,) = reports.of(lines(told))
    assert project.choices["title"].finding.value == "Silta pauze"


@pytest.mark.parametrize("programme", ["Erasmus", "Nordplus Junior", "eTwinning", "Erasmus+ KA2"])
def test_the_programme_may_stand_between_the_project_and_its_name(programme: str, lines: Lines) -> None:
    _, (project,) = reports.of(lines(f"Notikusi projekta {programme} “Vējš burās” sanāksme Skodā."))
    assert project.choices["title"].finding.value == "Vējš burās"
