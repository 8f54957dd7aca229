"""Imports of files: what each brought, and the parties that wait for its end."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from app.storage.models.columns import document, in_workspace, key, points_to, reference


class Import(SQLModel, table=True):
    """A file that was sent, and what became of its mails and cards."""

    __tablename__ = "imports"
    __table_args__ = (
        in_workspace(),
        points_to("users", "created_by_id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    job_id: UUID = reference()
    filename: str | None = Field(max_length=200)
    size: int = Field(sa_type=BigInteger)
    # A dry run stores no mail and no card, and only tells what the file shows.
    is_dry_run: bool
    total: int
    imported: int
    duplicates: int
    ignored: int
    failed: int
    errors: list[dict[str, Any]] = document()
    updates: list[dict[str, Any]] = document()
    first_look: dict[str, Any] | None = document()
    created_by_id: UUID = reference()
    finished_at: datetime | None
    undone_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ImportItem(SQLModel, table=True):
    """A message or a contact that an import made. It has no foreign key, as the object may go first."""

    __tablename__ = "import_items"
    __table_args__ = (points_to("imports", "import_id"),)

    workspace_id: UUID = key()
    import_id: UUID = key()
    object_id: UUID = key()
    object_type: str = Field(max_length=16)


class ImportMark(SQLModel, table=True):
    """A changed party, and a subject or NIL, to re-evaluate when the import has ended."""

    __tablename__ = "import_marks"
    __table_args__ = (points_to("imports", "import_id"),)

    workspace_id: UUID = key()
    import_id: UUID = key()
    party_id: UUID = key()
    subject_id: UUID = key()
