"""What holds for every request before any route sees it: pure ASGI, no BaseHTTPMiddleware."""

import logging
import re
from collections.abc import MutableMapping
from http import HTTPStatus
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.auth import bearer
from app.errors import Refused
from app.identifiers import new_id
from app.problems import respond

log = logging.getLogger(__name__)
PROTECTED = "/v1/"
_REQUEST_ID = re.compile(r"[\x21-\x7e]{1,200}")


class Gate:
    """Gives every request an id, refuses a malformed key unread, and sets the headers of every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        else:
            await self._pass(scope, receive, send)

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        request_id = _request_id(headers.get("x-request-id"))
        state: MutableMapping[str, Any] = scope.setdefault("state", {})
        state["request_id"] = request_id
        is_data = scope["path"].startswith(PROTECTED)

        replaced = has_begun = False

        async def finish(message: Message) -> None:
            nonlocal replaced
            if replaced:
                return
            if message["type"] == "http.response.start" and _is_plain_413(message):
                replaced = True
                await respond(Refused("body_too_large"), request_id)(scope, receive, seal)
                return
            await seal(message)

        async def seal(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            if message["type"] == "http.response.start":
                answer = MutableHeaders(scope=message)
                answer["X-Request-Id"] = request_id
                answer.setdefault("X-Content-Type-Options", "nosniff")
                if is_data:
                    answer["Cache-Control"] = "no-store"
            await send(message)

        try:
            if b"%00" in scope.get("raw_path", b""):
                raise Refused("not_found")  # noqa: TRY301  # answered below like the others
            if is_data:
                state["key"] = bearer(headers.get("authorization"))
        except Refused as refused:
            await respond(refused, request_id)(scope, receive, finish)
            return
        try:
            await self._app(scope, receive, finish)
        except Exception:
            log.exception("unexpected error in %s %s", scope["method"], scope["path"])
            if has_begun:
                raise
            await respond(Refused("internal_error"), request_id)(scope, receive, seal)


def _is_plain_413(message: Message) -> bool:
    """The framework's own answer to a body over the limit, which is no problem+json."""
    is_413 = message["status"] == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    return is_413 and Headers(raw=message["headers"]).get("content-type", "").startswith("text/")


def _request_id(given: str | None) -> str:
    return given if given and _REQUEST_ID.fullmatch(given) else str(new_id())
