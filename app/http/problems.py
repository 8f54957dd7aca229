"""Error responses: application/problem+json (RFC 9457)."""

from typing import Annotated

from pydantic import MISSING, BaseModel, Field
from starlette.responses import Response

from app.config import MEBIBYTE
from app.errors import FieldError, ProblemError

# Imports that answer at once, with a limit of their own.
SMALL_IMPORTS = frozenset({"/v1/messages/import", "/v1/contacts/import"})
MEDIA_TYPE = "application/problem+json"
# Longest texts in characters. A detail can name what a client sent; the rest of it is cut off.
MAX_DETAIL = 4000
MAX_FAULT_DETAIL = 2000
MAX_POINTER = 500
MAX_SUGGESTION = 500
MAX_FAULTS = 100

Code = Annotated[
    str,
    Field(
        max_length=64,
        pattern="^[a-z0-9_]+$",
        description="Stable code of the error, for programs.",
        examples=["invalid_request"],
    ),
]


class ProblemErrorDetail(BaseModel):
    """One fault of the request."""

    pointer: Annotated[
        str,
        Field(
            max_length=MAX_POINTER,
            description="JSON pointer into the body (RFC 6901), or the name of the parameter.",
            examples=["/emails/0/address"],
        ),
    ]
    code: Code
    detail: Annotated[
        str, Field(max_length=MAX_FAULT_DETAIL, description="Explanation of the fault.")
    ]
    suggestion: (
        Annotated[
            str,
            Field(
                max_length=MAX_SUGGESTION,
                description="Value that was probably meant, if the server can tell.",
            ),
        ]
        | MISSING
    ) = MISSING


class Problem(BaseModel):
    """Error response. `code` is for programs, `detail` for people."""

    type: Annotated[
        str,
        Field(
            max_length=200,
            json_schema_extra={"format": "uri-reference"},
            description="Address of the page that explains the code.",
        ),
    ]
    title: Annotated[str, Field(max_length=200, description="Short title of the code.")]
    status: Annotated[int, Field(ge=400, le=599, description="HTTP status.")]
    detail: Annotated[str, Field(max_length=MAX_DETAIL, description="Explanation of this error.")]
    code: Code
    errors: Annotated[
        list[ProblemErrorDetail],
        Field(max_length=MAX_FAULTS, description="Faults of the request, each with its place."),
    ]
    request_id: Annotated[
        str,
        Field(max_length=200, description="Identifier of the request in the log of the server."),
    ]
    candidates: (
        Annotated[
            list["DuplicateCandidate"],
            Field(
                max_length=50,
                description="Existing customers; only with the code `customer_exists`.",
            ),
        ]
        | MISSING
    ) = MISSING
    sender_rule_id: (
        Annotated[
            str,
            Field(
                max_length=36,
                json_schema_extra={"format": "uuid"},
                description="Existing rule; only with the code `sender_rule_exists`.",
            ),
        ]
        | MISSING
    ) = MISSING
    merged_into_id: (
        Annotated[
            str,
            Field(
                max_length=36,
                json_schema_extra={"format": "uuid"},
                description="Survivor of the merge; only with the code `merged`.",
            ),
        ]
        | MISSING
    ) = MISSING
    added: (
        Annotated[
            list["AddedObject"],
            Field(
                max_length=100,
                description="Objects added since the merge; only with the code `added_since`.",
            ),
        ]
        | MISSING
    ) = MISSING
    acted_on: (
        Annotated[
            list["AddedObject"],
            Field(
                max_length=100,
                description="Objects of the import that people changed; only with the code "
                "`acted_on`.",
            ),
        ]
        | MISSING
    ) = MISSING


class AddedObject(BaseModel):
    """Object that was added or changed after a merge or an import."""

    resource: Annotated[
        str,
        Field(
            max_length=50, description="Name of the resource as in its path, such as `messages`."
        ),
    ]
    id: Annotated[
        str,
        Field(
            max_length=36,
            json_schema_extra={"format": "uuid"},
            description="Identifier of the object.",
        ),
    ]


class DuplicateCandidate(BaseModel):
    """Customer that may be the same person or organization."""

    customer_id: Annotated[
        str,
        Field(
            max_length=36,
            json_schema_extra={"format": "uuid"},
            description="Identifier of the customer.",
        ),
    ]
    display_name: Annotated[str, Field(max_length=400, description="Name of the customer.")]
    evidence: Annotated[
        list[Annotated[str, Field(max_length=400)]],
        Field(max_length=20, description="Details that match, such as `email` or `mobile`."),
    ]


class ImportErrorDetail(BaseModel):
    """Part of a file that was not imported."""

    position: Annotated[
        int, Field(ge=0, le=10_000_000, description="Position in the file, from 0.")
    ]
    code: Code
    detail: Annotated[str, Field(max_length=1000, description="Explanation of the error.")]


def problem_body(error: ProblemError, request_id: str) -> Problem:
    return Problem(
        type=f"/problems/{error.code}",
        title=error.kind.title,
        status=error.kind.status,
        detail=error.detail[:MAX_DETAIL],
        code=error.code,
        errors=[_error_detail(fault) for fault in error.faults[:MAX_FAULTS]],
        request_id=request_id,
        **error.extensions,
    )


def _error_detail(fault: FieldError) -> ProblemErrorDetail:
    return ProblemErrorDetail(
        pointer=fault.pointer[:MAX_POINTER],
        code=fault.code,
        detail=fault.detail[:MAX_FAULT_DETAIL],
        suggestion=MISSING if fault.suggestion is None else fault.suggestion[:MAX_SUGGESTION],
    )


def problem_response(error: ProblemError, request_id: str) -> Response:
    problem = problem_body(error, request_id)
    return Response(
        problem.model_dump_json(),
        status_code=error.kind.status,
        headers=error.headers,
        media_type=MEDIA_TYPE,
    )


def body_too_large(limit: int | None, path: str) -> ProblemError:
    """Make the error for a body over a limit, which its detail names; files have another door."""
    if limit is None:
        return ProblemError("body_too_large")
    mebibytes = f" ({limit // MEBIBYTE} MiB)" if limit % MEBIBYTE == 0 else ""
    other = " Send larger files to `POST /v1/imports`." if path in SMALL_IMPORTS else ""
    detail = f"The body must not exceed {limit:,} bytes{mebibytes}.{other}"
    return ProblemError("body_too_large", detail)
