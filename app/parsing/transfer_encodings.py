"""Content transfer encodings (RFC 2045 §6), decoded as far as possible."""

import binascii
import re
import string

_BASE64 = (string.ascii_letters + string.digits + "+/=").encode()
_FOREIGN = bytes(range(256)).translate(None, delete=_BASE64)
_RUN = re.compile(rb"[^=]+")  # padding ends a run, also in the middle of two joined texts
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
    """Decode, despite foreign characters, missing or inner padding, and a single last character."""
    decoded = bytearray()  # a list of short runs would take twenty times the memory of the body
    for run in _RUN.finditer(body.translate(None, delete=_FOREIGN)):
        decoded += _decode_run(run[0])
    return bytes(decoded)


def _decode_run(run: bytes) -> bytes:
    if len(run) % _GROUP == 1:
        run = run[:-1]
    return binascii.a2b_base64(run + b"=" * (-len(run) % _GROUP))
