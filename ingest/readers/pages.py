"""Printed pages written to a manuscript, in reading order."""

from collections.abc import Sequence

from ingest.readers.composition import Composer
from ingest.readers.joining import Evidence
from ingest.readers.layout.continuation import continued
from ingest.readers.layout.headings import mark_headings, text_height
from ingest.readers.layout.page import PrintedPage, arranged
from ingest.readers.layout.paragraphs import Paragraph
from ingest.readers.manuscript import Manuscript


def write_pages(manuscript: Manuscript, pages: Sequence[PrintedPage], text: str) -> None:
    """Write the pages; `text` is theirs, line by line as printed."""
    usual_height = text_height([page.body for page in pages], [page.lines for page in pages])
    parts, furniture = arranged(pages)
    flow = continued(parts)
    mark_headings([part for part in flow if isinstance(part, Paragraph)], usual_height)
    composer = Composer(manuscript, Evidence(text), len(pages))
    composer.write(flow)
    composer.write_furniture(furniture)
    composer.add_pages(pages)
