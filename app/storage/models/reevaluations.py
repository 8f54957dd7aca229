"""The work list of parties to evaluate, and the progress of reevaluations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Table
from sqlmodel import SQLModel

from app.storage.models.columns import Id, document, in_workspace, key, reference, rows_where


class Reevaluation(SQLModel, table=True):
    """The reevaluation after a change of the rulebook, in batches in id order."""

    __tablename__ = "reevaluations"
    __table_args__ = (
        in_workspace(),
        Index(None, "finished_at", **rows_where("finished_at IS NULL")),
        # at most one reevaluation of a workspace is unfinished
        Index(
            "uq_reevaluations_running",
            "workspace_id",
            unique=True,
            **rows_where("finished_at IS NULL"),
        ),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
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


# The parties whose facts this transaction has changed, and the subjects. Database triggers insert the
# rows and the end of the transaction deletes them, so the table needs no key.
dirty_parties = Table(
    "dirty_parties",
    SQLModel.metadata,
    Column("workspace_id", Id, nullable=False, index=True),
    Column("party_id", Id, nullable=False),
    Column("subject_id", Id),
)
