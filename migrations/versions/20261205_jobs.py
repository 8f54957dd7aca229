"""Jobs: background work with leases, and imports."""

import sqlalchemy as sa
from alembic import op

revision = "20261205a"
down_revision = "20261204a"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")
INSTANT = sa.DateTime(timezone=True)
WAITING = "state = 'waiting'"
RUNNING = "state = 'running'"
# (index, its columns, its condition)
INDEXES = (
    ("ix_jobs_waiting", ("workspace_id", "run_at"), WAITING),
    ("ix_jobs_next", ("run_at",), WAITING),
    ("ix_jobs_running", ("workspace_id", "kind"), RUNNING),
    ("ix_jobs_leases", ("lease_until",), RUNNING),
    ("ix_jobs_finished", ("finished_at",), "finished_at IS NOT NULL"),
    ("ix_jobs_workspace_id_created_at_id", ("workspace_id", "created_at", "id"), None),
    ("ix_jobs_workspace_id_updated_at_id", ("workspace_id", "updated_at", "id"), None),
)


def upgrade() -> None:
    _create_jobs()
    _create_schedules()
    _create_imports()


def downgrade() -> None:
    for table in ("import_marks", "import_items", "imports"):
        op.drop_table(table)
    op.drop_table("schedules")
    op.drop_table("jobs")


def _create_jobs() -> None:
    op.create_table(
        "jobs",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("key", sa.String(200)),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("run_at", INSTANT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("worker", sa.String(200)),
        sa.Column("lease_until", INSTANT),
        sa.Column("position", sa.JSON()),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer()),
        sa.Column("result", sa.JSON()),
        sa.Column("errors", sa.JSON()),
        sa.Column("error", sa.String()),
        sa.Column("is_cancellable", sa.Boolean(), nullable=False),
        sa.Column("cancel_requested_at", INSTANT),
        sa.Column("created_by_id", ID),
        sa.Column("started_at", INSTANT),
        sa.Column("finished_at", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_jobs"),
    )
    for name, columns, condition in INDEXES:
        where = sa.text(condition) if condition else None
        op.create_index(name, "jobs", list(columns), sqlite_where=where, postgresql_where=where)
    is_keyed = sa.text(f"{WAITING} AND key IS NOT NULL")
    op.create_index(
        "uq_jobs_waiting",
        "jobs",
        ["workspace_id", "kind", "key"],
        unique=True,
        sqlite_where=is_keyed,
        postgresql_where=is_keyed,
    )


def _create_schedules() -> None:
    op.create_table(
        "schedules",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("every_seconds", sa.Integer()),
        sa.Column("at", sa.String(5)),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("next_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "name", name="pk_schedules"),
    )
    op.create_index("ix_schedules_next_at", "schedules", ["next_at"])


def _create_imports() -> None:
    op.create_table(
        "imports",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("job_id", ID, nullable=False),
        sa.Column("filename", sa.String(200)),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("is_dry_run", sa.Boolean(), nullable=False),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("total", "imported", "duplicates", "ignored", "failed")
        ),
        sa.Column("errors", sa.JSON(), nullable=False),
        sa.Column("first_look", sa.JSON()),
        sa.Column("created_by_id", ID, nullable=False),
        sa.Column("finished_at", INSTANT),
        sa.Column("undone_at", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_imports"),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name="fk_imports_workspace_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "created_by_id"],
            ["users.workspace_id", "users.id"],
            name="fk_imports_workspace_id_created_by_id",
            ondelete="RESTRICT",
        ),
    )
    for time in ("created_at", "updated_at"):
        columns = ["workspace_id", time, "id"]
        op.create_index(f"ix_imports_{'_'.join(columns)}", "imports", columns)
    _create_table_of_import(
        "import_items",
        sa.Column("object_id", ID, nullable=False),
        sa.Column("object_type", sa.String(16), nullable=False),
    )
    _create_table_of_import(
        "import_marks",
        sa.Column("party_id", ID, nullable=False),
        sa.Column("subject_id", ID, nullable=False),
    )


def _create_table_of_import(name: str, *columns: sa.Column) -> None:
    """A table whose ids of parties, subjects and objects are in its key."""
    keys = [column.name for column in columns if column.name.endswith("_id")]
    op.create_table(
        name,
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("import_id", ID, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("workspace_id", "import_id", *keys, name=f"pk_{name}"),
        sa.ForeignKeyConstraint(
            ["workspace_id", "import_id"],
            ["imports.workspace_id", "imports.id"],
            name=f"fk_{name}_workspace_id_import_id",
            ondelete="RESTRICT",
        ),
    )
