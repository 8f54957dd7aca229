"""Handlers that turn exceptions into problems, installed once on the application."""

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
from app.http.problems import problem_response, to_field_errors

log = logging.getLogger(__name__)
BY_STATUS = {
    400: "malformed_request",
    404: "not_found",
    405: "method_not_allowed",
    413: "body_too_large",
    415: "unsupported_media_type",
}


def install(app: FastAPI) -> None:
    app.add_exception_handler(ProblemError, _handle_problem)
    app.add_exception_handler(RequestValidationError, _handle_validation_error)
    app.add_exception_handler(HTTPException, _handle_http_exception)
    app.add_exception_handler(IntegrityError, _handle_integrity_error)


def _respond(request: Request, problem: ProblemError) -> Response:
    return problem_response(problem, request.scope.get("state", {}).get("request_id", ""))


async def _handle_problem(request: Request, error: Any) -> Response:
    return _respond(request, error)


async def _handle_validation_error(request: Request, error: Any) -> Response:
    faults = to_field_errors(error.errors()) or (
        FieldError("", "invalid", "The request is not valid."),
    )
    if any(e["loc"][:1] == ("path",) for e in error.errors()):
        return _respond(request, ProblemError("not_found"))
    return _respond(request, Invalid(*faults))


async def _handle_http_exception(request: Request, error: Any) -> Response:
    headers = dict(error.headers or {})
    if error.status_code == 405:  # noqa: PLR2004  # Method Not Allowed
        headers["Allow"] = ", ".join(allowed_methods(request))
    code = BY_STATUS.get(error.status_code, "malformed_request")
    detail = "" if error.status_code in {404, 405} else str(error.detail)
    return _respond(request, ProblemError(code, detail, headers=headers))


async def _handle_integrity_error(request: Request, error: Any) -> Response:
    """Two requests raced, and a constraint refused the second."""
    log.warning("constraint: %s", error.orig)
    return _respond(request, Conflict("state_conflict"))


def allowed_methods(request: Request) -> list[str]:
    """The methods of all routes with this path (RFC 9110, section 10.2.1)."""
    methods: set[str] = set()
    for context in iter_route_contexts(request.app.routes):
        route = context.route
        scope = {**request.scope, "path": request.scope["path"]}
        matched, _ = context.matches(scope) if hasattr(context, "matches") else route.matches(scope)
        if matched is not Match.NONE:
            methods |= set(getattr(context, "methods", None) or ())
    return sorted(methods)
