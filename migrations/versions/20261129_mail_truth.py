"""Verdicts with perhaps, sources of mails, refused mails, sender rules, causes of dismissals."""

import sqlalchemy as sa
from alembic import op

revision = "20261129a"
down_revision = "20261128a"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")
INSTANT = sa.DateTime(timezone=True)

# The columns of `messages` whose change marks the party, before and after this migration.
MARKED_BEFORE = (
    "party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply,"
    " expects_answer, is_personal, is_too_old, marked_answer_id, occurred_at, archived_at"
)
MARKED = (
    "party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply,"
    " expects_answer, is_personal, is_too_old, is_copy, marked_answer_id, occurred_at, archived_at"
)

ANSWER_BEFORE = (
    "direction = 'outbound' AND status = 'sent' AND automatic IS NULL"
    " AND kind <> 'newsletter' AND archived_at IS NULL"
)
ANSWER = f"{ANSWER_BEFORE} AND NOT is_copy"
QUESTION_BEFORE = (
    "direction = 'inbound' AND needs_reply AND NOT is_too_old"
    " AND automatic IS NULL AND archived_at IS NULL"
)
QUESTION = (
    "direction = 'inbound' AND needs_reply = 'yes' AND NOT is_too_old AND archived_at IS NULL"
)
TOUCH_BEFORE = (
    "automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL"
    " AND (direction = 'outbound' AND status = 'sent'"
    " OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
)
TOUCH = (
    "automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL AND NOT is_copy"
    " AND (direction = 'outbound' AND status = 'sent'"
    " OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
)
# (index, its columns, its condition before and after)
INDEXES = (
    (
        "ix_messages_answers",
        ("workspace_id", "party_id", "thread_id", "occurred_at", "id"),
        ANSWER_BEFORE,
        ANSWER,
    ),
    (
        "ix_messages_questions",
        ("workspace_id", "party_id", "thread_id", "answered_at", "occurred_at", "id"),
        QUESTION_BEFORE,
        QUESTION,
    ),
    (
        "ix_messages_open_questions",
        ("workspace_id", "party_id", "occurred_at"),
        f"{QUESTION_BEFORE} AND answered_at IS NULL",
        f"{QUESTION} AND answered_at IS NULL",
    ),
    ("ix_messages_touches", ("workspace_id", "party_id", "occurred_at"), TOUCH_BEFORE, TOUCH),
    (
        "ix_messages_asked",
        ("workspace_id", "party_id", "occurred_at"),
        f"{ANSWER_BEFORE} AND expects_answer",
        f"{ANSWER} AND expects_answer",
    ),
)
# New columns of `messages`.
COLUMNS = (
    "automatic_evidence",
    "away_until",
    "cc_recipients",
    "is_copy",
    "forwarded_by_id",
    "source_hash",
    "content_hash",
    "subject_key",
    "picked_up",
)


def upgrade() -> None:
    drop_update_trigger()
    for name, *_ in INDEXES:
        op.drop_index(name, "messages")
    add_columns()
    replace_verdict(sa.String(24), "no", "CASE WHEN needs_reply THEN 'yes' ELSE 'no' END")
    drop_defaults("cc_recipients", "is_copy", "needs_reply")
    for name, columns, _, after in INDEXES:
        create_index(name, columns, after)
    create_index(
        "ix_messages_content_hash", ("workspace_id", "content_hash"), "content_hash IS NOT NULL"
    )
    create_update_trigger(MARKED)
    op.add_column("follow_up_actions", sa.Column("cause", sa.String(24)))
    create_tables()


def downgrade() -> None:
    for table in ("sender_rules", "refused_mails", "mail_sources"):
        op.drop_table(table)
    op.drop_column("follow_up_actions", "cause")
    drop_update_trigger()
    op.drop_index("ix_messages_content_hash", "messages")
    for name, *_ in INDEXES:
        op.drop_index(name, "messages")
    replace_verdict(sa.Boolean(), sa.false(), "needs_reply = 'yes'")
    drop_defaults("needs_reply")
    for column in COLUMNS:
        op.drop_column("messages", column)
    for name, columns, before, _ in INDEXES:
        create_index(name, columns, before)
    create_update_trigger(MARKED_BEFORE)


def add_columns() -> None:
    """Those that must not be null have a default for stored rows."""
    for column in (
        sa.Column("automatic_evidence", sa.String()),
        sa.Column("away_until", sa.Date()),
        sa.Column("cc_recipients", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("is_copy", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("forwarded_by_id", ID),
        sa.Column("source_hash", sa.String(64)),
        sa.Column("content_hash", sa.String(64)),
        sa.Column("subject_key", sa.String(200)),
        sa.Column("picked_up", sa.Boolean()),
    ):
        op.add_column("messages", column)


def replace_verdict(type_: sa.types.TypeEngine[object], default: object, value: str) -> None:
    """Give `needs_reply` another type; `value` is the SQL of the new value."""
    op.add_column("messages", sa.Column("verdict", type_, nullable=False, server_default=default))
    op.execute(f"UPDATE messages SET verdict = {value}")
    op.drop_column("messages", "needs_reply")
    op.execute("ALTER TABLE messages RENAME COLUMN verdict TO needs_reply")


def drop_defaults(*columns: str) -> None:
    """Only PostgreSQL can drop a default without a copy of the table."""
    if op.get_bind().dialect.name == "postgresql":
        for column in columns:
            op.execute(f"ALTER TABLE messages ALTER COLUMN {column} DROP DEFAULT")


def create_index(name: str, columns: tuple[str, ...], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, "messages", list(columns), sqlite_where=where, postgresql_where=where)


def drop_update_trigger() -> None:
    on_table = " ON messages" if op.get_bind().dialect.name == "postgresql" else ""
    op.execute(f"DROP TRIGGER mark_messages_update{on_table}")


def create_update_trigger(columns: str) -> None:
    event = f"CREATE TRIGGER mark_messages_update AFTER UPDATE OF {columns} ON messages"
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"{event} FOR EACH ROW EXECUTE FUNCTION mark_messages()")
        return
    marks = " ".join(
        "INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
        f" VALUES ({row}.workspace_id, {row}.party_id, {row}.id);"
        for row in ("OLD", "NEW")
    )
    op.execute(f"{event} BEGIN {marks} END")


def create_tables() -> None:
    op.create_table(
        "mail_sources",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "hash"),
        workspace_key(),
    )
    op.create_index(
        "ix_mail_sources_workspace_id_created_at", "mail_sources", ["workspace_id", "created_at"]
    )
    op.create_table(
        "refused_mails",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=False),
        sa.Column("source_hash", sa.String(64)),
        sa.Column("sent_at", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        sa.UniqueConstraint("workspace_id", "hash"),
        workspace_key(),
    )
    op.create_index(
        "ix_refused_mails_workspace_id_created_at_id",
        "refused_mails",
        ["workspace_id", "created_at", "id"],
    )
    op.create_table(
        "sender_rules",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("pattern", sa.String(320), nullable=False),
        sa.Column("effect", sa.String(24), nullable=False),
        sa.Column("note", sa.String()),
        sa.Column("created_by_id", ID, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        sa.UniqueConstraint("workspace_id", "pattern"),
        workspace_key(),
        sa.ForeignKeyConstraint(
            ["workspace_id", "created_by_id"],
            ["users.workspace_id", "users.id"],
            ondelete="RESTRICT",
        ),
    )
    op.create_index(
        "ix_sender_rules_workspace_id_created_at_id",
        "sender_rules",
        ["workspace_id", "created_at", "id"],
    )


def workspace_key() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], ondelete="RESTRICT")
