import subprocess
import sys

PROGRAM = """
import sys
from extractors.person import phrases
from model import Span
assert phrases.find("Tiekas projekta koordinatore Anna", Span(0, 33), "roles")
assert "spacy" in sys.modules
assert "requests" not in sys.modules
import spacy.cli
assert spacy.cli.info.__name__ == "info"
"""


def test_spacy_comes_without_its_commands_and_they_can_still_be_had() -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
