"""Which rules a reevaluation is about."""

import sqlalchemy as sa
from alembic import op

revision = "20261125a"
down_revision = "20261124e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reevaluations", sa.Column("triggers", sa.JSON()))


def downgrade() -> None:
    op.drop_column("reevaluations", "triggers")
