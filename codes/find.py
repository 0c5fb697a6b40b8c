"""Find the project numbers of all families in a running text."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from codes import spelling
from codes.components import Components
from codes.errors import InvalidComponent
from codes.families import FAMILIES
from codes.family import Family
from codes.overlap import is_free


class Match(NamedTuple):
    """A project number in a text; `start` and `end` are half-open offsets, in characters, into the text as given.

    `family` is the name of its module. `compact` is its canonical form; only a number with a sector of another period
    is kept as written, with the form that the programme would use in `components.proposed`. `flags` say why a person
    should look:

    * `non-canonical`: written otherwise than the programme does (a slash or prefix missing, a sector too many);
    * `look-alike`: letters of another alphabet or confused by a scanner were put right;
    * `unconfirmed`: the family's form is known by hearsay only;
    * `doubtful-…`: the component named cannot be (`doubtful-country`, `doubtful-action` …).
    """

    start: int
    end: int
    family: str
    compact: str
    components: Components
    programme: str | None
    flags: tuple[str, ...] = ()

    @property
    def span(self) -> tuple[int, int]:
        """`start` and `end`."""
        return self.start, self.end


def find(text: str) -> list[Match]:
    """All project numbers in a text, in its order, without overlaps; of two that overlap the longer one wins.

    >>> [(match.compact, match.family) for match in find("Nr.8.3.4.0/16/I/001 (2022-1-SI01-KA220- SCH-000086423)")]
    [('8.3.4.0/16/I/001', 'es1420'), ('2022-1-SI01-KA220-SCH-000086423', 'erasmus21')]
    >>> [(match.compact, match.flags) for match in find("Nr. 2020-1-FI01-КА229-066504")]
    [('2020-1-FI01-KA229-066504', ('look-alike',))]
    >>> find("Lēmums Nr. 8.-11.1/5631, MK noteikumi Nr. 460, LV-5401")
    []
    """
    plain, offsets = spelling.plain(text)
    matches = _longest(list(_matches(plain, ())))
    mended = spelling.mended(plain)
    if mended != plain:
        matches = _longest([*matches, *_newly_legible(plain, mended, matches)])
    if isinstance(offsets, range):
        return matches
    return [_moved(match, offsets) for match in matches]


def _matches(text: str, flags: tuple[str, ...]) -> Iterator[Match]:
    """What every family finds in a plain text, overlaps and all."""
    for family in (family for family in FAMILIES if family.may_stand_in(text)):
        for match in family.pattern.finditer(text):
            start, end = match.span()
            if family.is_believed(text, start, end):
                parts = family.parts(match)
                components = family.derive(Components.of(parts), parts)
                found = flags + _flags(family, components) + family.flags(parts)
                if family.is_mended(match):
                    found += ("look-alike",)
                yield Match(
                    start, end, family.name, family.write(parts), components, family.programme(components),
                    tuple(dict.fromkeys(found)),
                )


def _flags(family: Family, components: Components) -> tuple[str, ...]:
    """Why a person should look at a number with these components."""
    if components.proposed:
        return ("non-canonical",)
    if family.unconfirmed:
        return ("unconfirmed",)
    try:
        family.check(components)
    except InvalidComponent as error:
        return (f"doubtful-{error.component}",)
    return ()


def _newly_legible(plain: str, mended: str, known: Sequence[Match]) -> Iterator[Match]:
    """What is found only after look-alikes were put right, clear of what was found before."""
    taken = [match.span for match in known]
    for match in _matches(mended, ("look-alike",)):
        if plain[match.start : match.end] != mended[match.start : match.end] and is_free(taken, *match.span):
            yield match


def _longest(matches: list[Match]) -> list[Match]:
    """The matches without those that overlap a longer one, in text order; of equally long ones the first listed."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        if not kept or kept[-1].end <= match.start:
            kept.append(match)
        elif match.end - match.start > kept[-1].end - kept[-1].start:
            kept[-1] = match
    return kept


def _moved(match: Match, offsets: Sequence[int]) -> Match:
    """The match with offsets into the text that still had its invisible characters."""
    return match._replace(start=offsets[match.start], end=offsets[match.end - 1] + 1)
