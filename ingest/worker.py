"""One file becomes one outcome; nothing that a file does to the code that reads it gets past here."""

import hashlib
import traceback
from dataclasses import replace
from pathlib import PurePath

from extractors import extract
from ingest import fingerprint, limits, opening, readers
from ingest.readers import Unreadable
from model import Failure, Outcome, Source


def process(source: Source) -> Outcome:
    """Read and extract the file at `source.raw_path`; a file that cannot be read gives an outcome with a failure."""
    stamp = fingerprint.current()
    try:
        contents = opening.read(source.raw_path)
        source = replace(source, sha256=hashlib.sha256(contents).hexdigest())
        document = readers.read(contents, PurePath(source.path).name)
        findings, projects = extract(document)
    except Unreadable as refusal:
        return Outcome(source, stamp, failure=Failure(refusal.reason, refusal.detail))
    except MemoryError:
        return Outcome(source, stamp, failure=Failure("resource-limit", limits.current().passed("memory")))
    except Exception as error:  # noqa: BLE001 -- the border: a mistake of ours costs one document, never the run
        return Outcome(source, stamp, failure=Failure("crash", _where(error)))
    return Outcome(source, stamp, document, tuple(findings), tuple(projects))


def _where(error: Exception) -> str:
    """The error with the last places it passed through, for the log."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__}: {error} ({places})"[:500]
