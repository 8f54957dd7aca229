"""`/v1/contacts`."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from app.config import MEBIBYTE
from app.features.contacts import (
    card_updates,
    conversion,
    importing,
    merging,
    scanning,
    shared_cards,
)
from app.features.contacts import service as contacts
from app.features.contacts.schemas import (
    ContactBatch,
    ContactConversion,
    ContactConversionBatch,
    ContactConvert,
    ContactCreate,
    ContactImport,
    ContactMerge,
    ContactPage,
    ContactQuery,
    ContactRead,
    ContactUpdate,
)
from app.features.parties.merge_schemas import MergeQuery, MergeRead, UnmergeQuery
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow
from app.http.uploads import form_content
from app.integrations.ocr.reader import OcrReader

router = APIRouter(prefix="/v1/contacts", tags=["contacts"], route_class=StrictRoute)
ONE = "/{contact_id:uuid}"
MAX_FILE_BYTES = 64 * MEBIBYTE
MAX_PICTURE_BYTES = 20 * MEBIBYTE
FILE = {"type": "string", "format": "binary", "minLength": 1}
CARD_FILE = {**FILE, "maxLength": MAX_FILE_BYTES}
PICTURE_FILE = {**FILE, "maxLength": MAX_PICTURE_BYTES}
RAW: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            importing.VCARD: {
                "schema": CARD_FILE,
                "example": "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Karl Klein\r\nEND:VCARD\r\n",
            },
            **form_content(CARD_FILE),
        },
    }
}
PICTURE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            **{media_type: {"schema": PICTURE_FILE} for media_type in scanning.PICTURES},
            **form_content(PICTURE_FILE),
        },
    }
}
AtEvent = Annotated[
    UUID | None, Query(description="Identifier of the event where the cards were collected.")
]
AllowDuplicate = Annotated[
    bool,
    Query(
        description="Whether to convert although another customer has the same e-mail address or "
        "mobile number."
    ),
]
ContactId = Annotated[UUID, Path(description="Identifier of the contact.")]


@router.get("", response_model=ContactPage, summary="List contacts")
async def list_contacts(read: ReadUow, query: Annotated[ContactQuery, Query()]) -> Response:
    """List contacts, by default the newest first."""
    return await read(contacts.search, query)


@router.post("", status_code=201, response_model=ContactRead, summary="Create a contact")
async def create_contact(work: WriteUow, data: ContactCreate) -> Response:
    """Create a contact: a person or an organization that is not a customer yet.

    A second card of the same person at the same event becomes a part of the first one:
    `merged_into_id`.
    """
    return await work(shared_cards.create, data)


@router.post(
    "/batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Create up to 1,000 contacts",
)
async def create_contacts(work: WriteUow, data: ContactBatch) -> Response:
    """Create many contacts. Each one is created or refused independently of the others."""
    items = await work.prepare(batch.validate_items, ContactCreate, data.items)
    return await work(batch.create_items, shared_cards.create, items, lock=shared_cards.lock)


@router.post(
    "/import",
    response_model=ContactImport,
    openapi_extra=RAW,
    max_body_size=MAX_FILE_BYTES,
    summary="Import business cards from a vCard file",
)
async def import_contacts(work: WriteUow, request: Request, event_id: AtEvent = None) -> Response:
    """Import a file of business cards (vCard 2.1, 3.0 or 4.0), one or many, as it is.

    `duplicates` lists the contacts whose card was imported before, by its text or by its UID and
    name; they are assigned to the event if they have none. A newer export changes what the card
    changed: `updates`. `errors` lists the cards that cannot be read. A large file is stored in parts:
    after an error, send it again, and what is stored is a duplicate.
    """
    most = request.app.state.settings.max_import_cards
    file = await work.prepare_for(importing.parse, await request.body(), most)
    if len(file.cards) <= importing.PART:
        return await work(importing.import_cards, file, event_id)
    cards = importing.CardImport(file, event_id)
    return await work.in_parts(cards.parts, cards.answer)


@router.post(
    "/scan",
    response_model=ContactImport,
    openapi_extra=PICTURE,
    max_body_size=MAX_PICTURE_BYTES,
    summary="Read business cards from a picture",
)
async def scan_contacts(work: WriteUow, request: Request, event_id: AtEvent = None) -> Response:
    """Read the business cards in a picture (PNG, JPEG, WebP or HEIC): its QR codes and its text.

    A QR code with a vCard, a MECARD or a BIZCARD becomes a contact. The print around it adds the
    details that the code lacks, each with a warning. A QR code with a web address, a phone number
    or an e-mail address adds it to the printed card; without one, `errors` lists the code.

    For a printed card, `source` is `photo`, `card` holds all the text, `notes` the text that fits no
    field, and `warnings` ask you to compare the contact with the card (`read_from_photo`) and name the
    details that were hard to read (`read_unsurely`). Two cards on a picture become two contacts, or one
    with the warning `several_cards`.

    The response is 422 `nothing_read` if the picture shows no text, 422 `nothing_read` if the server
    cannot read text, and 503 if too many photos are waiting. The server does not store pictures.
    """
    photos: OcrReader = request.app.state.photos
    body = await work.prepare(scanning.require_content, await request.body())
    picture = await scanning.as_decodable(photos, body)
    codes = await work.prepare(scanning.read_codes, picture, reads_letters=photos.is_installed)
    lines = await photos.read(picture) if codes.needs_letters else []
    file = await work.prepare_for(scanning.parse, codes, lines)
    return await work(importing.import_cards, file, event_id)


@router.get(ONE, response_model=ContactRead, summary="Get a contact")
async def get_contact(read: ReadUow, contact_id: ContactId) -> Response:
    """Get one contact, in any state. For one merged into another contact it is the survivor."""
    return await read(contacts.get, contact_id)


@router.patch(
    ONE,
    response_model=ContactRead,
    responses=problems("merged", "state_conflict", 412, 428),
    summary="Change a contact",
)
async def update_contact(work: WriteUow, contact_id: ContactId, data: ContactUpdate) -> Response:
    """Change a contact. Absent fields keep their value; null clears a field.

    The status of the contact must be `new`.
    """
    return await work(contacts.update, contact_id, data)


@router.delete(
    ONE,
    status_code=204,
    responses=problems("merged", "state_conflict", 412, 428),
    summary="Delete a contact",
)
async def delete_contact(work: WriteUow, contact_id: ContactId) -> Response:
    """Discard a contact, as `POST /v1/contacts/{contact_id}/discard` does without a sender rule."""
    return await work(contacts.delete, contact_id)


@router.post(
    ONE + "/restore",
    response_model=ContactRead,
    responses=problems("merged", "state_conflict", 412, 428),
    summary="Restore a discarded contact",
)
async def restore_contact(work: WriteUow, contact_id: ContactId) -> Response:
    """Restore a discarded contact. Its follow-ups come back; sender rules stay."""
    return await work(contacts.restore, contact_id)


@router.post(
    ONE + "/convert",
    response_model=ContactRead,
    responses=problems("customer_exists", "merged", "state_conflict", 412, 428),
    summary="Convert a contact into a customer",
)
async def convert_contact(
    work: WriteUow,
    contact_id: ContactId,
    data: ContactConvert,
    *,
    allow_duplicate: AllowDuplicate = False,
) -> Response:
    """Create a customer from a contact, or merge the contact into the customer `customer_id`.

    The history of the contact moves to the customer.
    """
    return await work(conversion.convert, contact_id, data, allow_duplicate=allow_duplicate)


@router.post(
    "/convert-batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Convert up to 1,000 contacts into customers",
)
async def convert_contacts(
    work: WriteUow, data: ContactConversionBatch, *, allow_duplicate: AllowDuplicate = False
) -> Response:
    """Convert many contacts, such as the cards of a trade show, each independently of the others.

    `id` of a result is that of the customer.
    """
    items = await work.prepare(batch.validate_items, ContactConversion, data.items)
    return await work(
        batch.create_items,
        conversion.convert_item,
        items,
        lock=conversion.lock,
        allow_duplicate=allow_duplicate,
    )


@router.post(
    ONE + "/merge",
    response_model=MergeRead,
    responses=problems("merged", "state_conflict", 412, 428),
    summary="Merge a contact into another contact or a customer",
)
async def merge_contact(
    work: WriteUow, contact_id: ContactId, data: ContactMerge, query: Annotated[MergeQuery, Query()]
) -> Response:
    """Merge two records of one person. The other one, the survivor, receives details and history.

    Lists are joined and empty fields are filled. `unmerge` takes the merge back.
    """
    return await work(merging.merge, contact_id, data, preview=query.preview)


@router.post(
    ONE + "/unmerge",
    response_model=ContactRead,
    responses=problems("added_since", "merged", "state_conflict", 412, 428),
    summary="Take the merge of a contact back",
)
async def unmerge_contact(
    work: WriteUow, contact_id: ContactId, query: Annotated[UnmergeQuery, Query()]
) -> Response:
    """Restore a merged contact and the survivor as they were. `If-Match` takes the survivor's tag."""
    return await work(merging.unmerge, contact_id, query.keep)


@router.post(
    ONE + "/undo-card-update",
    response_model=ContactRead,
    responses=problems("merged", "state_conflict", 412, 428),
    summary="Undo what a newer card changed",
)
async def undo_card_update(work: WriteUow, contact_id: ContactId) -> Response:
    """Restore the values from before the latest newer export of the card; later changes stay."""
    return await work(card_updates.undo, contact_id)
