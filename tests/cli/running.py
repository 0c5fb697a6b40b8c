"""A `kratuve` in a process of its own."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 90.0


class Running:
    """A `kratuve` that runs until it is stopped, and what it has printed."""

    def __init__(self, arguments: list[str], folder: Path) -> None:
        self.log = folder / f"{time.monotonic_ns()}.log"
        script = "from ingest.cli import main; main(prog_name='kratuve')"
        with self.log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-c", script, *arguments], cwd=folder, stdout=file, stderr=subprocess.STDOUT,
                env={**os.environ, "KRATUVE_LANG": "lv"},
            )  # fmt: skip

    def until(self, pattern: str) -> str:
        """Wait for something like this to be printed."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            if found := re.search(pattern, self.log.read_text("utf-8")):
                return found.group()
            time.sleep(0.1)
        raise AssertionError(f"{pattern!r} not in {self.log.read_text('utf-8')!r}")

    def stop(self, number: int) -> int:
        """Send the signal; the exit status."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)
