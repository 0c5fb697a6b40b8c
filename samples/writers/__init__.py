"""One writer for each format: a sheet in, the file's bytes out; the same sheet gives the same bytes."""

from collections.abc import Callable

from samples.sheet import Sheet
from samples.writers import docx, html, pdf, txt

WRITERS: dict[str, Callable[[Sheet], bytes]] = {
    "pdf": pdf.write, "docx": docx.write, "html": html.write, "txt": txt.write,
}
