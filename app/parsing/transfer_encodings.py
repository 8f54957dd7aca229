"""Content transfer encodings (RFC 2045 §6), read as far as they can be read."""

import binascii
import re
import string

_BASE64 = (string.ascii_letters + string.digits + "+/=").encode()
_FOREIGN = bytes(range(256)).translate(None, delete=_BASE64)
_RUN = re.compile(rb"[^=]+")  # padding ends one; it may stand in the middle of two joined texts
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
    decoded = bytearray()  # a list of runs would cost twenty times the body if each is short
    for run in _RUN.finditer(body.translate(None, delete=_FOREIGN)):
        decoded += _decode_run(run[0])
    return bytes(decoded)


def _decode_run(run: bytes) -> bytes:
    if len(run) % _GROUP == 1:
        run = run[:-1]
    return binascii.a2b_base64(run + b"=" * (-len(run) % _GROUP))
