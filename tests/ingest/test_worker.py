import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from ingest import fingerprint, worker
from ingest.readers import Unreadable
from model import Document, Source


@pytest.fixture
def source(tmp_path: Path) -> Source:
    path = tmp_path / "projekts.txt"
    path.write_text("Projekts „Upes stāsti”", "utf-8")
    return Source(str(path), os.fsencode(path), path.stat().st_size, path.stat().st_mtime_ns)


def raising(error: BaseException) -> Callable[..., NoReturn]:
    def fail(*_: object) -> NoReturn:
        raise error

    return fail


def test_a_document_comes_with_its_hash_and_the_fingerprint_of_the_code(
    source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.readers.read", lambda contents, name, digest: Document(digest, "text/plain", name))
    monkeypatch.setattr(worker, "extract", lambda document: ([], []))
    outcome = worker.process(source)
    assert outcome.document == Document(outcome.source.sha256 or "", "text/plain", "projekts.txt")
    assert outcome.source.sha256 == hashlib.sha256(Path(source.path).read_bytes()).hexdigest()
    assert (outcome.findings, outcome.projects, outcome.failure) == ((), (), None)
    assert outcome.fingerprint == fingerprint.current()


@pytest.mark.parametrize(
    ("error", "reason", "detail"),
    [
        (Unreadable("password-protected", "AES-256"), "password-protected", "AES-256"),
        (MemoryError(), "resource-limit", ""),
        (KeyError("Lappuse"), "crash", "KeyError: 'Lappuse'"),
        (RecursionError("too deep"), "crash", "RecursionError: too deep"),
    ],
)
@pytest.mark.parametrize("place", ["ingest.readers.read", "ingest.worker.extract"])
def test_whatever_goes_wrong_becomes_a_failure_with_a_reason(
    source: Source, monkeypatch: pytest.MonkeyPatch, place: str, error: Exception, reason: str, detail: str
) -> None:
    monkeypatch.setattr("ingest.readers.read", lambda contents, name, digest: Document(digest, "text/plain", name))
    monkeypatch.setattr(place, raising(error))
    outcome = worker.process(source)
    assert outcome.document is None
    assert outcome.failure
    assert outcome.failure.reason == reason
    assert outcome.failure.detail.startswith(detail)


def test_a_mistake_of_ours_says_where_it_happened(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.read", raising(KeyError("x")))
    failure = worker.process(source).failure
    assert failure
    assert "test_worker.py:" in failure.detail


def test_stopping_the_program_is_not_a_failure_of_a_document(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.readers.read", raising(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        worker.process(source)


def test_a_file_that_is_gone_is_unreadable(source: Source) -> None:
    Path(source.path).unlink()
    failure = worker.process(source).failure
    assert failure
    assert failure.reason == "unreadable"


@pytest.mark.parametrize(("said", "warnings"), [
    ("Summa: 999 000 000 000 EUR, 31.12.2027.", ()), (f"Summa: {'9' * 30} EUR", ("out-of-range",)),
    ("Summa: 1e400 EUR", ("out-of-range",)), ("Sākums: 01.01.10000", ("out-of-range",)),
])  # fmt: skip
def test_figures_beyond_what_is_possible_fill_no_field_and_are_warned_of(
    tmp_path: Path, said: str, warnings: tuple[str, ...]
) -> None:
    path = tmp_path / "projekts.txt"
    path.write_text(f"Projekta nosaukums: Upes stāsti\n{said}", "utf-8")
    outcome = worker.process(Source(str(path), os.fsencode(path), path.stat().st_size, 1))
    assert outcome.document is not None
    assert outcome.document.warnings == warnings
    [project] = outcome.projects
    assert {"total", "start", "end"}.isdisjoint(project.choices) is bool(warnings)
