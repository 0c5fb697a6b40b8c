"""The fonts of an RTF file: which bytes are which letters."""

from dataclasses import dataclass

DEFAULT_ENCODING = "cp1252"
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp850",
}  # fmt: skip
"""Windows' numbers of character sets; 0, 1 and 2 (western, default, symbols) say nothing for Latvian."""
_SYMBOLS = 2
_PICTURE_FONTS = ("wingdings", "webdings")
_HIGHEST_LETTER = 0x7E


@dataclass(slots=True)
class Font:
    """A font of the font table; without an encoding it is in that of the document."""

    name: str = ""
    encoding: str | None = None
    is_symbolic: bool = False

    def set_charset(self, charset: int) -> None:
        """Take the encoding that goes with one of Windows' character sets."""
        self.is_symbolic = charset == _SYMBOLS
        self.encoding = _CHARSETS.get(charset, self.encoding)

    def decode(self, characters: bytes, default: str) -> str:
        """The text of bytes set in this font: a letter of a symbol font by its place, a picture as a bullet."""
        if not self.is_symbolic:
            return characters.decode(self.encoding or default, "replace")
        is_picture = self.name.lower().startswith(_PICTURE_FONTS)
        return "".join("\N{BULLET}" if is_picture or code > _HIGHEST_LETTER else chr(code) for code in characters)
