import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import Result

from db import soundness
from db.store import Store
from ingest.cli.messages import catalogue

Kratuve = Callable[..., Result]
Ask = Callable[..., list[tuple[object, ...]]]


def spoil(data: Path) -> None:
    connection = sqlite3.connect(data / "kratuve.db", isolation_level=None)
    connection.execute("DELETE FROM search_docsize")
    connection.close()


def test_a_sound_folder_is_said_to_be_sound(kratuve: Kratuve, inbox: Path) -> None:
    for name in ("arhivs.zip", "kopija.zip"):
        with ZipFile(inbox / name, "w") as archive:
            archive.writestr("talka.txt", "Projekts „Pavasara talka”")
            archive.writestr("tukss.txt", "")
    kratuve("ingest", inbox)
    ran = kratuve("check")
    assert (ran.exit_code, ran.stdout.rstrip().endswith("ir kārtībā.")) == (0, True), ran.output


def test_damage_is_told_with_what_to_do_and_mended_on_request(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    kratuve("ingest", inbox)
    spoil(data)
    ran = kratuve("check", "--quick")
    assert ran.exit_code == 1
    assert "✗ Meklēšanas rādītājā kaut kā trūkst" in ran.stdout
    assert "kratuve check --mend" in ran.stdout
    told = json.loads(kratuve("check", "--json").stdout)
    assert [flaw["rule"] for flaw in told["flaws"]] == ["index-incomplete"]
    mended = kratuve("--lang", "en", "check", "--mend")
    assert mended.exit_code == 0
    assert "Mended: Something is missing from the search index" in mended.stdout
    assert kratuve("check").exit_code == 0


def test_every_rule_has_its_sentence() -> None:
    assert {f"flaw-{rule}" for rule in soundness.RULES} == {key for key in catalogue() if key.startswith("flaw-")}


def test_before_the_first_run_nothing_is_made(kratuve: Kratuve, data: Path) -> None:
    for command in ("check", "reindex", "retry"):
        ran = kratuve(command)
        assert ran.exit_code == 1
        assert "kratuve ingest" in ran.stderr
    assert not data.exists()


@pytest.mark.parametrize("command", ["check", "reindex", "retry"])
def test_while_somebody_writes_nothing_is_judged(kratuve: Kratuve, inbox: Path, data: Path, command: str) -> None:
    kratuve("ingest", inbox)
    with Store(data):
        ran = kratuve(command)
    assert ran.exit_code == 1
    assert "pid " in ran.stderr


def test_reindex_makes_the_index_anew(kratuve: Kratuve, inbox: Path, data: Path, ask: Ask) -> None:
    kratuve("ingest", inbox)
    spoil(data)
    assert kratuve("reindex").exit_code == 0
    assert ask("SELECT count(*) FROM search_docsize") == ask("SELECT count(*) FROM _entry")
