"""Rate limit of a key, per process (draft-ietf-httpapi-ratelimit-headers-11)."""

import threading
from datetime import datetime
from uuid import UUID

from app.errors import ProblemError

WINDOW_SECONDS = 60


class RateLimit:
    """Fixed window of a minute for each key."""

    def __init__(self, quota: int) -> None:
        self._quota = quota
        self._lock = threading.Lock()
        self._window = 0
        self._used: dict[UUID, int] = {}

    def count(self, key_id: UUID, now: datetime) -> dict[str, str]:
        """Count a request, and return headers with the rest of the quota. Raises `too_many_requests`."""
        window, second = divmod(int(now.timestamp()), WINDOW_SECONDS)
        with self._lock:
            if window != self._window:
                self._window, self._used = window, {}
            used = self._used[key_id] = self._used.get(key_id, 0) + 1
        reset = WINDOW_SECONDS - second
        headers = {
            "RateLimit-Policy": f'"key";q={self._quota};w={WINDOW_SECONDS}',
            "RateLimit": f'"key";r={max(self._quota - used, 0)};t={reset}',
        }
        if used > self._quota:
            raise ProblemError(
                "too_many_requests",
                f"A key must not exceed {self._quota} requests a minute.",
                headers={**headers, "Retry-After": str(reset)},
            )
        return headers
