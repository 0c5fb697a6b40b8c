"""One file becomes one outcome; nothing that a file does to the code that reads it gets past here."""

import hashlib
import traceback
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath

from extractors import extract
from extractors.text import figures
from ingest import containers, fingerprint, limits, readers
from ingest.containers.chain import Chain
from ingest.names import display
from ingest.readers import Unreadable
from ingest.sniffing import agrees, sniff
from model import Document, Failure, Outcome, Signature, Source
from model.signature import ABSENT

_chain = Chain()


def process(source: Source) -> Outcome:
    """Read and extract the file at `source.raw_path`; a file that cannot be read gives an outcome with a failure."""
    stamp = fingerprint.current()
    try:
        contents = _chain.contents(source)
        source = replace(source, sha256=hashlib.sha256(contents).hexdigest())
        name = PurePath(source.path).name
        media_type = sniff(contents, name)
        if media_type in containers.KINDS:
            outcome = _unpacked(source, contents, media_type)
        else:
            outcome = _extracted(Outcome(source, stamp), readers.read(contents, name, source.sha256))
    except Unreadable as refusal:
        return Outcome(source, stamp, failure=Failure(refusal.reason, refusal.detail))
    except MemoryError:
        return Outcome(source, stamp, failure=Failure("resource-limit", limits.current().passed("memory")))
    except Exception as error:  # noqa: BLE001 -- the border: a mistake of ours costs one document, never the run
        return Outcome(source, stamp, failure=Failure("crash", _where(error)))
    return outcome if source.container is None else replace(outcome, contents=contents)


def _extracted(outcome: Outcome, document: Document) -> Outcome:
    findings, projects = extract(document)
    if figures.are_beyond(document.text):
        document = replace(document, warnings=(*document.warnings, "out-of-range"))
    return replace(outcome, document=document, findings=tuple(findings), projects=tuple(projects))


def _unpacked(source: Source, contents: bytes, media_type: str) -> Outcome:
    """What lies in a container; the members themselves are work of their own."""
    stamp = fingerprint.current()
    container = _chain.open(source, contents, media_type)
    inside = {name: source.member(name, display(name), size) for name, size in container.members.items()}
    refused = {source.member(name, display(name), 0): failure for name, failure in container.refused.items()}
    is_misnamed = not agrees(media_type, PurePath(source.path).name)
    outcome = Outcome(
        source, stamp, members=tuple(inside.values()),
        refused=tuple(Outcome(member, stamp, failure=failure) for member, failure in refused.items()),
        signatures=container.sign(),
        warnings=(*container.warnings, *(["wrong-extension"] if is_misnamed else [])),
    )  # fmt: skip
    if letter := container.letter():
        outcome = _extracted(outcome, letter.document(source.sha256 or "", media_type))
    elif not (outcome.members or outcome.refused or _says_anything(outcome.signatures)):
        raise Unreadable("empty-file", media_type)
    return outcome


def _says_anything(signatures: Iterable[Signature]) -> bool:
    """Whether somebody signed: what they signed may be gone, and that is worth telling."""
    return any(signature.verdict != ABSENT for signature in signatures)


def _where(error: Exception) -> str:
    """The error with the last places it passed through, for the log."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__}: {error} ({places})"[:500]
