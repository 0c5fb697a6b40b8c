"""Labels that are in no list, by the words in them: `Projekta darbu uzsākšana`, `Atbalsta summa (90 %)`.

Offices word their labels as they please; the noun tells what stands beside. Only for what is certainly a label: before
a colon, or in the left cell of a row.
"""

import re
from functools import lru_cache

from latvian import fold

_WORD = re.compile(r"\w+")
_REMARK = re.compile(r"\([^()]*\)")
_MOST_WORDS = 6
_NUMBERED = r"(?:projekt|iesniegum|pieteikum|identifikacij|registracij|vienosan|ligum|grant|dotacij)"
_DAY = r"\w*(?: datum\w*| termin\w*| laik\w*)?"
_STARTING = r"(?:sakum|uzsaksan|uzsakts|sakts)\w*(?: datum\w*)?"
_ENDING = r"(?:beig|noslegum|pabeig|nobeigum)\w*(?: datum\w*)?"
_DOING = r"(?:isteno|realiz|ievies|norise|darbib|projekt|partnerib|izpild|aktivit)"
_TIME = r"(?:laik|period|termin|ilgum|posm)"
_DECIDED, _SUM = r"(?:pieskirt|apstiprinat|kopej|planot)", r"(?:dotacij|grant|finansejum|budzet|izmaks|summ)"
_REACHED = r"(?:talr\w*|tel|mob|telefon\w*|e ?past\w*|amats|vards|uzvards|kontakt(?:i|informacija)|adrese|numurs)"
_BODY = r"(?:partner|organizac|iestad|skol|sanemej|pasvaldib|biedrib|universitat|institu|uznemum)"
_OWNER = (
    r"(?:(?:pirms|pamat|vid)?skolas|iestades|organizacijas|biedribas|uznemuma|pasvaldibas|partner[ai]|pieteiceja"
    r"|iesniedzeja)"
)
_PLACE = (
    r"(?:[\w ]* )?(?:\d*\w*skola|iestade|gimnazija|novada|pilseta|latvija|tehnikuma|koledza|centra|muzeja|pasvaldiba"
    r"|administracija)$"
)
_KEYS = tuple(
    (key, re.compile(pattern))
    for key, pattern in (
        ("other", r"^(?:lemum|proto|iepirk|ka s)|publicit|(?:lig|vien)\w+ noslegs|aktivitas\b|terminuzdev|statuss"),
        ("other", rf"(?:parskat|atskai[st]|iesniegsan|uzraudzib|garantij|maksajum|zinojum)\w* {_TIME}"),
        ("other", r"pieteiksan\w+ termin|veids\b|\w kur(?:a|as|am|ai|s)\b"),
        ("other", rf"^(?:mobilitat|vizit|tiksan|nometn|brauc|pasakum|seminar|apmacib|izstad)\w* (?:\w+ )?{_TIME}"),
        ("title_en", r"nosaukum\w* (?:anglu|anglisk|origin)|(?:anglisk|original)\w* nosaukum"),
        ("applicant", r"^(?:projekta )?(?:iesniedzeja|pieteiceja|finansejuma sanemeja) (?:piln\w+ )?nosaukums$"),
        ("other", rf"^(?:\w+ )?{_OWNER}\w* (?:piln\w+ )?nosaukum"),
        ("title", r"^ka (?:projektu |to )?sauc|nosaukum|projekta titul|^titul|^tulkojums (?:latvie|latvis)"),
        ("code", rf"{_NUMBERED}\w* (?:\w+ )?(?:nr|numur\w*|kod\w*|id|identif\w*)$|^id\b|^nr un datum"),
        ("period", rf"^(?:(?:projekta|{_DOING}\w*) (?:\w+ )*)?{_STARTING} (?:un )?{_ENDING}$"),
        ("period", r"^kad (?:notiek|noris|norisinas|isteno)$"),
        ("start", r"^(?:un )?kad (?:\w+ )?(?:uz|ie)?sak\w+(?: projekt\w*)?$"),
        ("end", r"^(?:un )?(?:lidz )?kad (?:\w+ )?(?:beig|beidz|nosleg|nosledz|pabei)\w*(?: projekt\w*)?$"),
        ("manager", r"^(?:projekta )?(?:vaditaj|koordinator)\w* (?:vards|uzvards)\b"),
        ("manager", r"^projekta vaditaj(?:s|a) (?:un )?(?:\w+ )?(?:specialist|koordinator|kontaktperson|autor)\w*$"),
        ("coordinator", r"^(?:projekta )?koordinator(?:s|e) (?:un )?(?:specialist|kontaktperson|autor)\w*$"),
        ("coordinator", rf"^(?:projekta )?koordinator(?:s|e) (?:(?:un )?{_REACHED} ?)+$"),
        ("manager", rf"^(?:projekta )?(?:vaditaj(?:s|a)|atbildig(?:ais|a persona)) (?:(?:un )?{_REACHED} ?)+$"),
        ("contact", rf"^kontaktpersona (?:(?:un )?{_REACHED} ?)+$"),
        ("manager", r"^kas (?:\w+ )?(?:vada|koordine|atbild|atbildigais)(?: projektu| par projektu)?$"),
        ("manager", r"^(?:(?:projektu|to) )?(?:vada|koordine)$"),
        ("implementer", r"^(?:kas|projektu) (?:isteno|istenos|realize|ievies)$"),
        ("contact", r"^k(?:am|ur) (?:zvanit|rakstit|jautat|vaicat)$|^pie ka versties$"),
        ("costs", r"^cik (?:\w+ )?(?:naudas|maksa|maksas|izmaksa|izmaksas)$"),
        ("start", rf"(?:uzsaksan|uzsakt|sakum|saksan|sakts){_DAY}$"),
        ("end", rf"(?:pabeigsan|pabeig|noslegum|beigu|beigas|beigsan|nobeigum|noslegsan){_DAY}$"),
        ("period", rf"{_DOING}\w* (?:\w+ )?{_TIME}|^(?:laika posm|periods|ilgums|laiks)\b"),
        ("coordinator_organisation", rf"\b(?:vados|koordinejos|galven)\w* (?:\w+ )?\w*{_BODY}|koordinatora? {_BODY}"),
        ("partner", r"^pp ?\d{1,2}$|^(?:projekta )?partner(?:is)? (?:nr )?\d{1,2}$"),
        ("coordinator_organisation", r"^(?:projekta |partneribas )?lideris$|^lp ?\d?$"),
        ("partner", r"^(?:\w+ ){0,4}(?:piedalas|iesaist\w+|sadarbojas) (?:\w+ ){0,3}(?:skol|iestad|organizacij)as$"),
        ("partner", r"^projekta (?:\w+ ){1,3}partneri$"),
        ("partner", r"^(?:projekta )?(?:partneribas|sadarbibas|dalib) ?(?:skolas|iestades|organizacijas)$"),
        ("partner", r"^(?:projekta )?(?:skolas|iestades|organizacijas) (?:partneriba|projekta)$"),
        ("partner", r"^(?:\w+ ){0,2}(?:partneri|partnerorganizacijas|partneriestades|lidzsanemeji)$"),
        ("partner", r"^(?:\w+ ){0,2}(?:asocietie \w+|saistitie (?:sanemeji|partneri))$"),
        ("partner", r"^(?:projekta )?(?:sadarbibas )?partneris (?!un\b)\w+ \w+"),
        ("other", r"(?:parskat|atskait|zinojum)\w* iesniedzej"),
        ("applicant", r"(?:iesniedzej|pieteicej|finansejuma sanemej|atbalsta sanemej|labuma guvej|granta sanemej)\w*"),
        ("applicant", r"^(?:grupas )?atbalsta organizacija$|^projektu iesniedza?$"),
        ("coordinator", rf"^(?:projekta )?(?:grupas )?koordinator(?:s|e|i|es) {_PLACE}"),
        ("coordinator", r"^(?:proj(?:ekta)? )?koord$"),
        ("manager", r"^(?:proj(?:ekta)? vad|atb(?:ild)?|pi)$"),
        ("contact", r"^musu (?:\w+ )?kontaktpersona$"),
        ("contact", r"^par projektu (?:pasvaldiba|skola|iestade|novada|pilseta|latvija|tehnikuma|muzeja|biedriba)$"),
        ("coordinator", r"^(?:no )?musu (?:\w+ )?(?:projekta )?koordinator(?:s|e|i|es)$"),
        ("coordinator", r"^(?:projekta )?koordinator(?:s|e|i|es) (?!palig|vietn|talr|epast|amat|vard|kont)\w+$"),
        ("contact", rf"^(?:projekta )?kontakt?(?:persona|informacija|i) {_PLACE}"),
        ("goal", r"\bmerk(?:is|i)\b(?! grup)"),
        ("costs", rf"^(?:projekta )?{_DECIDED}\w* (?:projekta |es )?{_SUM}\w*$"),
        ("target_group", r"merkgrup|merka grup|merkauditor"),
    )
)  # fmt: skip


def key_of(phrase: str) -> str | None:
    """The key of a label by its words, None when they tell nothing.

    >>> key_of("Projekta darbu pabeigšana"), key_of("Projekta pilns nosaukums"), key_of("Piezīmes par nosacījumiem")
    ('end', 'title', None)
    """
    return _by_words(" ".join(_WORD.findall(fold(_REMARK.sub(" ", phrase)))))


@lru_cache(maxsize=16384)
def _by_words(words: str) -> str | None:
    if not words or words.count(" ") >= _MOST_WORDS:
        return None
    found = (key for key, pattern in _KEYS if pattern.search(words))
    key = next(found, None)
    return None if key == "other" else key


def are_of_menu(line: str, after: str) -> bool:
    """Whether a line such as `Projekti` is one of a menu, which ends with `Kontakti`, and labels nothing.

    >>> are_of_menu("Projekti", "Galerija"), are_of_menu("Projekts", "Kontaktpersona")
    (True, False)
    """
    return fold(line).strip() == "projekti" or fold(after).strip() in ("kontakti", "kontaktinformacija", "jaunumi")
