"""Files of any size: they go to the disk in pieces while they arrive, raw or in a form."""

import asyncio
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from python_multipart import MultipartParser
from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import parse_options_header
from starlette.requests import Request

from app.errors import FieldError, Invalid, ProblemError, Unavailable, invalid_field
from app.http.bodies import receive_pieces
from app.http.strict_route import StrictRoute, media_type
from app.http.uploads import FIELD, FORM, ONE_FILE, POINTER
from app.schemas.suggestions import nearest_name
from app.storage.private_files import MODE

BLOCK = 1024 * 1024
MOST_HEADER_BYTES = 4096
MOST_FILES = 1_000
MANY_FILES = f"The form must hold 1 to {MOST_FILES:,} files, each in the field `{FIELD}`"
# Common names of a field with many files.
NAMES_OF_MANY = (FIELD, f"{FIELD}s", f"{FIELD}[]", f"{FIELD}s[]")


class StreamedRoute(StrictRoute):
    """Leaves the body to the endpoint, which receives it with `receive_file`."""

    receives_body = False


@dataclass(slots=True)
class SentFile:
    """The name and the size of a file in a form; a raw body has no name."""

    name: str | None
    size: int = 0


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that has arrived, or the files of a form one after the other.

    `digest` is that of the content and of the sizes of `files`.
    """

    path: Path
    size: int
    digest: bytes
    filename: str | None
    files: tuple[SentFile, ...] = ()


async def receive_file(
    request: Request, path: Path, most_bytes: int, too_large: str
) -> ReceivedFile:
    """Write the file of a request to a path. Raises `body_too_large` with the detail `too_large`.

    Nothing is left at the path after an error.
    """
    return await _receive(request, _FormFile, path, most_bytes, too_large)


async def receive_files(
    request: Request, path: Path, most_bytes: int, too_large: str
) -> ReceivedFile:
    """Write the files of a form one after the other to a path, or the file of a raw body."""
    return await _receive(request, _FormFiles, path, most_bytes, too_large)


async def _receive(
    request: Request, read_form: "type[_FormFile]", path: Path, most_bytes: int, too_large: str
) -> ReceivedFile:
    declared = int(request.headers.get("content-length", "0"))
    if declared > most_bytes + BLOCK:
        raise ProblemError("body_too_large", too_large)
    form = read_form(request) if media_type(request) == FORM else None
    pieces = receive_pieces(request)
    try:
        writer = await asyncio.to_thread(_Writer, path, most_bytes, too_large)
        try:
            await _write_all(pieces, form, writer)
        finally:
            await asyncio.to_thread(writer.close)
    except OSError as error:
        await asyncio.to_thread(path.unlink, missing_ok=True)
        raise Unavailable("The server has no room for uploads.", seconds=30) from error
    except BaseException:
        await asyncio.to_thread(path.unlink, missing_ok=True)
        raise
    files = form.files if form else [SentFile(None, writer.size)]
    if len(files) > 1:
        writer.digest.update(repr([file.size for file in files]).encode())
    return ReceivedFile(path, writer.size, writer.digest.digest(), files[0].name, tuple(files))


async def _write_all(
    pieces: AsyncIterator[bytes], form: "_FormFile | None", writer: "_Writer"
) -> None:
    async for piece in pieces:
        if content := form.feed(piece) if form else piece:
            writer.add(content)
            if writer.is_full:
                await asyncio.to_thread(writer.flush)
    if form:
        form.end()
    await asyncio.to_thread(writer.flush)


class _Writer:
    """Collects blocks of a file and writes them."""

    def __init__(self, path: Path, most_bytes: int, too_large: str) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, MODE)
        self._file: BinaryIO = os.fdopen(descriptor, "wb")
        self._most, self._too_large = most_bytes, too_large
        self._block = bytearray()
        self.size = 0
        self.digest = blake2b(digest_size=32)

    @property
    def is_full(self) -> bool:
        return len(self._block) >= BLOCK

    def add(self, content: bytes) -> None:
        self.size += len(content)
        if self.size > self._most:
            raise ProblemError("body_too_large", self._too_large)
        self._block += content

    def flush(self) -> None:
        self.digest.update(self._block)
        self._file.write(self._block)
        self._block.clear()

    def close(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()


class _FormFile:
    """The one file of a form, cut out while the form arrives. Raises Invalid."""

    most_files = 1
    names: tuple[str, ...] = (FIELD,)
    expected = ONE_FILE

    def __init__(self, request: Request) -> None:
        _, options = parse_options_header(request.headers["content-type"])
        boundary = options.get(b"boundary", b"")
        if not boundary:
            raise invalid_field("", "invalid_format", "The form must have a `boundary`.")
        self.files: list[SentFile] = []
        self._parts = 0
        self._header, self._value = bytearray(), bytearray()
        self._disposition = b""
        self._content = bytearray()
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin_part,
                "on_header_field": self._add_name,
                "on_header_value": self._add_value,
                "on_header_end": self._end_header,
                "on_headers_finished": self._check_part,
                "on_part_data": self._add_content,
            },
        )

    def feed(self, piece: bytes) -> bytes:
        """Return the bytes of the file in a piece of the form."""
        try:
            self._parser.write(piece)
        except MultipartParseError:
            detail = f"The body must be a form of the type {FORM}."
            raise invalid_field("", "invalid_format", detail) from None
        content = bytes(self._content)
        self._content.clear()
        return content

    def end(self) -> None:
        if self._parts == 0:
            raise invalid_field(POINTER, "required", f"{self.expected}; it holds none.")

    def _begin_part(self) -> None:
        self._parts += 1
        self._disposition = b""
        if self._parts > self.most_files:
            raise invalid_field(POINTER, "repeated", f"{self.expected}; it holds more.")

    def _add_name(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]
        self._limit_header()

    def _add_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]
        self._limit_header()

    def _limit_header(self) -> None:
        if len(self._header) + len(self._value) > MOST_HEADER_BYTES:
            raise invalid_field("", "invalid_format", "A header of the form must be shorter.")

    def _end_header(self) -> None:
        if bytes(self._header).lower() == b"content-disposition":
            self._disposition = bytes(self._value)
        self._header.clear()
        self._value.clear()

    def _check_part(self) -> None:
        _, options = parse_options_header(self._disposition)
        name = options.get(b"name", b"").decode("utf-8", "replace")
        if name not in self.names:
            detail = f"`{name[:100]}` is not a known field. {self.expected}."
            meant = nearest_name(name, [FIELD])
            raise Invalid(FieldError(f"/{name[:100]}", "unknown_field", detail, meant))
        if b"filename" not in options:
            detail = f"`{FIELD}` must be a file: the part needs a `filename`."
            raise invalid_field(POINTER, "wrong_type", detail)
        self.files.append(SentFile(options[b"filename"].decode("utf-8", "replace")))

    def _add_content(self, data: bytes, start: int, end: int) -> None:
        self._content += data[start:end]
        self.files[-1].size += end - start


class _FormFiles(_FormFile):
    """The files of a form, cut out while the form arrives. Raises Invalid."""

    most_files = MOST_FILES
    names = NAMES_OF_MANY
    expected = MANY_FILES
