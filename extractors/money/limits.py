"""Sums told as the most that something may cost: `summa ir līdz 900 eiro`."""

import re

from extractors.text.reading import Reading
from model import Finding

_AT_MOST = re.compile(r"\b(?:līdz|ne\s+vairāk\s+(?:par|kā)|maksimāli)\s+(?:EUR\s?|Ls\s?)?$", re.I)
CHANGED = re.compile(r"(?:samazinā|palielinā|paaugstinā|precizē|pieaug|saruk|sadārdzinā|nokrit)\w+\s+līdz\s+$")
"""`izmaksas samazinātas līdz 900 eiro`: no limit."""
_NEAR = 40  # characters before an amount


def is_one(reading: Reading, finding: Finding) -> bool:
    """Whether an amount is told as a limit."""
    before = reading.text[max(0, finding.span.start - _NEAR) : finding.span.start]
    return _AT_MOST.search(before) is not None and not CHANGED.search(before)
