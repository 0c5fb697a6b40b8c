"""The process that reads the inbox beside the site: started, started again should it end, and stopped."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Event, Lock, Thread

import click

from ingest import logs
from ingest.cli.messages import language, say
from ingest.processes import tie

_JOBS = 2
_SOON, _LATE = 2.0, 60.0
"""Seconds until it is started again: at first, and at most."""
_PATIENCE = 10.0
"""Seconds that it gets to finish what it has in hand."""


class Watcher:
    """`kratuve watch` in a session of its own, so that Ctrl-C is for us and we stop it.

    It asks now and then whether we are still there; while it is busy reading, only the pipe tells the kernel.
    """

    def __init__(self, inbox: Path, data_folder: Path, still: float) -> None:
        kratuve = [sys.executable, "-P", "-m", "ingest.cli", "--lang", language(), "watch"]
        options = ["--data", os.fspath(data_folder), "--still", str(still), "--jobs", str(_JOBS), "--while-parent"]
        self._command = [*kratuve, *options, "--", os.fspath(inbox)]
        self._again = say("watch-again", folder=inbox)
        self._stopping = Event()
        self._lock = Lock()
        self._lifeline, self._process = self._started()
        self._thread = Thread(target=self._keep_running, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it in good order; returns when it has ended."""
        with self._lock:
            self._stopping.set()
            self._process.terminate()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._thread.join()
        os.close(self._lifeline)

    def _started(self) -> "tuple[int, subprocess.Popen[bytes]]":
        """Our end of the pipe, and the process that is killed when it closes."""
        environment = os.environ | {logs.SETTING: logs.level()}
        held, lifeline = os.pipe()
        try:
            process = subprocess.Popen(self._command, start_new_session=True, env=environment, pass_fds=[held])
            tie(held, process.pid)
        except BaseException:
            os.close(lifeline)
            raise
        finally:
            os.close(held)
        return lifeline, process

    def _keep_running(self) -> None:
        pause = _SOON
        while True:
            status = self._process.wait()
            if self._stopping.is_set():
                return
            click.echo(self._again)
            logs.event("watch-ended", "error", status=status)
            self._stopping.wait(pause)
            pause = min(2 * pause, _LATE)
            with self._lock:
                if self._stopping.is_set():
                    return
                os.close(self._lifeline)
                self._lifeline, self._process = self._started()
