"""Merges: two records of one person become one."""

import sqlalchemy as sa
from alembic import op

revision = "20261207a"
down_revision = "20261206a"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")
INSTANT = sa.DateTime(timezone=True)
IS_MERGED = sa.text("merged_into_id IS NOT NULL")


def upgrade() -> None:
    add_successors()
    create_merges()


def downgrade() -> None:
    op.drop_table("merges")
    drop_successors()


def add_successors() -> None:
    """A party that was merged names the one that it became a part of."""
    op.add_column("parties", sa.Column("merged_into_id", ID))
    op.create_index(
        "ix_parties_workspace_id_merged_into_id",
        "parties",
        ["workspace_id", "merged_into_id"],
        sqlite_where=IS_MERGED,
        postgresql_where=IS_MERGED,
    )


def drop_successors() -> None:
    op.drop_index("ix_parties_workspace_id_merged_into_id", "parties")
    op.drop_column("parties", "merged_into_id")


def create_merges() -> None:
    """Record of the changes of each merge, so that it can be taken back."""
    op.create_table(
        "merges",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("merged_id", ID, nullable=False),
        sa.Column("survivor_id", ID, nullable=False),
        sa.Column("merged_at", INSTANT, nullable=False),
        sa.Column("merged_by_id", ID, nullable=False),
        sa.Column("unmerged_at", INSTANT),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        points_to("parties", "merged_id"),
        points_to("parties", "survivor_id"),
        points_to("users", "merged_by_id"),
    )
    for column in ("merged_id", "survivor_id"):
        op.create_index(f"ix_merges_workspace_id_{column}", "merges", ["workspace_id", column])


def points_to(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", column], [f"{table}.workspace_id", f"{table}.id"], ondelete="RESTRICT"
    )
