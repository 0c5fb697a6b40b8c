"""Who may see what, always asked over HTTP: rita reads, sandis is staff, aija an auditor, oskars the operator."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from datasette_plugins.serving import configure

Browsers = Callable[..., httpx.Client]

PAGES = (
    "/meklet", "/projekts/2018-1-SI01-KA201-047001", "/dokuments/1", "/dokuments/1/lappuse/1.png",
    "/dokuments/1/originals", "/ievade", "/kratuve", "/kratuve/projects", "/kratuve?sql=select+1", "/kratuve/pretrunas",
)  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_a_stranger_is_sent_to_the_login_page_and_back_to_where_he_wanted(stranger: httpx.Client, path: str) -> None:
    answer = stranger.get(path)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/ieiet?next=%2F")


@pytest.mark.parametrize(
    "path", ["/meklet.json", "/kratuve/projects.json", "/kratuve.json?sql=select+1", "/-/metadata.json"]
)
def test_a_program_without_login_is_told_so(stranger: httpx.Client, path: str) -> None:
    answer = stranger.get(path)
    assert answer.status_code == 403
    assert answer.json()["error"] == "Šai lapai vajadzīgas citas tiesības"


@pytest.mark.parametrize("path", ["/ieiet", "/palidziba", "/pieklustamiba", "/-/static-plugins/kratuve/kratuve.css"])
def test_the_login_page_help_and_style_are_for_everybody(stranger: httpx.Client, path: str) -> None:
    assert stranger.get(path).status_code == 200


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("rita", {"/dokuments/1/originals", "/ievade", "/kratuve", "/kratuve/projects", "/kratuve?sql=select+1",
                  "/kratuve/pretrunas"}),
        ("sandis", {"/ievade", "/kratuve?sql=select+1"}),
        ("aija", {"/ievade"}),
        ("oskars", {"/kratuve?sql=select+1"}),
    ],
)  # fmt: skip
def test_each_role_sees_its_pages_and_no_others(logged_in: Browsers, name: str, refused: set[str], path: str) -> None:
    assert logged_in(name).get(path).status_code == (403 if path in refused else 200)


def test_the_menu_offers_only_what_one_may_see(logged_in: Browsers) -> None:
    menu = logged_in("rita").get("/meklet").text
    assert "Ievade" not in menu
    assert "Dati un SQL" not in menu
    assert "Iziet" in menu


def test_pages_about_datasette_itself_are_for_nobody(browser: httpx.Client, logged_in: Browsers) -> None:
    names = ("databases", "threads", "versions", "settings", "plugins", "metadata", "messages", "auth-token")
    for name in (*names, "databases.json", "metadata.json"):
        assert browser.get(f"/-/{name}").status_code == 403
        assert logged_in("oskars").get(f"/-/{name}").status_code == 403


def test_the_tables_beneath_the_public_views_are_not_shown(logged_in: Browsers) -> None:
    browser = logged_in("aija")
    assert browser.get("/kratuve/_finding").status_code == 403
    assert "_finding" not in browser.get("/kratuve").text


def test_a_login_leads_back_and_its_cookie_is_out_of_reach_of_scripts(stranger: httpx.Client) -> None:
    page = stranger.get("/ieiet", params={"next": "/dokuments/1"}).text
    token = page.partition('name="csrftoken" value="')[2].partition('"')[0]
    form = {"username": "sandis", "password": "pareizā parole", "csrftoken": token}
    answer = stranger.post("/ieiet", params={"next": "/dokuments/1"}, data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, "/dokuments/1")
    cookie = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("ds_actor="))
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


def test_a_login_never_leads_to_another_site(stranger: httpx.Client) -> None:
    page = stranger.get("/ieiet", params={"next": "//example.lv/"}).text
    assert "example.lv" not in page.partition("<main")[2]


def test_a_login_without_the_token_of_the_page_is_refused(stranger: httpx.Client) -> None:
    stranger.get("/ieiet")
    answer = stranger.post("/ieiet", data={"username": "sandis", "password": "pareizā parole"})
    assert answer.status_code == 403
    assert "ds_actor" not in stranger.cookies


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(logged_in: Browsers) -> None:
    for name in ("aija", "neviens"):
        assert logged_in(name, "nepareiza").get("/meklet").status_code == 303


def test_after_five_failures_even_the_right_password_must_wait(logged_in: Browsers) -> None:
    for _ in range(5):
        logged_in("zane", "nepareiza")
    assert logged_in("zane").get("/meklet").status_code == 303


def test_logging_out_ends_it(logged_in: Browsers) -> None:
    browser = logged_in("oskars")
    token = browser.get("/meklet").text.partition('name="csrftoken" value="')[2].partition('"')[0]
    browser.post("/iziet", data={"csrftoken": token})
    assert browser.get("/meklet").status_code == 303


def test_passwords_cannot_be_tried_past_the_login_page(stranger: httpx.Client) -> None:
    assert stranger.get("/meklet", auth=("sandis", "pareizā parole".encode())).status_code == 303
    assert stranger.get("/-/login").headers["location"] == "/ieiet"
    assert stranger.get("/-/password-tool").status_code == 303


def test_an_open_site_answers_only_those_who_call_it_by_a_name_of_this_machine(browser: httpx.Client) -> None:
    assert browser.get("/meklet", headers={"host": "example.lv"}).status_code == 421
    assert browser.get("/meklet", headers={"host": "localhost:1"}).status_code == 200


@pytest.mark.parametrize(("role", "hashes"), [("boss", {"anna": "x"}), ("staff", {})])
def test_a_user_without_a_known_role_or_a_password_is_refused_at_the_start(
    data_folder: Path, role: str, hashes: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match="anna"):
        configure(data_folder, open_=False, users={"anna": role}, password_hashes=hashes)


def test_a_folder_without_a_database_is_refused_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        configure(tmp_path, open_=True, users={}, password_hashes={})
