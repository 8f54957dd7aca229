"""`/v1/imports`."""

from typing import Annotated, Any, cast
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from app.config import MEBIBYTE, Settings
from app.features.contacts.importing import VCARD
from app.features.contacts.scanning import PICTURES
from app.features.imports import card_files, card_uploads, file_items, undoing
from app.features.imports import service as imports
from app.features.imports.schemas import ImportPage, ImportQuery, ImportRead
from app.features.jobs.schemas import JobRead
from app.http.openapi import problems
from app.http.streamed_uploads import (
    MOST_FILES,
    ReceivedFile,
    StreamedRoute,
    receive_file,
    receive_files,
)
from app.http.strict_route import StrictRequest, StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow
from app.http.uploads import files_content, form_content
from app.identifiers import new_id

router = APIRouter(prefix="/v1/imports", tags=["imports"], route_class=StrictRoute)
uploads = APIRouter(prefix="/v1/imports", tags=["imports"], route_class=StreamedRoute)
event_cards = APIRouter(prefix="/v1/events", tags=["events"], route_class=StreamedRoute)
ONE = "/{import_id:uuid}"
# The server's own limit is FOLLOWUP_MAX_IMPORT_BYTES.
MOST_BYTES = 1 << 40
FILE = {"type": "string", "format": "binary", "minLength": 1, "maxLength": MOST_BYTES}
MAIL = "From: anna@example.com\nTo: me@example.com\nSubject: Pump\n\nThe pump stopped.\n"
RAW: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/mbox": {"schema": FILE, "example": f"From anna@example.com\n{MAIL}"},
            "message/rfc822": {"schema": FILE, "example": MAIL},
            "application/zip": {"schema": FILE},
            "text/vcard": {"schema": FILE},
            "application/octet-stream": {"schema": FILE},
            **form_content(FILE),
        },
    }
}
CARD_FILE = {**FILE, "maxLength": card_files.MAX_FILE_BYTES}
CARD_FILES: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            **files_content(FILE, MOST_FILES),
            "application/zip": {"schema": FILE},
            **{media_type: {"schema": CARD_FILE} for media_type in (*PICTURES, VCARD)},
        },
    }
}
EventId = Annotated[UUID, Path(description="Identifier of the event.")]
DryRun = Annotated[
    bool,
    Query(description="Whether to store nothing, and only tell what the file shows: `first_look`."),
]


@uploads.post(
    "",
    status_code=202,
    response_model=ImportRead,
    openapi_extra=RAW,
    max_body_size=MOST_BYTES,
    summary="Import a file of any size",
)
async def create_import(work: WriteUow, request: Request, *, dry_run: DryRun = False) -> Response:
    """Import a mailbox file (mbox), a mail (.eml), vCards, or a ZIP of these such as a Takeout export.

    The content decides the format. The answer comes when the file has arrived; a job reads it, in
    the background, while everything else goes on. Follow-ups and `first_look` appear when it has
    ended. The same file again stores nothing twice.
    """
    settings: Settings = request.app.state.settings
    import_id = new_id()
    path = settings.import_path / f"{import_id}.part"
    most = settings.max_import_bytes
    too_large = f"A file may have {most // MEBIBYTE:,} MiB (FOLLOWUP_MAX_IMPORT_BYTES). Split it."
    received = await receive_file(request, path, most, too_large)
    try:
        cast("StrictRequest", request).stand_for_body(received.digest)
        return await _create(work, import_id, received, settings, is_dry_run=dry_run)
    finally:
        await work.prepare(path.unlink, missing_ok=True)


async def _create(
    work: WriteUow, import_id: UUID, received: ReceivedFile, settings: Settings, *, is_dry_run: bool
) -> Response:
    has_mails = await work.prepare(file_items.check_beginning, received.path)
    return await work(
        imports.create, import_id, received, settings, has_mails=has_mails, is_dry_run=is_dry_run
    )


@event_cards.post(
    "/{event_id:uuid}/cards",
    status_code=202,
    response_model=JobRead,
    responses=problems("state_conflict"),
    openapi_extra=CARD_FILES,
    max_body_size=MOST_BYTES,
    summary="Read the cards collected at an event",
)
async def import_event_cards(work: WriteUow, request: Request, event_id: EventId) -> Response:
    """Read pictures of business cards (PNG, JPEG, WebP, HEIC) and vCards: many files in a form, or a ZIP.

    A job reads them one by one; `errors` names each file that gave no contact, by its position. The
    content of a file decides its type. The contacts have this `event_id`; a card that is known stays
    one. `POST /v1/imports/{import_id}/undo` with the id of the job takes them back.
    """
    settings: Settings = request.app.state.settings
    path = settings.import_path / f"{new_id()}.part"
    most = settings.max_import_bytes
    too_large = (
        f"An upload may have {most // MEBIBYTE:,} MiB (FOLLOWUP_MAX_IMPORT_BYTES). Split it."
    )
    received = await receive_files(request, path, most, too_large)
    try:
        cast("StrictRequest", request).stand_for_body(received.digest)
        await work.prepare(card_files.check_files, received)
        return await work(card_uploads.create, event_id, received, settings)
    finally:
        await work.prepare(path.unlink, missing_ok=True)


@router.get("", response_model=ImportPage, summary="List imports")
async def list_imports(read: ReadUow, query: Annotated[ImportQuery, Query()]) -> Response:
    """List imports, the latest first."""
    return await read(imports.search, query)


@router.get(ONE, response_model=ImportRead, summary="Get an import")
async def get_import(read: ReadUow, import_id: UUID) -> Response:
    """Get an import with its progress.

    Ask again about once a second while `state` is `waiting`, `running` or `undoing`.
    """
    return await read(imports.get, import_id)


@router.post(
    ONE + "/undo",
    status_code=202,
    response_model=ImportRead,
    responses=problems("acted_on", "state_conflict", 412, 428),
    summary="Undo an import",
)
async def undo_import(work: WriteUow, import_id: UUID) -> Response:
    """Delete the messages of an import for good, and the contacts that have nothing else.

    A job does it: `state` is `undoing`, then `undone`. The response is 409 while the import runs, and
    where people acted on one of its messages or contacts; `acted_on` lists up to 100 of these.
    """
    return await work(undoing.undo, import_id)
