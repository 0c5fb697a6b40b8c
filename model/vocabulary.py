"""The closed vocabularies of the public contract."""

FIELDS = (
    "code", "title", "programme", "action", "date", "start_date", "end_date", "duration", "amount", "percent", "person",
    "organisation", "country", "email", "phone", "registration_number", "goal", "description", "target_group",
    "activities", "costs", "decision_number",
)
SECTIONS = ("goal", "description", "target_group", "activities", "costs")
CHOICES = (
    "code", "title", "programme", "action", "start_date", "end_date", "duration", "total", "coordinator",
    "coordinator_organisation", "applicant", *SECTIONS,
)
AMOUNT_ROLES = (
    "total", "eu", "national", "municipal", "own", "private", "prefinancing", "yearly", "instalment", "eligible", "other",
)
PERSON_ROLES = ("coordinator", "manager", "contact", "signatory", "author", "other")
ORGANISATION_ROLES = ("coordinator", "applicant", "partner", "implementer", "funder", "other")
PROGRAMMES = (
    "Erasmus+", "LLP", "ESC", "ESF", "ESF+", "ERAF", "KF", "AF", "Interreg", "Nordplus", "LIFE", "LEADER", "ELFLA",
    "Horizon", "COST", "EEZ", "LZP", "VPP", "VKKF", "AMIF", "CERV", "other",
)
STATES = ("ingested", "warned", "duplicate", "quarantined", "ignored", "deferred", "missing")
REASONS = (
    "password-protected", "damaged", "empty-file", "unsupported-type", "no-text", "no-pages", "too-large",
    "resource-limit", "timeout", "crash", "unsafe-path", "unsafe-xml", "unreadable", "ocr-missing",
)
WARNINGS = (
    "wrong-extension", "text-lost", "encoding-guessed", "truncated", "repaired", "pages-limited", "table-limited",
    "unreliable-text",
)
