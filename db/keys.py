"""What a project may be met under again: `code:…` (without the partner suffix), `title:…` (folded), or its document."""

from collections.abc import Iterable, Sequence

import codes

CODE = "code:"
TITLE = "title:"
DOCUMENT = "document:"
_KINDS = (CODE, TITLE, DOCUMENT)
_DIGITS = 16


def normal(key: str) -> str:
    """A key in the spelling under which projects are joined: a code loses its partner suffix.

    >>> normal("code:2020-1-LT01-KA229-077835_5")
    'code:2020-1-LT01-KA229-077835'
    """
    return CODE + codes.base(key.removeprefix(CODE)) if key.startswith(CODE) else key


def of_project(keys: tuple[str, ...], sha256: str, number: int) -> tuple[str, ...]:
    """The joining keys of one document's project; the last is its own, so that a project without a name has one too.

    >>> of_project(("title:skola ciema", "title:skola ciema"), "ab12", 0)
    ('title:skola ciema', 'document:ab12#0')
    """
    return tuple(dict.fromkeys([*(normal(key) for key in keys), f"{DOCUMENT}{sha256[:_DIGITS]}#{number}"]))


def ranked(keys: Iterable[Sequence[str]]) -> list[str]:
    """All keys of a project's statements, the principal one first: codes, titles, documents; main ones before others.

    >>> ranked([["title:b", "title:a", "document:2#0"], ["code:X", "document:1#0"]])
    ['code:X', 'title:b', 'title:a', 'document:1#0', 'document:2#0']
    """
    places: dict[str, int] = {}
    for own in keys:
        for place, key in enumerate(own):
            places[key] = min(place, places.get(key, place))
    return sorted(places, key=lambda key: (kind(key), places[key], key))


def kind(key: str) -> int:
    """0 for a code, 1 for a title, 2 for a document."""
    return next((number for number, prefix in enumerate(_KINDS) if key.startswith(prefix)), len(_KINDS))
