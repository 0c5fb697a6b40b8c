"""No page breaks a rule that axe can check (WCAG 2.1 AA and its best practices), wide or narrow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

axe = pytest.importorskip("axe_playwright_python.sync_playwright")

CHROMIUM = Path("/usr/bin/chromium")
OWN = (
    "/meklet?q=bioētika&country=SI", "/meklet?q=bioetka", "/projekts/2018-1-SI01-KA201-047001", "/dokuments/1",
    "/dokuments/2", "/ievade", "/palidziba", "/pieklustamiba", "/ieiet", "/nav",
)  # fmt: skip
STOCK = (
    "/kratuve", "/kratuve/projects?_facet=programme", "/kratuve/findings", "/kratuve/pretrunas",
    "/kratuve?sql=select+1",
)  # fmt: skip

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium on this machine")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield browser
        browser.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", [*OWN, *STOCK])
def test_axe_finds_nothing_to_object_to(chromium: Browser, open_address: str, path: str, width: int) -> None:
    with chromium.new_context(
        viewport={"width": width, "height": 900}, base_url=open_address, bypass_csp=True
    ) as context:
        page = context.new_page()
        page.goto(path, wait_until="networkidle")
        violations = axe.Axe().run(page).response["violations"]
        assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in violations] == []
