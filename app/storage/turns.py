"""Turns of the writers of an SQLite file, in all threads and processes.

SQLite polls for its lock, so a writer with one short transaction after the other leaves hardly a
gap in which another one gets it. Two file locks make a queue: a writer waits for its turn while it
holds the gate, and one that has just written must pass the gate first (docs/decisions/0029).
"""

import math
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from app.errors import Unavailable

# On Windows the writers poll for the lock of SQLite alone.
if sys.platform != "win32":
    import fcntl

PAUSE_SECONDS = 0.001
# Transactions of many items are short for so long after one writer has waited for another.
CROWDED_SECONDS = 1.0


class WriterTurns:
    """The queue of the writers of one database file."""

    def __init__(self, database: Path, timeout_seconds: float) -> None:
        self._gate = _FileLock(database.with_name(f"{database.name}-gate"))
        self._turn = _FileLock(database.with_name(f"{database.name}-turn"))
        self._timeout_seconds = timeout_seconds

    @property
    def are_crowded(self) -> bool:
        """Whether a writer of this process has waited for its turn within the last second."""
        waited_at = max(self._gate.waited_at, self._turn.waited_at)
        return time.monotonic() - waited_at < CROWDED_SECONDS

    @contextmanager
    def take(self, *, at_once: bool = False) -> Iterator[None]:
        """Hold the turn. Raises Unavailable if it does not come in time, or at once."""
        deadline = time.monotonic() + (0 if at_once else self._timeout_seconds)
        if not self._gate.acquire(deadline):
            raise self._unavailable()
        try:
            has_turn = self._turn.acquire(deadline)
        finally:
            self._gate.release()
        if not has_turn:
            raise self._unavailable()
        try:
            yield
        finally:
            self._turn.release()

    def _unavailable(self) -> Unavailable:
        return Unavailable(
            f"Other requests write to the database: the turn of this one did not come within "
            f"{self._timeout_seconds:g} seconds."
        )

    def close(self) -> None:
        self._gate.close()
        self._turn.close()


class _FileLock:
    """An exclusive lock of a file. The kernel releases it when the process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # The threads of a process share one descriptor, and so the lock of the file.
        self._mutex = Lock()
        self._descriptor: int | None = None
        self.waited_at = -math.inf
        """When somebody last waited for the lock, on the monotonic clock."""

    def acquire(self, deadline: float) -> bool:
        """Wait until the deadline on the monotonic clock, and return whether the lock is held."""
        if not self._mutex.acquire(blocking=False):
            now = time.monotonic()
            if now >= deadline:
                return False
            self.waited_at = now
            if not self._mutex.acquire(timeout=deadline - now):
                return False
        try:
            while not self._lock():
                now = time.monotonic()
                if now >= deadline:
                    self._mutex.release()
                    return False
                self.waited_at = now
                time.sleep(PAUSE_SECONDS)
        except BaseException:
            self._mutex.release()
            raise
        return True

    def release(self) -> None:
        if sys.platform != "win32" and self._descriptor is not None:
            fcntl.flock(self._descriptor, fcntl.LOCK_UN)
        self._mutex.release()

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _lock(self) -> bool:
        if sys.platform == "win32":
            return True
        if self._descriptor is None:
            self._descriptor = self._open()
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise Unavailable(f"The file {self._path.name} cannot be opened.") from error
