import json
from collections.abc import Iterator
from typing import Any

import pytest

from ingest import logs
from ingest.cli import report
from model import Document, Failure, Outcome, Source


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(logs, "_chosen", [])
    logs._logger.cache_clear()
    yield
    logs._logger.cache_clear()


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def record(path: str = "/inbox/a.pdf", failure: Failure | None = None, state: str = "quarantined") -> dict[str, Any]:
    return report.saved_record(Outcome(Source(path, b"x", 7, 1), "code", failure=failure), state)


def test_a_file_is_one_line_of_json_with_its_state_and_what_it_cost(capsys: pytest.CaptureFixture[str]) -> None:
    logs.file(record(failure=Failure("too-large", "KRATUVE_LIMIT_FILE_BYTES=128 MB: 20 480 MB")), 7, 0.1234)
    (line,) = told(capsys)
    assert line.pop("timestamp")
    assert line == {
        "event": "file", "level": "warning", "path": "/inbox/a.pdf", "state": "quarantined", "reason": "too-large",
        "limit": "KRATUVE_LIMIT_FILE_BYTES", "bytes": 7, "seconds": 0.123,
    }  # fmt: skip


def test_nothing_that_an_error_quotes_gets_into_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    detail = "ValueError: 'Spodra Vītoliņa, 14625.00 EUR' (dates.py:12 < evidence.py:40)"
    logs.file(record(failure=Failure("crash", detail)), 7, 0)
    logs.file(record(failure=Failure("damaged", "Spodra Vītoliņa")), 7, 0)
    crash, damaged = told(capsys)
    assert (crash["error"], crash["where"]) == ("ValueError", "dates.py:12 < evidence.py:40")
    assert "Spodra" not in json.dumps([crash, damaged], ensure_ascii=False)


def test_what_was_read_is_counted_not_quoted(capsys: pytest.CaptureFixture[str]) -> None:
    document = Document("ab" * 32, "text/plain", "Projekts „Slepenais nosaukums”")
    logs.file(report.saved_record(Outcome(Source("/a.txt", b"x", 7, 1), "code", document), "ingested"), 7, 0)
    (line,) = told(capsys)
    assert line["media_type"] == "text/plain"
    assert "Slepenais" not in json.dumps(line, ensure_ascii=False)


@pytest.mark.parametrize("name", ["rinda\nviens", "\x1b[31m", '"},{"', "\u202etxt", "\u2028", "a\rb\x00", "ārzemes 😀"])
def test_no_name_breaks_a_line_or_commands_the_terminal(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.file(record(f"/inbox/{name}", state="ingested"), 7, 0)
    raw = capsys.readouterr().err
    assert len(raw.splitlines()) == 1
    assert raw.rstrip("\n").isprintable()
    assert json.loads(raw)["path"] == f"/inbox/{logs.escaped(name)}"


def test_junk_is_not_worth_a_line_but_a_link_is(capsys: pytest.CaptureFixture[str]) -> None:
    logs.file(record(state="ignored"), 7, 0)
    logs.file(record(failure=Failure("unsafe-path"), state="ignored"), 7, 0)
    assert [line["reason"] for line in told(capsys)] == ["unsafe-path"]


@pytest.mark.parametrize(("level", "count"), [("debug", 4), ("info", 3), ("warning", 2), ("error", 1)])
def test_the_level_chosen_is_the_least_that_is_told(
    level: str, count: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KRATUVE_LOG", level.upper())
    for each in logs.LEVELS:
        logs.event("x", each)
    assert len(told(capsys)) == count
    logs.choose("error")
    logs.event("x", "warning")
    assert told(capsys) == []


def test_on_a_terminal_the_log_is_readable_and_only_tells_errors(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    logs.event("x", "info")
    logs.event("waiting", "error", files=3)
    raw = capsys.readouterr().err
    assert len(raw.splitlines()) == 1
    assert "waiting" in raw and "{" not in raw


def test_what_is_no_level_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KRATUVE_LOG", "loud")
    with pytest.raises(logs.LevelWrong, match="KRATUVE_LOG=loud"):
        logs.level()
