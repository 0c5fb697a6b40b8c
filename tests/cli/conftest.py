"""A folder of small documents, the command line as a function, and in processes of its own."""

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ingest import isolation
from ingest.cli import main
from tests.cli.running import Running

Kratuve = Callable[..., Result]
Ask = Callable[..., list[tuple[Any, ...]]]

DOCUMENTS = {
    "upes.txt": (
        "Projekts „Upes stāsti mūsu pagalmā”\nProjekta numurs: 2019-1-LV01-KA101-060123\n"
        "Īstenošanas laiks: 01.09.2019.–31.08.2020.\nKopējais finansējums: 14 625,00 EUR\n"
    ),
    "zvaigznes.txt": (
        "Projekts „Zvaigžņu vakari lauku skolā”\nProjekta numurs: 2020-1-LV01-KA229-077456\n"
        "Projekta kopējās izmaksas ir 9 300,00 EUR.\n"
    ),
}


@pytest.fixture(scope="module", autouse=True)
def _children_live_from_test_to_test() -> Iterator[None]:
    """Each costs two seconds to start; that they are ended is proved where real processes are run."""
    with pytest.MonkeyPatch.context() as patch:
        close = isolation.close
        patch.setattr(isolation, "close", lambda: None)
        yield
        close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where the data folder will be."""
    return tmp_path / "data"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder with two documents that can be read."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name, text in DOCUMENTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def kratuve(data: Path) -> Kratuve:
    """Runs `kratuve` with these arguments and a data folder of the test's own."""

    def run(*arguments: str | Path, **environment: str) -> Result:
        told = {"KRATUVE_DATA": str(data), "KRATUVE_LANG": "", **environment}
        return CliRunner().invoke(main, [os.fspath(argument) for argument in arguments], env=told)

    return run


@pytest.fixture
def ask(data: Path) -> Ask:
    """The rows of a query over the data folder's database."""

    def rows(sql: str, *parameters: object) -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(data / "kratuve.db")
        found = connection.execute(sql, parameters).fetchall()
        connection.close()
        return found

    return rows


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    started: list[Running] = []

    def run(*arguments: str) -> Running:
        started.append(Running(list(arguments), tmp_path))
        return started[-1]

    yield run
    for one in started:
        if one.process.poll() is None:
            one.stop(signal.SIGKILL)
