"""Jobs that are not yet a duty: who is a `projektu vadītāja` leads projects, but perhaps not the one at hand."""

import re

from model import Span

FLAG = "only-a-job"
"""The flag of who is taken for a project's manager by such a job."""
_JOB = r"\b[Pp]rojektu\s+(?:vadītāj|koordinator)\w+"
_BEFORE = re.compile(rf"{_JOB}\W+(?:\w+\W+){{0,2}}$")
_AFTER = re.compile(rf"\W{{1,4}}(?:[^.;:()\n„“]{{0,60}}\s)?{_JOB}")
_DUTY = re.compile(r"\b[Pp]rojekta\s+(?:vadītāj|koordinator|kontaktperson)\w+")
_ALONE = re.compile(  # `… Vadītāja Anna Liepa.`: whose leader, the sentence does not say
    r"(?:^|[.;!?)]\s+)Vadītāj[as]\s+(?:(?:Dr|Mg|Bc)\.\s?(?:[a-z]+\.\s?){0,3})?$"
)
_ENDS = re.compile(r"\s*(?:[.;]|$)")
_NEAR, _FAR = 60, 100  # characters before and behind a name in which a job stands


def is_only(text: str, name: Span) -> bool:
    """Whether only a job beside a name tells what its bearer is.

    >>> is_only("Ilze Krūma, projektu vadītāja", Span(0, 10)), is_only("Ilze Krūma, projekta vadītāja", Span(0, 10))
    (True, False)
    >>> is_only("Zied dārzs. Vadītāja Ilze Krūma.", Span(21, 31))
    True
    """
    before, after = text[max(0, name.start - _NEAR) : name.start], text[name.end : name.end + _FAR]
    by_job = _BEFORE.search(before) or _AFTER.match(after)
    by_job = by_job or (_ALONE.search(before) and _ENDS.match(after))
    return bool(by_job) and not (_DUTY.search(before) or _DUTY.search(after))
