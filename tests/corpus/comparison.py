"""How two values, and two sets of values, are held against each other."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

Same = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many values are right, and which are false or missed."""

    right: int = 0
    false: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.false + other.false, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The share of the values found that are right; 1 when nothing was found."""
        return self.right / (self.right + len(self.false)) if self.right or self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of the values to be found that were found; 1 when there was nothing to find."""
        return self.right / (self.right + len(self.missed)) if self.right or self.missed else 1.0


def tally(
    name: str, found: Iterable[str], wanted: Iterable[str], ambiguous: Sequence[str] = (), same: Same = str.__eq__
) -> Tally:
    """Hold what was found against what was wanted, each value once.

    >>> tally("dates", {"2020-01-01", "2021"}, {"2020-01-01", "2022"}, ["dates: 2021 (crawled)"])
    Tally(right=1, false=(), missed=('2022',))
    """
    open_, false = sorted(wanted), []
    right = 0
    for value in sorted(found):
        hit = next((candidate for candidate in open_ if same(value, candidate)), None)
        if hit is None:
            false.append(value)
        else:
            open_.remove(hit)
            right += 1
    forgiven = [line.partition(":")[2].partition(" (")[0] for line in ambiguous if line.startswith(f"{name}:")]
    return Tally(right, _unforgiven(false, forgiven), _unforgiven(open_, forgiven))


def _unforgiven(values: Iterable[str], forgiven: Sequence[str]) -> tuple[str, ...]:
    return tuple(value for value in values if not any(_is_named(value, line) for line in forgiven))


def _is_named(value: str, line: str) -> bool:
    """Whether one stands in the other, word for word, or both are the same code."""
    short, long = sorted((f" {plain(value)} ", f" {plain(line)} "), key=len)
    return short in long or squeezed(value) == squeezed(line)


def squeezed(code: str) -> str:
    """A code without its separators: how dashes, dots and blanks are written does not count.

    >>> squeezed("LIFE16-NAT-LV-000418") == squeezed("LIFE16 NAT/LV/000418")
    True
    """
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", code)).upper()


def plain(text: str) -> str:
    """Words in small letters, without punctuation.

    >>> plain("Biedrība „Ezeru zeme”")
    'biedrība ezeru zeme'
    """
    return " ".join(re.sub(r"[^\w+]+", " ", unicodedata.normalize("NFKC", text).casefold()).split())


def alike(one: str, other: str) -> bool:
    """Whether two names are the same but for punctuation and a few letters (an ending, a misprint).

    >>> alike("Dabas biedrība “Pļavu josta”", "Dabas biedrību „Pļavu josta”"), alike("Pļavu josta", "Purvu elpa")
    (True, False)
    """
    return SequenceMatcher(None, plain(one), plain(other)).ratio() >= 0.88
