"""The private tables. People read the views; every name here starts with an underscore and may change.

Ids of findings, statements and search entries are `document id x 1,000,000 + number in the document`, so that reading
the same document again gives the same ids.
"""

IDS_PER_DOCUMENT = 1_000_000

DOCUMENTS = """
CREATE TABLE _document (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    language TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    ingested_at TEXT NOT NULL,
    replaced_by INTEGER REFERENCES _document (id),
    pages INTEGER NOT NULL,
    page_sizes TEXT NOT NULL,
    facts TEXT NOT NULL,
    warnings TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX _document_replaced ON _document (replaced_by) WHERE replaced_by IS NOT NULL;
CREATE TABLE _file (
    id INTEGER PRIMARY KEY,
    raw_path BLOB NOT NULL UNIQUE,
    path TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    detail TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES _document (id),
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    sha256 TEXT,
    fingerprint TEXT,
    attempts INTEGER NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL
);
CREATE INDEX _file_document ON _file (document_id);
CREATE INDEX _file_state ON _file (state);
"""

PROJECTS = """
CREATE TABLE _project (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE COLLATE NOCASE,
    key TEXT NOT NULL,
    code TEXT,
    title TEXT,
    titles TEXT NOT NULL,
    programme TEXT,
    action TEXT,
    start_date TEXT,
    end_date TEXT,
    months INTEGER,
    total_cents INTEGER,
    currency TEXT,
    coordinator TEXT,
    coordinator_organisation TEXT,
    applicant TEXT,
    countries TEXT NOT NULL,
    document_count INTEGER NOT NULL,
    failed_checks INTEGER NOT NULL,
    goal TEXT,
    description TEXT,
    target_group TEXT,
    activities TEXT,
    costs TEXT
);
CREATE TABLE _project_key (
    key TEXT NOT NULL,
    project_id INTEGER NOT NULL REFERENCES _project (id) ON DELETE CASCADE,
    slug TEXT NOT NULL COLLATE NOCASE,
    principal INTEGER NOT NULL,
    PRIMARY KEY (key, project_id)
) WITHOUT ROWID;
CREATE INDEX _project_key_project ON _project_key (project_id);
CREATE INDEX _project_key_slug ON _project_key (slug);
CREATE TABLE _statement (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES _document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    project_id INTEGER REFERENCES _project (id) DEFERRABLE INITIALLY DEFERRED,
    titles TEXT NOT NULL,
    countries TEXT NOT NULL
);
CREATE INDEX _statement_document ON _statement (document_id);
CREATE INDEX _statement_project ON _statement (project_id);
CREATE TABLE _statement_key (
    statement_id INTEGER NOT NULL REFERENCES _statement (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (statement_id, key)
) WITHOUT ROWID;
CREATE INDEX _statement_key_key ON _statement_key (key);
"""

FINDINGS = """
CREATE TABLE _finding (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES _document (id) ON DELETE CASCADE,
    statement_id INTEGER REFERENCES _statement (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    method TEXT NOT NULL,
    flags TEXT NOT NULL,
    boxes TEXT NOT NULL,
    raw TEXT NOT NULL
);
CREATE INDEX _finding_document ON _finding (document_id);
CREATE INDEX _finding_statement ON _finding (statement_id);
CREATE INDEX _finding_field ON _finding (field);
CREATE TABLE _choice (
    statement_id INTEGER NOT NULL REFERENCES _statement (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    finding_id INTEGER NOT NULL REFERENCES _finding (id) ON DELETE CASCADE,
    agreeing TEXT NOT NULL,
    rivals TEXT NOT NULL,
    PRIMARY KEY (statement_id, name)
) WITHOUT ROWID;
CREATE INDEX _choice_finding ON _choice (finding_id);
CREATE TABLE _amount (
    statement_id INTEGER NOT NULL REFERENCES _statement (id) ON DELETE CASCADE,
    finding_id INTEGER NOT NULL REFERENCES _finding (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    cents INTEGER,
    currency TEXT,
    year INTEGER
);
CREATE INDEX _amount_statement ON _amount (statement_id);
CREATE INDEX _amount_finding ON _amount (finding_id);
CREATE TABLE _person (
    statement_id INTEGER NOT NULL REFERENCES _statement (id) ON DELETE CASCADE,
    finding_id INTEGER NOT NULL REFERENCES _finding (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    organisation TEXT
);
CREATE INDEX _person_statement ON _person (statement_id);
CREATE INDEX _person_finding ON _person (finding_id);
CREATE TABLE _organisation (
    statement_id INTEGER NOT NULL REFERENCES _statement (id) ON DELETE CASCADE,
    finding_id INTEGER NOT NULL REFERENCES _finding (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    country TEXT,
    registration_number TEXT
);
CREATE INDEX _organisation_statement ON _organisation (statement_id);
CREATE INDEX _organisation_finding ON _organisation (finding_id);
CREATE TABLE _check (
    statement_id INTEGER NOT NULL REFERENCES _statement (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    verdict TEXT NOT NULL,
    expected TEXT NOT NULL,
    found TEXT NOT NULL,
    finding_ids TEXT NOT NULL
);
CREATE INDEX _check_statement ON _check (statement_id);
"""

DECISIONS = """
CREATE TABLE _correction (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    project_key TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    seen TEXT,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX _correction_key ON _correction (project_key, field);
CREATE TABLE _message (code TEXT PRIMARY KEY, lv TEXT NOT NULL, en TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE _method (method TEXT PRIMARY KEY, precision REAL) WITHOUT ROWID;
CREATE TABLE _setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

SEARCH = """
CREATE TABLE _entry (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES _document (id) ON DELETE CASCADE,
    statement_id INTEGER REFERENCES _statement (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    facts TEXT NOT NULL,
    spans TEXT
);
CREATE INDEX _entry_document ON _entry (document_id);
CREATE INDEX _entry_statement ON _entry (statement_id);
CREATE VIEW _search_content AS
    SELECT e.id, e.title, CASE WHEN e.spans IS NULL THEN d.text ELSE (
        SELECT group_concat(substr(d.text, json_extract(s.value, '$[0]') + 1,
                                   json_extract(s.value, '$[1]') - json_extract(s.value, '$[0]')), char(10))
        FROM json_each(e.spans) AS s) END AS body, e.facts
    FROM _entry AS e JOIN _document AS d ON d.id = e.document_id;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, facts, content = '_search_content', content_rowid = 'id', tokenize = 'unicode61'
);
CREATE VIRTUAL TABLE _search_word USING fts5vocab ('search', 'row');
"""

CONTAINERS = """
ALTER TABLE _file ADD COLUMN container BLOB;
ALTER TABLE _file ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]';
CREATE INDEX _file_container ON _file (container) WHERE container IS NOT NULL;
CREATE TABLE _signature (
    file_id INTEGER NOT NULL REFERENCES _file (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    signer TEXT,
    signed_at TEXT,
    covered TEXT NOT NULL,
    uncovered TEXT NOT NULL,
    flaws TEXT NOT NULL,
    PRIMARY KEY (file_id, number)
) WITHOUT ROWID;
"""

PATHS = """
CREATE INDEX _file_path ON _file (path);
"""


def statements(script: str) -> list[str]:
    """The single statements of a script: `executescript` would commit the migration's transaction before running it."""
    return [statement.strip() for statement in script.split(";\n") if statement.strip()]
