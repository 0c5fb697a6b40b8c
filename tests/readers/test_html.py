from collections.abc import Callable

import pytest

from ingest import limits, readers
from ingest.limits import Limits
from ingest.readers.html import reader
from ingest.readers.html.chrome import MOST_JUDGED
from ingest.readers.html.reader import WebPage
from model import Document, Kind

Read = Callable[[str], Document]
Texts = Callable[..., list[str]]
MENU = "".join(
    f"<li><a href=/{name}>{name}</a></li>" for name in ("Sākums", "Par mums", "Jaunumi", "Projekti", "Kontakti")
)


def test_blocks_have_their_kinds(read_html: Read) -> None:
    document = read_html("<h2>Projekti</h2><p>Īsteno skola.</p><ul><li>seminārs<li>izstāde</ul><p>- nometne</p>")
    assert [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks] == [
        (Kind.HEADING, 2, "Projekti"),
        (Kind.PARAGRAPH, None, "Īsteno skola."),
        (Kind.ITEM, None, "seminārs"),
        (Kind.ITEM, None, "izstāde"),
        (Kind.ITEM, None, "- nometne"),
    ]


def test_a_short_paragraph_all_in_bold_is_a_heading(read_html: Read) -> None:
    shown = ("<b>Jaunās laipas</b>", "<strong>Nr.</strong> 5", "<b>Vēl nav sākts.</b>", " <strong> Pļavas </strong>")
    kinds = [block.kind for block in read_html("".join(f"<p>{one}</p>" for one in shown)).blocks]
    assert kinds == [Kind.HEADING, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.HEADING]


def test_a_bold_paragraph_of_two_lines_is_a_heading_unless_it_labels_a_value(read_html: Read) -> None:
    document = read_html("<p><b>2. §<br>Par laipām</b></p><p><b>Nosaukums:<br>Jaunās laipas</b></p>")
    assert [block.kind for block in document.blocks] == [Kind.HEADING] * 2 + [Kind.PARAGRAPH] * 2


@pytest.mark.parametrize(
    "hidden",
    ["<script>x=1</script>", "<style>p{}</style>", "<template><p>x</p></template>", "<p hidden>x</p>", "<!-- x -->",
     "<div style='Display : NONE'>x</div>", "<span class='a sr-only'>x</span>", "<i aria-hidden=true>x</i>",
     "<noscript>x</noscript>", "<select><option>x</select>", "<textarea>x</textarea>"],
)  # fmt: skip
def test_what_a_browser_does_not_show_is_left_out(read_html: Read, hidden: str) -> None:
    assert read_html(f"<p>Redzams</p>{hidden}").text == "Redzams"


@pytest.mark.parametrize(
    "frame",
    ["<nav>x</nav>", "<footer>x</footer>", "<aside>x</aside>", "<header>x</header>", "<div role=navigation>x</div>",
     "<div id=cookie-bar>x</div>", "<div title=header>x</div>",
      "<div class='site-menu'>x</div>", "<div class='share buttons'>x</div>"],
)  # fmt: skip
def test_what_surrounds_the_content_is_furniture(read_html: Read, texts: Texts, frame: str) -> None:
    document = read_html(f"{frame}<main><h1>Projekts</h1><p>Īsteno skola kopā ar draugiem no Somijas.</p></main>")
    assert texts(document, Kind.FURNITURE) == ["x"]


def test_a_block_that_is_not_read_aloud_is_shown_all_the_same(read_html: Read, texts: Texts) -> None:
    page = "<div aria-hidden=true>x</div><h1>Projekts</h1><p>Īsteno skola kopā ar draugiem no Somijas.</p>"
    assert texts(read_html(page), Kind.FURNITURE) == ["x"]
    document = read_html(f"<div aria-hidden=true>{page}</div>")
    assert texts(document, Kind.HEADING) == ["Projekts"]


@pytest.mark.parametrize("hidden", ["<div hidden>{}</div>", "<p style='display:none'>{}</p>", "<button>{}</button>"])
def test_much_that_is_hidden_is_warned_of(read_html: Read, hidden: str) -> None:
    shown = "<p>Projektu īsteno skola kopā ar draugiem no Somijas.</p>"
    assert read_html(shown + hidden.format("x")).warnings == ()
    document = read_html(shown + hidden.format("Pieci izvērsti teikumi par projektu"))
    assert (document.text, document.warnings) == (shown[3:-4], ("text-lost",))


def test_a_list_of_bare_links_is_furniture_and_a_list_of_project_titles_is_not(read_html: Read, texts: Texts) -> None:
    title = "Starptautiska partnerība skolu sadarbībai"
    projects = "".join(f"<li><a href=/p{number}>{title} {number}</a></li>" for number in range(5))
    document = read_html(f"<ul>{MENU}</ul><ul>{projects}</ul>")
    assert texts(document, Kind.FURNITURE) == ["Sākums", "Par mums", "Jaunumi", "Projekti", "Kontakti"]
    assert texts(document, Kind.ITEM) == [f"{title} {number}" for number in range(5)]


def test_names_of_classes_do_not_make_furniture_of_the_content(read_html: Read, texts: Texts) -> None:
    document = read_html("<div class='no-sidebar menu-open'><h1>Projekts</h1><p>Īsteno skola.</p></div>")
    assert texts(document, Kind.FURNITURE) == []


def test_head_and_foot_of_an_article_are_content(read_html: Read, texts: Texts) -> None:
    document = read_html(
        "<article><header>Projekta numurs 12</header><p>Teksts.</p><footer>Vada Anna</footer></article>"
    )
    assert texts(document, Kind.FURNITURE) == []


def test_links_side_by_side_do_not_run_together(read_html: Read) -> None:
    assert read_html("<nav><a>Sākums</a><a>Kontakti</a></nav><p>Teksts").text == "Sākums Kontakti\nTeksts"


def test_a_forced_break_parts_blocks_but_not_a_code(read_html: Read, texts: Texts) -> None:
    document = read_html("<p>Anna Paegle,<br>skola<br/>Nr. 21-09-AL29-A019.2201-<br/>000015</p>")
    assert texts(document) == ["Anna Paegle,", "skola", "Nr. 21-09-AL29-A019.2201-000015"]


def test_white_space_of_the_source_means_nothing_except_in_pre(read_html: Read) -> None:
    assert read_html("<p>viens\n  divi\t<b>trīs</b>\n</p><pre>a\nb</pre>").text == "viens divi trīs\na\nb"


def test_cells_have_rows_columns_and_spans(read_html: Read, cell_of: Callable[[Document, str], object]) -> None:
    document = read_html(
        "<table><tr><th rowspan=2>Nosaukums</th><th colspan=2>Summa</th></tr><tr><th>EUR</th><th>Ls</th></tr>"
        "<tr><td><p>Upe</p><p>un jūra</p></td><td>10</td><td></td></tr></table>"
    )
    places = {text: cell_of(document, text) for text in ("Nosaukums", "Summa", "EUR", "Ls", "Upe", "un jūra", "10")}
    assert places == {
        "Nosaukums": (0, 0, 0, 2, 1),
        "Summa": (0, 0, 1, 1, 2),
        "EUR": (0, 1, 1, 1, 1),
        "Ls": (0, 1, 2, 1, 1),
        "Upe": (0, 2, 0, 1, 1),
        "un jūra": (0, 2, 0, 1, 1),
        "10": (0, 2, 1, 1, 1),
    }
    assert document.text == "Nosaukums\tSumma\nEUR\tLs\nUpe\nun jūra\t10"


def test_a_table_that_only_arranges_the_page_has_no_cells(read_html: Read, rows: Callable[[Document], object]) -> None:
    inner = "<table><tr><td>Ilgums</td><td>2 gadi</td></tr></table>"
    document = read_html(f"<table><tr><td>Izvēlne</td><td><h2>Projekts</h2>{inner}</td></tr></table>")
    assert rows(document) == {(0, 0, 0): ["Ilgums"], (0, 0, 1): ["2 gadi"]}


@pytest.mark.parametrize("span", ["0", "-1", "x", "99999999", ""])
def test_an_impossible_span_does_no_harm(read_html: Read, span: str) -> None:
    assert read_html(f"<table><tr><td colspan='{span}'>a</td><td>b</td></tr></table>").text == "a\tb"


@pytest.mark.parametrize(
    ("head", "encoding", "warnings"),
    [
        ("<meta charset=windows-1257>", "windows-1257", ()),
        ("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-13'>", "iso-8859-13", ()),
        ("<meta charset=windows-1257>", "utf-8", ()),
        ("<meta charset=utf-8>", "windows-1257", ("encoding-guessed",)),
        ("<meta charset=iso-8859-1>", "windows-1257", ("encoding-guessed",)),
        ("<meta charset=nonsense>", "windows-1257", ("encoding-guessed",)),
        ("", "windows-1257", ("encoding-guessed",)),
        ("", "utf-16", ()),
    ],
)
def test_the_encoding_is_what_gives_latvian_letters(head: str, encoding: str, warnings: tuple[str, ...]) -> None:
    page = f"<html><head>{head}</head><body><p>Mērķis: ļaut bērniem šūt žaketes</p></body></html>"
    document = readers.read(page.encode(encoding), "a.html")
    assert (document.text, document.warnings) == ("Mērķis: ļaut bērniem šūt žaketes", warnings)


def test_title_and_date_are_facts() -> None:
    head = "<title> Mūsu\nprojekti </title><meta property='article:published_time' content='2021-03-01T10:00:00'>"
    document = readers.read(f"<html><head>{head}</head><p>Teksts</p></html>".encode(), "a.html")
    assert document.facts == (("title", "Mūsu projekti"), ("created", "2021-03-01"))


def test_a_page_without_its_end_is_called_truncated() -> None:
    assert readers.read(b"<html><body><p>Projekts ir", "a.html").warnings == ("truncated",)


@pytest.mark.parametrize(
    ("page", "limit"),
    [("<p " + "a=1 " * 6000 + ">x", "ATTRIBUTES=5 000: 6 000"), ("<div>" * 6000 + "x", "NESTING=5 000")],
)
def test_what_the_parser_takes_minutes_for_is_refused(page: str, limit: str) -> None:
    with pytest.raises(readers.Unreadable, match=f"resource-limit: KRATUVE_LIMIT_{limit}"):
        readers.read(f"<html>{page}".encode(), "a.html")


def test_deep_nesting_below_the_limit_is_read(read_html: Read) -> None:
    assert read_html("<span>" * 3000 + "<table><tr><td>" * 50 + "Teksts").text == "Teksts"


@pytest.mark.parametrize("menu", ["<ul><li>", "<div class=menu>", "<div role=menu>"])
def test_of_menus_inside_one_another_only_the_outer_ones_are_weighed(
    read_html: Read, monkeypatch: pytest.MonkeyPatch, menu: str
) -> None:
    weighed: list[str] = []
    monkeypatch.setattr(reader, "is_frame", lambda node, *_: bool(weighed.append(node.tag)))
    assert read_html(f"<h1>Projekts</h1>{menu * 1000}Teksts").text == "Projekts\nTeksts"
    assert len(weighed) == MOST_JUDGED


@pytest.mark.parametrize("aside", ["<noscript><div class=x></noscript>", "<NOSCRIPT ><ul><li>x</NOSCRIPT >"])
def test_what_a_noscript_leaves_open_does_not_swallow_the_page(read_html: Read, aside: str) -> None:
    assert read_html(f"<p>Skola</p>{aside}<p>Upe</p><noscript><p>Ieslēdziet</p></noscript>").text == "Skola\nUpe"


def test_pictures_inside_a_page_do_not_count_as_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(text_bytes=1000))
    picture = f"<img src='data:image/png;base64,{'QUJD' * 1000}'>"
    assert readers.read(f"<p>Pirms {picture} pēc".encode(), "a.html").text == "Pirms pēc"
    with pytest.raises(readers.Unreadable, match="too-large: KRATUVE_LIMIT_TEXT_BYTES=1 000 B"):
        readers.read(b"<p>Teksts" * 200, "a.html")


def test_more_tags_than_memory_holds_are_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(tags=10))
    with pytest.raises(readers.Unreadable, match="resource-limit: KRATUVE_LIMIT_TAGS=10: 12"):
        readers.read(b"<html>" + b"<p>a" * 11, "a.html")


def test_letters_that_the_walk_does_not_reach_are_warned_of(
    read_html: Callable[[str], Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WebPage, "_add_text", lambda page, text: page._inline.append(text[:1]))
    assert read_html("<p>Projekts</p>").warnings == ("text-lost",)


def test_glued_words_are_parted_and_those_behind_keep_their_places(read_html: Read) -> None:
    document = read_html("<p>Vada Izglītības <b>kvalitātes</b>valsts dienests</p><p>Gaitā paredzētas14 vizītes</p>")
    assert [block.span.of(document.text) for block in document.blocks] == [
        "Vada Izglītības kvalitātes valsts dienests",
        "Gaitā paredzētas 14 vizītes",
    ]
