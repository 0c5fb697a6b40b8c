"""What the words behind an amount say of it: `9 000 eiro avansā`, `900 eiro sedz pašvaldība`."""

import re
from functools import lru_cache

from extractors.money.role_words import PAYERS, Role, nearest
from model import Span

_GIVES = r"(?:se[dg][zs]a?|piešķ[iī]ra?|dod|dos|deva)"
_AFTER = (
    ("prefinancing", re.compile(r"^\s*(?:\w+\s+){0,3}?(?:avansā|uzreiz\b|kā (?:priekšfinansē|avans)\w*)", re.I)),
    (
        "instalment",
        re.compile(
            r"^[\s)–—,-]*(?:\w+\s+){0,2}?pēc\s+"
            r"(?:līgum|atskait|starp(?:posm|ziņ)|gala|noslēgum|pārskat|projekta beig)\w*",
            re.I,
        ),
    ),
    ("eligible", re.compile(r"^\s*(?:(?:ir|bija)\s+)?(?:kopējās\s+|projekta\s+)*attiecināmās\s+izmaksas", re.I)),
    ("total", re.compile(r"^\s*(?:līdz)?(?:atbalsta|finansē)\s+(?:\S+\s+){0,2}programma\b", re.I)),
    (
        "eu",
        re.compile(
            r"^\s*\)?\s*(?:\([^)]{0,140}\)\s*)?(?:,?\s*jeb\s+\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|procent\w*)\s*)?"
            rf"(?:no|,?\s*{_GIVES}|apmērā no|(?:līdz)?finansē(?:ja|s)?|(?:ap)?maksā(?:ja|s)?|ir)\s+"
            r"(?:ES\b|Eiropa|INTERREG|ERAF|ESF|ELFLA|KF\b|LEADER|Erasmus\+?(?!\w)|(?:\w+ ){1,5}programmas"
            r"|finanšu instrumenta|publisk\w+ (?:finansē|atbals))",
            re.I,
        ),
    ),
    (
        "private",
        re.compile(
            rf"^\s*(?:atbalstī\w+|ziedo\w*|ieguld\w+|{_GIVES})\s+(?:arī\s+)?"
            r"(?:(?-i:SIA|A/?S|AAS|ZS|z/s)|zemnieku\s+saimniecība|uzņēm\w+)\s",
            re.I,
        ),
    ),
    (
        "national",
        re.compile(
            r"^\s*(?:\([^)]{0,40}\)\s*)?(?:no\s+)?(?:nacionāl\w+|valsts\b|Latvijas\s+(?:[Vv]ides|valsts))", re.I
        ),
    ),
    (
        "municipal",
        re.compile(r"^\s*(?:\([^)]{0,140}\)\s*)?[^.;,\d(]{0,25}\bpašvaldīb|^\s*no\s+(?:pašvaldīb|dom[ei]|novad)", re.I),
    ),
    (
        "municipal",
        re.compile(
            rf"^\s*\)?\s*{_GIVES}\s+(?:arī\s+)?(?:\w+\s+){{0,2}}?(?:dome|pagasts|novads|pilsēta|pašvaldība)\b", re.I
        ),
    ),
    ("eu", re.compile(r"^\s*un\s+[\d., \u00a0]+\s?(?:EUR|[Ee]iro|€)\s+līdzfinansē", re.I)),
    ("other", re.compile(r"^\s*(?:uz\s+)?katr(?:ā|ai|am|u|o)\s+(?:no\s+|skol|ēk|objekt|partner|pagast)", re.I)),
    ("other", re.compile(r"^\s*(?:nav\s+(?:pareiz|precīz)|vietā\b)", re.I)),
    ("other", re.compile(r"^\s*no\s+(?:šī\s+)?projekta\s+(?:līdzek|naud|budžet|finansēj)", re.I)),
    ("other", re.compile(r"^\s*\(\s*(?:mūsu\s+(?:\w+\s+)?|partnera\s+|(?:\w+\s+)?\w*skolas\s+)daļ[au]\b", re.I)),
    ("own", re.compile(r"^\s*(?:ir\s+)?(?:partneru\s+)?(?:līdzfinansē|ieguldījum)", re.I)),
    ("own", re.compile(r"^\s*(?:\w+\s+)?(?:jā)?ieguld\w*\s+pa(?:ti|ts|š[iau])", re.I)),
    (
        "own",  # `– ziedojām paši`, `, ko paši savācām`, `sedz pati biedrība`, `nāk no mūsu pašu kabatas`
        re.compile(
            r"^\s*(?:[,–—-]\s*)?(?:k(?:o|urus|uru|as)\s+)?(?:jā)?(?:paši\s+\w{3,}(?:ām|am|sim)\b|\w{3,}(?:ām|am|sim)\s+(?:mēs\s+)?paši\b"
            r"|(?:se(?:dz|gs|dza)|samaksā\w*|nāk|nāca)\s+(?:pa(?:ti|ts|ši|šas)\b|no\s+(?:mūsu\s+)?pašu\b))",
            re.I,
        ),
    ),
    (
        "total",
        re.compile(
            r"^\s*(?:projektam\s+[„“\"«]"
            r"|projekta\s+[„“\"«][^„“”\"«»]{2,120}[”“\"»]+\s+(?:īstenošan|realizācij|ieviešan)ai)",
            re.I,
        ),
    ),
    ("total", re.compile(r"^\s*ta[mi]\s+(?:de(?:v|vis|vusi)|piešķ\w+|atvēl\w+)\b", re.I)),
    ("total", re.compile(r"^\s*vis(?:ām|iem|ai)\s+(?:\w+\s+){0,2}?(?:skol|partner|dalībniek|projekt)", re.I)),
    ("other", re.compile(r"^\s*(?:mums|mūsu\s+(?:skolai|novadam|pašvaldībai|biedrībai))\b", re.I)),
    ("total", re.compile(r"^\s*(?:jeb 100|liel[āo] budžet|liel[sai]\w* (?:budžet|projekt|finansē))", re.I)),
    ("total", re.compile(r"^\s*kopēj[āo]\s+(?:projekta\s+)?(?:grant|budžet|finansējum)[au]\b", re.I)),
)
_PAYER = re.compile(  # `633,60 EUR Lauku atbalsta dienesta finansējums, …`; before a number the words belong to that
    r"\s*(?:\([^)]{0,140}\)\s*)?(?:[–—-]\s+(?=[^.,;:\d()]{2,60}(?:līdzekļi(?:em)?|finansējums|budžets|daļa|nauda)\b))?"
    r"([^\W\d_][^.,;:\d()]{2,90}?(?:\([^()\d]{2,90}\)[^.,;:\d()]{0,60}?)?)\s*(?=[.,;)]|$|\b(?:un|bet|savukārt|jeb)\b)"
)
_APPOSED = re.compile(  # `10 %, tas ir 900 EUR, pašvaldības piešķirtais līdzfinansējums.`
    r"\s*,\s+([^\W\d_][^.,;:\d()\n]{2,80}?\b(?:līdzfinansējums|finansējums|līdzekļi|daļa|nauda|ieguldījums))\s*(?:[.;\n]|$)"
)
_PASSIVE = re.compile(  # `9 000 eiro tiek finansēti no ERAF`
    r"\s*(?:apmērā\s+)?(?:ir|tiek|tika|tiks)\s+(?:\w+\s+)?(?:(?:līdz)?finansēt|segt|piešķirt|piesaistīt|saņemt|iegūt)\w+(?=\s+no\s)"
)
_NEXT = re.compile(r"\s*[^.;,\d()]{2,60}(?:\(\s*\d{1,3}\s?%\s*\)\s*)?[–—:-]\s*\d")
"""`900 EUR valsts budžets (15 %) – 135 EUR`: what is named behind the amount is the label of the next one."""

_FAR_BEFORE = 90  # characters before an amount among which the term before it stands
_TERM = re.compile(r"\s*\(([^()\d]{2,70})\)\s*(?=[+=])")  # `900 EUR (ELFLA) + 100 EUR (dome) = 1000 EUR`
_AMONG_TERMS = re.compile(  # `900 EUR (ELFLA) un 100 EUR (dome)`
    r"\s*\(([^()\d]{2,70})\)\s*(?=(?:,|;|un|bet|savukārt)\s+(?:EUR\s?)?\d"
    r"[\d ., \u00a0]*(?:EUR|[Ee]iro|€|euro)?\s*\([^()\d])"
)
_LAST_TERM = re.compile(r"\s*\(([^()\d]{2,70})\)")
_AFTER_TERM = re.compile(r"\([^()\d]{2,70}\)\s*(?:,|;|un|bet|savukārt|,\s+bet)\s+(?:EUR\s?)?$")
_SHARE = re.compile(r"\d\s?%\s*(?:jeb\s+|\()(?:EUR\s?)?$")
_BEARS = re.compile(  # `90 % (900 EUR) sedz ELFLA, 10 % (100 EUR) – pašvaldība`
    r"\s*\)?\s*(?:[–—-]\s+|(?:se[dg][zs]a?|(?:līdz)?finansē(?:ja|s)?|piešķ[iī]ra?|dod|dos|deva|iegulda|ieguldīja|apmaksā|maksā|ir|no)\s+)"
    r"([^\W\d_][^.,;:\d()\n]{2,70})"
)
_APART = re.compile(rf"^\s*[,–—-]\s*(?=(?:{_GIVES}|iegul\w+|pievieno\w*|(?:līdz)?finansē(?:ja|s)?|apmaksā(?:ja|s)?)\s)")
_OPENS = re.compile(  # `…, 3,75 % jeb 900 eiro – valsts dotācija`: the share is told before the sum
    r"(?:^|[\n•*;,:]|\b(?:un|bet|savukārt|no tām|no tiem|no kur(?:iem|ām|as|a))\b)\s*(?:[–—-]\s*)?"
    r"(?:\d{1,3}(?:[.,]\d{1,3})?\s?(?:%|procent\w+)\s*(?:jeb|vai|[–—-])\s*)?$"
)
_LABEL = re.compile(
    r"\s*(?:\(\s*\d{1,3}(?:[.,]\d+)?\s?%\s*\)\s*)?[–—-]\s+([^\W\d_][^.,;:\d()\n]{2,70}?)\s*(?:[.,;\n]|$|\b(?:un|bet|savukārt)\s+\d)"
)


@lru_cache(maxsize=256)  # each amount is asked twice: for itself, and for the one behind it
def role(rest: str) -> str | None:
    """The role that the words right behind an amount give it: by their form, or by the payer they name to their end."""
    if _NEXT.match(rest) or rest.lstrip().startswith("+"):
        return None
    rest = _APART.sub("", rest, count=1)
    rest = _PASSIVE.sub("", rest, count=1) if _PASSIVE.match(rest) else rest
    by_form = next((name for name, pattern in _AFTER if pattern.match(rest)), None)
    payer = (_PAYER.match(rest) or _APPOSED.match(rest)) if by_form is None else None
    return (_payer(payer[1]) if payer else None) or by_form


def term(text: str, end: int) -> str | None:
    """Who pays the term of a sum: `900 EUR (ELFLA) + 100 EUR (dome) = 1000 EUR`."""
    told = _TERM.match(text, end) or _AMONG_TERMS.match(text, end)
    return _payer(told[1]) if told else None


def bearer(text: str, amount: Span, block: Span) -> str | None:
    """Who pays the last of several terms, or a share told in percent: `… un 9 EUR (dome)`, `10 % (9 EUR) – dome`."""
    before = text[max(block.start, amount.start - _FAR_BEFORE) : amount.start]
    behind = None
    if before.rstrip().endswith(("(", "jeb", "EUR")) and _SHARE.search(before):
        behind = _BEARS.match(text, amount.end, block.end)
    elif "(" in before and _AFTER_TERM.search(before):
        behind = _LAST_TERM.match(text, amount.end, block.end)
    return _payer(behind[1]) if behind else None


def _payer(words: str) -> str | None:
    named = nearest(words)
    return named.name if named and named.name in PAYERS and named.strength > 1 else None


def label(text: str, amount: Span, block: Span) -> Role | None:
    """The role that a label behind an amount gives it where the amount opens a line or a clause.

    >>> told = "9 000 EUR – kopējās izmaksas, 900 EUR – pašvaldības līdzekļi"
    >>> [label(told, Span(*place), Span(0, len(told))).name for place in ((0, 9), (30, 37))]
    ['total', 'municipal']
    """
    behind = _LABEL.match(text, amount.end, block.end)
    if behind is None or not _OPENS.search(text, block.start, amount.start):
        return None
    return nearest(behind[1])
