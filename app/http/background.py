"""The transaction of background work in one workspace: nobody asked for it, and no key limits it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from app import evaluation
from app.http.auth import Actor, Scope
from app.http.transaction import Transaction
from app.identifiers import NIL
from app.storage.database import Database


@contextmanager
def background_transaction(
    database: Database, workspace_id: UUID, now: datetime
) -> Iterator[Transaction]:
    """Re-evaluate the changed parties and commit at the end; an error rolls back."""
    with database.for_workspace(workspace_id).transaction() as session:
        actor = Actor(workspace_id, NIL, NIL, Scope.WRITE, False, b"", "")  # noqa: FBT003  # no request
        yield Transaction(actor, now, session)
        session.flush()
        evaluation.reevaluate_dirty_parties(session, workspace_id, now)
        session.commit()
