"""What the ledger says to people: for each state, reason and warning a sentence in Latvian and one in English.

A sentence tells what happened and what to do next. Every code of `model.vocabulary` has one; a test counts them.
"""

import re
from typing import NamedTuple


class Message(NamedTuple):
    """One sentence or two, in both languages."""

    lv: str
    en: str


STATES = {
    "ingested": Message("Nolasīts.", "Read."),
    "warned": Message("Nolasīts, bet pārbaudiet brīdinājumus.", "Read, but look at the warnings."),
    "duplicate": Message(
        "Tāds pats saturs jau ir krātuvē ar citu nosaukumu; nekas nav jādara.",
        "The same content is already here under another name; nothing to do.",
    ),
    "quarantined": Message("Nav nolasīts; skatiet iemeslu.", "Not read; see the reason."),
    "ignored": Message("Netiek lasīts: tas nav dokuments.", "Not read: this is not a document."),
    "deferred": Message(
        "Atlikts: krātuve mēģinās vēlreiz pati; nekas nav jādara.", "Put off: it will be tried again by itself."
    ),
    "missing": Message(
        "Fails vairs nav mapē; nolasītais ir saglabāts. Ja tas pazudis nejauši, ielieciet to atpakaļ.",
        "The file is gone from the folder; what was read is kept. If this was an accident, put it back.",
    ),
}

REASONS = {
    "password-protected": Message(
        "Fails ir aizsargāts ar paroli. Saglabājiet to bez paroles un ielieciet mapē vēlreiz.",
        "The file is protected by a password. Save it without one and put it into the folder again.",
    ),
    "damaged": Message(
        "Fails ir bojāts. Atveriet to programmā, kurā tas veidots, saglabājiet no jauna un ielieciet mapē vēlreiz.",
        "The file is damaged. Open it in the program that made it, save it anew and put it into the folder again.",
    ),
    "empty-file": Message(
        "Fails ir tukšs. Pārbaudiet, vai tas ir nokopēts līdz galam, un ielieciet mapē vēlreiz.",
        "The file is empty. Check that it was copied to the end and put it into the folder again.",
    ),
    "unsupported-type": Message(
        "Šādu failu veidu krātuve nelasa. Saglabājiet to kā PDF vai DOCX un ielieciet mapē.",
        "This kind of file cannot be read. Save it as PDF or DOCX and put that into the folder.",
    ),
    "no-text": Message(
        "Dokumentā nav atrasts neviens vārds. Ja tas ir attēls, noskenējiet to skaidrāk; ja lapa ir tukša, "
        "izņemiet failu.",
        "Not one word was found. If it is an image, scan it more clearly; if the page is blank, remove the file.",
    ),
    "no-pages": Message(
        "Dokumentā nav nevienas lapas. Saglabājiet to no jauna programmā, kurā tas veidots.",
        "The document has no pages. Save it anew in the program that made it.",
    ),
    "too-large": Message(
        "Fails ir lielāks par pieļaujamo. Sadaliet to vai saglabājiet ar mazākiem attēliem.",
        "The file is larger than allowed. Split it or save it with smaller images.",
    ),
    "resource-limit": Message(
        "Faila lasīšana prasītu vairāk, nekā atļauts. Sadaliet to mazākos failos; ja tas saņemts no nepazīstama "
        "sūtītāja, neatveriet to.",
        "Reading the file would take more than is allowed. Split it; if it came from a stranger, do not open it.",
    ),
    "timeout": Message(
        "Faila lasīšana ieilga un tika pārtraukta. Sadaliet to mazākos failos vai saglabājiet no jauna.",
        "Reading took too long and was stopped. Split the file or save it anew.",
    ),
    "crash": Message(
        "Lasīšanas programma pie šī faila apstājās arī otrajā reizē. Saglabājiet to no jauna; "
        "ja nepalīdz, nosūtiet to uzturētājam.",
        "The reading program stopped at this file twice. Save it anew; if that does not help, "
        "send it to the maintainer.",
    ),
    "unsafe-path": Message(
        "Ceļš ved ārpus mapes (saite vai nedrošs arhīvs); tas netika lasīts. Ielieciet mapē pašu dokumentu "
        "vai jautājiet sūtītājam.",
        "The path leads out of the folder (a link or an unsafe archive) and was not read. Put the document itself "
        "into the folder or ask the sender.",
    ),
    "unsafe-xml": Message(
        "Dokumentā ir bīstama XML konstrukcija; tas netika lasīts. Saglabājiet to no jauna vai jautājiet sūtītājam.",
        "The document holds a dangerous XML construct and was not read. Save it anew or ask the sender.",
    ),
    "unreadable": Message(
        "Failu nevar atvērt. Pārbaudiet piekļuves tiesības un to, vai fails nav atvērts citā programmā.",
        "The file cannot be opened. Check its permissions and whether another program holds it open.",
    ),
    "ocr-missing": Message(
        "Dokuments ir skenēts, bet teksta atpazīšana nav uzstādīta. Lūdziet administratoram uzstādīt Tesseract "
        "ar latviešu valodu (tesseract-ocr-lav), tad palaidiet “kratuve retry --reason ocr-missing”.",
        "The document is a scan, but text recognition is not installed. Ask the administrator for Tesseract "
        "with Latvian (tesseract-ocr-lav), then run “kratuve retry --reason ocr-missing”.",
    ),
}

WARNINGS = {
    "wrong-extension": Message(
        "Faila paplašinājums neatbilst saturam; nolasīts pēc satura.", "The file's ending does not fit its content."
    ),
    "text-lost": Message(
        "Daļa teksta, iespējams, nav nolasīta; salīdziniet ar oriģinālu.",
        "Some text may be lost; compare the original.",
    ),
    "encoding-guessed": Message(
        "Rakstzīmju kodējums ir minēts; pārbaudiet garumzīmes un mīkstinājuma zīmes.",
        "The character encoding is a guess; check the diacritics.",
    ),
    "truncated": Message(
        "Fails beidzas pēkšņi; pārbaudiet, vai tas ir nokopēts līdz galam.",
        "The file ends abruptly; was it copied whole?",
    ),
    "repaired": Message(
        "Fails bija bojāts un lasīšanai tika salabots; salīdziniet ar oriģinālu.",
        "The file was damaged and repaired for reading; compare the original.",
    ),
    "pages-limited": Message(
        "Nolasītas tikai pirmās lapas (to skaits: {pages}). Sadaliet dokumentu, lai nolasītu visu, vai lūdziet "
        "administratoram palielināt robežu KRATUVE_LIMIT_PAGES (skenētām lapām KRATUVE_LIMIT_SECONDS).",
        "Only the first pages were read (their number: {pages}). Split the document to read it all, or ask the "
        "administrator for a higher KRATUVE_LIMIT_PAGES (KRATUVE_LIMIT_SECONDS for scanned pages).",
    ),
    "table-limited": Message(
        "Tabula ir pārāk liela un nolasīta daļēji.", "A table is too large and was read in part."
    ),
    "ocr": Message(
        "Teksts nolasīts no attēla ar teksta atpazīšanu; vērtības salīdziniet ar oriģinālu.",
        "The text was recognised from pictures; compare values with the original.",
    ),
    "unreliable-text": Message(
        "Teksts var būt kļūdains (piemēram, neskaidrs skenējums); pārbaudiet vērtības oriģinālā.",
        "The text may hold errors (an unclear scan, say); check the values in the original.",
    ),
    "members-refused": Message(
        "Daļa ievietoto failu nav nolasīta vai ir nolasīta ar brīdinājumu; katram ir savs iemesls.",
        "Some of the files inside were not read, or were read with a warning; each has its own reason.",
    ),
    "out-of-range": Message(
        "Kāda summa vai datums ir ārpus iespējamā un nav ņemts vērā; pārbaudiet oriģinālu.",
        "A sum or a date is beyond what is possible and was left out; check the original.",
    ),
}

LIMITS = {
    "KRATUVE_LIMIT_FILE_BYTES": Message(
        "Faila lieluma robeža: {value}, KRATUVE_LIMIT_FILE_BYTES.",
        "Limit of a file's size: {value}, KRATUVE_LIMIT_FILE_BYTES.",
    ),
    "KRATUVE_LIMIT_PAGES": Message(
        "Lappušu skaita robeža: {value}, KRATUVE_LIMIT_PAGES.", "Limit of pages: {value}, KRATUVE_LIMIT_PAGES."
    ),
    "KRATUVE_LIMIT_PIXELS": Message(
        "Attēla pikseļu skaita robeža: {value}, KRATUVE_LIMIT_PIXELS.",
        "Limit of an image's pixels: {value}, KRATUVE_LIMIT_PIXELS.",
    ),
    "KRATUVE_LIMIT_ARCHIVE_DEPTH": Message(
        "Cits citā ieliktu arhīvu skaita robeža: {value}, KRATUVE_LIMIT_ARCHIVE_DEPTH.",
        "Limit of archives inside one another: {value}, KRATUVE_LIMIT_ARCHIVE_DEPTH.",
    ),
    "KRATUVE_LIMIT_ARCHIVE_MEMBERS": Message(
        "Arhīvā esošo failu skaita robeža: {value}, KRATUVE_LIMIT_ARCHIVE_MEMBERS.",
        "Limit of files in an archive: {value}, KRATUVE_LIMIT_ARCHIVE_MEMBERS.",
    ),
    "KRATUVE_LIMIT_ARCHIVE_RATIO": Message(
        "Saspiešanas pakāpes robeža: {value}, KRATUVE_LIMIT_ARCHIVE_RATIO.",
        "Limit of the compression ratio: {value}, KRATUVE_LIMIT_ARCHIVE_RATIO.",
    ),
    "KRATUVE_LIMIT_ARCHIVE_BYTES": Message(
        "Izpakota satura lieluma robeža: {value}, KRATUVE_LIMIT_ARCHIVE_BYTES.",
        "Limit of the unpacked size: {value}, KRATUVE_LIMIT_ARCHIVE_BYTES.",
    ),
    "KRATUVE_LIMIT_XML_BYTES": Message(
        "Izpakotas XML daļas lieluma robeža: {value}, KRATUVE_LIMIT_XML_BYTES.",
        "Limit of an unpacked XML part: {value}, KRATUVE_LIMIT_XML_BYTES.",
    ),
    "KRATUVE_LIMIT_TEXT_BYTES": Message(
        "Vienkārša teksta vai tīmekļa lapas (bez ievietotajiem attēliem) lieluma robeža: {value}, "
        "KRATUVE_LIMIT_TEXT_BYTES.",
        "Limit of the size of a plain text or a web page (without pictures inside it): {value}, "
        "KRATUVE_LIMIT_TEXT_BYTES.",
    ),
    "KRATUVE_LIMIT_PARAGRAPHS": Message(
        "Rindkopu vai rindu skaita robeža: {value}, KRATUVE_LIMIT_PARAGRAPHS.",
        "Limit of paragraphs or lines: {value}, KRATUVE_LIMIT_PARAGRAPHS.",
    ),
    "KRATUVE_LIMIT_TAGS": Message(
        "Tīmekļa lapas elementu skaita robeža: {value}, KRATUVE_LIMIT_TAGS.",
        "Limit of a web page's tags: {value}, KRATUVE_LIMIT_TAGS.",
    ),
    "KRATUVE_LIMIT_ATTRIBUTES": Message(
        "Viena tīmekļa lapas elementa atribūtu skaita robeža: {value}, KRATUVE_LIMIT_ATTRIBUTES.",
        "Limit of attributes of one tag of a web page: {value}, KRATUVE_LIMIT_ATTRIBUTES.",
    ),
    "KRATUVE_LIMIT_ELEMENTS": Message(
        "Vienas XML daļas elementu skaita robeža: {value}, KRATUVE_LIMIT_ELEMENTS.",
        "Limit of elements of one XML part: {value}, KRATUVE_LIMIT_ELEMENTS.",
    ),
    "KRATUVE_LIMIT_NESTING": Message(
        "Cits citā ieliktu elementu vai grupu skaita robeža: {value}, KRATUVE_LIMIT_NESTING.",
        "Limit of elements or groups inside one another: {value}, KRATUVE_LIMIT_NESTING.",
    ),
    "KRATUVE_LIMIT_SHAPES": Message(
        "Vienas lappuses zīmējumu skaita robeža: {value}, KRATUVE_LIMIT_SHAPES.",
        "Limit of shapes drawn on one page: {value}, KRATUVE_LIMIT_SHAPES.",
    ),
    "KRATUVE_LIMIT_SECONDS": Message(
        "Lasīšanas laika robeža: {value}, KRATUVE_LIMIT_SECONDS.", "Limit of time: {value}, KRATUVE_LIMIT_SECONDS."
    ),
    "KRATUVE_LIMIT_MEMORY": Message(
        "Atmiņas robeža: {value}, KRATUVE_LIMIT_MEMORY.", "Limit of memory: {value}, KRATUVE_LIMIT_MEMORY."
    ),
}
"""A refusal whose detail begins with `KRATUVE_LIMIT_…=VALUE` passed that limit; the sentence follows its reason's."""

MESSAGES = STATES | REASONS | WARNINGS | LIMITS
_LIMIT = re.compile(r"(KRATUVE_LIMIT_[A-Z_]+)=([^:]*)")


def sentence(code: str, language: str, detail: str = "") -> str:
    """What to tell of a state or reason, with the limit that its detail names.

    >>> sentence("too-large", "en", "KRATUVE_LIMIT_FILE_BYTES=128 MB: 20 480 MB").rpartition("images. ")[2]
    "Limit of a file's size: 128 MB, KRATUVE_LIMIT_FILE_BYTES."
    """
    told: str = getattr(MESSAGES[code], language)
    passed = _LIMIT.match(detail)
    if passed is None or passed[1] not in LIMITS:
        return told
    limit: str = getattr(LIMITS[passed[1]], language)
    return f"{told} {limit.replace('{value}', passed[2])}"


def warning(code: str, language: str, pages: int) -> str:
    """What to tell of a warning about a document of which so many pages were read."""
    told: str = getattr(WARNINGS[code], language)
    return told.replace("{pages}", str(pages))
