"""The people and organisations of one project outside lists, with their roles."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.organisation import organisation_roles, partners
from extractors.organisation import organisations as organisation_mentions
from extractors.person import jobs
from extractors.person import people as person_mentions
from extractors.project import owners
from extractors.project.evidence import Evidence
from extractors.project.segments import Segment
from extractors.text.places import Placed
from extractors.text.reading import Reading
from latvian import fold
from model import Finding, Organisation, Person

_QUOTES = re.compile('[“”„"«»]')
_SEVERAL = re.compile(r"projekt(?:iem|us|os|i)\b", re.I)
_PARISH = re.compile(  # folded
    r"\S+ (?:(?:evangeliski|evangeliska|ev|lut|luteriska|luteranu"
    r"|romas|katolu|pareizticigo|vecticibnieku|baptistu)[. ]+)+"
    r"draudze"
)
_HANDED_IN = re.compile(  # `Sedas novada domes iesniegtos projektus`, before those are named
    r"[”“\"»]?\s+(?:iesniegt|sagatavot|pieteikt|izstrādāt|īstenot|realizēt|uzrakstīt)(?:os|ie|ajiem|ajos|iem|i)\s+"
    r"(?:[^.;„“\"«\n]{0,40}\s)?projekt(?:us|i|iem|os|u\s+(?:pieteikum|iesniegum)(?:us|i|iem|os))\b"
)
_BY_VERB = 2  # how surely a verb tells a duty
_BEHIND = 40  # characters between a name and its registration number
_LABELLED = 3
"""The strength of a role that a label or a table's head tells."""
_AND = "\x00"
"""In the key of an organisation's second role."""
_ROLE_ORDER = ("coordinator", "applicant", "implementer", "partner", "funder", "other")


def people(
    text: str, segment: Segment, mentions: Sequence[person_mentions.Mention], number: int, *, alone: bool
) -> list[Person]:
    """Each person once, in the surest role that the segment gives; people without a role are named only in a lone
    project. Who leads by a job only is flagged.
    """
    best: dict[str, person_mentions.Mention] = {}
    for mention in mentions:
        if segment.covers(mention.finding.span) or mention.finding.span in segment.led:
            known = best.get(mention.finding.value)
            if known is None or _surer(mention) > _surer(known):
                best[mention.finding.value] = mention
    return [
        Person(_with_doubt(text, mention).of_project(number), mention.role)
        for mention in best.values()
        if mention.strength or alone
    ]


def _with_doubt(text: str, mention: person_mentions.Mention) -> Finding:
    leads_by_job = mention.role in ("coordinator", "manager") and jobs.is_only(text, mention.finding.span)
    return mention.finding._replace(flags=(*mention.finding.flags, jobs.FLAG)) if leads_by_job else mention.finding


def _surer(mention: person_mentions.Mention) -> tuple[bool, int, bool]:
    """A duty in the project tells more than a job: a conductor may sign as the project's manager, and to whom a
    project is given, a librarian elsewhere in the text, leads it.
    """
    is_duty = mention.role != "other"
    return is_duty and mention.strength >= _BY_VERB, mention.strength, is_duty


def organisations(reading: Reading, segment: Segment, evidence: Evidence, number: int) -> list[Organisation]:
    """Each organisation once, in the surest role; the implementer of a project without an applicant is its
    applicant.
    """
    told = list(_with_roles(reading, _of_segment(reading, segment, evidence)))
    best = _surest(reading, told, evidence, number)
    for mention, country in partners.find(reading):
        known = best.get(_key(mention.finding.value))
        if segment.covers(mention.finding.span) and (known is None or known[0] < _LABELLED):
            finding = mention.finding.of_project(number)
            best[_key(finding.value)] = (_LABELLED, Organisation(finding, "partner", country))
    for title in segment.titles:
        best.pop(_key(title.finding.value), None)  # a project may be called like a school
    labelled = any(strength == _LABELLED for strength, _ in best.values())
    found = [(strength, one) for strength, one in _unabridged(best).values() if strength or not labelled]
    ranked = sorted(_one_leader(found), key=lambda entry: _ROLE_ORDER.index(entry.role))
    named = [mention for mention, role in told if role.name != "funder"]
    return with_owner(_with_applicant(ranked), reading, segment, number, named)


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    """A name without its quotation marks, folded: every spelling of it once."""
    return " ".join(_QUOTES.sub(" ", fold(name)).split())


Known = dict[str, tuple[int, Organisation]]
"""By folded name: how surely the role is said, and the organisation in it."""


def _with_roles(
    reading: Reading, mentions: Sequence[organisation_mentions.Mention]
) -> Iterator[tuple[organisation_mentions.Mention, organisation_roles.Role]]:
    """The organisations that take part, each with what it does where it is named."""
    for mention in mentions:
        is_leader = mention.finding.method == "organisations.coordinated-by"
        role = organisation_roles.Role("coordinator", 4) if is_leader else organisation_roles.of(reading, mention)
        if role is not None:
            yield mention, role


def _surest(
    reading: Reading,
    told: Sequence[tuple[organisation_mentions.Mention, organisation_roles.Role]],
    evidence: Evidence,
    number: int,
) -> Known:
    best: Known = {}
    countries = Placed(evidence.countries, lambda country: country.span)
    for mention, role in told:
        finding = mention.finding.of_project(number)
        country = organisation_roles.country_of(finding.span, reading.text, countries)
        entry = (role.strength, Organisation(finding, role.name, country, _registered(finding, evidence)))
        key = _key(finding.value)
        known = best.get(key)
        if known and _does_both(known, entry):
            key = f"{key} {_AND} {role.name}"
            known = best.get(key)
        if known is None or entry[0] > known[0] or known[1].finding.value.isupper():
            best[key] = entry
    return best


def _does_both(known: tuple[int, Organisation], other: tuple[int, Organisation]) -> bool:
    """Whether labels or verbs tell of one organisation both that it applied and that it coordinates."""
    roles = {known[1].role, other[1].role}
    return roles == {"applicant", "coordinator"} and min(known[0], other[0]) >= _LABELLED


def _unabridged(best: Known) -> Known:
    """Without `Rankas skola` beside `Rankas pamatskola` or, where it is merely named, `Rankas 2. pamatskola`; nor
    `Mākslas skola` beside `Rankas Mākslas skola`.
    """
    short = {
        name
        for name in best
        for other in best
        if name != other
        and " " in name
        and other.endswith(name.rpartition(" ")[2])
        and (
            (other.endswith(f" {name}") and not best[name][0])
            or name.rpartition(" ")[0] == other.rpartition(" ")[0]
            or (not best[name][0] and other.startswith(f"{name.rpartition(' ')[0]} "))
            or _is_parish(name, other)
        )
        and best[name][0] <= best[other][0]
    }
    return {name: entry for name, entry in best.items() if name not in short}


def _is_parish(short: str, full: str) -> bool:
    """Whether two folded names are of one parish: `Rankas draudze`, `Rankas evaņģēliski luteriskā draudze`.

    >>> _is_parish("rankas draudze", "rankas romas katolu draudze"), _is_parish("rankas draudze", "lodes draudze")
    (True, False)
    """
    place, _, kind = short.partition(" ")
    return kind == "draudze" and _PARISH.fullmatch(full) is not None and full.startswith(f"{place} ")


def _one_leader(found: Sequence[tuple[int, Organisation]]) -> list[Organisation]:
    """Where a label or a verb names the coordinator or applicant, who merely did something did not apply."""
    led = any(one.role in ("coordinator", "applicant") and strength >= _LABELLED for strength, one in found)
    return [
        one._replace(role="implementer") if led and one.role == "applicant" and strength < _LABELLED else one
        for strength, one in found
    ]


def with_owner(
    found: list[Organisation],
    reading: Reading,
    segment: Segment,
    number: int,
    named: Sequence[organisation_mentions.Mention] = (),
) -> list[Organisation]:
    """The same with the owner, where nobody is named who applied for or leads the project."""
    if any(organisation.role in ("applicant", "coordinator") for organisation in found):
        return found
    owner = owners.of(reading, segment, number, named)
    if owner is None:
        return found
    owner = _in_full(owner, found)
    same = _key(owner.finding.value)  # once; a partner stays one, too
    others = [one for one in found if one.role == "partner" or _key(one.finding.value) != same]
    known = next((one for one in found if one not in others), owner)
    return [known._replace(finding=owner.finding, role=owner.role), *others]


def _in_full(owner: Organisation, found: Sequence[Organisation]) -> Organisation:
    """The owner under the whole name of its parish, where the text tells that."""
    full = next((one for one in found if _is_parish(_key(owner.finding.value), _key(one.finding.value))), owner)
    return full._replace(finding=full.finding._replace(flags=owner.finding.flags), role=owner.role)


def _registered(organisation: Finding, evidence: Evidence) -> str | None:
    """The registration number that stands right behind an organisation's name."""
    for reference in evidence.references:
        if reference.field == "registration_number" and 0 <= reference.span.start - organisation.span.end <= _BEHIND:
            return reference.value
    return None


def _of_segment(reading: Reading, segment: Segment, evidence: Evidence) -> list[organisation_mentions.Mention]:
    """The mentions in the segment, those of the sentence's opening that it shares with the projects after it, and who
    handed in the projects that are named from there on.
    """
    own = [mention for mention in evidence.organisations if segment.covers(mention.finding.span)]
    start = min(segment.scope).start
    own += [one for one in evidence.organisations if one.finding.span.end <= start and _hands_in(reading, one)][-1:]
    sentence = reading.sentence_at(start)
    if sentence.start < start and _SEVERAL.search(reading.text, sentence.start, start):
        own += [
            mention
            for mention in evidence.organisations
            if sentence.start <= mention.finding.span.start < start
            and _SEVERAL.search(reading.text, mention.finding.span.end, start)
        ]
    return own


def _hands_in(reading: Reading, mention: organisation_mentions.Mention) -> bool:
    return _HANDED_IN.match(reading.text, mention.finding.span.end) is not None


def _with_applicant(found: list[Organisation]) -> list[Organisation]:
    if any(organisation.role in ("applicant", "coordinator") for organisation in found):
        return found
    implementers = [organisation for organisation in found if organisation.role == "implementer"]
    return [
        organisation._replace(role="applicant") if organisation in implementers[:1] else organisation
        for organisation in found
    ]
