import os
import shutil
import socket
from pathlib import Path

import pytest

from ingest import walk
from ingest.walk import Look


def looks(*paths: Path, leave_out: Path | None = None) -> dict[str, Look]:
    met = walk.files([os.fsencode(path) for path in paths], os.fsencode(leave_out) if leave_out else None)
    return {os.fsdecode(one.raw_path).removeprefix(f"{paths[0]}/"): one.look for one in met}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    (folder / "2017" / "maijs").mkdir(parents=True)
    (folder / "b.pdf").write_bytes(b"b")
    (folder / "2017" / "a.pdf").write_bytes(b"a")
    (folder / "2017" / "maijs" / "c.pdf").write_bytes(b"c")
    return folder


def test_every_file_at_any_depth_is_met_once_with_its_size_and_time(folder: Path) -> None:
    met = list(walk.files([os.fsencode(folder)]))
    assert [os.fsdecode(one.raw_path) for one in met] == [
        str(folder / name) for name in ("b.pdf", "2017/a.pdf", "2017/maijs/c.pdf")
    ]
    status = (folder / "b.pdf").stat()
    assert (met[0].size, met[0].mtime, met[0].look) == (status.st_size, status.st_mtime_ns, Look.FILE)


def test_a_path_may_be_a_file(folder: Path) -> None:
    assert looks(folder / "b.pdf") == {str(folder / "b.pdf"): Look.FILE}


def test_a_path_that_is_gone_gives_nothing(tmp_path: Path) -> None:
    assert looks(tmp_path / "none") == {}


@pytest.mark.parametrize(
    "name",
    ["~$x.docx", ".~lock.x.odt#", ".DS_Store", "Thumbs.db", "desktop.ini", "x.pdf.part", "x.crdownload", "._x.pdf"],
)
def test_what_programs_leave_behind_is_junk(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert looks(tmp_path) == {name: Look.JUNK}


def test_links_pipes_and_sockets_are_special_and_links_are_not_followed(folder: Path) -> None:
    (folder / "link.pdf").symlink_to(folder / "b.pdf")
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.pdf")
    with socket.socket(socket.AF_UNIX) as listening:
        before = Path.cwd()
        os.chdir(folder)  # addresses of sockets are short
        listening.bind("socket.pdf")
        os.chdir(before)
    special = {name for name, look in looks(folder).items() if look is Look.SPECIAL}
    assert special == {"link.pdf", "loop", "pipe.pdf", "socket.pdf"}


@pytest.mark.parametrize("name", [".git", "@eaDir", "__MACOSX"])
def test_what_lies_in_a_programs_own_folder_is_junk(tmp_path: Path, name: str) -> None:
    (tmp_path / name / "objects").mkdir(parents=True)
    (tmp_path / name / "objects" / "x.pdf").write_bytes(b"x")
    assert looks(tmp_path) == {f"{name}/objects/x.pdf": Look.JUNK}


def test_the_data_folder_is_left_out(folder: Path) -> None:
    (folder / "kratuve-data").mkdir()
    (folder / "kratuve-data" / "x.pdf").write_bytes(b"x")
    assert set(looks(folder, leave_out=folder / "kratuve-data")) == {"b.pdf", "2017/a.pdf", "2017/maijs/c.pdf"}


@pytest.mark.parametrize("name", [b"p\xe2rskats.pdf", b"jauna\nrinda.pdf", b"-rf.pdf", "ā".encode() * 127])
def test_odd_names_keep_their_bytes_and_have_a_form_to_show(tmp_path: Path, name: bytes) -> None:
    path = os.fsencode(tmp_path) + b"/" + name
    Path(os.fsdecode(path)).write_bytes(b"x")
    (met,) = walk.files([os.fsencode(tmp_path)])
    assert met.raw_path == path
    met.source().path.encode("utf-8")  # can be stored and printed


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path) -> None:
    before = Path.cwd()
    os.chdir(tmp_path)
    for _ in range(25):  # one step at a time: the whole path is longer than a system call takes
        Path("d" * 200).mkdir()
        os.chdir("d" * 200)
    os.chdir(before)
    try:
        assert list(looks(tmp_path).values()) == [Look.CLOSED]
    finally:
        shutil.rmtree(tmp_path / ("d" * 200))
