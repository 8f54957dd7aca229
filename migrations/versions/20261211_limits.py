"""Limits: requests of a minute, counted by all processes together."""

import sqlalchemy as sa
from alembic import op

revision = "20261211a"
down_revision = "20261209a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_request_counts()


def downgrade() -> None:
    _drop_request_counts()


def _create_request_counts() -> None:
    op.create_table(
        "request_counts",
        sa.Column("subject", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("minute", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_request_counts")),
    )
    op.create_index(op.f("ix_request_counts_minute"), "request_counts", ["minute"])


def _drop_request_counts() -> None:
    op.drop_table("request_counts")
