"""The form of an API key and of other secrets like it, and their hash.

A key is `fu_`, 30 random base62 digits, and 6 base62 digits of the CRC-32 of the text before them.
The checksum lets a scanner find leaked keys, and the server refuse mistyped keys without a query.
"""

import hashlib
import secrets
import string
import zlib

ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase
PREFIX = "fu_"
# The secret in the URL of `POST /v1/inbound/{token}`.
INBOUND_PREFIX = "fi_"
RANDOM_DIGITS = 30
CHECK_DIGITS = 6
LENGTH = len(PREFIX) + RANDOM_DIGITS + CHECK_DIGITS
HINT_LENGTH = 4


def new_key(prefix: str = PREFIX) -> str:
    body = prefix + "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_DIGITS))
    return body + _check_digits(body)


def is_well_formed(key: str, prefix: str = PREFIX) -> bool:
    return (
        len(key) == len(prefix) + RANDOM_DIGITS + CHECK_DIGITS
        and key.startswith(prefix)
        and key.isascii()
        and _check_digits(key[:-CHECK_DIGITS]) == key[-CHECK_DIGITS:]
    )


def hash_key(key: str) -> bytes:
    """Return the SHA-256 of a key. A key has 178 random bits, so it needs no slow hash."""
    return hashlib.sha256(key.encode()).digest()


def _check_digits(body: str) -> str:
    number = zlib.crc32(body.encode())
    digits = ""
    for _ in range(CHECK_DIGITS):
        number, digit = divmod(number, len(ALPHABET))
        digits = ALPHABET[digit] + digits
    return digits
