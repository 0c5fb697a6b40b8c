import hashlib
from pathlib import Path

import pytest

from db import originals

CONTENTS = b"%PDF-1.7 izdoma"
SHA256 = hashlib.sha256(CONTENTS).hexdigest()


def test_a_copy_is_kept_under_its_hash_and_keeping_it_twice_is_keeping_it_once(tmp_path: Path) -> None:
    for _ in range(2):
        assert originals.keep(CONTENTS, SHA256, tmp_path) == originals.path_of(SHA256, tmp_path)
    assert [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()] == [CONTENTS]


def test_a_copy_that_cannot_be_finished_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(originals.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        originals.keep(CONTENTS, SHA256, tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "AB" * 32, "ab" * 31])
def test_what_is_no_hash_is_no_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        originals.path_of(name, tmp_path)
