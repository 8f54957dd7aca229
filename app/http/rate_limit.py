"""Rate limits of keys, workspaces and addresses that guess keys (draft-ietf-httpapi-ratelimit-headers-11)."""

from datetime import datetime
from ipaddress import ip_address, ip_network
from typing import NamedTuple
from uuid import NAMESPACE_URL, UUID, uuid5

from app.errors import ProblemError
from app.http.request_counts import WINDOW_SECONDS, RequestCounts

# Writes that unknown keys may cause in a process; an attack from many addresses is counted by each process alone.
ADDITIONS_PER_SECOND = 10


class Limit(NamedTuple):
    """A quota of requests a minute. `name` stands in the headers, `holder` in the sentence."""

    name: str
    holder: str
    counts: RequestCounts


class RateLimit:
    """Quotas in a fixed window of a minute, which all processes share."""

    def __init__(self, *limits: Limit) -> None:
        self._limits = limits

    def count(self, now: datetime, *subjects: UUID) -> dict[str, str]:
        """Count a request for the subject of each limit, and return headers with the smallest rest.

        Raises `too_many_requests`.
        """
        reset = WINDOW_SECONDS - int(now.timestamp()) % WINDOW_SECONDS
        least, headers = 0, dict[str, str]()
        for limit, subject in zip(self._limits, subjects, strict=True):
            left = limit.counts.quota - limit.counts.count(subject, now)
            if not headers or left < least:
                least, headers = left, _headers(limit, left, reset)
            if left < 0:
                raise ProblemError(
                    "too_many_requests",
                    f"{limit.holder} must not exceed {limit.counts.quota} requests a minute.",
                    headers={**headers, "Retry-After": str(reset)},
                )
        return headers


def _headers(limit: Limit, left: int, reset: int) -> dict[str, str]:
    quota = limit.counts.quota
    return {
        "RateLimit-Policy": f'"{limit.name}";q={quota};w={WINDOW_SECONDS}',
        "RateLimit": f'"{limit.name}";r={max(left, 0)};t={reset}',
    }


class FailedKeys:
    """Unknown keys of each client address, in a fixed window of a minute.

    An address over its quota gets no look-up any more; keys that were valid within an hour still work there.
    """

    def __init__(self, counts: RequestCounts) -> None:
        self._counts = counts

    def count(self, address: str, now: datetime) -> None:
        self._counts.count(_subject(address), now)

    def refuse(self, address: str, now: datetime, *, is_counted: bool = False) -> None:
        """Raises `too_many_requests` for an address over its quota, maybe by the request that was just counted."""
        if self._counts.used(_subject(address), now) < self._counts.quota + is_counted:
            return
        reset = WINDOW_SECONDS - int(now.timestamp()) % WINDOW_SECONDS
        raise ProblemError(
            "too_many_requests",
            f"An address must not send more than {self._counts.quota:,} unknown keys a minute.",
            headers={"Retry-After": str(reset)},
        )


def _subject(address: str) -> UUID:
    return uuid5(NAMESPACE_URL, client_network(address))


def client_network(address: str) -> str:
    """The address, or the network of an IPv6 address: a client has as many addresses there as it likes."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((parsed, 64), strict=False)) if parsed.version == 6 else address  # noqa: PLR2004  # IPv6
