"""Mailbox files (RFC 4155 and its older variants mboxo, mboxrd, mboxcl) into single messages."""

import re
from collections.abc import Iterator

_BOM = b"\xef\xbb\xbf"
_FROM_LINE = re.compile(rb"(?:(?<=\n\n)|(?<=\n\r\n))From ([^\n]*)\n(?=[!-9;-~]+:|>From )")
# The time of arrival distinguishes a separator from a sentence that begins with "From".
_STAMP = re.compile(
    rb"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b[^\n]{1,30}?\d{1,2}:\d\d"
)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_LAST_BLANK_LINE = re.compile(rb"(?<=\n)\r?\n\Z")


def split(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each message with its 0-based position; data without a leading From line is one message.

    Content-Length of mboxcl is ignored, because it is wrong after any edit of the file.
    """
    data = data.removeprefix(_BOM).lstrip(b"\r\n")
    if not data.startswith(b"From "):
        yield from enumerate([data] if data.strip() else [])
        return
    messages = (_unquote(message) for message in _between_separators(data))
    yield from enumerate(message for message in messages if message)


def _between_separators(data: bytes) -> Iterator[bytes]:
    start = data.find(b"\n") + 1 or len(data)
    for line in _FROM_LINE.finditer(data, start):
        if _STAMP.search(line[1]):
            yield data[start : line.start()]
            start = line.end()
    yield data[start:]


def _unquote(message: bytes) -> bytes:
    return _QUOTED_FROM.sub(rb"\1", _LAST_BLANK_LINE.sub(b"", message))
