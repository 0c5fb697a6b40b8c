"""The site as people meet it: real processes, real sockets, real signals."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

import samples

Kratuve = Callable[..., Result]
Start = Callable[..., "Running"]
_PATIENCE = 90.0


class Running:
    """A `kratuve` that runs until it is stopped, and what it has printed."""

    def __init__(self, arguments: list[str], folder: Path, log: Path) -> None:
        self._log = log
        script = "from ingest.cli import main; main(prog_name='kratuve')"
        with log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-c", script, *arguments], cwd=folder, stdout=file, stderr=subprocess.STDOUT,
                env={**os.environ, "PYTHONUNBUFFERED": "1", "KRATUVE_LANG": "lv"},
            )  # fmt: skip

    def printed(self) -> str:
        return self._log.read_text("utf-8")

    def until(self, pattern: str) -> str:
        """Wait until it has printed something like this."""
        return until(lambda: re.search(pattern, self.printed()), self.describe).group()

    def describe(self) -> str:
        return f"exit status {self.process.poll()}, printed: {self.printed()}"

    def stop(self, number: int) -> int:
        self.process.send_signal(number)
        return self.process.wait(_PATIENCE)


def until[Value](look: Callable[[], Value | None], describe: Callable[[], str]) -> Value:
    """Look again and again until there is something."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.1)
    raise AssertionError(describe())
