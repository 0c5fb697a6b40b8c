"""The child process: works through sources one by one, for a parent that may kill it at any moment.

Started as `python -P -m ingest.child MODULE:FUNCTION`, its limits in the environment. Requests come through standard
input, answers leave through what was standard output; whatever libraries print goes where errors go.
"""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from ingest import frames, limits
from ingest.bounds import bound_memory, bound_processor
from model import Outcome, Source

OUT_OF_MEMORY = 77
"""Exit status that tells the parent which limit was met; no signal and no interpreter error has it."""


def main(task: str) -> None:
    """Answer every source with `task`'s outcome until the parent closes the pipe."""
    requests, answers = _pipes()
    bound_memory(limits.current())
    try:
        work = _function(task)
        while True:
            source = frames.receive(requests)
            bound_processor(limits.current())
            frames.send(answers, work(source))
    except (EOFError, BrokenPipeError):
        return
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _pipes() -> tuple[int, int]:
    """Private copies of both pipes; the usual places get the null device and the error stream."""
    requests, answers = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    os.close(null)
    return requests, answers


def _function(name: str) -> Callable[[Source], Outcome]:
    module, _, attribute = name.partition(":")
    function: Any = getattr(import_module(module), attribute)
    return function  # type: ignore[no-any-return]


if __name__ == "__main__":
    main(sys.argv[1])
