"""Nothing is declared and then forgotten: every field, role, check, media type and method is really produced."""

import pytest

from datasette_plugins import language
from extractors import extract, precision
from extractors.text.labels import key_of
from ingest.readers import READERS, read
from model import Document, Finding, Project, rules, vocabulary
from tests.corpus.cases import cases


@pytest.fixture(scope="module")
def corpus() -> list[tuple[Document, tuple[Finding, ...], tuple[Project, ...]]]:
    documents = [read(case.path.read_bytes(), case.path.name) for case in cases()]
    return [(document, *extract(document)) for document in documents]


def test_every_media_type_has_a_document_in_the_corpus_or_wraps_what_is_there_in_another_way(corpus) -> None:
    flat = "application/vnd.oasis.opendocument.text-flat-xml"
    wrapped = {"image/jpeg", "image/tiff", "multipart/related", flat}  # what they hold is there in another wrapping
    assert {document.media_type for document, _, _ in corpus} == set(READERS) - wrapped


def test_every_field_is_found_in_the_corpus_and_no_other(corpus) -> None:
    assert {finding.field for _, findings, _ in corpus for finding in findings} == set(vocabulary.FIELDS)


def test_every_choice_is_made_somewhere(corpus) -> None:
    assert {field for _, _, projects in corpus for project in projects for field in project.choices} == set(
        vocabulary.CHOICES
    )


def test_every_check_is_applied_somewhere_and_has_its_message(corpus) -> None:
    applied = {check.rule for _, _, projects in corpus for project in projects for check in project.checks}
    assert applied == set(rules.RULES)


@pytest.mark.parametrize("rule", rules.RULES)
@pytest.mark.parametrize("written_in", ["lv", "en"])
def test_a_checks_message_shows_both_values(rule: str, written_in: str) -> None:
    message = rules.message(rule, "GAIDĪTS", "ATRASTS", written_in)
    assert "GAIDĪTS" in message and "ATRASTS" in message


def test_only_roles_and_programmes_of_the_vocabulary_are_given(corpus) -> None:
    for _, _, projects in corpus:
        for project in projects:
            assert {amount.role for amount in project.amounts} <= set(vocabulary.AMOUNT_ROLES)
            assert {person.role for person in project.people} <= set(vocabulary.PERSON_ROLES)
            assert {one.role for one in project.organisations} <= set(vocabulary.ORGANISATION_ROLES)
            assert _values(project, "programme") <= set(vocabulary.PROGRAMMES)


def test_every_word_of_the_vocabularies_has_a_label_on_the_site() -> None:
    for section, words in (
        ("field", vocabulary.FIELDS),
        ("amount_role", vocabulary.AMOUNT_ROLES),
        ("person_role", vocabulary.PERSON_ROLES),
        ("organisation_role", vocabulary.ORGANISATION_ROLES),
        ("state", vocabulary.STATES),
    ):
        for word in words:
            for tongue in ("lv", "en"):
                assert language.text(tongue, f"{section}.{word}") != f"{section}.{word}", word


def test_every_measured_method_still_exists(corpus) -> None:
    methods = {finding.method for _, findings, _ in corpus for finding in findings}
    assert set(precision.table()) <= methods


def test_a_label_means_the_same_in_every_case_form_and_survives_a_slip() -> None:
    assert key_of("Projekta īstenošanas laika") == key_of("īstenošanas laiks") == "period"
    assert key_of("Kontaktpersonas:") == key_of("Kontakpersona") == "contact"
    assert key_of("Šodienas ēdienkarte") is None


def _values(project: Project, field: str) -> set[str]:
    return {project.choices[field].finding.value} if field in project.choices else set()


def test_every_flag_that_is_raised_has_a_label_on_the_site(corpus) -> None:
    flags = {flag for _, findings, _ in corpus for finding in findings for flag in finding.flags}
    assert {"ambiguous-name", "inferred-total"} <= flags
    for flag in flags:
        for tongue in ("lv", "en"):
            assert language.text(tongue, f"flag.{flag}", default="") != "", flag
