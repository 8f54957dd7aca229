"""How exceptions become problems: installed once on the application."""

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import iter_route_contexts
from sqlalchemy.exc import IntegrityError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match

from app.errors import Conflict, FieldError, Invalid, ProblemError
from app.http.problems import faults_of, respond

log = logging.getLogger(__name__)
BY_STATUS = {
    400: "malformed_request",
    404: "not_found",
    405: "method_not_allowed",
    413: "body_too_large",
    415: "unsupported_media_type",
}


def install(app: FastAPI) -> None:
    app.add_exception_handler(ProblemError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(IntegrityError, _integrity)


def _answer(request: Request, refused: ProblemError) -> Response:
    return respond(refused, request.scope.get("state", {}).get("request_id", ""))


async def _refused(request: Request, error: Any) -> Response:
    return _answer(request, error)


async def _invalid(request: Request, error: Any) -> Response:
    faults = faults_of(error.errors()) or (FieldError("", "invalid", "The request is not valid."),)
    if any(e["loc"][:1] == ("path",) for e in error.errors()):
        return _answer(request, ProblemError("not_found"))
    return _answer(request, Invalid(*faults))


async def _http(request: Request, error: Any) -> Response:
    headers = dict(error.headers or {})
    if error.status_code == 405:  # noqa: PLR2004  # Method Not Allowed
        headers["Allow"] = ", ".join(allowed_methods(request))
    code = BY_STATUS.get(error.status_code, "malformed_request")
    detail = "" if error.status_code in {404, 405} else str(error.detail)
    return _answer(request, ProblemError(code, detail, headers=headers))


async def _integrity(request: Request, error: Any) -> Response:
    """A race that a constraint decided: the other request was first."""
    log.warning("constraint: %s", error.orig)
    return _answer(request, Conflict("state_conflict"))


def allowed_methods(request: Request) -> list[str]:
    """Every method that some route of the path takes (RFC 9110, section 10.2.1)."""
    methods: set[str] = set()
    for context in iter_route_contexts(request.app.routes):
        route = context.route
        scope = {**request.scope, "path": request.scope["path"]}
        matched, _ = context.matches(scope) if hasattr(context, "matches") else route.matches(scope)
        if matched is not Match.NONE:
            methods |= set(getattr(context, "methods", None) or ())
    return sorted(methods)
