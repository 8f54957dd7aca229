"""Access to a mailbox: where it is, how to log in, and what to read."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from app.config import Settings
from app.integrations.imap.failures import FailureKind, ImapFailure
from app.integrations.imap.session import Login, Server
from app.storage.database import Database
from app.storage.models import Mailbox
from app.storage.secret_box import SecretBox, UnreadableSecret, mailbox_owner

NOBODY = "Nobody has logged in yet: see `authorize`."
LOST_KEY = "The key that encrypted the login is gone. Give the password, or log in, again."


@dataclass(frozen=True, slots=True)
class Access:
    """A mailbox as it is read; the login is not a part of it."""

    workspace_id: UUID
    mailbox_id: UUID
    user_id: UUID | None
    server: Server
    folders: tuple[str, ...]
    since: date
    only_correspondents: bool


def find(database: Database, workspace_id: UUID, mailbox_id: UUID) -> Mailbox | None:
    with database.reading() as reader, reader.session() as session:
        row = session.get(Mailbox, (workspace_id, mailbox_id))
        if row is not None:
            session.expunge(row)
        return row


def access_of(row: Mailbox, settings: Settings) -> Access:
    server = Server(
        row.host, row.port, row.security.value, settings.mailbox_hosts, settings.mailbox_seconds
    )
    since = (row.created_at - timedelta(days=row.since_days)).date()
    return Access(
        row.workspace_id,
        row.id,
        row.user_id,
        server,
        tuple(row.folders),
        since,
        row.only_correspondents,
    )


def login_of(row: Mailbox, box: SecretBox) -> Login:
    """Raises ImapFailure if there is nothing to log in with."""
    return Login(row.username, password=open_secret(row, box))


def open_secret(row: Mailbox, box: SecretBox) -> str:
    if row.secret is None:
        raise ImapFailure(FailureKind.LOGIN, NOBODY)
    try:
        return box.open(mailbox_owner(row.workspace_id, row.id), row.secret)
    except UnreadableSecret:
        raise ImapFailure(FailureKind.LOGIN, LOST_KEY) from None
