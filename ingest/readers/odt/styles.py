"""The styles of an OpenDocument text: what a paragraph is, which letters are bold, what is hidden."""

import re
from collections.abc import Iterable

from ingest.readers.odt.names import FO, STYLE, TEXT
from ingest.readers.package import Element
from ingest.readers.stylesheet import Style, StyleSheet

_ENCODED = re.compile(r"_([0-9a-f]{2,4})_")
_BOLD = frozenset({"bold", "600", "700", "800", "900"})


def outline_level(attribute: str) -> int | None:
    """The level counted from 0; OpenDocument counts from 1.

    >>> outline_level("2"), outline_level("")
    (1, None)
    """
    return int(attribute) - 1 if len(attribute) == 1 and attribute.isdecimal() else None


class OpenDocumentStyles:
    """The styles that the given XML parts define, automatic ones included."""

    def __init__(self, roots: Iterable[Element | None]) -> None:
        self.sheet = StyleSheet()
        self._bold: dict[tuple[str, str], bool] = {}
        self._hidden: set[tuple[str, str]] = set()
        for root in roots:
            for style in root.iter(f"{STYLE}style") if root is not None else ():
                self._add(style)

    def is_bold(self, family: str, name: str | None, otherwise: bool) -> bool:
        """Whether letters of an automatic style are bold; `otherwise` when the style leaves it open."""
        return self._bold.get((family, name or ""), otherwise)

    def is_hidden(self, family: str, name: str | None) -> bool:
        """Whether letters of this style are not shown."""
        return (family, name or "") in self._hidden

    def _add(self, style: Element) -> None:
        key = style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", "")
        if key[0] == "paragraph":
            self.sheet.styles[key[1]] = _paragraph_style(style, key[1])
        properties = style.find(f"{STYLE}text-properties")
        if properties is None:
            return
        if properties.get(f"{TEXT}display") == "none":
            self._hidden.add(key)
        weight = properties.get(f"{FO}font-weight")
        # What a named style makes bold tells no heading: Word's reader looks at the letters' own properties, too.
        if weight and style.getparent().tag.endswith("automatic-styles"):
            self._bold[key] = weight in _BOLD


def _paragraph_style(style: Element, key: str) -> Style:
    name = style.get(f"{STYLE}display-name") or _ENCODED.sub(lambda code: chr(int(code[1], 16)), key)
    level = outline_level(style.get(f"{STYLE}default-outline-level", ""))
    return Style(name, style.get(f"{STYLE}parent-style-name"), level)
