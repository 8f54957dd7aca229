"""A line in the log for each request: method, route, status, time, and whose key it was."""

import logging
from typing import Any

import structlog
from starlette.types import Scope

from app.http.request_timing import CLIENT_CLOSED, route_of

log = structlog.get_logger()


def write_line(scope: Scope, status: int, seconds: float) -> None:
    """Log a request, if logs are set up: a program may serve the application without them."""
    if not structlog.is_configured():
        return
    state: dict[str, Any] = scope.get("state", {})
    level = logging.ERROR if status == 500 else logging.INFO  # noqa: PLR2004  # Internal Server Error
    log.log(
        level,
        "aborted" if status == CLIENT_CLOSED else "request",
        method=scope["method"],
        route=route_of(scope),
        status=status,
        ms=round(seconds * 1000, 1),
        request_id=state.get("request_id"),
        workspace=state.get("workspace_id"),
        key=state.get("key_id"),
    )
