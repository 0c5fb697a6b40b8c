"""What is true of the Latvian language, without any document: this package imports nothing of ours."""

from latvian.folding import fold
from latvian.stemming import stem
from latvian.tokens import stemmed, tokens

__all__ = ["fold", "stem", "stemmed", "tokens"]
