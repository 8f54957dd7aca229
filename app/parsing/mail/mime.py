"""The tree of a mail's parts (RFC 2046): bounded in depth and width, each level read once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from app.parsing import transfer_encodings
from app.parsing.mail import parameters
from app.parsing.mail.headers import Headers, split

MAX_DEPTH = 30  # real mails stay under ten; what lies deeper is kept as one unread part
MAX_PARTS = 1_000
_MAX_BOUNDARY = 200  # §5.1.1 allows 70
# What precedes the fields in files: a byte order mark, empty lines, the separator of a mailbox.
_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?\n*(?:From [^\n]*\n(?=[!-9;-~]+:))?")


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
        """Itself and all parts below, in the order of the mail. Attached mails are not entered."""
        yield self
        for part in self.parts:
            yield from part.walk()


def parse(raw: bytes) -> Part:
    """The tree of a whole message. Line ends become line feeds, so that each pattern knows one."""
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
        kind = "text/plain"  # no boundary, or none of its lines: the words are still there
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
    """What lies between the delimiter lines; a missing last one ends with the body (§5.1.1)."""
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
