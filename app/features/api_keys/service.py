"""API keys: create, find, change and revoke. An admin key always remains (decision 0008)."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import col

from app.errors import Conflict, FieldError, Invalid
from app.features import resource_changes as changes
from app.features.api_keys.queries import API_KEY, LISTING
from app.features.api_keys.schemas import ApiKeyCreate, ApiKeyQuery, ApiKeyUpdate
from app.features.users import staffing
from app.http.auth import Role, Scope, add_key
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.storage.models import ApiKey, User


def search(context: ReadContext, query: ApiKeyQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, key_id: UUID) -> ResourceResponse:
    return ResourceResponse(API_KEY, key_id)


def create(tx: Transaction, data: ApiKeyCreate) -> ResourceResponse:
    """Write a key. Only this response contains it."""
    _require_future(tx, data.expires_at)
    user_id = data.user_id or tx.actor.user_id
    staffing.require(tx, "/user_id", user_id)
    user = tx.session.get_one(User, (tx.workspace_id, user_id))
    if data.scope is Scope.ADMIN and user.role != Role.ADMIN:
        detail = f"`scope` must be `read` or `write`: {user.name} is a member."
        raise Invalid(FieldError("/scope", "not_allowed", detail))
    key_id = new_id()
    key = add_key(
        tx.session,
        tx.now,
        tx.workspace_id,
        user_id,
        name=data.name,
        scope=data.scope,
        key_id=key_id,
        expires_at=data.expires_at,
    )
    return created(API_KEY, key_id, key=key)


def update(tx: Transaction, key_id: UUID, data: ApiKeyUpdate) -> ResourceResponse:
    key = _find(tx, key_id)
    if key.revoked_at is not None:
        raise Conflict("state_conflict", "A revoked key cannot be changed. Create a new key.")
    given: dict[str, Any] = data.model_dump(exclude_unset=True)
    columns = {name: value for name, value in given.items() if getattr(key, name) != value}
    if "expires_at" in columns:
        _require_future(tx, columns["expires_at"])
        _check_end(tx, key, columns["expires_at"])
    if columns:
        changes.set_columns(tx, key, columns)
    return ResourceResponse(API_KEY, key_id)


def revoke(tx: Transaction, key_id: UUID) -> NoContent:
    key = _find(tx, key_id)
    if key.revoked_at is None:
        _check_end(tx, key, tx.now)
        key.revoked_at = tx.now
        changes.count_change(tx, key)
    return NoContent()


def _find(tx: Transaction, key_id: UUID) -> ApiKey:
    """The key, locked after all others who change the team. Raises NotFound."""
    staffing.lock_team(tx)
    return changes.lock_expected(tx, ApiKey, API_KEY, key_id, strength=True)


def _require_future(tx: Transaction, expires_at: datetime | None) -> None:
    if expires_at is not None and expires_at <= tx.now:
        detail = "`expires_at` must be in the future. Revoke the key to end it now."
        raise Invalid(FieldError("/expires_at", "in_the_past", detail))


def _check_end(tx: Transaction, key: ApiKey, end: datetime | None) -> None:
    """Raises `last_admin_key` if an admin key is to end sooner and no other one remains."""
    is_sooner = end is not None and (key.expires_at is None or end < key.expires_at)
    if end is not None and is_sooner and key.scope == Scope.ADMIN:
        staffing.keep_an_admin_key(tx, col(ApiKey.id) != key.id, end)
