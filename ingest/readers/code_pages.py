"""Windows' code pages by their numbers."""

import codecs

_UTF_8 = 65001


def page(number: int) -> str | None:
    """The encoding of a code page by its number, if there is one.

    >>> page(1257), page(4711)
    ('cp1257', None)
    """
    try:
        return codecs.lookup("utf-8" if number == _UTF_8 else f"cp{number}").name
    except LookupError:
        return None
