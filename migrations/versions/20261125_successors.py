"""Who takes over from a user who leaves the team."""

import sqlalchemy as sa
from alembic import op

revision = "20261125c"
down_revision = "20261125b"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("successor_id", ID))


def downgrade() -> None:
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("successor_id")
