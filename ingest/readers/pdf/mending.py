"""PDFs that PDFium cannot open or finds empty, written anew: qpdf rebuilds what the file says wrongly about itself."""

from io import BytesIO

from ingest.readers.unreadable import Unreadable


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
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError, OverflowError):
        return None
    return result.getvalue()
