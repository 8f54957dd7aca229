"""Files of mails into single messages.

Mailbox files are those of RFC 4155 and its older variants (mboxo, mboxrd, mboxcl), also as exports
write them: without the empty line between two mails, or without quoted From lines. A file of Apple
Mail (.emlx) holds one mail between its length and a property list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.parsing.mail import dates

_UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
_FROM_LINE = re.compile(rb"^From ([^\n]*)\n(?=([!-9;-~]+):|>From )", re.MULTILINE)
_HAS_TIME = re.compile(rb"[0-9]:[0-9]{2}")
# The sender of the envelope, then the time of arrival.
_ENVELOPE = re.compile(r"(?P<sender>\S++(?:[ ]at[ ]\S+|[^@<>]{0,60}<[^<>\s]*>)?)\s+(?P<date>\S.*)")
_REMOTE = re.compile(r"\s+remote from \S+\s*\Z")
_DATE_OF_ASCTIME = re.compile(r"[^\W0-9_]{2,4}[.,]{0,2}\s.*\b[0-9]{4}\b")
_MAX_LINE = 1_000
_PLACEHOLDERS = re.compile(r"-|\?+|[A-Z][A-Z-]{3,}")
# Fields that begin a mail, where no empty line precedes its separator.
_FIRST_FIELDS = re.compile(
    rb"(?:from|to|cc|date|subject|sender|reply-to|message-id|received|return-path|mime-version|status"
    rb"|delivered-to|envelope-to|in-reply-to|references|authentication-results|list-id|precedence"
    rb"|(?:x|arc|dkim|content|resent|domainkey|received)-[!-9;-~]+)",
    re.IGNORECASE,
)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_EMLX_LENGTH = re.compile(rb"[ \t]*([0-9]{1,12})[ \t]*\r?\n(?=[!-9;-~]+:)")
_PROPERTY_LIST = re.compile(rb"<\?xml [^<>]{1,200}>\s{0,8}<!DOCTYPE plist ")


@dataclass(frozen=True, slots=True)
class Entry:
    """A mail of a file."""

    position: int
    content: bytes
    arrived_at: datetime | None = None
    """The time on the separator line."""


@dataclass(frozen=True, slots=True)
class _Separator:
    start: int
    end: int
    arrived_at: datetime | None


def split(data: bytes) -> Iterator[Entry]:
    """Yield each mail; data without a leading From line is one mail.

    Content-Length of mboxcl is ignored, because it is wrong after any edit of the file.
    """
    data = _plain_bytes(data)
    if not data.startswith(b"From "):
        mail = _mail_of_emlx(data)
        yield from [Entry(0, mail)] if mail.strip() else []
        return
    position = 0
    for content, arrived_at in _between_separators(data):
        if mail := _unquote(content):
            yield Entry(position, mail, arrived_at)
            position += 1


def _plain_bytes(data: bytes) -> bytes:
    """Remove what some programs write around a file: a byte order mark, UTF-16, lines of old Macs."""
    if data.startswith(_UTF16_BOMS):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    data = data.removeprefix(_UTF8_BOM).lstrip(b"\r\n")
    return data if b"\n" in data else data.replace(b"\r", b"\n")


def _mail_of_emlx(data: bytes) -> bytes:
    length = _EMLX_LENGTH.match(data)
    if length is None:
        return data
    start, end = length.end(), length.end() + int(length[1])
    is_right = data.startswith(b"<?xml ", end)
    # The length is wrong after a change of the line ends.
    if not is_right and (property_list := _PROPERTY_LIST.search(data, start)):
        end = property_list.start()
    return data[start:end]


def _between_separators(data: bytes) -> Iterator[tuple[bytes, datetime | None]]:
    first_end = data.find(b"\n") + 1 or len(data)
    start, arrived_at = first_end, _arrival(data[5:first_end])
    for line in _FROM_LINE.finditer(data, start):
        if separator := _separator(data, line):
            yield data[start : separator.start], arrived_at
            start, arrived_at = separator.end, separator.arrived_at
    yield data[start:], arrived_at


def _separator(data: bytes, line: re.Match[bytes]) -> _Separator | None:
    """Return the separator, or None for a sentence that begins with "From"."""
    follows_empty_line = data.endswith((b"\n\n", b"\n\r\n"), max(line.start() - 3, 0), line.start())
    if not follows_empty_line and not (line[2] and _FIRST_FIELDS.fullmatch(line[2])):
        return None
    arrived_at = _arrival(line[1])
    return _Separator(line.start(), line.end(), arrived_at) if arrived_at else None


def _arrival(line: bytes) -> datetime | None:
    """Return the time of a line that is a sender and a date, and nothing else."""
    if not _HAS_TIME.search(line) or len(line) > _MAX_LINE:
        return None
    text = _REMOTE.sub("", line.decode("utf-8", "replace").strip())
    envelope = _ENVELOPE.fullmatch(text)
    if envelope is None:
        return None
    sender, date = envelope["sender"], envelope["date"]
    if "@" in sender or _PLACEHOLDERS.fullmatch(sender) or _DATE_OF_ASCTIME.fullmatch(date):
        return dates.parse_timestamp(date)
    return None


def _unquote(message: bytes) -> bytes:
    for blank_line in (b"\r\n", b"\n"):
        if message.endswith(b"\n" + blank_line):
            message = message.removesuffix(blank_line)
            break
    return _QUOTED_FROM.sub(rb"\1", message) if b">From " in message else message
