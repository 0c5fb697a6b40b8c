import json
import subprocess
import sys

TEXT = """Projekta koordinatore (tālr. 67-123.456, e-pasts: anna@skola.example) raksta: "viss izdosies"! :-)
Skat. www.skola.example/projekti?nr=12#a, 2023./2024. m.g., 12 345,67 EUR... un Erasmus+ KA1/KA2 – ,,izglītībai''.
"""
"""What a tokeniser is asked about: marks at words' edges and inside, addresses, dates, amounts, a face."""

LEAN = """
import json, sys
from extractors.person import phrases
from model import Span
assert phrases.find("Tiekas projekta koordinatore Anna", Span(0, 33), "roles")
tokens = [(token.idx, token.text) for token in phrases._tokenizer()(sys.argv[1])]
print(json.dumps([tokens, sorted(sys.modules)]))
"""
WHOLE = """
import json, spacy, sys
tokens = [(token.idx, token.text) for token in spacy.blank("lv")(sys.argv[1])]
print(json.dumps([tokens, sorted(sys.modules)]))
"""


def _told(program: str) -> tuple[list[list[object]], set[str]]:
    """The tokens of `TEXT`, and the modules that were imported for them."""
    ran = subprocess.run([sys.executable, "-c", program, TEXT], check=True, capture_output=True)
    tokens, modules = json.loads(ran.stdout)
    return tokens, set(modules)


def test_spacy_comes_without_commands_pipelines_and_training_and_cuts_as_it_does_with_them() -> None:
    (tokens, modules), (expected, all_modules) = _told(LEAN), _told(WHOLE)
    spared = {"requests", "spacy.cli", "spacy.pipeline", "spacy.training", "spacy.lang.zh"}
    assert tokens == expected and len(tokens) > 30
    assert "spacy" in modules and spared <= all_modules
    assert not spared & modules
