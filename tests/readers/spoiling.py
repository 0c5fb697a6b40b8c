"""What happens to files: they are cut off, and bytes of them change."""

from hypothesis import strategies as st

from ingest import readers
from model import Document


def spoilt(content: bytes) -> st.SearchStrategy[bytes]:
    """The content cut off somewhere, or with some of its bytes changed."""
    cut = st.integers(0, len(content) - 1).map(lambda end: content[:end])
    changes = st.dictionaries(st.integers(0, len(content) - 1), st.integers(0, 255), min_size=1, max_size=20)
    return cut | changes.map(lambda changed: bytes(changed.get(place, byte) for place, byte in enumerate(content)))


def read_or_refuse(content: bytes, name: str) -> Document | readers.Unreadable:
    """What becomes of a file."""
    try:
        return readers.read(content, name)
    except readers.Unreadable as refusal:
        return refusal
