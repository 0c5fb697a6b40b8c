"""LEADER (number that a local action group gives to an application).

Year, group, round, measure and a serial, with slashes between.

Source: a local action group's list of projects.

>>> validate("2017/AL32/2/A019.22.01/1")
'2017/AL32/2/A019.22.01/1'
>>> is_valid("2017/39/ERAF")
False
"""

from codes.family import Family

FAMILY = Family(
    name="leader_group",
    shape=(
        r"(?P<year>20~[12]\d) / (?P<group>[A-Z]{2}\d\d) / (?P<round>\d{1,2}) / "
        r"(?P<measure>[A-Z]\d{3}(?:\.\d{1,4}){1,2}) / (?P<serial>\d{1,3})(?!\d)"
    ),
    form="{year}/{group}/{round}/{measure}/{serial}",
    examples=("2017/AL32/2/A019.22.01/1",),
    lookalikes=("2017/39/ERAF", "2017/AL32"),
    programme=lambda components: "LEADER",
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
