import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import affected, slugs
from db.grouping import group
from db.resolution import resolve
from db.store import Store
from model import Outcome, Project
from tests.db.builder import outcome, project
from tests.db.looking import everything, one, view

CODE, OTHER = "2018-1-LV01-KA201-000111", "2019-1-LV01-KA201-000222"


def says(path: str, text: str = "", **values: str) -> Outcome:
    """A document that says of one project these values, a line each."""
    text = "\n".join([text or path, *(f"{name} ir {value}" for name, value in values.items())])
    return outcome(path, text, [project(text, **values)] if values else [])


def titles(store: Store) -> list[tuple[str | None, str | None, int]]:
    found = view(store.connection, "projects")
    return sorted(((one["code"], one["title"], one["document_count"]) for one in found), key=str)


def test_two_documents_with_one_code_are_one_project(store: Store) -> None:
    store.save_many([says("a", code=CODE, title="Kokles"), says("b", code=CODE, title="Strings")])
    assert titles(store) == [(CODE, "Kokles", 2)]
    assert one(store.connection, "projects")["titles"] == '["Kokles", "Strings"]'


def test_a_partner_suffix_does_not_part_a_project(store: Store) -> None:
    store.save_many([says("a", code="2020-1-LT01-KA229-077835_5"), says("b", code="2020-1-LT01-KA229-077835")])
    assert one(store.connection, "projects")["document_count"] == 2
    assert one(store.connection, "projects")["slug"] == "2020-1-LT01-KA229-077835"


def test_a_document_with_the_title_only_joins_the_one_code_that_bears_it(store: Store) -> None:
    store.save_many([says("a", title="Kokles"), says("b", code=CODE, title="Kokles")])
    assert titles(store) == [(CODE, "Kokles", 2)]


def test_two_codes_under_one_title_stay_two_and_a_third_document_joins_neither(store: Store) -> None:
    store.save_many([
        says("a", code=CODE, title="Kokles"), says("b", code=OTHER, title="Kokles"), says("c", title="Kokles"),
    ])
    assert titles(store) == [(CODE, "Kokles", 1), (OTHER, "Kokles", 1), (None, "Kokles", 1)]


def test_a_bridge_between_projects_merges_them_and_its_removal_splits_them_again(store: Store) -> None:
    store.save_many([says("a", title="Kokles"), says("b", title="Stabules")])
    slug = {found["title"]: found["slug"] for found in view(store.connection, "projects")}
    both = "Kokles un Stabules"
    bridge = Project(0, ("title:kokles", "title:stabules"), project(both, title="Kokles").choices)
    store.save(outcome("c", both, [bridge]))
    assert titles(store) == [(None, "Kokles", 3)]
    assert slugs.find(store.connection, slug["Stabules"]) == slugs.find(store.connection, slug["Kokles"])
    store.save(says("c"))
    assert titles(store) == [(None, "Kokles", 1), (None, "Stabules", 1)]
    assert {found["title"]: found["slug"] for found in view(store.connection, "projects")} == slug


def test_a_project_keeps_its_id_when_it_gains_a_code(store: Store) -> None:
    store.save(says("a", title="Kokles"))
    before = one(store.connection, "projects")
    store.save(says("b", code=CODE, title="Kokles"))
    after = one(store.connection, "projects")
    assert after["id"] == before["id"]
    assert after["slug"] == CODE
    assert slugs.find(store.connection, before["slug"]) == after["id"]


def test_a_project_is_found_by_its_code_in_any_spelling(store: Store) -> None:
    store.save(says("a", code="8.3.4.0/16/I/001"))
    number = one(store.connection, "projects")["id"]
    for spelling in ("8-3-4-0-16-I-001", "8-3-4-0-16-i-001", "8.3.4.0 / 16 / I / 001"):
        assert slugs.find(store.connection, spelling) == number
    assert slugs.find(store.connection, "8-3-4-0-16-I-002") is None


def test_projects_without_code_and_title_are_one_for_each_document(store: Store) -> None:
    store.save_many([says("a", total="1.00 EUR"), says("b", total="1.00 EUR")])
    assert len({found["slug"] for found in view(store.connection, "projects")}) == 2


def test_exact_values_beat_rounded_and_vague_ones(store: Store) -> None:
    store.save_many([
        says("a", code=CODE, total="183000.00 EUR", start_date="2031", duration="24"),
        says("b", code=CODE, total="183000.00 EUR", start_date="2031"),
        says("c", code=CODE, total="182750.00 EUR", start_date="2031-03-01"),
    ])
    shown = one(store.connection, "projects")
    assert (shown["total_amount"], shown["start_date"], shown["months"]) == (182750.0, "2031-03-01", 24)


def test_what_most_documents_say_is_shown(store: Store) -> None:
    store.save_many([
        says("a", code=CODE, end_date="2033-01-31"),
        says("b", code=CODE, end_date="2033-02-28"),
        says("c", code=CODE, end_date="2033-02-28"),
    ])
    assert one(store.connection, "projects")["end_date"] == "2033-02-28"


def test_a_title_that_very_many_documents_bear_joins_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(affected, "COMMON_TITLE", 3)
    for number in range(6):
        store.save(says(f"{number}", title="Projekta apraksts"))
    assert [found["document_count"] for found in view(store.connection, "projects")] == [1] * 6


NAMES = st.sampled_from(["Kokles", "Stabules", "Dūkas"])
CODES = st.sampled_from([CODE, OTHER])
DOCUMENTS = st.tuples(
    st.sampled_from("abcd"),
    st.fixed_dictionaries({}, optional={"title": NAMES, "code": CODES}),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(DOCUMENTS, max_size=8), st.randoms(use_true_random=False))
def test_projects_do_not_depend_on_the_order_in_which_documents_came(
    tmp_path_factory: pytest.TempPathFactory, arrivals: list[tuple[str, dict[str, str]]], random: object
) -> None:
    """Saved and replaced one by one, or only the last versions at once: the same groups."""
    with Store(tmp_path_factory.mktemp("viens")) as store:
        for path, values in arrivals:
            store.save(says(path, **values))
        one_by_one = groups(store)
    with Store(tmp_path_factory.mktemp("visi")) as store:
        store.save_many(says(path, **values) for path, values in dict(arrivals).items())
        assert groups(store) == one_by_one


def groups(store: Store) -> set[tuple[str, frozenset[str]]]:
    sql = """SELECT p.slug, d.path FROM projects AS p JOIN project_documents AS pd ON pd.project_id = p.id
             JOIN documents AS d ON d.id = pd.document_id"""
    found: dict[str, set[str]] = {}
    for slug, path in store.connection.execute(sql):
        found.setdefault(slug, set()).add(path)
    return {(slug, frozenset(paths)) for slug, paths in found.items()}


KEYS = st.lists(st.sampled_from(["code:A", "code:B", "title:s", "title:t", "title:u"]), max_size=3, unique=True)


@given(st.dictionaries(st.integers(1, 6), KEYS))
def test_every_statement_is_in_exactly_one_group_and_shared_codes_always_join(keys: dict[int, list[str]]) -> None:
    found = group(keys)
    assert sorted(member for members in found for member in members) == sorted(keys)
    place = {member: number for number, members in enumerate(found) for member in members}
    for first, own in keys.items():
        for second, other in keys.items():
            if any(key.startswith("code:") for key in set(own) & set(other)):
                assert place[first] == place[second]


def test_people_join_and_part_what_keys_do_not() -> None:
    keys = {1: ["code:A", "title:t"], 2: ["code:B"], 3: ["title:t"]}
    assert group(keys, same=[("code:A", "code:B")]) == [[1, 2, 3]]
    assert group(keys, different=[("title:t", "code:A")]) == [[1], [2], [3]]
    assert group({1: ["code:A", "title:t"], 2: ["title:t", "title:u"]}, different=[("title:u", "code:A")]) == [[1], [2]]


def test_resolving_everything_again_changes_nothing(store: Store) -> None:
    store.save_many([says("a", title="Kokles"), says("b", code=CODE, title="Kokles"), says("c", title="Dūkas")])
    before = everything(store.connection)
    resolve(store.connection, {key for (key,) in store.connection.execute("SELECT key FROM _statement_key")})
    assert everything(store.connection) == before
