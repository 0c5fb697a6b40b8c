"""Phrases by which a text says what a project is called: before a quotation, or on the line below a name."""

import re

_PROJECT = r"\b(?:projekt(?!us|iem|os|i\b)|partnerīb|sadarbīb|iecer|iniciatīv)"
CALLED = re.compile(
    rf"{_PROJECT}[^„“”\"«»;]{{0,120}}\b(?:(?:no)?dēvē\w*|nosauk\w+|saucas?|sauksim|nokrist\w+"
    r"|(?:dots|devām|devuši) vārd[su]?|ar vārdu|ar devīzi)\s+(?:par\s+)?$",
    re.I,
)
"""`sadarbībai dots vārds „…”`, `projekts, ko dēvējam par „…”`."""

SO_CALLED = re.compile(
    r"\W*(?:Tā|Šādi|(?:Tāds|Šāds) nosaukums|Ar šādu nosaukumu)\b[^.]{0,60}\b(?:projekts?\b|partnerība\b)"
)
"""The beginning of a line below a project's name: `Tā saucas skolas jaunais projekts …`."""
