"""The limits of a document laid on the process that reads it: the system stops what goes beyond them."""

import resource

from ingest.limits import Limits


def bound_memory(limits: Limits) -> None:
    """Bound this process for good: more private memory raises MemoryError; a crash leaves no core file."""
    # DATA, not AS: libraries reserve address space (thread arenas, mapped models) that they never use.
    _lower(resource.RLIMIT_DATA, limits.memory)
    _lower(resource.RLIMIT_CORE, 0)


def bound_processor(limits: Limits) -> None:
    """Give this process `seconds` more of processor time, counted from now.

    The parent's clock stops a hanging child; this stops one that outlived its parent.
    """
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime + limits.seconds) + 1)


def _lower(kind: int, soft: int) -> None:
    """Set the soft limit, below whatever hard limit the machine has."""
    _, hard = resource.getrlimit(kind)
    resource.setrlimit(kind, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))
