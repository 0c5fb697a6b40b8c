"""Verbs over a single project number of whatever family.

The few families whose numbers are mere digits (URBACT, Horizon 2020) are nothing by themselves: what is known of them
stands in the `Match` that `find` gives.
"""

import re
from functools import lru_cache

from codes import spelling
from codes.components import Components
from codes.families import FAMILIES
from codes.family import Family
from codes.tables import action as action_of
from codes.tables import actions

LABEL = re.compile(r"^(?:(?:projekta|līguma)\s+)?(?:nr|no|numurs)\b\.?:?\s*", re.IGNORECASE)

_REMEMBERED = 1024  # numbers of which it is remembered what they say: a document is asked about each of its own often


def compact(text: str) -> str | None:
    """The canonical form of a string that is nothing but a project number in any spelling, or None.

    >>> compact("2017 1 tr01 ka201 046757"), compact("8.3.4.0 /16/ I /001"), compact("lli 444")
    ('2017-1-TR01-KA201-046757', '8.3.4.0/16/I/001', 'LLI-444')
    >>> compact("Nr.2020-1-LTO1-KA229-077835_5")
    '2020-1-LT01-KA229-077835_5'
    >>> compact("mūžizglītība") is compact("2018-11-01") is None
    True
    """
    string = LABEL.sub("", text.strip())
    for reading in dict.fromkeys((string, spelling.mended(string), spelling.mended(string.upper()))):
        family = _family(reading)
        if family:
            return family.compact(reading)
    return None


@lru_cache(maxsize=_REMEMBERED)
def base(compact: str) -> str:
    """A number without what only one copy of it carries: the partner suffix of a school, the contract of 2007–2013.

    This is the key under which documents of one project meet, so a number that is written otherwise than the programme
    does has that of the programme's form; a string that is no project number is its own base.

    >>> base("2020-1-LT01-KA229-077835_5"), base("2009/0138/1DP/1.1.2.1.2/09/IPIA/VIAA/004")
    ('2020-1-LT01-KA229-077835', '1DP/1.1.2.1.2/09/IPIA/VIAA/004')
    >>> base("2020-1-FI01-KA229-SCH-066504_5")
    '2020-1-FI01-KA229-066504'
    """
    family = _family(compact)
    if family is None:
        return compact
    proposed = family.components(compact).proposed
    return base(proposed) if proposed else family.base(compact)


@lru_cache(maxsize=_REMEMBERED)
def identifies(compact: str) -> bool:
    """Whether a number alone tells one project from another; a string that is no project number is taken to.

    >>> identifies("LLI-444"), identifies("EST-LAT 156")
    (True, False)
    """
    family = _family(compact)
    return family is None or family.identifies


@lru_cache(maxsize=_REMEMBERED)
def programme(compact: str) -> str | None:
    """The programme of a compact number in the vocabulary of programmes; None where the number does not tell.

    >>> programme("8.1.2.0/18/I/006"), programme("4.2.3.4/1/24/I/001"), programme("21-02-AL31-A019.2201-000005")
    ('ERAF', 'ESF+', 'LEADER')
    >>> programme("101074467") is None
    True
    """
    family = _family(compact)
    return family.programme_of(compact) if family else None


@lru_cache(maxsize=_REMEMBERED)
def action(compact: str) -> str | None:
    """The action of a compact number, None where its family has none.

    >>> action("2023-1-LV01-KA121-SCH-000123962"), action("2017-1-TR01-KA201-046757"), action("LLI-444")
    ('KA121', 'KA201', None)
    """
    family = _family(compact)
    return family.components(compact).action if family else None


@lru_cache(maxsize=_REMEMBERED)
def components(compact: str) -> Components | None:
    """What a compact number is made of; None where it is no project number.

    >>> components("2017-1-TR01-KA201-046757").country
    'TR'
    """
    family = _family(compact)
    return family.components(compact) if family else None


@lru_cache(maxsize=_REMEMBERED)
def is_accreditation(compact: str) -> bool:
    """Whether the number is of an accreditation, charter or quality label: a standing, without amount and period.

    >>> is_accreditation("2024-1-LV01-KA120-ADU-000284600"), is_accreditation("2025-1-LV01-KA121-ADU-000343916")
    (True, False)
    """
    family = _family(compact)
    if family is None:
        return False
    components = family.components(compact)
    if components.topic and components.topic.endswith("ECHE"):
        return True
    name, year = components.action or "", components.year or 0
    known = action_of(name, year) or next((row for row in actions() if row.name == name), None)
    return known is not None and known.accreditation


@lru_cache(maxsize=_REMEMBERED)
def _family(string: str) -> Family | None:
    """The family of a string that is nothing but a number; strict spelling is tried before loose."""
    if not any(character.isdigit() for character in string):
        return None
    for loose in (False, True):
        for family in FAMILIES:
            if family.alone and family.match(string, loose=loose):
                return family
    return None
