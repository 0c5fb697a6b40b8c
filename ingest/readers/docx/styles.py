"""What a Word paragraph is by its style and its own properties: a heading, a list item, a line of contents."""

from collections.abc import Iterable

from ingest.readers.docx.text import W
from ingest.readers.flow import PLAIN, Role
from ingest.readers.package import Element
from ingest.readers.stylesheet import Style, StyleSheet


def stylesheet(roots: Iterable[Element]) -> StyleSheet:
    """The paragraph styles that a file's style parts define, by their id."""
    styles = (style for root in roots for style in root.iter(f"{W}style"))
    return StyleSheet({style.get(f"{W}styleId", ""): _style(style) for style in styles})


def role(properties: Element | None, sheet: StyleSheet) -> Role:
    """Kind and heading level of a paragraph with these properties."""
    if properties is None:
        return PLAIN
    return sheet.role(_value(properties, "pStyle"), _outline_level(properties), _is_listed(properties))


def _style(style: Element) -> Style:
    properties = style.find(f"{W}pPr")
    name = _value(style, "name") or style.get(f"{W}styleId", "")
    if properties is None:
        return Style(name, _value(style, "basedOn"))
    return Style(name, _value(style, "basedOn"), _outline_level(properties), _is_listed(properties))


def _outline_level(properties: Element) -> int | None:
    level = _value(properties, "outlineLvl")
    return int(level) if level.isdecimal() else None


def _is_listed(properties: Element) -> bool:
    number = properties.find(f"{W}numPr/{W}numId")
    return number is not None and number.get(f"{W}val") != "0"


def _value(parent: Element, name: str) -> str:
    child = parent.find(f"{W}{name}")
    return "" if child is None else child.get(f"{W}val", "")
