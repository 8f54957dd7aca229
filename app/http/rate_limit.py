"""Rate limits of keys and of addresses that guess keys, per process (draft-ietf-httpapi-ratelimit-headers-11)."""

import threading
from datetime import datetime
from ipaddress import ip_address, ip_network
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


class FailedKeys:
    """Unknown keys of each client address, in a fixed window of a minute.

    An address over its quota gets no look-up any more; keys that were valid a minute ago still work there.
    """

    def __init__(self, quota: int) -> None:
        self._quota = quota
        self._lock = threading.Lock()
        self._window = 0
        self._failed: dict[str, int] = {}

    def count(self, address: str, now: datetime) -> None:
        with self._lock:
            self._begin_window(now)
            network = client_network(address)
            self._failed[network] = self._failed.get(network, 0) + 1

    def refuse(self, address: str, now: datetime) -> None:
        """Raises `too_many_requests` for an address over its quota."""
        with self._lock:
            second = self._begin_window(now)
            failed = self._failed.get(client_network(address), 0) if self._failed else 0
        if failed >= self._quota:
            raise ProblemError(
                "too_many_requests",
                f"An address must not send more than {self._quota:,} unknown keys a minute.",
                headers={"Retry-After": str(WINDOW_SECONDS - second)},
            )

    def _begin_window(self, now: datetime) -> int:
        """Forget an earlier minute. Returns the second of this one."""
        window, second = divmod(int(now.timestamp()), WINDOW_SECONDS)
        if window != self._window:
            self._window, self._failed = window, {}
        return second


def client_network(address: str) -> str:
    """The address, or the network of an IPv6 address: a client has as many addresses there as it likes."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((parsed, 64), strict=False)) if parsed.version == 6 else address  # noqa: PLR2004  # IPv6
