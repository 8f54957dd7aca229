"""Duplicates: search for them, list and dismiss them."""

from uuid import UUID

from app import jobs
from app.features import resource_changes as changes
from app.features.duplicates.queries import DUPLICATE, LISTING
from app.features.duplicates.schemas import DuplicateQuery
from app.features.duplicates.searching import KIND
from app.features.jobs.queries import JOB
from app.http.responses import Page, ResourceResponse
from app.http.transaction import ReadContext, Transaction
from app.storage.models import Duplicate

ACCEPTED = 202


def request_search(tx: Transaction) -> ResourceResponse:
    """Make the job that searches the workspace, or return the one that waits already."""
    job_id = jobs.enqueue(
        tx.session,
        kind=KIND,
        workspace_id=tx.workspace_id,
        now=tx.now,
        key=KIND,
        created_by_id=tx.actor.user_id,
        is_cancellable=True,
    )
    return ResourceResponse(JOB, job_id, ACCEPTED)


def search(context: ReadContext, query: DuplicateQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def get(_reading: ReadContext, duplicate_id: UUID) -> ResourceResponse:
    return ResourceResponse(DUPLICATE, duplicate_id)


def dismiss(tx: Transaction, duplicate_id: UUID) -> ResourceResponse:
    """Record that the two are not the same. The pair comes back if there are new reasons."""
    row = changes.lock_expected(tx, Duplicate, DUPLICATE, duplicate_id)
    if row.dismissed_at is None:
        row.dismissed_at, row.dismissed_by_id = tx.now, tx.actor.user_id
        changes.count_change(tx, row)
    return ResourceResponse(DUPLICATE, duplicate_id)


def restore(tx: Transaction, duplicate_id: UUID) -> ResourceResponse:
    """Take a dismissal back."""
    row = changes.lock_expected(tx, Duplicate, DUPLICATE, duplicate_id)
    if row.dismissed_at is not None:
        row.dismissed_at = row.dismissed_by_id = None
        changes.count_change(tx, row)
    return ResourceResponse(DUPLICATE, duplicate_id)
