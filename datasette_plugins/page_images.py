"""Pictures of PDF pages: drawn once, in a process of their own, then served from the data folder's `pages/`.

A stranger's file may crash pdfium, or hang it: that costs its picture, never the site. One thread of its own waits for
that process; Datasette's SQL threads never do.
"""

import asyncio
import atexit
import json
import select
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

from datasette_plugins.drawing import SECONDS

COMMAND = [sys.executable, "-P", "-m", "datasette_plugins.drawing"]
"""-P: nothing is imported from where the user happens to stand."""

_TRIES = 2
"""The process may have ended of itself just now."""

_waiting = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")


class NotDrawn(Exception):
    """The page is not there, or pdfium cannot draw it."""


async def picture(original: Path, sha256: str, page: int, folder: Path) -> Path:
    """The PNG of one page (from 0) of `original`, drawn now if it was never asked for; raises NotDrawn."""
    path = folder / sha256[:2] / f"{sha256}-{page}.png"
    if not path.exists():
        await asyncio.get_running_loop().run_in_executor(_waiting, _draughtsman.draw, original, page, path)
    return path


def is_pdf(original: Path) -> bool:
    """Whether the file itself (not something inside it) is a PDF."""
    with original.open("rb") as file:
        return b"%PDF-" in file.read(1024)


class Draughtsman:
    """The process that draws, started when it is needed; not safe for threads."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    def draw(self, original: Path, page: int, path: Path) -> None:
        """Have a page drawn; raises NotDrawn."""
        order = json.dumps([str(original.absolute()), page, str(path.absolute())]).encode() + b"\n"
        for _ in range(_TRIES):
            if answer := self._answer(order):
                if why := json.loads(answer):
                    raise NotDrawn(why)
                return
            self.end()
        raise NotDrawn("pdfium crashed")

    def end(self) -> None:
        """Kill the process, if there is one."""
        process, self._process = self._process, None
        if process:
            assert process.stdin and process.stdout
            process.kill()
            process.stdin.close()
            process.stdout.close()
            process.wait()

    def _answer(self, order: bytes) -> bytes:
        """The answer's line; nothing when the process is dead. Raises NotDrawn when it takes too long."""
        process = self._process = self._process or _started()
        assert process.stdin and process.stdout
        try:
            process.stdin.write(order)
        except BrokenPipeError:
            return b""
        answer, deadline = b"", monotonic() + self._seconds
        while not answer.endswith(b"\n"):
            if not select.select([process.stdout], [], [], max(0.0, deadline - monotonic()))[0]:
                self.end()
                raise NotDrawn("drawing took too long")
            piece = process.stdout.read(4096)
            if not piece:
                return b""
            answer += piece
        return answer


def _started() -> subprocess.Popen[bytes]:
    """Own session: Ctrl-C is for the site, and the closed pipe ends the process."""
    return subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
        start_new_session=True,
    )  # fmt: skip


_draughtsman = Draughtsman()
atexit.register(_draughtsman.end)
