"""What a verb gets: who asks, when, and the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.errors import NotFound, Refused
from app.http.auth import Actor
from app.http.entity_tags import etag, matches
from app.http.responses import Resource
from app.identifiers import NIL
from app.storage.database import Prepared, Reader, Row, chunks, execute, fetch


@dataclass(frozen=True, slots=True)
class Reading:
    """One request that changes nothing."""

    actor: Actor
    now: datetime
    reader: Reader

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
    leaves_work: bool = False

    @property
    def workspace_id(self) -> UUID:
        return self.actor.workspace_id

    def fetch(self, statement: Prepared, **params: Any) -> list[Row]:
        return fetch(self.session, statement, **params)

    def expect(self, resource: Resource, object_id: UUID) -> None:
        """Honour If-Match (RFC 9110, section 13.1.1). Call it when the row is locked."""
        if self.if_match is None:
            if self.actor.require_if_match:
                raise Refused("precondition_required")
            return
        shown = rendered(self, resource, object_id)
        if not matches(self.if_match, etag(shown)):
            raise Refused("precondition_failed")


def rendered(work: Transaction, resource: Resource, object_id: UUID) -> str:
    row = execute(work.session, resource.show, **_named(work, resource, object_id)).first()
    if row is None:
        raise NotFound(resource.name)
    return str(row[0])


def rendered_all(work: Transaction, resource: Resource, ids: Sequence[UUID]) -> list[str]:
    """In the order of the ids."""
    if len(ids) == 1 or resource.show_several is None:
        return [rendered(work, resource, object_id) for object_id in ids]
    shown: dict[UUID, str] = {}
    for some in chunks(ids):
        params = _named(work, resource, NIL) | {"ids": some}
        shown |= dict(work.session.execute(resource.show_several, params).all())
    return [shown[object_id] for object_id in ids]


def read(work: Reading, resource: Resource, object_id: UUID) -> str:
    row = work.reader.row(resource.show, **_named(work, resource, object_id))
    if row is None:
        raise NotFound(resource.name)
    return str(row[0])


def read_all(work: Reading, resource: Resource, ids: Sequence[UUID]) -> list[str]:
    return [read(work, resource, object_id) for object_id in ids]


def _named(work: Reading | Transaction, resource: Resource, object_id: UUID) -> dict[str, Any]:
    mine = {"workspace_id": work.workspace_id, "id": object_id, "now": work.now}
    return mine | dict(resource.told(work))
