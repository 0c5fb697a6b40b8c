import hashlib
import os
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from db import originals
from db.store import Store
from ingest import limits, pipeline
from ingest.isolation import CannotStart
from model import Block, Document, Failure, Kind, Outcome, Source, Span


def source(path: Path, text: str = "Projekts") -> Source:
    path.write_text(text, "utf-8")
    return Source(str(path), os.fsencode(path), len(text), 1)


def read(source: Source) -> Outcome:
    contents = Path(source.path).read_bytes()
    text = contents.decode()
    blocks = (Block(Span(0, len(text)), Kind.PARAGRAPH),)
    document = Document(hashlib.sha256(contents).hexdigest(), "text/plain", text, blocks)
    return Outcome(source, "tested", document)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "data") as store:
        yield store


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(3) as executor:
        yield executor


def test_every_source_is_saved_once_and_yielded_once(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    sources = [source(tmp_path / f"{number}.txt", f"Projekts {number}") for number in range(50)]
    saved = list(pipeline.run(sources, executor, store, tmp_path / "data", read, in_flight=4))
    assert sorted(outcome.source.path for outcome, _ in saved) == sorted(one.path for one in sources)
    assert store.counts()["ingested"] == 50


def test_what_is_yielded_is_already_in_the_store(tmp_path: Path, store: Store, executor: ThreadPoolExecutor) -> None:
    sources = [source(tmp_path / f"{number}.txt", f"Projekts {number}") for number in range(9)]
    for outcome, state in pipeline.run(sources, executor, store, tmp_path / "data", read):
        assert store.known()[outcome.source.raw_path].state == state


def test_no_more_sources_are_taken_than_may_be_in_flight(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    taken: list[int] = []

    def sources() -> Iterator[Source]:
        for number in range(20):
            taken.append(number)
            yield source(tmp_path / f"{number}.txt", f"Projekts {number}")

    for finished, _ in enumerate(pipeline.run(sources(), executor, store, tmp_path / "data", read, in_flight=4)):
        assert len(taken) <= finished + 1 + 4 + 3


def test_a_copy_of_what_was_read_is_kept(tmp_path: Path, store: Store, executor: ThreadPoolExecutor) -> None:
    data = tmp_path / "data"
    ((outcome, _),) = pipeline.run([source(tmp_path / "a.txt")], executor, store, data, read)
    (tmp_path / "a.txt").unlink()
    assert outcome.document
    assert originals.path_of(outcome.document.sha256, data).read_text("utf-8") == "Projekts"


def test_a_file_that_changed_while_it_was_read_waits_for_the_next_time(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    def read_while_somebody_writes(source: Source) -> Outcome:
        outcome = read(source)
        Path(source.path).write_text("Cits projekts", "utf-8")
        return outcome

    data, path = tmp_path / "data", tmp_path / "a.txt"
    ((outcome, state),) = pipeline.run([source(path)], executor, store, data, read_while_somebody_writes)
    assert state == store.known()[outcome.source.raw_path].state == "deferred"
    assert outcome.document
    assert not originals.path_of(outcome.document.sha256, data).exists()


def test_a_refusal_is_saved_and_nothing_is_kept(tmp_path: Path, store: Store, executor: ThreadPoolExecutor) -> None:
    def refuse(source: Source) -> Outcome:
        return Outcome(source, "tested", failure=Failure("damaged", "no end"))

    ((_, state),) = pipeline.run([source(tmp_path / "a.pdf")], executor, store, tmp_path / "data", refuse)
    assert state == "quarantined"
    assert [(refused.reason, refused.detail) for refused in store.failures()] == [("damaged", "no end")]
    assert not (tmp_path / "data" / originals.FOLDER).exists()


def test_work_that_a_lost_machine_took_along_is_a_crash_and_the_rest_is_read(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    def read_or_lose(source: Source) -> Outcome:
        if source.path.endswith("1.txt"):
            raise ConnectionError("worker gone")
        return read(source)

    sources = [source(tmp_path / f"{number}.txt", f"Projekts {number}") for number in range(3)]
    list(pipeline.run(sources, executor, store, tmp_path / "data", read_or_lose))
    assert [(refused.reason, refused.detail) for refused in store.failures()] == [
        ("crash", "ConnectionError: worker gone")
    ]
    assert store.counts()["ingested"] == 2


def test_leaving_early_cancels_what_has_not_begun(tmp_path: Path, store: Store) -> None:
    begun: list[str] = []
    has_left = Event()

    def note(source: Source) -> Outcome:
        begun.append(source.path)
        if len(begun) > 1:
            has_left.wait(60)
        return read(source)

    sources = [source(tmp_path / f"{number}.txt", f"Projekts {number}") for number in range(100)]
    with ThreadPoolExecutor(1) as executor:
        running = pipeline.run(sources, executor, store, tmp_path / "data", note, in_flight=1000)
        next(running)
        running.close()
        has_left.set()
    assert store.counts()["ingested"] == 1
    assert len(begun) <= 2


def unpack(source: Source) -> Outcome:
    """A file whose text names other files holds those; `!` before a name refuses it; others are read."""
    if source.container is None:
        names = Path(source.path).read_text("utf-8").split()
        members = {name: source.member(name.encode(), name, 1) for name in names}
        return Outcome(
            replace(source, sha256=hashlib.sha256(Path(source.path).read_bytes()).hexdigest()), "tested",
            members=tuple(member for name, member in members.items() if name[0] != "!"),
            refused=tuple(Outcome(member, "tested", failure=Failure("damaged", "twice"))
                          for name, member in members.items() if name[0] == "!"),
        )  # fmt: skip
    text = source.path.rpartition("/")[2]
    if text == "bumba":
        return Outcome(source, "tested", failure=Failure("timeout", "120 s"))
    contents = text.encode()
    document = Document(
        hashlib.sha256(contents).hexdigest(), "text/plain", text, (Block(Span(0, len(text)), Kind.PARAGRAPH),)
    )
    return Outcome(source, "tested", document, contents=contents)


def test_a_container_is_saved_after_all_its_members_and_they_come_before_the_next_file(
    tmp_path: Path, store: Store
) -> None:
    sources = [source(tmp_path / "a.zip", "viens divi trīs"), source(tmp_path / "b.zip", "cits")]
    with ThreadPoolExecutor(1) as executor:
        running = pipeline.run(sources, executor, store, tmp_path / "data", unpack, in_flight=1)
        names = [Path(outcome.source.path).name for outcome, _ in running]
    assert names == ["viens", "divi", "trīs", "a.zip", "cits", "b.zip"]
    assert store.counts()["ingested"] == 2


def test_a_member_that_cannot_be_read_costs_only_itself(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    sources = [source(tmp_path / "a.zip", "viens bumba !slikts")]
    saved = {Path(outcome.source.path).name: state for outcome, state in pipeline.run(
        sources, executor, store, tmp_path / "data", unpack)}  # fmt: skip
    assert saved == {"viens": "ingested", "bumba": "quarantined", "!slikts": "quarantined", "a.zip": "warned"}


def test_a_container_of_refused_members_only_tells_their_reason(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    sources = [source(tmp_path / "a.zip", "!viens !divi")]
    *_, (whole, state) = pipeline.run(sources, executor, store, tmp_path / "data", unpack)
    assert (state, whole.failure) == ("quarantined", Failure("damaged", "twice"))


def test_originals_of_a_container_and_of_its_members_are_kept(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    data = tmp_path / "data"
    sources = [source(tmp_path / "a.zip", "viens")]
    for outcome, _ in pipeline.run(sources, executor, store, data, unpack):
        sha256 = outcome.document.sha256 if outcome.document else outcome.source.sha256
        assert sha256 and originals.path_of(sha256, data).read_text("utf-8") == "viens"


def test_a_run_that_is_stopped_between_members_leaves_the_container_unfinished(tmp_path: Path, store: Store) -> None:
    sources = [source(tmp_path / "a.zip", "viens divi")]
    with ThreadPoolExecutor(1) as executor:
        running = pipeline.run(sources, executor, store, tmp_path / "data", unpack)
        next(running)
        running.close()
    assert store.known()[sources[0].raw_path].state == "deferred"
    with ThreadPoolExecutor(1) as executor:
        list(pipeline.run(sources, executor, store, tmp_path / "data", unpack))
    assert store.known()[sources[0].raw_path].state == "ingested"


def test_containers_inside_one_file_share_its_bounds(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.limits.current", lambda: limits.Limits(archive_members=9))

    def nested(source: Source) -> Outcome:
        depth = source.raw_path.count(b"\0")
        members = tuple(source.member(str(number).encode(), str(number), 1) for number in range(5))
        if depth < 2:
            return Outcome(replace(source, sha256="a" * 64), "tested", members=members, contents=b"")
        return unpack(source)

    monkeypatch.setattr("ingest.pipeline._is_kept", lambda outcome, data_folder: True)
    list(pipeline.run([source(tmp_path / "a.zip")], executor, store, tmp_path / "data", nested))
    assert {(refused.reason, refused.detail.partition(":")[0]) for refused in store.failures()} == {
        ("resource-limit", "KRATUVE_LIMIT_ARCHIVE_MEMBERS=9")
    }


def unreadable(source: Source) -> Outcome:
    return Outcome(source, "tested", failure=Failure("unreadable", "Permission denied"))


def test_a_file_that_cannot_be_opened_is_put_off_twice_and_then_refused(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    sources = [source(tmp_path / "a.txt")]
    states = [next(iter(pipeline.run(sources, executor, store, tmp_path, unreadable))).state for _ in range(4)]
    assert states == ["deferred", "deferred", "quarantined", "quarantined"]


def test_a_file_that_is_gone_before_it_is_read_was_never_there(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    gone = source(tmp_path / "a.txt")
    Path(gone.path).unlink()
    assert list(pipeline.run([gone], executor, store, tmp_path, unreadable)) == []
    assert sum(store.counts().values()) == 0


def test_a_document_that_the_database_refuses_fails_alone(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_many = store.save_many

    def refusing(outcomes: list[Outcome]) -> None:
        if any(outcome.document and "slikts" in outcome.source.path for outcome in outcomes):
            raise sqlite3.IntegrityError("UNIQUE constraint failed")
        save_many(outcomes)

    monkeypatch.setattr(store, "save_many", refusing)
    sources = [source(tmp_path / f"{name}.txt", name) for name in ("labs", "slikts", "cits")]
    saved = {Path(outcome.source.path).stem: state for outcome, state in
             pipeline.run(sources, executor, store, tmp_path / "data", read)}  # fmt: skip
    assert saved == {"labs": "ingested", "slikts": "quarantined", "cits": "ingested"}


def test_further_sources_are_read_while_one_takes_long(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    slow, late, finished = source(tmp_path / "slow.txt", "lēns"), source(tmp_path / "late.txt", "vēls"), Event()

    def work(one: Source) -> Outcome:
        assert one != slow or finished.wait(60)
        return read(one)

    more = iter([[late]])
    for outcome, _ in pipeline.run([slow], executor, store, tmp_path / "data", work, more=lambda: next(more, [])):
        finished.set()
        order = [row.path for row in store.known().values()]
        assert order[0] == late.path, outcome
    assert store.counts()["ingested"] == 2


def test_a_machine_without_room_for_a_child_stops_the_run_and_blames_nothing(
    tmp_path: Path, store: Store, executor: ThreadPoolExecutor
) -> None:
    def fail(source: Source) -> Outcome:
        raise CannotStart(12, "Cannot allocate memory")

    with pytest.raises(CannotStart):
        list(pipeline.run([source(tmp_path / "a.txt")], executor, store, tmp_path / "data", fail))
    assert store.known() == {}
