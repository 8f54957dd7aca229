"""The job of each mailbox: it looks for new mail, and runs again after a while.

At most one job of a mailbox runs, however many workers there are. A mailbox that fails is asked less and
less often, and holds a thread for the time limit of a session at most.
"""

from datetime import datetime, timedelta
from uuid import UUID

from app import jobs
from app.config import Settings
from app.features.mailboxes import access, states
from app.features.mailboxes.fetching import Fetch
from app.features.mailboxes.positions import PositionTaken
from app.http.transaction import Transaction
from app.integrations.imap.failures import FailureKind, ImapFailure
from app.jobs import Again, JobContext, Outcome, Unfinished
from app.storage.models import Mailbox
from app.storage.models.mailboxes import MailboxState
from app.storage.secret_box import SecretBox

KIND = "mailbox_sync"
POLL = timedelta(seconds=30)
# A mailbox that fails waits as long as it has failed, within these bounds.
LONGEST_PAUSE = timedelta(minutes=15)
# A refused login is tried again now and then: some servers refuse all logins during an outage.
LOGIN_PAUSE = timedelta(hours=1)


def enqueue_now(tx: Transaction, mailbox_id: UUID) -> None:
    jobs.enqueue(
        tx.session,
        kind=KIND,
        workspace_id=tx.workspace_id,
        now=tx.now,
        payload={"mailbox_id": str(mailbox_id)},
        key=str(mailbox_id),
    )


def run(context: JobContext, settings: Settings, box: SecretBox) -> Outcome:
    """Look into one mailbox, and say when to look again."""
    mailbox_id = UUID(context.payload["mailbox_id"])
    row = access.find(context.database, context.workspace_id, mailbox_id)
    if row is None:
        return None
    fetch = Fetch(context, access.access_of(row, settings), settings)
    try:
        has_more = fetch.run(access.login_of(row, box))
    except PositionTaken:
        return Again(
            context.clock.now()
        )  # the mailbox has changed; a removed one ends the next time
    except ImapFailure as failure:
        states.record(
            context.database, context.workspace_id, mailbox_id, failure, context.clock.now()
        )
        return Again(context.clock.now() + pause_after(row, failure, context.clock.now()))
    warning = None if fetch.has_sent else states.NO_SENT
    states.record(context.database, context.workspace_id, mailbox_id, warning, context.clock.now())
    if context.should_stop():
        return Unfinished()
    now = context.clock.now()
    return Again(now if has_more else now + POLL)


def pause_after(row: Mailbox, failure: ImapFailure, now: datetime) -> timedelta:
    if failure.kind is FailureKind.LOGIN:
        return LOGIN_PAUSE
    has_failed = row.state in {MailboxState.UNREACHABLE, MailboxState.FAILED}
    failing = now - row.state_since if has_failed else timedelta()
    return min(max(failing, POLL), LONGEST_PAUSE)
