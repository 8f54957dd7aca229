"""Reading from strangers: from some connections in a turn of the event loop, so that others get their turns.

The loop would read in one turn from all connections that have data, which takes 0.1 s for 900 with 250 kB each.
"""

import asyncio
from collections import deque
from collections.abc import Iterable
from typing import Protocol

from app.http.request_starts import RequestStarts

READS_IN_A_TURN = 128
# Requests that wait for their start. More would bury that of a newcomer, who is not held.
WAITING_STARTS = 8


class Connection(Protocol):
    """A connection that can be read in a later turn."""

    def hold(self) -> bool:
        """Stop reading. Returns whether it did."""

    def release(self) -> None:
        """Read again."""


class ReadTurns:
    """The connections of a server that wait for a turn in which they are read."""

    def __init__(self, request_starts: RequestStarts) -> None:
        self._request_starts = request_starts
        self._held: deque[Connection] = deque()
        self._left = READS_IN_A_TURN
        self._is_scheduled = False

    def count(self, connections: Iterable[Connection], loop: asyncio.AbstractEventLoop) -> None:
        """Count a read. After the last one of a turn the other connections wait for later turns."""
        self._left -= 1
        if self._left == 0:
            self._held.extend(one for one in tuple(connections) if one.hold())
        self._schedule(loop)

    def _schedule(self, loop: asyncio.AbstractEventLoop) -> None:
        if not self._is_scheduled:
            self._is_scheduled = True
            loop.call_soon(self._begin_turn, loop)

    def _begin_turn(self, loop: asyncio.AbstractEventLoop) -> None:
        self._left, self._is_scheduled = READS_IN_A_TURN, False
        # one in any case, for pipelined requests let others wait without end
        most = max(1, WAITING_STARTS - self._request_starts.waiting)
        for _ in range(min(most, len(self._held))):
            self._held.popleft().release()
        if self._held:
            self._schedule(loop)
