"""One thread that waits for the news of many mail servers (IDLE, RFC 2177).

A connection comes here after a look into its mailbox, and is closed before the next look begins. News only
makes that look begin earlier, so whatever is missed here comes with it all the same.
"""

import logging
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

# File descriptors of a process are limited; mailboxes above this number are only polled.
MOST_CONNECTIONS = 500
_RECEIVED_AT_ONCE = 65_536
_GOODBYE = b"DONE\r\nW2 LOGOUT\r\n"
IDLE = b"W1 IDLE\r\n"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Watched:
    """A connection that is in IDLE."""

    connection: socket.socket
    ends_at: float
    """By the monotonic clock."""
    on_news: Callable[[], None]


class IdleWatch:
    """The thread and its connections. It holds none before `start` and after `stop`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._new: list[Watched] = []
        self._watched: dict[int, Watched] = {}
        self._waking: socket.socket | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._waking, woken = socket.socketpair()
        woken.settimeout(0)
        self._thread = threading.Thread(
            target=self._run, args=(woken,), name="idle-watch", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close all connections."""
        with self._lock:
            waking, self._waking = self._waking, None
        if waking is not None and self._thread is not None:
            waking.close()
            self._thread.join(2)

    def has_room(self) -> bool:
        return self._waking is not None and len(self._watched) + len(self._new) < MOST_CONNECTIONS

    def add(self, connection: socket.socket, seconds: float, on_news: Callable[[], None]) -> None:
        """Watch a connection to which `IDLE` was sent, for at most that long, and then close it.

        `on_news` is called once, after the connection is closed.
        """
        connection.settimeout(0)
        watched = Watched(connection, time.monotonic() + seconds, on_news)
        with self._lock:
            if self._waking is not None:
                self._new.append(watched)
                self._waking.send(b"x")
                return
        _close(connection)

    def _run(self, woken: socket.socket) -> None:
        with selectors.DefaultSelector() as selector, woken:
            selector.register(woken, selectors.EVENT_READ)
            while self._waking is not None:
                try:
                    self._round(selector, woken)
                except Exception:
                    log.exception("A round of the watch of mailboxes failed.")
            for one in [*self._watched.values(), *self._new]:
                _close(one.connection)
            self._watched, self._new = {}, []

    def _round(self, selector: selectors.BaseSelector, woken: socket.socket) -> None:
        for key, _ in selector.select(self._pause()):
            one = self._watched.get(key.fd)
            if one is None:
                woken.recv(_RECEIVED_AT_ONCE)
            elif (received := _received(one.connection)) is None or b"EXISTS" in received:
                self._end(selector, one)
                if received:
                    _tell(one)
        now = time.monotonic()
        for one in [one for one in self._watched.values() if one.ends_at <= now]:
            self._end(selector, one)
        with self._lock:
            new, self._new = self._new, []
        for one in new:
            selector.register(one.connection, selectors.EVENT_READ)
            self._watched[one.connection.fileno()] = one

    def _pause(self) -> float:
        now = time.monotonic()
        return max(0.0, min((one.ends_at - now for one in self._watched.values()), default=60.0))

    def _end(self, selector: selectors.BaseSelector, one: Watched) -> None:
        del self._watched[one.connection.fileno()]
        selector.unregister(one.connection)
        _close(one.connection)


def _tell(one: Watched) -> None:
    """Pass the news on. A failure must not end the round, which has new connections to add."""
    try:
        one.on_news()
    except Exception:
        log.exception("The news of a mailbox could not be passed on.")


def _close(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.send(_GOODBYE)
    connection.close()


def _received(connection: socket.socket) -> bytes | None:
    """The bytes that have arrived; None if the connection has ended."""
    received = b""
    try:
        while part := connection.recv(_RECEIVED_AT_ONCE):
            received += part
            if not isinstance(connection, ssl.SSLSocket) or not connection.pending():
                return received
    except (BlockingIOError, ssl.SSLWantReadError):
        return received
    except OSError:
        pass
    return None
