"""Logins to mailboxes with OAuth 2: begun here, confirmed by a person at the provider, ended once.

A browser comes back to `/oauth/callback`. Where it cannot reach the server, a person pastes the address of
the page that failed, `followup mailboxes authorize` listens on their own computer, or they confirm
on another device.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app import jobs
from app.config import Settings
from app.errors import Conflict, NotFound, invalid_field
from app.features.mailboxes import access, service, sync_jobs, tokens
from app.features.mailboxes.queries import MAILBOX
from app.features.mailboxes.schemas import AuthorizationFlow, AuthorizationRead, AuthorizationStart
from app.http.auth import Actor
from app.http.responses import JsonResponse, ResourceResponse
from app.http.transaction import Transaction
from app.identifiers import NIL
from app.integrations.imap.failures import ImapFailure
from app.integrations.oauth import flows
from app.integrations.oauth.flows import DeviceLogin, OAuthFailure
from app.integrations.oauth.providers import Provider
from app.jobs import Again, JobContext, Outcome
from app.storage.database import Database
from app.storage.models import Mailbox, MailboxAuthorization, metadata
from app.storage.models.mailboxes import MailboxAuth, MailboxState
from app.storage.prepared import Prepared
from app.storage.secret_box import SecretBox, mailbox_owner

LIFETIME = timedelta(minutes=10)
KIND = "mailbox_device_login"
CALLBACK = "/oauth/callback"


@dataclass(frozen=True, slots=True)
class Completion:
    """The end of a login, for the page that a person sees."""

    is_done: bool
    words: str


def begin_device(
    actor: Actor, mailbox_id: UUID, database: Database, settings: Settings
) -> DeviceLogin:
    """Ask the provider for a code. Raises NotFound or Conflict."""
    row = access.find(database.for_workspace(actor.workspace_id), actor.workspace_id, mailbox_id)
    if row is None:
        raise NotFound("mailbox")
    provider = _provider(row, settings)
    if provider.device_url is None:
        raise Conflict(
            "state_conflict", f"{provider.name} has no device login for mail: use the flow `code`."
        )
    try:
        return flows.begin_device_login(provider)
    except OAuthFailure as failure:
        raise Conflict("state_conflict", failure.words) from None


def begin(
    tx: Transaction,
    mailbox_id: UUID,
    data: AuthorizationStart,
    device: DeviceLogin | None,
    settings: Settings,
    box: SecretBox,
) -> JsonResponse:
    row = service.find(tx, mailbox_id)
    provider = _provider(row, settings)
    if device is not None:
        return _begin_device(tx, row, device, box)
    state, verifier = token_urlsafe(32), token_urlsafe(48)
    redirect_uri = data.redirect_uri or _callback(settings)
    document = {"verifier": verifier, "redirect_uri": redirect_uri}
    expires_at = tx.now + LIFETIME
    _store(tx, row, state, document, expires_at, box)
    url = flows.authorization_url(
        provider, redirect_uri=redirect_uri, state=state, verifier=verifier, login=row.username
    )
    return JsonResponse(
        AuthorizationRead(
            flow=AuthorizationFlow.CODE,
            url=url,
            user_code=None,
            redirect_uri=redirect_uri,
            expires_at=expires_at,
        )
    )


def _begin_device(
    tx: Transaction, row: Mailbox, device: DeviceLogin, box: SecretBox
) -> JsonResponse:
    expires_at = tx.now + timedelta(seconds=device.lifetime)
    document = {"device_code": device.device_code}
    _store(tx, row, token_urlsafe(32), document, expires_at, box, device.interval)
    jobs.enqueue(
        tx.session,
        kind=KIND,
        workspace_id=tx.workspace_id,
        now=tx.now,
        run_at=tx.now + timedelta(seconds=device.interval),
        payload={"mailbox_id": str(row.id)},
        key=str(row.id),
    )
    return JsonResponse(
        AuthorizationRead(
            flow=AuthorizationFlow.DEVICE,
            url=device.verification_uri,
            user_code=device.user_code,
            redirect_uri=None,
            expires_at=expires_at,
        )
    )


def finish_pasted(
    actor: Actor,
    mailbox_id: UUID,
    address: str,
    database: Database,
    settings: Settings,
    box: SecretBox,
    now: datetime,
) -> None:
    """End a login with the address to which the browser could not go. Raises Invalid or NotFound."""
    database = database.for_workspace(actor.workspace_id)
    if access.find(database, actor.workspace_id, mailbox_id) is None:
        raise NotFound("mailbox")
    query = parse_qs(urlsplit(address).query)
    values = {name: found[0] for name, found in query.items()}
    if not values.get("state") or not (values.get("code") or values.get("error")):
        text = "`address` must be the whole address of the page after the login, with `state` and `code`."
        raise invalid_field("/address", "invalid_format", text)
    done = finish(values, database, settings, box, now, mailbox=(actor.workspace_id, mailbox_id))
    if not done.is_done:
        raise invalid_field("/address", "not_allowed", done.words)


def show(tx: Transaction, mailbox_id: UUID) -> ResourceResponse:
    service.find(tx, mailbox_id)
    return ResourceResponse(MAILBOX, mailbox_id)


def finish(
    values: dict[str, str],
    database: Database,
    settings: Settings,
    box: SecretBox,
    now: datetime,
    mailbox: tuple[UUID, UUID] | None = None,
) -> Completion:
    """End a login once, with what the provider has added to the address."""
    mailbox = mailbox or _find_begun(database, values.get("state", ""))
    if mailbox is not None:
        database = database.for_workspace(mailbox[0])
    claimed = _claim(database, values.get("state", ""), now, mailbox)
    if claimed is None:
        return Completion(
            is_done=False, words="The login has expired, or was used already. Begin again."
        )
    row = access.find(database, claimed.workspace_id, claimed.mailbox_id)
    assert row is not None  # a mailbox is removed together with its logins
    if "code" not in values:
        words = f"The provider refused: {values.get('error', 'no reason given')[:200]}"
        _record_failure(database, row, words, now)
        return Completion(is_done=False, words=words)
    document = json.loads(box.open(_owner(row), claimed.secret))
    try:
        found = flows.redeem_code(
            tokens.provider_of(row, settings),
            code=values["code"],
            redirect_uri=document["redirect_uri"],
            verifier=document["verifier"],
            now=now,
        )
    except (OAuthFailure, ImapFailure) as failure:
        _record_failure(database, row, failure.words, now)
        return Completion(is_done=False, words=failure.words)
    _store_tokens(database, row, found, box, now)
    return Completion(is_done=True, words=f"{row.address} is connected. You can close this page.")


def poll_device(context: JobContext, settings: Settings, box: SecretBox) -> Outcome:
    """Ask whether the person has confirmed, until the code expires."""
    now = context.clock.now()
    mailbox = (context.workspace_id, UUID(context.payload["mailbox_id"]))
    with context.database.reading() as reader, reader.session() as session:
        begun = session.get(MailboxAuthorization, mailbox)
        row = session.get(Mailbox, mailbox)
        if begun is None or row is None or begun.interval_seconds is None:
            return None
        session.expunge_all()
    if begun.expires_at <= now:
        _record_failure(context.database, row, "Nobody confirmed the login in time.", now)
        return None
    device_code = json.loads(box.open(_owner(row), begun.secret))["device_code"]
    try:
        found = flows.redeem_device(tokens.provider_of(row, settings), device_code, now)
    except OAuthFailure as failure:
        if failure.is_waiting or not failure.is_final:
            slower = 5 if failure.code == "slow_down" else 0
            return Again(now + timedelta(seconds=begun.interval_seconds + slower))
        _record_failure(context.database, row, failure.words, now)
        return None
    _store_tokens(context.database, row, found, box, now)
    return None


def _provider(row: Mailbox, settings: Settings) -> Provider:
    if row.auth is MailboxAuth.PASSWORD:
        raise Conflict("state_conflict", "The mailbox logs in with a password.")
    try:
        return tokens.provider_of(row, settings)
    except ImapFailure as failure:
        raise Conflict("state_conflict", failure.words) from None


def _callback(settings: Settings) -> str:
    base = settings.public_url or f"http://127.0.0.1:{settings.port}"
    return base.rstrip("/") + CALLBACK


def _owner(row: Mailbox) -> str:
    return mailbox_owner(row.workspace_id, row.id)


def _hash(state: str) -> bytes:
    return sha256(state.encode()).digest()


def _store(
    tx: Transaction,
    row: Mailbox,
    state: str,
    document: dict[str, Any],
    expires_at: datetime,
    box: SecretBox,
    interval: int | None = None,
) -> None:
    """A new login replaces one that has begun."""
    begun = tx.session.get(MailboxAuthorization, (tx.workspace_id, row.id), with_for_update=True)
    if begun is not None:
        tx.session.delete(begun)
        tx.session.flush()
    tx.session.add(
        MailboxAuthorization(
            workspace_id=tx.workspace_id,
            mailbox_id=row.id,
            state_hash=_hash(state),
            secret=box.seal(_owner(row), json.dumps(document)),
            created_by_id=tx.actor.user_id or NIL,
            interval_seconds=interval,
            expires_at=expires_at,
            created_at=tx.now,
        )
    )
    tx.session.flush()


_authorizations = metadata.tables["mailbox_authorizations"]
_BEGUN = Prepared(
    sa.select(_authorizations.c.workspace_id, _authorizations.c.mailbox_id).where(
        _authorizations.c.state_hash == sa.bindparam("state_hash"),
        _authorizations.c.interval_seconds.is_(None),
    )
)


def _find_begun(database: Database, state: str) -> tuple[UUID, UUID] | None:
    """The mailbox whose login has begun with this state, in any workspace."""
    with database.reading() as reader:
        rows = reader.fetch(_BEGUN, state_hash=_hash(state))
    return (rows[0][0], rows[0][1]) if rows else None


def _claim(
    database: Database, state: str, now: datetime, mailbox: tuple[UUID, UUID] | None
) -> MailboxAuthorization | None:
    """The login that has begun with this state; it can be ended once."""
    if mailbox is None:
        return None
    with database.transaction() as session:
        statement = select(MailboxAuthorization).where(
            MailboxAuthorization.state_hash == _hash(state),
            col(MailboxAuthorization.interval_seconds).is_(None),
        )
        begun = session.exec(statement.with_for_update()).first()
        if begun is None or mailbox != (begun.workspace_id, begun.mailbox_id):
            return None
        session.delete(begun)
        session.commit()
    return begun if begun.expires_at > now else None


def _record_failure(database: Database, row: Mailbox, words: str, now: datetime) -> None:
    with database.transaction() as session:
        stored = session.get(Mailbox, (row.workspace_id, row.id), with_for_update=True)
        if stored is not None and stored.secret is None:
            stored.error, stored.updated_at = words[:500], now
            session.commit()


def _store_tokens(
    database: Database, row: Mailbox, found: flows.Tokens, box: SecretBox, now: datetime
) -> None:
    with database.transaction() as session:
        key = (row.workspace_id, row.id)
        stored = session.get(Mailbox, key, with_for_update=True)
        if stored is None:
            return
        stored.secret = tokens.seal_tokens(box, key, found)
        stored.state, stored.state_since, stored.error = MailboxState.WAITING, now, None
        stored.updated_at = now
        begun = session.get(MailboxAuthorization, key)
        if begun is not None:
            session.delete(begun)
        sync_jobs.enqueue(session, row.workspace_id, row.id, now)
        session.commit()
