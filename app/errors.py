"""Errors of the service, by name. This module knows nothing of HTTP except the numbers of statuses.

A verb raises an error; `app.http.problems` renders it as problem+json (RFC 9457). The catalogue is
public: each code is the last part of a problem's `type` and has a page at `/problems/<code>`.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ProblemType:
    """Type of problem: its status, its title, and an explanation of how to solve it."""

    status: int
    title: str
    explanation: str


PROBLEM_TYPES: dict[str, ProblemType] = {
    "bad_cursor": ProblemType(
        400,
        "The cursor is not valid",
        "`cursor` must be the `next_cursor` of the same list, with the same filters and sort, in "
        "the same workspace. Start again without `cursor`.",
    ),
    "malformed_request": ProblemType(
        400, "The request is malformed", "The request must be well-formed HTTP."
    ),
    "not_json": ProblemType(
        400,
        "The body is not JSON",
        "The body must be JSON (RFC 8259) in UTF-8; `detail` names the line of the fault.",
    ),
    "key_missing": ProblemType(
        401,
        "An API key is required",
        "Send `Authorization: Bearer fu_…` with an API key of the workspace.",
    ),
    "key_invalid": ProblemType(
        401,
        "The API key is not valid",
        "The key is malformed, unknown, expired or revoked, or its user is archived. Ask an admin "
        "for a new key.",
    ),
    "scope_missing": ProblemType(
        403,
        "The API key lacks the required scope",
        "Use a key with the scope that the operation names: `read`, `write` or `admin`. Each scope "
        "includes the ones before it.",
    ),
    "not_found": ProblemType(
        404,
        "The resource was not found",
        "The resource does not exist, or it belongs to another workspace. `detail` says so if the id "
        "in the path is no UUID.",
    ),
    "method_not_allowed": ProblemType(
        405, "The method is not allowed", "Use one of the methods that the `Allow` header lists."
    ),
    "request_timeout": ProblemType(
        408,
        "The request did not arrive in time",
        "The server waits a limited time for the headers and the body of a request. Send it again.",
    ),
    "customer_exists": ProblemType(
        409,
        "The customer already exists",
        "Another customer has the same e-mail address or mobile number; `candidates` lists them. "
        "Change that customer, or repeat the request with `?allow_duplicate=true`.",
    ),
    "external_id_taken": ProblemType(
        409,
        "The external id is taken",
        "Another object of the same resource has this external id. An external id must be unique.",
    ),
    "already_closed": ProblemType(
        409,
        "The follow-up is already closed",
        "Another action closed the follow-up. Read it again to see which one.",
    ),
    "state_conflict": ProblemType(
        409,
        "The current state does not allow this",
        "The object does not allow this in its current state. Read it again.",
    ),
    "merged": ProblemType(
        409,
        "The object was merged into another one",
        "The object became a part of the one that `merged_into_id` names. Change that one.",
    ),
    "added_since": ProblemType(
        409,
        "Something was added since the merge",
        "`added` lists what came or changed after the merge. Repeat the request with "
        "`?keep=survivor` or `?keep=restored` to say who gets it.",
    ),
    "acted_on": ProblemType(
        409,
        "People acted on objects of the import",
        "`acted_on` lists messages and contacts that somebody changed or merged, that another card "
        "was joined with, or whose follow-up somebody closed, at most 100. An import with one of "
        "them is not undone: discard its contacts and archive its messages one by one.",
    ),
    "too_many_rules": ProblemType(
        409,
        "The workspace has too many rules",
        "A workspace can have at most 200 rules that are not archived. Archive one first.",
    ),
    "sender_rule_exists": ProblemType(
        409,
        "A rule for this sender exists",
        "Another sender rule has the same `pattern`; `sender_rule_id` names it. Change that one.",
    ),
    "no_template": ProblemType(
        409,
        "No template is available",
        "The rule has no usable template. Give a `template_id` here or in the rule, or restore the "
        "archived template.",
    ),
    "template_unusable": ProblemType(
        409,
        "The template cannot be filled in",
        "The `detail` names the reason. Change the template.",
    ),
    "email_taken": ProblemType(
        409,
        "The e-mail address is taken",
        "Another user has this address. The address of an archived user is free until that user "
        "is restored.",
    ),
    "last_admin_key": ProblemType(
        409,
        "The last admin key cannot be removed",
        "A workspace must keep an admin key. First create another one that lasts longer, for a "
        "user who remains an admin.",
    ),
    "successor_needed": ProblemType(
        409,
        "A successor is required",
        "The user still owns something; the `detail` lists it. Name a successor with "
        "`?successor_id=`, or assign it to other users first.",
    ),
    "request_in_progress": ProblemType(
        409,
        "The same request is still running",
        "A request with this `Idempotency-Key` has not finished. Try again after `Retry-After`.",
    ),
    "precondition_failed": ProblemType(
        412,
        "The object has changed in the meantime",
        "`If-Match` must be the current `ETag`. Read the object again, then repeat the change.",
    ),
    "body_too_large": ProblemType(
        413,
        "The body is too large",
        "The body must not exceed the limit of the operation, which `detail` names.",
    ),
    "unsupported_media_type": ProblemType(
        415,
        "The content type is not supported",
        "`Content-Type` must be one of those that the `Accept` header of this response lists.",
    ),
    "invalid_request": ProblemType(
        422,
        "The request is not valid",
        "`errors` lists each fault with a JSON pointer (RFC 6901) into the body, or with the name "
        "of the parameter.",
    ),
    "idempotency_key_reused": ProblemType(
        422,
        "The Idempotency-Key belongs to another request",
        "`Idempotency-Key` must be new for a request with another body.",
    ),
    "precondition_required": ProblemType(
        428,
        "If-Match is required",
        "This workspace requires `If-Match` on every change. Send the `ETag` of the object.",
    ),
    "too_many_requests": ProblemType(
        429, "Too many requests", "Wait for the number of seconds in `Retry-After`."
    ),
    "headers_too_large": ProblemType(
        431,
        "The headers are too large",
        "The headers of a request must not exceed the limits of size and number; the `detail` names "
        "them.",
    ),
    "internal_error": ProblemType(
        500,
        "The server has failed",
        "Nothing was changed. Report the `request_id` if it happens again.",
    ),
    "unavailable": ProblemType(
        503,
        "The service is not available at the moment",
        "The database cannot be reached, the server is stopping, or too many photos are waiting; "
        "the `detail` names the reason. Try again after `Retry-After`.",
    ),
}


@dataclass(frozen=True, slots=True)
class FieldError:
    """Fault of the input. `pointer` is a JSON pointer or the name of a parameter."""

    pointer: str
    code: str
    detail: str
    suggestion: str | None = None


class ProblemError(Exception):
    """Error that the client receives as a problem instead of a result."""

    def __init__(
        self,
        code: str,
        detail: str = "",
        *,
        faults: tuple[FieldError, ...] = (),
        headers: dict[str, str] | None = None,
        **extensions: Any,
    ) -> None:
        self.kind = PROBLEM_TYPES[code]
        self.code = code
        self.detail = detail or self.kind.explanation
        self.faults = faults
        self.headers = headers or {}
        self.extensions = extensions
        super().__init__(f"{code}: {self.detail}")


class NotFound(ProblemError):
    def __init__(self, what: str) -> None:
        super().__init__("not_found", f"The {what} does not exist.")


class Conflict(ProblemError):
    """The request is well-formed, but the current state does not allow it (409)."""


class Invalid(ProblemError):
    """The input has one or more faults, each with its place (422)."""

    def __init__(self, *faults: FieldError) -> None:
        super().__init__("invalid_request", faults[0].detail, faults=faults)


class Unavailable(ProblemError):
    def __init__(self, detail: str = "", *, seconds: int = 1) -> None:
        super().__init__("unavailable", detail, headers={"Retry-After": str(seconds)})


def reference_token(name: str) -> str:
    """The part of a JSON pointer that names a member of an object (RFC 6901, section 3)."""
    return "/" + name.replace("~", "~0").replace("/", "~1")


def invalid_field(pointer: str, code: str, detail: str) -> Invalid:
    """Make the error for a single fault."""
    return Invalid(FieldError(pointer, code, detail))


def unknown_reference(pointer: str, what: str) -> Invalid:
    """Make the error for a reference to an object that does not exist in this workspace."""
    name = pointer.rpartition("/")[2]
    return invalid_field(pointer, "unknown_id", f"`{name}` must be the id of an existing {what}.")
