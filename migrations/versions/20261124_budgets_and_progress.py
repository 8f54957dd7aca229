"""Indexes for what somebody has closed today, and for the list of reevaluations."""

import sqlalchemy as sa
from alembic import op

revision = "20261124c"
down_revision = "20261124b"
branch_labels = None
depends_on = None

CLOSED = sa.text("closed_at IS NOT NULL")


def upgrade() -> None:
    op.create_index(
        "ix_follow_ups_closed_by",
        "follow_ups",
        ["workspace_id", "closed_by_id", "closed_at"],
        sqlite_where=CLOSED,
        postgresql_where=CLOSED,
    )
    op.create_index(
        "ix_reevaluations_workspace_id_created_at_id",
        "reevaluations",
        ["workspace_id", "created_at", "id"],
    )


def downgrade() -> None:
    op.drop_index("ix_reevaluations_workspace_id_created_at_id", "reevaluations")
    op.drop_index("ix_follow_ups_closed_by", "follow_ups")
