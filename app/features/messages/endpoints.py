"""`/v1/messages`."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BeforeValidator

from app.config import MEBIBYTE
from app.errors import NotFound
from app.features.messages import answering, importing, parsed_mails, rereading, sources
from app.features.messages import service as messages
from app.features.messages.import_schemas import MessageImport
from app.features.messages.schemas import (
    MessageAnswer,
    MessageBatch,
    MessageCreate,
    MessagePage,
    MessageQuery,
    MessageRead,
    MessageUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import file, problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow
from app.http.uploads import form_content


def read_attachment_number(value: str) -> int:
    """A path with anything else names nothing (404), as with identifiers."""
    if not value.isdecimal() or not value.isascii() or len(value) > MAX_DIGITS:
        raise NotFound("message")
    return int(value)


MAX_DIGITS = 4
router = APIRouter(prefix="/v1/messages", tags=["messages"], route_class=StrictRoute)
ONE = "/{message_id:uuid}"
MessageId = Annotated[UUID, Path(description="Identifier of the message.")]
AttachmentNumber = Annotated[
    int,
    Path(ge=0, le=10_000, description="Position of the attachment in `attachments`, from 0."),
    BeforeValidator(read_attachment_number),
]
MAX_FILE_BYTES = 64 * MEBIBYTE
FILE = {"type": "string", "format": "binary", "minLength": 1, "maxLength": MAX_FILE_BYTES}
MAIL = "From: anna@example.com\nTo: me@example.com\nSubject: Pump\n\nThe pump stopped.\n"
RAW: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            parsed_mails.RFC822: {"schema": FILE, "example": MAIL},
            parsed_mails.MBOX: {"schema": FILE, "example": f"From anna@example.com\n{MAIL}"},
            **form_content(FILE),
        },
    }
}


@router.get("", response_model=MessagePage, summary="List messages")
async def list_messages(read: ReadUow, query: Annotated[MessageQuery, Query()]) -> Response:
    """List messages, by default the latest first; archived ones only with `archived`."""
    return await read(messages.search, query)


@router.post(
    "",
    status_code=201,
    response_model=MessageRead,
    responses={
        200: {"model": MessageRead, "description": "The same mail, which is known already."}
    },
    summary="Create a message",
)
async def create_message(work: WriteUow, data: MessageCreate) -> Response:
    """Create a message that you received or sent, on any channel.

    The response is 200 with the existing message if the same mail, by its `Message-ID`, is known.
    """
    return await work(messages.create, data)


@router.post(
    "/batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Create up to 1,000 messages",
)
async def create_messages(work: WriteUow, data: MessageBatch) -> Response:
    """Create many messages. Each one is created or refused independently of the others."""
    items = await work.prepare(batch.validate_items, MessageCreate, data.items)
    return await work(batch.create_items, messages.create, items, lock=messages.lock)


@router.post(
    "/import",
    response_model=MessageImport,
    openapi_extra=RAW,
    max_body_size=MAX_FILE_BYTES,
    summary="Import mails from a file",
)
async def import_messages(work: WriteUow, request: Request) -> Response:
    """Import one mail (message/rfc822) or a mailbox file (application/mbox) as it is.

    The addresses of the workspace decide which mails are inbound and which are outbound. Unknown
    senders become contacts. `duplicates` lists the mails that are known, by their `Message-ID` and
    by what their author wrote; `errors` lists those that cannot be imported. `mails` counts every
    mail of the file once. A large file is stored in parts: after an error, send it again, and what is
    stored is a duplicate. The words of an inbound mail decide its `kind`: `issue` or `order` if
    they are clear, otherwise `inquiry`.
    """
    settings = request.app.state.settings
    parsed = await work.prepare(parsed_mails.parse, await request.body(), settings)
    mails = importing.MailImport(parsed, settings)
    if len(parsed) <= importing.PART:
        return await work(mails.run)
    return await work.in_parts(mails.parts, mails.answer)


@router.get(ONE, response_model=MessageRead, summary="Get a message")
async def get_message(read: ReadUow, message_id: MessageId) -> Response:
    """Get one message, archived or not."""
    return await read(messages.get, message_id)


@router.get(
    ONE + "/source",
    response_class=Response,
    responses=file(parsed_mails.RFC822, MAX_FILE_BYTES),
    summary="Download the source of a message",
)
async def get_message_source(read: ReadUow, message_id: MessageId) -> Response:
    """Get the mail as it came. Large attachments are cut out; a note says so in their place.

    Only imported mails have a source, and the server keeps it for a limited time. The `detail` of
    a 404 response names the reason.
    """
    return await read(sources.download, message_id)


@router.get(
    ONE + "/attachments/{number}",
    response_class=Response,
    responses=file("*/*", MAX_FILE_BYTES),
    summary="Download an attachment of a message",
)
async def get_message_attachment(
    read: ReadUow, message_id: MessageId, number: AttachmentNumber
) -> Response:
    """Get an attachment of an imported mail, with its own media type.

    The response is 404 if the source is not kept, or if the attachment is too large to be kept.
    """
    return await read(sources.download_attachment, message_id, number)


@router.patch(
    ONE, response_model=MessageRead, responses=problems(412, 428), summary="Change a message"
)
async def update_message(work: WriteUow, message_id: MessageId, data: MessageUpdate) -> Response:
    """Change a message. Absent fields keep their value; null clears a field.

    Null for `needs_reply`, `expects_answer`, `is_personal`, `solves` or `promised_until` lets the server decide again. Setting `status` of a draft to `sent` sets `occurred_at` to now unless you give it.
    """
    return await work(messages.update, message_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Archive a message")
async def delete_message(work: WriteUow, message_id: MessageId) -> Response:
    """Archive a message. It starts no follow-up and answers no message any more."""
    return await work(messages.archive, message_id)


@router.post(
    ONE + "/restore",
    response_model=MessageRead,
    responses=problems(412, 428),
    summary="Restore an archived message",
)
async def restore_message(work: WriteUow, message_id: MessageId) -> Response:
    """Restore an archived message."""
    return await work(messages.restore, message_id)


@router.post(
    ONE + "/answer",
    response_model=MessageRead,
    responses=problems("state_conflict", 412, 428),
    summary="Mark a message as answered",
)
async def answer_message(work: WriteUow, message_id: MessageId, data: MessageAnswer) -> Response:
    """Mark a message as answered, by another message of yours or by an answer to log, such as a call."""
    return await work(answering.answer, message_id, data)


@router.post(
    ONE + "/solve",
    response_model=MessageRead,
    responses=problems("state_conflict", 412, 428),
    summary="Mark an issue as solved",
)
async def solve_message(work: WriteUow, message_id: MessageId) -> Response:
    """Mark an inbound message as solved: it is no open issue any more.

    An answer of yours that solves an issue does so by itself. `solves` of a message corrects what the
    server read from its words. A change of `solved_at` to null opens the issue again.
    """
    return await work(messages.solve, message_id)


@router.post(
    ONE + "/reclassify",
    response_model=MessageRead,
    responses=problems(412, 428),
    summary="Read a message again",
)
async def reclassify_message(work: WriteUow, message_id: MessageId) -> Response:
    """Read a message again with the readers of this version, and judge it again.

    An imported mail is read from its source while that is kept, another message from its text. The
    verdicts and the kind that a client gave stay, and so do a changed subject and body. A mail moves
    to its author if the reader now finds one behind a form, a group or a colleague.
    """
    return await work(rereading.reclassify_message, message_id)
