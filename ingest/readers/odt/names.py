"""The element and attribute names of OpenDocument that are read, and those whose content is not shown."""

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"

PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})
INDEXES = frozenset(
    TEXT + name
    for name in (
        "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index",
    )
)  # fmt: skip
"""Lists of what stands elsewhere in the text."""
UNSEEN = frozenset(
    {
        *(TEXT + name for name in ("tracked-changes", "note-citation", "ruby-text", "hidden-text", "hidden-paragraph")),
        *(TEXT + name for name in ("script", "sequence-decls", "variable-decls", "user-field-decls")),
        *(TEXT + name for name in ("alphabetical-index-source", "table-of-content-source", "bibliography-source")),
        *(TEXT + name for name in ("illustration-index-source", "table-index-source", "object-index-source")),
        *(OFFICE + name for name in ("annotation", "annotation-end", "forms", "event-listeners", "binary-data")),
        f"{TEXT}user-index-source", f"{SVG}title", f"{SVG}desc", f"{DRAW}object", f"{TABLE}covered-table-cell",
    }
)  # fmt: skip
"""Elements that hold nothing shown: deletions, comments, forms, descriptions of pictures, sources of indexes."""
