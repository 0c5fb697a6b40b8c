"""What one document may cost; beyond it the child process that reads it is stopped."""

import resource
from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` of wall clock and processor per document, `memory` in bytes of private data per child."""

    seconds: float = 120.0
    memory: int = 1536 * MEBIBYTE


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
