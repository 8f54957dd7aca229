"""Answers over one kilobyte are compressed for clients that take gzip.

BREACH needs a secret and a text of the attacker in one compressed answer, and a browser of the victim
that sends the request with the victim's rights. No browser does that here: the key is a header that a
page must know, never a cookie, and an answer with a secret (a new key) is below the least size.

The entity tag stays the same. It would have to differ for caches and ranges (RFC 9110, section
8.8.3.3), and the answers of the API have neither: they are `no-store`.
"""

import re

from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

LEAST_BYTES = 1000
# Level 1 takes a third of the time of level 9; a list becomes a tenth larger.
LEVEL = 1
# To read a list of 60 kB takes 8 ms, and a stranger may send it.
LONGEST_ACCEPTED = 1000
_REFUSED = re.compile(r";\s*q=0(\.0{0,3})?\s*$")


class Compression(GZipMiddleware):
    """Compresses for clients that take gzip; the others get the answer as it is."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(app, LEAST_BYTES, LEVEL)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_compressed = scope["type"] == "http" and takes_gzip(
            Headers(scope=scope).get("accept-encoding", "")
        )
        await (super().__call__ if is_compressed else self.app)(scope, receive, send)


def takes_gzip(accepted: str) -> bool:
    """Whether `Accept-Encoding` names gzip, or any coding, and does not refuse it by `q=0`."""
    if len(accepted) > LONGEST_ACCEPTED:
        return False
    codings = {
        part.partition(";")[0].strip().lower(): _REFUSED.search(part) is None
        for part in accepted.split(",")
    }
    return codings.get("gzip", codings.get("*", False))
