"""Clock of the service. No other module reads the system time."""

import threading
from datetime import UTC, datetime


class Clock:
    """Time of the service: the system time, or a fixed time for tests and demos."""

    def __init__(self, pinned: datetime | None = None) -> None:
        self._lock = threading.Lock()
        self._pinned = pinned

    def now(self) -> datetime:
        return self._pinned or datetime.now(UTC)

    def pin(self, now: datetime) -> None:
        with self._lock:
            self._pinned = now.astimezone(UTC)

    def release(self) -> None:
        with self._lock:
            self._pinned = None

    @property
    def is_pinned(self) -> bool:
        return self._pinned is not None


def machine_time() -> datetime:
    """The time of the machine, even while the clock of the service is pinned: for leases alone."""
    return datetime.now(UTC)
