"""Plain names: evidence, reasons, follow-up actions and dirty parties."""

import sqlalchemy as sa
from alembic import op

revision = "20261128a"
down_revision = "20261125c"
branch_labels = None
depends_on = None

# (table, column, its new name)
COLUMNS = (
    ("messages", "kind_because", "kind_evidence"),
    ("messages", "needs_reply_because", "needs_reply_evidence"),
    ("messages", "expects_answer_because", "expects_answer_evidence"),
    ("messages", "is_personal_because", "is_personal_evidence"),
    ("rules", "disabled_because", "disabled_reason"),
    ("reevaluations", "because", "reason"),
    ("workspaces", "watches_newcomers", "rules_match_new_customers"),
    ("acts", "verb", "action"),
)
TABLES = (("acts", "follow_up_actions"), ("stale", "dirty_parties"))
# (table after the upgrade, the index before it and after it, the columns after it)
INDEXES = (
    (
        "follow_up_actions",
        "ix_acts_workspace_id_follow_up_id_verb_acted_at",
        "ix_follow_up_actions_workspace_id_follow_up_id_action_acted_at",
        ("workspace_id", "follow_up_id", "action", "acted_at"),
    ),
    ("dirty_parties", "ix_stale_workspace_id", "ix_dirty_parties_workspace_id", ("workspace_id",)),
)
# Their names in the text of triggers and their functions.
TEXTS = (
    ("stale_acts", "mark_follow_up_actions"),
    ("INTO stale ", "INTO dirty_parties "),
    ("ON acts ", "ON follow_up_actions "),
    ("UPDATE OF verb,", "UPDATE OF action,"),
    ("watches_newcomers", "rules_match_new_customers"),
    ("stale_", "mark_"),
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        rename_on_postgresql(TABLES, COLUMNS, TEXTS)
        return
    triggers = drop_triggers()
    for table, old, new in COLUMNS:
        op.execute(f"ALTER TABLE {table} RENAME COLUMN {old} TO {new}")
    for old, new in TABLES:
        op.rename_table(old, new)
    for table, old, new, columns in INDEXES:
        op.drop_index(old, table)
        op.create_index(new, table, list(columns))
    create_triggers(triggers, TEXTS)


def downgrade() -> None:
    texts = tuple((new, old) for old, new in TEXTS)
    tables = tuple((new, old) for old, new in TABLES)
    new_tables = dict(TABLES)
    columns = tuple((new_tables.get(table, table), new, old) for table, old, new in COLUMNS)
    if op.get_bind().dialect.name == "postgresql":
        rename_on_postgresql(tables, columns, texts)
        return
    triggers = drop_triggers()
    for table, new, old in columns:
        op.execute(f"ALTER TABLE {table} RENAME COLUMN {new} TO {old}")
    for new, old in tables:
        op.rename_table(new, old)
    old_columns = {new: old for table, old, new in COLUMNS if table == "acts"}
    for table, old, new, names in INDEXES:
        before = dict(tables)[table]
        op.drop_index(new, before)
        op.create_index(old, before, [old_columns.get(name, name) for name in names])
    create_triggers(triggers, texts)


Texts = tuple[tuple[str, str], ...]


def replaced(text: str, texts: Texts) -> str:
    for old, new in texts:
        text = text.replace(old, new)
    return text


def drop_triggers() -> list[str]:
    """Drop the triggers of an SQLite database; return their text."""
    rows = op.get_bind().execute(
        sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
    )
    found = [(str(name), str(sql)) for name, sql in rows]
    for name, _ in found:
        op.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in found]


def create_triggers(triggers: list[str], texts: Texts) -> None:
    for sql in triggers:
        op.execute(sa.text(replaced(sql, texts).replace(":", r"\:")))


def rename_on_postgresql(
    tables: Texts, columns: tuple[tuple[str, str, str], ...], texts: Texts
) -> None:
    """PostgreSQL follows renames everywhere but in names and in the bodies of functions."""
    connection = op.get_bind()
    for table, old, new in columns:
        op.execute(f"ALTER TABLE {table} RENAME COLUMN {old} TO {new}")
    for old, new in tables:
        constraints = connection.execute(
            sa.text(
                "SELECT conname FROM pg_constraint WHERE conrelid = CAST(:name AS regclass)"
                " AND contype IN ('p', 'f', 'u', 'c')"
            ),
            {"name": old},
        )
        for (name,) in constraints.all():
            changed = str(name).replace(f"_{old}", f"_{new}", 1)
            op.execute(f"ALTER TABLE {old} RENAME CONSTRAINT {name} TO {changed}")
        op.rename_table(old, new)
    for _, before, after, _ in INDEXES:
        old, new = (before, after) if tables == TABLES else (after, before)
        op.execute(f"ALTER INDEX {old} RENAME TO {new}")
    prefix = texts[-1][0]  # of every trigger and function
    triggers = connection.execute(
        sa.text(
            "SELECT tgname, CAST(CAST(tgrelid AS regclass) AS text) FROM pg_trigger"
            " WHERE NOT tgisinternal AND starts_with(tgname, :prefix)"
        ),
        {"prefix": prefix},
    )
    for name, table in triggers.all():
        op.execute(f"ALTER TRIGGER {name} ON {table} RENAME TO {replaced(name, texts)}")
    functions = connection.execute(
        sa.text(
            "SELECT proname, prosrc FROM pg_proc"
            " WHERE pronamespace = CAST(current_schema() AS regnamespace)"
            " AND starts_with(proname, :prefix)"
        ),
        {"prefix": prefix},
    )
    for name, body in functions.all():
        changed = replaced(name, texts)
        op.execute(f"ALTER FUNCTION {name}() RENAME TO {changed}")
        source = replaced(body, texts).replace(":", r"\:")
        op.execute(
            sa.text(
                f"CREATE OR REPLACE FUNCTION {changed}() RETURNS trigger LANGUAGE plpgsql"
                f" AS $${source}$$"
            )
        )
