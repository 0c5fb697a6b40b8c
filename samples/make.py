"""Write the sample documents: `python -m samples.make [FOLDER]`; the same arguments give the same bytes."""

import argparse
from pathlib import Path

from samples.content import LATER, sheets
from samples.writers import WRITERS


def make(folder: Path) -> list[Path]:
    """Write all documents below `folder`, into `documents/` and `later/`; the paths written."""
    written = []
    for sheet in sheets():
        place = folder / ("later" if sheet.name == LATER else "documents")
        place.mkdir(parents=True, exist_ok=True)
        for ending in sheet.formats:
            path = place / f"{sheet.name}.{ending}"
            path.write_bytes(WRITERS[ending](sheet))
            written.append(path)
    return written


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent)
    for path in make(parser.parse_args().folder):
        print(path.name)


if __name__ == "__main__":
    main()
