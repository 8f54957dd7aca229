"""An index for the queue of one owner."""

import sqlalchemy as sa
from alembic import op

revision = "20261125b"
down_revision = "20261125a"
branch_labels = None
depends_on = None

OWNED = sa.text(
    "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL AND owner_id IS NOT NULL"
)


def upgrade() -> None:
    op.create_index(
        "ix_follow_ups_owned",
        "follow_ups",
        ["workspace_id", "owner_id", "is_reply", "rank", "surfaces_at", "id"],
        sqlite_where=OWNED,
        postgresql_where=OWNED,
    )


def downgrade() -> None:
    op.drop_index("ix_follow_ups_owned", "follow_ups")
