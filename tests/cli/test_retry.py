from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Kratuve = Callable[..., Result]
Ask = Callable[..., list[tuple[object, ...]]]


@pytest.fixture
def refused(inbox: Path, kratuve: Kratuve) -> Path:
    """An inbox of which an empty and a damaged file were refused."""
    (inbox / "tukss.docx").touch()
    (inbox / "bojats.pdf").write_bytes(b"%PDF-1.7\n" + b"\x00garbage" * 100)
    kratuve("ingest", inbox)
    return inbox


def test_what_was_refused_is_read_again(kratuve: Kratuve, refused: Path, ask: Ask) -> None:
    ran = kratuve("retry")
    assert ran.exit_code == 1
    assert "Apstrādāti faili: 2" in ran.stdout
    assert ask("SELECT attempts FROM files WHERE state = 'quarantined'") == [(2,), (2,)]


def test_only_the_reasons_asked_for(kratuve: Kratuve, refused: Path, ask: Ask) -> None:
    assert kratuve("retry", "--reason", "damaged", "--json").stdout.count('"reason": "damaged"') == 1
    assert sorted(ask("SELECT reason, attempts FROM files WHERE state = 'quarantined'")) == [
        ("damaged", 2),
        ("empty-file", 1),
    ]
    assert kratuve("retry", "--reason", "because").exit_code == 2


def test_a_refused_file_that_went_is_missing(kratuve: Kratuve, refused: Path, ask: Ask) -> None:
    for name in ("tukss.docx", "bojats.pdf"):
        (refused / name).unlink()
    assert kratuve("retry").exit_code == 0
    assert ask("SELECT count(*) FROM files WHERE state = 'missing'") == [(2,)]


def test_after_a_limit_was_raised_the_file_is_read(
    kratuve: Kratuve, inbox: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ingest import limits, worker
    from ingest.limits import Limits

    monkeypatch.setattr("ingest.isolation.process", worker.process)  # its limits are those of this process
    with monkeypatch.context() as low:
        low.setattr(limits, "current", lambda: Limits(file_bytes=100))
        ran = kratuve("ingest", inbox)
    assert ran.exit_code == 1
    assert "Faila lieluma robeža: 100 B, KRATUVE_LIMIT_FILE_BYTES." in ran.stdout
    assert kratuve("retry", "--reason", "too-large").exit_code == 0
    assert ask("SELECT count(*) FROM files WHERE state = 'ingested'") == [(2,)]
