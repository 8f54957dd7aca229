"""Files of mails into single messages.

Mailbox files are those of RFC 4155 and its older variants (mboxo, mboxrd, mboxcl), also as exports
write them: without the empty line between two mails, or without quoted From lines. A file of Apple
Mail (.emlx) holds one mail between its length and a property list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO, TextIOWrapper
from itertools import chain
from typing import IO

from app.parsing.mail import dates

_UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
_BEGINNING = 65_536
_MAX_CHUNK = 65_536
_UNLIMITED = 1 << 62
_EMPTY_LINES = (b"\n", b"\r\n")
_FIELD = re.compile(rb"([!-9;-~]+):|>From ")
_HAS_TIME = re.compile(rb"[0-9]:[0-9]{2}")
# The sender of the envelope, then the time of arrival.
_ENVELOPE = re.compile(r"(?P<sender>\S++(?:[ ]at[ ]\S+|[^@<>]{0,60}<[^<>\s]*>)?)\s+(?P<date>\S.*)")
_REMOTE = re.compile(r"\s+remote from \S+\s*\Z")
_DATE_OF_ASCTIME = re.compile(r"[^\W0-9_]{2,4}[.,]{0,2}\s.*\b[0-9]{4}\b")
# The shape of asctime, whether or not the date can be true: converters write 1970 where a mail has none.
_SHAPE_OF_ASCTIME = re.compile(
    r'From (?:\S+|"[^"]{0,200}"\S{0,200})?\s+[^\W0-9_]{2,4}[.,]?\s+[^\W0-9_]{3,5}\.?\s+[0-9]{1,2}'
    r"(?:\s+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?(?:\s+[A-Z0-9:+-]{1,9})?\s+[0-9]{4}"
    r"(?:\s+[+-][0-9]{4})?\s*"
)
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
# A field, a separator, or the length of an .emlx file.
_FIRST_LINE = re.compile(rb"[!-9;-~]{1,200}[ \t]*:|>?From |[ \t]*[0-9]{1,12}[ \t]*\r?\n")
_PROPERTY_LIST = re.compile(rb"<\?xml [^<>]{1,200}>\s{0,8}<!DOCTYPE plist ")


@dataclass(frozen=True, slots=True)
class Entry:
    """A mail of a file."""

    position: int
    content: bytes
    arrived_at: datetime | None = None
    """The time on the separator line."""
    is_too_large: bool = False
    """Whether the mail exceeds the limit; its content is empty then."""


def begins_like_mail(beginning: bytes) -> bool:
    """Whether a file with this beginning may hold mails."""
    first = next(filter(None, (line.lstrip(b"\r\n") for line in _lines(BytesIO(beginning)))), b"")
    return _FIRST_LINE.match(first) is not None


def split(file: IO[bytes], most_bytes: int = _UNLIMITED) -> Iterator[Entry]:
    """Yield each mail of a seekable file; a file without a leading From line is one mail.

    A mail of more than `most_bytes` is yielded without its content.

    It reads line by line, so that it holds one mail at a time. Content-Length of mboxcl is ignored,
    because it is wrong after any edit of the file.
    """
    lines = _lines(file)
    first = next(filter(None, (line.lstrip(b"\r\n") for line in lines)), b"")
    if not first.startswith(b"From "):
        whole = _Pieces(most_bytes)
        for line in chain([first], lines):
            whole.add(line)
        mail = _mail_of_emlx(whole.join())
        if mail.strip() or whole.is_too_large:
            yield Entry(0, mail, is_too_large=whole.is_too_large)
        return
    position = 0
    for pieces, arrived_at in _between_separators(first, lines, most_bytes):
        mail = _unquote(pieces.join())
        if mail or pieces.is_too_large:
            yield Entry(position, mail, arrived_at, pieces.is_too_large)
            position += 1


class _Pieces:
    """The lines of a mail, which are dropped above a limit of bytes."""

    def __init__(self, most_bytes: int) -> None:
        self._most, self._size = most_bytes, 0
        self._lines: list[bytes] = []

    @property
    def is_too_large(self) -> bool:
        return self._size > self._most

    def add(self, line: bytes) -> None:
        self._size += len(line)
        if self.is_too_large:
            self._lines.clear()
        else:
            self._lines.append(line)

    def join(self) -> bytes:
        return b"".join(self._lines)


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """Yield the lines, a long one in pieces, without a byte order mark.

    UTF-16 becomes UTF-8, and the lines of old Macs end like all others.
    """
    beginning = file.read(_BEGINNING)
    file.seek(0)
    if beginning.startswith(_UTF16_BOMS):
        return _converted_lines(file, "utf-16", newline="")
    if b"\n" not in beginning and b"\r" in beginning:
        return _converted_lines(file, "latin-1", newline=None)
    file.seek(len(_UTF8_BOM) if beginning.startswith(_UTF8_BOM) else 0)
    return iter(partial(file.readline, _MAX_CHUNK), b"")


def _converted_lines(file: IO[bytes], encoding: str, newline: str | None) -> Iterator[bytes]:
    text = TextIOWrapper(file, encoding, errors="replace", newline=newline)
    into = "latin-1" if encoding == "latin-1" else "utf-8"
    return (line.encode(into, "replace") for line in iter(partial(text.readline, _MAX_CHUNK), ""))


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


def _between_separators(
    first: bytes, lines: Iterator[bytes], most_bytes: int
) -> Iterator[tuple[_Pieces, datetime | None]]:
    arrived_at, mail = _arrival(first[5:]), _Pieces(most_bytes)
    is_dated = arrived_at is not None or _has_shape_of_asctime(first)
    undated_words = None if is_dated else len(first.split())
    from_line, before, last = b"", b"", first
    for line in chain(lines, [b""]):
        if from_line:
            time = _arrival(from_line[5:])
            is_known = time is not None
            if _separates(from_line, before, line, undated_words, is_known=is_known):
                yield mail, arrived_at
                arrived_at, mail = time, _Pieces(most_bytes)
            else:
                mail.add(from_line)
            from_line = b""
        if line.startswith(b"From ") and last.endswith(b"\n"):
            from_line, before = line, last
        else:
            mail.add(line)
        last = line
    yield mail, arrived_at


def _separates(
    line: bytes, before: bytes, after: bytes, undated_words: int | None, *, is_known: bool
) -> bool:
    """Whether a line separates two mails, and is no sentence that begins with "From".

    Without a known time it must stand between an empty line and a usual field, and look like a separator:
    by its shape, or by its number of words where the first separator of the file has no date either.
    """
    field = _FIELD.match(after)
    if field is None or not line.endswith(b"\n"):
        return False
    begins_mail = bool(field[1] and _FIRST_FIELDS.fullmatch(field[1]))
    is_apart = before in _EMPTY_LINES
    if is_known:
        return is_apart or begins_mail
    looks_right = len(line.split()) == undated_words or _has_shape_of_asctime(line)
    return is_apart and begins_mail and looks_right


def _has_shape_of_asctime(line: bytes) -> bool:
    text = line.decode("utf-8", "replace") if len(line) <= _MAX_LINE else ""
    return _SHAPE_OF_ASCTIME.fullmatch(text) is not None


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
