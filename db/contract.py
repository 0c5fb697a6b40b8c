"""The public views and their columns, as people may rely on them: `docs/schema.md` is made from this table.

Types are SQLite's (TEXT, INTEGER, REAL); JSON is TEXT that holds JSON. Every column may be NULL where nothing was
found, except ids, states and JSON lists (empty: `[]`).
"""

from typing import NamedTuple


class Column(NamedTuple):
    """A column of a public view."""

    name: str
    type: str
    lv: str
    en: str
    example: str


class View(NamedTuple):
    """A public view: what one row is, and its columns in order."""

    name: str
    lv: str
    en: str
    columns: tuple[Column, ...]


_PROJECT_ID = Column("project_id", "INTEGER", "projekts (projects.id)", "the project (projects.id)", "12")
_DOCUMENT_ID = Column("document_id", "INTEGER", "dokuments (documents.id)", "the document (documents.id)", "7")
_FINDING_ID = Column("finding_id", "INTEGER", "atradums (findings.id)", "the finding (findings.id)", "7000004")
_TITLES = Column("titles", "JSON", "visi nosaukumi, galvenais pirmais", "all titles, the main one first",
                 '["Kokles un dabaszinības", "Strings and Science"]')
_COUNTRIES = Column("countries", "JSON", "dalībvalstis, ISO 3166-1 alpha-2", "countries, ISO 3166-1 alpha-2",
                    '["LV", "SI"]')
_CORE = (
    Column("programme", "TEXT", "programma (slēgts saraksts)", "programme (closed vocabulary)", "Erasmus+"),
    Column("action", "TEXT", "programmas darbība vai pasākums", "the programme's action or measure", "KA201"),
    Column("start_date", "TEXT", "sākums, tik precīzi kā dokumentā", "start, as precise as the source", "2031-03-01"),
    Column("end_date", "TEXT", "beigas, tik precīzi kā dokumentā", "end, as precise as the source", "2033-02"),
    Column("months", "INTEGER", "ilgums mēnešos, kā teikts dokumentā", "duration in months, as stated", "24"),
    Column("total_amount", "REAL", "kopējā summa, divas decimāldaļas", "total, two decimals", "14625.0"),
    Column("currency", "TEXT", "valūta, ISO 4217", "currency, ISO 4217", "EUR"),
)
_CODE = Column("code", "TEXT", "projekta numurs bez atstarpēm", "project number, compact",
               "2018-1-LV01-KA201-000111")
_TITLE = Column("title", "TEXT", "nosaukums bez ārējām pēdiņām", "title, without outer quotes",
                "Kokles un dabaszinības")

VIEWS = (
    View("projects", "projekts pēc visiem dokumentiem, ar cilvēku labojumiem",
         "a project, resolved over all documents, corrections applied", (
             Column("id", "INTEGER", "numurs šajā datubāzē; saitēm lietojiet slug", "number; use slug for links", "12"),
             _CODE, _TITLE, _TITLES, *_CORE,
             Column("coordinator", "TEXT", "koordinators, nominatīvā", "coordinator, in the nominative",
                    "Spodra Vītoliņa"),
             Column("coordinator_organisation", "TEXT", "koordinējošā organizācija (var būt ārzemēs)",
                    "coordinating organisation (may be abroad)", "Osnovna šola Lipa"),
             Column("applicant", "TEXT", "projekta pieteicējs", "applicant", "Kokļu pamatskola"),
             _COUNTRIES,
             Column("goal", "TEXT", "mērķis", "goal", "Saistīt mūziku ar fiziku"),
             Column("description", "TEXT", "apraksts", "description", "Skolēni būvē kokles …"),
             Column("target_group", "TEXT", "mērķa grupa", "target group", "5.–7. klases skolēni"),
             Column("activities", "TEXT", "aktivitātes", "activities", "Trīs darbnīcas"),
             Column("costs", "TEXT", "izmaksu apraksts", "costs, in words", "Ceļš un materiāli"),
             Column("document_count", "INTEGER", "dokumentu skaits", "number of documents", "2"),
             Column("failed_checks", "INTEGER", "neizturēto pārbaužu skaits", "number of failed checks", "1"),
             Column("corrected", "INTEGER", "1, ja kādu vērtību noteicis cilvēks", "1 if a person decided a value",
                    "0"),
             Column("slug", "TEXT", "adreses daļa /projekts/…", "last part of its address", "2018-1-LV01-KA201-000111"),
             Column("key", "TEXT", "atslēga, pie kuras piesien labojumus", "the key that corrections are bound to",
                    "code:2018-1-LV01-KA201-000111"),
         )),
    View("project_documents", "viena dokumenta teiktais par vienu projektu", "what one document says of one project", (
        _PROJECT_ID, _DOCUMENT_ID, _CODE, _TITLE, _TITLES, *_CORE, _COUNTRIES,
    )),
    View("amounts", "projekta summa dokumentā", "an amount of a project in a document", (
        _PROJECT_ID, _DOCUMENT_ID, _FINDING_ID,
        Column("role", "TEXT", "loma (total, eu, own …)", "role (total, eu, own …)", "total"),
        Column("amount", "REAL", "summa, divas decimāldaļas", "amount, two decimals", "14625.0"),
        Column("currency", "TEXT", "valūta, ISO 4217", "currency, ISO 4217", "EUR"),
        Column("year", "INTEGER", "gads, ja tā ir viena gada daļa", "year, if it is one year's share", "2032"),
        Column("raw", "TEXT", "kā rakstīts dokumentā", "as written in the document", "14 625,00 EUR"),
    )),
    View("people", "persona kādā lomā", "a person in a role", (
        _PROJECT_ID, _DOCUMENT_ID, _FINDING_ID,
        Column("name", "TEXT", "vārds nominatīvā", "name, in the nominative", "Spodra Vītoliņa"),
        Column("role", "TEXT", "loma (coordinator, manager, contact …)", "role (coordinator, manager, contact …)",
               "coordinator"),
        Column("organisation", "TEXT", "organizācija, kā rakstīts blakus", "organisation, as written beside the name",
               "Kokļu pamatskola"),
    )),
    View("organisations", "organizācija kādā lomā", "an organisation in a role", (
        _PROJECT_ID, _DOCUMENT_ID, _FINDING_ID,
        Column("name", "TEXT", "nosaukums nominatīvā", "name, in the nominative", "Kokļu pamatskola"),
        Column("role", "TEXT", "loma (coordinator, applicant, partner …)", "role (coordinator, applicant, partner …)",
               "applicant"),
        Column("country", "TEXT", "valsts, ISO 3166-1 alpha-2", "country, ISO 3166-1 alpha-2", "LV"),
        Column("registration_number", "TEXT", "reģistrācijas numurs", "registration number", "40003831936"),
    )),
    View("findings", "katra vērtība ar tās vietu dokumentā", "every value with its evidence", (
        Column("id", "INTEGER", "numurs; tas pats pēc atkārtotas nolasīšanas", "number, the same after reading again",
               "7000004"),
        _DOCUMENT_ID, _PROJECT_ID,
        Column("field", "TEXT", "lauks", "field", "amount"),
        Column("value", "TEXT", "vērtība kanoniskā pierakstā", "value as canonical text", "14625.00 EUR"),
        Column("raw", "TEXT", "vārdi dokumentā: text no start līdz end", "the words: text from start to end",
               "14 625,00 EUR"),
        Column("page", "INTEGER", "lappuse, no 1", "page, from 1", "1"),
        Column("start", "INTEGER", "pirmā rakstzīme tekstā, no 0", "first character in the text, from 0", "129"),
        Column("end", "INTEGER", "rakstzīme aiz pēdējās", "character after the last", "142"),
        Column("boxes", "JSON", "taisnstūri lapā: [lappuse no 1, kreisā, augšējā, labā, apakšējā mala] punktos",
               "rectangles: [page from 1, left, top, right, bottom] in points, origin top left",
               "[[1, 17.0, 60.0, 30.0, 70.0]]"),
        Column("method", "TEXT", "likums, kas vērtību atrada", "the rule that found it", "amounts.labelled"),
        Column("confidence", "REAL", "likuma izmērītā precizitāte (0–1); NULL, kamēr nav mērīta",
               "the rule's measured precision (0 to 1); NULL until measured", "0.98"),
        Column("flags", "JSON", "kāpēc cilvēkam jāpaskatās", "why a person should look", '["inferred-year"]'),
    )),
    View("checks", "pārbaude, kas lietota projektam dokumentā", "a rule applied to a project in a document", (
        _PROJECT_ID, _DOCUMENT_ID,
        Column("rule", "TEXT", "likums", "rule", "months-match-dates"),
        Column("verdict", "TEXT", "pass vai fail", "pass or fail", "fail"),
        Column("message", "TEXT", "iznākums vienā teikumā", "the outcome in one Latvian sentence",
               "Norādītais ilgums (30 mēn.) neatbilst datumiem (24 mēn.)."),
        Column("expected", "TEXT", "kas sagaidāms", "what was expected", "24"),
        Column("found", "TEXT", "kas atrasts", "what was found", "30"),
        Column("finding_ids", "JSON", "atradumi, uz kuriem pārbaude balstās", "the findings it rests on",
               "[7000004, 7000006]"),
        Column("message_en", "TEXT", "tas pats angliski", "the same in English",
               "The stated duration (30 months) does not fit the dates (24 months)."),
    )),
    View("documents", "dokuments (viens katram saturam)", "a document (one for each content)", (
        Column("id", "INTEGER", "numurs", "number", "7"),
        Column("path", "TEXT", "faila vieta", "where the file is", "inbox/vestule.pdf"),
        Column("title", "TEXT", "pirmais virsraksts, citādi faila nosaukums", "first heading, else the file's name",
               "Kokles un dabaszinības"),
        Column("media_type", "TEXT", "veids pēc satura", "type, by content", "application/pdf"),
        Column("language", "TEXT", "valoda", "language", "lv"),
        Column("pages", "INTEGER", "lappušu skaits", "number of pages", "2"),
        Column("text", "TEXT", "viss nolasītais teksts", "the whole text as read", "Kokles un dabaszinības …"),
        Column("sha256", "TEXT", "satura kontrolsumma", "digest of the content", "5587cfab…"),
        Column("fingerprint", "TEXT", "nolasītāja koda kontrolsumma", "digest of the code that read it", "a41f…"),
        Column("ingested_at", "TEXT", "kad nolasīts, UTC", "when it was read, UTC", "2031-04-02T08:15:00Z"),
        Column("warnings", "JSON", "brīdinājumu kodi", "codes of warnings", '["wrong-extension"]'),
        Column("replaced_by", "INTEGER", "jaunāka versija, ja fails mainīts", "the newer version, if the file changed",
               "9"),
        Column("container", "TEXT", "konteiners (eDoc, ZIP, e-pasts), kurā dokuments atrodas",
               "the container (eDoc, ZIP, e-mail) that the document lies in", "inbox/akts.edoc"),
    )),
    View("files", "katrs jebkad redzētais fails; konteineros esošie ir skatā members",
         "every file ever seen in the folder; those inside containers are in members", (
        Column("path", "TEXT", "faila vieta", "where the file is", "inbox/vestule.pdf"),
        Column("state", "TEXT", "stāvoklis (ingested, warned, duplicate, quarantined, ignored, deferred, missing)",
               "state (ingested, warned, duplicate, quarantined, ignored, deferred, missing)", "quarantined"),
        Column("reason", "TEXT", "iemesla kods", "code of the reason", "password-protected"),
        Column("message", "TEXT", "kas noticis un ko darīt", "what happened and what to do, in Latvian",
               "Fails ir aizsargāts ar paroli. …"),
        Column("document_id", "INTEGER", "pēdējais no šī faila nolasītais dokuments", "the document last read from it",
               "7"),
        Column("size", "INTEGER", "lielums baitos", "size in bytes", "48213"),
        Column("mtime", "TEXT", "faila izmaiņu laiks, UTC", "when the file was changed, UTC", "2031-04-01T10:00:00Z"),
        Column("attempts", "INTEGER", "mēģinājumi pēc kārtas ar šo saturu", "tries in a row on this content", "1"),
        Column("first_seen", "TEXT", "pirmoreiz redzēts, UTC", "first seen, UTC", "2031-04-02T08:15:00Z"),
        Column("last_seen", "TEXT", "pēdējā stāvokļa laiks, UTC", "when it got its state, UTC", "2031-04-02T08:15:00Z"),
        Column("message_en", "TEXT", "tas pats angliski", "what happened and what to do, in English",
               "The file is protected by a password. …"),
        Column("sha256", "TEXT", "satura SHA-256; nav, ja failu nevarēja atvērt",
               "SHA-256 of the content; none where the file could not be opened", "9f86d081884c7d65…"),
    )),
    View("members", "fails konteinerā (ZIP, eDoc, e-pasta pielikums)",
         "a file inside a container (ZIP, eDoc, attachment of an e-mail)", (
             Column("container", "TEXT", "konteinera vieta", "where the container is", "inbox/akts.edoc"),
             Column("name", "TEXT", "nosaukums konteinerā", "name in the container", "pielikums.docx"),
             Column("path", "TEXT", "konteiners un nosaukums", "container and name", "inbox/akts.edoc/pielikums.docx"),
             Column("state", "TEXT", "stāvoklis, kā skatā files", "state, as in files", "ingested"),
             Column("reason", "TEXT", "iemesla kods", "code of the reason", "password-protected"),
             Column("message", "TEXT", "kas noticis un ko darīt", "what happened and what to do, in Latvian",
                    "Fails ir aizsargāts ar paroli. …"),
             Column("message_en", "TEXT", "tas pats angliski", "the same in English",
                    "The file is protected by a password. …"),
             Column("document_id", "INTEGER", "pēdējais no šī faila nolasītais dokuments",
                    "the document last read from it", "7"),
             Column("size", "INTEGER", "izpakotā faila lielums baitos", "unpacked size in bytes", "48213"),
         )),
    View("signatures", "paraksts konteinerā (eDoc, ASiC-E); uzticamība sertifikātam netiek pārbaudīta",
         "a signature of a container (eDoc, ASiC-E); trust in the certificate is not checked", (
             Column("container", "TEXT", "konteinera vieta", "where the container is", "inbox/akts.edoc"),
             Column("number", "INTEGER", "kārtas numurs konteinerā, no 1", "number in the container, from 1", "1"),
             Column("signer", "TEXT", "parakstītāja vārds (bez personas koda)", "name of the signer (no personal code)",
                    "SPODRA VĪTOLIŅA"),
             Column("signed_at", "TEXT", "parakstītāja norādītais laiks, UTC", "time that the signer claims, UTC",
                    "2031-04-01T10:00:00Z"),
             Column("verdict", "TEXT", "intact (neskarts), broken (bojāts), absent (nav), not-checkable: iemesls",
                    "intact, broken, absent, or not-checkable: reason", "intact"),
             Column("covered", "JSON", "parakstītie faili, kas nav mainīti", "the signed files that are unchanged",
                    '["pielikums.docx"]'),
             Column("uncovered", "JSON", "faili, uz kuriem paraksts neattiecas vai kuri ir mainīti",
                    "files that are not signed, or were changed", "[]"),
             Column("flaws", "JSON", "kāpēc paraksts ir bojāts", "why the signature is broken", '["file-changed"]'),
             Column("document_ids", "JSON", "parakstītie dokumenti (documents.id)",
                    "the signed documents (documents.id)", "[7]"),
         )),
    View("corrections", "spēkā esošs cilvēka lēmums", "a person's decision in force", (
        Column("project_key", "TEXT", "projekta atslēga (projects.key)", "the project's key (projects.key)",
               "code:2018-1-LV01-KA201-000111"),
        Column("field", "TEXT", "lauks", "field", "total"),
        Column("value", "TEXT", "vērtība, kas jārāda (NULL: nekāda)", "the value to show (NULL: none)", "14625.00 EUR"),
        Column("seen", "TEXT", "mašīnas vērtība, ko cilvēks redzēja", "the machine value that the person saw",
               "14600.00 EUR"),
        Column("author", "TEXT", "kas lēma", "who decided", "spodra"),
        Column("note", "TEXT", "piezīme", "note", "Pēc līguma"),
        Column("created_at", "TEXT", "kad, UTC", "when, UTC", "2031-05-01T09:00:00Z"),
        Column("stale", "INTEGER", "1, ja mašīnas vērtība kopš tā laika mainījusies vai projekta vairs nav",
               "1 if the machine value has changed since, or the project is gone", "0"),
        Column("kind", "TEXT", "veids (correct, withhold, same, different)", "kind, the same words", "correct"),
        Column("project_id", "INTEGER", "projekts (projects.id)", "the project (projects.id)", "12"),
    )),
)


def markdown() -> str:
    """The reference of all views for `docs/schema.md`.

    >>> print(markdown().splitlines()[0])
    ### `projects`
    """
    return "\n".join(line for view in VIEWS for line in _section(view)).rstrip()


def _section(view: View) -> list[str]:
    lines = [f"### `{view.name}`", "", f"Rinda ir {view.lv}. / A row is {view.en}.", "",
             "| kolonna / column | tips / type | nozīme | meaning | piemērs / example |", "|---|---|---|---|---|"]
    lines += [f"| `{one.name}` | {one.type} | {one.lv} | {one.en} | `{one.example}` |" for one in view.columns]
    return [*lines, ""]
