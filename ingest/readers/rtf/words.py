"""RTF's control words as data: which stand for characters, which open a story, which hold nothing to be read."""

from ingest.readers.rtf.story import Place

CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "page": "\n",
    "column": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}
"""Control words that are characters."""
SYMBOLS = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\t": " "}
"""Control symbols that are characters; the optional hyphen is not shown."""
STORIES = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), Place.HEAD),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), Place.FOOT),
    "footnote": Place.NOTE,
    "shptxt": Place.BOX,
    "dptxbxtext": Place.BOX,
}
"""Destinations with paragraphs of their own."""
SKIPPED = frozenset(
    {
        "aftncn", "aftnsep", "aftnsepc", "annotation", "atnauthor", "atnid", "bkmkend", "bkmkstart", "colortbl",
        "comment", "datafield", "fldinst", "filetbl", "ftncn", "ftnsep", "ftnsepc", "listoverridetable", "listtable",
        "listtext", "nonesttables", "nonshppict", "objdata", "objclass", "objname", "pict", "pntext", "private", "rxe",
        "shprslt", "sp", "tc", "tcn", "template", "txe", "xe",
    }
)  # fmt: skip
"""Destinations that hold nothing shown: codes of fields, pictures, entries of indexes, older copies of the same."""
LIST_MARKS = frozenset({"listtext", "pntext"})
"""Destinations with the number or bullet of a list item."""
OPTIONAL = frozenset({"shpinst", "nesttableprops", "do", "dptxbxtext"})
"""Destinations marked as to be skipped when unknown that hold something to be read."""
