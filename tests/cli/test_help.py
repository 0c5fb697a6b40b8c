"""`kratuve --help` answers at once, because whatever is heavy waits for the command that needs it."""

import json
import subprocess
import sys

_LOADED = """
import json, sys
from ingest.cli import main
main(["--help"], standalone_mode=False)
print(json.dumps(sorted(sys.modules)))
"""


def loaded_by_help() -> set[str]:
    """The modules that a process has loaded which did nothing but print the help."""
    done = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_help_loads_no_package_of_ours_but_the_command_line() -> None:
    ours = {name.partition(".")[0] for name in loaded_by_help()}
    assert "ingest" in ours
    assert not ours & {"model", "db", "extractors", "latvian", "codes", "datasette_plugins", "samples"}


def test_help_loads_nothing_heavy() -> None:
    heavy = {"concurrent.futures", "datasette", "logging", "secrets", "spacy", "structlog", "tomllib"}
    assert not loaded_by_help() & heavy
