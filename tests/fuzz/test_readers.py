"""Whatever is done to a file of any kind, it gives a sound document or container, or a reason."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest import containers, readers
from ingest.readers.scanning import tesseract
from ingest.sniffing import EXTENSIONS, sniff
from model.vocabulary import REASONS
from tests.fuzz.mutations import spoilt
from tests.fuzz.originals import MAKERS, original
from tests.readers.soundness import assert_sound, assert_sound_or_refused

DOCUMENTS = [ending for ending in MAKERS if ending not in ("eml", "zip", "asice", "edoc")]
CONTAINERS = ["eml", "zip", "asice", "edoc"]


def quick(examples: int) -> settings:
    return settings(
        max_examples=examples, deadline=None, derandomize=True, database=None, suppress_health_check=[*HealthCheck]
    )


@pytest.fixture(autouse=True)
def nothing_is_recognised(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Pictures are decoded, but no program is asked what is written on them: that would take seconds each."""
    monkeypatch.setattr(tesseract, "languages", frozenset)
    yield


def test_every_kind_of_file_that_is_read_is_fuzzed() -> None:
    kinds = {*readers.READERS, *containers.KINDS}
    assert {media_type for media_type in kinds if not EXTENSIONS[media_type] & MAKERS.keys()} == set()
    for ending in MAKERS:
        assert ending in EXTENSIONS[sniff(original(ending), f"a.{ending}")]


@pytest.mark.parametrize("ending", DOCUMENTS)
@quick(25)
@given(data=st.data())
def test_a_spoilt_file_gives_a_sound_document_or_a_reason(ending: str, data: st.DataObject) -> None:
    assert_sound_or_refused(data.draw(spoilt(original(ending), ending)), f"a.{ending}")


@pytest.mark.parametrize("ending", CONTAINERS)
@quick(30)
@given(data=st.data())
def test_a_spoilt_container_gives_its_members_or_reasons(ending: str, data: st.DataObject) -> None:
    open_or_refuse(data.draw(spoilt(original(ending), ending)), f"a.{ending}")


def open_or_refuse(content: bytes, name: str) -> None:
    """Open the container and all that it gives."""
    media_type = sniff(content, name)
    if media_type not in containers.KINDS:
        return assert_sound_or_refused(content, name)
    try:
        container = containers.opened(content, media_type)
        assert {failure.reason for failure in container.refused.values()} <= set(REASONS)
        for member in container.members:
            assert isinstance(read_or_refuse(container, member), bytes | None)
        container.sign()
        letter = container.letter()
    except readers.Unreadable as refusal:
        assert refusal.reason in REASONS
        return None
    return assert_sound(letter.document("", media_type)) if letter else None


def read_or_refuse(container: containers.Container, member: bytes) -> bytes | None:
    try:
        return container.read(member)
    except readers.Unreadable as refusal:
        assert refusal.reason in REASONS
        return None
