"""Documents made for this project: every school, person, project and amount in them is invented.

`python -m samples.make` writes them from `samples.content`; the demo, the tests and the benchmarks read what it wrote.
"""

from importlib.resources import files
from pathlib import Path


def documents() -> Path:
    """The folder of the documents that the demo starts with.

    >>> (documents() / "domes_lemums.pdf").is_file()
    True
    """
    return Path(str(files("samples"))) / "documents"


def later() -> Path:
    """The folder of the documents to drop into the inbox while the demo is running.

    >>> [path.suffix for path in later().iterdir()]
    ['.pdf']
    """
    return Path(str(files("samples"))) / "later"
