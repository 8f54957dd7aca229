"""Stricter reading of requests than that of FastAPI, in one place for all routes."""

import re
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import parse_qsl

import pydantic_core
from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope

from app.errors import FieldError, Invalid, ProblemError, invalid_field, reference_token
from app.http import unit_of_work, uploads
from app.http.bodies import has_body, refuse_encoded
from app.http.inbound_tokens import inbound_uow
from app.http.repeated_names import find_repeated_name
from app.schemas.suggestions import nearest_name

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"
_PLACE = re.compile(r"line (\d+) column (\d+)")
ESCAPED_NUL = b"\\u0000"
MOST_PARAMETERS = 500
# To decode 60 kB takes 8 ms, so a longer query is read for known keys alone, like a body.
LONG_QUERY_BYTES = 2048
# Parameters with several values, which a client may repeat.
LISTS = frozenset({"ids"})
# Names of parameters in other APIs, and those that do the same here.
OF_OTHER_APIS = {
    **dict.fromkeys(("page", "offset", "skip", "after", "starting_after"), "cursor"),
    **dict.fromkeys(("per_page", "page_size", "size", "pageSize"), "limit"),
    **dict.fromkeys(("q", "query", "search", "filter"), "text"),
    **dict.fromkeys(("order", "order_by", "sort_by", "orderBy"), "sort"),
    **dict.fromkeys(("since", "modified_since", "updated_after"), "updated_since"),
}


class StrictRequest(Request):
    """A request whose body, if it has one, has arrived."""

    def __init__(self, scope: Scope, receive: Receive, body: bytes | None = None) -> None:
        super().__init__(scope, receive)
        if body is not None:
            self._body = body

    async def json(self) -> Any:
        if not hasattr(self, "_json"):
            self._json = read_json(await self.body())
        return self._json

    def stand_for_body(self, digest: bytes) -> None:
        """Let a digest stand for a body that went to the disk."""
        self._body = self._file = digest

    async def body(self) -> bytes:
        """Return the body; of a form, the file in it."""
        if media_type(self) != uploads.FORM:
            return await super().body()
        if not hasattr(self, "_file"):
            self._file = await uploads.read_file(self.headers, self.stream())
        return self._file


class StrictRoute(APIRoute):
    """Refuses unknown or repeated query parameters, wrong content types, and malformed JSON."""

    # Whether the whole body is received before the endpoint runs.
    receives_body = True

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()
        allowed = _parameter_names(self.dependant)
        accepted = self._accepted_types()
        dependency = _find_unit_of_work(self.dependant)

        async def strict(request: Request) -> Response:
            try:
                query: bytes = request.scope["query_string"]
                if dependency is not None and len(query) > LONG_QUERY_BYTES:
                    await (await dependency(request)).admit()
                if query:
                    check_query(query, allowed)
                if accepted:
                    check_content_type(request, accepted)
                if not has_body(request):
                    strict_request = StrictRequest(request.scope, request.receive)
                    return await _run_handler(handle, strict_request)
                refuse_encoded(request)
                if dependency is not None:
                    await (await dependency(request)).admit()
                if not self.receives_body:
                    strict_request = StrictRequest(request.scope, request.receive)
                    return await _run_handler(handle, strict_request)
                runtime, key = request.app.state.runtime, request.scope["state"].get("key", "")
                async with runtime.bodies.received(request, key) as body:
                    strict_request = StrictRequest(request.scope, request.receive, body)
                    return await _run_handler(handle, strict_request)
            except (ProblemError, RequestValidationError):
                # The server refuses an unknown key before it reports any other fault.
                state = request.scope["state"]
                is_looked_up = state.get("is_authenticated") or state.get("has_failed")
                if dependency is not None and not is_looked_up:
                    await (await dependency(request)).authenticate()
                raise

        return strict

    def _accepted_types(self) -> frozenset[str]:
        if self.body_field is not None:
            return frozenset({JSON, MERGE_PATCH} if "PATCH" in (self.methods or ()) else {JSON})
        declared = (self.openapi_extra or {}).get("requestBody", {}).get("content", {})
        return frozenset(declared)


async def _run_handler(handle: Handler, request: StrictRequest) -> Response:
    try:
        return await handle(request)
    except HTTPException as error:
        if isinstance(error.__cause__, ProblemError):
            raise error.__cause__ from None  # FastAPI wraps the errors of reading the body
        raise


def read_json(body: bytes) -> Any:
    """Parse JSON (RFC 8259) that PostgreSQL and UTF-8 can hold: no NaN, NUL or lone surrogate.

    Raises `not_json`, or Invalid for NUL. The parser limits nesting.
    """
    try:
        value = pydantic_core.from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise ProblemError("not_json", _describe_fault(str(error))) from None
    if (pointer := find_repeated_name(body, value)) is not None:
        raise invalid_field(pointer, "repeated", "The name must not occur twice in an object.")
    if ESCAPED_NUL in body and (pointer := _find_nul(value)) is not None:
        raise invalid_field(
            pointer, "invalid_character", "The string must not contain the character NUL."
        )
    return value


def _describe_fault(message: str) -> str:
    """A sentence with the place of a fault; the words of the parser do not reach clients."""
    place = _PLACE.search(message)
    at = f"; the fault is in line {place[1]}, column {place[2]}" if place else ""
    return f"The body must be valid JSON in UTF-8{at}."


def _find_nul(value: Any, pointer: str = "") -> str | None:
    if isinstance(value, str):
        return pointer if "\0" in value else None
    if isinstance(value, dict):
        items = [(name, child) for name, child in value.items()]
        if any("\0" in name for name, _ in items):
            return pointer
    elif isinstance(value, list):
        items = [(str(index), child) for index, child in enumerate(value)]
    else:
        return None
    return next(
        (
            at
            for name, child in items
            if (at := _find_nul(child, pointer + reference_token(name))) is not None
        ),
        None,
    )


def check_query(query_string: bytes, allowed: frozenset[str]) -> None:
    try:
        pairs = parse_qsl(
            query_string.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MOST_PARAMETERS,
        )
    except ValueError:
        raise invalid_field(
            "query", "invalid_format", "The query string must be percent-encoded UTF-8."
        ) from None
    seen: set[str] = set()
    for name, value in pairs:
        if name not in allowed:
            detail = f"`{name}` is not a parameter of this operation."
            usual = OF_OTHER_APIS.get(name)
            meant = usual if usual in allowed else nearest_name(name, allowed)
            raise Invalid(FieldError(name, "unknown_parameter", detail, meant))
        if name in seen and name not in LISTS:
            raise invalid_field(name, "repeated", f"`{name}` must not be given more than once.")
        if "\0" in value:
            raise invalid_field(
                name, "invalid_character", f"`{name}` must not contain the character NUL."
            )
        seen.add(name)


def check_content_type(request: Request, accepted: frozenset[str]) -> None:
    content_type = media_type(request)
    if (
        not content_type
        and request.headers.get("content-length", "0") == "0"
        and "transfer-encoding" not in request.headers
    ):
        return  # the request has no body: validation reports missing fields
    if content_type not in accepted:
        names = ", ".join(sorted(accepted))
        one_of = "one of " if len(accepted) > 1 else ""
        raise ProblemError(
            "unsupported_media_type",
            f"`Content-Type` must be {one_of}{names}; it is {content_type or 'absent'}.",
            headers={"Accept": names},
        )


def media_type(request: Request) -> str:
    """Return the type of the body without its parameters; empty if there is none."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _parameter_names(dependant: Any) -> frozenset[str]:
    names: set[str] = set()
    for parameter in dependant.query_params:
        fields = getattr(parameter.field_info.annotation, "model_fields", None)
        if fields is None:
            names.add(parameter.alias)
        else:
            names |= {field.alias or name for name, field in fields.items()}
    for dependency in dependant.dependencies:
        names |= _parameter_names(dependency)
    return frozenset(names)


def _find_unit_of_work(dependant: Any) -> Any:
    """Return the dependency of a route on a unit of work, or None."""
    calls = (dependency.call for dependency in dependant.dependencies)
    known = unit_of_work.DEPENDENCIES | {inbound_uow}
    return next((call for call in calls if call in known), None)
