"""Imports: take a file and make its job, find imports."""

from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app import jobs
from app.config import Settings
from app.errors import invalid_field
from app.features.imports.queries import IMPORT, LISTING
from app.features.imports.schemas import ImportQuery
from app.features.workspace import own_addresses
from app.http.responses import Page, ResourceResponse
from app.http.streamed_uploads import ReceivedFile
from app.http.transaction import ReadContext, Transaction
from app.parsing.one_line import to_one_line
from app.storage.models import Import
from app.storage.prepared import insert

KIND = "import"
ACCEPTED = 202


def file_of(settings: Settings, import_id: UUID) -> Path:
    """The place of an uploaded file until the import has ended."""
    return settings.import_path / str(import_id)


def create(
    tx: Transaction,
    import_id: UUID,
    received: ReceivedFile,
    settings: Settings,
    *,
    has_mails: bool,
    is_dry_run: bool,
) -> ResourceResponse:
    if has_mails and not own_addresses.load(tx):
        raise invalid_field(
            "own_addresses",
            "own_addresses_missing",
            "Set `own_addresses` or `own_domains` first (PATCH /v1/workspace): they tell outbound "
            "mails from inbound ones.",
        )
    job_id = jobs.enqueue(
        tx.session,
        kind=KIND,
        workspace_id=tx.workspace_id,
        now=tx.now,
        payload={"import_id": str(import_id)},
        created_by_id=tx.actor.user_id,
        is_cancellable=True,
    )
    name = to_one_line(received.filename or "")[:200] or None
    new = new_row(tx.workspace_id, import_id, job_id, tx.actor.user_id, tx.now)
    row = new | {"filename": name, "size": received.size, "is_dry_run": is_dry_run}
    insert(tx.session, Import, row)
    # Before the commit, so that the job finds it. A file without an import is removed in a day.
    received.path.replace(file_of(settings, import_id))
    return ResourceResponse(IMPORT, import_id, ACCEPTED)


def new_row(
    workspace_id: UUID, import_id: UUID, job_id: UUID, user_id: UUID, now: datetime
) -> dict[str, Any]:
    """The row of an import that has not begun."""
    return {
        "workspace_id": workspace_id,
        "id": import_id,
        "job_id": job_id,
        "filename": None,
        "size": 0,
        "is_dry_run": False,
        **dict.fromkeys(("total", "imported", "duplicates", "ignored", "failed"), 0),
        "errors": [],
        "updates": [],
        "first_look": None,
        "created_by_id": user_id,
        "finished_at": None,
        "undone_at": None,
        "created_at": now,
        "updated_at": now,
    }


def search(context: ReadContext, query: ImportQuery) -> Page:
    return Page(*LISTING.page(context, query, "-created_at"))


def get(_reading: ReadContext, import_id: UUID) -> ResourceResponse:
    return ResourceResponse(IMPORT, import_id)
