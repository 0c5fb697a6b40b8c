"""Latvia–Lithuania–Belarus cross-border programmes, ENPI 2007–2013 and ENI 2014–2020 (project number).

The round and a serial of two or three digits; ENI put its own name in front, which is left out here.

Sources: vugd.gov.lv and other Latvian partners; the longer form is known by hearsay.

>>> validate("ENI-LLB-1-022")
'LLB-1-022'
>>> is_valid("LLB-2")
False
"""

from codes.family import Family

FAMILY = Family(
    name="llb",
    shape=r"~(?:ENI - )?LLB - (?P<round>\d) - (?P<serial>\d{2,3})(?!\d)",
    form="LLB-{round}-{serial}",
    examples=("LLB-2-247", "LLB-1-022"),
    lookalikes=("LLB-2", "LLB programma 2014-2020"),
    programme=lambda components: "Interreg",
    hints=("LLB",),
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
