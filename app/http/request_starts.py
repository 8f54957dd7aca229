"""Starts of requests: a few in each turn of the event loop, so that others get their turns in a burst."""

import asyncio
from collections import deque
from collections.abc import Callable

# A request without a key takes about 0.1 ms until it is answered or waits for a thread.
STARTS_IN_A_TURN = 4


class RequestStarts:
    """The requests of a server that wait for their start, the newest and the oldest in alternation.

    The newest of a burst would wait for all others, and the oldest shall not wait forever.
    """

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()
        self._left = STARTS_IN_A_TURN
        self._takes_newest = False

    @property
    def waiting(self) -> int:
        """The number of requests that wait."""
        return len(self._waiting)

    def add(self, start: Callable[[], None], loop: asyncio.AbstractEventLoop) -> None:
        """Call the function in this turn of the loop or a later one."""
        if self._left == STARTS_IN_A_TURN:
            loop.call_soon(self._begin_turn, loop)
        if self._left:
            self._left -= 1
            start()
        else:
            self._waiting.append(start)

    def _begin_turn(self, loop: asyncio.AbstractEventLoop) -> None:
        self._left = STARTS_IN_A_TURN
        for _ in range(min(STARTS_IN_A_TURN, len(self._waiting))):
            self._takes_newest = not self._takes_newest
            start = self._waiting.pop() if self._takes_newest else self._waiting.popleft()
            self.add(start, loop)
