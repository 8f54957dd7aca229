"""Encoded words (RFC 2047), broken ones too: spaces inside, split characters, missing gaps."""

import binascii
import re
from collections.abc import Iterator

from app.parsing.charsets import decode as decode_bytes
from app.parsing.transfer_encodings import decode_base64

# §2, with the language of RFC 2231 §5. Spaces in the text are forbidden and common.
WORD = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?]*)\?=")


def decode(value: str) -> str:
    """Replace every encoded word by its text."""
    if "=?" not in value:
        return value
    return "".join(_pieces(value))


def _pieces(value: str) -> Iterator[str]:
    charset, held, end = "", b"", 0
    for word in WORD.finditer(value):
        gap = value[end : word.start()]
        is_adjacent = end > 0 and not gap.strip()  # §6.2: the space between two words is not text
        # Words of one charset are joined as bytes: some programs cut in the middle of a character.
        if not is_adjacent or word[1].lower() != charset:
            yield decode_bytes(held, charset)
            yield "" if is_adjacent else gap
            charset, held = word[1].lower(), b""
        held += _data(word[2], word[3])
        end = word.end()
    yield decode_bytes(held, charset)
    yield value[end:]


def _data(encoding: str, text: str) -> bytes:
    raw = text.encode()
    if encoding in "bB":
        return decode_base64(raw)
    return binascii.a2b_qp(raw, header=True)  # §4.2: the underscore is a space
