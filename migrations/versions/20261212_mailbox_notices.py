"""Reminders of mailboxes that do not work."""

import sqlalchemy as sa
from alembic import op

revision = "20261212a"
down_revision = "20261211a"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")


def upgrade() -> None:
    _create_mailbox_notices()


def downgrade() -> None:
    _drop_mailbox_notices()


def _create_mailbox_notices() -> None:
    op.create_table(
        "mailbox_notices",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("party_id", ID, nullable=False),
        sa.Column("reminder_id", ID),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        _points_to("mailboxes", "id"),
        _points_to("parties", "party_id"),
        _points_to("reminders", "reminder_id"),
    )
    op.create_index(
        "ix_mailbox_notices_workspace_id_party_id", "mailbox_notices", ["workspace_id", "party_id"]
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT followup_protect('mailbox_notices')")


def _drop_mailbox_notices() -> None:
    op.drop_table("mailbox_notices")


def _points_to(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", column], [f"{table}.workspace_id", f"{table}.id"], ondelete="RESTRICT"
    )
