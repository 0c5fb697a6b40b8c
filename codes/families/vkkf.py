"""State Culture Capital Foundation of Latvia (Valsts kultūrkapitāla fonds; project number).

The year, the competition's round, three letters of the field (KMN cultural heritage) and three to five digits; a
target programme has a letter of its own before them. Another register's number may look like it, so the text must name
the foundation, or a label stand near.

Sources: pages and lists of projects of municipalities.

>>> validate("2023-1-KMN021"), validate("2023-1-MDM-M02021")
('2023-1-KMN021', '2023-1-MDM-M02021')
>>> is_valid("2023-1-KM021")
False
"""

from codes.contrary import PAPERS
from codes.family import Family

FAMILY = Family(
    name="vkkf",
    shape=(
        r"(?P<year>20~[0-2]\d) - (?P<round>\d) - (?P<sector>[A-Z]{3})(?: - (?P<letter>[A-Z]))?"
        r"(?P<serial>\d{3,5})(?!\w)"
    ),
    form="{year}-{round}-{sector}[-{letter}]{serial}",
    examples=("2023-1-KMN021", "2022-2-MUZ034", "2023-1-MDM-M02021"),
    lookalikes=("2023-1-KM021", "2023-1-LV01", "2023-01-KMN"),
    programme=lambda components: "VKKF",
    cue=r"kkf\b|projekt\w*\s+(?:nr|numur)[^\d;]{0,40}20",
    contrary=PAPERS,
    cue_anywhere=r"vkkf|kultūrkapitāl",
    cued="VKKF projekts {}",
)
PATTERN = FAMILY.pattern
compact, validate, is_valid, components, programme = FAMILY.verbs
