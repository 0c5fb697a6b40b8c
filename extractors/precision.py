"""How often each rule was right on the labelled corpus: what is shown as a finding's confidence, measured and not
felt.
"""

from collections.abc import Mapping
from functools import cache

from extractors.text import wordlists

_FEWEST = 5  # judged findings below which a share says nothing


@cache
def table() -> Mapping[str, float]:
    """Measured precision (0 to 1) by the name of the method; methods judged fewer than five times are left out.

    `benchmarks/accuracy.py` writes the counts.
    """
    return {
        method: int(right) / (int(right) + int(wrong))
        for method, right, wrong in wordlists.rows("precision")
        if int(right) + int(wrong) >= _FEWEST
    }
