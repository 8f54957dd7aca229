"""Logical lines: a property is one, however many lines of the file it fills."""

import re
from collections.abc import Iterator

from app.parsing.vcard import heads
from app.parsing.vcard.heads import Head

MAX_OCTETS = 75  # of a written line, without its end (RFC 6350 §3.2)

_LINE = re.compile(rb"[^\r\n]+")  # CRLF, LF, CR, in one file: all end a line
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/=]+[ \t]*")
_QUOTE_OR_COLON = re.compile(rb'[":]')


class Line:
    """A property that may go on. A byte array: joined bytes would be quadratic, a list too big."""

    def __init__(self, first: bytes) -> None:
        self.content = bytearray()
        self.head: Head | None = None
        self._colon = -1
        self._is_in_quotes = False
        self._add(first)

    @property
    def value(self) -> bytes:
        return bytes(self.content[self._colon + 1 :])

    def take(self, piece: bytes) -> bool:
        """Adds the piece if it belongs to this property.

        A soft break of quoted-printable stays in, as `=` and a line feed: whether what follows is
        indented is for the decoder to find out.
        """
        encoding = self.head.encoding if self.head else ""
        if encoding == "quoted-printable" and (padding := self._soft_break()) is not None:
            del self.content[len(self.content) - padding :]
            self._add(b"\n" + piece)
        elif piece.startswith((b" ", b"\t")):
            self._add(piece[1:])
        elif encoding == "base64" and _BASE64_LINE.fullmatch(piece):  # 2.1 does not indent it
            self._add(piece)
        else:
            return False
        return True

    def finish(self) -> "Line":
        """A quote that is never closed hides no colon."""
        if self._colon < 0:
            self._divide(self.content.find(b":"))
        return self

    def _add(self, piece: bytes) -> None:
        start = len(self.content)
        self.content += piece
        self._last = piece
        if self._colon < 0:  # parameters may be folded, too
            self._divide(self._find_colon(piece, start))

    def _find_colon(self, piece: bytes, start: int) -> int:
        for found in _QUOTE_OR_COLON.finditer(piece):
            if found[0] == b'"':
                self._is_in_quotes = not self._is_in_quotes
            elif not self._is_in_quotes:
                return start + found.start()
        return -1

    def _divide(self, colon: int) -> None:
        self._colon = colon
        if colon >= 0:
            self.head = heads.parse(bytes(self.content[:colon]))

    def _soft_break(self) -> int | None:
        """How much white space follows the `=` at the end, where there is one."""
        bare = self._last.rstrip(b" \t")
        return len(self._last) - len(bare) if bare.endswith(b"=") else None


def unfold(data: bytes, start: int, end: int) -> Iterator[Line]:
    """The properties between two positions. They are joined as bytes: folds cut characters."""
    line: Line | None = None
    for found in _LINE.finditer(data, start, end):
        if line is None:
            line = Line(found[0].lstrip(b" \t"))
        elif not line.take(found[0]):
            yield line.finish()
            line = Line(found[0])
    if line is not None:
        yield line.finish()


def fold(line: bytes) -> bytes:
    """A written line with its end, cut into short ones, never inside a character of UTF-8."""
    pieces = []
    start, room = 0, MAX_OCTETS
    while len(line) - start > room:
        end = start + room
        while line[end] & 0xC0 == 0x80:  # noqa: PLR2004 - the form of what continues a character
            end -= 1
        pieces.append(line[start:end])
        start, room = end, MAX_OCTETS - 1  # the space that continues it
    pieces.append(line[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
