import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ingest.isolation import CannotStart, Child, Children
from ingest.limits import MEBIBYTE, Limits
from ingest.turns import Turns
from model import Source

TASK = "misbehaving:by_name"


def _status(number: int) -> list[str]:
    """State, parent and more of a process that is there; nothing of one that is not."""
    try:
        return Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def _children_of(parent: int) -> list[int]:
    numbers = [int(entry.name) for entry in Path("/proc").glob("[0-9]*")]
    return [number for number in numbers if _status(number)[1:2] == [str(parent)]]


def _is_alive(number: int) -> bool:
    return _status(number)[:1] not in ([], ["Z"])


def _wait_until(holds: Callable[[], bool]) -> None:
    """What never comes true is ended by whoever runs the tests."""
    while not holds():
        time.sleep(0.01)


def source(name: str, raw_path: bytes = b"/inbox/file") -> Source:
    return Source(name, raw_path, 1, 1)


@pytest.fixture(autouse=True)
def _misbehaving_work_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)


@pytest.fixture
def child_with() -> Iterator[Callable[..., Child]]:
    children: list[Child] = []

    def make(limits: Limits | None = None) -> Child:
        children.append(Child(TASK, limits))
        return children[-1]

    yield make
    for child in children:
        child.close()


def test_a_child_lives_through_many_documents(child_with: Callable[..., Child]) -> None:
    child = child_with()
    outcomes = [child.process(source(f"{number}.pdf")) for number in range(3)]
    assert [outcome.document.text for outcome in outcomes if outcome.document] == ["0.pdf", "1.pdf", "2.pdf"]
    assert len({outcome.document.sha256 for outcome in outcomes if outcome.document}) == 1


@pytest.mark.parametrize(
    ("act", "limits", "reason"),
    [
        ("hang", Limits(seconds=1.5), "timeout"),
        ("hang in C", Limits(seconds=1.5), "timeout"),
        ("stop", Limits(seconds=1.5), "timeout"),
        ("spin", Limits(seconds=1.5), "timeout"),
        ("spin unheeding", Limits(seconds=1.5), "timeout"),
        ("eat", Limits(memory=800 * MEBIBYTE), "resource-limit"),
        ("eat in C", Limits(memory=800 * MEBIBYTE), "resource-limit"),
        ("flood", Limits(), "resource-limit"),
        ("segfault", Limits(), "crash"),
        ("leave", Limits(), "crash"),
        ("exit", Limits(), "crash"),
        ("lie", Limits(), "crash"),
        ("leave a grandchild", Limits(), "crash"),
        ("raise oddly", Limits(), "crash"),
        ("raise KeyboardInterrupt", Limits(), "crash"),
        ("recurse", Limits(), "crash"),
        ("answer what cannot be sent", Limits(), "crash"),
        ("answer with strangers", Limits(), "crash"),
    ],
)
def test_misbehaviour_has_a_reason_and_the_next_document_is_read(
    child_with: Callable[..., Child], act: str, limits: Limits, reason: str
) -> None:
    child = child_with(limits)
    failure = child.process(source(act)).failure
    assert failure
    assert failure.reason == reason
    child.limits = Limits()
    assert child.process(source("next.pdf")).document


def test_a_crash_says_which_signal_ended_the_child(child_with: Callable[..., Child]) -> None:
    failure = child_with().process(source("segfault")).failure
    assert failure
    assert "SIGSEGV" in failure.detail


def test_a_crash_is_tried_once_more(child_with: Callable[..., Child], tmp_path: Path) -> None:
    assert child_with().process(source("crash once", os.fsencode(tmp_path / "tried"))).document


def test_printing_libraries_cannot_disturb_the_answers(child_with: Callable[..., Child]) -> None:
    outcome = child_with().process(source("print"))
    assert outcome.document
    assert outcome.document.text == "print"


def test_a_child_that_answers_twice_never_answers_for_the_next_document(child_with: Callable[..., Child]) -> None:
    child = child_with()
    child.process(source("stutter"))
    outcomes = [child.process(source(f"{number}.pdf")) for number in range(3)]
    assert [outcome.document.text for outcome in outcomes if outcome.document] == ["0.pdf", "1.pdf", "2.pdf"]


def test_what_a_child_started_ends_with_it(child_with: Callable[..., Child]) -> None:
    child = child_with()
    document = child.process(source("read with a grandchild")).document
    assert document
    started = _children_of(int(document.sha256))
    assert started
    child.close()
    _wait_until(lambda: not any(map(_is_alive, started)))


@pytest.mark.parametrize("act", ["hang", "hang in C", "spin unheeding", "stop"])
def test_children_die_with_their_parent_however_they_hang(act: str) -> None:
    script = f"""
from ingest.isolation import Child
from model import Source
child = Child({TASK!r})
print(child.process(Source("grandchild in the group", b"", 1, 1)).document.sha256, flush=True)
child.process(Source({act!r}, b"", 1, 1))
"""
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=os.environ)
    with parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        below = [child, *_children_of(child)]
        assert len(below) == 2
        parent.kill()
    _wait_until(lambda: not any(map(_is_alive, below)))


def test_a_child_dies_with_its_parent_even_before_it_has_begun_to_work() -> None:
    """It takes a second to start where much is going on; what stands for it here never comes to its lifeline."""
    script = """
from ingest.processes import Process
process = Process("timeit", ["-n1", "-r1", "import time; time.sleep(600)"], {})
print(process._process.pid, flush=True)
input()
"""
    parent = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        assert _is_alive(child)
        parent.kill()
    _wait_until(lambda: not _is_alive(child))


def test_a_child_that_has_read_enough_is_replaced() -> None:
    child = Child(TASK, documents=2)
    documents = [child.process(source(f"{number}.pdf")).document for number in range(4)]
    child.close()
    numbers = [document.sha256 for document in documents if document]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


def test_a_child_that_has_grown_is_replaced(child_with: Callable[..., Child]) -> None:
    child = child_with()
    grown, fresh = child.process(source("grow")).document, child.process(source("next.pdf")).document
    assert grown and fresh
    assert grown.sha256 != fresh.sha256


@pytest.mark.parametrize(("turns", "readers"), [(None, 1), (Turns(1), 2)])
def test_a_service_replaces_a_reader_with_less_memory(
    monkeypatch: pytest.MonkeyPatch, turns: Turns | None, readers: int
) -> None:
    monkeypatch.setattr("ingest.isolation.WORN", 1)
    child = Child(TASK, turns=turns)
    documents = [child.process(source(f"{number}.pdf")).document for number in range(2)]
    child.close()
    assert len({document.sha256 for document in documents if document}) == readers


def test_what_killed_its_reader_is_known_by_its_content(child_with: Callable[..., Child], tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"1234")
    outcome = child_with().process(source("leave", os.fsencode(path)))
    assert outcome.source.sha256 == hashlib.sha256(b"1234").hexdigest()


def test_a_machine_without_room_for_a_child_blames_no_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(CannotStart):
        Child(TASK).process(source("1.pdf"))


def test_the_processor_limit_stops_a_child_whose_parent_is_gone(child_with: Callable[..., Child]) -> None:
    child = child_with(Limits(seconds=3))
    patient = Limits(seconds=60)
    child.process(source("warm.pdf"))
    child.limits = patient  # only the child's own limit is left
    failure = child.process(source("spin")).failure
    assert failure
    assert failure == type(failure)("timeout", "KRATUVE_LIMIT_SECONDS=60 s: processor time")


def test_a_child_killed_from_outside_is_replaced(child_with: Callable[..., Child]) -> None:
    child = child_with()
    first = child.process(source("1.pdf")).document
    assert first
    os.kill(int(first.sha256), signal.SIGKILL)
    second = child.process(source("2.pdf")).document
    assert second
    assert second.sha256 != first.sha256


def test_threads_never_share_a_child_at_the_same_time() -> None:
    children = Children(TASK)
    with ThreadPoolExecutor(3) as executor:
        outcomes = list(executor.map(children.process, [source(f"{number}.pdf") for number in range(30)]))
    children.close()
    assert [outcome.document.text for outcome in outcomes if outcome.document] == [f"{n}.pdf" for n in range(30)]
    assert len({outcome.document.sha256 for outcome in outcomes if outcome.document}) <= 3


def test_resting_ends_idle_children_and_the_next_document_is_read_by_a_new_one() -> None:
    children, others = Children(TASK), set(_children_of(os.getpid()))
    try:
        assert children.process(source("first.pdf")).document
        (before,) = set(_children_of(os.getpid())) - others
        children.rest()
        assert not _is_alive(before)
        assert children.process(source("first.pdf")).document
        (after,) = set(_children_of(os.getpid())) - others
        assert after != before
    finally:
        children.close()


def test_closing_ends_a_busy_child_at_once() -> None:
    children = Children(TASK)
    with ThreadPoolExecutor(1) as executor:
        executor.submit(children.process, source("ready.pdf")).result()
        waiting = executor.submit(children.process, source("hang"))
        _wait_until(lambda: not children._idle)  # it is lent
        children.close()
        failure = waiting.result(timeout=30).failure
    assert failure
    assert failure.reason == "crash"
