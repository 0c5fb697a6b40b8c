"""Whether a page, or a list in it, tells of projects at all."""

import re

from extractors.project.project_tables import ProjectTable
from extractors.text.reading import Reading

_PROJECT = re.compile(
    "projekt|project|partneri|iniciativ|iecer|grant|erasmus|nordplus|leader|interreg|programm|fond"
    r"|elfla|eraf|ejzf|eez|norveg|\besf|kpfi|vkkf|lvaf|\blad\b|lauku atbalsta|finansu instrument"
)
"""A page that never says so names no project without a number: it buys, invites or plays."""
_GRANT = re.compile("piešķ|prasīt|pieteic|iesniedz|saņēm|pretendent|dotāc|stipend|īsteno", re.I)


def of_page(reading: Reading) -> bool:
    """Whether any word of a page is of projects and who pays for them."""
    return _PROJECT.search(reading.folded) is not None


def of_list(reading: Reading, listing: ProjectTable | None) -> bool:
    """Whether a page, or the heads of a list in it, tell of projects or grants."""
    heads = listing.heads.values() if listing else ()
    return of_page(reading) or any(map(_GRANT.search, heads))
