"""What a project may be met under again: `code:…` (without the partner suffix), `title:…` (folded), or its document."""

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


def rank(key: str) -> tuple[int, str]:
    """Codes first, then titles, then documents: the smallest is a project's principal key."""
    return next((place for place, kind in enumerate(_KINDS) if key.startswith(kind)), len(_KINDS)), key
