"""What passes between a child and its parent: the nouns, whole, and nothing else whatever the child sends."""

import pickle
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import parcels, worker
from model import Block, Box, Document, Failure, Kind, Outcome, Page, PrintedLine, Source, Span, Word, Words
from tests.db.builder import letter

SAMPLES = sorted((Path(__file__).parents[2] / "samples" / "documents").iterdir())
REFUSED = Outcome(Source("a.pdf", b"a.pdf", 1, 1), "code-1", failure=Failure("damaged", "no end"))
_numbers = st.integers(-(2**63), 2**63 - 1)


def source(path: Path) -> Source:
    return Source(str(path), bytes(path), 1, 1)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: str(path.name))
def test_what_is_read_from_a_document_comes_whole(path: Path) -> None:
    outcome = worker.process(source(path))
    assert outcome.document
    assert parcels.unpack(parcels.pack(outcome)) == outcome


@settings(deadline=None)
@given(st.text(), st.binary(), _numbers, st.text())
def test_any_source_and_failure_come_whole(text: str, raw_path: bytes, number: int, detail: str) -> None:
    asked = Source(text, raw_path, number, number, text)
    assert parcels.unpack_source(parcels.pack_source(asked)) == asked
    refused = Outcome(asked, text, failure=Failure("crash", detail))
    assert parcels.unpack(parcels.pack(refused)) == refused


def test_words_with_places_come_whole_however_they_are_kept() -> None:
    lines = Words([PrintedLine(0, [3, 2], [0.0, 10.5], [9.0, 16.25], 0.0, 9.0)])
    single = (Word(Span(0, 3), Box(0.0, 0.0, 9.0, 9.0)), Word(Span(4, 6), Box(10.5, 0.0, 16.25, 9.0)))
    for words in (lines, single):
        document = Document("0", "x/y", "abc de", (Block(Span(0, 6), Kind.ITEM),), (Page(0, 9.5, 9.5, words),))
        outcome = Outcome(REFUSED.source, "code-1", document)
        unpacked = parcels.unpack(parcels.pack(outcome))
        assert unpacked == outcome
        assert unpacked.document
        assert unpacked.document.boxes_of(Span(4, 6)) == document.boxes_of(Span(4, 6))


def spoiled(outcome: Outcome = REFUSED, columns: object = ()) -> bytes:
    return msgspec.msgpack.encode((outcome, columns))


@pytest.mark.parametrize(
    "contents",
    [
        b"", b"\xc1", b"\xff" * 100, b"\x91" * 100_000, parcels.pack(REFUSED)[:-1], parcels.pack(REFUSED) + b"\0",
        pickle.dumps(REFUSED), msgspec.msgpack.encode([1, []]), spoiled(columns=[[[0, "x", [], [], 0.0, 0.0]]]),
        spoiled(Outcome(REFUSED.source, 7)),  # type: ignore[arg-type]
        spoiled(letter()),
        spoiled(letter(), [[PrintedLine(0, [1, 2], [0.0], [0.0], 0.0, 0.0)]]),
    ],
    ids=["nothing", "no message", "noise", "deep", "cut", "more", "pickle", "numbers", "words", "type", "no columns",
         "uneven columns"],
)  # fmt: skip
def test_what_no_honest_child_sends_is_refused(contents: bytes) -> None:
    with pytest.raises(parcels.Spoiled):
        parcels.unpack(contents)


@settings(deadline=None)
@given(st.binary())
def test_no_bytes_raise_anything_else(contents: bytes) -> None:
    with pytest.raises(parcels.Spoiled):
        parcels.unpack(contents)
