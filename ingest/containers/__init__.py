"""Files in which other files lie: opened in memory, nothing written anywhere, each member read by itself."""

from importlib import import_module

from ingest.containers.container import Container
from ingest.sniffing import ASICE, EDOC, EML, MSG, ZIP

__all__ = ["KINDS", "Container", "opened"]

KINDS = {ZIP: "archive", ASICE: "asice", EDOC: "edoc", EML: "mail", MSG: "outlook"}
"""Media type to the module here whose `opened(content) -> Container` understands it."""


def opened(content: bytes, media_type: str) -> Container:
    """The container with these bytes; raises `Unreadable` when it is damaged or holds more than is allowed."""
    container: Container = import_module(f"{__name__}.{KINDS[media_type]}").opened(content)
    return container
