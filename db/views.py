"""The public views. They are code: made anew whenever their SQL differs from what the file holds."""

import hashlib
import sqlite3

from db.connection import row, transaction
from model.vocabulary import CHOICES

PLAIN = (*(name for name in CHOICES if name not in ("duration", "total")), "titles", "countries")
"""The fields of a project that the views show as they are; money and months are converted."""
CORRECTABLE = (*CHOICES, "titles", "countries")


def _corrected(field: str, machine: str, correction: str = "{}") -> str:
    """A machine value, or what a person decided in its place (`{}` stands for it); a decision may be NULL."""
    value = f"json_extract(o.fields, '$.{field}')"
    return f"CASE WHEN json_type(o.fields, '$.{field}') IS NULL THEN {machine} ELSE {correction.format(value)} END"


def _chosen(name: str) -> str:
    """A document's choice for a field."""
    return (
        "(SELECT f.value FROM _choice AS c JOIN _finding AS f ON f.id = c.finding_id "
        f"WHERE c.statement_id = s.id AND c.name = '{name}')"
    )


def _amount_of(text: str) -> str:
    return f"round(CAST({text} AS REAL), 2)"


def _currency_of(text: str) -> str:
    return f"CASE WHEN instr({text}, ' ') > 0 THEN substr({text}, instr({text}, ' ') + 1) END"


_PLAIN = {field: f"{_corrected(field, f'p.{field}')} AS {field}" for field in PLAIN}

_OVERLAY = """
SELECT k.project_id, json_group_object(c.field, c.value) AS fields
FROM (SELECT project_key, field, CASE kind WHEN 'correct' THEN value END AS value FROM _correction
      WHERE kind IN ('correct', 'withhold') AND project_key <> '') AS c
CROSS JOIN _key_owner AS k ON k.key = c.project_key
GROUP BY k.project_id
"""

_KEY_OWNER = """
SELECT key, project_id FROM _project_key AS k
WHERE principal = 1 OR NOT EXISTS (
    SELECT 1 FROM _project_key AS other WHERE other.key = k.key AND other.project_id <> k.project_id)
"""

_PROJECTS = f"""
SELECT p.id, {_PLAIN["code"]}, {_PLAIN["title"]}, {_PLAIN["titles"]}, {_PLAIN["programme"]}, {_PLAIN["action"]},
    {_PLAIN["start_date"]}, {_PLAIN["end_date"]},
    {_corrected("duration", "p.months", "CAST({} AS INTEGER)")} AS months,
    {_corrected("total", "round(p.total_cents / 100.0, 2)", _amount_of("{}"))} AS total_amount,
    {_corrected("total", "p.currency", _currency_of("{0}"))} AS currency,
    {_PLAIN["coordinator"]}, {_PLAIN["coordinator_organisation"]}, {_PLAIN["applicant"]}, {_PLAIN["countries"]},
    {_PLAIN["goal"]}, {_PLAIN["description"]}, {_PLAIN["target_group"]}, {_PLAIN["activities"]}, {_PLAIN["costs"]},
    p.document_count, p.failed_checks, o.project_id IS NOT NULL AS corrected, p.slug, p.key
FROM _project AS p LEFT JOIN _overlay AS o ON o.project_id = p.id
"""

_PROJECT_DOCUMENTS = f"""
SELECT s.project_id, s.document_id, {_chosen("code")} AS code, {_chosen("title")} AS title, s.titles,
    {_chosen("programme")} AS programme, {_chosen("action")} AS action, {_chosen("start_date")} AS start_date,
    {_chosen("end_date")} AS end_date, CAST({_chosen("duration")} AS INTEGER) AS months,
    {_amount_of(_chosen("total"))} AS total_amount, {_currency_of(_chosen("total"))} AS currency, s.countries
FROM _statement AS s WHERE s.project_id IS NOT NULL
"""

_AMOUNTS = """
SELECT s.project_id, s.document_id, a.finding_id, a.role, round(a.cents / 100.0, 2) AS amount, a.currency, a.year, f.raw
FROM _amount AS a JOIN _statement AS s ON s.id = a.statement_id JOIN _finding AS f ON f.id = a.finding_id
WHERE s.project_id IS NOT NULL
"""

_PEOPLE = """
SELECT s.project_id, s.document_id, p.finding_id, f.value AS name, p.role, p.organisation
FROM _person AS p JOIN _statement AS s ON s.id = p.statement_id JOIN _finding AS f ON f.id = p.finding_id
WHERE s.project_id IS NOT NULL
"""

_ORGANISATIONS = """
SELECT s.project_id, s.document_id, o.finding_id, f.value AS name, o.role, o.country, o.registration_number
FROM _organisation AS o JOIN _statement AS s ON s.id = o.statement_id JOIN _finding AS f ON f.id = o.finding_id
WHERE s.project_id IS NOT NULL
"""

_FINDINGS = """
SELECT f.id, f.document_id, s.project_id, f.field, f.value, f.raw, f.page, f.start, f."end", f.boxes, f.method,
    m.precision AS confidence, f.flags
FROM _finding AS f LEFT JOIN _statement AS s ON s.id = f.statement_id LEFT JOIN _method AS m ON m.method = f.method
"""

_CHECKS = """
SELECT s.project_id, s.document_id, c.rule, c.verdict,
    CASE c.verdict WHEN 'pass' THEN 'Saskan: ' || c.found || '.'
    ELSE coalesce(replace(replace(m.lv, '{expected}', c.expected), '{found}', c.found),
                  'Nesaskan: gaidīts ' || c.expected || ', dokumentā ' || c.found || '.') END AS message,
    c.expected, c.found, c.finding_ids,
    CASE c.verdict WHEN 'pass' THEN 'Agrees: ' || c.found || '.'
    ELSE coalesce(replace(replace(m.en, '{expected}', c.expected), '{found}', c.found),
                  'Differs: expected ' || c.expected || ', the document has ' || c.found || '.') END AS message_en
FROM _check AS c JOIN _statement AS s ON s.id = c.statement_id LEFT JOIN _message AS m ON m.code = c.rule
WHERE s.project_id IS NOT NULL
"""

_DOCUMENTS = """
SELECT d.id, coalesce((SELECT f.path FROM _file AS f WHERE f.document_id = d.id AND f.state IN ('ingested', 'warned')
                       ORDER BY f.id LIMIT 1), d.path) AS path,
    d.title, d.media_type, d.language, d.pages, d.text, d.sha256, d.fingerprint, d.ingested_at, d.warnings,
    d.replaced_by, (SELECT c.path FROM _file AS f JOIN _file AS c ON c.raw_path = f.container
                    WHERE f.document_id = d.id AND f.state IN ('ingested', 'warned') ORDER BY f.id LIMIT 1) AS container
FROM _document AS d
"""

# A refusal by a limit names it in the detail, `KRATUVE_LIMIT_PAGES=2 000: 10000`: the limit's sentence follows.
_MESSAGE = """
    CASE f.state WHEN 'warned' THEN (
        SELECT group_concat(replace(m.{lang}, '{{pages}}', coalesce(d.pages, '')), ' ') FROM _message AS m
        WHERE m.code IN (SELECT value FROM json_each(d.warnings) UNION SELECT value FROM json_each(f.warnings)))
    ELSE (SELECT m.{lang} FROM _message AS m WHERE m.code = coalesce(f.reason, f.state)) || coalesce(
        (SELECT ' ' || replace(l.{lang}, '{{value}}', substr(f.detail, length(l.code) + 2,
                                                      instr(f.detail || ':', ':') - length(l.code) - 2))
         FROM _message AS l WHERE f.detail LIKE 'KRATUVE|_LIMIT|_%' ESCAPE '|'
         AND l.code = substr(f.detail, 1, instr(f.detail, '=') - 1)), '') END"""

_FILES = f"""
SELECT f.path, f.state, f.reason, {_MESSAGE.format(lang="lv")} AS message,
    f.document_id, f.size, strftime('%Y-%m-%dT%H:%M:%SZ', f.mtime / 1000000000, 'unixepoch') AS mtime,
    f.attempts, f.first_seen, f.last_seen, {_MESSAGE.format(lang="en")} AS message_en, f.sha256
FROM _file AS f LEFT JOIN _document AS d ON d.id = f.document_id
WHERE f.container IS NULL
"""

_MEMBERS = f"""
SELECT c.path AS container, substr(f.path, length(c.path) + 2) AS name, f.path, f.state, f.reason,
    {_MESSAGE.format(lang="lv")} AS message, {_MESSAGE.format(lang="en")} AS message_en, f.document_id, f.size
FROM _file AS f JOIN _file AS c ON c.raw_path = f.container LEFT JOIN _document AS d ON d.id = f.document_id
"""

_SIGNATURES = """
SELECT f.path AS container, s.number, s.signer, s.signed_at, s.verdict, s.covered, s.uncovered, s.flaws,
    (SELECT json_group_array(DISTINCT m.document_id) FROM _file AS m
     WHERE m.container = f.raw_path AND m.document_id IS NOT NULL AND m.state <> 'missing'
       AND substr(m.path, length(f.path) + 2) IN (SELECT value FROM json_each(s.covered))) AS document_ids
FROM _signature AS s JOIN _file AS f ON f.id = s.file_id
"""

_MACHINE = " ".join(
    [f"WHEN '{field}' THEN p.{field}" for field in PLAIN]
    + ["WHEN 'duration' THEN CAST(p.months AS TEXT)",
       "WHEN 'total' THEN (p.total_cents / 100) || '.' || substr('0' || (p.total_cents % 100), -2)"
       " || coalesce(' ' || p.currency, '')"]
)
_CORRECTIONS = f"""
SELECT c.project_key, c.field, c.value, c.seen, c.author, c.note, c.created_at,
    CASE WHEN c.kind IN ('same', 'different') THEN 0
    ELSE p.id IS NULL OR (CASE c.field {_MACHINE} END) IS NOT c.seen END AS stale,
    c.kind, p.id AS project_id
FROM _correction AS c LEFT JOIN _key_owner AS k ON k.key = c.project_key LEFT JOIN _project AS p ON p.id = k.project_id
"""

VIEWS = {
    "_key_owner": _KEY_OWNER,
    "_overlay": _OVERLAY,
    "projects": _PROJECTS,
    "project_documents": _PROJECT_DOCUMENTS,
    "amounts": _AMOUNTS,
    "people": _PEOPLE,
    "organisations": _ORGANISATIONS,
    "findings": _FINDINGS,
    "checks": _CHECKS,
    "documents": _DOCUMENTS,
    "files": _FILES,
    "members": _MEMBERS,
    "signatures": _SIGNATURES,
    "corrections": _CORRECTIONS,
}


def create(connection: sqlite3.Connection) -> None:
    """Make the views, unless the file holds just these."""
    digest = hashlib.sha256("\n".join(f"{name}{sql}" for name, sql in VIEWS.items()).encode()).hexdigest()
    present = row(connection, "SELECT value FROM _setting WHERE name = 'views'")
    if present and present["value"] == digest:
        return
    with transaction(connection):
        for name in reversed(VIEWS):
            connection.execute(f"DROP VIEW IF EXISTS {name}")
        for name, sql in VIEWS.items():
            connection.execute(f"CREATE VIEW {name} AS {sql}")
        connection.execute("INSERT OR REPLACE INTO _setting (name, value) VALUES ('views', ?)", [digest])
