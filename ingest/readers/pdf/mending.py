"""PDFs that PDFium cannot open or finds empty, written anew: qpdf rebuilds what the file says wrongly about itself.

Of damage that PDFium passes over without a word, it tells.
"""

from collections.abc import Iterable
from io import BytesIO

from ingest.readers.unreadable import Unreadable

_DAMAGE = (ValueError, TypeError, KeyError, AttributeError, RuntimeError, OverflowError)
"""What pikepdf raises on broken files, besides an exception of its own."""


def mended(content: bytes, is_open: bool) -> bytes | None:
    """The file written anew; None where that cannot be done, or where it opens and nothing is wrong with it.

    `Unreadable` when a password is needed after all. Streams are copied as they are, so that none can swell.
    """
    import pikepdf  # a third of a second, which few files need

    result = BytesIO()
    try:
        with pikepdf.open(BytesIO(content), suppress_warnings=True) as document:
            if not len(document.pages) or (is_open and not document.get_warnings()):
                return None
            document.save(
                result,
                stream_decode_level=pikepdf.StreamDecodeLevel.none,
                compress_streams=False,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
                encryption=False,
            )
    except pikepdf.PasswordError as error:
        raise Unreadable("password-protected", str(error)) from error
    except (pikepdf.PdfError, *_DAMAGE):
        return None
    return result.getvalue()


def is_damaged(content: bytes, bare: Iterable[int]) -> bool:
    """Whether something is wrong with a file, or with what it shows on pages (from 0) on which PDFium finds nothing."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(content), suppress_warnings=True) as document:
            is_known = bool(document.get_warnings())  # asked for once, they are forgotten
            for number in bare:
                page = document.pages[number]
                page.contents_coalesce()
                if "/Contents" in page.obj:
                    page.obj.Contents.read_bytes()
            return is_known or bool(document.get_warnings())
    except pikepdf.PasswordError:
        return False
    except (pikepdf.PdfError, IndexError, *_DAMAGE):
        return True
