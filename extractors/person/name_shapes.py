"""How names of people are written: in full, with initials, in capitals, with the surname in capitals."""

import re

from extractors.text.letters import LOWER, UPPER

CAPITALISED = rf"[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)*"
# A name stands free, and begins where `MAY_BEGIN_NAME` does.
WORDS = re.compile(
    rf"[{UPPER}](?<![\w.@-].)[{LOWER}]+(?:-[{UPPER}][{LOWER}]+)*(?:[ \u00a0]+{CAPITALISED}){{1,3}}(?![\w@])"
)
INITIALS = re.compile(
    rf"[{UPPER}](?<![\w.].)[{LOWER}]?\.(?<!Dr\.)(?<!Mg\.)(?<!Bc\.)\s?(?:[{UPPER}][{LOWER}]?\.\s?)?{CAPITALISED}(?!\w)"
)
CAPITALS = re.compile(
    rf"[{UPPER}](?<![\w.@-].)[{UPPER}]+(?:[ \u00a0]+[{UPPER}]{{2,}}(?:-[{UPPER}]{{2,}})?){{1,7}}(?![\w@])"
)
SURNAME_IN_CAPITALS = re.compile(  # as signatures under news are: `Anna KALNA`
    rf"[{UPPER}](?<![\w.@-].)[{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?(?:[ \u00a0]+{CAPITALISED})?[ \u00a0]+"
    rf"[{UPPER}]{{4,}}(?:-[{UPPER}]{{3,}})?(?![\w@+])"
)
# No word of a name is longer, but what a program has encoded is: to its end from each capital would take minutes.
MAY_BEGIN_NAME = re.compile(rf"[{UPPER}](?:[\w-]{{1,50}}+[ \u00a0]+|[{LOWER}]?\.\s?)(?=[{UPPER}])")
