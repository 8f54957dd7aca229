"""The tokens of a mailbox with OAuth 2: used while they last, then renewed by one process at a time.

Where a provider replaces the refresh token with each use, a second use of the old one would end the login.
A lease in the row of the mailbox keeps others away, so that no transaction waits for the provider.
"""

import json
import time
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col

from app.clock import machine_time
from app.config import Settings
from app.features.mailboxes import access
from app.integrations.imap.failures import FailureKind, ImapFailure
from app.integrations.imap.session import Login
from app.integrations.oauth import flows
from app.integrations.oauth.flows import OAuthFailure, Tokens
from app.integrations.oauth.providers import Provider, find_provider, settings_of
from app.storage.database import Database
from app.storage.models import Mailbox
from app.storage.models.mailboxes import MailboxAuth
from app.storage.secret_box import SecretBox, mailbox_owner

RENEW_BEFORE = timedelta(minutes=5)
LEASE = timedelta(seconds=30)
PATIENCE_SECONDS = 15.0
LOOK_SECONDS = 0.2


class LoginSource:
    """The login of a mailbox, renewed when it has to be."""

    def __init__(self, database: Database, settings: Settings, box: SecretBox) -> None:
        self._database = database
        self._settings = settings
        self._box = box

    def login(self, row: Mailbox, now: datetime, *, is_refused: bool = False) -> Login:
        """Raises ImapFailure. `is_refused` says that the mail server did not take the last token."""
        if row.auth is MailboxAuth.PASSWORD:
            return access.login_of(row, self._box)
        tokens = self._read(row)
        if is_refused or tokens.expires_at - RENEW_BEFORE <= now:
            tokens = self._renew(row, tokens, now)
        return Login(row.username, access_token=tokens.access_token)

    def _read(self, row: Mailbox) -> Tokens:
        return Tokens.from_document(json.loads(access.open_secret(row, self._box)))

    def _renew(self, row: Mailbox, tokens: Tokens, now: datetime) -> Tokens:
        provider = provider_of(row, self._settings)
        if tokens.refresh_token is None:
            text = f"{provider.name} gave no refresh token. Log in again with `authorize`."
            raise ImapFailure(FailureKind.LOGIN, text, is_of_provider=True)
        if not self._claim(row):
            return self._wait(row)
        try:
            renewed = flows.refresh(provider, tokens.refresh_token, now)
        except OAuthFailure as failure:
            self._write(row, refreshing_until=None)
            raise to_imap_failure(failure) from None
        sealed = seal_tokens(self._box, (row.workspace_id, row.id), renewed)
        self._write(row, refreshing_until=None, secret=sealed)
        return renewed

    def _claim(self, row: Mailbox) -> bool:
        """Whether this process may use the refresh token that it has read."""
        now = machine_time()
        is_free = sa.or_(
            col(Mailbox.refreshing_until).is_(None), col(Mailbox.refreshing_until) < now
        )
        claim = sa.update(Mailbox).where(*_is(row), col(Mailbox.secret) == row.secret, is_free)
        with self._database.transaction() as session:
            is_ours = session.exec(claim.values(refreshing_until=now + LEASE)).rowcount == 1
            session.commit()
        return is_ours

    def _wait(self, row: Mailbox) -> Tokens:
        """The tokens that another process is about to store."""
        give_up_at = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < give_up_at:
            stored = access.find(self._database, row.workspace_id, row.id)
            if stored is not None and stored.secret != row.secret:
                return self._read(stored)
            if stored is None or stored.refreshing_until is None:
                break
            time.sleep(LOOK_SECONDS)
        raise ImapFailure(FailureKind.HOST, "Another process has not renewed the login yet.")

    def _write(self, row: Mailbox, **columns: object) -> None:
        statement = sa.update(Mailbox).where(*_is(row), col(Mailbox.secret) == row.secret)
        with self._database.transaction() as session:
            session.exec(statement.values(**columns))
            session.commit()


def provider_of(row: Mailbox, settings: Settings) -> Provider:
    """Raises ImapFailure if the operator has registered no client there."""
    name: Any = row.auth.value  # the callers have checked that it is no password
    provider = find_provider(name, settings)
    if provider is None:
        text = f"The server has no client for {name}: set {settings_of(name)}."
        raise ImapFailure(FailureKind.SETTING, text)
    return provider


def seal_tokens(box: SecretBox, mailbox: tuple[UUID, UUID], tokens: Tokens) -> str:
    return box.seal(mailbox_owner(*mailbox), json.dumps(tokens.as_document()))


def to_imap_failure(failure: OAuthFailure) -> ImapFailure:
    kind = FailureKind.LOGIN if failure.is_final else FailureKind.HOST
    return ImapFailure(kind, failure.words, is_of_provider=True)


def _is(row: Mailbox) -> tuple[sa.ColumnElement[bool], ...]:
    return (col(Mailbox.workspace_id) == row.workspace_id, col(Mailbox.id) == row.id)
