"""A mailbox that stays broken is a reminder for an admin, until it works again.

The reminder is about a contact that stands for the mailbox, because each follow-up has a party.
"""

from datetime import timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import Language, Priority
from app.features import reminders
from app.features.contacts import service as contacts
from app.features.parties.locking import lock_parties
from app.http.auth import Role
from app.http.transaction import Transaction
from app.storage.models import Contact, Mailbox, MailboxNotice, User, Workspace
from app.storage.models.mailboxes import MailboxState

# How long a mailbox has been broken before the admin is told: a host often comes back by itself.
PATIENCE = {
    MailboxState.NEEDS_LOGIN: timedelta(minutes=15),
    MailboxState.FAILED: timedelta(minutes=15),
    MailboxState.UNREACHABLE: timedelta(hours=4),
}
NAMES = {Language.ENGLISH: "Mailbox {}", Language.GERMAN: "Postfach {}"}
TEXTS = {
    Language.ENGLISH: "New mail does not come in. {}",
    Language.GERMAN: "Neue Mail kommt nicht an. {}",
}


def update(tx: Transaction, mailbox: Mailbox) -> None:
    """Set the reminder of a mailbox that stays broken, or take it back when it works again."""
    notice = tx.session.get(MailboxNotice, (tx.workspace_id, mailbox.id))
    is_set = notice is not None and notice.reminder_id is not None
    patience = PATIENCE.get(mailbox.state)
    if patience is not None and not is_set and tx.now - mailbox.state_since >= patience:
        _set(tx, mailbox, notice)
    elif mailbox.state is MailboxState.CONNECTED and notice is not None:
        _take_back(tx, notice)


def remove(tx: Transaction, mailbox_id: UUID) -> None:
    """Forget the reminder of a mailbox that is disconnected, and the contact that stood for it."""
    notice = tx.session.get(MailboxNotice, (tx.workspace_id, mailbox_id))
    if notice is not None:
        party_id = notice.party_id
        _take_back(tx, notice)
        tx.session.delete(notice)
        contacts.put_away(tx, party_id)


def _set(tx: Transaction, mailbox: Mailbox, notice: MailboxNotice | None) -> None:
    admin_id = _admin(tx, mailbox)
    if admin_id is None:
        return
    language = Language(tx.session.get_one(Workspace, tx.workspace_id).language)
    party_id = None if notice is None else _usable_party(tx, notice)
    if party_id is None:
        name = NAMES[language].format(mailbox.address)
        party_id = contacts.from_address(tx, "", name, owner_id=admin_id)
    else:
        lock_parties(tx, party_id)
    reminder_id = reminders.add(
        tx,
        party_id=party_id,
        text=TEXTS[language].format(mailbox.error or ""),
        due_at=tx.now,
        priority=Priority.HIGH,
        owner_id=admin_id,
        created_by_id=admin_id,
    )
    row = notice or MailboxNotice(workspace_id=tx.workspace_id, id=mailbox.id)
    row.party_id, row.reminder_id = party_id, reminder_id
    tx.session.add(row)


def _take_back(tx: Transaction, notice: MailboxNotice) -> None:
    if notice.reminder_id is None:
        return
    lock_parties(tx, notice.party_id)
    reminder_id, notice.reminder_id = notice.reminder_id, None
    tx.session.flush()
    reminders.remove(tx, reminder_id)


def _usable_party(tx: Transaction, notice: MailboxNotice) -> UUID | None:
    """The contact of an earlier notice, unless a person has discarded or converted it."""
    contact = tx.session.get(Contact, (tx.workspace_id, notice.party_id))
    is_there = contact is not None and contact.status == contacts.NEW
    return notice.party_id if is_there else None


def _admin(tx: Transaction, mailbox: Mailbox) -> UUID | None:
    """The user of the mailbox if that is an admin, else the first admin."""
    is_other = sa.case((col(User.id) == mailbox.user_id, 0), else_=1)
    admins = select(User.id).where(
        User.workspace_id == tx.workspace_id,
        User.role == Role.ADMIN,
        col(User.archived_at).is_(None),
    )
    return tx.session.exec(admins.order_by(is_other, col(User.id)).limit(1)).first()
