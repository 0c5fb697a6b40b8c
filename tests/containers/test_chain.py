import os
from pathlib import Path

import pytest

from ingest import limits, worker
from ingest.containers import archive
from model import Outcome, Source
from tests.containers import zips


def source(path: Path, contents: bytes) -> Source:
    path.write_bytes(contents)
    status = path.stat()
    return Source(str(path), os.fsencode(path), status.st_size, status.st_mtime_ns)


def everything(source: Source) -> list[Outcome]:
    """The outcome of a file and of all that lies in it."""
    outcome = worker.process(source)
    return [outcome, *outcome.refused, *(inner for member in outcome.members for inner in everything(member))]


def test_a_container_names_its_members_and_each_is_read_by_itself(tmp_path: Path) -> None:
    whole, letter = everything(source(tmp_path / "a.zip", zips.zipped([("mape/vēstule.txt", zips.LETTER)])))
    assert whole.document is whole.failure is None
    assert letter.source.path == f"{tmp_path}/a.zip/mape/vēstule.txt"
    assert letter.source.container == whole.source.raw_path
    assert letter.document and letter.document.text == zips.LETTER
    assert letter.contents == zips.LETTER.encode()


def test_an_archive_in_an_archive_is_opened_to_the_depth_allowed(tmp_path: Path) -> None:
    content = zips.zipped([("vēstule.txt", zips.LETTER)])
    for number in range(limits.current().archive_depth):
        content = zips.zipped([(f"{number}.zip", content)])
    *outer, last = everything(source(tmp_path / "a.zip", content))
    assert [outcome.failure for outcome in outer] == [None] * limits.current().archive_depth
    assert last.failure
    assert (last.failure.reason, last.failure.detail) == ("resource-limit", "KRATUVE_LIMIT_ARCHIVE_DEPTH=3")


def test_a_container_is_opened_once_for_all_its_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []

    class Counted(archive.Archive):
        def __init__(self, content: bytes) -> None:
            opened.append(len(content))
            super().__init__(content)

    monkeypatch.setattr(archive, "Archive", Counted)
    found = everything(source(tmp_path / "a.zip", zips.zipped([(f"{one}.txt", f"Projekts {one}") for one in range(9)])))
    assert len(found) == 10
    assert len(opened) == 1


def test_a_container_that_changed_meanwhile_gives_no_members_of_its_new_content(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    (member,) = worker.process(source(path, zips.zipped([("a.txt", "vecs")]))).members
    os.utime(path, ns=(1, 1))
    failure = worker.process(member).failure
    assert failure and failure.reason == "unreadable"


@pytest.mark.parametrize("content", [zips.zipped([]), zips.zipped([("Thumbs.db", "x")])])
def test_a_container_with_nothing_in_it_is_empty(tmp_path: Path, content: bytes) -> None:
    failure = worker.process(source(tmp_path / "a.zip", content)).failure
    assert failure and failure.reason == "empty-file"


def test_a_container_with_a_wrong_ending_is_opened_and_told_of(tmp_path: Path) -> None:
    outcome = worker.process(source(tmp_path / "a.docx", zips.zipped([("a.txt", zips.LETTER)])))
    assert outcome.members
    assert outcome.warnings == ("wrong-extension",)
