"""Foundation."""

import sqlalchemy as sa
from alembic import op

revision = "20261123"
down_revision = None
branch_labels = None
depends_on = None


SQLITE_TRIGGERS = (
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, is_too_old, marked_answer_id, occurred_at, archived_at ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, prominence, owner_id, do_not_contact, is_bounced, archived_at ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END",
    "CREATE TRIGGER stale_reminders_insert AFTER INSERT ON reminders BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_reminders_update AFTER UPDATE OF party_id, text, due_at, priority, owner_id ON reminders BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_reminders_delete AFTER DELETE ON reminders BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END",
    "CREATE TRIGGER stale_acts_insert AFTER INSERT ON acts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, (SELECT party_id FROM follow_ups WHERE workspace_id = NEW.workspace_id AND id = NEW.follow_up_id), (SELECT subject_id FROM follow_ups WHERE workspace_id = NEW.workspace_id AND id = NEW.follow_up_id)); END",
    "CREATE TRIGGER stale_acts_update AFTER UPDATE OF verb, acted_at, until, owner_id ON acts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, (SELECT party_id FROM follow_ups WHERE workspace_id = OLD.workspace_id AND id = OLD.follow_up_id), (SELECT subject_id FROM follow_ups WHERE workspace_id = OLD.workspace_id AND id = OLD.follow_up_id)); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, (SELECT party_id FROM follow_ups WHERE workspace_id = NEW.workspace_id AND id = NEW.follow_up_id), (SELECT subject_id FROM follow_ups WHERE workspace_id = NEW.workspace_id AND id = NEW.follow_up_id)); END",
    "CREATE TRIGGER stale_acts_delete AFTER DELETE ON acts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, (SELECT party_id FROM follow_ups WHERE workspace_id = OLD.workspace_id AND id = OLD.follow_up_id), (SELECT subject_id FROM follow_ups WHERE workspace_id = OLD.workspace_id AND id = OLD.follow_up_id)); END",
)

POSTGRESQL_TRIGGERS = (
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
    "CREATE FUNCTION stale_reminders() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_reminders_insert AFTER INSERT ON reminders FOR EACH ROW EXECUTE FUNCTION stale_reminders()",
    "CREATE TRIGGER stale_reminders_update AFTER UPDATE OF party_id, text, due_at, priority, owner_id ON reminders FOR EACH ROW EXECUTE FUNCTION stale_reminders()",
    "CREATE TRIGGER stale_reminders_delete AFTER DELETE ON reminders FOR EACH ROW EXECUTE FUNCTION stale_reminders()",
    "CREATE FUNCTION stale_acts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, (SELECT party_id FROM follow_ups WHERE workspace_id = OLD.workspace_id AND id = OLD.follow_up_id), (SELECT subject_id FROM follow_ups WHERE workspace_id = OLD.workspace_id AND id = OLD.follow_up_id)); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, (SELECT party_id FROM follow_ups WHERE workspace_id = NEW.workspace_id AND id = NEW.follow_up_id), (SELECT subject_id FROM follow_ups WHERE workspace_id = NEW.workspace_id AND id = NEW.follow_up_id)); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_acts_insert AFTER INSERT ON acts FOR EACH ROW EXECUTE FUNCTION stale_acts()",
    "CREATE TRIGGER stale_acts_update AFTER UPDATE OF verb, acted_at, until, owner_id ON acts FOR EACH ROW EXECUTE FUNCTION stale_acts()",
    "CREATE TRIGGER stale_acts_delete AFTER DELETE ON acts FOR EACH ROW EXECUTE FUNCTION stale_acts()",
)
FUNCTIONS = ("stale_messages", "stale_customers", "stale_contacts", "stale_reminders", "stale_acts")


def upgrade() -> None:
    op.create_table(
        "stale",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column(
            "subject_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
    )
    with op.batch_alter_table("stale", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stale_workspace_id"), ["workspace_id"], unique=False)

    op.create_table(
        "workspaces",
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("own_addresses", sa.JSON(), nullable=False),
        sa.Column("own_domains", sa.JSON(), nullable=False),
        sa.Column("require_if_match", sa.Boolean(), nullable=False),
        sa.Column("rulebook_version", sa.Integer(), nullable=False),
        sa.Column("cursor_secret", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspaces")),
    )
    op.create_table(
        "external_ids",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("object_type", sa.String(), nullable=False),
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column(
            "object_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_external_ids_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint(
            "workspace_id", "object_type", "system", "value", name=op.f("pk_external_ids")
        ),
        sa.UniqueConstraint(
            "workspace_id",
            "object_type",
            "object_id",
            "system",
            name=op.f("uq_external_ids_workspace_id_object_type_object_id_system"),
        ),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("headers", sa.JSON(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_idempotency_keys_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint(
            "workspace_id", "method", "path", "key", name=op.f("pk_idempotency_keys")
        ),
    )
    with op.batch_alter_table("idempotency_keys", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_idempotency_keys_created_at"), ["created_at"], unique=False
        )

    op.create_table(
        "parties",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("last_touch_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_inbound_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reevaluate_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_parties_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_parties")),
    )
    with op.batch_alter_table("parties", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_parties_reevaluate_at"),
            ["reevaluate_at"],
            unique=False,
            postgresql_where=sa.text("reevaluate_at IS NOT NULL"),
            sqlite_where=sa.text("reevaluate_at IS NOT NULL"),
        )

    op.create_table(
        "promises",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("message_kind", sa.String(24), nullable=False),
        sa.Column("prominence", sa.String(24), nullable=True),
        sa.Column("within", sa.JSON(), nullable=False),
        sa.Column("warn_before", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_promises_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_promises")),
    )
    op.create_table(
        "reevaluations",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("because", sa.String(), nullable=False),
        sa.Column("cursor", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_reevaluations_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_reevaluations")),
    )
    with op.batch_alter_table("reevaluations", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_reevaluations_finished_at"),
            ["finished_at"],
            unique=False,
            sqlite_where=sa.text("finished_at IS NULL"),
            postgresql_where=sa.text("finished_at IS NULL"),
        )

    op.create_table(
        "rules",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("is_enabled", sa.Boolean(), nullable=False),
        sa.Column("trigger", sa.String(24), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("until", sa.JSON(), nullable=False),
        sa.Column("expires_after", sa.String(), nullable=True),
        sa.Column("priority", sa.String(24), nullable=False),
        sa.Column("warn_before", sa.JSON(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_rules_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_rules")),
    )
    op.create_table(
        "thread_references",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("message_id", sa.String(64), nullable=False),
        sa.Column(
            "thread_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_thread_references_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "message_id", name=op.f("pk_thread_references")),
    )
    with op.batch_alter_table("thread_references", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_thread_references_workspace_id_thread_id"),
            ["workspace_id", "thread_id"],
            unique=False,
        )

    op.create_table(
        "users",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=True),
        sa.Column("away_from", sa.Date(), nullable=True),
        sa.Column("away_to", sa.Date(), nullable=True),
        sa.Column(
            "substitute_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_users_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_users")),
    )
    op.create_table(
        "working_calendars",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("holidays", sa.JSON(), nullable=True),
        sa.Column("exceptions", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_working_calendars_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", name=op.f("pk_working_calendars")),
    )
    op.create_table(
        "api_keys",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("user_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("hint", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_api_keys_workspace_id_user_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_api_keys_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("hash", name=op.f("uq_api_keys_hash")),
    )
    op.create_table(
        "customers",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("organization", sa.String(), nullable=True),
        sa.Column("job_title", sa.String(), nullable=True),
        sa.Column("emails", sa.JSON(), nullable=False),
        sa.Column("phones", sa.JSON(), nullable=False),
        sa.Column("addresses", sa.JSON(), nullable=False),
        sa.Column("urls", sa.JSON(), nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("stage", sa.String(24), nullable=False),
        sa.Column("prominence", sa.String(24), nullable=False),
        sa.Column("owner_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("time_zone", sa.String(), nullable=True),
        sa.Column("yearly_dates", sa.JSON(), nullable=False),
        sa.Column("contact_rhythm", sa.String(), nullable=True),
        sa.Column("permission", sa.JSON(), nullable=False),
        sa.Column("do_not_contact", sa.Boolean(), nullable=False),
        sa.Column("is_bounced", sa.Boolean(), nullable=False),
        sa.Column("custom_fields", sa.JSON(), nullable=False),
        sa.Column("external_ids", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_customers_workspace_id_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "owner_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_customers_workspace_id_owner_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_customers")),
    )
    with op.batch_alter_table("customers", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_customers_workspace_id_created_at_id"),
            ["workspace_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_customers_workspace_id_owner_id"),
            ["workspace_id", "owner_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_customers_workspace_id_sort_name_id"),
            ["workspace_id", "sort_name", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_customers_workspace_id_updated_at_id"),
            ["workspace_id", "updated_at", "id"],
            unique=False,
        )

    op.create_table(
        "follow_ups",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("rule_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.Column("rule_kind", sa.String(24), nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=True),
        sa.Column("subject_type", sa.String(24), nullable=False),
        sa.Column(
            "subject_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("warn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("snoozed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("guard", sa.String(24), nullable=True),
        sa.Column("guard_lifts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by_type", sa.String(24), nullable=True),
        sa.Column(
            "settled_by_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_as", sa.String(24), nullable=True),
        sa.Column(
            "closed_by_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column("owner_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.Column("priority", sa.String(24), nullable=False),
        sa.Column("reason", sa.JSON(), nullable=False),
        sa.Column("is_reply", sa.Boolean(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("surfaces_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warns_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "closed_by_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_follow_ups_workspace_id_closed_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "owner_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_follow_ups_workspace_id_owner_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_follow_ups_workspace_id_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "rule_id"],
            ["rules.workspace_id", "rules.id"],
            name=op.f("fk_follow_ups_workspace_id_rule_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_follow_ups")),
        sa.UniqueConstraint(
            "workspace_id", "party_id", "rule_id", "subject_id", name="uq_follow_ups_subject"
        ),
    )
    with op.batch_alter_table("follow_ups", schema=None) as batch_op:
        batch_op.create_index(
            "ix_follow_ups_queue",
            ["workspace_id", "is_reply", "rank", "surfaces_at", "id"],
            unique=False,
            sqlite_where=sa.text(
                "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL"
            ),
            postgresql_where=sa.text(
                "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL"
            ),
        )
        batch_op.create_index(
            batch_op.f("ix_follow_ups_workspace_id_due_at_id"),
            ["workspace_id", "due_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_follow_ups_workspace_id_party_id_due_at"),
            ["workspace_id", "party_id", "due_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_follow_ups_workspace_id_subject_id"),
            ["workspace_id", "subject_id"],
            unique=False,
        )
        batch_op.create_index(
            "uq_follow_ups_reminder",
            ["workspace_id", "party_id", "subject_id"],
            unique=True,
            sqlite_where=sa.text("rule_id IS NULL"),
            postgresql_where=sa.text("rule_id IS NULL"),
        )

    op.create_table(
        "match_keys",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("value", sa.String(320), nullable=False),
        sa.Column("party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_match_keys_workspace_id_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint(
            "workspace_id", "kind", "value", "party_id", name=op.f("pk_match_keys")
        ),
    )
    with op.batch_alter_table("match_keys", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_match_keys_workspace_id_party_id"),
            ["workspace_id", "party_id"],
            unique=False,
        )

    op.create_table(
        "messages",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("direction", sa.String(24), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("automatic", sa.String(24), nullable=True),
        sa.Column("subject", sa.String(), nullable=True),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("reply_text", sa.String(), nullable=True),
        sa.Column("sender", sa.JSON(), nullable=True),
        sa.Column("recipients", sa.JSON(), nullable=False),
        sa.Column("attachments", sa.JSON(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=True),
        sa.Column("mail_key", sa.String(64), nullable=True),
        sa.Column("thread_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.Column(
            "in_reply_to_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column("needs_reply", sa.Boolean(), nullable=False),
        sa.Column("needs_reply_because", sa.String(), nullable=False),
        sa.Column("is_personal", sa.Boolean(), nullable=False),
        sa.Column("is_too_old", sa.Boolean(), nullable=False),
        sa.Column(
            "marked_answer_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column(
            "answered_by_message_id",
            sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"),
            nullable=True,
        ),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("external_ids", sa.JSON(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_messages_workspace_id_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_messages")),
        sa.UniqueConstraint(
            "workspace_id",
            "mail_key",
            "party_id",
            name=op.f("uq_messages_workspace_id_mail_key_party_id"),
        ),
    )
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.create_index(
            "ix_messages_answers",
            ["workspace_id", "party_id", "thread_id", "occurred_at", "id"],
            unique=False,
            sqlite_where=sa.text(
                "direction = 'outbound' AND status = 'sent' AND automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL"
            ),
            postgresql_where=sa.text(
                "direction = 'outbound' AND status = 'sent' AND automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL"
            ),
        )
        batch_op.create_index(
            "ix_messages_open_questions",
            ["workspace_id", "party_id", "occurred_at"],
            unique=False,
            sqlite_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL AND answered_at IS NULL"
            ),
            postgresql_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL AND answered_at IS NULL"
            ),
        )
        batch_op.create_index(
            "ix_messages_questions",
            ["workspace_id", "party_id", "thread_id", "answered_at", "occurred_at", "id"],
            unique=False,
            sqlite_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL"
            ),
            postgresql_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL"
            ),
        )
        batch_op.create_index(
            "ix_messages_touches",
            ["workspace_id", "party_id", "occurred_at"],
            unique=False,
            sqlite_where=sa.text(
                "automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL AND (direction = 'outbound' AND status = 'sent' OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
            ),
            postgresql_where=sa.text(
                "automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL AND (direction = 'outbound' AND status = 'sent' OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
            ),
        )
        batch_op.create_index(
            batch_op.f("ix_messages_workspace_id_answered_by_message_id"),
            ["workspace_id", "answered_by_message_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_messages_workspace_id_marked_answer_id"),
            ["workspace_id", "marked_answer_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_messages_workspace_id_occurred_at_id"),
            ["workspace_id", "occurred_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_messages_workspace_id_party_id_occurred_at_id"),
            ["workspace_id", "party_id", "occurred_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_messages_workspace_id_thread_id_occurred_at"),
            ["workspace_id", "thread_id", "occurred_at"],
            unique=False,
        )

    op.create_table(
        "reminders",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("priority", sa.String(24), nullable=False),
        sa.Column("owner_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.Column(
            "created_by_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "created_by_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_reminders_workspace_id_created_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "owner_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_reminders_workspace_id_owner_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_reminders_workspace_id_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_reminders")),
    )
    with op.batch_alter_table("reminders", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_reminders_workspace_id_party_id"),
            ["workspace_id", "party_id"],
            unique=False,
        )

    op.create_table(
        "acts",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column(
            "follow_up_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("verb", sa.String(24), nullable=False),
        sa.Column("acted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "follow_up_id"],
            ["follow_ups.workspace_id", "follow_ups.id"],
            name=op.f("fk_acts_workspace_id_follow_up_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_acts_workspace_id_user_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_acts")),
    )
    with op.batch_alter_table("acts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_acts_workspace_id_follow_up_id_verb_acted_at"),
            ["workspace_id", "follow_up_id", "verb", "acted_at"],
            unique=False,
        )

    op.create_table(
        "contacts",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("organization", sa.String(), nullable=True),
        sa.Column("job_title", sa.String(), nullable=True),
        sa.Column("emails", sa.JSON(), nullable=False),
        sa.Column("phones", sa.JSON(), nullable=False),
        sa.Column("addresses", sa.JSON(), nullable=False),
        sa.Column("urls", sa.JSON(), nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column(
            "customer_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column("captured_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "captured_by_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column("is_bounced", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "captured_by_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_contacts_workspace_id_captured_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "customer_id"],
            ["customers.workspace_id", "customers.id"],
            name=op.f("fk_contacts_workspace_id_customer_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_contacts_workspace_id_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_contacts")),
    )
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contacts_workspace_id_created_at_id"),
            ["workspace_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_contacts_workspace_id_customer_id"),
            ["workspace_id", "customer_id"],
            unique=False,
        )

    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in SQLITE_TRIGGERS if sqlite else POSTGRESQL_TRIGGERS:
        op.execute(statement)


def downgrade() -> None:
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contacts_workspace_id_customer_id"))
        batch_op.drop_index(batch_op.f("ix_contacts_workspace_id_created_at_id"))

    op.drop_table("contacts")
    with op.batch_alter_table("acts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_acts_workspace_id_follow_up_id_verb_acted_at"))

    op.drop_table("acts")
    with op.batch_alter_table("reminders", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reminders_workspace_id_party_id"))

    op.drop_table("reminders")
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_messages_workspace_id_thread_id_occurred_at"))
        batch_op.drop_index(batch_op.f("ix_messages_workspace_id_party_id_occurred_at_id"))
        batch_op.drop_index(batch_op.f("ix_messages_workspace_id_occurred_at_id"))
        batch_op.drop_index(batch_op.f("ix_messages_workspace_id_marked_answer_id"))
        batch_op.drop_index(batch_op.f("ix_messages_workspace_id_answered_by_message_id"))
        batch_op.drop_index(
            "ix_messages_touches",
            sqlite_where=sa.text(
                "automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL AND (direction = 'outbound' AND status = 'sent' OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
            ),
            postgresql_where=sa.text(
                "automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL AND (direction = 'outbound' AND status = 'sent' OR channel IN ('phone', 'in_person') AND status IN ('sent', 'received'))"
            ),
        )
        batch_op.drop_index(
            "ix_messages_questions",
            sqlite_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL"
            ),
            postgresql_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL"
            ),
        )
        batch_op.drop_index(
            "ix_messages_open_questions",
            sqlite_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL AND answered_at IS NULL"
            ),
            postgresql_where=sa.text(
                "direction = 'inbound' AND needs_reply AND NOT is_too_old AND automatic IS NULL AND archived_at IS NULL AND answered_at IS NULL"
            ),
        )
        batch_op.drop_index(
            "ix_messages_answers",
            sqlite_where=sa.text(
                "direction = 'outbound' AND status = 'sent' AND automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL"
            ),
            postgresql_where=sa.text(
                "direction = 'outbound' AND status = 'sent' AND automatic IS NULL AND kind <> 'newsletter' AND archived_at IS NULL"
            ),
        )

    op.drop_table("messages")
    with op.batch_alter_table("match_keys", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_match_keys_workspace_id_party_id"))

    op.drop_table("match_keys")
    with op.batch_alter_table("follow_ups", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_follow_ups_reminder",
            sqlite_where=sa.text("rule_id IS NULL"),
            postgresql_where=sa.text("rule_id IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_follow_ups_workspace_id_subject_id"))
        batch_op.drop_index(batch_op.f("ix_follow_ups_workspace_id_party_id_due_at"))
        batch_op.drop_index(batch_op.f("ix_follow_ups_workspace_id_due_at_id"))
        batch_op.drop_index(
            "ix_follow_ups_queue",
            sqlite_where=sa.text(
                "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL"
            ),
            postgresql_where=sa.text(
                "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL"
            ),
        )

    op.drop_table("follow_ups")
    with op.batch_alter_table("customers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_customers_workspace_id_updated_at_id"))
        batch_op.drop_index(batch_op.f("ix_customers_workspace_id_sort_name_id"))
        batch_op.drop_index(batch_op.f("ix_customers_workspace_id_owner_id"))
        batch_op.drop_index(batch_op.f("ix_customers_workspace_id_created_at_id"))

    op.drop_table("customers")
    op.drop_table("api_keys")
    op.drop_table("working_calendars")
    op.drop_table("users")
    with op.batch_alter_table("thread_references", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_thread_references_workspace_id_thread_id"))

    op.drop_table("thread_references")
    op.drop_table("rules")
    with op.batch_alter_table("reevaluations", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_reevaluations_finished_at"),
            sqlite_where=sa.text("finished_at IS NULL"),
            postgresql_where=sa.text("finished_at IS NULL"),
        )

    op.drop_table("reevaluations")
    op.drop_table("promises")
    with op.batch_alter_table("parties", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_parties_reevaluate_at"),
            postgresql_where=sa.text("reevaluate_at IS NOT NULL"),
            sqlite_where=sa.text("reevaluate_at IS NOT NULL"),
        )

    op.drop_table("parties")
    with op.batch_alter_table("idempotency_keys", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idempotency_keys_created_at"))

    op.drop_table("idempotency_keys")
    op.drop_table("external_ids")
    op.drop_table("workspaces")
    with op.batch_alter_table("stale", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stale_workspace_id"))

    op.drop_table("stale")

    if op.get_bind().dialect.name == "postgresql":
        for function in FUNCTIONS:
            op.execute(f"DROP FUNCTION {function}()")
