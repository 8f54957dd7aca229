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
    create_mailboxes()
    create_mailbox_folders()
    create_mailbox_authorizations()


def downgrade() -> None:
    for table in ("mailbox_authorizations", "mailbox_folders", "mailboxes", "inbound_tokens"):
        op.drop_table(table)


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


def create_mailboxes() -> None:
    """Mailboxes whose mail the server fetches; their secrets are encrypted."""
    op.create_table(
        "mailboxes",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("user_id", ID),
        sa.Column("auth", sa.String(24), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("security", sa.String(24), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("secret", sa.String()),
        sa.Column("refreshing_until", INSTANT),
        sa.Column("folders", sa.JSON(), nullable=False),
        sa.Column("since_days", sa.Integer(), nullable=False),
        sa.Column("only_correspondents", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("state_since", INSTANT, nullable=False),
        sa.Column("error", sa.String()),
        sa.Column("checked_at", INSTANT),
        sa.Column("fetched", sa.Integer(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        workspace_key(),
        user_key("user_id"),
    )
    index_changes("mailboxes")


def create_mailbox_folders() -> None:
    """How far each folder is fetched."""
    op.create_table(
        "mailbox_folders",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("mailbox_id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(24), nullable=False),
        sa.Column("uid_validity", sa.BigInteger(), nullable=False),
        sa.Column("last_uid", sa.BigInteger(), nullable=False),
        sa.Column("fetched", sa.Integer(), nullable=False),
        sa.Column("is_gone", sa.Boolean(), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "mailbox_id", "name"),
        mailbox_key(),
    )


def create_mailbox_authorizations() -> None:
    """Logins with OAuth 2 that have begun."""
    op.create_table(
        "mailbox_authorizations",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("mailbox_id", ID, nullable=False),
        sa.Column("state_hash", sa.LargeBinary(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("created_by_id", ID, nullable=False),
        sa.Column("interval_seconds", sa.Integer()),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "mailbox_id"),
        sa.UniqueConstraint("state_hash"),
        mailbox_key(),
    )


def mailbox_key() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", "mailbox_id"],
        ["mailboxes.workspace_id", "mailboxes.id"],
        ondelete="RESTRICT",
    )


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
