"""Answers that clients do not read, within limits of size and time.

An answer waits in the memory of the process until its client takes it, and strangers may ask for pages.
"""

import asyncio
from dataclasses import dataclass

from app.config import MEBIBYTE

# An application that sends an answer in parts waits while more than this is unread.
BUFFER_BYTES = 16 * 1024
# Unread answers of clients without a key; above that, the connection that has waited longest is cut off.
MAX_UNREAD_BYTES = 16 * MEBIBYTE


@dataclass
class _Unread:
    size: int
    is_known: bool
    timer: asyncio.TimerHandle


class SlowReaders:
    """Connections whose buffers are full, the longest waiting first."""

    def __init__(self) -> None:
        self._waiting: dict[asyncio.Transport, _Unread] = {}
        self._bytes = 0

    def limit_buffer(self, transport: asyncio.Transport) -> None:
        transport.set_write_buffer_limits(high=BUFFER_BYTES)

    def add(self, transport: asyncio.Transport, *, is_known: bool, seconds: float) -> None:
        """Watch a connection whose buffer is full, and cut it off if it takes nothing in so many seconds."""
        self.remove(transport)
        size = transport.get_write_buffer_size()
        loop = asyncio.get_running_loop()
        timer = loop.call_later(seconds, self._check, transport, is_known, seconds)
        self._waiting[transport] = _Unread(size, is_known, timer)
        self._bytes += 0 if is_known else size
        if self._bytes > MAX_UNREAD_BYTES:
            self._abort_longest()

    def remove(self, transport: asyncio.Transport) -> None:
        unread = self._waiting.pop(transport, None)
        if unread is not None:
            unread.timer.cancel()
            self._bytes -= 0 if unread.is_known else unread.size

    def _check(self, transport: asyncio.Transport, is_known: bool, seconds: float) -> None:
        if transport.get_write_buffer_size() >= self._waiting[transport].size:
            self._abort(transport)
        else:
            self.add(transport, is_known=is_known, seconds=seconds)

    def _abort_longest(self) -> None:
        longest = next(key for key, unread in self._waiting.items() if not unread.is_known)
        self._abort(longest)

    def _abort(self, transport: asyncio.Transport) -> None:
        self.remove(transport)
        transport.abort()
