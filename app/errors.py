"""What can go wrong, by name. Nothing here knows HTTP beyond the number of a status.

A verb raises one of these; `app.http.problems` renders it as problem+json (RFC 9457). The catalogue is
public: each code is the last part of a problem's `type` and has a page at `/problems/<code>`.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ProblemType:
    """One sort of problem: its status, its title, and what a client can do about it."""

    status: int
    title: str
    explanation: str


PROBLEM_TYPES: dict[str, ProblemType] = {
    "bad_cursor": ProblemType(
        400,
        "The cursor is not ours",
        "A cursor belongs to the workspace, the filters and the sort it was issued with. "
        "Start the list again without one.",
    ),
    "malformed_request": ProblemType(
        400, "The request cannot be read", "The request is not well-formed HTTP."
    ),
    "key_missing": ProblemType(
        401, "A key is needed", "Send `Authorization: Bearer fu_…` with a key of the workspace."
    ),
    "key_invalid": ProblemType(
        401,
        "The key is not valid",
        "The key is malformed, unknown, expired or revoked, or its user is archived. Ask an admin for another one.",
    ),
    "scope_missing": ProblemType(
        403,
        "The key may not do this",
        "Keys have the scopes read, write or admin, each including the ones before it.",
    ),
    "not_found": ProblemType(
        404, "Nothing is there", "No such resource exists, or it belongs to another workspace."
    ),
    "method_not_allowed": ProblemType(
        405, "The method is not allowed here", "The `Allow` header lists the methods that are."
    ),
    "customer_exists": ProblemType(
        409,
        "The customer exists already",
        "Another customer has the same e-mail address or mobile number; `candidates` names them. "
        "Change that one, or repeat the request with `?allow_duplicate=true`.",
    ),
    "external_id_taken": ProblemType(
        409, "The external id is taken", "An external id belongs to one object of its sort."
    ),
    "already_closed": ProblemType(
        409, "It is closed already", "Another act has closed it. Read it again to see which."
    ),
    "state_conflict": ProblemType(
        409, "The state does not allow it", "Read the object again; its state has moved on."
    ),
    "too_many_rules": ProblemType(
        409,
        "There are too many rules",
        "A workspace has 200 rules at most, archived ones not counted. Archive one first.",
    ),
    "no_template": ProblemType(
        409,
        "There is no template for it",
        "The rule names none that can be used. Name one by `template_id`, here or in the rule, or "
        "restore the one that is archived.",
    ),
    "template_unusable": ProblemType(
        409, "The template cannot be filled in", "The `detail` says why. Change the template."
    ),
    "email_taken": ProblemType(
        409,
        "The e-mail address is taken",
        "Another user has it. An archived user's address is free, until the user is restored.",
    ),
    "last_admin_key": ProblemType(
        409,
        "The last admin key stays",
        "Nobody could make keys any more. First make another admin key, one that lasts longer, for "
        "a user who stays an admin.",
    ),
    "successor_needed": ProblemType(
        409,
        "Somebody has to take over",
        "Nobody would look after what the user owns; the `detail` says what that is. Name who "
        "takes over by `?successor_id=`, or give it to others first.",
    ),
    "request_in_progress": ProblemType(
        409,
        "The same request is still running",
        "A request with this Idempotency-Key has not ended yet. Try again after `Retry-After`.",
    ),
    "precondition_failed": ProblemType(
        412,
        "It was changed in the meantime",
        "The `If-Match` tag is stale. Read the object again, then repeat the change.",
    ),
    "body_too_large": ProblemType(413, "The body is too large", "The `detail` names the limit."),
    "unsupported_media_type": ProblemType(
        415,
        "The content type is not understood",
        "The `Accept` header of the answer lists those that are.",
    ),
    "invalid_request": ProblemType(
        422,
        "The request is not valid",
        "`errors` lists what is wrong, each with a JSON pointer (RFC 6901) into the body, or the "
        "name of the parameter.",
    ),
    "idempotency_key_reused": ProblemType(
        422,
        "The Idempotency-Key was used for another request",
        "A key belongs to one body. Use a new key for a new request.",
    ),
    "precondition_required": ProblemType(
        428,
        "If-Match is required",
        "This workspace requires `If-Match` on every change. Send the `ETag` that you read.",
    ),
    "too_many_requests": ProblemType(
        429, "Too many requests", "Wait for the seconds in `Retry-After`."
    ),
    "internal_error": ProblemType(
        500,
        "Something went wrong on our side",
        "Nothing was changed. Report the `request_id` if it happens again.",
    ),
    "unavailable": ProblemType(
        503,
        "Not available at the moment",
        "The `detail` says what is: the database is away, the server is stopping, or too many "
        "photos are waiting. Try again after `Retry-After`.",
    ),
}


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing that is wrong with the input. `pointer` is a JSON pointer or a parameter's name."""

    pointer: str
    code: str
    detail: str
    suggestion: str | None = None


class ProblemError(Exception):
    """A request that is answered with a problem instead of its result."""

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
        super().__init__("not_found", f"There is no such {what}.")


class Conflict(ProblemError):
    """The request is well-formed and the state of things forbids it (409)."""


class Invalid(ProblemError):
    """The input is wrong in one or more named places (422)."""

    def __init__(self, *faults: FieldError) -> None:
        super().__init__("invalid_request", faults[0].detail, faults=faults)


class Unavailable(ProblemError):
    def __init__(self, detail: str = "", *, seconds: int = 1) -> None:
        super().__init__("unavailable", detail, headers={"Retry-After": str(seconds)})


def unknown_reference(pointer: str, what: str) -> Invalid:
    """A reference in a body to something that is not in this workspace."""
    return Invalid(FieldError(pointer, "unknown_id", f"There is no such {what}."))
