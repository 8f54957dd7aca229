"""The ways by which mail flows in by itself."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.storage.models.columns import in_workspace, key, points_to, reference, revision_number


class InboundToken(SQLModel, table=True):
    """The secret in a URL to which a mail service or a form posts; only its hash is stored."""

    __tablename__ = "inbound_tokens"
    __table_args__ = (
        in_workspace(),
        points_to("users", "user_id"),
        UniqueConstraint("hash"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    # The owner of the contacts that it brings; null for nobody.
    user_id: UUID | None = reference()
    hash: bytes = Field(sa_type=LargeBinary)
    hint: str
    honeypot_field: str
    thank_you_url: str | None
    last_used_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
