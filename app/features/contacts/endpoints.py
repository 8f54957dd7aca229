"""`/v1/contacts`."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response, status

from app.config import MEBIBYTE
from app.features.contacts import conversion, importing, scanning
from app.features.contacts import service as contacts
from app.features.contacts.schemas import (
    ContactBatch,
    ContactConvert,
    ContactCreate,
    ContactImport,
    ContactPage,
    ContactQuery,
    ContactRead,
    ContactUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow
from app.integrations.ocr.reader import OcrReader

router = APIRouter(prefix="/v1/contacts", tags=["contacts"], route_class=StrictRoute)
MAX_FILE_BYTES = 64 * MEBIBYTE
MAX_PICTURE_BYTES = 20 * MEBIBYTE
RAW: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            importing.VCARD: {
                "schema": {
                    "type": "string",
                    "format": "binary",
                    "minLength": 1,
                    "maxLength": MAX_FILE_BYTES,
                },
                "example": "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Karl Klein\r\nEND:VCARD\r\n",
            }
        },
    }
}
PICTURE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            media_type: {
                "schema": {
                    "type": "string",
                    "format": "binary",
                    "minLength": 1,
                    "maxLength": MAX_PICTURE_BYTES,
                }
            }
            for media_type in scanning.PICTURES
        },
    }
}
AtEvent = Annotated[UUID | None, Query(description="The event where the cards were collected.")]
CHANGED = problems(404, "state_conflict", 412, 428)


@router.get("", response_model=ContactPage, responses=problems(400))
async def list_contacts(read: ReadUow, query: Annotated[ContactQuery, Query()]) -> Response:
    """Contacts by page, newest first."""
    return await read(contacts.search, query)


@router.post("", status_code=status.HTTP_201_CREATED, response_model=ContactRead)
async def create_contact(work: WriteUow, data: ContactCreate) -> Response:
    """Take down somebody who is not a customer yet."""
    return await work(contacts.create, data)


@router.post("/batch", response_model=BatchRead, max_body_size=batch.MAX_BYTES)
async def create_contacts(work: WriteUow, data: ContactBatch) -> Response:
    """Take down up to 1,000 people; each is taken or refused for itself."""
    items = await work.prepare(batch.validate_items, ContactCreate, data.items)
    return await work(batch.create_items, contacts.create, items)


@router.post(
    "/import", response_model=ContactImport, openapi_extra=RAW, max_body_size=MAX_FILE_BYTES
)
async def import_contacts(work: WriteUow, request: Request, event_id: AtEvent = None) -> Response:
    """Take in a file of business cards (vCard 2.1, 3.0, 4.0; one or many) as it is.

    A card that was here before, by its text or by its UID and name, is listed under `duplicates`;
    it is put at the event if it is at none. One that cannot be read is listed under `errors`.
    """
    most = request.app.state.settings.max_import_cards
    file = await work.prepare_for(importing.parse, await request.body(), most)
    return await work(importing.import_cards, file, event_id)


@router.post(
    "/scan", response_model=ContactImport, openapi_extra=PICTURE, max_body_size=MAX_PICTURE_BYTES
)
async def scan_contacts(work: WriteUow, request: Request, event_id: AtEvent = None) -> Response:
    """Take in the business cards in the QR codes of a picture (PNG, JPEG, WebP), or the one printed.

    Codes that hold a vCard, a MECARD or a BIZCARD are read, as of a file of cards; what another
    one says is listed under `errors`. A picture without codes is read for its letters, as one card:
    `source` is `photo`, `card` all that was read, `notes` what was not understood, and `warnings`
    ask to compare it (`read_from_photo`) and name what was hard to read (`read_unsurely`).
    422 `nothing_read` where there are none; `no_code` where letters are not read, for the server
    lacks what reads them. 503 while too many photos wait. Pictures are not kept.
    """
    photos: OcrReader = request.app.state.photos
    picture = await request.body()
    file = await work.prepare_for(scanning.parse, picture, reads_letters=photos.is_installed)
    if file is None:
        file = await work.prepare_for(scanning.parse_letters, await photos.read(picture))
    return await work(importing.import_cards, file, event_id)


@router.get("/{contact_id:uuid}", response_model=ContactRead, responses=problems(404))
async def get_contact(read: ReadUow, contact_id: UUID) -> Response:
    """One contact, whatever became of it."""
    return await read(contacts.get, contact_id)


@router.patch("/{contact_id:uuid}", response_model=ContactRead, responses=CHANGED)
async def update_contact(work: WriteUow, contact_id: UUID, data: ContactUpdate) -> Response:
    """Correct a contact that is still new."""
    return await work(contacts.update, contact_id, data)


@router.delete("/{contact_id:uuid}", status_code=status.HTTP_204_NO_CONTENT, responses=CHANGED)
async def delete_contact(work: WriteUow, contact_id: UUID) -> Response:
    """Discard a contact, like `POST …/discard`."""
    return await work(contacts.delete, contact_id)


@router.post("/{contact_id:uuid}/discard", response_model=ContactRead, responses=CHANGED)
async def discard_contact(work: WriteUow, contact_id: UUID) -> Response:
    """Put a contact aside; nothing reminds of it any more."""
    return await work(contacts.discard, contact_id)


@router.post("/{contact_id:uuid}/restore", response_model=ContactRead, responses=CHANGED)
async def restore_contact(work: WriteUow, contact_id: UUID) -> Response:
    """Take a discarded contact up again."""
    return await work(contacts.restore, contact_id)


@router.post(
    "/{contact_id:uuid}/convert",
    response_model=ContactRead,
    responses=problems(404, "customer_exists", "state_conflict", 412, 428),
)
async def convert_contact(
    work: WriteUow,
    contact_id: UUID,
    data: ContactConvert,
    *,
    allow_duplicate: Annotated[
        bool, Query(description="Make a customer though one with the e-mail or mobile exists.")
    ] = False,
) -> Response:
    """Make a customer of a contact, or merge it into `customer_id`. The history moves along."""
    return await work(conversion.convert, contact_id, data, allow_duplicate=allow_duplicate)
