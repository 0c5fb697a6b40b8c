"""Whatever happens to a container, it is opened or refused with a reason, and every signature has a verdict."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import containers
from ingest.readers import Unreadable
from ingest.sniffing import ASICE, EDOC, EML, MSG, ZIP
from model.vocabulary import REASONS
from tests.containers import letters, outlook, signing, zips
from tests.readers.spoiling import spoilt

FILES = {"līgums.txt": zips.LETTER.encode(), "pielikums.txt": b"Tabula"}
WHOLE = {
    ZIP: zips.zipped([("a.txt", "x" * 900), ("mape/ā.txt", "y"), ("b.zip", zips.zipped([("c.txt", "z")]))]),
    ASICE: signing.asice(FILES),
    EDOC: signing.edoc(FILES),
    EML: letters.letter(
        letters.text(zips.LETTER), letters.attached("ā.pdf", b"%PDF"), letters.forwarded(letters.nested(2))
    ),
    MSG: outlook.msg(
        outlook.letter(
            "Par upi", zips.LETTER,
            outlook.attached("ā.pdf", b"%PDF"), outlook.forwarded(outlook.letter("a", "b", head=24)),
        )
    ),
}  # fmt: skip


def opened_or_refused(content: bytes, media_type: str) -> None:
    try:
        container = containers.opened(content, media_type)
    except Unreadable as refusal:
        assert refusal.reason in REASONS
        return
    assert {failure.reason for failure in container.refused.values()} <= set(REASONS)
    for name in container.members:
        try:
            container.read(name)
        except Unreadable as refusal:
            assert refusal.reason in REASONS
    for signature in container.sign():
        assert signature.verdict.partition(":")[0] in ("intact", "broken", "absent", "not-checkable")
    container.letter()


@pytest.mark.parametrize("media_type", WHOLE)
def test_there_is_a_way_to_open_every_kind_of_container(media_type: str) -> None:
    assert set(WHOLE) == set(containers.KINDS)
    assert containers.opened(WHOLE[media_type], media_type).members


@pytest.mark.parametrize("media_type", WHOLE)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_spoilt_container_is_opened_or_refused(media_type: str, data: st.DataObject) -> None:
    opened_or_refused(data.draw(spoilt(WHOLE[media_type])), media_type)


@pytest.mark.parametrize("media_type", WHOLE)
@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=300))
def test_any_bytes_are_opened_or_refused(media_type: str, content: bytes) -> None:
    opened_or_refused(content, media_type)


@pytest.mark.parametrize("subject", ["=?utf-8?B?UGFy}?=", "=?nezinams?Q?=E2?=", "=?utf-8?X?a?=", "\udcff"])
def test_a_heading_that_is_badly_encoded_costs_nothing_else(subject: str) -> None:
    content = f"Subject: {subject}\nFrom: a@b.example\n\nSveiki!".encode("utf-8", "surrogateescape")
    letter = containers.opened(content, EML).letter()
    assert letter and letter.document("0", EML).text.endswith("Sveiki!")
