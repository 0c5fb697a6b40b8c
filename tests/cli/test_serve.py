"""The site as people meet it: real processes, real sockets, real signals."""

import json
import os
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import Result

import samples
from ingest.cli import site
from tests.cli.running import PATIENCE, Running

Kratuve = Callable[..., Result]
Start = Callable[..., Running]


def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return str(listening.getsockname()[1])


def answer(address: str) -> tuple[int, str]:
    """Status and body of what is at this address."""
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as refusal:
        with refusal:
            return refusal.code, refusal.read().decode()


def processes_naming(path: Path) -> list[str]:
    """The command lines of all processes in which this path occurs."""
    lines = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            lines.append(process.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace"))
        except OSError:
            continue  # it has ended
    return [line for line in lines if str(path) in line]


def test_the_demo_opens_receives_a_document_and_stops_and_can_be_run_again(start: Start, tmp_path: Path) -> None:
    data = tmp_path / "demo"
    (late,) = samples.later().iterdir()
    for number in (signal.SIGINT, signal.SIGTERM):
        demo = start("demo", "--data", str(data), "--port", free_port())
        address = demo.until(r"http://127\.0\.0\.1:\d+/")
        assert demo.until(r"Lietotājs: demo   parole: \S+")
        status, page = answer(address)
        assert status == 200
        assert '<html lang="lv">' in page
        demo.until(rf"Pienācis jauns dokuments: {late.name} — nolasīts")
        assert late.name in answer(f"{address}kratuve/files.json?_shape=array&path__endswith={late.name}")[1]
        assert demo.stop(number) == 0
        assert "Apturēts." in demo.log.read_text("utf-8")
        assert processes_naming(data) == []


def test_serve_reads_what_arrives_in_the_inbox(start: Start, inbox: Path, data: Path) -> None:
    serve = start("serve", "--open", "--data", str(data), "--inbox", str(inbox), "--port", free_port())
    address = serve.until(r"http://127\.0\.0\.1:\d+/")
    serve.until(r"upes\.txt — nolasīts")
    (inbox / "tukss.pdf").touch()
    serve.until(r"✗ .*tukss\.pdf: Fails ir tukšs")
    (inbox / "tukss.pdf").unlink()
    serve.until(r"Dokumenta vairs nav mapē .*: tukss\.pdf")
    projects = json.loads(answer(f"{address}kratuve/projects.json?_shape=array")[1])
    assert {project["title"] for project in projects} == {"Upes stāsti mūsu pagalmā", "Zvaigžņu vakari lauku skolā"}
    assert serve.stop(signal.SIGTERM) == 0
    assert processes_naming(data) == []


def test_a_watcher_that_was_killed_is_started_again(start: Start, inbox: Path, data: Path) -> None:
    serve = start("serve", "--open", "--data", str(data), "--inbox", str(inbox), "--port", free_port())
    serve.until(r"zvaigznes\.txt — nolasīts")
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # others end meanwhile
            if str(inbox).encode() in (line := process.read_bytes()) and b"--while-parent" in line:
                os.kill(int(process.parent.name), signal.SIGKILL)
    serve.until(r"vērošana pārtrūka")
    (inbox / "jauns.txt").write_text("Projekts „Jaunie ceļi”", "utf-8")
    serve.until(r"jauns\.txt — nolasīts")
    assert serve.stop(signal.SIGTERM) == 0
    assert processes_naming(data) == []


def test_the_watcher_ends_when_the_site_is_killed(start: Start, inbox: Path, data: Path) -> None:
    serve = start("serve", "--open", "--data", str(data), "--inbox", str(inbox), "--port", free_port())
    serve.until(r"http://")
    serve.until(r"zvaigznes\.txt")
    serve.stop(signal.SIGKILL)
    deadline = time.monotonic() + PATIENCE
    while processes_naming(data) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert processes_naming(data) == []


def test_without_open_nothing_is_shown_to_strangers(start: Start, data: Path) -> None:
    data.mkdir()
    (data / "users.toml").write_text('[anna]\nrole = "staff"\npassword_hash = "pbkdf2_sha256$1$aa$bb"\n')
    serve = start("serve", "--data", str(data), "--port", free_port())
    address = serve.until(r"http://127\.0\.0\.1:\d+/")
    assert 'name="password"' in answer(f"{address}meklet")[1]
    assert answer(f"{address}kratuve/documents.json")[0] in (401, 403)
    assert serve.stop(signal.SIGINT) == 0


def test_the_site_is_never_open_to_other_machines(kratuve: Kratuve) -> None:
    assert kratuve("serve", "--open", "--host", "0.0.0.0").exit_code == 2


@pytest.mark.parametrize(
    "users", [None, "[anna", '[anna]\nrole = "staff"\n', '[anna]\nrole = "queen"\npassword_hash = "x"\n']
)
def test_without_good_users_the_site_says_what_to_do(kratuve: Kratuve, data: Path, users: str | None) -> None:
    data.mkdir()
    if users:
        (data / "users.toml").write_text(users)
    ran = kratuve("serve")
    assert ran.exit_code == 2
    assert "users.toml" in ran.stderr


def test_a_taken_port_is_wrong_usage(kratuve: Kratuve) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = kratuve("serve", "--open", "--port", str(taken.getsockname()[1]))
    assert ran.exit_code == 2
    assert "--port" in ran.stderr


def test_the_next_free_port_is_taken_when_several_will_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with site.listen("127.0.0.1", port, tries=20) as listening:
            assert port < listening.getsockname()[1] < port + 20


def test_a_signal_that_python_loses_is_heard_all_the_same() -> None:
    class Callback:
        def __del__(self) -> None:  # what is raised here goes nowhere
            signal.raise_signal(signal.SIGTERM)

    is_heard = True
    with site.stoppable():
        Callback()
        time.sleep(PATIENCE)
        is_heard = False
    assert is_heard
