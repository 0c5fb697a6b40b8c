import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ingest.isolation import Child, Children
from ingest.limits import MEBIBYTE, Limits
from model import Source

TASK = "misbehaving:by_name"


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
        ("spin", Limits(seconds=1.5), "timeout"),
        ("eat", Limits(memory=400 * MEBIBYTE), "resource-limit"),
        ("segfault", Limits(), "crash"),
        ("leave", Limits(), "crash"),
        ("smuggle", Limits(), "crash"),
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
    outcome = child_with().process(source("flood"))
    assert outcome.document
    assert outcome.document.text == "flood"


def test_the_processor_limit_stops_a_child_whose_parent_is_gone(child_with: Callable[..., Child]) -> None:
    child = child_with(Limits(seconds=1))
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


def test_closing_ends_a_busy_child_at_once() -> None:
    children = Children(TASK)
    with ThreadPoolExecutor(1) as executor:
        executor.submit(children.process, source("ready.pdf")).result()
        waiting = executor.submit(children.process, source("hang"))
        while not waiting.running():
            pass
        children.close()
        failure = waiting.result(timeout=30).failure
    assert failure
    assert failure.reason == "crash"
