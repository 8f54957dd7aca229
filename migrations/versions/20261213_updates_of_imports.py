"""Contacts that a newer card of an import changed."""

import sqlalchemy as sa
from alembic import op

revision = "20261213a"
down_revision = "20261212a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add_updates()


def downgrade() -> None:
    _drop_updates()


def _add_updates() -> None:
    updates = sa.Column("updates", sa.JSON(), nullable=False, server_default="[]")
    op.add_column("imports", updates)


def _drop_updates() -> None:
    op.drop_column("imports", "updates")
