"""Titles that stand in no quotation marks: beside the word `projekts`, above or below the code, as the page's head."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from extractors.programme import programmes
from extractors.text import label_words
from extractors.text.passages import at
from extractors.text.reading import Reading
from extractors.title import (
    acted_on,
    announced,
    dated_items,
    descriptions,
    grants,
    headed_texts,
    naming,
    numbered_names,
    page_heads,
    quoted_titles,
    running_names,
    tongues,
)
from extractors.title.titles import CODE_MARK, Title, finding, from_cell, halves, unnumbered
from latvian import fold, names
from model import Block, Finding, Kind, Span

_BESIDE_NUMBER = re.compile(
    rf"{CODE_MARK}+|(?:projekt|integrēt|identifikācij|reģistrācij|līgum|vienošan|pieteikum|iesniegum|pētniecīb|dotācij|numur)\w*"
    r"|\bgranta?\b|\bnr\.?|\bID\b|LIFE|ES[FI]\+?|ERAF"
    r"|Eiropas\s+(?:\w+\s+){1,4}fond\w*(?:\s+Plus|\s+lauku\s+attīstībai)?|Kohēzijas\s+fond\w*|Erasmus|Nordplus|Interreg|ELFLA"
    r"|[()\W\d]+",
    re.I,
)
_LONGEST_NUMBERS = 400  # characters of a line that holds little but numbers
_BEFORE_NAME = re.compile(
    r"[Pp]rojekt(?:s|u|ā|am|a)(?:\s*[^\w\s]|\s+(?:[^a-zāčēģīķļņšūž]|n|ar\s|īsten|realiz|iev))"
)
"""What every name may stand behind that follows the word at once, with its number or with how it is carried out."""
_PROJECT = re.compile(r"[Pp](?<!\w[Pp])rojekt(?:s|u|ā|am|a):?\s+(?:ar nosaukumu\s+)?(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ–n])")
"""Up to a name or `nosaukums`."""
_UNQUOTED = re.compile(
    r"(?:–\s+)?(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»§,;:.()]{3,110}?)"
    rf"(?:,?\s*\(?\s*(?:(?:projekta\s+)?(?:Nr\.?|numurs|ID)[\s:]*)?{CODE_MARK}|,\s+k(?:o|as|urā|uru|ura|uram)\b"
    r"|,\s+(?:projekta\s+)?(?:(?:iesniedzēj|pieteicēj|īstenotāj|koordinator)(?:s|e|a)|piešķirtais\s+(?:līdz)?finansējums)\b)"
)
_SHORT = re.compile(  # `Projekta MARENA mērķis ir …`
    r"\b[Pp]rojekta\s+(?P<title>(?!ERAF|ESF|ELFLA|LEADER|LIFE|VKKF|LAD|CFLA|VIAA|NVO|SIA|KPFI|LVAF|EEZ)[A-ZĀČĒĢĪĶĻŅŠŪŽ]{4,}[A-Za-z0-9+]*)\s+"
    r"(?=mērķ|īsteno|realiz|ievie[sš]|partner|ietvar|aktivit|dalībniek|komand|izmaks|laik|rezultāt|noslēgum|sanāksm|mobilitāt)"
)
_MARK_BETWEEN = re.compile(r"\s[–—/|-]\s")
_AFTER_DASH = re.compile(  # `projektam – Laipas pie ezera.`, `projekta īstenošanu: Laipas pie ezera (līgums Nr. 5)`
    r"[Pp]rojekt(?:s|u|ā|am|a)(?:\s+(?:īstenošan|realizācij|ieviešan|realizēšan)\w+)?(?::|\s[–—-])\s+"
    r"(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n§;:]{7,200}?)(?=\s*(?:\([^()\n]*\)\s*)?(?:[.!;]?\s*(?:\n|$)|[.!;]\s+[A-ZĀČĒĢĪĶĻŅŠŪŽ„“«\"])|\s*\()"
)
_BEHIND_NUMBER = re.compile(  # `projekts Nr. 5 – Laipas pie ezera.`, `projekts (Nr. 5) Laipas pie ezera`
    rf"[Pp]rojekt(?:s|u|ā|am|a)\s+(?:\((?:ID\s*)?(?:Nr\.?|numurs)?[\s:]*{CODE_MARK}+\s*\)\s*[–—:-]?"
    rf"|(?:ID\s*)?(?:Nr\.?|numurs)?[\s:]*{CODE_MARK}+\s*[–—:-])\s+"
    rf"(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n{CODE_MARK}„“”\"«»;:()]{{8,110}}?)(?=[.!]?\s*(?:\n|$)|\.\s+[A-ZĀČĒĢĪĶĻŅŠŪŽ])"
)
_IN_BRACKETS = re.compile(  # `projekts Nr. 5 (Laipas pie ezera) paredz …`
    rf"[Pp]rojekt(?:s|u|ā|am|a)\s+(?:ID\s*)?(?:Nr\.?|numurs)?[\s:]*{CODE_MARK}+\s+"
    rf"\((?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n\d{CODE_MARK}„“”\"«»;:()]{{8,110}}?)\)"
)
_ACRONYM = re.compile(
    r"(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][\w+&-]{2,20})\s+"
    r"\((?P<long>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\W\d_]+(?:[\s,&-]+[^\W\d_]+){1,9})\)"
)
_NO_NAME = re.compile(
    rf"{CODE_MARK}|@|\?\s+[A-ZĀČĒĢĪĶĻŅŠŪŽ]|\d{{4}}\.\s?gada\s+\d|\b\d{{1,2}}\.\d{{1,2}}\.\d{{4}}"
    r"|\b(?:iel[aā]|laukum[sā]|bulvār\w+|prospekt\w+|gatvē?|šosejā?|alej[aā])\s+\d|\bLV-\d{4}\b"
)
_CAPITAL = r"[A-ZĀČĒĢĪĶĻŅŠŪŽ]"
_BRACKETED = re.compile(r"\s*\(\s*([^()]{8,200})\)\s*")
_IN_CAPITALS = re.compile(  # `projektā OZOLS. LIEPA. BĒRZS.`: two words of some length at least, no small letters
    rf"(?P<title>(?=(?:\W*{_CAPITAL}+\b)*?\W*{_CAPITAL}{{4,}}\b\W+(?:{_CAPITAL}+\b\W+)*?{_CAPITAL}{{4,}}\b)"
    rf"{_CAPITAL}+(?:(?:[.,:!?]|\s[–&-])?[ ’'-]+{_CAPITAL}+\b)+!?)(?![\w-])"
)
_CALLED = re.compile(
    r"nosaukums\s+(?:\w+\s+valodā\s+)?(?:ir|būs|bija|[–—-])\s+(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»§;()]{3,160}?)"
    r"(?=\s+un\s+t(?:o|ā|am)\b|,\s+k(?:o|as|ur)\w*\b|[.;](?:\s|$)|\s*[(\n§]|,?\s+Nr\b|$)"
)
_SAID_TO_BE = re.compile(  # `projekts saucas Zaļais ceļš.`, `projekts, kura nosaukums skan tā: Zaļais ceļš`
    r"[Pp]rojekt(?:s|a|u|ā|am)\b[^\n.;:„“”\"«»]{0,60}?\b(?:saucas(?: par)?|nosaukt[su] par|skan(?: tā)?:?)\s+"
    r"(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»§;:()]{3,110}?)(?=,\s+k(?:o|as|ur)\w*\b|[.;](?:\s|$)|\s*[(\n]|$)"
)
_SAYS = ("saucas", "nosaukt", "skan")
_PERSON = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)?)\s[A-ZĀ-Ž][^\W\d_]+(?:-[^\W\d_]+)?(?:[,.]|\s*$)")


def with_unquoted(reading: Reading, hidden: str, found: Sequence[Title], codes: Sequence[Finding]) -> list[Title]:
    """The titles found, and those that no quotation marks show, in a text whose codes are `hidden`."""
    projects = [place for place in reading.projects if _BEFORE_NAME.match(hidden, place)]
    every = [*found, *_beside_project(reading, hidden, projects, codes, found)]
    every += running_names.find(reading, hidden, projects, codes, every)
    every += numbered_names.find(reading, hidden, codes, every)
    every += _beside_code(reading, hidden, codes, every)
    every += page_heads.told_below(reading, every)
    every += page_heads.told_of_below(reading, every)
    every += page_heads.about(reading, every)
    every += page_heads.of_kind(reading, every)
    every += page_heads.before_number(reading, codes, every)
    every += page_heads.leading(reading, every)
    every += announced.unquoted(reading, every)
    every += dated_items.find(reading, every)
    every += announced.in_line(reading, every)
    every += grants.find(reading, every)
    if not every and len({code.value for code in codes}) == 1:
        every += page_heads.of_page(reading, codes[0].span.start, codes[0])
    if not codes and not any(title.strength > 1 for title in every):
        acted = acted_on.find(reading, [])
        every = acted or every
    if not every and (codes or descriptions.is_about_one(reading)):
        every += page_heads.of_card(reading)
    if not every and not codes:
        every += _of_one_project(reading)
    if not every and codes:
        every += _by_short_name(reading)
    if not every:
        every += headed_texts.find(reading, every)
    if not every:
        every += running_names.at_the_end(reading, hidden)
    return sorted(every, key=lambda title: title.finding.span)


def _of_one_project(reading: Reading) -> Iterator[Title]:
    """The head of a page about one project that has no number."""
    if descriptions.by_labels(reading):
        named = list(page_heads.of_page(reading, descriptions.first_label(reading)))
        yield from named or page_heads.in_capitals(reading, descriptions.first_label(reading))
    elif descriptions.is_about_one(reading):
        yield from [*page_heads.doubled(reading)] or [*page_heads.of_work(reading)] or _by_short_name(reading)
    elif descriptions.by_shares(reading):
        yield from page_heads.of_work(reading)


def _by_short_name(reading: Reading) -> Iterator[Title]:
    """The short name by which a page calls its one project: a guess, for the full one may stand elsewhere."""
    for short in islice(_SHORT.finditer(reading.text), 1):
        yield Title(finding(reading.text, Span(*short.span("title")), "titles.leading"), (), None, 1)


def _beside_project(
    reading: Reading, hidden: str, projects: Sequence[int], codes: Sequence[Finding], found: Sequence[Title]
) -> Iterator[Title]:
    """`projekts Mežs aiz loga, Nr. …`, `projektā TETE (Teaching English …)`, `projekta nosaukums ir Ūdens atmiņa`."""
    for match in _told_beside(reading, hidden, projects):
        span = Span(*match.span("title"))
        block = reading.block_at(span.start)
        if naming.NO_TITLE.match(fold(span.of(hidden))) or any(span.overlaps(one.finding.span) for one in found):
            continue
        if quoted_titles.is_party(span.of(hidden)) or block is None or block.kind is Kind.FURNITURE:
            continue
        if block is not reading.block_at(match.start() - (match.start() == span.start)):
            continue  # the word for a project ends the line above
        span, second = halves(reading.text, span, _MARK_BETWEEN)
        variants = tuple(finding(reading.text, half, "titles.translated") for half in second)
        code = next((code for code in codes if match.start() <= code.span.start <= match.end()), None)
        if match.re is _ACRONYM:
            variants = (finding(reading.text, Span(*match.span("long")), "titles.translated"),)
        yield Title(finding(reading.text, span, "titles.unquoted"), variants, code, 3 if code else 2)


def _told_beside(reading: Reading, hidden: str, projects: Sequence[int]) -> Iterator[re.Match[str]]:
    """The names that stand behind the word `projekts`, each by the first pattern that fits."""
    for project in at(_PROJECT, hidden, projects):
        told = (pattern.match(hidden, project.end()) for pattern in (_UNQUOTED, _ACRONYM, _IN_CAPITALS, _CALLED))
        yield from (match for match in islice(filter(None, told), 1) if _is_whole(match))
    bracketed = [at(_IN_BRACKETS, hidden, projects)] if f"{CODE_MARK} (" in hidden else []
    told_later = [at(_SAID_TO_BE, hidden, reading.projects)] if any(word in hidden for word in _SAYS) else []
    for matches in (at(_AFTER_DASH, hidden, projects), at(_BEHIND_NUMBER, hidden, projects), *bracketed, *told_later):
        yield from (match for match in matches if may_be_told(match["title"]))


def _is_whole(match: re.Match[str]) -> bool:
    """Whether what was found ends with its number, or is no sentence: `projektā Kolkas bāka tika slēgta, kas …`."""
    return CODE_MARK in match[0] or not naming.SENTENCE.search(match["title"])


def may_be_told(words: str) -> bool:
    """Whether the words behind `projekts –` may be its name: several, no sentence."""
    if " " not in words or naming.SENTENCE.search(words) or naming.SUBORDINATE.search(words):
        return False
    person = _PERSON.match(words)
    return person is None or not names.is_given_name(person[1])  # `Atbildīgā par projektu – NAME`


def _beside_code(reading: Reading, hidden: str, codes: Sequence[Finding], found: Sequence[Title]) -> Iterator[Title]:
    """The short line above a line that holds little but the code, or, where none is, the line below it."""
    taken = [title.finding.span for title in found]
    is_labelled = any(label.key == "title" for label in reading.labelled)
    for code in codes:
        block = reading.block_at(code.span.start)
        if block is None or block.cell is not None or any(title.code == code for title in found):
            continue
        if any(block.span.covers(span) for span in taken) or not _is_little_else(block.span.of(hidden)):
            continue
        labelled = hidden[block.span.start : code.span.start].strip(" (").endswith(":")
        above, below = _above_programme(reading, block), reading.below(block)
        if above is not None and _is_name(reading, hidden, above) and not (labelled and is_labelled):
            span, method = unnumbered(reading.text, above.span), "titles.above-code"
        elif below is not None and not is_labelled and _heads(reading, hidden, block, below):
            span, method = below.span, "titles.below-code"
        else:
            continue
        if not any(span.overlaps(one) for one in taken):
            named = _translated(reading, hidden, span) if method == "titles.above-code" else None
            named = named or from_cell(reading.text, span, method)
            if named.finding.value:
                yield named._replace(code=code, strength=2)


def _above_programme(reading: Reading, block: Block) -> Block | None:
    """The line above a number, or above the line that names nothing but its programme."""
    above = reading.above(block)
    if above is not None and above.cell is None and programmes.is_section(above.span.of(reading.text)):
        return reading.above(above)
    return above


def _translated(reading: Reading, hidden: str, line: Span) -> Title | None:
    """The Latvian name on the line above that of its translation, or before it in the same line."""
    text = reading.text
    bracketed = _BRACKETED.fullmatch(text, *line)
    english = Span(*bracketed.span(1)) if bracketed else line
    above = next(iter(reading.before(line.start, 1)), None)
    is_other = bool(bracketed) or tongues.is_english(english.of(text))
    if is_other and above is not None and line.of(text).isascii() and not above.span.of(text).isascii():
        if not _is_name(reading, hidden, above):
            return None
        variant = finding(text, english, "titles.translated")
        return Title(finding(text, unnumbered(text, above.span), "titles.above-code"), (variant,))
    if cut := tongues.border(line.of(text)):
        own, other = Span(line.start, line.start + cut[0]), Span(line.start + cut[1], line.end)
        return Title(finding(text, own, "titles.above-code"), (finding(text, other, "titles.translated"),))
    return None


def _heads(reading: Reading, hidden: str, code: Block, below: Block) -> bool:
    """Whether the line of a number heads a name below it, and does not end what labels tell of another project."""
    above = reading.above(code)
    is_next = below.kind is Kind.HEADING is not code.kind
    ends = is_next or (above is not None and bool(reading.labels_in(above)))
    return not ends and _is_name(reading, hidden, below)


def _is_little_else(words: str) -> bool:
    """Whether a line holds its numbers, and what announces them, and little else."""
    return len(words) <= _LONGEST_NUMBERS and len(_BESIDE_NUMBER.sub("", words)) <= 12


def _is_name(reading: Reading, hidden: str, block: Block) -> bool:
    """Whether a line beside that of a number may be a name: it holds no number, day, question or address of its own."""
    words = block.span.of(hidden)
    return not _NO_NAME.search(words) and not label_words.key_of(words) and page_heads.may_name(reading, block)
