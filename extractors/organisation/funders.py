"""Who pays for a project: `Projektu finansē X`, `ar X finansiālu atbalstu`, `X līdzfinansēts projekts`.

Funders and agencies that are merely named, as any page under a flag of the Union names them, are none.
"""

import re

_TITLE = r"(?:[„“\"«][^„“”\"«»\n]{2,120}[”“\"»]+\s+)?"
_OVERSEES = re.compile(rf"\badministrē(?:ja|s)?\s*$|\b[Pp]rojekts\s+{_TITLE}(?:ir|bija)\s*$")
_PAYS = re.compile(
    rf"(?:\b(?:[Pp]rojektu|[Ii]eceri|[Tt]o|ko|kuru)\s+{_TITLE}(?:(?:arī|daļēji|pilnībā)\s+)?"
    r"(?:līdzfinansē|finansē|finansiāli\s+atbalst[aī]|atbalst[aī])(?:ja|s|jis|jusi)?"
    r"|\b(?:[Ff]inansējumu|[Ll]īdzekļus|[Nn]audu|[Gg]rantu|[Ff]inansiālu\s+atbalstu|[Ll]īdzfinansējumu)\s+(?:\w+\s+){0,2}?"
    r"(?:piešķ[iī]r\w*|atvēl\w+|nodrošin\w+|sniedz\w*|sniegu\w+)"
    r"|\b(?:līdz)?finansētāj(?:s|i|a)\s*(?:ir\b|bija\b|[:–—-]))\s*$"
)
_PAID = re.compile(r"\s+(?:finansiāl\w+\s+(?:un\s+\w+\s+)?atbalst|(?:līdz)?finansēt\w+\s+(?:\w+\s+)?projekt)")
_SUPPORTED = re.compile(
    r"\s+(?:(?:projektu\s+)?konkursā\b"
    r"|(?:piešķirt|izsludināt|rīkot)\w+\s+(?:projektu\s+)?(?:konkurs|finansējum|grant)\w+)"
)

_CONTEST = re.compile(
    r"\s+(?:(?:iedzīvotāju|jauniešu|sabiedrisko|nevalstisko|organizāciju|NVO|mazo|atbalsta)\s+){0,3}"
    r"(?:projektu|iniciatīvu|grantu|atbalsta)\s+(?:līdzfinansēšanas\s+)?(?:fond|konkurs)"
)


def is_contest(after: str) -> bool:
    """Whether the words behind a name make it that of a fund or contest: `pašvaldības projektu fonds piešķir`.

    >>> is_contest(" jauniešu iniciatīvu konkursā atbalstīts"), is_contest(" projektu īsteno")
    (True, False)
    """
    return _CONTEST.match(after) is not None


def funds(before: str, after: str, *, is_payer: bool) -> bool:
    """Whether the words beside a name say that it pays for the project; `is_payer`: that is what it is for.

    >>> funds("Projektu finansē ", ".", is_payer=False), funds("ar ", " atbalstu", is_payer=False)
    (True, False)
    """
    by_means = before.lower().endswith("ar ") and after.startswith(" atbalstu")
    return bool(_PAYS.search(before) or _PAID.match(after) or (is_payer and (by_means or _SUPPORTED.match(after))))


def oversees(before: str) -> bool:
    """Whether the words before a payer say that it looks after a project, or has approved it.

    >>> oversees("Projektu administrē "), oversees("Projektu īsteno ")
    (True, False)
    """
    return _OVERSEES.search(before) is not None
