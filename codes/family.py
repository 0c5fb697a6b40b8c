"""A family of project numbers: one shape, its components, its programme."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from codes.components import Components, Parts
from codes.diagnosis import wrong_component
from codes.errors import InvalidComponent, InvalidFormat
from codes.spelling import loose_pattern, pattern, plain

_BRACKET, _GROUP = re.compile(r"\[([^\]]*)\]"), re.compile(r"{(\w+)}")
REACH = 60
"""How many characters before or after a number a cue may stand."""

Verbs = tuple[
    Callable[[str], str], Callable[[str], str], Callable[[str], bool], Callable[[str], Components],
    Callable[[str], str | None],
]


def _no_flags(parts: Parts) -> tuple[str, ...]:
    return ()


def _nothing_derived(components: Components, parts: Parts) -> Components:
    return components


def _nothing_wrong(components: Components) -> None:
    return None


@dataclass(frozen=True, kw_only=True)
class Family:
    """How the numbers of one programme and period look, what they say, and what makes them believed."""

    name: str
    shape: str
    """A regular expression in the notation of `codes.spelling`; its groups are named after the components."""
    form: str
    """The canonical form over the groups; what stands in square brackets is left out where a group in it is missing."""
    examples: tuple[str, ...]
    """Compact forms; where a cue is needed, `cued` makes a text of one."""
    lookalikes: tuple[str, ...]
    programme: Callable[[Components], str | None]
    hints: tuple[str, ...] = ()
    """Strings of which a text must hold one; a cheap check before the regular expression runs."""
    sign: str = ""
    """A regular expression of what stands in every number, where hints would say too little; it begins with a fixed
    character, which is sought fast, and gives letters in both cases where they may stand in both."""
    cue: str = ""
    """A regular expression that must match in or within 60 characters of the number; empty where none is needed."""
    cue_anywhere: str = ""
    """A regular expression that may match anywhere in the text instead: for shapes that are hardly anything else."""
    label: str = ""
    """A regular expression of words of which one must stand right before the number."""
    contrary: str = ""
    """A regular expression of words that, right before the number, say it is something else."""
    cued: str = "{}"
    """A sentence in which an example is recognised."""
    alone: bool = True
    """Whether the number is recognised by itself, as in a search box; otherwise only beside its cue and label."""
    identifies: bool = True
    """Whether the number alone tells one project from another."""
    unconfirmed: bool = False
    """Whether the form rests on hearsay: then every match is flagged."""
    ignore_case: bool = False
    as_written: frozenset[str] = frozenset()
    """The groups that keep their case and inner blanks."""
    spaced: frozenset[str] = frozenset()
    """The groups that keep their inner blanks, but are written in capitals."""
    mend: Mapping[str, Mapping[str, str]] | None = None
    """Characters to be read as others in a group, with the flag `look-alike`."""
    flags: Callable[[Parts], tuple[str, ...]] = _no_flags
    derive: Callable[[Components, Parts], Components] = _nothing_derived
    check: Callable[[Components], None] = _nothing_wrong

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds the number in plain running text."""
        return pattern(self.shape, ignore_case=self.ignore_case)

    @cached_property
    def _sign(self) -> re.Pattern[str]:
        return re.compile(self.sign)

    @cached_property
    def _loose(self) -> re.Pattern[str]:
        return loose_pattern(self.shape)

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return pattern(self.shape, ignore_case=True)

    @cached_property
    def _cue(self) -> re.Pattern[str]:
        return re.compile(self.cue, re.IGNORECASE)

    @cached_property
    def _cue_anywhere(self) -> re.Pattern[str]:
        return re.compile(self.cue_anywhere, re.IGNORECASE)

    @cached_property
    def _label(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.label})\W{{0,3}}$", re.IGNORECASE)

    @cached_property
    def _contrary(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.contrary})\W*$", re.IGNORECASE)

    def is_believed(self, text: str, start: int, end: int) -> bool:
        """Whether what stands around `text[start:end]` speaks for a number of this family, and nothing against it."""
        before = max(0, start - 20), start
        if self.label and not self._label.search(text, *before):
            return False
        if self.contrary and self._contrary.search(text, *before):
            return False
        if self.cue_anywhere and self._cue_anywhere.search(text):
            return True
        return not self.cue or bool(self._cue.search(text, max(0, start - REACH), end + REACH))

    def may_stand_in(self, text: str) -> bool:
        """Whether a plain text holds what every number of this family has: cheap, and mostly not so."""
        for hint in self.hints:
            if hint in text:
                break
        else:
            if self.hints:
                return False
        return not self.sign or self._sign.search(text) is not None

    def match(self, number: str, *, loose: bool) -> re.Match[str] | None:
        """The match of a string that is nothing but a number; `loose` also where its joints are blanks or missing."""
        return (self._loose if loose else self._whole).fullmatch(plain(number)[0].strip())

    def parts(self, match: re.Match[str]) -> dict[str, str]:
        """The named groups without blanks, in capitals, and mended."""
        found = {}
        for name, value in match.groupdict("").items():
            words = (" " if name in self.spaced | self.as_written else "").join(value.split())
            found[name] = words if name in self.as_written else words.upper()
        for name, table in (self.mend or {}).items():
            found[name] = "".join(table.get(character, character) for character in found[name])
        return found

    def is_mended(self, match: re.Match[str]) -> bool:
        """Whether a group of the match had to be mended."""
        if self.mend is None:
            return False
        parts = self.parts(match)
        return any(parts[name].upper() != "".join((match[name] or "").split()).upper() for name in self.mend)

    @cached_property
    def _segments(self) -> list[tuple[str, list[str]]]:
        """The form cut at its square brackets, each piece with the groups that it must not stand without."""
        pieces = _BRACKET.split(self.form)  # every second one stood in brackets
        return [(piece, _GROUP.findall(piece) if place % 2 else []) for place, piece in enumerate(pieces)]

    def write(self, parts: Parts) -> str:
        """The canonical form of a number with these parts."""
        kept = [segment for segment, groups in self._segments if all(map(parts.get, groups))]
        return "".join(kept).format_map(parts)

    def read(self, match: re.Match[str]) -> Components:
        """The components of a match."""
        parts = self.parts(match)
        return self.derive(Components.of(parts), parts)

    def base(self, number: str) -> str:
        """The canonical form without what only one copy of the number carries; raises InvalidFormat."""
        return self.write({**self.parts(self._only(number)), "partner": "", "contract": ""})

    # The five verbs of python-stdnum.

    def compact(self, number: str) -> str:
        """The canonical form of a number in any spelling; raises InvalidFormat."""
        return self.write(self.parts(self._only(number)))

    def components(self, number: str) -> Components:
        """What the number says; raises InvalidFormat."""
        return self.read(self._only(number))

    def validate(self, number: str) -> str:
        """The canonical form of a number whose components can all be; raises InvalidComponent, which tells the one that
        cannot, or InvalidFormat where more than one is wrong.
        """
        try:
            self.check(self.components(number))
        except InvalidFormat as error:
            raise self._diagnosed(number) or error from None
        return self.compact(number)

    def _diagnosed(self, number: str) -> InvalidComponent | None:
        """What is wrong with a number that does not have the shape, where one component alone is."""
        return wrong_component(self.shape, plain(number)[0].strip(), self.match(self.examples[0], loose=False))

    def is_valid(self, number: str) -> bool:
        """Whether the number has the shape and every component can be."""
        try:
            self.validate(number)
        except (InvalidFormat, InvalidComponent):
            return False
        return True

    def programme_of(self, number: str) -> str | None:
        """The programme's word in the vocabulary, None where the number does not tell; raises InvalidFormat."""
        return self.programme(self.components(number))

    @property
    def verbs(self) -> Verbs:
        """`compact, validate, is_valid, components, programme`, for the family's module to export."""
        return self.compact, self.validate, self.is_valid, self.components, self.programme_of

    def _only(self, number: str) -> re.Match[str]:
        match = self.match(number, loose=False) or self.match(number, loose=True)
        if match is None:
            raise InvalidFormat(self.name, number)
        return match
