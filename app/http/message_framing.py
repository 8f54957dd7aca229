"""The ends of messages in the bytes of a connection, so that the parser gets one request at a time.

Behind the headers of a request, and behind a body in chunks (RFC 9112, section 7.1), stands an empty line.
A body with a length ends after that length.
"""

from collections.abc import Iterable

EMPTY_LINE = b"\r\n\r\n"
# A chunk may hold one byte, and the parser calls back for each.
MAX_CHUNKED_PIECE = 16 * 1024


class MessageFraming:
    """Splits bytes into pieces of which none holds the end of a message and the beginning of another."""

    def __init__(self) -> None:
        self._tail = b""
        self._left: int | None = None
        self.is_chunked = False

    def begin_body(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Begin behind the headers of a request, whose names are in small letters."""
        found = dict(headers)
        self._tail = b""
        self.is_chunked = b"transfer-encoding" in found
        self._left = None if self.is_chunked else int(found.get(b"content-length", b"0"))

    def begin_headers(self) -> None:
        self._tail = b""
        self._left = None
        self.is_chunked = False

    def next_piece(self, data: bytes, start: int) -> bytes:
        """Return the bytes from `start` on that the parser may get."""
        if self._left is not None:
            return data[start : start + max(self._left, 1)]
        most = MAX_CHUNKED_PIECE if self.is_chunked else len(data)
        return data[start : min(self._end_of_line(data, start), start + most)]

    def _end_of_line(self, data: bytes, start: int) -> int:
        """Return where the next empty line ends, or the end of the data."""
        around = self._tail + data[start : start + len(EMPTY_LINE) - 1]
        if (found := around.find(EMPTY_LINE)) >= 0:  # it began in the piece before
            return start + found + len(EMPTY_LINE) - len(self._tail)
        found = data.find(EMPTY_LINE, start)
        return len(data) if found < 0 else found + len(EMPTY_LINE)

    def passed(self, piece: bytes) -> None:
        """Note the piece that the parser gets next."""
        if self._left is not None:
            self._left -= len(piece)
            return
        end = self._tail + piece[-len(EMPTY_LINE) :]
        self._tail = b"" if end.endswith(EMPTY_LINE) else end[1 - len(EMPTY_LINE) :]
