"""`/v1/messages`."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response, status

from app.config import MEBIBYTE
from app.features.messages import answering, importing
from app.features.messages import service as messages
from app.features.messages.schemas import (
    MessageAnswer,
    MessageBatch,
    MessageCreate,
    MessageImport,
    MessagePage,
    MessageQuery,
    MessageRead,
    MessageUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/messages", tags=["messages"], route_class=StrictRoute)
MAX_FILE_BYTES = 64 * MEBIBYTE
FILE = {"type": "string", "format": "binary", "minLength": 1, "maxLength": MAX_FILE_BYTES}
MAIL = "From: anna@example.com\nTo: me@example.com\nSubject: Pump\n\nThe pump stopped.\n"
RAW: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            importing.RFC822: {"schema": FILE, "example": MAIL},
            importing.MBOX: {"schema": FILE, "example": f"From anna@example.com\n{MAIL}"},
        },
    }
}


@router.get("", response_model=MessagePage, responses=problems(400))
async def list_messages(read: ReadUow, query: Annotated[MessageQuery, Query()]) -> Response:
    """Messages by page, the latest first; archived ones only when asked for."""
    return await read(messages.search, query)


@router.post("", status_code=status.HTTP_201_CREATED, response_model=MessageRead)
async def create_message(work: WriteUow, data: MessageCreate) -> Response:
    """Log a message that came in or went out. A mail that is here already is answered with 200."""
    return await work(messages.create, data)


@router.post("/batch", response_model=BatchRead, max_body_size=batch.MAX_BYTES)
async def create_messages(work: WriteUow, data: MessageBatch) -> Response:
    """Log up to 1,000 messages; each is logged or refused for itself."""
    items = await work.prepare(batch.validate_items, MessageCreate, data.items)
    return await work(batch.create_items, messages.create, items)


@router.post(
    "/import", response_model=MessageImport, openapi_extra=RAW, max_body_size=MAX_FILE_BYTES
)
async def import_messages(work: WriteUow, request: Request) -> Response:
    """Take in a mail (message/rfc822) or a mailbox file (application/mbox) as it is.

    The workspace's own addresses tell what came in from what went out. Unknown senders become
    contacts; a mail that was here before is listed under `duplicates`, one that cannot be used
    under `errors`. The words of an inbound mail propose its `kind`: an issue or an order where
    they are plain, otherwise an inquiry.
    """
    most = request.app.state.settings.max_import_messages
    parsed = await work.prepare(importing.parse, await request.body(), most)
    return await work(importing.import_mails, parsed)


@router.get("/{message_id:uuid}", response_model=MessageRead, responses=problems(404))
async def get_message(read: ReadUow, message_id: UUID) -> Response:
    """One message, archived or not."""
    return await read(messages.get, message_id)


@router.patch("/{message_id:uuid}", response_model=MessageRead, responses=problems(404, 412, 428))
async def update_message(work: WriteUow, message_id: UUID, data: MessageUpdate) -> Response:
    """Correct a message, overrule `needs_reply`, or move it to the party it is really with.

    A draft whose `status` becomes `sent` went out now, unless `occurred_at` says when.
    """
    return await work(messages.update, message_id, data)


@router.delete(
    "/{message_id:uuid}", status_code=status.HTTP_204_NO_CONTENT, responses=problems(404, 412, 428)
)
async def delete_message(work: WriteUow, message_id: UUID) -> Response:
    """Archive a message: it starts no clock and answers nothing any more."""
    return await work(messages.archive, message_id)


@router.post(
    "/{message_id:uuid}/restore", response_model=MessageRead, responses=problems(404, 412, 428)
)
async def restore_message(work: WriteUow, message_id: UUID) -> Response:
    """Bring an archived message back."""
    return await work(messages.restore, message_id)


@router.post(
    "/{message_id:uuid}/answer",
    response_model=MessageRead,
    responses=problems(404, "state_conflict", 412, 428),
)
async def answer_message(work: WriteUow, message_id: UUID, data: MessageAnswer) -> Response:
    """Say what answered a message: another message of ours, or a call, a letter, a visit."""
    return await work(answering.answer, message_id, data)
