"""`Mūsu skola`: the school whose page it is, where the page's title, or its headlines and signatures, name exactly one.

Nothing on the spot says which school it is, hence the flag.
"""

import re
from collections.abc import Iterable, Sequence

from extractors.organisation import organisations
from extractors.organisation.organisations import Mention
from extractors.text.reading import Reading
from model import Span

METHOD = "organisations.own"
FLAG = "inferred-owner"
"""The flag of whose project it is where no words say so."""
_KINDS = r"skol|pamatskol|vidusskol|sākumskol|ģimnāzij|licej|tehnikum|koledž|bērnudārz"
_OURS = re.compile(rf"[Mm]ūsu(?<!\w[Mm]ūsu)\s+(?:{_KINDS})\w*[^\W_ā]\b")  # in our school is where things happen
_ALONE = re.compile(
    rf"(?<![^\W\d_]\s)\b(?:{_KINDS})\w+(?=\s+(?:ir|būs|bija)\s+(?:[^\W\d_]+\s+){{0,2}}(?:partner|koordinator|vadoš))",
    re.I,
)
_WORDS_BEFORE = 4  # a partner: `skola ir mūsu sadarbības partnere`
_IS = frozenset({"ir", "būs", "bija"})
_IS_SCHOOL = re.compile(rf"(?:{_KINDS})\w{{1,2}}(?:\W|$)|\bP(?:II|IKC)\b", re.I)
_LINES = 3  # at either end of a document, among which letterhead and signature stand
_LONGEST_LINE = 200  # characters of a letterhead, a headline or a signature


def find(reading: Reading, named: Sequence[Mention]) -> list[Mention]:
    """`mūsu skola` and `skola ir … partneris`, with the name of the page's own school; none where that is unknown."""
    places = [Span(*match.span()) for match in _places(reading)]
    own = _own(reading) if places else None
    if own is None:
        return []
    return [
        Mention(own.finding._replace(span=span, method=METHOD, flags=(FLAG,)), own.country)
        for span in places
        if not any(mention.finding.span.overlaps(span) for mention in named) and not reading.is_furniture(span)
    ]


def _places(reading: Reading) -> Iterable[re.Match[str]]:
    if "ūsu " in reading.text:
        yield from _OURS.finditer(reading.text)
    for first, last in reading.words.stretches(reading.words.telling("partnership"), _WORDS_BEFORE, 0):
        if _IS.intersection(map(str.lower, reading.words.between(first, last))):
            yield from _ALONE.finditer(reading.text, reading.words.start(first), reading.words.end(last))


def _own(reading: Reading) -> Mention | None:
    """The school that the title names, else the only one in the lines at either end that are no sentences."""
    title = dict(reading.document.facts).get("title", "")
    blocks = reading.document.blocks
    ends = [block.span.of(reading.text).rstrip() for block in (*blocks[:_LINES], *blocks[-_LINES:])]
    lines = [line for line in ends if len(line) <= _LONGEST_LINE and not line.endswith((".", "!", "?"))]
    for group in ([title], lines):
        named = (mention for line in group for mention in organisations.in_text(line))
        schools = {mention.finding.value: mention for mention in named if _IS_SCHOOL.search(mention.finding.value)}
        if schools:
            return next(iter(schools.values())) if len(schools) == 1 else None
    return None
