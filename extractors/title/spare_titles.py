"""Quoted names that nothing shows to be titles and nothing to be something else, for projects without a title."""

import re
from collections.abc import Sequence

from extractors.programme import programmes
from extractors.text.reading import Reading
from extractors.title import naming, quoted_titles, titles
from extractors.title.titles import Title

_SPEECH = re.compile(
    r"[\s,–—-]*(?:\w+\s+){0,2}(?:saka|stāst|uzsver|atzī|teic|piebil|smej|skaidro|norād|sac|domā|vērtē|uzskat|priecāj)",
    re.I,
)


def find(reading: Reading, found: Sequence[Title]) -> list[Title]:
    """Quotations that nothing shows to be titles and nothing shows to be something else: of use where a project has
    no title.
    """
    text, taken = reading.text, [one.span for title in found for one in (title.finding, *title.variants)]
    left = []
    for quotation in reading.quotations:
        before = text[max(0, quotation.outer.start - 120) : quotation.outer.start].rpartition("\n")[2]
        words = quotation.inner.of(text)
        if (
            quotation.depth == 0
            and 6 <= len(words) <= titles.LONGEST
            and words[0].isupper()
            and not any(span.overlaps(quotation.outer) for span in taken)
            and not (quoted_titles.names_other(before) or quoted_titles.is_party(words) or words.startswith("Par "))
            and not programmes.is_name(words)
            and not (naming.names_party(words) or naming.SUBORDINATE.search(words))
            and not (words[-1] in ",." or "?" in words[-2:] or _SPEECH.match(text, quotation.outer.end))
        ):
            method = "titles.alone" if before.strip() else "titles.opening"
            left.append(Title(titles.finding(text, quotation.inner, method), (), None, 0))
    return left
