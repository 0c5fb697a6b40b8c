"""What a person is in a project, told from the words before and after the name and the label above it."""

import re
from collections.abc import Sequence

from extractors.person import agreement, duty_verbs, leaders, leading, role_places
from extractors.person.phrases import Phrase
from extractors.person.role_lines import DUTIES
from extractors.person.role_places import Place
from extractors.text import signs
from extractors.text.labels import Labelled
from extractors.text.letters import LOWER, UPPER
from extractors.text.reading import Reading
from latvian import organisations
from model import Block, Span

_VERB_BEFORE = 120  # characters before a name in which a verb for its duty stands with what is led
_SMALL = f"[{LOWER}]+"
_IN_CLAUSE = rf"(?:[^.;:()\n„“]|(?<=\d)\.(?=\s[{LOWER}]))"  # `Rojas 1. vidusskolas skolotāja`
_OF_BODY = (  # `biedrības „Oga” valdes locekle`
    rf"{_IN_CLAUSE}{{0,40}}?(?:[Bb]iedrīb\w+|[Nn]odibinājum\w+|SIA|P?PII|\w*[Ss]kol\w+|[Bb]ērnudārz\w+|[Ii]estād\w+|\w*centr\w+|fond\w+|klub\w+)"
    rf"\s+[„“\"«][^„“”\"«»\n]{{2,60}}[”“\"»]+\s+"
)
_GAP_BEFORE = re.compile(
    r"^(?:\s?\.{4,}|\s?…+)?[\s:,–—-]*(?:\(?(?:[Ll]atvijā|skolā|iestādē|pašvaldībā|koledžā|novadā|projektā|p\.\s?i\."
    r"|ir|bija|būs|kļūst|kļuva|div[ia]s?|pirm(?:ais|ā)|iecel\w+|\d{4}\.(?:\s?[–-]\s?\d{4}\.)?\s(?:mācību\s)?gad(?:ā|os)"
    rf"|apstiprin\w+|nozīmē\w+|norīko\w+|no\s{_IN_CLAUSE}{{2,60}}?\spuses|{agreement.DEGREES})\)?[\s:–-]*+)*"
    r"$|^\s(?:iecelt|apstiprināt|nozīmēt|norīkot|noteikt)\s(?:[^\W\d_]+\s){1,6}$"  # `noteikt Būvju nodaļas ekonomistu`
    rf"|^:\s{_SMALL}(?:\s{_SMALL})?\s$"
    rf"|^,\s{_SMALL}(?:nieks|niece|ist[se]|ogs|oģe|ors|ore|[ēā]j[sa]|iķis|iķe|grāf[se]|inženier\w+|ārst[se])\s$"
)
_TOGETHER = re.compile(rf"\s+(?:kopā|tandēmā)\s+ar\s+(?:{_SMALL}\s+){{0,3}}")
_GAP_FIELD = re.compile(rf"\s(?:{_SMALL}\s){{1,2}}(?:jomā|darbā|jautājumos|lietās)\s")  # `vietniece mācību darbā`
_GAP_DUTY = re.compile(  # from a duty to the job of who has it: `vadītāja: direktore`, `koordinatore ir skolotāja`
    r"^\s?(?:\w{4,}(?:ā|ē)(?=\s?[:–-]))?(?:\s*(?::|[–—-]\s)\s*|[^.;:,()\n]{0,25}?\b(?:ir|būs|bija|iecel\w+|apstiprin\w+)\s)?"
    rf"(?:(?<=[\s:–-])[{UPPER}\d][^.;:()\n]{{2,70}}?(?:as|es|is|us|a|u|[”“\"»])\s)?(?:{_SMALL}\s){{0,3}}$"
    r"|^\s(?:(?:pašvaldībā|skolā|iestādē|latvijā|Latvijā|novadā)\s)?(?:iecelt|apstiprināt|nozīmēt|norīkot|noteikt|strādā|kļuva|kļuvusi|iecelta|iecelts)"
    r"\s(?:[^.;:,()\n]{2,80}\s)?$"  # `iecelt Būvju nodaļas vadītāju`
)
_GAP_WORK = re.compile(rf",\s+[{UPPER}](?:[^.;:()\n]|\.(?=\S)){{3,80}}\s")
_GAP_BODY = re.compile(rf"\s[{UPPER}](?:[^.;:,()\n]|\.(?=\S)){{3,80}}\s")  # `vadītāja Kalnu jauniešu centra direktore`
_FROM_ELSEWHERE = re.compile(r"\s+no\s+(?:aģentūr|ministrij|dienest|fond|partner|cit[au]|ār(?:zem|valst))")
_OF_SOMEBODY = re.compile(r"\s+(?:kolēģ|meita|dēl[sa]\b|vīrs|sieva\b|māte|draudzene|amatam|vakanc|meklē)")
"""Behind a duty whose bearer is not the one named: `koordinatores kolēģe NAME`."""
_DOES = re.compile(r"\b(?:sveic|pateic|uzrun|uzslav|satik|interv|apbalvo|iepazīstin|uzņēm|pavad)\w*\s")  # and then whom
_AND_AUTHOR = re.compile(rf"\s+un\s+(?:{_SMALL}\s+){{0,2}}")  # `vadītājs un pieteikuma autors NAME`
_DEPUTY = re.compile(r"vietniek|vietniec|palīg|palīdz|asistent", re.I)
_AND_OFFICE = re.compile(rf"\s+un\s+{_IN_CLAUSE}{{2,80}}?\s")  # `koordinatore un Rojas skolas direktora vietniece`
_AND_JOB = re.compile(rf"(?:,|\s+un)\s+(?:{_SMALL}\s+){{1,4}}")
_DUTIES = re.compile(r"\b(?:projekt\w+\s+vadītāj(?:i|as)|koordinator(?:i|es))\b[^.;:]{0,80}$", re.I)
_LAST = re.compile(r"\sun\s+(?:[^\W\d_]+\s+){0,3}$")  # the last name of a list stands after `un`
_LISTED_JOB = re.compile(rf",\s+(?:{_SMALL}\s+){{0,6}}")  # from a duty to the next name: `, skolotāja NAME`
_BETWEEN_SENTENCES = re.compile(r"[.!?:]\s|\n")
_OF_PREVIOUS = re.compile(rf"\s*[–—-]\s*(?:{_SMALL}\s){{0,3}}")
_GAP_PLACE = re.compile(r"^\s+[^.;:()\n]{0,60}?\s*[:–—-]?\s*$")
_GAP_AFTER = re.compile(
    rf"^\s*(?:[,(–—|-]|\b(?:ir|kā|is|as)\b)\s*(?:{_OF_BODY}{_IN_CLAUSE}{{0,45}}?|{_IN_CLAUSE}{{0,45}}?\s|{_IN_CLAUSE}{{0,60}}{leaders.QUOTED}\s+)?$"
)
_GAP_NAMES = re.compile(
    r"^\s*(?:\([^()]{1,50}\)\s*)?"
    r"(?:(?:[,;]|un|/|&)|,\s*(?:bet\s+|un\s+|savukārt\s+)?(?:tagad|otr(?:s|ais|ā|a)|treš(?:ais|ā)|(?:kopš|no)\s+\d{4}\.\s+gada(?:\s+\w+)?)\s*[–—-]"
    r"|,\s*\w+(?:ā|ē|ī|os|ās|ēs)\s*[:–—-])\s*$",
    re.I,
)
_OF_ONE = re.compile(r"\s*\((?:koordinē|vada)\b")
_LABEL_ROLES = {
    "coordinator": "coordinator",
    "manager": "manager",
    "contact": "contact",
    "signatory": "signatory",
    "author": "author",
}
_SUCCEEDS = re.compile(r"(?:viņ[asau]+|tās|tā) vietā\s*(?:–|-|—|ir|strādā|nāca|stājās)?\s*$", re.I)
_CHAIN = re.compile(  # one job after another: `NAME, skolotāja, projekta koordinatore`
    rf"(?:{_OF_BODY})?{_IN_CLAUSE}{{0,90}}(?:{leaders.QUOTED}\s+)?"
)
_BODY_BEFORE = re.compile(r"[^,;(\n]*?(?:(?<=\s)(\w+)|[”“\"»]),\s*")  # `Koordinatore: Kalnu skola, NAME`
_OF_OFFICE = re.compile(r"direktor|priekšsēdētāj|izpilddirektor|lietved|sekretār|administrator|rektor", re.I)
_IN_LIST = re.compile(r"\s*(?:[,;/&(|:–—\n-]|un\b|and\b|\d|\S*@)")
_PLURAL = re.compile(r"projekt(?:us|i|iem|os)\b", re.I)


def before(text: str, block: Block, start: int) -> str:
    """The words before a name, as far as a verb for its duty may stand."""
    return text[max(block.span.start, start - _VERB_BEFORE) : start]


def joins(gap: str, *, by_verb: bool = False) -> bool:
    """Whether the words between two names make them one list; by a verb two can do something `kopā ar` each other."""
    if by_verb and _TOGETHER.fullmatch(gap):
        return True
    return bool((_GAP_NAMES.match(gap) and not _OF_ONE.match(gap)) or _SUCCEEDS.search(gap))


def joins_plural(text: str, previous: Span, span: Span) -> bool:
    """`Projekta vadītājas ir skolotāja NAME un bibliotekāre NAME`: a duty told in the plural is of both."""
    between = _AND_JOB.fullmatch(text, previous.end, span.start)
    before = text[max(0, previous.start - 110) : previous.start]
    if between is None or (between[0][0] == "," and _LAST.search(before)):
        return False
    return bool(_DUTIES.search(before) or (between[0][0] != "," and duty_verbs.end(before)))


def labels(reading: Reading, block: Block) -> list[Labelled]:
    """The labels of people that the block stands under or holds."""
    over = reading.labels_over(block.span.start)
    return [label for label in over if label.key in _LABEL_ROLES and label.value.overlaps(block.span)]


def of(place: Place, span: Span, previous: Span | None) -> tuple[str, int]:
    """The role of the name at `span` and how surely it is said (3 the words stand beside it … 0 not at all).

    A duty in the project, on either side of the name, tells more than a job.
    """
    near = role_places.between(place, previous, span)
    found = [one for judge in (_before, _after, _around) if (one := judge(place, span, near, previous))]
    if duty := next((one for one in found if one[0] in DUTIES and one[1] > 1), None):
        return duty
    return next((one for one in found if one[0] != "other" and one[1] > 1), found[0] if found else ("other", 0))


def _is_whose(place: Place, duty: Phrase, job: Phrase) -> bool:
    """`Koordinatora grāmatvede NAME`: the forms do not agree, so the duty tells whose the job is."""
    forms, others = (agreement.forms(word.span.of(place.text)) for word in (duty, job))
    return bool(forms) and bool(others) and not set(forms) & set(others)


def _is_elsewhere(place: Place, duty: Phrase, gap: str, previous: Span | None) -> bool:
    """`Projekta koordinators, Ogres PII „Zīle” vadītāja NAME`: a duty of nobody else, then where one works."""
    free = previous is None or place.text[previous.end : duty.span.start].strip() != ","
    return free and bool(_GAP_WORK.fullmatch(gap))


def _is_of_body(place: Place, duty: Phrase, job: Phrase) -> bool:
    """`Projekta vadītāja Kalnu jauniešu centra direktore NAME`: the body whose the job is stands between them."""
    body = _GAP_BODY.fullmatch(place.text, duty.span.end, job.span.start)
    heads = map(organisations.head_of, body[0].split()) if body else ()
    return any(head is not None and head.case == "genitive" for head in heads) and not _is_whose(place, duty, job)


def _before(place: Place, span: Span, near: Sequence[Phrase], previous: Span | None) -> tuple[str, int] | None:
    """`projekta koordinatore NAME`; a job between a duty, its label or its verb and the name yields to these."""
    before = [role for role in near if role.span.end <= span.start]
    gap = place.text[before[-1].span.end : span.start] if before else ""
    in_field = before and before[-1].key == "other" and _GAP_FIELD.fullmatch(gap)
    in_brackets = gap == " (" and place.text[span.end : span.end + 1] == ")"
    if not before or not (in_field or in_brackets or _GAP_BEFORE.match(gap)):
        return None
    job, others = before[-1], before[:-1]
    if previous and _OF_PREVIOUS.fullmatch(place.text, previous.end, job.span.start) and _ends_item(place, job, span):
        return None
    is_more = job.key in ("author", "signatory") and others and others[-1].key in DUTIES
    if is_more and _AND_AUTHOR.fullmatch(place.text, others[-1].span.end, job.span.start):
        return others[-1].key, 3
    if job.key != "other":
        return job.key, 3
    if len(before) > 1 and before[-2].key != "other":
        gap = place.text[before[-2].span.end : job.span.start]
        is_listed = _LISTED_JOB.fullmatch(gap) and (_has_own(place, before[-2]) or _is_first(place, before[-2]))
        is_same = _AND_OFFICE.fullmatch(gap) and not _is_whose(place, before[-2], job)
        of_other = _is_elsewhere(place, before[-2], gap, previous) or _is_of_body(place, before[-2], job)
        if (is_listed or is_same or _GAP_DUTY.match(gap) or of_other) and not (
            not gap.strip() and (_DEPUTY.match(job.span.of(place.text)) or _is_whose(place, before[-2], job))
        ):
            return before[-2].key, 3
    return "other", 3


def _ends_item(place: Place, job: Phrase, span: Span) -> bool:
    """`NAME – vadītāja, NAME – grāmatvede`: a job behind a dash ends what is said of the one before it."""
    return place.text[job.span.end : span.start].strip() in (",", ";")


def _after(place: Place, span: Span, near: Sequence[Phrase], _: Span | None) -> tuple[str, int] | None:
    """`NAME, projekta vadītāja`, the role on a line beside, or the label above."""
    following = role_places.following(place, span)
    later = [role for role in near if span.end <= role.span.start and not _is_of(place, role, following)]
    labelled = _label_role(place, span)
    if later and (_GAP_AFTER.match(place.text[span.end : later[0].span.start]) or _is_line(place, span, later[0])):
        chained = [role.key for role in later if _CHAIN.fullmatch(place.text[span.end : role.span.start])]
        duties = [key for key in chained if key != "other"]
        duty = next((key for key in duties if key in DUTIES), duties[0] if duties else None)
        return duty or labelled or later[0].key, 3  # `NAME, valdes locekle un projekta vadītāja`
    if place.beside and not place.text[span.end : place.block.span.end].strip(" ,"):
        return place.beside, 3
    if leading.follows(place.text, span.end, place.block.span.end):
        return "coordinator", 2
    if leaders.is_under(place.text, place.block.span, span):
        return "coordinator", 2
    return (labelled, 3) if labelled else None


def _is_line(place: Place, span: Span, role: Phrase) -> bool:
    """`NAME projekta vadītāja`: a line of nothing but a name and a duty."""
    if role.key not in DUTIES or place.text[span.end : role.span.start].strip():
        return False
    line_ends = place.text[role.span.end : place.block.span.end].split("\n")[0].strip(" .,") == ""
    return line_ends and not place.text[place.block.span.start : span.start].rpartition("\n")[2].strip()


def _is_of(place: Place, role: Phrase, following: int) -> bool:
    """Whether a role stands right before the next name, alone or with that one's job, and so speaks of that one."""
    if following >= place.block.span.end:
        return False
    gap = place.text[role.span.end : following]
    has_job = place.roles[role_places.count(place.roles, following) - 1].span.end > role.span.end
    if has_job and _LISTED_JOB.fullmatch(gap):
        return _has_own(place, role)
    return bool(_GAP_BEFORE.match(gap)) and "," not in gap


def _has_own(place: Place, role: Phrase) -> bool:
    """Whether the name before a role has its own role before it: `direktore NAME, koordinatore, skolotāja …`."""
    name = role_places.name_before(place, role.span.start)
    count = role_places.count(place.roles, name.start) if name else 0
    if name is None or not count:
        return False
    return agreement.APPOSITION.fullmatch(place.text, place.roles[count - 1].span.end, name.start) is not None


def _is_first(place: Place, role: Phrase) -> bool:
    """Whether no name stands before a role in its sentence: `stāsta projekta koordinatore, skolotāja NAME`."""
    name = role_places.name_before(place, role.span.start)
    return name is None or bool(_BETWEEN_SENTENCES.search(place.text, name.end, role.span.start))


def _label_role(place: Place, span: Span) -> str | None:
    """The role of the label over a name: of the names in the label's own paragraph only the first."""
    for label in place.labels:
        if label.value.covers(span):
            count = role_places.count(place.roles, span.start)
            if count and _labels_line(place, place.roles[count - 1], span):
                return "other"
            if label.key == "contact" and label.label.end < place.block.span.start and _heads_page(place, span, count):
                return None
            between = place.text[max(label.value.start, place.block.span.start) : span.start]
            by_body = _BODY_BEFORE.fullmatch(between)
            if _is_told_of_another(place, label, span):
                return None
            is_body = by_body is not None and (not by_body[1] or signs.is_head(by_body[1]))
            if is_body or not re.search(r"[,;(]", between) or label.value.start < place.block.span.start:
                return _LABEL_ROLES[label.key]
    return None


def _heads_page(place: Place, span: Span, count: int) -> bool:
    """Whether a line below `Kontakti` tells who heads the office whose page this is: `Direktore NAME`."""
    job = place.roles[count - 1].span if count else None
    opens = job is not None and not place.text[place.block.span.start : job.start].strip()
    return bool(job and opens and _OF_OFFICE.match(place.text, job.start))


def _is_told_of_another(place: Place, label: Labelled, span: Span) -> bool:
    """Whether what stands under a label is a sentence about the name before: `Koordinatores NAME vadībā runā NAME`."""
    first = next((name for name in place.names if label.value.start <= name.start < span.start), None)
    return first is not None and _IN_LIST.match(place.text, first.end) is None


def _labels_line(place: Place, job: Phrase, span: Span) -> bool:
    """`Grāmatvede: NAME` under a label of others: a job that is the label of its own line."""
    opens = job.key == "other" and not place.text[place.block.span.start : job.span.start].strip()
    opens = opens and not any(label.label.overlaps(job.span) for label in place.labels)
    return opens and place.text[job.span.end : span.start].strip() == ":"


def _around(place: Place, span: Span, near: Sequence[Phrase], previous: Span | None) -> tuple[str, int] | None:
    """A verb (`koordinē NAME`), the next sentence (`Viņa vada …`), or a role word a few words before."""
    if duty_verbs.end(before(place.text, place.block, span.start)) and not (
        previous
        and duty_verbs.end(before(place.text, place.block, previous.start))
        and not duty_verbs.end(place.text[previous.end : span.start])
    ):
        return "coordinator", 2
    if leaders.is_called(place.text[max(place.block.span.start, span.start - 160) : span.start]):
        return "contact", 2
    if leading.next_tells(place.text, span.end, place.block.span.end):
        return "coordinator", 2
    roles = [role for role in near if role.span.end <= span.start]
    gap = place.text[roles[-1].span.end : span.start] if roles else ""
    if roles and len(gap) < 40 and _GAP_PLACE.match(gap) and not _FROM_ELSEWHERE.match(gap):
        is_object = _DOES.search(gap) and not agreement.may_be(roles[-1].span.of(place.text), span.of(place.text))
        return None if is_object or _OF_SOMEBODY.match(gap) else (roles[-1].key, 1)
    return None


def shared(text: str, span: Span) -> bool:
    """Whether the sentence gives the person to several projects at once (`Visus … projektus koordinē NAME`)."""
    told = text[max(0, span.start - _VERB_BEFORE) : span.start]
    return duty_verbs.end(told) and bool(_PLURAL.search(told))
