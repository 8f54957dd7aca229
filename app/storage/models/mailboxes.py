"""Mailboxes and inbound tokens, which bring mail without a request of a user."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.storage.models.columns import (
    document,
    in_workspace,
    key,
    points_to,
    reference,
    revision_number,
    word,
)


class MailboxAuth(StrEnum):
    """Way to log in to a mailbox: a password, or OAuth 2 with a provider."""

    PASSWORD = "password"  # noqa: S105  # the name of a way
    GOOGLE = "google"
    MICROSOFT = "microsoft"
    GENERIC = "generic"


class MailboxSecurity(StrEnum):
    """Encryption of a connection: `tls` from its start, `starttls`, or `none`."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class MailboxState(StrEnum):
    """State of a mailbox: `waiting` for its first look, `connected`, `needs_login`, `unreachable`, or `failed`."""

    WAITING = "waiting"
    CONNECTED = "connected"
    NEEDS_LOGIN = "needs_login"
    UNREACHABLE = "unreachable"
    FAILED = "failed"


class FolderRole(StrEnum):
    """Role of a folder: the inbox, sent mail, or a folder that somebody chose."""

    INBOX = "inbox"
    SENT = "sent"
    CHOSEN = "chosen"


class Mailbox(SQLModel, table=True):
    """A mailbox whose mail the server fetches (IMAP)."""

    __tablename__ = "mailboxes"
    __table_args__ = (
        in_workspace(),
        points_to("users", "user_id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    address: str
    # The owner of the contacts that it brings; null for nobody.
    user_id: UUID | None = reference()
    auth: MailboxAuth = word(MailboxAuth)
    host: str
    port: int
    security: MailboxSecurity = word(MailboxSecurity)
    username: str
    # The password, or the tokens of OAuth 2 as JSON; encrypted by the SecretBox.
    secret: str | None
    # Until then one process renews the tokens, and no other one does.
    refreshing_until: datetime | None
    folders: list[str] = document()
    since_days: int
    only_correspondents: bool
    state: MailboxState = word(MailboxState)
    # When the state began.
    state_since: datetime
    error: str | None
    checked_at: datetime | None
    # Mails that were fetched so far.
    fetched: int
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class MailboxFolder(SQLModel, table=True):
    """How far a folder of a mailbox is fetched: by UIDVALIDITY and UID (RFC 9051, section 2.3.1.1)."""

    __tablename__ = "mailbox_folders"
    __table_args__ = (
        ForeignKeyConstraint(
            ["workspace_id", "mailbox_id"],
            ["mailboxes.workspace_id", "mailboxes.id"],
            ondelete="RESTRICT",
        ),
    )

    workspace_id: UUID = key()
    mailbox_id: UUID = key()
    name: str = Field(primary_key=True)
    role: FolderRole = word(FolderRole)
    uid_validity: int = Field(sa_type=BigInteger)
    last_uid: int = Field(sa_type=BigInteger)
    fetched: int
    is_gone: bool
    updated_at: datetime


class MailboxAuthorization(SQLModel, table=True):
    """A login with OAuth 2 that has begun; it is used once, and only for some minutes."""

    __tablename__ = "mailbox_authorizations"
    __table_args__ = (
        ForeignKeyConstraint(
            ["workspace_id", "mailbox_id"],
            ["mailboxes.workspace_id", "mailboxes.id"],
            ondelete="RESTRICT",
        ),
        UniqueConstraint("state_hash"),
    )

    workspace_id: UUID = key()
    mailbox_id: UUID = key()
    state_hash: bytes = Field(sa_type=LargeBinary)
    # The verifier of PKCE or the device code, and where the browser returns to; encrypted.
    secret: str
    created_by_id: UUID = reference()
    interval_seconds: int | None
    expires_at: datetime
    created_at: datetime


class MailboxNotice(SQLModel, table=True):
    """The reminder of a mailbox that stays broken, and the contact that stands for the mailbox."""

    __tablename__ = "mailbox_notices"
    __table_args__ = (
        points_to("mailboxes", "id"),
        points_to("parties", "party_id"),
        points_to("reminders", "reminder_id"),
        Index(None, "workspace_id", "party_id"),
    )

    workspace_id: UUID = key()
    # The id of the mailbox.
    id: UUID = key()
    party_id: UUID = reference()
    # Null while the mailbox works.
    reminder_id: UUID | None = reference()


class InboundToken(SQLModel, table=True):
    """The secret in a URL to which a mail service or a form posts; only its hash is stored."""

    __tablename__ = "inbound_tokens"
    __table_args__ = (
        in_workspace(),
        points_to("users", "user_id"),
        UniqueConstraint("hash"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    # The owner of the contacts that it brings; null for nobody.
    user_id: UUID | None = reference()
    hash: bytes = Field(sa_type=LargeBinary)
    hint: str
    honeypot_field: str
    thank_you_url: str | None
    last_used_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
