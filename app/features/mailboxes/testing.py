"""A look into a mailbox while a client waits."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.config import Settings
from app.errors import NotFound
from app.features.mailboxes import access, notices, service, states, sync_jobs
from app.features.mailboxes.schemas import FoundFolder, MailboxTest
from app.features.mailboxes.tokens import LoginSource
from app.http.auth import Actor
from app.http.responses import JsonResponse
from app.http.transaction import Transaction
from app.integrations.imap.failures import ImapFailure
from app.integrations.imap.folders import choose, find_warning
from app.integrations.imap.session import ImapSession, Login, Server, logged_in
from app.storage.database import Database
from app.storage.models.mailboxes import MailboxState
from app.storage.secret_box import SecretBox

# A client waits for it.
OPERATION_SECONDS = 10.0
SESSION_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Found:
    """The folders of a mailbox, and faults of its settings that an admin may want to mend."""

    folders: list[FoundFolder]
    warning: str | None


def look(
    actor: Actor,
    mailbox_id: UUID,
    database: Database,
    settings: Settings,
    box: SecretBox,
    now: datetime,
) -> Found | ImapFailure:
    """Log in, and list the folders. Raises NotFound."""
    database = database.for_workspace(actor.workspace_id)
    row = access.find(database, actor.workspace_id, mailbox_id)
    if row is None:
        raise NotFound("mailbox")
    reading = access.access_of(row, settings)
    source = LoginSource(database, settings, box)
    try:
        return _look(reading.server, source.login(row, now), reading.folders)
    except ImapFailure as failure:
        return failure


def _look(server: Server, login: Login, chosen: tuple[str, ...]) -> Found:
    quick = replace(server, seconds=min(server.seconds, OPERATION_SECONDS))
    with logged_in(quick, login, SESSION_SECONDS) as session:
        listed = session.folders()
        roles: dict[str, str] = {one.name: one.role for one in choose(listed, chosen)}
        found = [
            FoundFolder(
                name=folder.name[:400],
                role=roles.get(folder.name),
                mails=_count(session, folder.name) if folder.name in roles else None,
            )
            for folder in listed
        ]
        return Found(found, find_warning(listed, chosen))


def _count(session: ImapSession, name: str) -> int:
    return session.examine(name).count


def report(tx: Transaction, mailbox_id: UUID, found: Found | ImapFailure) -> JsonResponse:
    """Store what the look has found, and have the mail fetched now."""
    row = service.find(tx, mailbox_id)
    if isinstance(found, ImapFailure):
        states.set_state(row, states.STATES[found.kind], found.words, tx.now)
        folders: list[FoundFolder] = []
    else:
        states.set_state(row, MailboxState.CONNECTED, found.warning, tx.now)
        notices.update(tx, row)
        sync_jobs.enqueue_now(tx, mailbox_id)
        folders = found.folders
    return JsonResponse(
        MailboxTest(
            is_connected=row.state is MailboxState.CONNECTED,
            state=row.state,
            error=row.error,
            folders=folders,
        )
    )
