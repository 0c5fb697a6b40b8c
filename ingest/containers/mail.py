"""E-mail: the letter is a document of its own, its attachments lie in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
from email.utils import parseaddr, parsedate_to_datetime
from mimetypes import guess_extension

from ingest import limits
from ingest.containers import member_names
from ingest.containers.container import Container
from ingest.readers import Unreadable, mime
from ingest.readers.html import reader as html
from ingest.readers.manuscript import Manuscript
from ingest.readers.txt import reader as txt
from model import Failure, Kind

_SEALS = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
_SHOWN_HEADERS = ("From", "To", "Cc", "Date")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LONGEST_NAME = 120
_CUT_OFF = (StartBoundaryNotFoundDefect, CloseBoundaryNotFoundDefect)


def opened(content: bytes) -> Container:
    """The letter with these bytes; raises `Unreadable` when there is neither a word in it nor anything attached."""
    return of_message(mime.parsed(content))


def of_message(message: mime.Part, warnings: tuple[str, ...] = ()) -> Container:
    """The same of a message that has been parsed; `warnings` tell what was found on the way."""
    mail = Mail()
    for part in mime.leaves(message):
        mail.add(part)
    manuscript = mail.letter(message)
    warnings += _warnings(message)
    if not (manuscript or mail.contents or mail.refused):
        raise Unreadable("damaged" if warnings else "no-text")
    if manuscript:
        for warning in warnings:
            manuscript.warn(warning)
    sizes = {name: len(attached) for name, attached in mail.contents.items()}
    return Container(sizes, mail.refused, mail.read, letter=lambda: manuscript, warnings=warnings)


@dataclass(slots=True)
class Mail:
    """A letter's parts, sorted into what it says and what is attached."""

    contents: dict[bytes, bytes] = field(default_factory=dict)
    refused: dict[bytes, Failure] = field(default_factory=dict)
    plain: list[mime.Part] = field(default_factory=list)
    pages: list[mime.Part] = field(default_factory=list)
    _bytes: int = 0

    def add(self, part: mime.Part) -> None:
        """Put a part where it belongs; pictures that a page shows, and seals, are neither."""
        kind, disposition = part.get_content_type(), part.get_content_disposition()
        name = mime.filename(part)
        if kind in _SEALS or (part.get("Content-ID") and kind.startswith("image/") and disposition != "attachment"):
            return
        if disposition == "attachment" or name or not kind.startswith(("text/", "multipart/")):
            self._attach(part, name)
        else:
            (self.pages if kind == "text/html" else self.plain).append(part)

    def read(self, name: bytes) -> bytes:
        """The bytes of an attachment."""
        if name not in self.contents:
            raise Unreadable("unreadable", "no such attachment")
        return self.contents[name]

    def letter(self, message: mime.Part) -> Manuscript | None:
        """The letter under its heading lines, as plain text where it has one; None where it says nothing."""
        for parts, write in ((self.plain, txt.write), (self.pages, html.write)):
            manuscript = _headed(message)
            headed = manuscript.length
            for part in parts:
                self._write(part, write, manuscript)
            if manuscript.length > headed:
                return manuscript
        return None

    def _write(self, part: mime.Part, write: Callable[[str, Manuscript], object], manuscript: Manuscript) -> None:
        """Add a part of the letter; one that cannot be read is refused like an attachment, the others stay."""
        try:
            text, is_guess = mime.text(part)
            write(text, manuscript)
        except Unreadable as refusal:
            name = member_names.unique("vēstules teksts".encode(), self.contents.keys() | self.refused.keys())
            self.refused[name] = Failure(refusal.reason, refusal.detail)
        else:
            if is_guess:
                manuscript.warn("encoding-guessed")

    def _attach(self, part: mime.Part, name: str | None) -> None:
        own = member_names.unique(_name(part, name), self.contents.keys() | self.refused.keys())
        if member_names.is_left_behind(own):
            return
        try:
            content = mime.payload(part)
            self._count(content)
        except Unreadable as refusal:
            self.refused[own] = Failure(refusal.reason, refusal.detail)
        else:
            self.contents[own] = content

    def _count(self, content: bytes) -> None:
        """Refuse what is empty or goes beyond what one container may hold."""
        allowed, number = limits.current(), len(self.contents) + 1
        self._bytes += len(content)
        if not content:
            raise Unreadable("empty-file")
        if number > allowed.archive_members:
            raise Unreadable("resource-limit", allowed.passed("archive_members", number))
        if self._bytes > allowed.archive_bytes:
            raise Unreadable("resource-limit", allowed.passed("archive_bytes", self._bytes))


def _headed(message: mime.Part) -> Manuscript:
    """A manuscript that begins with the subject and who wrote when to whom."""
    manuscript = Manuscript()
    subject, sender = mime.header(message, "subject"), parseaddr(mime.header(message, "from"))
    manuscript.tell("title", subject)
    manuscript.tell("author", sender[0] or sender[1])
    manuscript.tell("created", _date(mime.header(message, "date")))
    manuscript.write(subject, Kind.HEADING, level=1)
    for name in _SHOWN_HEADERS:
        if value := mime.header(message, name.lower()):
            manuscript.write(f"{name}: {value}")
    return manuscript


def _date(written: str) -> str | None:
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def _name(part: mime.Part, name: str | None) -> bytes:
    """What to call an attachment: a name leads nowhere here, so only its last part counts."""
    if name is None and part.get_content_type() == "message/rfc822":
        subject = next((mime.header(one, "subject") for one in mime.inner(part)), "")
        name = (subject.replace("/", " ")[:_LONGEST_NAME] or "vēstule") + ".eml"
    last = _CONTROL.sub(" ", name or "").replace("\\", "/").rpartition("/")[2].strip(" .") if name else ""
    if not last:
        last = "pielikums" + (guess_extension(part.get_content_type()) or "")
    stem, dot, ending = last.rpartition(".")
    shortened = (stem[:_LONGEST_NAME] + dot + ending[:_LONGEST_NAME]) if stem else last[:_LONGEST_NAME]
    return shortened.encode("utf-8", "replace")


def _warnings(message: mime.Part) -> tuple[str, ...]:
    found = mime.defects(message)
    if not found:
        return ()
    return ("truncated",) if any(isinstance(defect, _CUT_OFF) for defect in found) else ("repaired",)
