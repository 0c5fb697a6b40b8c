"""The C library's memory: what was freed is given back to the system, else a large document leaves 20 to 50 MB."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager

_libc = ctypes.CDLL(None)
_trim, _option = getattr(_libc, "malloc_trim", None), getattr(_libc, "mallopt", None)
"""Only the GNU library has them."""
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_BLOCK = 1024 * 1024


def keep_small() -> None:
    """Have large blocks, such as pictures, returned as soon as they are free, and all threads share one heap.

    By itself the library learns from the first picture to keep the next ones. To be called before anything is done.
    """
    if _option:
        for name, value in ((_TRIM_THRESHOLD, _BLOCK), (_MMAP_THRESHOLD, _BLOCK), (_ARENA_MAX, 1)):
            _option(name, value)


def give_back() -> None:
    """Return what this process does not use; it costs a tenth of a millisecond when there is little."""
    if _trim:
        _trim(0)


@contextmanager
def collecting_later() -> Iterator[None]:
    """Nouns hold no cycles: to look for garbage while thousands are made takes longer than to make them."""
    if not gc.isenabled():  # another thread will put it on again; putting it off here could be for ever
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
