"""Interreg Latvia–Lithuania 2014–2020, and Latvia–Lithuania 2007–2013 (project number).

`LLI` and two or three digits. In 2007–2013 the letter I was the Roman number of the call: LLI, LLII, LLIII, LLIV; their
numbers look alike, so the year must come from elsewhere. A blank, or nothing, may stand for the dash.

Sources: latlit.eu; numbers on pages of municipalities. The later calls of 2007–2013 are known by hearsay, and flagged.

>>> compact("LLI 444"), compact("lli444")
('LLI-444', 'LLI-444')
>>> is_valid("LLI")
False
"""

from codes.components import Parts
from codes.family import Family


def _flags(parts: Parts) -> tuple[str, ...]:
    return () if parts["group"] == "LLI" else ("unconfirmed",)


FAMILY = Family(
    name="lli",
    shape=r"(?P<group>LL~I(?:II?|V)?)(?: - | ?)(?P<serial>\d{2,3})(?![0-9A-Za-z])(?![.,]\d)",
    form="{group}-{serial}",
    examples=("LLI-444", "LLI-501", "LLI-329", "LLII-087"),
    lookalikes=("LLI programma", "XLLI-444", "LLI-4445"),
    programme=lambda components: "Interreg",
    hints=("LLI",),
    flags=_flags,
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
