"""MHTML: a web page archived as one file with its pictures; the page itself is read."""

from ingest.readers import mime
from ingest.readers.html import reader as html
from ingest.readers.manuscript import Manuscript
from ingest.readers.unreadable import Unreadable


def read(content: bytes) -> Manuscript:
    """Read the page that the archive begins with, or else its first one."""
    message = mime.parsed(content)
    pages = [part for part in mime.leaves(message) if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    start = message.get_param("start")
    if not pages:
        raise Unreadable("damaged" if mime.defects(message) else "no-text")
    page = next((one for one in pages if start and one.get("Content-ID") == start), pages[0])
    text, is_guess = mime.text(page)
    manuscript = Manuscript()
    html.write(text, manuscript)
    if is_guess:
        manuscript.warn("encoding-guessed")
    if mime.defects(message):
        manuscript.warn("truncated")
    return manuscript
