"""Tree of the parts of a mail (RFC 2046), bounded in depth and width. Each level is read once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from app.parsing import transfer_encodings
from app.parsing.mail import parameters
from app.parsing.mail.headers import Headers, split

MAX_DEPTH = 30  # real mails have less than ten levels; deeper levels stay one unparsed part
MAX_PARTS = 1_000
_MAX_BOUNDARY = 200  # §5.1.1 allows 70
# Text before the fields in files: a byte order mark, empty lines, the separator of a mailbox.
_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?\n*(?:>?From [^\n]*\n(?=[!-9;-~]+:))?")


@dataclass(frozen=True, slots=True)
class Part:
    type: str
    parameters: dict[str, str]
    headers: Headers
    body: bytes
    """Still in its transfer encoding; empty where there are `parts`."""
    parts: tuple["Part", ...] = ()

    @property
    def is_multipart(self) -> bool:
        return bool(self.parts)

    def content(self) -> bytes:
        return transfer_encodings.decode(self.body, self.headers.first("content-transfer-encoding"))

    def walk(self) -> Iterator["Part"]:
        """Yield the part and all parts below it, in order, without the parts of attached mails."""
        yield self
        for part in self.parts:
            yield from part.walk()


def parse(raw: bytes) -> Part:
    """Parse a whole message. All line ends become line feeds."""
    data = raw.replace(b"\r\n", b"\n")
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    return _parse(_PROLOGUE.sub(b"", data, count=1), "text/plain", MAX_DEPTH)


def _parse(data: bytes, default_type: str, depth: int) -> Part:
    headers, body = split(data)
    kind, found = parameters.parse(headers.first("content-type"))
    if kind.startswith("multipart/") and depth > 0:
        parts = _children(body, kind, found.get("boundary", ""), depth)
        if parts:
            return Part(kind, found, headers, b"", parts)
        kind = "text/plain"  # without a boundary, or without its lines, the text stays one part
    if "/" not in kind:
        kind = default_type
    return Part(kind, found, headers, body)


def _children(body: bytes, kind: str, boundary: str, depth: int) -> tuple[Part, ...]:
    if not 0 < len(boundary) <= _MAX_BOUNDARY:
        return ()
    default_type = "message/rfc822" if kind == "multipart/digest" else "text/plain"  # §5.1.5
    pieces = islice(_pieces(body, boundary.rstrip().encode()), MAX_PARTS)
    return tuple(_parse(piece, default_type, depth - 1) for piece in pieces)


def _pieces(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """Return the pieces between the delimiter lines; a missing last one ends with the body (§5.1.1)."""
    delimiter = re.compile(rb"^--" + re.escape(boundary) + rb"(--)?[ \t]*$", re.MULTILINE)
    start = None
    for line in delimiter.finditer(body):
        if start is not None:
            yield body[start : line.start() - 1]  # the line end before a delimiter belongs to it
        start = line.end() + 1
        if line[1]:
            return
    if start is not None:
        yield body[start:]
