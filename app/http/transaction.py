"""What a verb gets: who asks, when, and the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.errors import NotFound, ProblemError
from app.http.auth import Actor
from app.http.entity_tags import etag, matches
from app.http.responses import Resource
from app.identifiers import NIL
from app.storage.database import Prepared, ReadConnection, Row, batched, execute, fetch


@dataclass(frozen=True, slots=True)
class ReadContext:
    """One request that changes nothing."""

    actor: Actor
    now: datetime
    reader: ReadConnection

    @property
    def workspace_id(self) -> UUID:
        return self.actor.workspace_id

    @property
    def cursor_secret(self) -> bytes:
        return self.actor.cursor_secret

    def fetch(self, statement: Prepared, **params: Any) -> list[Row]:
        return self.reader.typed(statement, **params)


@dataclass(slots=True)
class Transaction:
    """One request that may change things: all of it is committed, or nothing."""

    actor: Actor
    now: datetime
    session: Session
    if_match: str | None = None
    request_id: str = ""
    # something is left for the background, which is told so after the commit
    has_background_work: bool = False

    @property
    def workspace_id(self) -> UUID:
        return self.actor.workspace_id

    def fetch(self, statement: Prepared, **params: Any) -> list[Row]:
        return fetch(self.session, statement, **params)

    def expect(self, resource: Resource, object_id: UUID) -> None:
        """Honour If-Match (RFC 9110, section 13.1.1). Call it when the row is locked."""
        if self.if_match is None:
            if self.actor.require_if_match:
                raise ProblemError("precondition_required")
            return
        shown = render_one(self, resource, object_id)
        if not matches(self.if_match, etag(shown)):
            raise ProblemError("precondition_failed")


def render_one(work: Transaction, resource: Resource, object_id: UUID) -> str:
    row = execute(
        work.session, resource.select_one, **_parameters(work, resource, object_id)
    ).first()
    if row is None:
        raise NotFound(resource.name)
    return str(row[0])


def render_many(work: Transaction, resource: Resource, ids: Sequence[UUID]) -> list[str]:
    """In the order of the ids."""
    if len(ids) == 1 or resource.select_many is None:
        return [render_one(work, resource, object_id) for object_id in ids]
    shown: dict[UUID, str] = {}
    for some in batched(ids):
        params = _parameters(work, resource, NIL) | {"ids": some}
        shown |= dict(work.session.execute(resource.select_many, params).all())
    return [shown[object_id] for object_id in ids]


def read_one(work: ReadContext, resource: Resource, object_id: UUID) -> str:
    row = work.reader.row(resource.select_one, **_parameters(work, resource, object_id))
    if row is None:
        raise NotFound(resource.name)
    return str(row[0])


def read_many(work: ReadContext, resource: Resource, ids: Sequence[UUID]) -> list[str]:
    return [read_one(work, resource, object_id) for object_id in ids]


def _parameters(
    work: ReadContext | Transaction, resource: Resource, object_id: UUID
) -> dict[str, Any]:
    mine = {"workspace_id": work.workspace_id, "id": object_id, "now": work.now}
    return mine | dict(resource.extra_params(work))
