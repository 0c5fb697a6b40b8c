"""The checks by name, with what a failed one says to a person, in Latvian and in English."""

from typing import NamedTuple


class Rule(NamedTuple):
    """A check's message when it fails; `{expected}` and `{found}` stand for the values."""

    latvian: str
    english: str


RULES: dict[str, Rule] = {
    "dates-in-order": Rule(
        "Projekta beigas ({found}) ir pirms sākuma ({expected}).",
        "The project ends ({found}) before it starts ({expected}).",
    ),
    "months-match-dates": Rule(
        "Norādītais ilgums ({found} mēn.) neatbilst datumiem ({expected} mēn.).",
        "The stated duration ({found} months) does not fit the dates ({expected} months).",
    ),
    "words-match-digits": Rule(
        "Summa vārdiem ({found}) atšķiras no summas cipariem ({expected}).",
        "The amount in words ({found}) differs from the amount in digits ({expected}).",
    ),
    "years-add-up": Rule(
        "Gadu summas kopā ir {found}, bet norādīts {expected}.",
        "The yearly amounts add up to {found}, but {expected} is stated.",
    ),
    "parts-add-up": Rule(
        "Finansējuma daļas kopā ir {found}, bet norādīts {expected}.",
        "The parts add up to {found}, but {expected} is stated.",
    ),
    "percent-of-total": Rule(
        "Norādītā procentu daļa būtu {expected}, bet dokumentā ir {found}.",
        "The stated percentage would be {expected}, but the document says {found}.",
    ),
    "code-country": Rule(
        "Numurs norāda uz koordinatoru valstī {expected}, bet koordinators ir valstī {found}.",
        "The code tells of a coordinator in {expected}, but the coordinator is in {found}.",
    ),
    "code-year": Rule(
        "Projekta sākums ({found}) neatbilst numura gadam ({expected}).",
        "The start ({found}) does not fit the year in the code ({expected}).",
    ),
    "code-round": Rule(
        "Projekta sākums ({found}) neatbilst numurā norādītajai konkursa kārtai ({expected}).",
        "The start ({found}) does not fit the round of the call in the code ({expected}).",
    ),
    "code-duration": Rule(
        "Projekts ilgst {found} mēn., bet numurā norādītās darbības projekti ilgst {expected} mēn.",
        "The project lasts {found} months, projects of the action in the code last {expected}.",
    ),
    "code-end": Rule(
        "Projekta beigas ({found}) ir pēc dienas, līdz kurai fonds sedz izdevumus ({expected}).",
        "The project ends ({found}) after the last day whose costs the fund pays ({expected}).",
    ),
    "code-belongs": Rule(
        "Numuram vajadzīga akreditācija {expected}, bet dokumentā līdzās minēta {found}.",
        "The code needs an accreditation {expected}, but the document names {found} beside it.",
    ),
    "code-programme": Rule(
        "Numurs pieder programmai {expected}, bet dokumentā nosaukta {found}.",
        "The code belongs to {expected}, but the document names {found}.",
    ),
    "code-spelling": Rule(
        "Projekta numurs „{found}” nav pierakstīts, kā programmā pieņemts; iespējams, domāts „{expected}”.",
        "The code “{found}” is not in the programme's form; “{expected}” may be meant.",
    ),
}


def message(rule: str, expected: str, found: str, language: str = "lv") -> str:
    """What a failed check says.

    >>> message("years-add-up", "100.00 EUR", "90.00 EUR", "en")
    'The yearly amounts add up to 90.00 EUR, but 100.00 EUR is stated.'
    """
    texts = RULES[rule]
    return (texts.english if language == "en" else texts.latvian).format(expected=expected, found=found)
