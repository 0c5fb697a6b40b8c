"""What an amount is by the one told before it: `avansā 900 eiro, noslēgumā 100`, `ELFLA sedz 900, uzņēmums – 100`."""

import re

from extractors.money.role_words import PAYERS, Role
from model import Finding

_NEXT_PAYMENT = re.compile(r"\b(?:otr|treš|ceturt|pēdēj|noslēgum|beig|gala|starp)\w*\W+(?:\w+\W+)?$", re.I)
_OWNER = (
    r"(?:skol|biedrīb|draudz|pirmsskol|augstskol|koledž|universitāt|ģimnāzij|uzņēmum|nodibinājum|kooperatīv|muzej|klub"
    r"|tehnikum|fond)\w*\b(?:\s+[„“”\"«][^„“”\"«»]{2,40}[“”\"»])?"
)
_OWN_BEFORE = re.compile(rf"(?:,|;|\bbet|\bun|\bsavukārt)\s+(?:pa(?:ti|ts)\s+)?{_OWNER}\s*(?:[–—-]|pat[is])\s*$", re.I)
_OWN_BEHIND = re.compile(rf"\s*[–—-]\s*(?:pa(?:ti|ts)\s+)?{_OWNER}\s*(?:[.,;)]|$)", re.I)
_OF_IT = re.compile(
    r"\b(?:no\s+(?:tā|tās|tiem|kā|kur(?:iem|ām|a|as)|šīs\s+summas)|t(?:ai|ajā)\s+skaitā|t\.\s?sk|tostarp)\b"
)

_SPLIT = re.compile(r"\s*[:(–—-]\s*")
_CHANGED_FROM = re.compile(r"\b(?:samazin|palielin|pieau[gd]|paaugstin|koriģē|grozī|precizē)[^.;\d]*\bno\s+$", re.I)
_TO = re.compile(r"\s*(?:līdz|uz)\s+", re.I)


def role(text: str, before: tuple[Finding, Role], amount: Finding, told: Role) -> Role:
    """The role of an amount whose own words, `told`, lean on those of the amount before it in the same passage."""
    gap = text[before[0].span.end : amount.span.start]
    if not told.strength or told.name == "instalment":
        continued = _continued(text, gap, before[1], amount)
        if continued is not None:
            return continued
    if told.name == "total" and told.strength < 3 and _is_less(amount, before[0]):
        if _OF_IT.search(gap):
            return Role(told.payer or "other", 2)  # `… 900 eiro, no tiem fonds piešķīra 400`
        if told.payer and before[1].name == "total" and _SPLIT.match(gap):
            return Role(told.payer, 2)  # `kopā 900 eiro: fonds piešķīra 400`
    return told


def is_changed(text: str, before: Finding, amount: Finding) -> bool:
    """Whether one sum became another: `budžets pieaudzis no 410 000 līdz 465 000 eiro`."""
    return bool(_TO.fullmatch(text, before.span.end, amount.span.start)) and bool(
        _CHANGED_FROM.search(text, max(0, before.span.start - 80), before.span.start)
    )


def _continued(text: str, gap: str, before: Role, amount: Finding) -> Role | None:
    if before.name in ("prefinancing", "instalment", "yearly") and _NEXT_PAYMENT.search(gap):
        return Role("yearly" if before.name == "yearly" else "instalment", 2)
    is_owner = _OWN_BEFORE.search(gap) or _OWN_BEHIND.match(text, amount.span.end)
    return Role("own", 2) if before.name in PAYERS and is_owner else None


def _is_less(one: Finding, other: Finding) -> bool:
    return one.value[-3:] == other.value[-3:] and float(one.value.split()[0]) < float(other.value.split()[0])
