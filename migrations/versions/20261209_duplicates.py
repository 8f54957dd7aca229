"""Duplicates: pairs that a person looks through, and cards that were exported again."""

import sqlalchemy as sa
from alembic import op

revision = "20261209a"
down_revision = "20261208a"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    create_duplicates()
    create_duplicate_searches()
    create_card_updates()
    protect_tables()


def downgrade() -> None:
    op.drop_table("card_updates")
    op.drop_table("duplicate_searches")
    op.drop_table("duplicates")


def create_duplicates() -> None:
    """Pairs of parties that may be the same."""
    op.create_table(
        "duplicates",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("older_id", ID, nullable=False),
        sa.Column("newer_id", ID, nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("dismissed_at", INSTANT),
        sa.Column("dismissed_by_id", ID),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        sa.UniqueConstraint("workspace_id", "newer_id", "older_id"),
        points_to("parties", "older_id"),
        points_to("parties", "newer_id"),
        points_to("users", "dismissed_by_id"),
    )
    for columns in (["older_id"], ["score", "id"], ["updated_at", "id"]):
        name = "_".join(["ix_duplicates_workspace_id", *columns])
        op.create_index(name, "duplicates", ["workspace_id", *columns])


def create_duplicate_searches() -> None:
    """How far the search has followed the changes of each workspace."""
    op.create_table(
        "duplicate_searches",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("searched_until", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], ondelete="RESTRICT"),
    )


def create_card_updates() -> None:
    """Changes that a newer export of a card made to a contact."""
    op.create_table(
        "card_updates",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("contact_id", ID, nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("undone_at", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        points_to("parties", "contact_id"),
    )
    op.create_index(
        "ix_card_updates_workspace_id_contact_id_id",
        "card_updates",
        ["workspace_id", "contact_id", "id"],
    )


def points_to(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", column], [f"{table}.workspace_id", f"{table}.id"], ondelete="RESTRICT"
    )


def protect_tables() -> None:
    """Row-level security; the worker's role looks for changes in all workspaces."""
    if op.get_context().dialect.name == "postgresql":
        op.execute("SELECT followup_protect('duplicates')")
        op.execute("SELECT followup_protect('card_updates')")
        op.execute("SELECT followup_protect('duplicate_searches', true)")
