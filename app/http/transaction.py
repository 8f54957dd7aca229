"""First argument of every verb: the holder of the key, the time, and the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.errors import NotFound, ProblemError
from app.http.auth import Actor
from app.http.entity_tags import is_same_version
from app.http.responses import Rendered, Resource
from app.identifiers import NIL
from app.storage.batches import batched
from app.storage.database import ReadConnection
from app.storage.prepared import Prepared, Row, fetch


@dataclass(frozen=True, slots=True)
class ReadContext:
    """Request that changes nothing."""

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
        return self.reader.fetch(statement, **params)


@dataclass(slots=True)
class Transaction:
    """Request that may change data: it commits all changes or none."""

    actor: Actor
    now: datetime
    session: Session
    if_match: str | None = None
    request_id: str = ""

    @property
    def workspace_id(self) -> UUID:
        return self.actor.workspace_id

    def fetch(self, statement: Prepared, **params: Any) -> list[Row]:
        return fetch(self.session, statement, **params)

    def expect(self, resource: Resource, object_id: UUID) -> None:
        """Check If-Match (RFC 9110, section 13.1.1). Call it after locking the row."""
        if self.if_match is None:
            if self.actor.require_if_match:
                raise ProblemError("precondition_required")
            return
        params = {"workspace_id": self.workspace_id, "id": object_id}
        [(version,)] = self.fetch(resource.select_version, **params)
        if not is_same_version(self.if_match, version, resource.name, object_id):
            raise ProblemError("precondition_failed")


def render_one(context: ReadContext | Transaction, resource: Resource, object_id: UUID) -> Rendered:
    """Return the JSON of one object, or of the one that it was merged into. Raises NotFound."""
    rows = context.fetch(resource.select_one, **_parameters(context, resource, object_id))
    if not rows:
        return render_one(context, resource, _find_survivor(context, resource, object_id))
    body, version = rows[0]
    return Rendered(resource.finish(str(body), context.now), version, object_id)


def _find_survivor(context: ReadContext | Transaction, resource: Resource, object_id: UUID) -> UUID:
    """The object that another one was merged into. Raises NotFound."""
    if resource.select_survivor is not None:
        params = {"workspace_id": context.workspace_id, "id": object_id}
        for (survivor_id,) in context.fetch(resource.select_survivor, **params):
            return survivor_id  # type: ignore[no-any-return]  # an id
    raise NotFound(resource.name)


def read_many(context: ReadContext, resource: Resource, ids: Sequence[UUID]) -> list[str]:
    return [render_one(context, resource, object_id).body for object_id in ids]


def render_many(tx: Transaction, resource: Resource, ids: Sequence[UUID]) -> list[str]:
    """Return the JSON of several objects, in the order of the ids."""
    if len(ids) == 1 or resource.select_many is None:
        return [render_one(tx, resource, object_id).body for object_id in ids]
    json_by_id: dict[UUID, str] = {}
    for batch in batched(ids):
        params = _parameters(tx, resource, NIL) | {"ids": batch}
        json_by_id |= dict(tx.session.exec(resource.select_many, params=params).all())
    return [resource.finish(json_by_id[object_id], tx.now) for object_id in ids]


def _parameters(
    context: ReadContext | Transaction, resource: Resource, object_id: UUID
) -> dict[str, Any]:
    params = {"workspace_id": context.workspace_id, "id": object_id, "now": context.now}
    return params | dict(resource.extra_params(context))
