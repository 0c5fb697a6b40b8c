"""What a Word paragraph is by its style and its own properties: a heading, a list item, a line of contents."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.readers.docx.package import Element
from ingest.readers.docx.text import W
from model import Kind

_HEADING = re.compile(r"(?:heading|virsraksts) (\d)")
_CONTENTS = re.compile(r"toc \d|table of figures")
_LIST = re.compile(r"list (?:bullet|number)")
_TITLES = frozenset({"title", "nosaukums"})
_DEEPEST_BASE = 12
_BODY_LEVEL = 9
"""Word's outline level of what is no heading."""

Role = tuple[Kind, int | None]
_PLAIN: Role = (Kind.PARAGRAPH, None)


@dataclass(slots=True)
class Styles:
    """The paragraph styles of a file by their id."""

    elements: dict[str, Element]
    _roles: dict[str, Role] = field(default_factory=dict)

    @classmethod
    def of(cls, roots: Iterable[Element]) -> "Styles":
        """The styles that the file's style parts define."""
        return cls({style.get(f"{W}styleId", ""): style for root in roots for style in root.iter(f"{W}style")})

    def role(self, properties: Element | None) -> Role:
        """Kind and heading level of a paragraph with these properties."""
        if properties is None:
            return _PLAIN
        own = _own_role(properties)
        if own != _PLAIN and own[0] is Kind.HEADING:
            return own
        style = properties.find(f"{W}pStyle")
        styled = self._styled(style.get(f"{W}val", "")) if style is not None else _PLAIN
        return own if styled == _PLAIN else styled

    def _styled(self, identifier: str, depth: int = 0) -> Role:
        if identifier not in self._roles:
            self._roles[identifier] = self._found(identifier, depth)
        return self._roles[identifier]

    def _found(self, identifier: str, depth: int) -> Role:
        style = self.elements.get(identifier)
        if style is None or depth > _DEEPEST_BASE:
            return _PLAIN
        name = style.find(f"{W}name")
        role = _named_role((name.get(f"{W}val", "") if name is not None else identifier).lower())
        if role == _PLAIN and (properties := style.find(f"{W}pPr")) is not None:
            role = _own_role(properties)
        base = style.find(f"{W}basedOn")
        return self._styled(base.get(f"{W}val", ""), depth + 1) if role == _PLAIN and base is not None else role


def _named_role(name: str) -> Role:
    if heading := _HEADING.match(name):
        return Kind.HEADING, int(heading.group(1))
    if name in _TITLES:
        return Kind.HEADING, 1
    if _CONTENTS.match(name):
        return Kind.FURNITURE, None
    return (Kind.ITEM, None) if _LIST.match(name) else _PLAIN


def _own_role(properties: Element) -> Role:
    outline = properties.find(f"{W}outlineLvl")
    if outline is not None and outline.get(f"{W}val", "").isdigit() and int(outline.get(f"{W}val")) < _BODY_LEVEL:
        return Kind.HEADING, int(outline.get(f"{W}val")) + 1
    number = properties.find(f"{W}numPr/{W}numId")
    is_numbered = number is not None and number.get(f"{W}val") != "0"
    return (Kind.ITEM, None) if is_numbered else _PLAIN
