"""Mailboxes: connect, find, change, test and remove."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import SecretStr
from sqlmodel import col

from app.errors import FieldError, Invalid
from app.features import resource_changes as changes
from app.features.mailboxes import notices, positions, sync_jobs
from app.features.mailboxes.queries import LISTING, MAILBOX
from app.features.mailboxes.schemas import MailboxCreate, MailboxQuery, MailboxUpdate
from app.features.users import staffing
from app.features.workspace import own_addresses
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.storage.models import Mailbox, MailboxAuthorization, MailboxFolder, Workspace
from app.storage.models.mailboxes import MailboxAuth, MailboxSecurity, MailboxState
from app.storage.secret_box import SecretBox, mailbox_owner

TLS_PORT, PLAIN_PORT = 993, 143
HOSTS = {MailboxAuth.GOOGLE: "imap.gmail.com", MailboxAuth.MICROSOFT: "outlook.office365.com"}
# The fields that say where the password goes: a change needs it again, so that nobody diverts it.
CONNECTION = ("host", "port", "security", "username")


def search(context: ReadContext, query: MailboxQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, mailbox_id: UUID) -> ResourceResponse:
    return ResourceResponse(MAILBOX, mailbox_id)


def create(tx: Transaction, data: MailboxCreate, box: SecretBox) -> ResourceResponse:
    staffing.require(tx, "/user_id", data.user_id)
    mailbox_id = new_id()
    needs_login = data.auth is not MailboxAuth.PASSWORD
    columns = data.model_dump(exclude={"password"}) | {
        "name": data.name or data.address,
        "host": (data.host or HOSTS[data.auth]).lower(),
        "port": data.port or _usual_port(data.security),
        "username": data.username or data.address,
        "secret": _sealed(tx, mailbox_id, data.password, box),
        "refreshing_until": None,
        "state": MailboxState.NEEDS_LOGIN if needs_login else MailboxState.WAITING,
        "state_since": tx.now,
        "error": "Nobody has logged in yet: see `authorize`." if needs_login else None,
        "checked_at": None,
        "fetched": 0,
    }
    changes.add(tx, Mailbox, columns, mailbox_id)
    _add_own_address(tx, data.address)
    if not needs_login:
        sync_jobs.enqueue_now(tx, mailbox_id)
    return created(MAILBOX, mailbox_id)


def update(
    tx: Transaction, mailbox_id: UUID, data: MailboxUpdate, box: SecretBox
) -> ResourceResponse:
    row = find(tx, mailbox_id)
    columns = data.model_dump(exclude_unset=True, exclude={"password"})
    password = data.password if isinstance(data.password, SecretStr) else None
    staffing.require(tx, "/user_id", columns.get("user_id"), before=row.user_id)
    if "host" in columns:
        columns["host"] = columns["host"].lower()
    _check_password(row, columns, password)
    if password is not None:
        columns["secret"] = _sealed(tx, mailbox_id, password, box)
    if _moves(row, columns) or _wants_more(row, columns):
        positions.forget(tx.session, (tx.workspace_id, mailbox_id))
    if _moves(row, columns) or password is not None:
        columns |= _as_new(tx, row, columns)
    changes.set_columns(tx, row, columns)
    sync_jobs.enqueue_now(tx, mailbox_id)
    return ResourceResponse(MAILBOX, mailbox_id)


def remove(tx: Transaction, mailbox_id: UUID) -> NoContent:
    mailbox = find(tx, mailbox_id)
    notices.remove(tx, mailbox_id)
    for part in (MailboxAuthorization, MailboxFolder):
        is_of_mailbox = (
            col(part.workspace_id) == tx.workspace_id,
            col(part.mailbox_id) == mailbox_id,
        )
        tx.session.exec(sa.delete(part).where(*is_of_mailbox))
    tx.session.delete(mailbox)
    return NoContent()


def find(tx: Transaction, mailbox_id: UUID) -> Mailbox:
    """The mailbox as the client expects it, locked. Raises NotFound."""
    return changes.lock_expected(tx, Mailbox, MAILBOX, mailbox_id, strength=True)


def _moves(row: Mailbox, columns: Mapping[str, Any]) -> bool:
    return any(name in columns and columns[name] != getattr(row, name) for name in CONNECTION)


def _wants_more(row: Mailbox, columns: Mapping[str, Any]) -> bool:
    """Whether mails that were passed by are wanted now."""
    is_longer = columns.get("since_days", 0) > row.since_days
    return is_longer or (row.only_correspondents and not columns.get("only_correspondents", True))


def _check_password(row: Mailbox, columns: Mapping[str, Any], password: SecretStr | None) -> None:
    is_by_password = row.auth is MailboxAuth.PASSWORD
    if password is not None and not is_by_password:
        text = "`password` is allowed only when `auth` is `password`."
        raise Invalid(FieldError("/password", "not_allowed", text))
    if is_by_password and password is None and _moves(row, columns):
        names = ", ".join(f"`{name}`" for name in CONNECTION)
        text = f"`password` is required with a change of {names}."
        raise Invalid(FieldError("/password", "required", text))


def _as_new(tx: Transaction, row: Mailbox, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a mailbox that has to be looked into, or logged in to, again."""
    if row.auth is MailboxAuth.PASSWORD:
        return {"state": MailboxState.WAITING, "state_since": tx.now, "error": None}
    if not _moves(row, columns):
        return {}
    text = "The server has changed: log in again with `authorize`."
    state = {"state": MailboxState.NEEDS_LOGIN, "state_since": tx.now, "error": text}
    return {"secret": None, **state}


def _usual_port(security: MailboxSecurity) -> int:
    return TLS_PORT if security is MailboxSecurity.TLS else PLAIN_PORT


def _sealed(
    tx: Transaction, mailbox_id: UUID, password: SecretStr | None, box: SecretBox
) -> str | None:
    if password is None:
        return None
    return box.seal(mailbox_owner(tx.workspace_id, mailbox_id), password.get_secret_value())


def _add_own_address(tx: Transaction, address: str) -> None:
    """Add the address to the own addresses, which tell outbound mail from inbound mail."""
    if address in own_addresses.load(tx):
        return
    workspace = tx.session.get_one(Workspace, tx.workspace_id, with_for_update={"key_share": True})
    workspace.own_addresses = [*workspace.own_addresses, address]
    changes.count_change(tx, workspace)
