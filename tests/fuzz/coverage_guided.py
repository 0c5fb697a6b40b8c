"""Fuzzing that seeks new paths through the readers: `python -m tests.fuzz.coverage_guided rtf -max_total_time=180`.

It needs `pip install atheris`, takes as long as it is told, and is no part of the test run. The first argument is an
ending of `tests.fuzz.originals.MAKERS`; the others are libFuzzer's own. What escapes a reader is printed with its
bytes.
"""

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

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

from tests.fuzz.mutations import with_part
from tests.fuzz.originals import original
from tests.fuzz.test_readers import open_or_refuse

_PARTS = {
    "docx": "word/document.xml", "odt": "content.xml", "asice": "META-INF/signatures0.xml",
    "edoc": "EDoc/Signature/signature1.xml",
}  # fmt: skip
"""Of a kind that is a ZIP, the part that is fuzzed: hardly anything done to a ZIP from outside would reach it."""


def seed(ending: str) -> bytes:
    """What the fuzzer begins with: the sound file, or its part."""
    if ending not in _PARTS:
        return original(ending)
    with ZipFile(BytesIO(original(ending))) as archive:
        return archive.read(_PARTS[ending])


def harness(ending: str) -> Callable[[bytes], None]:
    """What is done with each input: bytes of another kind would only fuzz another reader."""
    kinds = {*readers.READERS, *containers.KINDS}

    def once(content: bytes) -> None:
        if ending in _PARTS:
            content = with_part(original(ending), _PARTS[ending], content)
        media_type = sniff(content, f"a.{ending}") if content else ""
        if media_type in kinds and ending in EXTENSIONS[media_type]:
            open_or_refuse(content, f"a.{ending}")

    return once


def main() -> None:
    """Begin with the sound file of the kind and go on until told to stop."""
    ending = sys.argv[1]
    with TemporaryDirectory() as corpus:
        Path(corpus, f"a.{ending}").write_bytes(seed(ending))
        atheris.Setup([sys.argv[0], *sys.argv[2:], corpus], harness(ending))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
