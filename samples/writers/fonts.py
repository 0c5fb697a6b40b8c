"""The DejaVu fonts (package fonts-dejavu-core), embedded as subsets: the standard PDF fonts have no Latvian letters."""

from pathlib import Path

FOLDERS = (
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/dejavu",
    "/usr/share/fonts/TTF", "/Library/Fonts",
)
REGULAR, BOLD = "DejaVuSans", "DejaVuSans-Bold"


def register() -> None:
    """Make the two faces known to reportlab; FileNotFoundError says which package to install."""
    from reportlab.pdfbase.pdfmetrics import registerFont  # type: ignore[import-untyped]
    from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]

    for name in (REGULAR, BOLD):
        registerFont(TTFont(name, str(_path(name))))


def _path(name: str) -> Path:
    for folder in FOLDERS:
        path = Path(folder, f"{name}.ttf")
        if path.is_file():
            return path
    raise FileNotFoundError(f"{name}.ttf: install the package fonts-dejavu-core")
