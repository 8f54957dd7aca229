"""ASGI middleware: request ids, the form of the key, and common headers."""

import logging
import re
from collections.abc import MutableMapping
from http import HTTPStatus
from typing import Any

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.body_limit import MAX_BODY_SIZE_SCOPE_KEY
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import ProblemError
from app.http.auth import read_bearer_key
from app.http.problems import body_too_large, problem_response
from app.identifiers import new_id

log = logging.getLogger(__name__)
API_PREFIX = "/v1/"
# Below it, a token in the path takes the place of a key.
INBOUND_PATH = "/v1/inbound/"
_REQUEST_ID = re.compile(r"[\x21-\x7e]{1,200}")


class RequestIdMiddleware:
    """Gives every request an id, refuses malformed keys, and sets the headers of every response."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        state: MutableMapping[str, Any] = scope.setdefault("state", {})
        request_id = state["request_id"] = _request_id(headers.get("x-request-id"))
        structlog.contextvars.bind_contextvars(request_id=request_id)
        is_data = scope["path"].startswith(API_PREFIX)
        response = ResponseWrapper(scope, send, request_id, is_data=is_data)
        try:
            if b"%00" in scope.get("raw_path", b""):
                raise ProblemError("not_found")  # noqa: TRY301  # handled below like the others
            if scope["path"].startswith(INBOUND_PATH):
                state["key"] = scope["path"].removeprefix(INBOUND_PATH)
            elif is_data:
                state["key"] = read_bearer_key(headers.get("authorization"))
            await self._app(scope, receive, response.send)
        except ClientDisconnect:  # the line of the request says so
            pass
        except ProblemError as problem:
            await response.send_problem(problem, scope, receive)
        except Exception:
            log.exception("unexpected error")
            if response.has_begun:
                raise
            await response.send_problem(ProblemError("internal_error"), scope, receive)


class ResponseWrapper:
    """Adds the headers of every response, and replaces a plain 413 by a problem."""

    def __init__(self, scope: Scope, send: Send, request_id: str, *, is_data: bool) -> None:
        self._scope = scope
        self._send = send
        self._request_id = request_id
        self._is_data = is_data
        self._is_replaced = False
        self.has_begun = False

    async def send_problem(self, problem: ProblemError, scope: Scope, receive: Receive) -> None:
        await problem_response(problem, self._request_id)(scope, receive, self._send_with_headers)

    async def send(self, message: Message) -> None:
        if self._is_replaced:
            return
        if message["type"] == "http.response.start" and _is_plain_413(message):
            self._is_replaced = True
            limit = self._scope.get(MAX_BODY_SIZE_SCOPE_KEY)
            problem = problem_response(body_too_large(limit, self._scope["path"]), self._request_id)
            await problem({"type": "http"}, _disconnected, self._send_with_headers)
            return
        await self._send_with_headers(message)

    async def _send_with_headers(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.has_begun = True
            headers = MutableHeaders(scope=message)
            headers["X-Request-Id"] = self._request_id
            headers.setdefault("X-Content-Type-Options", "nosniff")
            if self._is_data:
                headers["Cache-Control"] = "no-store"
        await self._send(message)


async def _disconnected() -> Message:
    return {"type": "http.disconnect"}


def _is_plain_413(message: Message) -> bool:
    """Whether FastAPI itself refuses a body over the limit; its response is not problem+json."""
    is_413 = message["status"] == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    return is_413 and Headers(raw=message["headers"]).get("content-type", "").startswith("text/")


def _request_id(header: str | None) -> str:
    return header if header and _REQUEST_ID.fullmatch(header) else str(new_id())
