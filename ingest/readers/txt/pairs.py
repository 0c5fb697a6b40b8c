"""Labels and values in plain text that only blanks hold apart: values begin under one another, labels anew each time.

Nosaukums            Linu diena
Projekta mērķis      Atdzīvināt linu audzēšanu
                     trīs pagastos
"""

import re
from collections.abc import Sequence

_PAIR = re.compile(r"(?P<label>(?:\d{1,2}\.(?:\d\.?)? )?[^\s\d]+(?: [^\s\d]+)*) {2,}(?P<value>\S+(?: \S+)*)")
"""A label is in words; numbers of projects beside their names are a register, not a form."""
_FEWEST_PAIRS = 3
_LONGEST_LABEL = 48

Pair = tuple[list[str], list[str]]
"""The lines of a label and those of its value."""


def pairs(lines: Sequence[str], start: int) -> tuple[int, list[Pair]]:
    """The labels with their values that begin in this line, and where they end; (start, []) where none do.

    >>> pairs(["Nosaukums  Linu diena", "Sākums     2020. gads", "Vieta      Talsi,", "           Kuldīga"], 0)[1][-1]
    (['Vieta'], ['Talsi,', 'Kuldīga'])
    """
    first = _PAIR.fullmatch(lines[start])
    if first is None or len(first["label"]) > _LONGEST_LABEL:
        return start, []
    edge = first.start("value")
    found: list[Pair] = []
    end = start
    for place in range(start, len(lines)):
        line = lines[place]
        pair = _PAIR.fullmatch(line)
        if pair and pair.start("value") == edge and not pair["label"][0].islower():
            found.append(([pair["label"]], [pair["value"]]))
        elif found and line.startswith(" " * edge) and line[edge] != " " and "  " not in line[edge:]:
            found[-1][1].append(line[edge:])
        else:
            break
        end = place + 1
    return (end, found) if len(found) >= _FEWEST_PAIRS else (start, [])
