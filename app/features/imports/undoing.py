"""Takes an import back: its messages, and the contacts that have nothing else.

It is refused where a person acted on one of them. A job deletes, in short transactions.
"""

import logging
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app import evaluation, jobs
from app.errors import Conflict, NotFound
from app.features.imports.queries import IMPORT
from app.features.imports.service import ACCEPTED
from app.features.messages.spam_removal import delete_messages
from app.http.background import background_transaction
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.jobs import Done, JobContext, Outcome, Unfinished
from app.storage.locks import savepoint
from app.storage.models import (
    CardUpdate,
    Contact,
    Duplicate,
    ExternalId,
    FollowUp,
    FollowUpAction,
    Import,
    ImportItem,
    ImportMark,
    Job,
    MatchKey,
    Message,
    Party,
)
from app.storage.models.jobs import JobState

KIND = "import_undo"
BATCH = 50
MOST_LISTED = 100

log = logging.getLogger(__name__)


def undo(tx: Transaction, import_id: UUID) -> ResourceResponse:
    """Make the job that takes an import back. Raises Conflict with what people acted on."""
    row = tx.session.get(Import, (tx.workspace_id, import_id), with_for_update=True)
    if row is None:
        raise NotFound("import")
    tx.expect(IMPORT, import_id)
    job = tx.session.get(Job, (tx.workspace_id, row.job_id))
    is_busy = job is not None and job.state in {JobState.WAITING, JobState.RUNNING}
    if row.undone_at is not None or (job is not None and job.kind == KIND and is_busy):
        return ResourceResponse(IMPORT, import_id, ACCEPTED)
    if is_busy:
        raise Conflict("state_conflict", "The import has not ended. Cancel its job first.")
    if acted_on := find_acted_on(tx.session, tx.workspace_id, import_id):
        raise Conflict("acted_on", acted_on=acted_on)
    row.job_id = jobs.enqueue(
        tx.session,
        kind=KIND,
        workspace_id=tx.workspace_id,
        now=tx.now,
        payload={"import_id": str(import_id)},
        created_by_id=tx.actor.user_id,
    )
    row.updated_at = tx.now
    tx.session.flush()
    return ResourceResponse(IMPORT, import_id, ACCEPTED)


def find_acted_on(session: Session, workspace_id: UUID, import_id: UUID) -> list[dict[str, Any]]:
    """The first messages and contacts of an import that a client changed, or whose flag was closed."""
    was_handled = sa.exists().where(
        col(FollowUp.workspace_id) == workspace_id,
        col(FollowUp.subject_id) == col(ImportItem.object_id),
        col(FollowUpAction.workspace_id) == workspace_id,
        col(FollowUpAction.follow_up_id) == col(FollowUp.id),
    )
    message_changed = sa.exists().where(
        col(Message.workspace_id) == workspace_id,
        col(Message.id) == col(ImportItem.object_id),
        col(Message.revision) > 1,
    )
    contact_changed = sa.exists().where(
        col(Contact.workspace_id) == workspace_id,
        col(Contact.id) == col(ImportItem.object_id),
        sa.or_(col(Contact.revision) > 1, col(Contact.status) != "new"),
    )
    statement = (
        select(ImportItem.object_type, ImportItem.object_id)
        .where(
            ImportItem.workspace_id == workspace_id,
            ImportItem.import_id == import_id,
            sa.or_(was_handled, message_changed, contact_changed),
        )
        .order_by(col(ImportItem.object_id))
        .limit(MOST_LISTED)
    )
    return [
        {"resource": f"{kind}s", "id": str(object_id)}
        for kind, object_id in session.exec(statement)
    ]


def run_undo(context: JobContext) -> Outcome:
    """The handler of the job: messages first, then the contacts that have nothing else."""
    import_id = UUID(context.payload["import_id"])
    for object_type, delete in (("message", _delete_messages), ("contact", _delete_contacts)):
        while ids := _next(context, import_id, object_type):
            if context.should_stop():
                return Unfinished()
            now = context.clock.now()
            with background_transaction(context.database, context.workspace_id, now) as tx:
                delete(tx, ids)
                _forget(tx, import_id, ids)
                context.save(tx.session)
    now = context.clock.now()
    with context.database.transaction() as session:
        row = session.get_one(Import, (context.workspace_id, import_id))
        row.undone_at = row.updated_at = now
        context.save(session)
        session.commit()
    return Done()


def _next(context: JobContext, import_id: UUID, object_type: str) -> list[UUID]:
    with context.database.transaction() as session:
        statement = (
            select(ImportItem.object_id)
            .where(
                ImportItem.workspace_id == context.workspace_id,
                ImportItem.import_id == import_id,
                ImportItem.object_type == object_type,
            )
            .order_by(col(ImportItem.object_id))
            .limit(context.database.part_size(BATCH))
        )
        return list(session.exec(statement))


def _delete_messages(tx: Transaction, ids: list[UUID]) -> None:
    """Archive the messages, so that the questions that they answered open again, then delete them."""
    found = tx.session.exec(
        select(Message).where(Message.workspace_id == tx.workspace_id, col(Message.id).in_(ids))
    ).all()
    for message in found:
        message.archived_at = message.archived_at or tx.now
    tx.session.flush()
    evaluation.reevaluate_dirty_parties(tx.session, tx.workspace_id, tx.now)
    tx.session.expunge_all()
    delete_messages(tx.session, tx.workspace_id, list(found))


def _delete_contacts(tx: Transaction, ids: list[UUID]) -> None:
    """Delete each contact that nothing refers to any more; the foreign keys decide."""
    for contact_id in ids:
        try:
            with savepoint(tx.session):
                _delete_contact(tx, contact_id)
        except sa.exc.IntegrityError:
            log.info("A contact of an import stays: something else refers to it.")


def _delete_contact(tx: Transaction, contact_id: UUID) -> None:
    for table, column in (
        (FollowUp, FollowUp.party_id),
        (CardUpdate, CardUpdate.contact_id),
        (Duplicate, Duplicate.older_id),
        (Duplicate, Duplicate.newer_id),
        (MatchKey, MatchKey.party_id),
        (ExternalId, ExternalId.object_id),
        (ImportMark, ImportMark.party_id),
        (Contact, Contact.id),
        (Party, Party.id),
    ):
        in_workspace = col(table.workspace_id) == tx.workspace_id
        tx.session.exec(sa.delete(table).where(in_workspace, col(column) == contact_id))


def _forget(tx: Transaction, import_id: UUID, ids: list[UUID]) -> None:
    tx.session.exec(
        sa.delete(ImportItem).where(
            col(ImportItem.workspace_id) == tx.workspace_id,
            col(ImportItem.import_id) == import_id,
            col(ImportItem.object_id).in_(ids),
        )
    )
