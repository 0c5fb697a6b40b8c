"""The last part of a project's address: ASCII, made of a key alone, so that it is the same after every rebuild."""

import hashlib
import re
import sqlite3

import codes
from db.connection import row
from db.keys import CODE, TITLE
from latvian.folding import fold

_LONGEST = 60
_DIGEST = 6


def of_key(key: str) -> str:
    """The slug of one of a project's keys; a title's carries a digest, because two folded titles may look alike.

    >>> of_key("code:8.3.4.0/16/I/001"), of_key("title:ārpusstundu aktivitātes")
    ('8-3-4-0-16-I-001', 'arpusstundu-aktivitates-071123')
    """
    kind, _, rest = key.partition(":")
    if f"{kind}:" == CODE:
        return _dashed(rest)
    digest = hashlib.sha256(key.encode()).hexdigest()[:_DIGEST]
    name = _dashed(rest.lower())[:_LONGEST].strip("-") if f"{kind}:" == TITLE else "projekts"
    return f"{name or 'projekts'}-{digest}"


def _dashed(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", fold_keeping_case(text)).strip("-")


def fold_keeping_case(text: str) -> str:
    """ASCII letters for Latvian ones, capitals kept: codes are read better that way."""
    return "".join(fold(letter).upper() if letter.isupper() else fold(letter) for letter in text)


def find(connection: sqlite3.Connection, slug: str) -> int | None:
    """The id of the project with this slug: its own, that of any of its keys, or its code in any spelling."""
    by_key = "SELECT project_id AS id FROM _project_key WHERE slug = ? ORDER BY principal DESC, project_id"
    found = row(connection, "SELECT id FROM _project WHERE slug = ?", [slug]) or row(connection, by_key, [slug])
    if found is None and (compact := codes.compact(slug)):
        found = row(connection, "SELECT project_id AS id FROM _project_key WHERE key = ?", [CODE + codes.base(compact)])
    return found["id"] if found else None
