import os
from pathlib import Path

import pytest

from db.ledger import Known
from ingest import fingerprint, ledger, opening
from ingest.walk import Look, Met


def known(**changed: object) -> Known:
    row = Known(
        path="a.pdf", size=10, mtime=1, sha256="ab" * 32, state="ingested", fingerprint=fingerprint.current(),
        document_id=1, reason=None, attempts=1,
    )  # fmt: skip
    return row._replace(**changed)


def met(path: bytes = b"/inbox/a.pdf", size: int = 10, mtime: int = 1, look: Look = Look.FILE) -> Met:
    return Met(path, size, mtime, look)


def decide(one: Met, row: Known | None, again: ledger.Again = ledger.never) -> str:
    plan = ledger.plan([one], {one.raw_path: row} if row else {}, again)
    if plan.notes:
        return plan.notes[0].state
    return "work" if plan.work else "known" if plan.recognised else "rest"


@pytest.mark.parametrize(
    ("row", "decision"),
    [
        (None, "work"),
        (known(), "rest"),
        (known(state="warned"), "rest"),
        (known(state="duplicate"), "rest"),
        (known(state="quarantined", reason="damaged"), "rest"),
        (known(state="deferred"), "work"),
        (known(state="missing"), "work"),
        (known(size=11), "work"),
        (known(mtime=2), "work"),
        (known(mtime=2, state="quarantined"), "work"),
        (known(state="quarantined", reason="unreadable"), "work"),
        (known(state="quarantined", reason="crash"), "work"),
        (known(state="quarantined", reason="crash", attempts=2), "rest"),
    ],
)
def test_only_new_changed_returned_and_deferred_files_are_read(row: Known | None, decision: str) -> None:
    assert decide(met(), row) == decision


@pytest.mark.parametrize("look", [Look.JUNK, Look.SPECIAL])
def test_what_is_no_document_is_noted_once(look: Look) -> None:
    assert decide(met(look=look), None) == "ignored"
    assert decide(met(look=look), known(state="ignored")) == "rest"
    assert decide(met(look=look), known(state="ignored"), ledger.every) == "rest"


def test_what_cannot_be_listed_is_tried_again_each_time() -> None:
    assert decide(met(look=Look.CLOSED), None) == "deferred"
    assert decide(met(look=Look.CLOSED), known(state="deferred", reason="unreadable")) == "deferred"


@pytest.mark.parametrize("other_path", [b"", b"/inbox/vecais.txt"])
@pytest.mark.parametrize("state", ["ingested", "warned", "duplicate", "missing"])
def test_a_touched_moved_or_copied_file_is_known_by_its_content(
    tmp_path: Path, other_path: bytes, state: str
) -> None:
    path = os.fsencode(tmp_path / "a.txt")
    (tmp_path / "a.txt").write_bytes(b"saturs")
    same = known(size=6, sha256=opening.sha256(path), state=state)

    def decide_by(row: Known) -> bool:
        return bool(ledger.plan([met(path, size=6, mtime=9)], {other_path or path: row}, ledger.never).recognised)

    assert decide_by(same)
    assert not decide_by(same._replace(fingerprint="older code"))
    assert not decide_by(same._replace(sha256="cd" * 32))
    assert not decide_by(same._replace(document_id=None))


@pytest.mark.parametrize(
    ("asked", "row", "decision"),
    [
        ("all", known(), "work"),
        ("failed", known(), "rest"),
        ("failed", known(state="quarantined"), "work"),
        ("stale", known(), "rest"),
        ("stale", known(fingerprint="older code"), "work"),
        (None, known(fingerprint="older code"), "rest"),
    ],
)
def test_unchanged_files_are_read_again_only_when_asked(asked: str | None, row: Known, decision: str) -> None:
    assert decide(met(), row, ledger.AGAIN[asked]) == decision


def test_only_files_below_the_walked_folders_can_be_gone() -> None:
    paths = {b"/inbox/a.pdf": known(), b"/inbox/b.pdf": known(), b"/inbox2/c.pdf": known(), b"/d.pdf": known()}

    def gone(present: list[bytes], below: bytes) -> list[bytes]:
        return [source.raw_path for source in ledger.gone(map(met, present), [below], paths)]

    assert gone([b"/inbox/a.pdf"], b"/inbox") == [b"/inbox/b.pdf"]
    assert gone([], b"/d.pdf") == [b"/d.pdf"]
    assert gone([], b"/") == list(paths)


def test_what_lies_in_a_folder_that_cannot_be_listed_is_not_gone() -> None:
    closed = met(b"/inbox/2031", look=Look.CLOSED)
    paths = {b"/inbox/2031/a.pdf": known(), b"/inbox/b.pdf": known()}
    assert [source.raw_path for source in ledger.gone([closed], [b"/inbox"], paths)] == [b"/inbox/b.pdf"]


def test_a_missing_file_does_not_go_twice() -> None:
    assert ledger.gone([], [b"/inbox"], {b"/inbox/a.pdf": known(state="missing")}) == []
