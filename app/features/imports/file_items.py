"""The mails and cards of a file of any size, one at a time.

A ZIP is read in place, so a name such as `../x` leads nowhere. What cannot be read is an item with a
code, and stops nothing else.
"""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from io import BufferedIOBase, BufferedReader, BytesIO
from pathlib import Path
from typing import IO, Any, Literal, cast

from app.config import MEBIBYTE
from app.errors import ProblemError, invalid_field
from app.integrations.imap.folders import Folder
from app.parsing.mail import mbox
from app.parsing.mail.file_formats import find_foreign_format

MAX_MAIL_BYTES = 64 * MEBIBYTE
MAX_MEMBERS = 100_000
# A list of members in memory takes seven times its directory in the file.
MAX_DIRECTORY_BYTES = 16 * MEBIBYTE
# All members together may hold this many times the limit of an upload.
MOST_TIMES_UPLOAD = 4
_BEGINNING = 4096
_SEEKABLE = 65_536
ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_VCARD = b"BEGIN:VCARD"
_BOMS = b"\xef\xbb\xbf\xff\xfe"
_ENCRYPTED = 1
_FOLDER_ENDING = re.compile(r"\.(?:mbox|mbx|sbd)\Z", re.IGNORECASE)
# Files that operating systems add to folders and archives.
_HIDDEN_FOLDER = "__MACOSX/"
_HIDDEN = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError)

# An ignored item is a mail of a folder that is never read.
Kind = Literal["mail", "cards", "picture", "fault", "ignored"]


@dataclass(frozen=True, slots=True)
class FileItem:
    """A mail, a file of cards, a picture, or a fault with its code and the reason."""

    position: int
    kind: Kind
    content: bytes = b""
    arrived_at: datetime | None = None
    code: str = ""
    detail: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An item without its position."""

    kind: Kind
    content: bytes = b""
    arrived_at: datetime | None = None
    code: str = ""
    detail: str = ""
    name: str = ""

    def at(self, position: int) -> FileItem:
        return FileItem(
            position, self.kind, self.content, self.arrived_at, self.code, self.detail, self.name
        )


def check_beginning(path: Path) -> bool:
    """Return whether the file may hold mails. Raises a problem if it holds neither mails nor cards."""
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING)
    if not beginning.strip():
        raise invalid_field("", "required", "The body must contain a file.")
    if beginning.startswith((ZIP, _EMPTY_ZIP)):
        check_zip(path)
    elif not is_cards(beginning) and (name := _find_other_format(beginning)):
        detail = f"The file is {name}. It must be mails (mbox, .eml), vCards, or a ZIP of them."
        raise ProblemError("unsupported_media_type", detail)
    return not is_cards(beginning)


def _find_other_format(beginning: bytes) -> str | None:
    """A noun phrase that names a format which is no mail, or None."""
    known = find_foreign_format(beginning)
    return known or (None if mbox.begins_like_mail(beginning) else "no mail: it has no header")


def check_zip(path: Path) -> int:
    """Return the number of files in a ZIP. Raises a problem if it cannot be opened, or has none or too many."""
    try:
        with path.open("rb") as file, open_zip(file) as archive:
            count = sum(not info.is_dir() for info in archive.infolist())
    except BROKEN:
        detail = "The ZIP must be whole: its directory cannot be read."
        raise ProblemError("unsupported_media_type", detail) from None
    if count == 0:
        raise invalid_field("", "required", "The ZIP must contain a file.")
    if count > MAX_MEMBERS:
        raise _too_many_files()
    return count


def _too_many_files() -> ProblemError:
    return ProblemError("body_too_large", f"A ZIP may hold {MAX_MEMBERS:,} files. Split it.")


def open_zip(file: IO[bytes]) -> zipfile.ZipFile:
    """Raises a problem if its directory is too large, and an error of `BROKEN` if it cannot be read."""
    return zipfile.ZipFile(cast("IO[bytes]", _ZipSource(file)))


class _ZipSource:
    """The file of a ZIP, whose directory is read at once and so must not be too large."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell
        self.seekable, self.close = file.seekable, file.close

    def read(self, size: int = -1) -> bytes:
        if size > MAX_DIRECTORY_BYTES:
            raise _too_many_files()
        return self._file.read(size)


def read_items(path: Path, most_bytes: int) -> Iterator[FileItem]:
    """Yield the items of a file in order; a second reading yields the same."""
    found: Iterator[Found]
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING)
        file.seek(0)
        if beginning.startswith(ZIP):
            found = read_zip(file, most_bytes * MOST_TIMES_UPLOAD, _read_zip_member)
        else:
            found = _read_member(file, beginning)
        for position, one in enumerate(found):
            yield one.at(position)


def is_cards(beginning: bytes) -> bool:
    """Whether vCards begin there, in UTF-16, too."""
    text = beginning.replace(b"\0", b"").lstrip(_BOMS).lstrip()
    return text[: len(_VCARD)].upper() == _VCARD


def _read_member(file: IO[bytes], beginning: bytes) -> Iterator[Found]:
    if is_cards(beginning):
        content = file.read(MAX_MAIL_BYTES + 1)
        yield _too_large() if len(content) > MAX_MAIL_BYTES else Found("cards", content)
        return
    for entry in mbox.split(file, MAX_MAIL_BYTES):
        if entry.is_too_large:
            yield _too_large()
        else:
            yield Found("mail", entry.content, entry.arrived_at)


def _too_large() -> Found:
    most = f"{MAX_MAIL_BYTES // MEBIBYTE} MiB"
    return Found("fault", code="too_large", detail=f"A mail may have {most}.")


def read_zip(
    file: IO[bytes],
    most_bytes: int,
    read_member: Callable[[zipfile.ZipInfo, "CountedMember"], Iterator[Found]],
) -> Iterator[Found]:
    """Yield what the function finds in each member of a ZIP, which may unpack to a number of bytes.

    Raises an error of `BROKEN` if the directory of the ZIP cannot be read.
    """
    budget = _Budget(most_bytes)
    with open_zip(file) as archive:
        for info in archive.infolist():
            if info.is_dir() or _is_hidden(info.filename):
                continue
            if info.flag_bits & _ENCRYPTED:
                yield zip_fault(info, "encrypted", "is encrypted")
                continue
            try:
                with archive.open(info) as member:
                    reader: Any = BufferedReader(member, MEBIBYTE)
                    yield from read_member(info, CountedMember(reader, budget))
            except _TooMuch:
                detail = "hold more than the server unpacks; the rest is left out"
                yield zip_fault(info, "too_large", detail)
                return
            except BROKEN:
                yield zip_fault(info, "broken", "cannot be unpacked")


def _is_hidden(name: str) -> bool:
    base = name.rpartition("/")[2]
    return name.startswith(_HIDDEN_FOLDER) or base.startswith("._") or base in _HIDDEN


def _read_zip_member(info: zipfile.ZipInfo, member: "CountedMember") -> Iterator[Found]:
    beginning = member.peek_beginning()
    if not beginning.strip():
        return
    if beginning.startswith(ZIP):
        yield zip_fault(info, "nested_archive", "is a ZIP in a ZIP; send it by itself")
    elif not is_cards(beginning) and (name := find_foreign_format(beginning)):
        yield zip_fault(info, "unsupported", f"is {name}")
    else:
        is_mail = mbox.begins_like_mail(beginning)
        is_ignored = is_mail and _is_never_read(info.filename, beginning)
        for found in _read_member(cast("IO[bytes]", member), beginning):
            if found.kind == "mail" and not is_mail:
                yield zip_fault(info, "unsupported", "is no mail: it has no header")
            elif found.kind == "mail" and is_ignored:
                yield Found("ignored")
            else:
                is_named = found.kind == "cards"  # a mail has its position alone
                yield replace(found, name=info.filename[:200]) if is_named else found


def _is_never_read(path: str, beginning: bytes) -> bool:
    """Whether a member lies in a folder of drafts, junk or trash, or is a mailbox file of that name."""
    *above, last = (_FOLDER_ENDING.sub("", part) for part in path.split("/"))
    is_mailbox = beginning.startswith(b"From ")
    return Folder("/".join([*above, last] if is_mailbox else above)).is_never_read


def zip_fault(info: zipfile.ZipInfo, code: str, reason: str) -> Found:
    return Found("fault", code=code, detail=f"`{info.filename[:200]}` {reason}.")


class _TooMuch(Exception):
    """The members together exceed the limit of bytes."""


@dataclass(slots=True)
class _Budget:
    """The bytes that the members of a ZIP may still hold."""

    left: int


class CountedMember(BufferedIOBase):
    """A member of a ZIP whose bytes count; it goes back within its beginning alone."""

    def __init__(self, file: BufferedReader, budget: _Budget) -> None:
        self._file, self._budget = file, budget
        self._beginning = BytesIO(self._count(file.read(_SEEKABLE)))

    def peek_beginning(self) -> bytes:
        return self._beginning.getvalue()[:_BEGINNING]

    def read(self, size: int | None = -1) -> bytes:
        most = self._budget.left + 1 if size is None or size < 0 else size
        held = self._beginning.read(most)
        return held + self._count(self._file.read(most - len(held))) if len(held) < most else held

    read1 = read

    def readline(self, size: int | None = -1) -> bytes:
        most = self._budget.left + 1 if size is None or size < 0 else size
        line = self._beginning.readline(most)
        if line.endswith(b"\n") or len(line) == most:
            return line
        return line + self._count(self._file.readline(most - len(line)))

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._beginning.seek(offset, whence)

    def readable(self) -> bool:
        return True

    def _count(self, content: bytes) -> bytes:
        self._budget.left -= len(content)
        if self._budget.left < 0:
            raise _TooMuch
        return content
