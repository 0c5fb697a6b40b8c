"""The operator's log: an event for each file, readable on a terminal, JSON lines elsewhere.

It names files, states, reasons and sizes; never a word, name or number of what a document holds.
"""

import os
import re
import sys
from collections.abc import MutableMapping
from functools import cache
from typing import Any

LEVELS = ("debug", "info", "warning", "error")
SETTING = "KRATUVE_LOG"
_LEVEL_OF_STATE = {"quarantined": "warning", "deferred": "warning"}
_CRASH = re.compile(r"(\w+): .*?(?:\(([\w.:< ]+)\))?", re.DOTALL)
_LIMIT = re.compile(r"KRATUVE_LIMIT_[A-Z_]+")

_chosen: list[str] = []


class LevelWrong(ValueError):
    """`KRATUVE_LOG` holds what is no level."""


def choose(level: str) -> None:
    """Tell from this level on, whatever the environment says."""
    _chosen[:] = [level]
    _logger.cache_clear()


def level() -> str:
    """From which level on events are told: on a terminal only errors, people read there what the commands say."""
    told = _chosen[-1] if _chosen else os.environ.get(SETTING, "").strip().lower()
    if told and told not in LEVELS:
        raise LevelWrong(f"{SETTING}={told}")
    return told or ("error" if sys.stderr.isatty() else "info")


def event(name: str, at: str = "info", **facts: object) -> None:
    """Tell an event; facts that are None or empty are left out."""
    getattr(_logger(), at)(name, **{key: value for key, value in facts.items() if value not in (None, "", ())})


def file(record: MutableMapping[str, Any], size: int, seconds: float) -> None:
    """Tell what became of a file: the record of `kratuve ingest --json` without what was found in it."""
    crash = _CRASH.fullmatch(record["detail"] or "") if record["reason"] == "crash" else None
    limit = _LIMIT.match(record["detail"] or "")
    is_junk = record["state"] == "ignored" and not record["reason"]
    event(
        "file", "debug" if is_junk else _LEVEL_OF_STATE.get(record["state"], "info"),
        path=record["path"], state=record["state"], reason=record["reason"], limit=limit and limit.group(),
        error=crash and crash[1], where=crash and crash[2], warnings=record["warnings"] or None,
        media_type=record["media_type"], bytes=size, pages=record["pages"], projects=record["projects"] or None,
        seconds=round(seconds, 3) or None,
    )  # fmt: skip


class _Stderr:
    """Writes to whatever the standard error is at the time."""

    def _write(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    debug = info = warning = error = _write


@cache
def _logger() -> Any:
    import structlog

    is_terminal = sys.stderr.isatty()
    json_lines = structlog.processors.JSONRenderer(ensure_ascii=False)
    show: Any = structlog.dev.ConsoleRenderer() if is_terminal else json_lines
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=not is_terminal)
    return structlog.wrap_logger(
        _Stderr(),
        processors=[structlog.processors.add_log_level, stamp, _visible, show],
        wrapper_class=structlog.make_filtering_bound_logger(level()),
    )


def _visible(logger: object, method: str, facts: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Names of files may hold anything: what is not printed is escaped, so that an event stays one line."""
    return {key: escaped(value) if isinstance(value, str) else value for key, value in facts.items()}


def escaped(text: str) -> str:
    r"""`text` with escapes for line ends, control characters and marks that turn the direction of reading.

    >>> escaped("Projekts\n\x1b[31m sarkans ā")
    'Projekts\\n\\x1b[31m sarkans ā'
    """
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)
