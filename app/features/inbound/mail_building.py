"""Raw mails (RFC 5322), built again from the parts that a mail service pushes."""

import base64
import re
from collections.abc import Iterable
from hashlib import sha256

from app.features.inbound.pushed_content import PushedFile

_LINE_ENDS = re.compile(r"[\r\n\0]+\s*")
_FIELD_NAME = re.compile(r"[!-9;-~]{1,100}")
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}")
# Fields that describe the parts of the original mail; the new one gets its own.
_OF_PARTS = re.compile(r"content-.{0,80}|mime-version", re.IGNORECASE)
MAX_FIELD = 20_000


def build_mail(
    headers: Iterable[tuple[str, str]], text: str, html: str, files: Iterable[PushedFile]
) -> bytes:
    """A mail with these fields; those that describe parts are left out."""
    head = b"".join(
        f"{name}: {_one_line(value)}\r\n".encode()
        for name, value in headers
        if _FIELD_NAME.fullmatch(name) and not _OF_PARTS.fullmatch(name)
    )
    attached = [_attachment(file) for file in files]
    bodies = [_text_part("plain", text)] if text or not html else []
    bodies += [_text_part("html", html)] if html else []
    body = _multipart("alternative", bodies) if len(bodies) > 1 else bodies[0]
    return head + (_multipart("mixed", [body, *attached]) if attached else body)


def _one_line(value: str) -> str:
    return _LINE_ENDS.sub(" ", value)[:MAX_FIELD].strip()


def _text_part(subtype: str, text: str) -> bytes:
    return (
        f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    ).encode() + text.encode()


def _attachment(file: PushedFile) -> bytes:
    media_type = file.type if _MEDIA_TYPE.fullmatch(file.type) else "application/octet-stream"
    name = _one_line(file.name).replace("\\", "").replace('"', "")[:400]
    head = (
        f'Content-Type: {media_type}; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n'
        f'Content-Disposition: attachment; filename="{name}"\r\n\r\n'
    )
    return head.encode() + base64.encodebytes(file.content)


def _multipart(subtype: str, parts: list[bytes]) -> bytes:
    boundary = sha256(b"\n".join(parts)).hexdigest()[:40].encode()
    head = b"Content-Type: multipart/%s; boundary=%s\r\n" % (subtype.encode(), boundary)
    inner = b"".join(b"\r\n--%s\r\n%s" % (boundary, part) for part in parts)
    return head + inner + b"\r\n--%s--\r\n" % boundary
