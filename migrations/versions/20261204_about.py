"""Messages: the subjects that they are about."""

import sqlalchemy as sa
from alembic import op

revision = "20261204a"
down_revision = "20261203a"
branch_labels = None
depends_on = None

MARKED = (
    "party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply,"
    " needs_reply_evidence, expects_answer, is_personal, is_too_old, is_copy, subject_key, picked_up,"
    " away_until, marked_answer_id, sender_key, occurred_at, archived_at, solves, promised_until,"
    " solved_at"
)
IS_ABOUT_SUBJECTS = (
    "about IS NOT NULL AND automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL"
    " AND NOT is_copy AND picked_up IS NOT FALSE"
    " AND (direction = 'outbound' AND status = 'sent'"
    " OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
)
IS_OPEN = "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL"
INTO = "INSERT INTO dirty_parties (workspace_id, party_id, subject_id) VALUES"
IS_OPEN_QUESTION = (
    "direction = 'inbound' AND needs_reply = 'yes' AND NOT is_too_old AND archived_at IS NULL"
    " AND answered_at IS NULL AND only_open_at IS NULL"
)
IS_TOUCH = (
    "automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL AND NOT is_copy"
    " AND picked_up IS NOT FALSE AND (direction = 'outbound' AND status = 'sent'"
    " OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
)
# (table, the mark of a row as it was, the second one that a row makes now)
MARKS = (
    (
        "messages",
        f"{INTO} ({{row}}.workspace_id, {{row}}.party_id, {{row}}.id);",
        (
            f"{INTO} ({{row}}.workspace_id, {{row}}.party_id,"
            " CASE WHEN {row}.direction <> 'inbound' OR {row}.channel NOT IN ('phone', 'in_person')"
            " THEN coalesce({row}.thread_id, {row}.id) END);"
        ),
    ),
    (
        "participants",
        f"{INTO} ({{row}}.workspace_id, {{row}}.party_id, {{row}}.event_id);",
        f"{INTO} ({{row}}.workspace_id, {{row}}.party_id, NULL);",
    ),
)


def upgrade() -> None:
    add_about()
    add_marks_of_threads()


def downgrade() -> None:
    remove_marks_of_threads()
    drop_about()


def add_about() -> None:
    """A touch about a subject is a personal touch for it."""
    op.add_column("messages", sa.Column("about", sa.JSON()))
    op.create_index(
        "ix_messages_about",
        "messages",
        ["workspace_id", "party_id", "occurred_at"],
        sqlite_where=sa.text(IS_ABOUT_SUBJECTS),
        postgresql_where=sa.text(IS_ABOUT_SUBJECTS),
    )
    replace_update_trigger(f"{MARKED}, about")


def drop_about() -> None:
    replace_update_trigger(MARKED)
    op.drop_index("ix_messages_about", "messages")
    op.drop_column("messages", "about")


def replace_update_trigger(columns: str) -> None:
    """Mark the party of a message after an update of these columns."""
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    op.execute(f"DROP TRIGGER mark_messages_update{' ON messages' if is_postgresql else ''}")
    event = f"CREATE TRIGGER mark_messages_update AFTER UPDATE OF {columns} ON messages"
    if is_postgresql:
        op.execute(f"{event} FOR EACH ROW EXECUTE FUNCTION mark_messages()")
        return
    marks = " ".join(
        "INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
        f" VALUES ({row}.workspace_id, {row}.party_id, {row}.id);"
        for row in ("OLD", "NEW")
    )
    op.execute(f"{event} BEGIN {marks} END")


def add_marks_of_threads() -> None:
    """Mark the thread of a message, and the whole party where a call or a meeting concerns it."""
    for table, mark, second in MARKS:
        replace_marks(table, mark, f"{mark} {second}")
    op.drop_index("ix_follow_ups_open", "follow_ups")
    create_index("open", "follow_ups", "is_reply", "expires_at", where=IS_OPEN)
    is_snoozed = f"{IS_OPEN} AND snoozed_until IS NOT NULL"
    create_index("snoozed", "follow_ups", "snoozed_until", where=is_snoozed)
    op.drop_index("ix_messages_touches", "messages")
    create_index("touches", "messages", "occurred_at", "id", where=IS_TOUCH)
    create_index("open_subjects", "messages", "subject_key", "occurred_at", where=IS_OPEN_QUESTION)


def remove_marks_of_threads() -> None:
    op.drop_index("ix_messages_open_subjects", "messages")
    op.drop_index("ix_messages_touches", "messages")
    create_index("touches", "messages", "occurred_at", where=IS_TOUCH)
    op.drop_index("ix_follow_ups_snoozed", "follow_ups")
    op.drop_index("ix_follow_ups_open", "follow_ups")
    create_index("open", "follow_ups", where=IS_OPEN)
    for table, mark, second in MARKS:
        replace_marks(table, f"{mark} {second}", mark)


def create_index(name: str, table: str, *columns: str, where: str) -> None:
    """Create a partial index of the rows of each party."""
    op.create_index(
        f"ix_{table}_{name}",
        table,
        ["workspace_id", "party_id", *columns],
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )


def replace_marks(table: str, before: str, after: str) -> None:
    """Replace what each row marks, in the triggers on SQLite and in their function on PostgreSQL."""
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        found = connection.execute(
            sa.text("SELECT pg_get_functiondef(CAST(:name AS regproc))"), {"name": f"mark_{table}"}
        )
        definitions = [("", text) for (text,) in found.all()]
    else:
        found = connection.execute(
            sa.text(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table"
                " AND name LIKE 'mark_%' ORDER BY rowid"
            ),
            {"table": table},
        )
        definitions = [(name, text) for name, text in found.all()]
    for name, definition in definitions:
        text = definition
        for row in ("OLD", "NEW"):
            text = text.replace(before.format(row=row), after.format(row=row))
        if name:
            op.execute(f"DROP TRIGGER {name}")
        op.execute(sa.text(text.replace(":", r"\:")))
