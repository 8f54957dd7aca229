"""Events, their participants, and contacts as business cards."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from alembic import op

revision = "20261124"
down_revision = "20261123"
branch_labels = None
depends_on = None

TRIGGERED = ("messages", "customers", "contacts")
NEWLY_TRIGGERED = ("events", "participants")
SQLITE_TRIGGERS = (
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, is_personal, is_too_old, marked_answer_id, occurred_at, archived_at ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END",
    "CREATE TRIGGER stale_customers_insert AFTER INSERT ON customers WHEN (NEW.stage = 'active' OR NEW.prominence <> 'normal' OR NEW.contact_rhythm IS NOT NULL) BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, stage, prominence, contact_rhythm, owner_id, do_not_contact, is_bounced, archived_at ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END",
    "CREATE TRIGGER stale_contacts_insert AFTER INSERT ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; END",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status, event_id, captured_at, customer_id ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; END",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.customer_id, NULL WHERE OLD.customer_id IS NOT NULL; END",
    "CREATE TRIGGER stale_events_update AFTER UPDATE OF name, kind, starts_at, ends_at, archived_at ON events BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, p.party_id, NULL FROM participants p WHERE p.workspace_id = NEW.workspace_id AND p.event_id = NEW.id; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, coalesce(c.customer_id, c.id), NULL FROM contacts c WHERE c.workspace_id = NEW.workspace_id AND c.event_id = NEW.id; END",
    "CREATE TRIGGER stale_events_delete AFTER DELETE ON events BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, p.party_id, NULL FROM participants p WHERE p.workspace_id = OLD.workspace_id AND p.event_id = OLD.id; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, coalesce(c.customer_id, c.id), NULL FROM contacts c WHERE c.workspace_id = OLD.workspace_id AND c.event_id = OLD.id; END",
    "CREATE TRIGGER stale_participants_insert AFTER INSERT ON participants BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.event_id); END",
    "CREATE TRIGGER stale_participants_update AFTER UPDATE OF party_id, attended ON participants BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.event_id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.event_id); END",
    "CREATE TRIGGER stale_participants_delete AFTER DELETE ON participants BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.event_id); END",
)
SQLITE_TRIGGERS_BEFORE = (
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, is_too_old, marked_answer_id, occurred_at, archived_at ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, prominence, owner_id, do_not_contact, is_bounced, archived_at ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END",
)
POSTGRESQL_TRIGGERS = (
    "CREATE FUNCTION stale_messages() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, is_personal, is_too_old, marked_answer_id, occurred_at, archived_at ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE FUNCTION stale_customers() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_customers_insert AFTER INSERT ON customers FOR EACH ROW WHEN (NEW.stage = 'active' OR NEW.prominence <> 'normal' OR NEW.contact_rhythm IS NOT NULL) EXECUTE FUNCTION stale_customers()",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, stage, prominence, contact_rhythm, owner_id, do_not_contact, is_bounced, archived_at ON customers FOR EACH ROW EXECUTE FUNCTION stale_customers()",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers FOR EACH ROW EXECUTE FUNCTION stale_customers()",
    "CREATE FUNCTION stale_contacts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.customer_id, NULL WHERE OLD.customer_id IS NOT NULL; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_contacts_insert AFTER INSERT ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status, event_id, captured_at, customer_id ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
    "CREATE FUNCTION stale_events() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, p.party_id, NULL FROM participants p WHERE p.workspace_id = OLD.workspace_id AND p.event_id = OLD.id; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, coalesce(c.customer_id, c.id), NULL FROM contacts c WHERE c.workspace_id = OLD.workspace_id AND c.event_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, p.party_id, NULL FROM participants p WHERE p.workspace_id = NEW.workspace_id AND p.event_id = NEW.id; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, coalesce(c.customer_id, c.id), NULL FROM contacts c WHERE c.workspace_id = NEW.workspace_id AND c.event_id = NEW.id; END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_events_update AFTER UPDATE OF name, kind, starts_at, ends_at, archived_at ON events FOR EACH ROW EXECUTE FUNCTION stale_events()",
    "CREATE TRIGGER stale_events_delete AFTER DELETE ON events FOR EACH ROW EXECUTE FUNCTION stale_events()",
    "CREATE FUNCTION stale_participants() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.event_id); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.event_id); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_participants_insert AFTER INSERT ON participants FOR EACH ROW EXECUTE FUNCTION stale_participants()",
    "CREATE TRIGGER stale_participants_update AFTER UPDATE OF party_id, attended ON participants FOR EACH ROW EXECUTE FUNCTION stale_participants()",
    "CREATE TRIGGER stale_participants_delete AFTER DELETE ON participants FOR EACH ROW EXECUTE FUNCTION stale_participants()",
)
POSTGRESQL_TRIGGERS_BEFORE = (
    "CREATE FUNCTION stale_messages() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, is_too_old, marked_answer_id, occurred_at, archived_at ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE FUNCTION stale_customers() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, prominence, owner_id, do_not_contact, is_bounced, archived_at ON customers FOR EACH ROW EXECUTE FUNCTION stale_customers()",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers FOR EACH ROW EXECUTE FUNCTION stale_customers()",
    "CREATE FUNCTION stale_contacts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
)

IS_OPEN = "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL"
INDEXES = (
    ("ix_follow_ups_open", ["workspace_id", "party_id"], IS_OPEN),
    ("ix_follow_ups_closed", ["workspace_id", "party_id", "closed_at"], "closed_at IS NOT NULL"),
)
# The ready-made rules that every workspace gets.
RULES = (
    {
        "name": "Thank people after meeting them",
        "kind": "thank_you",
        "trigger": "event_attended",
        "after": {"working": {"days": 1}},
        "until": ["touched_personally"],
        "expires_after": "P7D",
    },
    {
        "name": "Introduce yourself to new contacts",
        "kind": "introduce",
        "trigger": "card_collected",
        "after": {"working": {"days": 2}},
        "until": ["touched"],
        "expires_after": "P30D",
    },
    {
        "name": "Keep in touch",
        "kind": "keep_in_touch",
        "trigger": "last_touch",
        "after": {"contact_rhythm": True},
        "until": ["touched"],
        "expires_after": None,
    },
)
NEW_KINDS = "('thank_you', 'introduce', 'keep_in_touch')"


def upgrade() -> None:
    drop_triggers(TRIGGERED)
    op.create_table(
        "events",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("venue", sa.String(), nullable=True),
        sa.Column("cards_handed_out", sa.Integer(), nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("external_ids", sa.JSON(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_events_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_events")),
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_events_workspace_id_created_at_id"),
            ["workspace_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_events_workspace_id_starts_at_id"),
            ["workspace_id", "starts_at", "id"],
            unique=False,
        )

    op.create_table(
        "participants",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("event_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("attended", sa.Boolean(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "event_id"],
            ["events.workspace_id", "events.id"],
            name=op.f("fk_participants_workspace_id_event_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_participants_workspace_id_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_participants")),
        sa.UniqueConstraint(
            "workspace_id",
            "event_id",
            "party_id",
            name=op.f("uq_participants_workspace_id_event_id_party_id"),
        ),
    )
    with op.batch_alter_table("participants", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_participants_workspace_id_event_id_created_at_id"),
            ["workspace_id", "event_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_participants_workspace_id_party_id"),
            ["workspace_id", "party_id"],
            unique=False,
        )

    with op.batch_alter_table("contacts") as batch_op:
        batch_op.add_column(
            sa.Column("event_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"))
        )
        batch_op.add_column(sa.Column("card", sa.String()))
        batch_op.add_column(
            sa.Column("other_properties", sa.JSON(), nullable=False, server_default="[]")
        )
        batch_op.create_index(
            batch_op.f("ix_contacts_workspace_id_event_id"), ["workspace_id", "event_id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_contacts_workspace_id_event_id"),
            "events",
            ["workspace_id", "event_id"],
            ["workspace_id", "id"],
            ondelete="RESTRICT",
        )
    # not in a batch, which would make the large table anew
    op.add_column(
        "messages",
        sa.Column("is_personal_because", sa.String(), nullable=False, server_default="not_judged"),
    )
    for name, columns, where in INDEXES:
        op.create_index(
            name,
            "follow_ups",
            columns,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )
    create_triggers(SQLITE_TRIGGERS, POSTGRESQL_TRIGGERS)
    add_rules()


def downgrade() -> None:
    drop_triggers((*TRIGGERED, *NEWLY_TRIGGERED))
    for name, _, _ in INDEXES:
        op.drop_index(name, "follow_ups")
    flags = f"SELECT id FROM follow_ups WHERE rule_kind IN {NEW_KINDS}"
    op.execute(f"DELETE FROM acts WHERE follow_up_id IN ({flags})")
    op.execute(f"DELETE FROM follow_ups WHERE rule_kind IN {NEW_KINDS}")
    op.execute(f"DELETE FROM rules WHERE kind IN {NEW_KINDS}")
    op.execute("ALTER TABLE messages DROP COLUMN is_personal_because")
    with op.batch_alter_table("contacts") as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_contacts_workspace_id_event_id"), type_="foreignkey"
        )
        batch_op.drop_index(batch_op.f("ix_contacts_workspace_id_event_id"))
        batch_op.drop_column("other_properties")
        batch_op.drop_column("card")
        batch_op.drop_column("event_id")
    op.drop_table("participants")
    op.drop_table("events")
    create_triggers(SQLITE_TRIGGERS_BEFORE, POSTGRESQL_TRIGGERS_BEFORE)


def is_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def drop_triggers(tables: tuple[str, ...]) -> None:
    for table in tables:
        if is_sqlite():
            for event in ("insert", "update", "delete"):
                op.execute(f"DROP TRIGGER IF EXISTS stale_{table}_{event}")
        else:
            op.execute(f"DROP FUNCTION stale_{table}() CASCADE")


def create_triggers(sqlite: tuple[str, ...], postgresql: tuple[str, ...]) -> None:
    for statement in sqlite if is_sqlite() else postgresql:
        op.execute(statement)


def add_rules() -> None:
    """Every workspace gets the new rules, and is evaluated anew in the background."""
    rows, work = [], []
    for workspace_id in op.get_bind().scalars(sa.text("SELECT id FROM workspaces")):
        rows += list(rules_of(workspace_id))
        work.append(
            {
                "workspace_id": workspace_id,
                "id": new_id(),
                "because": "migration",
                "created_at": datetime.now(UTC),
            }
        )
    uuid = sa.LargeBinary(16) if is_sqlite() else sa.Uuid()
    words = ("name", "kind", "trigger", "expires_after", "priority")
    rules = sa.table(
        "rules",
        *(sa.column(name, uuid) for name in ("workspace_id", "id")),
        *(sa.column(name, sa.String()) for name in words),
        *(sa.column(name, sa.JSON()) for name in ("after", "until")),
        *(sa.column(name, sa.DateTime(timezone=True)) for name in ("created_at", "updated_at")),
        sa.column("is_enabled", sa.Boolean()),
        sa.column("version", sa.Integer()),
    )
    reevaluations = sa.table(
        "reevaluations",
        *(sa.column(name, uuid) for name in ("workspace_id", "id")),
        sa.column("because", sa.String()),
        sa.column("created_at", sa.DateTime(timezone=True)),
    )
    op.bulk_insert(rules, rows)
    op.bulk_insert(reevaluations, work)


def rules_of(workspace_id: Any) -> Iterator[dict[str, Any]]:
    now = datetime.now(UTC)
    for rule in RULES:
        yield rule | {
            "workspace_id": workspace_id,
            "id": new_id(),
            "is_enabled": True,
            "priority": "normal",
            "version": 1,
            "created_at": now,
            "updated_at": now,
        }


def new_id() -> UUID | bytes:
    made = uuid4()
    return made.bytes if is_sqlite() else made
