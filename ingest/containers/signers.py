"""Who signed, by the certificate: a name and nothing else; beside it stands the person's code."""

import re

from cryptography.x509 import Certificate, Name
from cryptography.x509.oid import NameOID, ObjectIdentifier

_IDENTITY = re.compile(r"\b(?:PNO|IDC|PAS|TIN|PI|CI)[A-Z:]{2,3}-?\S*|\d{6}\s?-?\s?\d{5}|\d{11,}", re.IGNORECASE)
"""A personal code, by itself or with the letters that tell of which kind and country it is."""


def name_of(certificate: Certificate) -> str | None:
    """The name of the person, or of the organisation whose seal it is; None where only a code is left."""
    subject = certificate.subject
    given, family = _attribute(subject, NameOID.GIVEN_NAME), _attribute(subject, NameOID.SURNAME)
    if given and family:
        return f"{given} {family}"
    common = _attribute(subject, NameOID.COMMON_NAME)
    return common or _attribute(subject, NameOID.ORGANIZATION_NAME)


def without_code(text: str) -> str | None:
    """The name in a field of a certificate, where a personal code may stand beside it, surname first or last.

    >>> without_code("VĪTOLIŅA,SPODRA,PNOLV-010190-12345"), without_code("SPODRA VĪTOLIŅA 010190-12345")
    ('SPODRA VĪTOLIŅA', 'SPODRA VĪTOLIŅA')
    >>> without_code("PNOLV-010190-12345") is None
    True
    """
    parts = [" ".join(_IDENTITY.sub(" ", part).split()).strip(" -,;") for part in text.split(",")]
    named = [part for part in parts if part]
    had_code = len(named) < len(parts)
    return " ".join(reversed(named) if had_code and len(named) == 2 else named) or None


def _attribute(subject: Name, kind: ObjectIdentifier) -> str | None:
    found = subject.get_attributes_for_oid(kind)
    return without_code(str(found[0].value)) if found else None
