"""What is true of project numbers: families, components, spellings, look-alikes. Imports nothing of ours.

`find` and `references` read a running text; `compact`, `base`, `programme`, `action` and `is_accreditation` take one
number.

>>> import codes
>>> [match.compact for match in codes.find("projekts “Bioētika” (2022-1-SI01-KA220- SCH-000086423), LLI 444")]
['2022-1-SI01-KA220-SCH-000086423', 'LLI-444']
>>> codes.compact("2017-1-tr01-ka201-046757")
'2017-1-TR01-KA201-046757'
"""

from codes.call import STANDINGS, months, starting_months
from codes.components import Components
from codes.errors import CodeError, InvalidComponent, InvalidFormat
from codes.find import Match, find
from codes.fragments import Fragment, fragments
from codes.number import action, base, compact, components, identifies, is_accreditation, programme
from codes.references import Reference, references
from codes.tables import paid_until

__all__ = [
    "STANDINGS", "CodeError", "Components", "Fragment", "InvalidComponent", "InvalidFormat", "Match", "Reference",
    "action", "base", "compact", "components", "find", "fragments", "identifies", "is_accreditation", "months",
    "paid_until", "programme", "references", "starting_months",
]
