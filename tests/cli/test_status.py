import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from db.store import Store

Kratuve = Callable[..., Result]


def test_status_counts_all_states_and_lists_what_was_refused(kratuve: Kratuve, inbox: Path) -> None:
    (inbox / "tukss.docx").touch()
    kratuve("ingest", inbox)
    ran = kratuve("status")
    assert ran.exit_code == 0
    assert "nolasīts" in ran.stdout
    assert "tukss.docx: Fails ir tukšs." in ran.stdout.replace("\n", "")


def test_counts_add_up_to_all_files(kratuve: Kratuve, inbox: Path) -> None:
    (inbox / "tukss.docx").touch()
    (inbox / "Thumbs.db").touch()
    kratuve("ingest", inbox)
    told = json.loads(kratuve("status", "--json").stdout)
    assert {state: count for state, count in told["counts"].items() if count} == {
        "ingested": 2,
        "quarantined": 1,
        "ignored": 1,
    }
    assert told["total"] == 4
    assert [(one["reason"], one["attempts"]) for one in told["refused"]] == [("empty-file", 1)]


def test_status_may_be_asked_while_somebody_writes(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    kratuve("ingest", inbox)
    with Store(data):
        assert kratuve("status").exit_code == 0


def test_before_the_first_run_status_says_how_to_begin(kratuve: Kratuve, data: Path) -> None:
    ran = kratuve("status")
    assert ran.exit_code == 1
    assert "kratuve ingest" in ran.stderr
    assert not data.exists()


def test_a_setting_that_is_no_limit_is_wrong_usage(kratuve: Kratuve) -> None:
    ran = kratuve("status", KRATUVE_LIMIT_PAGES="daudz")
    assert ran.exit_code == 2
    assert "Nederīga robeža: KRATUVE_LIMIT_PAGES=daudz." in ran.stderr
    assert "KRATUVE_LIMIT_FILE_BYTES" in ran.stderr
