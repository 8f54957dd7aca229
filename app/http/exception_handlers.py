"""Handlers that turn exceptions into problems, installed once on the application."""

import logging
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import IntegrityError
from starlette.exceptions import HTTPException
from starlette.middleware.body_limit import MAX_BODY_SIZE_SCOPE_KEY
from starlette.responses import Response

from app.errors import Conflict, FieldError, Invalid, ProblemError
from app.http.field_errors import to_field_errors
from app.http.problems import body_too_large, problem_response
from app.http.route_table import RouteTable
from app.schemas.suggestions import nearest_name

log = logging.getLogger(__name__)
LONG_PATH = 200
BY_STATUS = {
    400: "malformed_request",
    404: "not_found",
    405: "method_not_allowed",
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
    errors = error.errors()
    in_path = [one for one in errors if one["loc"][0] == "path"]
    answer = getattr(request.scope.get("route"), "response_model", None)
    faults = to_field_errors(in_path or errors, _body_type(request), answer)
    return _respond(request, _nothing_there(*faults) if in_path else Invalid(*faults))


def _body_type(request: Request) -> Any:
    body = getattr(request.scope.get("route"), "body_field", None)
    return body and body.field_info.annotation


def _nothing_there(*faults: FieldError) -> ProblemError:
    return ProblemError("not_found", faults[0].detail, faults=faults)


async def _handle_http_exception(request: Request, error: Any) -> Response:
    headers = dict(error.headers or {})
    if error.status_code == 405:  # noqa: PLR2004  # Method Not Allowed
        headers["Allow"] = ", ".join(allowed_methods(request))
    if error.status_code == 404:  # noqa: PLR2004  # Not Found
        faults = tuple(_find_wrong_ids(request))
        problem = _nothing_there(*faults) if faults else _no_operation(request)
        return _respond(request, problem)
    if error.status_code == 413:  # noqa: PLR2004  # Content Too Large
        return _respond(
            request, body_too_large(request.scope.get(MAX_BODY_SIZE_SCOPE_KEY), request.url.path)
        )
    code = BY_STATUS.get(error.status_code, "malformed_request")
    return _respond(request, ProblemError(code, headers=headers))


async def _handle_integrity_error(request: Request, error: Any) -> Response:
    """Two requests raced, and a constraint refused the second."""
    log.warning("a constraint refused a request", exc_info=error)
    return _respond(request, Conflict("state_conflict"))


def _no_operation(request: Request) -> ProblemError:
    """Name the nearest path that has an operation."""
    given: str = request.scope["path"]
    is_short = len(given) < LONG_PATH
    nearest = nearest_name(given, _table(request).paths.near(given)) if is_short else None
    hint = f"; the nearest is `{nearest}`" if nearest else ""
    return ProblemError("not_found", f"No operation has this path{hint}.")


def allowed_methods(request: Request) -> list[str]:
    """The methods of all routes with this path (RFC 9110, section 10.2.1)."""
    methods = set(_table(request).allowed_methods(request.scope["path"]))
    return sorted(methods | {"HEAD"} if "GET" in methods else methods)


def _find_wrong_ids(request: Request) -> Iterator[FieldError]:
    """The segments of a path that no route has because they are no UUIDs, each with its name."""
    path: str = request.scope["path"]
    known = None if path.endswith("/") else _table(request).paths.like(path)
    if known:
        yield from _wrong_ids(known, path.split("/"))


def _table(request: Request) -> RouteTable:
    table: RouteTable = request.app.state.route_table
    return table


def _wrong_ids(known: list[str], given: list[str]) -> Iterator[FieldError]:
    for declared, segment in zip(known, given, strict=True):
        name, _, kind = declared.strip("{}").partition(":")
        if kind == "uuid" and not _is_uuid(segment):
            detail = f"`{name}` must be a UUID, not `{segment[:100]}`."
            yield FieldError(name, "invalid_format", detail)


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
