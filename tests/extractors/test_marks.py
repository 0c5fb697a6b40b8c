"""Quotation marks of two signs: found as any other, and told where the document has them."""

import re

import pytest

from extractors import extract

SENTENCES = (
    "Biedrība {0}Rīta rasa{1} īsteno projektu {0}Dārzs aiz {0}Sila{1} mājām{1}. Kopējās izmaksas ir 4 200 EUR.",
    "Partneri ir SIA {0}Koka zirgs{1} un nodibinājums {0}Sudraba āda{1}.",
)
PAIRS = [(",,", "”"), (",,", "''"), ("''", "''"), ("<<", ">>"), ("‚‚", "‘‘"), ("``", "''")]


@pytest.mark.parametrize("pair", PAIRS)
def test_names_in_marks_of_two_signs_are_those_in_single_ones(lines, pair) -> None:
    (_, usual), (_, odd) = (
        extract(lines(*(sentence.format(*marks) for sentence in SENTENCES))) for marks in (("„", "”"), pair)
    )
    for field in ("title", "applicant"):
        said = {re.sub("[„“”«»]", "", project[0].choices[field].finding.value) for project in (odd, usual)}
        assert len(said) == 1
    assert len(odd[0].organisations) == len(usual[0].organisations) == 3


@pytest.mark.parametrize("pair", PAIRS)
def test_what_is_found_points_at_the_documents_own_text(lines, pair) -> None:
    document = lines(*(sentence.format(*pair) for sentence in SENTENCES))
    findings, _ = extract(document)
    said = {finding.field: finding.span.of(document.text) for finding in findings}
    assert said["title"] == "Dārzs aiz {}Sila{} mājām".format(*pair)
    assert said["amount"] == "4 200 EUR"


def test_commas_between_words_and_arrows_are_no_marks(lines) -> None:
    document = lines("Sanāca bērni,, vecāki un skolotāji. Lasīt vairāk >>")
    assert extract(document)[0] == ()
