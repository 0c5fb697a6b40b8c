"""OpenDocument texts made for tests."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta"),
        ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def opendocument(body: str, *, automatic: str = "", styles: str = "", metadata: str = "", markup: str = "") -> bytes:
    """A file with this text; `automatic` styles stand beside the text, `styles` in a part of their own."""
    return package(
        {
            "content.xml": f"{markup}<office:document-content {_NAMESPACES}>"
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {_NAMESPACES}>{styles}</office:document-styles>",
            "meta.xml": f"<office:document-meta {_NAMESPACES}><office:meta>{metadata}</office:meta>"
            "</office:document-meta>",
        }
    )


def flat(body: str, *, styles: str = "", metadata: str = "") -> bytes:
    """The same as one XML file (`.fodt`)."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_NAMESPACES} office:version="1.3"'
        f' office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>{metadata}</office:meta>{styles}'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def package(parts: dict[str, str]) -> bytes:
    """A ZIP with the media type first, as OpenDocument wants it; its parts bear the date that ZIP begins with."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr(ZipInfo("mimetype"), "application/vnd.oasis.opendocument.text")
        for name, part in parts.items():
            archive.writestr(ZipInfo(name), part, ZIP_DEFLATED)
    return content.getvalue()
