"""How far each folder of a mailbox is fetched, by UIDVALIDITY and UID."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.integrations.imap.folders import ChosenFolder
from app.integrations.imap.session import FolderState
from app.storage.database import Database
from app.storage.models import Mailbox, MailboxFolder
from app.storage.models.mailboxes import FolderRole


class PositionTaken(Exception):  # the name without "Error", as in app.errors
    """Another process has moved the position, or the mailbox is gone; this transaction is rolled back."""


@dataclass(frozen=True, slots=True)
class Position:
    """The last UID of a folder that was fetched; 0 for none."""

    workspace_id: UUID
    mailbox_id: UUID
    folder: str
    uid_validity: int
    last_uid: int


def begin(
    database: Database,
    mailbox: tuple[UUID, UUID],
    folder: ChosenFolder,
    state: FolderState,
    now: datetime,
) -> Position:
    """The position of a folder. Its mails are counted again if the server has renumbered them."""
    known = _find(database, mailbox, folder.name)
    role = FolderRole(folder.role)
    is_same = known is not None and known.uid_validity == state.uid_validity
    if known is not None and is_same and known.role is role and not known.is_gone:
        return Position(*mailbox, folder.name, known.uid_validity, known.last_uid)
    with database.transaction() as session:
        position = _begin(session, mailbox, folder, state, now)
        session.commit()
    return position


def _begin(
    session: Session,
    mailbox: tuple[UUID, UUID],
    folder: ChosenFolder,
    state: FolderState,
    now: datetime,
) -> Position:
    if session.get(Mailbox, mailbox, with_for_update={"key_share": True, "read": True}) is None:
        raise PositionTaken
    row = session.get(MailboxFolder, (*mailbox, folder.name))
    if row is None:
        row = MailboxFolder(
            workspace_id=mailbox[0],
            mailbox_id=mailbox[1],
            name=folder.name,
            role=FolderRole(folder.role),
            uid_validity=state.uid_validity,
            last_uid=_last_uid_before_renaming(session, mailbox, state),
            fetched=0,
            is_gone=False,
            updated_at=now,
        )
    elif row.uid_validity != state.uid_validity:
        row.uid_validity, row.last_uid = state.uid_validity, 0
    row.role, row.is_gone, row.updated_at = FolderRole(folder.role), False, now
    session.add(row)
    return Position(*mailbox, folder.name, row.uid_validity, row.last_uid)


def _last_uid_before_renaming(
    session: Session, mailbox: tuple[UUID, UUID], state: FolderState
) -> int:
    """A renamed folder keeps its UIDVALIDITY, so it goes on where the one that is gone ended."""
    gone = session.exec(
        select(MailboxFolder.last_uid).where(
            MailboxFolder.workspace_id == mailbox[0],
            MailboxFolder.mailbox_id == mailbox[1],
            MailboxFolder.uid_validity == state.uid_validity,
            col(MailboxFolder.is_gone),
        )
    ).all()
    [last_uid] = gone if len(gone) == 1 else [0]
    return last_uid if state.uid_next is not None and last_uid < state.uid_next else 0


def mark_gone(
    database: Database, mailbox: tuple[UUID, UUID], present: Iterable[str], now: datetime
) -> None:
    """Mark the folders that the server does not list any more."""
    names = set(present)
    stored = select(MailboxFolder).where(
        MailboxFolder.workspace_id == mailbox[0], MailboxFolder.mailbox_id == mailbox[1]
    )
    with database.reading() as reader, reader.session() as session:
        gone = [
            row.name for row in session.exec(stored) if row.name not in names and not row.is_gone
        ]
    if not gone:
        return
    with database.transaction() as session:
        for name in gone:
            row = session.get(MailboxFolder, (*mailbox, name))
            if row is not None:
                row.is_gone, row.updated_at = True, now
        session.commit()


def advance(
    session: Session, position: Position, last_uid: int, count: int, now: datetime
) -> Position:
    """Move on, in the transaction of the mails. Raises PositionTaken."""
    folder = (
        sa.update(MailboxFolder)
        .where(
            col(MailboxFolder.workspace_id) == position.workspace_id,
            col(MailboxFolder.mailbox_id) == position.mailbox_id,
            col(MailboxFolder.name) == position.folder,
            col(MailboxFolder.uid_validity) == position.uid_validity,
            col(MailboxFolder.last_uid) == position.last_uid,
        )
        .values(last_uid=last_uid, fetched=MailboxFolder.fetched + count, updated_at=now)
    )
    if session.exec(folder).rowcount != 1:
        raise PositionTaken
    if count:
        mailbox = sa.update(Mailbox).where(
            col(Mailbox.workspace_id) == position.workspace_id,
            col(Mailbox.id) == position.mailbox_id,
        )
        session.exec(mailbox.values(fetched=Mailbox.fetched + count, updated_at=now))
    return Position(
        position.workspace_id, position.mailbox_id, position.folder, position.uid_validity, last_uid
    )


def forget(session: Session, mailbox: tuple[UUID, UUID]) -> None:
    """Forget the positions, so that all mails are read again; those that are stored are recognized."""
    folders = sa.update(MailboxFolder).where(
        col(MailboxFolder.workspace_id) == mailbox[0], col(MailboxFolder.mailbox_id) == mailbox[1]
    )
    session.exec(folders.values(last_uid=0))


def _find(database: Database, mailbox: tuple[UUID, UUID], name: str) -> MailboxFolder | None:
    with database.reading() as reader, reader.session() as session:
        row = session.get(MailboxFolder, (*mailbox, name))
        if row is not None:
            session.expunge(row)
        return row
