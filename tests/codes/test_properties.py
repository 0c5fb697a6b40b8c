"""What holds of every text and every number."""

from hypothesis import example, given
from hypothesis import strategies as st

import codes
from codes import spelling
from codes.families import FAMILIES

DASHES = "-" + spelling.DASHES
BLANKS = ("", "", "", " ", "\u00a0", "\n", " \n", "\r\n", " \n ")
AROUND = st.sampled_from([("", blank) for blank in BLANKS] + [(" ", ""), (" ", " "), ("\n", "")])
WORDS = st.text(alphabet="aāčeēilnorstuzž ,;:“”()\n", max_size=30)
DIGITS = "0123456789"
PIECES = [piece for family in FAMILIES for piece in (*family.examples, family.cued)]


def digits(count: int) -> st.SearchStrategy[str]:
    """A serial that is not all zeros."""
    return st.text(DIGITS, min_size=count, max_size=count).filter(lambda serial: serial.strip("0"))


numbers = st.one_of(
    st.builds(
        "{}-{}-{}-{}-{}{}".format, st.integers(2014, 2020), st.integers(1, 3),
        st.sampled_from(["LV01", "TR01", "EL01", "UK01", "RO01", "IT02"]),
        st.sampled_from(["KA101", "KA201", "KA229"]), digits(6), st.sampled_from(["", "_1", "_12"]),
    ),
    st.builds(
        "{}-{}-{}-{}-{}-000{}".format, st.integers(2021, 2027), st.integers(1, 2), st.sampled_from(["LV01", "SI01"]),
        st.sampled_from(["KA121", "KA210"]), st.sampled_from(["SCH", "VET", "ADU"]), digits(6),
    ),
    st.builds(
        "{}.{}.{}.{}/{}/{}/{}".format, st.integers(1, 13), st.integers(1, 9), st.integers(1, 9), st.integers(0, 9),
        st.integers(14, 23), st.sampled_from("IA"), digits(3),
    ),
    st.builds(
        "{}.{}.{}.{}/{}/{}/{}/{}".format, st.integers(1, 6), st.integers(1, 9), st.integers(1, 9), st.integers(1, 12),
        st.integers(1, 9), st.integers(22, 29), st.sampled_from("IA"), digits(3),
    ),
    st.builds("NP{}-{}/1{}".format, st.sampled_from(["JR", "AD", "HZ"]), st.integers(2008, 2027), digits(4)),
    st.builds(
        "{:02}-{:02}-{}{}-{}".format, st.integers(7, 29), st.integers(0, 9), st.sampled_from(["", "AL31-", "CL03-"]),
        st.sampled_from(["A019.2201", "A00702", "C0LA19.2201", "F043.0202"]), digits(6),
    ),
    st.builds(
        "VPP-{}-{}/{}-{}".format, st.sampled_from(["IZM", "ZM-X"]), st.integers(2018, 2026), st.integers(1, 3),
        digits(4),
    ),
)  # fmt: skip


@st.composite
def respelled(draw: st.DrawFn) -> tuple[str, str]:
    """A compact number and a spelling of it that documents may have."""
    compact = draw(numbers)
    spelled = ""
    for character in compact:
        if character in "-/":
            sign = draw(st.sampled_from(DASHES)) if character == "-" else character
            before, after = draw(AROUND)
            spelled += before + sign + after
        else:
            spelled += character + draw(st.sampled_from(["", "", "", "", "\u00ad", "\u200b"]))
    return compact, spelled.strip("\u00ad\u200b")


@given(respelled(), WORDS, WORDS)
def test_a_number_in_any_legal_spelling_is_found_with_its_span(pair: tuple[str, str], before: str, after: str) -> None:
    compact, spelled = pair
    text = f"{before}Nr.{spelled} {after}"
    (match,) = codes.find(text)
    assert match.compact == compact
    assert text[match.start : match.end] == spelled


@given(respelled())
def test_the_canonical_form_does_not_depend_on_the_spelling(pair: tuple[str, str]) -> None:
    compact, spelled = pair
    assert codes.compact(spelled) == codes.compact(compact) == compact


@given(numbers)
def test_blanks_may_stand_for_dashes_and_slashes_in_a_search_box(number: str) -> None:
    assert codes.compact(number.lower().replace("-", " ").replace("/", " ")) == number


texts = st.one_of(
    st.text(),
    st.text(alphabet="0123456789./-_ \n\tIAOKlLVNPRCDESTFUMBX#āО\u00ad", max_size=80),
    st.lists(st.sampled_from(PIECES)).map(" ".join),
)


@given(texts)
@example("2019-1-LV01-KA201-060426" * 3)
@example("ſ\u212a\u0130 LLI-444 ²³٣")
def test_find_never_fails_and_its_spans_lie_in_order_in_the_text(text: str) -> None:
    matches = codes.find(text)
    borders = [border for match in matches for border in match.span]
    assert borders == sorted(borders)
    for match in matches:
        assert 0 <= match.start < match.end <= len(text)
    assert codes.find(text) == matches


@given(texts)
def test_references_never_fail_and_do_not_overlap_each_other(text: str) -> None:
    references = codes.references(text)
    borders = [border for reference in references for border in (reference.start, reference.end)]
    assert borders == sorted(borders)
    for reference in references:
        assert text[reference.start : reference.end] == reference.text


@given(texts)
def test_compact_is_idempotent_and_base_and_programme_take_any_string(text: str) -> None:
    compact = codes.compact(text)
    if compact is not None:
        assert codes.compact(compact) == compact
        assert codes.base(codes.base(compact)) == codes.base(compact)
    assert codes.programme(text) is None or compact is not None


@given(texts)
def test_what_is_found_is_understood_as_a_number_by_itself(text: str) -> None:
    bare = {family.name for family in FAMILIES if not family.alone}
    for match in codes.find(text):
        assert codes.compact(match.compact) == (None if match.family in bare else match.compact)


@given(texts)
def test_mending_keeps_the_length_of_a_text(text: str) -> None:
    plain, offsets = spelling.plain(text)
    assert len(offsets) == len(plain) + 1
    assert len(spelling.mended(plain)) == len(plain)
