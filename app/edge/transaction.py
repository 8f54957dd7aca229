"""What a verb gets: who asks, when, and the database."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from app.auth import Actor
from app.db import Reader, execute
from app.edge.answers import Resource
from app.errors import NotFound, Refused
from app.etag import etag, matches


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
    row = execute(
        work.session, resource.show, workspace_id=work.workspace_id, id=object_id, now=work.now
    ).first()
    if row is None:
        raise NotFound(resource.name)
    return str(row[0])


def read(work: Reading, resource: Resource, object_id: UUID) -> str:
    row = work.reader.row(resource.show, workspace_id=work.workspace_id, id=object_id, now=work.now)
    if row is None:
        raise NotFound(resource.name)
    return str(row[0])
