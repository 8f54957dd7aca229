"""Indexes for what somebody has closed today, the list of reevaluations, and the one that is running."""

import sqlalchemy as sa
from alembic import op

revision = "20261124c"
down_revision = "20261124b"
branch_labels = None
depends_on = None

CLOSED = sa.text("closed_at IS NOT NULL")
RUNNING = sa.text("finished_at IS NULL")


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
    op.create_index(
        "uq_reevaluations_running",
        "reevaluations",
        ["workspace_id"],
        unique=True,
        sqlite_where=RUNNING,
        postgresql_where=RUNNING,
    )


def downgrade() -> None:
    op.drop_index("uq_reevaluations_running", "reevaluations")
    op.drop_index("ix_reevaluations_workspace_id_created_at_id", "reevaluations")
    op.drop_index("ix_follow_ups_closed_by", "follow_ups")
