"""Fuzzing that seeks new paths through the readers: `python -m tests.fuzz.coverage_guided rtf -max_total_time=180`.

It needs `pip install atheris`, takes as long as it is told, and is no part of the test run. The first argument is an
ending of `tests.fuzz.originals.MAKERS`; the others are libFuzzer's own. What escapes a reader is printed with its
bytes.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from pathlib import Path
from pkgutil import walk_packages
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import atheris

with atheris.instrument_imports(
    ["ingest", "email", "zipfile", "olefile", "signxml"],
    # Atheris never lets go of an array that it saw compared.
    exclude=[f"ingest.readers.scanning.{name}" for name in ("page", "picture", "strokes")],
):
    from ingest import containers, readers

    for package in (containers, readers):  # what is imported later would not be instrumented
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            if ".data." not in module.name:
                import_module(module.name)
    from ingest.readers.scanning import tesseract
    from ingest.sniffing import EXTENSIONS, sniff

from tests.containers import signing
from tests.fuzz.mutations import with_part
from tests.fuzz.originals import original
from tests.fuzz.test_readers import open_or_refuse

_PARTS = {
    "docx": "word/document.xml", "odt": "content.xml", "asice": "META-INF/signatures0.xml",
    "edoc": "EDoc/Signature/signature1.xml",
}  # fmt: skip
"""Of a kind that is a ZIP, the part that is fuzzed: hardly anything done to a ZIP from outside would reach it."""
_SIGNED = {"asice": signing.asice, "edoc": signing.edoc}
"""What these begin with is truly signed: of a signature with nothing behind it, hardly anything would be looked at."""


def whole(ending: str) -> bytes:
    """The sound file of the kind."""
    sign = _SIGNED.get(ending)
    return sign({"Projekts.txt": original("txt")}) if sign else original(ending)


def seed(ending: str) -> bytes:
    """What the fuzzer begins with: the sound file, or its part."""
    if ending not in _PARTS:
        return whole(ending)
    with ZipFile(BytesIO(whole(ending))) as archive:
        return archive.read(_PARTS[ending])


def harness(ending: str) -> Callable[[bytes], None]:
    """What is done with each input: bytes of another kind would only fuzz another reader."""
    kinds, sound = {*readers.READERS, *containers.KINDS}, whole(ending)

    def once(content: bytes) -> None:
        if ending in _PARTS:
            content = with_part(sound, _PARTS[ending], content)
        media_type = sniff(content, f"a.{ending}") if content else ""
        if media_type in kinds and ending in EXTENSIONS[media_type]:
            open_or_refuse(content, f"a.{ending}")

    return once


def main() -> None:
    """Begin with the sound file of the kind and go on until told to stop."""
    ending = sys.argv[1]
    tesseract.languages = frozenset  # pictures are decoded, but no program is asked what is written on them
    with TemporaryDirectory() as corpus:
        Path(corpus, f"a.{ending}").write_bytes(seed(ending))
        atheris.Setup([sys.argv[0], *sys.argv[2:], corpus], harness(ending))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
