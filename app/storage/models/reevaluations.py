"""Parties whose follow-ups are to be evaluated again."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Table
from sqlmodel import SQLModel

from app.storage.models.columns import Id, document, in_workspace, key, reference, rows_where


class Reevaluation(SQLModel, table=True):
    """A change of the rulebook, whose parties are reevaluated in batches in id order."""

    __tablename__ = "reevaluations"
    __table_args__ = (
        in_workspace(),
        Index(None, "finished_at", **rows_where("finished_at IS NULL")),
        # one at most is running
        Index(
            "uq_reevaluations_running",
            "workspace_id",
            unique=True,
            **rows_where("finished_at IS NULL"),
        ),
        Index(None, "workspace_id", "created_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    reason: str
    triggers: list[str] | None = document()
    cursor: UUID | None = reference()
    done: int
    total: int | None
    started_at: datetime | None
    finished_at: datetime | None
    created_at: datetime
    updated_at: datetime | None


# A work list, not data: parties whose facts a statement touched, and the subject if it names one.
# Database triggers write it and the end of the same transaction empties it, so it needs no key.
dirty_parties = Table(
    "dirty_parties",
    SQLModel.metadata,
    Column("workspace_id", Id, nullable=False, index=True),
    Column("party_id", Id, nullable=False),
    Column("subject_id", Id),
)
