"""Large attachments are cut out of the source of a mail that is kept. A note takes their place."""

from collections.abc import Iterator

from app.parsing.mail import bodies, mime
from app.parsing.mail.mime import Part

_NOTE = b"[Follow-Up has removed this attachment of %d bytes: the limit is %d bytes.]"
_NOTE_START = b"[Follow-Up has removed this attachment "
_PLAIN_ENCODINGS = {"", "7bit", "8bit", "binary"}


def cut_large_attachments(raw: bytes, limit: int) -> bytes:
    """Return the mail without attachments of more than `limit` bytes, decoded."""
    if len(raw) <= limit:
        return raw
    for body, replacement in _replacements(mime.parse(raw), limit):
        raw = _replace(raw, body, replacement)
    return raw


def is_cut(part: Part) -> bool:
    return part.body.lstrip().startswith(_NOTE_START)


def _replacements(root: Part, limit: int) -> Iterator[tuple[bytes, bytes]]:
    for part in bodies.attached_parts(root):
        size = len(part.content())
        if size <= limit:
            continue
        if part.type == "message/rfc822" and _encoding(part) in _PLAIN_ENCODINGS:
            yield part.body, cut_large_attachments(part.body, limit)  # its words stay
        else:
            yield part.body, _NOTE % (size, limit)


def _replace(raw: bytes, body: bytes, replacement: bytes) -> bytes:
    """Replace the body with its own line ends; where they are mixed, it stays."""
    if body in raw:
        return raw.replace(body, replacement, 1)
    windows = body.replace(b"\n", b"\r\n")
    return raw.replace(windows, replacement.replace(b"\n", b"\r\n"), 1)


def _encoding(part: Part) -> str:
    return part.headers.first("content-transfer-encoding").strip().lower()
