"""The words of a text, cut at blanks once, so that each extractor looks only where a word of its own stands."""

from functools import cached_property
from itertools import accumulate

from extractors import signs
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
        self._words = text.split(" ")  # between two blanks stands an empty one

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins."""
        return [number + length for number, length in enumerate(accumulate(map(len, self._words), initial=0))]

    @cached_property
    def _by_sign(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, told in enumerate(signs.of_each(self._words)):
            if told:  # hardly any word tells anything
                for sign in told:
                    found.setdefault(sign, []).append(number)
        return found

    def telling(self, sign: str) -> list[int]:
        """The numbers of the words that tell something (`signs.of`)."""
        return self._by_sign.get(sign, [])

    def places(self, sign: str) -> list[Span]:
        """Where the words stand that tell something."""
        starts, words = self.starts, self._words
        return [Span(starts[number], starts[number] + len(words[number])) for number in self.telling(sign)]

    def around(self, number: int, before: int, after: int) -> Span:
        """A word with so many words before and after it."""
        last = min(number + after, len(self._words) - 1)
        return Span(self.starts[max(0, number - before)], self.starts[last] + len(self._words[last]))
