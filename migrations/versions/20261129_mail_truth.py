"""Verdicts with perhaps, sources of mails, refused mails, sender rules, causes of dismissals."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

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
    " expects_answer, is_personal, is_too_old, is_copy, subject_key, picked_up,"
    " marked_answer_id, sender_key, occurred_at, archived_at"
)
# The columns of `contacts` whose change marks the party, and the marks of such a change.
CONTACT_MARKED_BEFORE = "display_name, is_bounced, status, event_id, captured_at, customer_id"
CONTACT_MARKS = (
    "INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
    " VALUES (NEW.workspace_id, NEW.id, NULL);"
    " INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
    " SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL;"
    " INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
    " SELECT NEW.workspace_id, r.referrer_party_id, NULL FROM referrals r"
    " WHERE r.workspace_id = NEW.workspace_id AND r.referred_party_id = NEW.id"
    " AND r.referrer_party_id IS NOT NULL;"
    " INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
    " SELECT NEW.workspace_id, r.referred_party_id, NULL FROM referrals r"
    " WHERE r.workspace_id = NEW.workspace_id AND r.recipient_party_id = NEW.id"
    " AND r.referred_party_id IS NOT NULL;"
)

ANSWER_BEFORE = (
    "direction = 'outbound' AND status = 'sent' AND automatic IS NULL"
    " AND kind <> 'newsletter' AND archived_at IS NULL"
)
ANSWER = f"{ANSWER_BEFORE} AND NOT is_copy AND picked_up IS NOT FALSE"
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
    " AND picked_up IS NOT FALSE"
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
        f"{QUESTION} AND answered_at IS NULL AND only_open_at IS NULL",
    ),
    ("ix_messages_touches", ("workspace_id", "party_id", "occurred_at"), TOUCH_BEFORE, TOUCH),
    (
        "ix_messages_asked",
        ("workspace_id", "party_id", "occurred_at"),
        f"{ANSWER_BEFORE} AND expects_answer",
        f"{ANSWER} AND expects_answer",
    ),
)
PERHAPS = (
    "direction = 'inbound' AND needs_reply = 'perhaps' AND NOT is_too_old AND archived_at IS NULL"
)
# (index, its columns, its condition) that are new
NEW_INDEXES = (
    (
        "ix_messages_answered_questions",
        ("workspace_id", "party_id", "answered_at"),
        f"{QUESTION} AND answered_at IS NOT NULL",
    ),
    (
        "ix_messages_perhaps_answered",
        ("workspace_id", "party_id", "only_open_at"),
        f"{QUESTION} AND may_be_answered_by_id IS NOT NULL",
    ),
    ("ix_messages_perhaps", ("workspace_id", "party_id", "occurred_at"), PERHAPS),
    ("ix_messages_spam", ("workspace_id", "party_id"), "automatic = 'spam'"),
    (
        "ix_messages_answers_with_subject",
        ("workspace_id", "party_id", "subject_key", "occurred_at", "id"),
        f"{ANSWER} AND subject_key IS NOT NULL",
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
    "is_edited",
    "subject_key",
    "picked_up",
    "sender_key",
    "automatic_before_rule",
    "only_open_at",
    "may_be_answered_by_id",
    "linked_at",
)
# The columns that stored messages get from their subject and their sender, as of this migration.
STORED = sa.table(
    "messages",
    sa.column("workspace_id", ID),
    sa.column("id", ID),
    sa.column("direction", sa.String()),
    sa.column("subject", sa.String()),
    sa.column("sender", sa.JSON()),
    sa.column("subject_key", sa.String()),
    sa.column("sender_key", sa.String()),
)
BATCH = 500
PREFIX = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|r|rif|ref|rv|tr|i|fw|fwd|wg|res|enc|odp|vb|ynt|ilt|doorst)"
    r"\s*(?:\[\d+\]\s*)?[:\uff1a]\s*",
    re.IGNORECASE,
)
EXTERNAL = re.compile(r"\s*\[(?:ext|extern|external|externe|externo|esterno)\]\s*", re.IGNORECASE)
# Sorted by bytes on both databases: a pattern of a sender rule covers one range.
SENDER_KEY = sa.String(340, collation="C").with_variant(sa.String(340), "sqlite")


def upgrade() -> None:
    drop_update_trigger()
    for name, *_ in INDEXES:
        op.drop_index(name, "messages")
    add_columns()
    fill_keys()
    replace_verdict(sa.String(24), "no", "CASE WHEN needs_reply THEN 'yes' ELSE 'no' END")
    drop_defaults("cc_recipients", "is_copy", "is_edited", "needs_reply")
    for name, columns, _, after in INDEXES:
        create_index(name, columns, after)
    op.create_index(
        "ix_messages_senders",
        "messages",
        ["workspace_id", "sender_key", "occurred_at"],
        sqlite_where=sa.text("sender_key IS NOT NULL"),
        postgresql_where=sa.text("sender_key IS NOT NULL"),
    )
    create_index(
        "ix_messages_ignored",
        ("workspace_id", "recorded_at"),
        "automatic = 'spam' AND automatic_evidence = 'sender_rule'",
    )
    create_index(
        "ix_messages_source_hash", ("workspace_id", "source_hash"), "source_hash IS NOT NULL"
    )
    create_index(
        "ix_messages_content_hash", ("workspace_id", "content_hash"), "content_hash IS NOT NULL"
    )
    for name, columns, condition in NEW_INDEXES:
        create_index(name, columns, condition)
    create_update_trigger(MARKED)
    drop_contacts_trigger()
    op.add_column("contacts", sa.Column("owner_id", ID))
    op.create_index("ix_contacts_workspace_id_owner_id", "contacts", ["workspace_id", "owner_id"])
    create_contacts_trigger(f"{CONTACT_MARKED_BEFORE}, owner_id")
    op.add_column("follow_up_actions", sa.Column("cause", sa.String(24)))
    create_tables()


def downgrade() -> None:
    for table in (
        "sender_reviews",
        "sender_removals",
        "sender_rules",
        "refused_mails",
        "mail_sources",
    ):
        op.drop_table(table)
    for name in ("ix_messages_senders", "ix_messages_ignored"):
        op.drop_index(name, "messages")
    op.drop_column("follow_up_actions", "cause")
    drop_contacts_trigger()
    op.drop_index("ix_contacts_workspace_id_owner_id", "contacts")
    op.drop_column("contacts", "owner_id")
    create_contacts_trigger(CONTACT_MARKED_BEFORE)
    drop_update_trigger()
    op.drop_index("ix_messages_source_hash", "messages")
    op.drop_index("ix_messages_content_hash", "messages")
    for name, *_ in (*INDEXES, *NEW_INDEXES):
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
        sa.Column("is_edited", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("subject_key", sa.String(200)),
        sa.Column("picked_up", sa.Boolean()),
        sa.Column("sender_key", SENDER_KEY),
        sa.Column("automatic_before_rule", sa.JSON()),
        sa.Column("only_open_at", INSTANT),
        sa.Column("may_be_answered_by_id", ID),
        sa.Column("linked_at", INSTANT),
    ):
        op.add_column("messages", column)


def fill_keys() -> None:
    """Give stored messages their keys, so that answers and sender rules find them."""
    change = (
        STORED.update()
        .where(
            STORED.c.workspace_id == sa.bindparam("row_workspace_id"),
            STORED.c.id == sa.bindparam("row_id"),
        )
        .values(subject_key=sa.bindparam("new_subject_key"), sender_key=sa.bindparam("new_key"))
    )
    for rows in stored_messages():
        changes = [
            {
                "row_workspace_id": row.workspace_id,
                "row_id": row.id,
                "new_subject_key": subject_key(row.subject or ""),
                "new_key": sender_key(row.sender) if row.direction == "inbound" else None,
            }
            for row in rows
        ]
        op.get_bind().execute(change, changes)


def stored_messages() -> Iterator[list[sa.Row[Any]]]:
    place = sa.tuple_(STORED.c.workspace_id, STORED.c.id)
    page = sa.select(STORED).order_by(STORED.c.workspace_id, STORED.c.id).limit(BATCH)
    rows = list(op.get_bind().execute(page))
    while rows:
        yield rows
        last = sa.tuple_(sa.literal(rows[-1].workspace_id, ID), sa.literal(rows[-1].id, ID))
        rows = list(op.get_bind().execute(page.where(place > last)))


def subject_key(subject: str) -> str | None:
    """The subject without prefixes, case and doubled spaces; None if nothing is left."""
    bare = without_external(subject)
    for _ in range(20):
        prefix = PREFIX.match(bare)
        if prefix is None:
            break
        bare = bare[prefix.end() :]
    folded = unicodedata.normalize("NFKC", without_external(bare.strip())).casefold()
    return " ".join(folded.split())[:200].strip() or None


def without_external(subject: str) -> str:
    mark = EXTERNAL.match(subject)
    return subject[mark.end() :] if mark else subject


def sender_key(sender: dict[str, Any] | None) -> str | None:
    """The address in lower case with the labels of its domain reversed."""
    local, at, domain = ((sender or {}).get("address") or "").strip().rpartition("@")
    if not at:
        return None
    labels = [unicode_label(label) for label in domain.lower().split(".")]
    return ".".join([*reversed(labels), ""]) + f"@{local.casefold()}"


def unicode_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label


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


def drop_contacts_trigger() -> None:
    on_table = " ON contacts" if op.get_bind().dialect.name == "postgresql" else ""
    op.execute(f"DROP TRIGGER mark_contacts_update{on_table}")


def create_contacts_trigger(columns: str) -> None:
    event = f"CREATE TRIGGER mark_contacts_update AFTER UPDATE OF {columns} ON contacts"
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"{event} FOR EACH ROW EXECUTE FUNCTION mark_contacts()")
    else:
        op.execute(f"{event} BEGIN {CONTACT_MARKS} END")


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
    op.create_index(
        "ix_refused_mails_whole",
        "refused_mails",
        ["workspace_id"],
        sqlite_where=sa.text("source_hash IS NOT NULL"),
        postgresql_where=sa.text("source_hash IS NOT NULL"),
    )
    op.create_table(
        "sender_rules",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("pattern", sa.String(320), nullable=False),
        sa.Column("effect", sa.String(24), nullable=False),
        sa.Column("note", sa.String()),
        sa.Column("first_key", SENDER_KEY, nullable=False),
        sa.Column("end_key", SENDER_KEY, nullable=False),
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
    op.create_table(
        "sender_removals",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("rule_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.Column("last_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "rule_id", "day"),
        sa.ForeignKeyConstraint(
            ["workspace_id", "rule_id"],
            ["sender_rules.workspace_id", "sender_rules.id"],
            ondelete="RESTRICT",
        ),
    )
    op.create_table(
        "sender_reviews",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("first_key", SENDER_KEY, nullable=False),
        sa.Column("end_key", SENDER_KEY, nullable=False),
        sa.Column("cursor", ID),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "id"),
        workspace_key(),
    )


def workspace_key() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], ondelete="RESTRICT")
