"""Times every request, and tells observers how it ended."""

import time
from collections.abc import Callable, Sequence

from starlette.types import ASGIApp, Message, Receive, Scope, Send

CLIENT_CLOSED = 499
# Gets the scope of a request, the status of its answer, and the seconds that it took.
Observer = Callable[[Scope, int, float], None]


class RequestTimingMiddleware:
    """The outermost middleware, so that the time holds all that the server does."""

    def __init__(self, app: ASGIApp, observers: Sequence[Observer]) -> None:
        self._app = app
        self._observers = observers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = CLIENT_CLOSED

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        finally:
            seconds = time.perf_counter() - began
            for observe in self._observers:
                observe(scope, status, seconds)


def route_of(scope: Scope) -> str:
    """The path with the names of its parameters, which holds no data of anybody."""
    if "endpoint" in scope and not scope.get("path_params"):
        return str(scope["path"])
    return getattr(scope.get("route"), "path", None) or "…"
