"""A line in the log for each request: method, route, status, time, and whose key it was."""

import logging
import time
from typing import Any

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = structlog.get_logger()
CLIENT_CLOSED = 499


class RequestLogMiddleware:
    """The outermost middleware, so that the time holds all that the server does."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not structlog.is_configured():
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
            _write_line(scope, status, (time.perf_counter() - began) * 1000)


def _write_line(scope: Scope, status: int, milliseconds: float) -> None:
    state: dict[str, Any] = scope.get("state", {})
    level = logging.ERROR if status == 500 else logging.INFO  # noqa: PLR2004  # Internal Server Error
    log.log(
        level,
        "aborted" if status == CLIENT_CLOSED else "request",
        method=scope["method"],
        route=route_of(scope),
        status=status,
        ms=round(milliseconds, 1),
        request_id=state.get("request_id"),
        workspace=state.get("workspace_id"),
        key=state.get("key_id"),
    )


def route_of(scope: Scope) -> str:
    """The path with the names of its parameters, which holds no data of anybody."""
    if "endpoint" in scope and not scope.get("path_params"):
        return str(scope["path"])
    return getattr(scope.get("route"), "path", None) or "…"
