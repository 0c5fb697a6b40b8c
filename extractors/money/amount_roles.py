"""What an amount is: a project's total, the part of a fund, the state or a municipality, a year's share, an advance.

The words nearest before the amount decide, then those after it; a year before it makes it yearly; arithmetic is left to
the checks.
"""

import re

from extractors.money import councils, words_behind
from extractors.money.role_words import PAYERS, Role, nearest
from model import Finding, Span

_WINDOW, _NEAR = 110, 12  # characters before an amount that tell of it, and in which its percentage stands
_YEAR = re.compile(  # not the last one of several: `2023–2025`
    r"(?:^|[\s(–-])(?<!\d[–-])(?<![\d.][–-]\s)(?<![\d.]\s[–-]\s)((?:20)\d\d)\.?\s*(?:gad\w*|g\.)?\s*[-–—:]*\s*$"
)
_OF_WHOLE = re.compile(r"\s*no\s+(?:kopējiem\s+)?", re.I)  # `8 911,20 eiro no 9 901,33 eiro`
_IS_OF_WHOLE = re.compile(
    r"\s*no\s+(?:kopējiem\s+)?(?:(?:EUR\s?)?\d[\d ., \u00a0]*(?:€|EUR\b|[Ee]iro\b|latiem\b)"
    r"|\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d\d)?(?=\s*(?:[.,;)]|$)))"
)
_PAYS_OF = re.compile(r"\b(?:līdz)?(?:finansē|sedz|apmaksā)(?:s|ja|jis|jusi)?\s*(?:EUR\s?|Ls\s?|LVL\s?)?$")
_OF_COSTS = re.compile(
    r"\s+(?:apmērā\s+)?no\s+(?:projekta\s+)?kopēj\w+\s+(?:projekta\s+)?(?:attiecinām\w+\s+)?izmaks\w+\b(?!\s*[(–-]?\s*\d)"
)
"""`kas finansē 900 latus no projekta kopējām izmaksām`: a part, whoever pays it."""
_STATE = re.compile(
    r"Klimat[au]\s+pārmaiņu|KPFI|EKII|kultūrkapitāl|VKKF|LVAF|vides\s+aizsardzības\s+fond|valsts\s+budžet", re.I
)
_SENTENCE = 200  # characters before an amount in which who pays may be quoted
_JOINT = re.compile(  # `… līdzfinansējums, ko dod X, un …`
    r"\bun\b|[,;+](?!\s*k(?:o|as|uru|ura|uras)\b)|\.\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ\d])"
)
_BEHIND_NAME, _CLOSED = re.compile(r"[”“\"»]\s*\(\s*$"), re.compile(r"\s*\)")  # `projekts “Viesi” (EUR 950)`
_ITEM = re.compile(  # `1. „Viesi” – novada dome, 950 EUR`
    r"(?:[\s\d.)•*·–—-]*|\s*[a-z]\)\s)[„“\"«][^\n]{3,200}[,;(–—-]\s*$"
)
_END_OF_ITEM = re.compile(r"[ ).,;]*(?:\n|$)")
_FOR_NAME = re.compile(  # `projekts “Viesi” par 950 eiro`, `projekta “Viesi” īstenotāji saņems 950 eiro`
    r"\bprojekt\w*\s+[„“\"«][^„“”\"«»]{3,110}[”“\"»]\s+"
    r"(?:par|(?:īstenotāj|autor|komand|pieteicēj|iesniedzēj|veidotāj)\w+\s+(?:saņem|saņēm|ieguv)\w*)\s+$"
)
_PARTLY_ELIGIBLE = re.compile(r"\s*,?\s*no\s+(?:tiem|tām|kuriem|kurām|tā|kā)\s+attiecinām", re.I)
_IS = re.compile(r"\s+ir\s")
_ONE_S_SHARE = re.compile(r"\b(?:novada|pilsētas|pašvaldības|pagasta|domes)\s+daļ[au]\s*(?:ir|[:–—-])?\s*$", re.I)
_SPLIT_AGAIN = re.compile(r"\s*[,(]\s*(?:kur|no\s+(?:tās|kuras|tā|kā|kuriem|tiem)|t\.\s?sk|tostarp|tai\s+skaitā)\b")
"""`novada daļa 900 eiro, no tās …`: what is split again is a partner's share, not who pays."""
_OPENS_SENTENCE = re.compile(r"(?:[a-zāčēģīķļņšūž]{4}|[”“\"»)])\.\s+$")
_OF_PORTION = re.compile(r"\d\s?%\s*(?:\(|,?\s*jeb\s)\s*(?:EUR\s*|€\s*|Ls\s*)?$")
_PORTION = re.compile(r"\d\s?%\s*(?:jeb|[–—(-])?\s*$")
_PAID = re.compile(
    r"[\s)–—-]*(?:(?:ir|tika|tiks|jau)\s+)?(?:saņemt|ieskaitīt|pārskaitīt|izmaksāt)(?:i|a|s)\b"
    r"(?!\s+(?:kā\s+)?(?:avans|priekš))"
)
_FROM = re.compile(r"(?:^|[.;:]\s+)No\s+$|[;,]\s+no\s+$")
_PAY_TOGETHER = re.compile(  # `fonds kopā ar valsti ieguldījis 900 eiro`
    r"\bkopā ar\s+[^.;:,\d]{3,60}\s(?:ieguld|atvēl|piešķ[iī]r|(?:līdz)?finans|samaksā)\w*\s*$"
)
_FROM_WHOLE = re.compile(r"\b[Nn]o\s+(?:(?:projekta|visa|tā)\s+)?kopēj(?:ā|iem|ām|ajiem|ajām)\s+(?:projekta\s+)?$")
_WHOLE = re.compile(  # `no kopējā 900 eiro budžeta skolai tiks 300`
    r"\s+(?:liel(?:ā|ajiem)\s+)?(?:projekta\s+)?(?:budžet|finansējum|grant|summ|izmaks|dotācij)\w*"
)
_LOAN = re.compile(r"\b(?:aizņēmum|aizdevum)\w*[^;\d]{0,60}$", re.I)
_IN_ADVANCE = re.compile(r"(?:[^.;,\n\d]|\.(?=\S)){0,120}?\bpriekšfinans", re.I)
_SPENT = re.compile(
    r"\s*(?:ir\s+|jau\s+)?(?:iztērēt|izlietot|izmaksāt|apgūt)(?:i|a|s)\s+(?:\w+\s+)?\d"
    r"|\s+(?:\w+\s+){1,3}?(?:atvēlēt[ias]|piešķirt[ias]|pienākas|saņem|paredzēt[ias]|tiek|nonāk)\s+\d"
)
"""`No 900 eiro iztērēti 120`, `No 900 eiro Lielajai skolai atvēlēti 120`: a part is spent, or given, of the whole."""
_RECEIVES = re.compile(  # `pašvaldība saņēmusi 900 eiro no …`: who receives does not pay
    r"\b(?:pašvaldība|dome|biedrība|nodibinājums|skola|muzejs|klubs|draudze)\b[^.;:\d]{0,60}?"
    r"\b(?:saņ[eē]m|iegu[vs]|piesaistīj)\w*\s+(?:\w+\s+){0,2}$",
    re.I,
)
_FROM_WHOM = re.compile(r"\bno\s+[^.;:\d]{3,60}$|līdzfin|daļ[auāu]\b", re.I)
_SUM_OF = re.compile(r"(?:^|\))\s*=\s*(?:kopā\s+)?(?:EUR\s*)?$")  # `900 EUR (ELFLA) + 100 EUR (dome) = 1000 EUR`
_IS_SPENT = re.compile(
    r"\b(?:iztērēt|izlietot|ieguldīt|izmaksāju)\w*\s*(?:kopā\s+|kopumā\s+|pavisam\s+)?(?:EUR\s*)?$", re.I
)
_IS_SPLIT = re.compile(r"\s*[,(]\s*(?:no\s+(?:tiem|tā|kuriem|kā)|tostarp|t\.\s?sk|tai\s+skaitā|tajā\s+skaitā)\b")
"""`darbiem iztērēti 900 EUR, tostarp 700 EUR …`: what is split by who pays is the whole."""


def of(text: str, amount: Finding, before: Finding | None, block: Span) -> Role:
    """The role that the words around an amount give it; `before` is the amount before it in the same block, if any.

    >>> text = "Kopējās izmaksas 9000 EUR: ESF dod 7650 EUR"
    >>> of(text, Finding("amount", "9000.00 EUR", Span(17, 25), ""), None, Span(0, len(text))).name
    'total'
    """
    left = max(block.start, amount.span.start - _WINDOW, _end_of_words_after(text, before, block) if before else 0)
    words = text[left : amount.span.start]
    if before is None and _ends_item(text, amount, block):
        return Role("total", 2)
    if told := _by_form(text, amount, words, block) or (_of_other(text, before, amount, block) if before else None):
        return told
    if shared := councils.role(text, amount.span, block):
        return shared
    following = _after(text, amount, block)
    if following in PAYERS and _IS.match(text, amount.span.end):
        return Role(following, 2)  # `attiecināmās izmaksas: 900 eiro ir Eiropas nauda`
    labelled = words_behind.label(text, amount.span, block)
    if _PAY_TOGETHER.search(words):
        return Role("total", 2)
    if labelled and labelled.payer and before:
        return Role(labelled.payer, 2)  # `89 400 eiro – valsts dotācija un 2 508 eiro – pašvaldības nauda`
    told = labelled or nearest(words)
    if told and told.name in PAYERS and _OPENS_SENTENCE.search(words):
        told = None  # `Konkursu rīko dome. 900 eiro piešķirti …`
    if following in PAYERS and _is_portion(text, amount) and not (told and told.name in PAYERS):
        return Role(following, 2)  # `izmaksas: 85 % (900 EUR) no ERAF`
    if told and told.name in ("municipal", "own") and _RECEIVES.search(words) and not _FROM_WHOM.search(words):
        return Role(following if following in PAYERS else "total", 2)
    return _weighed(following, told)


def _by_form(text: str, amount: Finding, words: str, block: Span) -> Role | None:
    """The role that the form of the `words` before an amount and of those behind it gives it, whatever is named."""
    end = amount.span.end
    if _is_whole(text, end, words):
        return Role("total", 2)
    if year := _YEAR.search(words):
        return Role("yearly", 3, int(year[1]))
    if _PARTLY_ELIGIBLE.match(text, end) and not ((told := nearest(words)) and told.name in PAYERS):
        return Role("total", 2)
    if payer := words_behind.term(text, end) or words_behind.bearer(text, amount.span, block):
        return Role(payer, 3)
    if _FROM_WHOLE.search(words) and _WHOLE.match(text, end):
        return Role("total", 3)
    if _PAYS_OF.search(words) and _OF_COSTS.match(text, end):
        told = nearest(words)
        return Role(told.name if told and told.name in PAYERS else _state_or_other(text, amount.span), 2)
    if _IS_OF_WHOLE.match(text, end) and (told := nearest(words)) and told.name == "total":
        return Role(told.payer or "other", 2)
    if _PORTION.search(words) and _PAID.match(text, end):
        return Role("instalment", 2)  # `80 % jeb 7 200 EUR saņemti`
    if _is_loan_in_advance(text, amount.span, words):
        return Role("prefinancing", 2)
    return Role("other", 2) if _SPLIT_AGAIN.match(text, end) and _ONE_S_SHARE.search(words) else None


def _state_or_other(text: str, amount: Span) -> str:
    """Who pays a part by what is named, perhaps in quotation marks, in the words before it."""
    named = _STATE.search(text, max(0, amount.start - _SENTENCE), amount.start)
    return "national" if named else "other"


def _is_whole(text: str, end: int, words: str) -> bool:
    """Whether a sum stands behind its project's name, is one of terms, or one that is spent, given or split."""
    if (_FOR_NAME.search(words) and not councils.is_share(text, end)) or ("=" in words and _SUM_OF.search(words)):
        return True
    is_named = _BEHIND_NAME.search(words) and _CLOSED.match(text, end)
    is_used = _FROM.search(words) and _SPENT.match(text, end)
    return bool(is_named or is_used or (_IS_SPENT.search(words) and _IS_SPLIT.match(text, end)))


def _is_loan_in_advance(text: str, amount: Span, words: str) -> bool:
    """`priekšfinansēšanai ņemt aizņēmumu 900 eiro`, `aizdevums 900 eiro projekta „Oga” priekšfinansēšanai`."""
    clause = words.rpartition(". ")[2]
    if not _LOAN.search(clause):
        return False
    return "riekšfinans" in clause or _IN_ADVANCE.match(text, amount.end) is not None


def _of_other(text: str, before: Finding, amount: Finding, block: Span) -> Role | None:
    """The role of an amount that is the whole of the one before it, or a part given of that."""
    if _OF_WHOLE.fullmatch(text, before.span.end, amount.span.start):
        return Role("total", 2)
    return Role("other", 2) if _is_given_of(text, before, amount, block) else None


def _ends_item(text: str, amount: Finding, block: Span) -> bool:
    """Whether an item of a list that begins with a name ends with a sum, and a comma parts it from who has it."""
    start = max(block.start, text.rfind("\n", block.start, amount.span.start) + 1)
    is_last = _END_OF_ITEM.match(text, amount.span.end, block.end) is not None
    return is_last and _ITEM.fullmatch(text, start, amount.span.start) is not None


def _is_given_of(text: str, whole: Finding, amount: Finding, block: Span) -> bool:
    """Whether an amount is what somebody is given of the one before it: `No 900 eiro skolai atvēlēti 120`."""
    spent = _SPENT.match(text, whole.span.end)
    is_whole = spent is not None and spent.end() == amount.span.start + 1
    return is_whole and _FROM.search(text, max(block.start, whole.span.start - 20), whole.span.start) is not None


def _weighed(following: str | None, told: Role | None) -> Role:
    """The role by what stands behind an amount, `following`, and by what its label or the words before it say."""
    if following == "instalment" and told and told[:2] == ("prefinancing", 3):
        return told  # `priekšfinansējums 900 eiro, ko atmaksā pēc noslēguma`
    if following == "own" and told and (told.payer or (told.name in PAYERS and told.strength == 3)):
        return Role(told.payer or told.name, 2)  # `dome atvēlēja 2 500 eiro līdzfinansējumu`
    if following and (following in ("own", "prefinancing", "instalment", "other") or _is_rest(told)):
        return Role(following, 2)
    if following == "eligible" and told and told.strength < 3:
        return Role(following, 2)  # `iecerei apstiprinātas 900 eiro attiecināmās izmaksas`
    if following == "total" and told and told[:2] == ("other", 2):
        return Role(following, 2)  # `biedrība saņems 900 eiro projekta „Oga” īstenošanai`
    if following in PAYERS and told and (told.name == "own" or told[:2] == ("other", 2)):
        return Role(str(following), 2)  # `pārējās izmaksas – 600 EUR sedz pašvaldība`
    return told or Role("other", 0)


def _is_rest(told: Role | None) -> bool:
    """Whether the words before tell nothing but that something is left: `atlikušo, 900 eiro, sedz Eiropas …`."""
    return told is None or told.name == "instalment"


def _end_of_words_after(text: str, before: Finding, block: Span) -> int:
    """Where the words end that tell the role of the amount before: they say nothing about this one."""
    rest = _rest(text, before, block)
    if not words_behind.role(rest) and not words_behind.label(text, before.span, block):
        return before.span.end
    joints = [match.end() for match in _JOINT.finditer(rest)]
    return before.span.end + (joints[0] if joints else 0)


def _after(text: str, amount: Finding, block: Span) -> str | None:
    return words_behind.role(_rest(text, amount, block))


def _rest(text: str, amount: Finding, block: Span) -> str:
    """What stands behind an amount in its line; of `85 % (900 EUR) finansē …` behind the brackets."""
    rest = text[amount.span.end : min(block.end, amount.span.end + 200)].partition("\n")[0]
    closed = _CLOSED.match(rest)
    return rest[closed.end() :] if closed and _is_portion(text, amount) else rest


def _is_portion(text: str, amount: Finding) -> bool:
    """Whether an amount stands in brackets behind the percentage that it is."""
    return _OF_PORTION.search(text, max(0, amount.span.start - _NEAR), amount.span.start) is not None
