"""Takes the cards of an event: pictures and vCards for a job to read."""

from uuid import UUID

from app import jobs
from app.config import Settings
from app.errors import Conflict, NotFound
from app.features.event_references import lock_event
from app.features.imports.card_files import shown_name
from app.features.imports.service import ACCEPTED, file_of, new_row
from app.features.jobs.queries import JOB
from app.http.responses import ResourceResponse
from app.http.streamed_uploads import ReceivedFile
from app.http.transaction import Transaction
from app.storage.models import Import
from app.storage.prepared import insert

KIND = "card_import"


def create(
    tx: Transaction, event_id: UUID, received: ReceivedFile, settings: Settings
) -> ResourceResponse:
    """Make the job. Its import has the same id, and can be undone."""
    event = lock_event(tx, event_id)
    if event is None:
        raise NotFound("event")
    if event.archived_at is not None:
        raise Conflict("state_conflict", "The event is cancelled. Restore it first.")
    files = [[shown_name(each.name or ""), each.size] for each in received.files]
    job_id = jobs.enqueue(
        tx.session,
        kind=KIND,
        workspace_id=tx.workspace_id,
        now=tx.now,
        payload={"event_id": str(event_id), "files": files},
        created_by_id=tx.actor.user_id,
        is_cancellable=True,
    )
    new = new_row(tx.workspace_id, job_id, job_id, tx.actor.user_id, tx.now)
    name = files[0][0] if len(files) == 1 else None
    insert(tx.session, Import, new | {"filename": name or None, "size": received.size})
    # Before the commit, so that the job finds it. A file without an import is removed in a day.
    received.path.replace(file_of(settings, job_id))
    return ResourceResponse(JOB, job_id, ACCEPTED)
