"""What a paragraph is by its style and its own properties, whatever the format."""

from dataclasses import dataclass, field

from ingest.readers.flow import ITEM, PLAIN, Role, named_role
from model import Kind

BODY_LEVEL = 9
"""Word's outline level of what is no heading; levels count from 0."""
_DEEPEST_BASE = 12


@dataclass(slots=True)
class Style:
    """A paragraph style; `based_on` is the key of the style that says what this one leaves open."""

    name: str = ""
    based_on: int | str | None = None
    outline_level: int | None = None
    is_listed: bool = False


@dataclass(slots=True)
class StyleSheet:
    """The paragraph styles of a file by number or name.

    >>> sheet = StyleSheet({1: Style("heading 1"), 2: Style("Nodaļa", based_on=1)})
    >>> sheet.role(2, None, is_listed=True)
    (<Kind.HEADING: 'heading'>, 1)
    """

    styles: dict[int | str, Style] = field(default_factory=dict)

    def role(self, key: int | str, outline_level: int | None = None, is_listed: bool = False) -> Role:
        """What a paragraph of this style is that has this outline level and stands in a list or not."""
        own = _own_role(outline_level, is_listed)
        if own[0] is Kind.HEADING:
            return own
        styled = self._styled(key)
        return own if styled == PLAIN else styled

    def _styled(self, key: int | str | None) -> Role:
        for _ in range(_DEEPEST_BASE):
            style = self.styles.get(key) if key is not None else None
            if style is None:
                break
            role = named_role(style.name)
            if role == PLAIN:
                role = _own_role(style.outline_level, style.is_listed)
            if role != PLAIN:
                return role
            key = style.based_on
        return PLAIN


def _own_role(outline_level: int | None, is_listed: bool) -> Role:
    if outline_level is not None and 0 <= outline_level < BODY_LEVEL:
        return Kind.HEADING, outline_level + 1
    return ITEM if is_listed else PLAIN
