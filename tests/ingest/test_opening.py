import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest import opening
from ingest.limits import Limits
from ingest.readers import Unreadable


@pytest.fixture(params=[opening.read, opening.sha256])
def opened(request: pytest.FixtureRequest) -> Callable[[bytes], object]:
    return request.param  # type: ignore[no-any-return]


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"saturs" * 1_000_000)
    assert opening.read(os.fsencode(path)) == path.read_bytes()
    assert opening.sha256(os.fsencode(path)) == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_link_is_not_followed(tmp_path: Path, opened: Callable[[bytes], object]) -> None:
    (tmp_path / "secret").write_bytes(b"x")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "secret")
    with pytest.raises(Unreadable) as refusal:
        opened(os.fsencode(tmp_path / "link.pdf"))
    assert refusal.value.reason == "unsafe-path"


def test_nobody_waits_for_a_pipe(tmp_path: Path, opened: Callable[[bytes], object]) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    with pytest.raises(Unreadable) as refusal:
        opened(os.fsencode(tmp_path / "pipe.pdf"))
    assert refusal.value.reason == "unsafe-path"


def test_a_device_is_refused(opened: Callable[[bytes], object]) -> None:
    with pytest.raises(Unreadable) as refusal:
        opened(b"/dev/zero")
    assert refusal.value.reason == "unsafe-path"


def test_a_file_that_is_gone_is_unreadable(tmp_path: Path, opened: Callable[[bytes], object]) -> None:
    with pytest.raises(Unreadable) as refusal:
        opened(os.fsencode(tmp_path / "none"))
    assert refusal.value.reason == "unreadable"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, opened: Callable[[bytes], object]) -> None:
    with (tmp_path / "huge.html").open("wb") as file:
        file.truncate(Limits().file_bytes + 1)
    with pytest.raises(Unreadable) as refusal:
        opened(os.fsencode(tmp_path / "huge.html"))
    assert refusal.value.reason == "too-large"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(Unreadable) as refusal:
        opening.read(os.fsencode(tmp_path / "empty.pdf"))
    assert refusal.value.reason == "empty-file"
