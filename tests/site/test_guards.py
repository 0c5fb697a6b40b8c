"""What hand-written SQL may do, and what every answer carries."""

import asyncio

import httpx
import pytest

from datasette_plugins.compat import Receive, Scope, Send
from datasette_plugins.guards import asgi_wrapper
from datasette_plugins.queries import QUERIES


def ask(browser: httpx.Client, sql: str) -> httpx.Response:
    return browser.get("/kratuve.json", params={"sql": sql, "_shape": "arrays"})


@pytest.mark.parametrize(
    "sql",
    [
        "select printf('%.*c', 900000000, 'x')",
        "select format('%d', 1)",
        "select length(randomblob(9e8))",
        "select zeroblob(9e8)",
        "select load_extension('x')",
        "select fts3_tokenizer('simple')",
        "with corrections as (select printf('%d', 1) as x) select x from corrections",
        "select replace(hex(replace(hex(text), '0', text)), '0', hex(text)) from documents",
        "select 1 " + "union all select 1 " * 60,
        "select '" + "x" * 21_000 + "'",
    ],
)
def test_what_could_exhaust_the_server_is_refused_at_once(browser: httpx.Client, sql: str) -> None:
    assert ask(browser, sql).status_code == 400


def test_paths_of_the_machine_are_not_told(browser: httpx.Client) -> None:
    answer = ask(browser, "select * from pragma_database_list()")
    assert answer.status_code == 400 or answer.json()["rows"] == []


@pytest.mark.parametrize(
    ("sql", "value"),
    [
        ("select lv_stem('Izglītības pārvaldes')", "izglitib parvald"),
        ("select lv_query('izglītības pārvalde?!')", '"izglitib" "parvald"'),
        ("select code_compact('2018 - 1 - si01 - ka201 - 047001')", "2018-1-SI01-KA201-047001"),
        ("select code_compact('Rēzekne')", None),
        ("select lv_stem(null)", None),
        ("select count(*) from search where search match lv_query('bioētikas')", 2),
    ],
)
def test_auditors_have_the_functions_of_the_search(browser: httpx.Client, sql: str, value: object) -> None:
    assert ask(browser, sql).json()["rows"] == [[value]]


@pytest.mark.parametrize(
    "view",
    ["projects", "project_documents", "amounts", "people", "organisations", "findings", "checks", "documents", "files",
     "corrections"],
)  # fmt: skip
def test_every_public_view_opens_with_its_latvian_title(browser: httpx.Client, view: str) -> None:
    answer = browser.get(f"/kratuve/{view}")
    assert answer.status_code == 200
    assert "Rinda ir " in answer.text


def test_every_ready_made_query_runs(browser: httpx.Client) -> None:
    for name in QUERIES:
        answer = browser.get(f"/kratuve/{name}.json", params={"value": "", "state": ""})
        assert answer.json()["ok"] is True


def test_questions_with_sql_of_their_own_wait_for_each_other_while_others_pass() -> None:
    begun: list[str] = []

    async def scene() -> None:
        release = asyncio.Event()

        async def application(scope: Scope, receive: Receive, send: Send) -> None:
            begun.append(scope["query_string"].decode())
            await release.wait()

        async def nothing(*_: object) -> dict[str, object]:
            return {}

        guarded = asgi_wrapper(datasette=None)(application)
        questions = (b"sql=select+1", b"_where=1", b"%73ql=select+2", b"q=sql")
        tasks = [asyncio.create_task(guarded({"query_string": asked}, nothing, nothing)) for asked in questions]
        await asyncio.sleep(0.01)
        assert begun == ["sql=select+1", "q=sql"]
        release.set()
        await asyncio.gather(*tasks)

    asyncio.run(scene())
    assert len(begun) == 4


def test_own_pages_run_no_script_and_show_nothing_from_elsewhere(browser: httpx.Client) -> None:
    for path in ("/meklet", "/dokuments/1", "/nav", "/kratuve/nav"):
        assert browser.get(path).headers["content-security-policy"] == (
            "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'"
        )


def test_stock_pages_may_run_their_own_scripts_only(browser: httpx.Client) -> None:
    policy = browser.get("/kratuve").headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy


@pytest.mark.parametrize(
    "path", ["/meklet", "/meklet.json", "/kratuve", "/nav", "/-/static-plugins/kratuve/kratuve.css"]
)
def test_every_answer_carries_the_guards(browser: httpx.Client, path: str) -> None:
    headers = browser.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] in ("same-origin", "no-referrer")
    assert "content-security-policy" in headers


def test_stock_pages_say_their_language_and_have_a_main_part(browser: httpx.Client) -> None:
    page = browser.get("/kratuve").text
    assert '<html lang="en">' in page
    assert 'role="main"' in page


def test_an_error_of_sql_is_explained_on_a_latvian_page(browser: httpx.Client) -> None:
    answer = browser.get("/kratuve", params={"sql": "select nekas"})
    assert "no such column: nekas" in answer.text


@pytest.mark.parametrize("path", ["/nav", "/kratuve/nav", "/projekts/nav", "/nav/te/nav"])
def test_a_page_that_is_not_there_says_so_in_latvian(browser: httpx.Client, path: str) -> None:
    answer = browser.get(path)
    assert answer.status_code == 404
    assert '<html lang="lv">' in answer.text
    assert "Šādas lapas nav" in answer.text
