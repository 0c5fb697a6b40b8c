"""The child process: works through sources one by one, for a parent that may kill it at any moment.

Started as `python -P -m ingest.child MODULE:FUNCTION LIFELINE`, its limits in the environment. Requests come through
standard input, answers leave through what was standard output; whatever libraries print goes where errors go.
"""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from ingest import heap, limits, parcels
from ingest.bounds import bound_memory, bound_processor
from ingest.frames import Line
from ingest.processes import die_with_parent
from model import Failure, Outcome, Source

OUT_OF_MEMORY = 77
"""Exit status that tells the parent which limit was met; no signal and no interpreter error has it."""


def main(task: str, lifeline: int) -> None:
    """Answer every source with `task`'s outcome until the parent closes the pipe."""
    die_with_parent(lifeline)
    heap.keep_small()
    line = _line()
    bound_memory(limits.current())
    try:
        work = _function(task)
        while True:
            source = parcels.unpack_source(line.receive())
            bound_processor(limits.current())
            answer = _packed(work(source))
            heap.give_back()  # before the parent looks whether this process has grown too large
            line.send(answer)
    except (EOFError, BrokenPipeError):
        return
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _line() -> Line:
    """Private copies of both pipes; the usual places get the null device and the error stream."""
    requests, answers = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    os.close(null)
    return Line(requests, answers)


def _packed(outcome: Outcome) -> bytes:
    """An outcome that cannot be sent (a lone surrogate, a number beyond 64 bits) is a mistake of ours, and told so."""
    try:
        return parcels.pack(outcome)
    except (ValueError, TypeError, OverflowError) as error:
        failure = Failure("crash", ascii(error))
        return parcels.pack(Outcome(outcome.source, outcome.fingerprint, failure=failure))


def _function(name: str) -> Callable[[Source], Outcome]:
    module, _, attribute = name.partition(":")
    function: Any = getattr(import_module(module), attribute)
    return function  # type: ignore[no-any-return]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
