"""Word tables of the package: tab-separated files in `latvian/data`, where `#` begins a comment line."""

from pathlib import Path

_FOLDER = Path(__file__).with_name("data")  # importlib.resources would cost more time than the rest of the package


def rows(name: str) -> list[list[str]]:
    """The rows of the table `name`, each a list of its cells.

    >>> rows("months.tsv")[0]
    ['1', 'janvāris', '2-is', 'jan janv january']
    """
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
