"""`/v1/inbound/{token}`, and `/v1/inbound-tokens`, whose secrets it takes."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from app.config import MEBIBYTE
from app.features.inbound import service as inbound
from app.features.inbound import tokens
from app.features.inbound.pushed_content import PushedContent, from_form, from_json
from app.features.inbound.schemas import (
    InboundReceipt,
    InboundTokenCreate,
    InboundTokenCreated,
    InboundTokenPage,
    InboundTokenQuery,
    InboundTokenRead,
    InboundTokenUpdate,
)
from app.features.messages.parsed_mails import RFC822
from app.http.forms import MULTIPART, URL_ENCODED, read_form
from app.http.inbound_tokens import InboundUow
from app.http.openapi import problems
from app.http.openapi.headers import SECRET_ANSWER
from app.http.strict_route import JSON, StrictRoute, media_type
from app.http.unit_of_work import AdminReadUow, AdminWriteUow, SecretWriteUow

router = APIRouter(prefix="/v1/inbound-tokens", tags=["inbound"], route_class=StrictRoute)
push_router = APIRouter(prefix="/v1/inbound", tags=["inbound"], route_class=StrictRoute)
ONE = "/{inbound_token_id:uuid}"
MAX_BYTES = 64 * MEBIBYTE
FORM_FIELDS = {
    "title": "InboundForm",
    "type": "object",
    "description": "Fields of a form; any other field becomes a line of the message.",
    "properties": {
        "name": {"type": "string", "maxLength": 5000, "description": "Name of the writer."},
        "email": {"type": "string", "maxLength": 5000, "description": "Address of the writer."},
        "phone": {"type": "string", "maxLength": 5000, "description": "Number of the writer."},
        "message": {
            "type": "string",
            "maxLength": 200_000,
            "description": "Message of the writer.",
        },
    },
    "additionalProperties": True,
}
FORM_EXAMPLE = {
    "name": "Ida Holm",
    "email": "ida@holm.example.org",
    "message": "Could you send me a price for two pumps?",
}
PUSHED: dict[str, Any] = {
    "security": [],
    # Without an optional parameter, openapi-python-client forgets an import of several bodies.
    "parameters": [
        {
            "name": "X-Request-Id",
            "in": "header",
            "required": False,
            "description": "Identifier of the request, which the answer and the log repeat.",
            "schema": {"type": "string", "maxLength": 200},
        }
    ],
    "requestBody": {
        "required": True,
        "content": {
            RFC822: {
                "schema": {
                    "type": "string",
                    "format": "binary",
                    "minLength": 1,
                    "maxLength": MAX_BYTES,
                },
                "example": "From: ida@holm.example.org\nTo: me@example.net\nSubject: Pump\n\nHello\n",
            },
            JSON: {"schema": FORM_FIELDS, "example": FORM_EXAMPLE},
            MULTIPART: {"schema": FORM_FIELDS, "example": FORM_EXAMPLE},
            URL_ENCODED: {"schema": FORM_FIELDS, "example": FORM_EXAMPLE},
        },
    },
}


@router.get("", response_model=InboundTokenPage, summary="List tokens for pushed mail")
async def list_inbound_tokens(
    read: AdminReadUow, query: Annotated[InboundTokenQuery, Query()]
) -> Response:
    """List inbound tokens, the oldest first, without the secrets themselves."""
    return await read(tokens.search, query)


@router.post(
    "",
    status_code=201,
    response_model=InboundTokenCreated,
    openapi_extra={SECRET_ANSWER: True},
    summary="Create an inbound token",
)
async def create_inbound_token(work: SecretWriteUow, data: InboundTokenCreate) -> Response:
    """Create a token for a mail service or a form. Only this response contains `path`."""
    return await work(tokens.create, data)


@router.get(ONE, response_model=InboundTokenRead, summary="Get an inbound token")
async def get_inbound_token(read: AdminReadUow, inbound_token_id: UUID) -> Response:
    """Get a token without its secret."""
    return await read(tokens.get, inbound_token_id)


@router.patch(
    ONE,
    response_model=InboundTokenRead,
    responses=problems(412, 428),
    summary="Change an inbound token",
)
async def update_inbound_token(
    work: AdminWriteUow, inbound_token_id: UUID, data: InboundTokenUpdate
) -> Response:
    """Change a token. Absent fields keep their value; null clears a field."""
    return await work(tokens.update, inbound_token_id, data)


@router.post(
    ONE + "/renew",
    response_model=InboundTokenCreated,
    responses=problems(412, 428),
    openapi_extra={SECRET_ANSWER: True},
    summary="Renew an inbound token",
)
async def renew_inbound_token(work: SecretWriteUow, inbound_token_id: UUID) -> Response:
    """Replace the secret of a token. The old path answers 404 from now on."""
    return await work(tokens.renew, inbound_token_id)


@router.delete(
    ONE, status_code=204, responses=problems(412, 428), summary="Remove an inbound token"
)
async def delete_inbound_token(work: AdminWriteUow, inbound_token_id: UUID) -> Response:
    """Remove a token for good. Its messages stay."""
    return await work(tokens.remove, inbound_token_id)


@push_router.post(
    "/{token}",
    response_model=InboundReceipt,
    responses={303: {"description": "Address of the page that thanks for a form."}},
    openapi_extra=PUSHED,
    max_body_size=MAX_BYTES,
    summary="Receive a mail or a form",
)
async def receive_inbound(
    work: InboundUow,
    request: Request,
    token: Annotated[str, Path(max_length=100, description="Secret of an inbound token.")],  # noqa: ARG001  # the unit of work reads it from the path
) -> Response:
    """Receive a mail that a service pushes, or a form of a web page. It needs no key.

    A mail comes as it is (message/rfc822), or in the shapes of Mailgun, SendGrid and Postmark. Any other
    form or object is a contact form: `name`, `email`, `phone` and `message`, also under their names in
    other languages; further fields stay in the text. A browser that sends a form gets the page
    `thank_you_url` of the token.
    """
    settings = request.app.state.settings
    pushed = await work.prepare(inbound.read, await _received(request), settings)
    if isinstance(pushed, inbound.PushedForm):
        await work.prepare_for(work.count_form)
    return await work(inbound.receive, pushed, settings)


async def _received(request: Request) -> bytes | PushedContent:
    """The mail, or the fields of a form or an object."""
    kind = media_type(request)
    if kind == RFC822:
        return await request.body()
    if kind == JSON:
        return from_json(await request.json())
    wants_page = "text/html" in request.headers.get("accept", "")
    return from_form(await read_form(request, kind), wants_page=wants_page)
