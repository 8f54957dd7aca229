"""The state of a mailbox, in words and with its beginning; one notice for each change."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Session

from app.features.mailboxes import notices
from app.http.background import background_transaction
from app.integrations.imap.failures import FailureKind, ImapFailure
from app.storage.database import Database
from app.storage.models import Mailbox
from app.storage.models.mailboxes import MailboxState
from app.storage.retries import retry_aborted

# How exact `checked_at` is: a look that finds nothing writes nothing.
CHECK_EVERY = timedelta(minutes=5)
STATES = {
    FailureKind.LOGIN: MailboxState.NEEDS_LOGIN,
    FailureKind.HOST: MailboxState.UNREACHABLE,
    FailureKind.SETTING: MailboxState.FAILED,
}

log = logging.getLogger(__name__)


def set_state(row: Mailbox, state: MailboxState, error: str | None, now: datetime) -> bool:
    """Returns whether the mailbox has stopped working with this change."""
    is_new = row.state is not state
    if is_new:
        row.state, row.state_since = state, now
    if is_new or row.error != error:
        row.error = error
        row.updated_at = now
    if state is MailboxState.CONNECTED and (
        row.checked_at is None or now - row.checked_at >= CHECK_EVERY
    ):
        row.checked_at = row.updated_at = now
    return is_new and state not in {MailboxState.CONNECTED, MailboxState.WAITING}


def is_current(row: Mailbox, warning: str | None, now: datetime) -> bool:
    """Whether a look that went well has nothing to store, as most have."""
    is_same = row.state is MailboxState.CONNECTED and row.error == warning
    return is_same and row.checked_at is not None and now - row.checked_at < CHECK_EVERY


def record(
    database: Database,
    workspace_id: UUID,
    mailbox_id: UUID,
    outcome: ImapFailure | str | None,
    now: datetime,
) -> MailboxState | None:
    """Store the outcome of a look: a failure, a warning, or None. Returns None if the mailbox is gone."""
    is_failure = isinstance(outcome, ImapFailure)
    state = STATES[outcome.kind] if isinstance(outcome, ImapFailure) else MailboxState.CONNECTED
    words = outcome.words if isinstance(outcome, ImapFailure) else outcome

    def store() -> bool | None:
        with background_transaction(database, workspace_id, now) as tx:
            row = _locked(tx.session, workspace_id, mailbox_id)
            if row is None:
                return None
            has_stopped = set_state(row, state, words, now)
            notices.update(tx, row)
            return has_stopped

    has_stopped = retry_aborted(store)
    if is_failure and has_stopped:
        log.warning("Mailbox %s of workspace %s: %s.", mailbox_id, workspace_id, state.value)
    return None if has_stopped is None else state


def _locked(session: Session, workspace_id: UUID, mailbox_id: UUID) -> Mailbox | None:
    return session.get(Mailbox, (workspace_id, mailbox_id), with_for_update=True)
