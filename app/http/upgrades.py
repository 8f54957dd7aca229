"""HTTP/1.1 connections on which a client offers another protocol.

Java's HTTP client offers HTTP/2 (`Upgrade: h2c`) with its first request. A server may ignore the
offer (RFC 9110, section 7.8), but the parser of uvicorn reads nothing behind it: a body is lost, and
the next request is refused with 400.
"""

import re

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

OFFER = re.compile(rb"\r\nupgrade:", re.IGNORECASE)
IGNORED_OFFER = b"\r\nignored-offer:"
END_OF_HEADERS = b"\r\n\r\n"


class NoUpgradeProtocol(HttpToolsProtocol):
    """A connection that stays with HTTP/1.1."""

    def data_received(self, data: bytes) -> None:
        starts_request = self.cycle is None or not self.cycle.more_body
        super().data_received(_without_offer(data) if starts_request else data)


def _without_offer(request: bytes) -> bytes:
    """Return the request with another name for the header of the offer."""
    if OFFER.search(request, 0, request.find(END_OF_HEADERS)) is None:
        return request
    return OFFER.sub(IGNORED_OFFER, request, count=1)
