"""The main way through the site in a real browser: search, project, evidence; wide, narrow, with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
WIDE, NARROW = (1280, 900), (390, 844)
MAIN = ("/meklet?q=bioētika&country=SI", "/projekts/2018-1-SI01-KA201-047001", "/dokuments/1")
PATHS = (*MAIN, "/meklet", "/dokuments/2", "/ievade", "/palidziba", "/pieklustamiba", "/ieiet", "/nav")

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium on this machine")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield browser
        browser.close()


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def page(request: pytest.FixtureRequest, chromium: Browser, open_address: str) -> Iterator[Page]:
    """A tab without JavaScript: nothing of ours needs it."""
    width, height = request.param
    context = chromium.new_context(
        viewport={"width": width, "height": height}, base_url=open_address, java_script_enabled=False
    )
    yield context.new_page()
    context.close()


def test_a_word_leads_to_the_project_and_its_value_to_the_marked_place_on_the_page(page: Page) -> None:
    page.goto("/meklet")
    page.get_by_label("Ko meklējat?").fill("izglitibas parvalde")
    page.get_by_role("button", name="Meklēt", exact=True).click()
    page.get_by_role("link", name="Bioētikas ceļvedis jauniešiem").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Bioētikas ceļvedis jauniešiem"
    page.get_by_role("link", name="Parādīt dokumentā: 14 625,00 EUR").first.click()
    marked = page.locator("a:target rect")
    marked.wait_for()
    page.wait_for_load_state("networkidle")
    box, view = marked.bounding_box(), page.viewport_size
    assert box is not None
    assert view is not None
    assert 0 <= box["y"] <= view["height"]
    assert page.locator(".sheet img").evaluate("image => image.complete && image.naturalWidth") == 1190


@pytest.mark.parametrize("path", PATHS)
def test_no_page_scrolls_sideways(page: Page, path: str) -> None:
    page.goto(path)
    width = page.locator("html").evaluate("html => html.scrollWidth")
    assert page.viewport_size is not None
    assert width <= page.viewport_size["width"]


@pytest.mark.parametrize("path", (*MAIN, "/ieiet"))
def test_everything_that_the_tab_key_reaches_shows_that_it_is_reached(page: Page, path: str) -> None:
    page.goto(path)
    reached = 0
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.locator(":focus").evaluate_all("found => found.map(one => getComputedStyle(one).outlineStyle)")
        reached += len(outline)
        assert "none" not in outline
    assert reached >= 5


def test_the_first_tab_offers_to_skip_the_menu(page: Page) -> None:
    page.goto("/meklet")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Pāriet uz saturu"
    page.keyboard.press("Enter")
    assert page.locator("main:focus").count() == 1


def test_the_main_way_can_be_gone_with_the_keyboard_alone(page: Page) -> None:
    page.goto("/meklet")
    page.get_by_label("Ko meklējat?").focus()
    page.keyboard.type("bioētika")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Bioētikas ceļvedis jauniešiem").press("Enter")
    page.get_by_role("link", name="Parādīt dokumentā: Anna Kalniņa").first.press("Enter")
    page.locator("a:target rect").wait_for()


def test_filters_work_in_the_narrow_and_in_the_wide_layout(page: Page) -> None:
    page.goto("/meklet")
    if not page.get_by_label("Valsts").is_visible():
        page.get_by_text("Precizēt", exact=True).click()
    page.get_by_label("Valsts").select_option("SI")
    page.get_by_role("button", name="Lietot filtrus").click()
    assert page.get_by_role("heading", name="Atrasts 1 rezultāts").is_visible()
    page.get_by_role("link", name="Valsts: Slovēnija").click()
    assert page.get_by_role("heading", name="Atrasti 3 rezultāti").is_visible()
