"""Bodies of requests: read only for known keys, within limits of size, number and time.

A large body waits in a file until all of it has arrived, so a slow sender holds no memory.
"""

import asyncio
import time
from collections import Counter, OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from tempfile import TemporaryFile
from typing import IO, Any

from starlette.requests import ClientDisconnect, Request

from app.config import MEBIBYTE, Settings
from app.errors import ProblemError, Unavailable

IN_MEMORY_BYTES = MEBIBYTE
# A body that arrives more slowly than this exceeds its time.
SLOWEST_BYTES_PER_SECOND = 16 * 1024
# Large bodies that are handled at once; the others wait in their files.
LARGE_AT_ONCE = 4
KNOWN_SECONDS = 3600
MAX_KNOWN = 10_000


class KnownKeys:
    """Keys that were valid within an hour: strangers do not delay them, and their bodies are read at once.

    Each unit of work still looks its key up; a revoked key can only send one body for nothing.
    """

    def __init__(self) -> None:
        self._until: OrderedDict[str, float] = OrderedDict()

    def add(self, key: str) -> None:
        self._until[key] = time.monotonic() + KNOWN_SECONDS
        while len(self._until) > MAX_KNOWN:
            self._until.popitem(last=False)

    def discard(self, key: str) -> None:
        self._until.pop(key, None)

    def __contains__(self, key: str) -> bool:
        return self._until.get(key, 0) > time.monotonic()


class Bodies:
    """The bodies that this process is receiving or handling."""

    def __init__(self, settings: Settings) -> None:
        self._seconds = settings.body_timeout_seconds
        self._most = settings.max_bytes_in_flight
        self._most_of_key = settings.max_bytes_in_flight_per_key
        self._bytes = 0
        self._bytes_of_keys: Counter[str] = Counter()
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)

    @asynccontextmanager
    async def received(self, request: Request, key: str) -> AsyncIterator[bytes]:
        """The whole body, which counts as in flight until the request is handled."""
        declared = int(request.headers.get("content-length", "0"))
        self._require_room(key, declared)
        arrived = _Arrived()
        try:
            await self._receive(request, key, arrived)
            if arrived.file is None:
                yield arrived.content()
            else:
                async with self._large:
                    yield await asyncio.to_thread(arrived.content)
        finally:
            self._count(key, -arrived.size)
            arrived.close()

    async def _receive(self, request: Request, key: str, arrived: "_Arrived") -> None:
        more, started = True, time.monotonic()
        while more:
            allowed = self._seconds + arrived.size / SLOWEST_BYTES_PER_SECOND
            left = min(self._seconds, allowed - (time.monotonic() - started))
            message = await _next_message(request, left)
            chunk: bytes = message.get("body", b"")
            self._require_room(key, len(chunk))
            self._count(key, len(chunk))
            await arrived.add(chunk)
            more = message.get("more_body", False)

    def _require_room(self, key: str, size: int) -> None:
        if self._bytes_of_keys[key] + size > self._most_of_key:
            raise Unavailable(_too_much("This key sends", self._most_of_key), seconds=5)
        if self._bytes + size > self._most:
            raise Unavailable(_too_much("The server receives", self._most), seconds=5)

    def _count(self, key: str, size: int) -> None:
        self._bytes += size
        self._bytes_of_keys[key] += size
        if not self._bytes_of_keys[key]:
            del self._bytes_of_keys[key]


async def receive_pieces(request: Request) -> AsyncIterator[bytes]:
    """Yield the pieces of a body as they arrive, within the limits of time alone."""
    seconds = request.app.state.settings.body_timeout_seconds
    more, started, size = True, time.monotonic(), 0
    while more:
        allowed = seconds + size / SLOWEST_BYTES_PER_SECOND
        left = min(seconds, allowed - (time.monotonic() - started))
        message = await _next_message(request, left)
        piece: bytes = message.get("body", b"")
        size += len(piece)
        yield piece
        more = message.get("more_body", False)


class _Arrived:
    """The part of a body that has arrived: in memory, or in a file once it is large."""

    def __init__(self) -> None:
        self.size = 0
        self.file: IO[bytes] | None = None
        self._chunks: list[bytes] = []
        self._in_memory = 0

    async def add(self, chunk: bytes) -> None:
        self.size += len(chunk)
        self._in_memory += len(chunk)
        self._chunks.append(chunk)
        if self._in_memory > IN_MEMORY_BYTES:
            await asyncio.to_thread(self._write)

    def _write(self) -> None:
        try:
            if self.file is None:
                self.file = TemporaryFile(prefix="followup-")  # noqa: SIM115  # closed by close()
            self.file.write(b"".join(self._chunks))
        except OSError as error:
            raise Unavailable("The server has no room for uploads.", seconds=30) from error
        self._chunks, self._in_memory = [], 0

    def content(self) -> bytes:
        if self.file is None:
            return b"".join(self._chunks)
        self._write()
        self.file.seek(0)
        return self.file.read()

    def close(self) -> None:
        if self.file is not None:
            self.file.close()


async def _next_message(request: Request, seconds: float) -> Any:
    """The next message. Raises ClientDisconnect, or `request_timeout` if it does not come in time."""
    try:
        async with asyncio.timeout(max(seconds, 0)):
            message = await request.receive()
    except TimeoutError:
        detail = "The body must arrive in time. Send it again over a faster connection."
        raise ProblemError("request_timeout", detail, headers={"Connection": "close"}) from None
    if message["type"] == "http.disconnect":
        raise ClientDisconnect
    return message


def has_body(request: Request) -> bool:
    headers = request.headers
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers


def refuse_encoded(request: Request) -> None:
    """Raises `unsupported_media_type` for a body in an encoding such as gzip (RFC 9110, 15.5.16)."""
    encoding = request.headers.get("content-encoding", "").strip().lower()
    if encoding not in {"", "identity"}:
        raise ProblemError(
            "unsupported_media_type",
            f"`Content-Encoding` must be absent or `identity`; it is `{encoding[:100]}`.",
            headers={"Accept-Encoding": "identity"},
        )


def _too_much(who: str, most: int) -> str:
    return f"{who} more than {most:,} bytes at once. Wait until the other requests have ended."
