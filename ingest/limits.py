"""What one file may cost, and the settings that change it: `KRATUVE_LIMIT_PAGES=5000`.

Readers stand on this module as on the ground; it imports nothing of ours. Child processes get the settings with the
environment, so that parent and child judge by the same numbers.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache

MEBIBYTE = 1024 * 1024
PREFIX = "KRATUVE_LIMIT_"
_NUMBER = re.compile(r"(\d{1,15}(?:\.\d{1,6})?)\s?([KMG]?)(?:i?B)?", re.IGNORECASE)
_FACTORS = {"": 1, "K": 1024, "M": MEBIBYTE, "G": 1024 * MEBIBYTE}
_SIZES = ("file_bytes", "archive_bytes", "xml_bytes", "text_bytes", "memory")


class LimitWrong(ValueError):
    """A setting that cannot be understood: its name and what it holds."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes; pages and pixels of one document; members and unpacked bytes of one archive.

    `text_bytes` are those of a plain text or a web page, without the pictures inside it. `paragraphs` counts lines
    where a text has no paragraphs; `tags` are a web page's, `attributes` those of one tag, `elements` those of one XML
    part; `nesting` is how deep elements or groups may lie inside one another, `shapes` are drawn on one page.
    `archive_depth` counts archives inside one another, `archive_ratio` is unpacked by packed size. `seconds` of wall
    clock and of processor are given to one document, `memory` of private data to one child process.

    >>> Limits(pages=500).environment()["KRATUVE_LIMIT_PAGES"]
    '500'
    """

    file_bytes: int = 128 * MEBIBYTE
    pages: int = 2_000
    pixels: int = 80_000_000
    archive_depth: int = 3
    archive_members: int = 10_000
    archive_ratio: int = 200
    archive_bytes: int = 256 * MEBIBYTE
    xml_bytes: int = 80 * MEBIBYTE
    text_bytes: int = 16 * MEBIBYTE
    paragraphs: int = 200_000
    tags: int = 600_000
    attributes: int = 5_000
    elements: int = 2_000_000
    nesting: int = 5_000
    shapes: int = 50_000
    seconds: float = 120.0
    memory: int = 1536 * MEBIBYTE

    def environment(self) -> dict[str, str]:
        """The same limits as settings for a child process."""
        return {variable(name): str(value) for name, value in asdict(self).items()}

    def passed(self, name: str, found: float | str = "") -> str:
        """The detail of a refusal: which limit was passed, its value, what the file has.

        >>> Limits(archive_members=10).passed("archive_members", 12)
        'KRATUVE_LIMIT_ARCHIVE_MEMBERS=10: 12'
        """
        told = f"{variable(name)}={shown(name, getattr(self, name))}"
        return f"{told}: {found if isinstance(found, str) else shown(name, found)}" if found else told


NAMES = tuple(field.name for field in fields(Limits))


def variable(name: str) -> str:
    """The environment variable that sets a limit."""
    return PREFIX + name.upper()


def variables() -> list[str]:
    """The settings that there are."""
    return [variable(name) for name in NAMES]


@cache
def current() -> Limits:
    """The limits that hold in this process; raises `LimitWrong`."""
    return of_environment(os.environ)


def of_environment(environment: Mapping[str, str]) -> Limits:
    """The limits that these settings make; raises `LimitWrong` for an unknown one, and for what is no number above 0.

    >>> of_environment({"KRATUVE_LIMIT_MEMORY": "2G"}).memory
    2147483648
    """
    given: dict[str, float] = {}
    for setting, text in environment.items():
        if setting.startswith(PREFIX):
            number = _number(text)
            name = setting.removeprefix(PREFIX).lower()
            if name not in NAMES or not number:
                raise LimitWrong(f"{setting}={text}")
            given[name] = number if name == "seconds" else int(number)
    return Limits(**given)  # type: ignore[arg-type]


def _number(text: str) -> float | None:
    match = _NUMBER.fullmatch(text.strip())
    return float(match[1]) * _FACTORS[match[2].upper()] if match else None


def shown(name: str, value: float) -> str:
    """A limit's value as people write it.

    >>> shown("pixels", 80_000_000), shown("memory", 1536 * MEBIBYTE), shown("seconds", 120.0)
    ('80 000 000', '1 536 MB', '120 s')
    """
    if name in _SIZES:
        return f"{_grouped(value / MEBIBYTE)} MB" if value >= MEBIBYTE else f"{_grouped(value)} B"
    return f"{_grouped(value)} s" if name == "seconds" else _grouped(value)


def _grouped(number: float) -> str:
    return f"{number:,.2f}".rstrip("0").rstrip(".").replace(",", " ")
