from dataclasses import replace
from pathlib import Path

import pytest

from db import soundness
from db.store import Store
from model import Failure, Outcome, Signature
from tests.db.builder import FINGERPRINT, MEMBERS, container, letter, read_members, save_container
from tests.db.looking import one, view


def refusal(whole: Outcome, name: str, reason: str) -> Outcome:
    return Outcome(whole.source.member(name.encode(), name, 0), FINGERPRINT, failure=Failure(reason))


def states(store: Store) -> dict[str, str]:
    return {found["path"]: found["state"] for name in ("files", "members") for found in view(store.connection, name)}


def test_a_container_is_one_file_and_its_members_are_listed_beneath_it(store: Store) -> None:
    save_container(store, container())
    assert [(found["path"], found["state"]) for found in view(store.connection, "files")] == [
        ("mape/akts.edoc", "ingested")
    ]
    assert {(found["container"], found["name"], found["state"]) for found in view(store.connection, "members")} == {
        ("mape/akts.edoc", "vestule.pdf", "ingested"),
        ("mape/akts.edoc", "cits.pdf", "ingested"),
    }
    assert store.counts()["ingested"] == sum(store.counts().values()) == len(store.known()) == 1
    document = one(store.connection, "documents", "path LIKE '%vestule.pdf'")
    assert (document["path"], document["container"]) == ("mape/akts.edoc/vestule.pdf", "mape/akts.edoc")


def test_a_container_with_refused_members_is_warned_and_they_are_listed(store: Store) -> None:
    whole = container()
    whole = replace(whole, refused=(refusal(whole, "slepens.pdf", "password-protected"),))
    save_container(store, whole)
    found = one(store.connection, "files")
    assert (found["state"], found["reason"]) == ("warned", None)
    assert found["message"].startswith("Daļa ievietoto failu nav nolasīta")
    assert [(refused.path, refused.reason) for refused in store.failures()] == [
        ("mape/akts.edoc/slepens.pdf", "password-protected")
    ]
    assert store.known()[b"mape/akts.edoc"].refused_members == (
        ("mape/akts.edoc/slepens.pdf", "password-protected", ""),
    )


def test_a_container_of_which_nothing_could_be_read_has_the_commonest_reason(store: Store) -> None:
    whole = container(names=())
    reasons = ("damaged", "password-protected", "password-protected")
    refused = tuple(refusal(whole, f"{number}.pdf", reason) for number, reason in enumerate(reasons))
    save_container(store, replace(whole, refused=refused))
    assert [(found["state"], found["reason"]) for found in view(store.connection, "files")] == [
        ("quarantined", "password-protected")
    ]


def test_until_it_is_saved_itself_a_container_is_unfinished(store: Store) -> None:
    whole = container()
    store.begin(whole.source)
    store.save_many(read_members(whole))
    assert store.known()[b"mape/akts.edoc"].state == "deferred"
    store.save(whole)
    assert (store.known()[b"mape/akts.edoc"].state, store.known()[b"mape/akts.edoc"].attempts) == ("ingested", 1)


def test_a_container_read_again_keeps_its_state_meanwhile(store: Store) -> None:
    save_container(store, container())
    store.begin(container().source)
    assert store.known()[b"mape/akts.edoc"].state == "ingested"


def test_members_gone_from_a_new_version_are_missing_and_what_was_read_stays(store: Store) -> None:
    save_container(store, container())
    newer = container(names=("cits.pdf",), content="2")
    save_container(store, replace(newer, source=replace(newer.source, mtime=2_000_000_000)))
    assert states(store)["mape/akts.edoc/vestule.pdf"] == "missing"
    assert one(store.connection, "projects")["title"] == "Kokles un dabaszinības"


def test_a_container_that_is_gone_takes_its_members_along_at_any_depth(store: Store) -> None:
    outer = container("mape/sūtījums.zip", names=("akts.edoc",))
    inner = container()
    inner = replace(inner, source=outer.members[0])
    inner = replace(inner, members=tuple(inner.source.member(name.encode(), name, 5) for name in MEMBERS))
    store.begin(outer.source)
    save_container(store, inner)
    store.save(outer)
    save_container(store, container("mape/sūtījums.zip2"))
    store.mark_missing(["mape/sūtījums.zip".encode()])
    found = states(store)
    assert {state for path, state in found.items() if path.startswith("mape/sūtījums.zip/")} == {"missing"}
    assert found["mape/sūtījums.zip2/vestule.pdf"] == "ingested"


def test_a_copy_of_a_container_is_a_duplicate_until_the_first_one_is_gone(store: Store) -> None:
    save_container(store, container())
    save_container(store, container("mape/kopija.edoc"))
    assert states(store)["mape/kopija.edoc"] == states(store)["mape/kopija.edoc/vestule.pdf"] == "duplicate"
    store.mark_missing([b"mape/akts.edoc"])
    assert states(store)["mape/kopija.edoc"] == states(store)["mape/kopija.edoc/vestule.pdf"] == "ingested"
    assert one(store.connection, "projects")["document_count"] == 1


def test_a_letter_with_annexes_is_a_document_and_a_container(store: Store) -> None:
    whole = container("mape/vestule.eml", names=("cits.pdf",))
    written = replace(letter(), source=whole.source, members=whole.members)
    written = replace(written, refused=(refusal(written, "bojats.pdf", "damaged"),))
    save_container(store, written)
    found = one(store.connection, "files")
    assert (found["state"], found["document_id"]) == ("warned", one(store.connection, "projects")["id"] + 1)
    assert one(store.connection, "documents", f"id = {found['document_id']}")["container"] is None


@pytest.mark.parametrize("times", [1, 2])
def test_signatures_are_told_with_the_documents_they_cover(store: Store, times: int) -> None:
    mark = Signature("broken", "SPODRA VĪTOLIŅA", "2031-04-01T10:00:00Z", ("vestule.pdf",), ("cits.pdf",),
                     ("file-not-covered",))  # fmt: skip
    for _ in range(times):
        save_container(store, replace(container(), signatures=(mark,)))
    found = one(store.connection, "signatures")
    document = one(store.connection, "documents", "path LIKE '%vestule.pdf'")
    assert (found["container"], found["number"], found["signer"]) == ("mape/akts.edoc", 1, "SPODRA VĪTOLIŅA")
    assert (found["covered"], found["uncovered"]) == ('["vestule.pdf"]', '["cits.pdf"]')
    assert found["document_ids"] == f"[{document['id']}]"


def test_a_container_without_a_text_of_its_own_is_sound(store: Store) -> None:
    save_container(store, container())
    folder = Path(store.connection.execute("PRAGMA database_list").fetchone()[2]).parent
    assert "read-without-document" not in {flaw.rule for flaw in soundness.flaws(folder)}


@pytest.mark.parametrize("member_first", [True, False])
def test_a_file_of_the_folder_holds_what_also_lies_in_a_container(store: Store, member_first: bool) -> None:
    if member_first:
        save_container(store, container())
        store.save(letter("mape/vestule.pdf"))
    else:
        store.save(letter("mape/vestule.pdf"))
        save_container(store, container())
    assert states(store) == {
        "mape/vestule.pdf": "ingested",
        "mape/akts.edoc": "ingested",
        "mape/akts.edoc/vestule.pdf": "duplicate",
        "mape/akts.edoc/cits.pdf": "ingested",
    }
    assert one(store.connection, "documents", "path = 'mape/vestule.pdf'")["container"] is None
    store.mark_missing([b"mape/vestule.pdf"])
    assert states(store)["mape/akts.edoc/vestule.pdf"] == "ingested"
