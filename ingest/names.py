"""What can be told of a file by its name alone."""

import os

_BEGINNINGS = (b".", b"~$")
_ENDINGS = frozenset((b".part", b".crdownload", b".download", b".tmp"))
_WHOLE = (b"thumbs.db", b"desktop.ini")
_TELLING = _ENDINGS | {b".db", b".ini"}
"""Every file of a large folder is asked this: most have another ending."""
_FOLDERS = (b"@eadir", b"__macosx", b"$recycle.bin", b"system volume information", b"lost+found", b"#recycle")


def is_junk(name: bytes) -> bool:
    """Whether a file of this name is left behind by a program and never a document of its own.

    >>> is_junk(b"~$projekts.docx"), is_junk(b".DS_Store"), is_junk(b"skola.pdf.crdownload"), is_junk(b"Thumbs.db")
    (True, True, True, True)
    >>> is_junk(b"projekts.docx"), is_junk(b"..txt")
    (False, False)
    """
    if name.startswith(_BEGINNINGS) and not name.startswith(b".."):
        return True
    ending = name[name.rfind(b".") :].lower()
    return ending in _TELLING and (ending in _ENDINGS or name.lower() in _WHOLE)


def is_junk_folder(name: bytes) -> bool:
    """Whether a program or the system keeps its own things in a folder of this name.

    >>> is_junk_folder(b".git"), is_junk_folder(b"@eaDir"), is_junk_folder(b"Projekti")
    (True, True, False)
    """
    return name.startswith(b".") or name.lower() in _FOLDERS


def display(raw_path: bytes) -> str:
    r"""A path's form for people and for the database: bytes that are no UTF-8 are shown as escapes, nothing is lost.

    >>> display("pārskats.pdf".encode()), display(b"p\xe2rskats.pdf")
    ('pārskats.pdf', 'p\\xe2rskats.pdf')
    """
    return raw_path.decode("utf-8", "backslashreplace")


def absolute(path: str) -> bytes:
    """The bytes of an absolute path, links in it left as they are.

    >>> absolute("/skola/../arhīvs/1.pdf")
    b'/arh\\xc4\\xabvs/1.pdf'
    """
    return os.path.abspath(os.fsencode(path))  # noqa: PTH100 -- Path.resolve would follow links
