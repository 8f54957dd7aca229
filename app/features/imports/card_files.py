"""The pictures and vCards of an upload, one at a time: files of a form, and members of ZIPs.

The content of a file decides its type, not its name. What cannot be read is an item with a code, and
stops nothing else.
"""

import zipfile
from collections.abc import Iterator, Sequence
from io import BufferedReader, RawIOBase
from itertools import islice
from pathlib import Path
from typing import IO, cast

from app.config import MEBIBYTE
from app.errors import ProblemError, invalid_field
from app.features.imports.file_items import (
    BROKEN,
    MOST_TIMES_UPLOAD,
    ZIP,
    CountedMember,
    FileItem,
    Found,
    check_zip,
    open_zip,
    read_zip,
)
from app.http.streamed_uploads import ReceivedFile, SentFile
from app.parsing import pictures
from app.parsing.mail.file_formats import find_foreign_format
from app.parsing.one_line import to_one_line

MAX_FILE_BYTES = 20 * MEBIBYTE
MOST_ITEMS = 1_000
TAKEN = "PNG, JPEG, WebP or HEIC pictures, or vCards"
_BEGINNING = 4096
_LONGEST_NAME = 200
_EMPTY_ZIP = b"PK\x05\x06"
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_WEBP = slice(8, 12)
_OFFICE_FILE = "[Content_Types].xml"
_VCARD = b"BEGIN:VCARD"


def check_files(received: ReceivedFile) -> None:
    """Raises a problem for an upload with nothing in it, and for a ZIP that cannot be opened."""
    if received.size == 0:
        raise invalid_field("", "required", "The body must contain at least one file.")
    if len(received.files) > 1:
        return
    with received.path.open("rb") as file:
        is_zip = file.read(len(ZIP)) == ZIP
    if is_zip and check_zip(received.path) > MOST_ITEMS:
        raise ProblemError("body_too_large", f"A ZIP may hold {MOST_ITEMS:,} cards. Split it.")


def read_items(path: Path, files: Sequence[SentFile], most_bytes: int) -> Iterator[FileItem]:
    """Yield the items of the files that lie in one file on the disk; a second reading yields the same."""
    found = (
        one for place, file in _places(files) for one in _read_file(path, place, file, most_bytes)
    )
    for position, one in enumerate(islice(found, MOST_ITEMS)):
        yield one.at(position)
    if next(found, None) is not None:
        detail = (
            f"An upload may hold {MOST_ITEMS:,} files; the rest is left out. Send it by itself."
        )
        yield _fault("", "too_large", detail).at(MOST_ITEMS)


def _places(files: Sequence[SentFile]) -> Iterator[tuple[int, SentFile]]:
    start = 0
    for file in files:
        yield start, file
        start += file.size


def _read_file(path: Path, start: int, file: SentFile, most_bytes: int) -> Iterator[Found]:
    name = shown_name(file.name or "")
    with path.open("rb") as whole:
        part = BufferedReader(_Slice(whole, start, file.size))
        beginning = part.peek(_BEGINNING)[: len(ZIP)]
        if beginning not in {ZIP, _EMPTY_ZIP}:
            yield _classify(name, part.read(MAX_FILE_BYTES + 1))
            return
        try:
            if _OFFICE_FILE in open_zip(part).namelist():
                yield _unsupported(name, "an Office document")
            else:
                yield from read_zip(part, most_bytes * MOST_TIMES_UPLOAD, _read_member)
        except BROKEN:
            yield _fault(name, "broken", "The ZIP must be whole: its directory cannot be read.")
        except ProblemError as error:
            yield _fault(name, "too_large", error.detail)


def _read_member(info: zipfile.ZipInfo, member: CountedMember) -> Iterator[Found]:
    name = shown_name(info.filename)
    if member.peek_beginning().startswith(ZIP):
        yield _fault(name, "nested_archive", "A ZIP in a ZIP must be sent by itself.")
    else:
        yield _classify(name, member.read(MAX_FILE_BYTES + 1))


def _classify(name: str, content: bytes) -> Found:
    if not content.strip():
        return _fault(name, "required", "The file must not be empty.")
    if len(content) > MAX_FILE_BYTES:
        detail = f"A picture or a vCard file may have {MAX_FILE_BYTES // MEBIBYTE} MiB."
        return _fault(name, "too_large", detail)
    if _is_picture(content):
        return Found("picture", content, name=name)
    if _VCARD in content[:_BEGINNING].replace(b"\0", b"").upper():
        return Found("cards", content, name=name)
    return _unsupported(name, find_foreign_format(content) or "neither")


def _is_picture(content: bytes) -> bool:
    is_webp = content[:4] == b"RIFF" and content[_WEBP] == b"WEBP"
    return content.startswith(_PICTURES) or is_webp or pictures.is_heic(content)


def _unsupported(name: str, form: str) -> Found:
    return _fault(name, "unsupported", f"Files must be {TAKEN}; the content of this one is {form}.")


def _fault(name: str, code: str, detail: str) -> Found:
    return Found("fault", code=code, detail=with_name(name, detail), name=name)


def with_name(name: str, detail: str) -> str:
    """The detail of a fault with the name of the file in front."""
    return f"`{name}`: {detail}" if name else detail


def shown_name(name: str) -> str:
    return to_one_line(name)[:_LONGEST_NAME]


class _Slice(RawIOBase):
    """A part of an open file, as a file."""

    def __init__(self, file: IO[bytes], start: int, size: int) -> None:
        self._file, self._start, self._size = file, start, size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = max(0, offset + (0, self._at, self._size)[whence])
        return self._at

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast("bytearray", buffer))
        self._file.seek(self._start + self._at)
        content = self._file.read(max(0, min(len(view), self._size - self._at)))
        view[: len(content)] = content
        self._at += len(content)
        return len(content)
