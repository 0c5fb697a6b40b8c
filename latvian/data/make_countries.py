"""Writes `countries.tsv` from the Latvian territory names of the Unicode CLDR, as the package babel carries them.

Run it from the repository's root when babel has been updated: `python latvian/data/make_countries.py`.
"""

import re
from pathlib import Path

from babel import Locale

# Codes of the CLDR that stand for no country of ISO 3166-1: unions, test locales, reserved codes of islands.
NO_COUNTRIES = {"AC", "CP", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
TARGET = Path(__file__).with_name("countries.tsv")


def main() -> None:
    """Write alpha-2 code and name of each country, one on a line, in the order of the codes."""
    names = {str(code): str(name) for code, name in Locale("lv").territories.items()}
    codes = sorted(code for code in names if re.fullmatch("[A-Z]{2}", code) and code not in NO_COUNTRIES)
    lines = ["# alpha-2\tname in Latvian; made by make_countries.py from the CLDR"]
    lines += [f"{code}\t{names[code]}" for code in codes]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
