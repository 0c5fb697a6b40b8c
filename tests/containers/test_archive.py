import pytest

from ingest import limits
from ingest.containers.archive import opened
from ingest.readers import Unreadable
from tests.containers import zips


def test_members_are_given_by_name_and_read_as_they_are() -> None:
    archive = opened(zips.zipped([("mape/vēstule.txt", zips.LETTER), ("b.txt", "Viens")]))
    assert archive.members == {"mape/vēstule.txt".encode(): len(zips.LETTER.encode()), b"b.txt": 5}
    assert archive.read("mape/vēstule.txt".encode()).decode() == zips.LETTER
    assert not archive.refused


def test_what_programs_leave_behind_is_neither_a_member_nor_refused() -> None:
    names = ["__MACOSX/._a.txt", "mape/Thumbs.db", ".git/config", "~$a.docx", "mape/", "a.txt"]
    archive = opened(zips.zipped([(name, "x") for name in names]))
    assert list(archive.members) == [b"a.txt"]
    assert archive.refused == {}


@pytest.mark.parametrize(
    "name", ["../a.txt", "/etc/a.txt", "C:\\a.txt", "..\\..\\a.txt", "b/../../a.txt", "con", "mape/AUX.txt", "n" * 300]
)
def test_a_name_that_leads_elsewhere_is_refused_and_the_rest_is_read(name: str) -> None:
    archive = opened(zips.zipped([(name, "x"), ("labs.txt", "y")]))
    assert [failure.reason for failure in archive.refused.values()] == ["unsafe-path"]
    assert list(archive.members) == [b"labs.txt"]


def test_a_name_with_a_nul_is_refused_whole() -> None:
    content = zips.renamed(zips.zipped([("a.txt_.exe", "x")]), b"a.txt_.exe", b"a.txt\0.exe")
    assert {name: failure.reason for name, failure in opened(content).refused.items()} == {
        b"a.txt?.exe": "unsafe-path"
    }


def test_a_link_and_what_lies_beneath_it_is_refused() -> None:
    content = zips.zipped([("saite", "/etc")], zips.LINK)
    assert [failure.reason for failure in opened(content).refused.values()] == ["unsafe-path"]
    both = zips.zipped([("saite", "/"), ("saite/etc/a.txt", "x")], zips.LINK)
    assert len(opened(both).refused) == 2


def test_two_members_of_one_name_are_two_members() -> None:
    archive = opened(zips.zipped([("a.txt", "viens"), ("a.txt", "divi"), ("A.TXT", "trīs")]))
    assert {name: archive.read(name).decode() for name in archive.members} == {
        b"a.txt": "viens", b"a (2).txt": "divi", b"A.TXT": "trīs",
    }  # fmt: skip


@pytest.mark.parametrize("code_page", ["cp775", "windows-1257", "utf-8"])
def test_names_in_latvian_code_pages_are_understood(code_page: str) -> None:
    raw = "šķūņa līgums.txt".encode(code_page)
    content = zips.renamed(zips.zipped([("x" * len(raw), "y")]), b"x" * len(raw), raw)
    assert list(opened(content).members) == ["šķūņa līgums.txt".encode()]


def test_names_that_nobody_can_read_keep_their_bytes() -> None:
    content = zips.renamed(zips.zipped([("xx.txt", "y")]), b"xx.txt", b"\xb0\xb1.txt")
    assert list(opened(content).members) == [b"\xb0\xb1.txt"]


def test_an_encrypted_member_is_protected_and_the_next_one_is_read() -> None:
    archive = opened(zips.encrypted(zips.zipped([("slepens.txt", "x"), ("labs.txt", "y")])))
    assert {name: failure.reason for name, failure in archive.refused.items()} == {
        b"slepens.txt": "password-protected"
    }
    assert archive.read(b"labs.txt") == b"y"


def test_a_bomb_is_refused_by_its_directory_with_the_limit_and_its_value() -> None:
    (failure,) = opened(zips.zipped([("bumba.txt", b" " * 3_000_000)])).refused.values()
    assert failure.reason == "resource-limit"
    assert failure.detail.startswith("KRATUVE_LIMIT_ARCHIVE_RATIO=200")


@pytest.mark.parametrize(("size", "reason"), [(10, "resource-limit"), (900_000, "damaged")])
def test_a_size_that_is_a_lie_is_found_out_while_reading(size: int, reason: str) -> None:
    archive = opened(zips.lying(zips.zipped([("a.txt", bytes(range(256)) * 2_000)]), size))
    with pytest.raises(Unreadable) as refusal:
        archive.read(b"a.txt")
    assert refusal.value.reason == reason


def test_entries_that_share_their_bytes_are_refused() -> None:
    content = zips.overlapping(zips.zipped([(f"{number}.txt", b"x" * 1_000) for number in range(20)]))
    assert {failure.detail for failure in opened(content).refused.values()} == {"overlapping entries"}
    assert not opened(content).members


def test_more_members_than_allowed_are_refused_before_any_is_looked_at() -> None:
    with pytest.raises(Unreadable) as refusal:
        opened(zips.zipped([(f"{number}.txt", "") for number in range(limits.current().archive_members + 1)]))
    assert refusal.value.reason == "resource-limit"
    assert refusal.value.detail.startswith("KRATUVE_LIMIT_ARCHIVE_MEMBERS=10 000")


def test_as_many_members_as_only_the_larger_form_of_the_end_can_count_are_refused_by_it() -> None:
    content = zips.zipped([(f"{number}.txt", "") for number in range(66_000)])
    with pytest.raises(Unreadable, match="66 000"):
        opened(content)


def test_a_member_whose_bytes_were_changed_is_damaged() -> None:
    content = zips.zipped([("a.txt", zips.LETTER)])
    archive = opened(content[:50] + bytes([content[50] ^ 255]) + content[51:])
    with pytest.raises(Unreadable) as refusal:
        archive.read(b"a.txt")
    assert refusal.value.reason == "damaged"


@pytest.mark.parametrize("is_streamed", [False, True])
def test_of_an_archive_that_was_cut_the_whole_members_are_read_and_the_cut_one_is_damaged(is_streamed: bool) -> None:
    entries = [("a.txt", zips.LETTER), ("mape/b.txt", "Tabula"), ("c.txt", bytes(range(256)) * 40)]
    content = zips.streamed(entries) if is_streamed else zips.zipped(entries)
    archive = opened(content[: content.index(b"c.txt") + 40])
    assert archive.warnings == ("truncated",)
    assert list(archive.members) == [b"a.txt", b"mape/b.txt", b"c.txt"]
    assert (archive.read(b"a.txt"), archive.read(b"mape/b.txt")) == (zips.LETTER.encode(), b"Tabula")
    with pytest.raises(Unreadable) as refusal:
        archive.read(b"c.txt")
    assert refusal.value.reason == "damaged"


def test_a_cut_archive_in_which_nothing_is_whole_is_damaged() -> None:
    with pytest.raises(Unreadable) as refusal:
        opened(zips.zipped([("a.txt", bytes(range(256)) * 40)])[:200])
    assert refusal.value.reason == "damaged"


def test_an_archive_that_lost_only_its_directory_gives_what_its_entries_hold_and_not_what_lies_in_them() -> None:
    inner = zips.zipped([("c.txt", "z")])
    content = zips.zipped([("b.zip", inner), ("a.txt", zips.LETTER)])
    archive = opened(content[: content.index(b"PK\1\2", content.index(b"a.txt"))])
    assert (list(archive.members), archive.read(b"b.zip")) == ([b"b.zip", b"a.txt"], inner)
