"""Cross-origin requests (Fetch standard) from the origins that the operator allows."""

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
REQUEST_HEADERS = (
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "X-Request-Id",
)
EXPOSED_HEADERS = (
    "Content-Disposition",
    "ETag",
    "Idempotent-Replayed",
    "Left-Out",
    "Link",
    "Location",
    "RateLimit",
    "RateLimit-Policy",
    "Retry-After",
    "Smallest-Print-Width",
    "X-Request-Id",
)
MAX_AGE_SECONDS = 7200


class AllowedOrigins(CORSMiddleware):
    """Answers and preflights for allowed origins; for any other origin nothing changes.

    Credentials are never allowed: a page has to know an API key, which no browser sends by itself.
    """

    def __init__(self, app: ASGIApp, origins: tuple[str, ...]) -> None:
        super().__init__(
            app,
            allow_origins=origins,
            allow_methods=METHODS,
            allow_headers=REQUEST_HEADERS,
            expose_headers=EXPOSED_HEADERS,
            max_age=MAX_AGE_SECONDS,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_allowed = scope["type"] == "http" and self.is_allowed_origin(
            Headers(scope=scope).get("origin", "")
        )
        await (super().__call__ if is_allowed else self.app)(scope, receive, send)


class FormOrigins(CORSMiddleware):
    """Answers and preflights of forms on any web page, which know nothing but the token in their URL."""

    def __init__(self, app: ASGIApp, path: str) -> None:
        super().__init__(
            app,
            allow_origins=("*",),
            allow_methods=("POST",),
            allow_headers=("Content-Type",),
            expose_headers=("Retry-After", "X-Request-Id"),
            max_age=MAX_AGE_SECONDS,
        )
        self._path = path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_form = scope["type"] == "http" and scope["path"].startswith(self._path)
        await (super().__call__ if is_form else self.app)(scope, receive, send)
