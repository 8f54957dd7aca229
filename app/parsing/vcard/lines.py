"""Logical lines: one for each property, which may span several lines of the file."""

import re
from collections.abc import Iterator

from app.parsing.vcard import heads
from app.parsing.vcard.heads import Head
from app.parsing.vcard.templates import NAMES

MAX_OCTETS = 75  # limit of a written line, without its end (RFC 6350 §3.2)

_LINE = re.compile(rb"[^\r\n]+")  # CRLF, LF and CR may occur in one file
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/=]+[ \t]*")
_QUOTE_OR_COLON = re.compile(rb'[":]')
_WITH_LINE_BREAKS = frozenset({"LABEL", "NOTE"})
# A property whose parameters are folded has its colon in a later line.
_PROPERTY = re.compile(
    rb"\s*(?:[A-Za-z0-9-]{1,60}\.)?(?:(?i:"
    + NAMES
    + rb")|[A-Z][A-Z0-9-]+)(?::|;[A-Za-z0-9-]{1,60}=|;[^:]*:)"
)


class Line:
    """Property that further lines may continue. A byte array keeps time linear and memory small."""

    def __init__(self, first: bytes) -> None:
        self.content = bytearray()
        self.head: Head | None = None
        self._colon = -1
        self._is_in_quotes = False
        self._add(first)

    @property
    def value(self) -> bytes:
        return bytes(self.content[self._colon + 1 :])

    def continue_with(self, piece: bytes) -> bool:
        """Add a line if it continues this property, and return whether it does.

        A soft break of quoted-printable stays as `=` and a line feed, because only the decoder can
        recognize an indentation after it.
        """
        encoding = self.head.encoding if self.head else ""
        if encoding == "quoted-printable" and (padding := self._soft_break()) is not None:
            del self.content[len(self.content) - padding :]
            self._add(b"\n" + piece)
        elif piece.startswith((b" ", b"\t")):
            self._add(piece[1:])
        elif encoding == "base64" and _BASE64_LINE.fullmatch(piece):  # 2.1 does not indent it
            self._add(piece)
        elif self.head and self.head.name in _WITH_LINE_BREAKS and not _PROPERTY.match(piece):
            self._add(b"\\n" + piece)  # several programs do not escape line ends
        else:
            return False
        return True

    def finish(self) -> "Line":
        """Find the colon even inside a quote that is never closed."""
        if self._colon < 0:
            self._divide(self.content.find(b":"))
        return self

    def _add(self, piece: bytes) -> None:
        start = len(self.content)
        self.content += piece
        self._last = piece
        if self._colon < 0:  # the parameters may also be folded
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
        """Return the number of blanks after a final `=`; None without one."""
        bare = self._last.rstrip(b" \t")
        return len(self._last) - len(bare) if bare.endswith(b"=") else None


def unfold(data: bytes, start: int, end: int) -> Iterator[Line]:
    """Yield the properties between two positions. Folds may split characters, so bytes are joined."""
    line: Line | None = None
    for found in _LINE.finditer(data, start, end):
        if line is None:
            line = Line(found[0].lstrip(b" \t"))
        elif not line.continue_with(found[0]):
            yield line.finish()
            line = Line(found[0])
    if line is not None:
        yield line.finish()


def fold(line: bytes) -> bytes:
    """Fold a line into short ones, never inside a character of UTF-8."""
    pieces = []
    start, room = 0, MAX_OCTETS
    while len(line) - start > room:
        end = start + room
        while line[end] & 0xC0 == 0x80:  # noqa: PLR2004 - the form of what continues a character
            end -= 1
        pieces.append(line[start:end])
        start, room = end, MAX_OCTETS - 1  # one octet is the space of the continuation
    pieces.append(line[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
