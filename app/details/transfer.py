"""Content transfer encodings (RFC 2045 §6), read as far as they can be read."""

import binascii
import re

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")
_PADDING = re.compile(rb"=+")
_GROUP = 4


def decode(body: bytes, encoding: str) -> bytes:
    match encoding.strip().strip('"').lower():
        case "base64":
            return decode_base64(body)
        case "quoted-printable":
            return binascii.a2b_qp(body)
        case _:
            return body


def decode_base64(body: bytes) -> bytes:
    """Forgives foreign characters, padding missing or in the middle, a lone last character."""
    return b"".join(map(_decode_run, _PADDING.split(_NOT_BASE64.sub(b"", body))))


def _decode_run(run: bytes) -> bytes:
    if len(run) % _GROUP == 1:
        run = run[:-1]
    return binascii.a2b_base64(run + b"=" * (-len(run) % _GROUP))
