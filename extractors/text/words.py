"""The words of a text, cut at blanks once, so that each extractor looks only where a word of its own stands."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, compress, count

from extractors.text import signs
from model import Span

_OTHER_BLANKS = "\n\t\u00a0"


class Words:
    """The words of one text, from blank to blank, by their numbers.

    >>> text = "Cēsu  pilsētas\\npamatskola, (500 eiro)"
    >>> words = Words(text)
    >>> words.telling("organisation"), [span.of(text) for span in words.places("currency")]
    ([3], ['eiro)'])
    >>> words.around(3, before=1, after=0).of(text)
    'pilsētas\\npamatskola,'
    """

    def __init__(self, text: str) -> None:
        for blank in _OTHER_BLANKS:
            text = text.replace(blank, " ")
        self._telling_starts: dict[str, list[int]] = {}
        self._places: dict[str, list[Span]] = {}
        self._words = text.split(" ")  # between two blanks stands an empty one

    @cached_property
    def _starts(self) -> list[int]:
        """Where each word begins, and one more would."""
        return list(accumulate([len(word) + 1 for word in self._words], initial=0))

    def start(self, number: int) -> int:
        """Where a word begins."""
        return self._starts[number]

    def end(self, number: int) -> int:
        """Where a word ends."""
        return self._starts[number + 1] - 1

    @cached_property
    def _by_sign(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        told = list(signs.of_each(self._words))
        for number in compress(count(), told):  # hardly any word tells anything
            for sign in told[number]:
                found[sign].append(number)
        return found

    def telling(self, sign: str) -> list[int]:
        """The numbers of the words that tell something (`signs.of`)."""
        return self._by_sign.get(sign, [])

    def starts(self, sign: str) -> list[int]:
        """Where the words begin that tell something."""
        if sign not in self._telling_starts:
            self._telling_starts[sign] = list(map(self._starts.__getitem__, self.telling(sign)))
        return self._telling_starts[sign]

    def places(self, sign: str) -> list[Span]:
        """Where the words stand that tell something."""
        if sign not in self._places:
            self._places[sign] = [Span(self.start(number), self.end(number)) for number in self.telling(sign)]
        return self._places[sign]

    def word(self, number: int) -> str:
        """A word as it stands in the text."""
        return self._words[number]

    def between(self, first: int, last: int) -> list[str]:
        """The words from one to another, both included."""
        return self._words[first : last + 1]

    def number_from(self, offset: int) -> int:
        """The number of the first word that begins at `offset` or behind it."""
        return bisect_left(self._starts, offset)

    def stretches(self, numbers: Iterable[int], before: int, after: int) -> Iterator[tuple[int, int]]:
        """The first and last of the words, in order, with so many before and after each; those that touch as one."""
        first = last = -1
        for number in numbers:
            if number - before > last:
                if last >= 0:
                    yield first, last
                first = max(0, number - before)
            last = min(number + after, len(self._words) - 1)
        if last >= 0:
            yield first, last

    def around(self, number: int, before: int, after: int) -> Span:
        """A word with so many words before and after it."""
        return Span(self.start(max(0, number - before)), self.end(min(number + after, len(self._words) - 1)))
