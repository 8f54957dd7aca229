"""The job of each mailbox: it looks for new mail, and runs again after a while.

At most one job of a mailbox runs, however many workers there are. A mailbox that fails is asked less and
less often, and holds a thread for the time limit of a session at most.
"""

from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app import jobs
from app.clock import Clock
from app.config import Settings
from app.features.mailboxes import access, states
from app.features.mailboxes.fetching import Fetch
from app.features.mailboxes.positions import PositionTaken
from app.features.mailboxes.tokens import LoginSource
from app.http.transaction import Transaction
from app.integrations.imap.failures import FailureKind, ImapFailure
from app.integrations.imap.idle_watch import IdleWatch
from app.jobs import Again, JobContext, Outcome, Unfinished
from app.storage.database import Database
from app.storage.models import Mailbox
from app.storage.models.mailboxes import MailboxAuth, MailboxState
from app.storage.secret_box import SecretBox

KIND = "mailbox_sync"
POLL = timedelta(seconds=30)
# The connection that waits for news ends before the next look begins: each mailbox has one at a time.
WATCH_SECONDS = POLL.total_seconds() - 1
# A mailbox that fails waits as long as it has failed, within these bounds.
LONGEST_PAUSE = timedelta(minutes=15)
# A refused login is tried again now and then: some servers refuse all logins during an outage.
FIRST_LOGIN_PAUSE, LOGIN_PAUSE = timedelta(minutes=15), timedelta(hours=1)


def enqueue_now(tx: Transaction, mailbox_id: UUID) -> None:
    enqueue(tx.session, tx.workspace_id, mailbox_id, tx.now)


def enqueue(session: Session, workspace_id: UUID, mailbox_id: UUID, now: datetime) -> None:
    jobs.enqueue(
        session,
        kind=KIND,
        workspace_id=workspace_id,
        now=now,
        payload={"mailbox_id": str(mailbox_id)},
        key=str(mailbox_id),
    )


def run(
    context: JobContext,
    settings: Settings,
    box: SecretBox,
    turns: AbstractContextManager[Any],
    watch: IdleWatch,
) -> Outcome:
    """Look into one mailbox, and say when to look again. `turns` limits how many store mail at once.

    Until then, `watch` waits for news of the inbox where the server offers that.
    """
    mailbox_id = UUID(context.payload["mailbox_id"])
    row = access.find(context.database, context.workspace_id, mailbox_id)
    if row is None:
        return None
    fetch = Fetch(context, access.access_of(row, settings), settings, turns)
    try:
        source = LoginSource(context.database, settings, box)
        has_more = _fetch(fetch, row, source, context, waits=watch.has_room())
    except PositionTaken:
        return Again(
            context.clock.now()
        )  # the mailbox has changed; a removed one ends the next time
    except ImapFailure as failure:
        states.record(
            context.database, context.workspace_id, mailbox_id, failure, context.clock.now()
        )
        return Again(context.clock.now() + pause_after(row, failure, context.clock.now()))
    if fetch.connection is not None:
        look_now = partial(_look_now, context.database, context.clock, row)
        watch.add(fetch.connection, WATCH_SECONDS, look_now)
    now = context.clock.now()
    if not states.is_current(row, fetch.warning, now):
        states.record(context.database, context.workspace_id, mailbox_id, fetch.warning, now)
    if context.should_stop():
        return Unfinished()
    return Again(now if has_more else now + POLL)


def _look_now(database: Database, clock: Clock, row: Mailbox) -> None:
    with database.transaction() as session:
        enqueue(session, row.workspace_id, row.id, clock.now())
        session.commit()


def _fetch(
    fetch: Fetch, row: Mailbox, source: LoginSource, context: JobContext, *, waits: bool
) -> bool:
    """Fetch, with renewed tokens if the mail server refuses those that have not expired."""
    now = context.clock.now()
    try:
        return fetch.run(source.login(row, now), waits=waits)
    except ImapFailure as failure:
        is_stale = failure.kind is FailureKind.LOGIN and row.secret is not None
        if row.auth is MailboxAuth.PASSWORD or not is_stale or failure.is_of_provider:
            raise
    stored = access.find(context.database, row.workspace_id, row.id)
    return fetch.run(source.login(stored or row, now, is_refused=True), waits=waits)


def pause_after(row: Mailbox, failure: ImapFailure, now: datetime) -> timedelta:
    if failure.kind is FailureKind.LOGIN:
        is_known = row.state is MailboxState.NEEDS_LOGIN
        return LOGIN_PAUSE if is_known else FIRST_LOGIN_PAUSE
    has_failed = row.state in {MailboxState.UNREACHABLE, MailboxState.FAILED}
    failing = now - row.state_since if has_failed else timedelta()
    return min(max(failing, POLL), LONGEST_PAUSE)
