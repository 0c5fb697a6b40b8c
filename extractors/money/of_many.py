"""Money of a call, a plan or several projects together, which no project owns: `Iesniegto projektu kopējais …`."""

import re

from extractors.text.cues import cue
from extractors.text.reading import Reading
from model import Block, Finding

_OF_MANY = cue(
    r"\b(?:iesniegt|apstiprināt|atbalstīt|noraidīt|īstenot|realizēt)[oā]\s+(?:\w+\s+)?projektu\s+[^.;\d]*$"
    r"|\b(?:konkurs(?:a|s|am|ā)|kārt(?:ai|ā|as))\s+(?:\w+\s+){0,3}?pieejam\w+\s+[^.;\d]*$|\bvienam\s+projektam\b[^.;\d]*$"
    r"|\bprojektu\s+(?:īstenošanai|realizācijai|ieviešanai)\s+[^.;]{0,40}?\bpieejam\w+\s+[^.;\d]{0,20}$|\bpieejamais\s+finansējums\s+(?:ir\s+)?$"
    r"|\bkonkursa\s+(?:kopēj\w+\s+)?(?:finansējum|budžet)\w*\s+[^.;\d]{0,20}$"
    r"|\bviena\s+projekta\s+(?:finansējum|atbalst|summ|grant)[^.;\d]*$"
    r"|\bkonkurs(?:ā|os)\s(?:(?!projekt)[^.;\d])*\bkopumā\s+$"
    r"|\b(?:projektiem|iestādēm|pieteikumiem|iecerēm)\s+(?:[^.;:\d„“”\"«»]{0,60}\s)?(?:piešķ|atvēl|iedal)\w*\s+(?:\w+\s+){0,2}$"
    r"|\bkopēj(?:ās|ais|ā)\s+(?:visu\s+)?projektu\s+(?:izmaksas|finansējums|summa|budžets)\s+[^.;\d]{0,40}$"
    r"|\bprojektu\s+kopēj(?:ās|ais|ā)\s+(?:izmaksas|finansējums|summa|budžets)\s+[^.;\d]{0,40}$"
    r"|\b(?:plānā|plāns|stratēģijā|stratēģija|attīstības\s+programmā)\s+(?:paredz|iekļau|noteik|ietver)(?:(?!\bprojekt)[^;\d]){0,160}$"
    r"|\bgrantus\s+(?:\w+\s+)?$|\bprojekti\b[^.;\d]{0,40}?\bkop(?:ējais|ējās|ējā|ā|summā)\b[^.;\d]{0,60}$",
    re.I,
)
_TO_MANY = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}(?:projektiem|pieteikumiem|iecerēm)\b")
"""`26 055 EUR sešiem projektiem`."""
_LONGEST_LABEL = 110  # characters between the sum of many and a part of it
_PARTS = re.compile(
    r"\s*[,;(]?\s*(?:no\s+(?:tā|tās|tiem|tām|kuriem|kurām|kā)|tostarp|t\.\s?sk|tai\s+skaitā|tajā\s+skaitā)\b"
    r"|[;,]?\s*(?:(?:un|bet)\s+)?(?:[-–—•*·]\s*)?[^.;:\d]{3,60}?\s*[–—:-]\s*$"
)


def is_one(reading: Reading, finding: Finding, block: Block) -> bool:
    """`Iesniegto projektu kopējais … finansējums`, `konkursā pieejami …`: money of a call, which no project owns."""
    sentence = reading.sentence_at(finding.span.start)
    start = max(sentence.start, block.span.start)
    before = reading.text[start : finding.span.start]
    if _OF_MANY.stands_in(before, before.lower()):
        return True
    return _TO_MANY.match(reading.text, finding.span.end, sentence.end) is not None


def is_part(reading: Reading, many: Finding, finding: Finding) -> bool:
    """Whether a sum is a part of the money of many right before it: `kopējās projektu izmaksas 900 EUR, no kurām …`."""
    between = reading.text[many.span.end : finding.span.start]
    return len(between) <= _LONGEST_LABEL and _PARTS.match(between) is not None
