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


def upgrade() -> None:
    add_about()


def downgrade() -> None:
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
