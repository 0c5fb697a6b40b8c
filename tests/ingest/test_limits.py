import pytest

from db.reasons import LIMITS
from ingest import limits
from ingest.limits import MEBIBYTE, NAMES, Limits, LimitWrong, of_environment


@pytest.mark.parametrize(
    ("text", "size"), [("2048", 2048), ("64K", 65_536), ("128 MB", 128 * MEBIBYTE), ("1.5GiB", 1536 * MEBIBYTE)]
)
def test_a_size_is_written_with_or_without_a_unit(text: str, size: int) -> None:
    assert of_environment({"KRATUVE_LIMIT_FILE_BYTES": text}).file_bytes == size


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        ("PAGES", "many"), ("PAGES", "0"), ("PAGES", "-5"), ("PAGES", ""), ("PAGE", "5"), ("SECONDS", "1e9"),
        ("PAGES", "5 T"),
    ],
)
def test_what_is_no_limit_is_refused_by_name(setting: str, text: str) -> None:
    with pytest.raises(LimitWrong, match=f"KRATUVE_LIMIT_{setting}={text}"):
        of_environment({f"KRATUVE_LIMIT_{setting}": text})


def test_a_child_process_gets_the_same_limits() -> None:
    told = Limits(pages=7, seconds=1.5, memory=5)
    assert of_environment(told.environment()) == told


def test_other_settings_are_none_of_its_business() -> None:
    assert of_environment({"KRATUVE_DATA": "x", "HOME": "/"}) == Limits()


def test_every_limit_has_a_sentence_in_both_languages_that_names_its_setting() -> None:
    assert set(LIMITS) == {limits.variable(name) for name in NAMES}
    for setting, message in LIMITS.items():
        for sentence in message:
            assert "{value}" in sentence
            assert sentence.endswith(f"{setting}.")
