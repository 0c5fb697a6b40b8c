"""State research programmes of Latvia (project number).

`VPP`, the ministry or agency and perhaps the programme's name, which may be of several words, the year of the call, its
round and four digits.

Sources: numbers in publications and repositories.

>>> validate("VPP-IZM-2018/2-0002"), compact("VPP-IZM-Letonika-2025/1-0004")
('VPP-IZM-2018/2-0002', 'VPP-IZM-LETONIKA-2025/1-0004')
>>> components("VPP-IZM-DH-2020/1-0001").topic
'DH'
>>> compact("VPP-CFLA-Mākslīgais intelekts-2024/1-0003")
'VPP-CFLA-MĀKSLĪGAIS INTELEKTS-2024/1-0003'
>>> is_valid("VPP-2018/2-0002")
False
"""

from codes.family import Family

FAMILY = Family(
    name="vpp",
    shape=(
        r"VPP~ - (?P<sector>[^\W\d_]{2,20})(?: - (?P<topic>[^\W\d_]{1,30}(?:[- ][^\W\d_]{1,30}){0,3}))? - "
        r"(?P<year>20\d\d) / (?P<round>\d) - (?P<serial>\d{4})(?!\w)"
    ),
    form="VPP-{sector}[-{topic}]-{year}/{round}-{serial}",
    examples=("VPP-IZM-2018/2-0002", "VPP-IZM-DH-2020/1-0001", "VPP-COVID-2020/1-0004"),
    lookalikes=("VPP-2018/2-0002", "VPP-IZM-2018"),
    programme=lambda components: "VPP",
    hints=("VPP",),
    spaced=frozenset({"topic"}),
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
