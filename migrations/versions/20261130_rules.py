"""Rules: one form of delays and conditions, signs of life, promises of our own."""

import sqlalchemy as sa
from alembic import op

revision = "20261130a"
down_revision = "20261129a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    add_snoozes()
    index_expiring()


def downgrade() -> None:
    op.drop_index("ix_follow_ups_expiring", "follow_ups")
    drop_snoozes()


def add_snoozes() -> None:
    """A snooze can wait for a reply, and ends when its subject moves."""
    op.add_column(
        "follow_up_actions",
        sa.Column("is_until_reply", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("follow_up_actions", sa.Column("subject_starts_at", sa.DateTime(timezone=True)))
    drop_default("follow_up_actions", "is_until_reply")


def drop_snoozes() -> None:
    op.drop_column("follow_up_actions", "subject_starts_at")
    op.drop_column("follow_up_actions", "is_until_reply")


def index_expiring() -> None:
    """The queue shows first what expires soon."""
    condition = sa.text(
        "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL AND expires_at IS NOT NULL"
    )
    op.create_index(
        "ix_follow_ups_expiring",
        "follow_ups",
        ["workspace_id", "expires_at"],
        sqlite_where=condition,
        postgresql_where=condition,
    )


def drop_default(table: str, column: str) -> None:
    """Only PostgreSQL can drop a default without a copy of the table."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} DROP DEFAULT")
