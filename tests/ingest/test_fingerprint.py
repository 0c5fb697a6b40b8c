import shutil
import sys
from pathlib import Path

import pytest

from ingest import fingerprint


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of one module and one table, standing for all packages."""
    package = tmp_path / "fingerprinted"
    package.mkdir()
    (package / "__init__.py").write_text("ONE = 1\n")
    (package / "words.tsv").write_text("a\tb\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(fingerprint, "PARTS", ("fingerprinted",))
    return package


def fresh() -> str:
    sys.path_importer_cache.clear()
    return fingerprint.current.__wrapped__()


def test_the_same_code_has_the_same_fingerprint_wherever_it_lies(copied: Path) -> None:
    before = fresh()
    for cache in copied.rglob("__pycache__"):
        shutil.rmtree(cache)
    moved = shutil.move(copied, copied.parent / "elsewhere" / "fingerprinted")
    sys.path.insert(0, str(Path(moved).parent))
    try:
        assert fresh() == before
    finally:
        sys.path.pop(0)


@pytest.mark.parametrize("name", ["__init__.py", "words.tsv", "added.py"])
def test_every_change_of_code_or_words_changes_it(copied: Path, name: str) -> None:
    before = fresh()
    with (copied / name).open("a") as file:
        file.write("# more\n")
    assert fresh() != before


def test_it_covers_reading_and_extraction_and_not_the_command_line() -> None:
    names = {name.split("/")[0] for name, _ in fingerprint._files()}
    assert names == set(fingerprint.PARTS)
