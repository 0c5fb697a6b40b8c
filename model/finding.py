"""A value with the words it was read from."""

from typing import NamedTuple

from model.span import Span


class Finding(NamedTuple):
    """One value read at one place by one named rule.

    `field` is one of `model.vocabulary.FIELDS`. `value` is canonical text: an ISO date as precise as the source
    (`2017`,
    `2017-10`, `2017-10-01`), `"14625.00 EUR"`, a compact code, `+37129111222`, a name in the nominative. `method`
    names the
    rule (`dates.labelled`); its confidence is its measured precision. `project` is the index of the project it
    belongs to, or None. `flags` say why a person should look: `inferred-year`, `ocr-spelling`, `ambiguous-name` …
    """

    field: str
    value: str
    span: Span
    method: str
    project: int | None = None
    flags: tuple[str, ...] = ()

    def of_project(self, number: int) -> "Finding":
        """The same finding, told of the project with this number."""
        return Finding(self.field, self.value, self.span, self.method, number, self.flags)


class Choice(NamedTuple):
    """Who won for a field, who says the same elsewhere, and who says otherwise. The losers are kept."""

    finding: Finding
    agreeing: tuple[Finding, ...] = ()
    rivals: tuple[Finding, ...] = ()
