"""Fuzzing that seeks new paths through the readers: `python -m tests.fuzz.coverage_guided rtf -max_total_time=180`.

It needs `pip install atheris`, takes as long as it is told, and is no part of the test run. The first argument is an
ending of `tests.fuzz.originals.MAKERS`; the others are libFuzzer's own. What escapes a reader is printed with its
bytes.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["ingest", "email", "zipfile", "olefile"]):
    from ingest import containers, readers
    from ingest.readers.doc import reader as _doc  # noqa: F401 -- what is imported later would not be instrumented
    from ingest.readers.docx import reader as _docx  # noqa: F401
    from ingest.readers.html import reader as _html  # noqa: F401
    from ingest.readers.odt import reader as _odt  # noqa: F401
    from ingest.readers.rtf import reader as _rtf  # noqa: F401
    from ingest.readers.txt import reader as _txt  # noqa: F401
    from ingest.sniffing import EXTENSIONS, sniff

from tests.fuzz.originals import original
from tests.fuzz.test_readers import open_or_refuse


def harness(ending: str) -> Callable[[bytes], None]:
    """What is done with each input: bytes of another kind would only fuzz another reader."""

    def once(content: bytes) -> None:
        media_type = sniff(content, f"a.{ending}") if content else ""
        if ending in EXTENSIONS.get(media_type, ()) and media_type in {*readers.READERS, *containers.KINDS}:
            open_or_refuse(content, f"a.{ending}")

    return once


def main() -> None:
    """Begin with the sound file of the kind and go on until told to stop."""
    ending = sys.argv[1]
    with TemporaryDirectory() as corpus:
        Path(corpus, f"a.{ending}").write_bytes(original(ending))
        atheris.Setup([sys.argv[0], *sys.argv[2:], corpus], harness(ending))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
