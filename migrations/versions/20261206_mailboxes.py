"""Mailboxes: mail that flows in by itself."""

import sqlalchemy as sa
from alembic import op

revision = "20261206a"
down_revision = "20261205a"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    create_inbound_tokens()


def downgrade() -> None:
    op.drop_table("inbound_tokens")


def create_inbound_tokens() -> None:
    """The secrets in URLs to which mail services and forms post."""
    op.create_table(
        "inbound_tokens",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("user_id", ID),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("hint", sa.String(), nullable=False),
        sa.Column("honeypot_field", sa.String(), nullable=False),
        sa.Column("thank_you_url", sa.String()),
        sa.Column("last_used_at", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        sa.UniqueConstraint("hash"),
        workspace_key(),
        user_key("user_id"),
    )
    index_changes("inbound_tokens")


def index_changes(table: str) -> None:
    """Lists by the time of the last change."""
    op.create_index(
        f"ix_{table}_workspace_id_updated_at_id", table, ["workspace_id", "updated_at", "id"]
    )


def workspace_key() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], ondelete="RESTRICT")


def user_key(column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", column], ["users.workspace_id", "users.id"], ondelete="RESTRICT"
    )
