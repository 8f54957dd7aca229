"""Purchases, opportunities, referrals, and the columns of the rules that follow from them."""

import sqlalchemy as sa
from alembic import op

revision = "20261124b"
down_revision = "20261124"
branch_labels = None
depends_on = None

TABLES = ("purchases", "opportunities", "referrals")
TRIGGERED = ("messages", "customers", "contacts")
SQLITE_TRIGGERS = (
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, expects_answer, is_personal, is_too_old, marked_answer_id, occurred_at, archived_at ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END",
    "CREATE TRIGGER stale_customers_insert AFTER INSERT ON customers WHEN (NEW.stage = 'active' OR NEW.prominence <> 'normal' OR NEW.contact_rhythm IS NOT NULL OR CAST(NEW.yearly_dates AS TEXT) <> '[]' OR (SELECT watches_newcomers FROM workspaces WHERE id = NEW.workspace_id)) BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.referred_party_id = NEW.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.recipient_party_id = NEW.id AND r.referred_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, stage, prominence, contact_rhythm, owner_id, do_not_contact, is_bounced, type, organization, language, source, tags, yearly_dates, custom_fields, archived_at ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.referred_party_id = NEW.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.recipient_party_id = NEW.id AND r.referred_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.referred_party_id = OLD.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.recipient_party_id = OLD.id AND r.referred_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_contacts_insert AFTER INSERT ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.referred_party_id = NEW.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.recipient_party_id = NEW.id AND r.referred_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status, event_id, captured_at, customer_id ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.referred_party_id = NEW.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.recipient_party_id = NEW.id AND r.referred_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.customer_id, NULL WHERE OLD.customer_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.referred_party_id = OLD.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.recipient_party_id = OLD.id AND r.referred_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_purchases_insert AFTER INSERT ON purchases BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.customer_id, NEW.id); END",
    "CREATE TRIGGER stale_purchases_update AFTER UPDATE OF customer_id, purchased_at, archived_at, is_too_old, items, amount, currency ON purchases BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.customer_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.customer_id, NEW.id); END",
    "CREATE TRIGGER stale_purchases_delete AFTER DELETE ON purchases BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.customer_id, OLD.id); END",
    "CREATE TRIGGER stale_opportunities_insert AFTER INSERT ON opportunities BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.customer_id, NEW.id); END",
    "CREATE TRIGGER stale_opportunities_update AFTER UPDATE OF customer_id, title, amount, currency, outcome, lost_reason, closed_at, outcome_recorded_at, archived_at, owner_id ON opportunities BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.customer_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.customer_id, NEW.id); END",
    "CREATE TRIGGER stale_opportunities_delete AFTER DELETE ON opportunities BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.customer_id, OLD.id); END",
    "CREATE TRIGGER stale_referrals_insert AFTER INSERT ON referrals BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.referrer_party_id, NEW.id WHERE NEW.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.referred_party_id, NEW.id WHERE NEW.referred_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.recipient_party_id, NEW.id WHERE NEW.recipient_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_referrals_update AFTER UPDATE OF referrer_party_id, referred_party_id, recipient_party_id, direction, asked_at, named_at, named_recorded_at, informed_at, contacted_at, outcome, outcome_at, thanked_at, objected_at, archived_at ON referrals BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.referrer_party_id, OLD.id WHERE OLD.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.referred_party_id, OLD.id WHERE OLD.referred_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.recipient_party_id, OLD.id WHERE OLD.recipient_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.referrer_party_id, NEW.id WHERE NEW.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.referred_party_id, NEW.id WHERE NEW.referred_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.recipient_party_id, NEW.id WHERE NEW.recipient_party_id IS NOT NULL; END",
    "CREATE TRIGGER stale_referrals_delete AFTER DELETE ON referrals BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.referrer_party_id, OLD.id WHERE OLD.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.referred_party_id, OLD.id WHERE OLD.referred_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.recipient_party_id, OLD.id WHERE OLD.recipient_party_id IS NOT NULL; END",
)
SQLITE_TRIGGERS_BEFORE = (
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, is_personal, is_too_old, marked_answer_id, occurred_at, archived_at ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END",
    "CREATE TRIGGER stale_customers_insert AFTER INSERT ON customers WHEN (NEW.stage = 'active' OR NEW.prominence <> 'normal' OR NEW.contact_rhythm IS NOT NULL) BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, stage, prominence, contact_rhythm, owner_id, do_not_contact, is_bounced, archived_at ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); END",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); END",
    "CREATE TRIGGER stale_contacts_insert AFTER INSERT ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; END",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status, event_id, captured_at, customer_id ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; END",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts BEGIN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.customer_id, NULL WHERE OLD.customer_id IS NOT NULL; END",
)
POSTGRESQL_TRIGGERS = (
    "CREATE FUNCTION stale_messages() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.party_id, OLD.id); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.party_id, NEW.id); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_messages_insert AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE TRIGGER stale_messages_update AFTER UPDATE OF party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply, expects_answer, is_personal, is_too_old, marked_answer_id, occurred_at, archived_at ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE TRIGGER stale_messages_delete AFTER DELETE ON messages FOR EACH ROW EXECUTE FUNCTION stale_messages()",
    "CREATE FUNCTION stale_customers() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.referred_party_id = OLD.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.recipient_party_id = OLD.id AND r.referred_party_id IS NOT NULL; END IF; IF TG_OP = 'UPDATE' OR TG_OP = 'INSERT' AND (NEW.stage = 'active' OR NEW.prominence <> 'normal' OR NEW.contact_rhythm IS NOT NULL OR CAST(NEW.yearly_dates AS TEXT) <> '[]' OR (SELECT watches_newcomers FROM workspaces WHERE id = NEW.workspace_id)) THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.referred_party_id = NEW.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.recipient_party_id = NEW.id AND r.referred_party_id IS NOT NULL; END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_customers_insert AFTER INSERT ON customers FOR EACH ROW EXECUTE FUNCTION stale_customers()",
    "CREATE TRIGGER stale_customers_update AFTER UPDATE OF display_name, stage, prominence, contact_rhythm, owner_id, do_not_contact, is_bounced, type, organization, language, source, tags, yearly_dates, custom_fields, archived_at ON customers FOR EACH ROW EXECUTE FUNCTION stale_customers()",
    "CREATE TRIGGER stale_customers_delete AFTER DELETE ON customers FOR EACH ROW EXECUTE FUNCTION stale_customers()",
    "CREATE FUNCTION stale_contacts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.customer_id, NULL WHERE OLD.customer_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.referred_party_id = OLD.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = OLD.workspace_id AND r.recipient_party_id = OLD.id AND r.referred_party_id IS NOT NULL; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.id, NULL); INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.customer_id, NULL WHERE NEW.customer_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referrer_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.referred_party_id = NEW.id AND r.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, r.referred_party_id, NULL FROM referrals r WHERE r.workspace_id = NEW.workspace_id AND r.recipient_party_id = NEW.id AND r.referred_party_id IS NOT NULL; END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_contacts_insert AFTER INSERT ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
    "CREATE TRIGGER stale_contacts_update AFTER UPDATE OF display_name, is_bounced, status, event_id, captured_at, customer_id ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
    "CREATE TRIGGER stale_contacts_delete AFTER DELETE ON contacts FOR EACH ROW EXECUTE FUNCTION stale_contacts()",
    "CREATE FUNCTION stale_purchases() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.customer_id, OLD.id); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.customer_id, NEW.id); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_purchases_insert AFTER INSERT ON purchases FOR EACH ROW EXECUTE FUNCTION stale_purchases()",
    "CREATE TRIGGER stale_purchases_update AFTER UPDATE OF customer_id, purchased_at, archived_at, is_too_old, items, amount, currency ON purchases FOR EACH ROW EXECUTE FUNCTION stale_purchases()",
    "CREATE TRIGGER stale_purchases_delete AFTER DELETE ON purchases FOR EACH ROW EXECUTE FUNCTION stale_purchases()",
    "CREATE FUNCTION stale_opportunities() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (OLD.workspace_id, OLD.customer_id, OLD.id); END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) VALUES (NEW.workspace_id, NEW.customer_id, NEW.id); END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_opportunities_insert AFTER INSERT ON opportunities FOR EACH ROW EXECUTE FUNCTION stale_opportunities()",
    "CREATE TRIGGER stale_opportunities_update AFTER UPDATE OF customer_id, title, amount, currency, outcome, lost_reason, closed_at, outcome_recorded_at, archived_at, owner_id ON opportunities FOR EACH ROW EXECUTE FUNCTION stale_opportunities()",
    "CREATE TRIGGER stale_opportunities_delete AFTER DELETE ON opportunities FOR EACH ROW EXECUTE FUNCTION stale_opportunities()",
    "CREATE FUNCTION stale_referrals() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.referrer_party_id, OLD.id WHERE OLD.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.referred_party_id, OLD.id WHERE OLD.referred_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT OLD.workspace_id, OLD.recipient_party_id, OLD.id WHERE OLD.recipient_party_id IS NOT NULL; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.referrer_party_id, NEW.id WHERE NEW.referrer_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.referred_party_id, NEW.id WHERE NEW.referred_party_id IS NOT NULL; INSERT INTO stale (workspace_id, party_id, subject_id) SELECT NEW.workspace_id, NEW.recipient_party_id, NEW.id WHERE NEW.recipient_party_id IS NOT NULL; END IF; RETURN NULL; END $$",
    "CREATE TRIGGER stale_referrals_insert AFTER INSERT ON referrals FOR EACH ROW EXECUTE FUNCTION stale_referrals()",
    "CREATE TRIGGER stale_referrals_update AFTER UPDATE OF referrer_party_id, referred_party_id, recipient_party_id, direction, asked_at, named_at, named_recorded_at, informed_at, contacted_at, outcome, outcome_at, thanked_at, objected_at, archived_at ON referrals FOR EACH ROW EXECUTE FUNCTION stale_referrals()",
    "CREATE TRIGGER stale_referrals_delete AFTER DELETE ON referrals FOR EACH ROW EXECUTE FUNCTION stale_referrals()",
)
POSTGRESQL_TRIGGERS_BEFORE = (
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
)

NEW_KINDS = "('chase', 'buy_again', 'ask_referral', 'inform_referral', 'greet', 'custom')"
NEW_TRIGGERS = (
    "('message_sent', 'purchase_made', 'opportunity_won', 'opportunity_lost', 'referral_received',"
    " 'referral_given', 'yearly_date')"
)
ASKED = (
    "direction = 'outbound' AND status = 'sent' AND automatic IS NULL AND kind <> 'newsletter'"
    " AND archived_at IS NULL AND expects_answer"
)

# A rule with a rhythm of its own is about customers of whom nothing else is known.
WATCH_NEWCOMERS = """UPDATE workspaces SET watches_newcomers = EXISTS (SELECT 1 FROM rules r
    WHERE r.workspace_id = workspaces.id AND r.trigger = 'last_touch' AND r.is_enabled
      AND r.archived_at IS NULL AND CAST(r.after AS TEXT) NOT LIKE '%contact_rhythm%')"""


def upgrade() -> None:
    drop_triggers(TRIGGERED)
    op.create_table(
        "purchases",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column(
            "customer_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("purchased_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("amount", sa.String(24), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("is_too_old", sa.Boolean(), nullable=False),
        sa.Column("external_ids", sa.JSON(), nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "customer_id"],
            ["customers.workspace_id", "customers.id"],
            name=op.f("fk_purchases_workspace_id_customer_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_purchases")),
    )
    with op.batch_alter_table("purchases", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_purchases_workspace_id_created_at_id"),
            ["workspace_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_purchases_workspace_id_customer_id_purchased_at_id"),
            ["workspace_id", "customer_id", "purchased_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_purchases_workspace_id_purchased_at_id"),
            ["workspace_id", "purchased_at", "id"],
            unique=False,
        )

    op.create_table(
        "opportunities",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column(
            "customer_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("amount", sa.String(24), nullable=True),
        sa.Column("currency", sa.String(3), nullable=True),
        sa.Column("outcome", sa.String(24), nullable=False),
        sa.Column("lost_reason", sa.String(24), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome_recorded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True),
        sa.Column("external_ids", sa.JSON(), nullable=False),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "customer_id"],
            ["customers.workspace_id", "customers.id"],
            name=op.f("fk_opportunities_workspace_id_customer_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "owner_id"],
            ["users.workspace_id", "users.id"],
            name=op.f("fk_opportunities_workspace_id_owner_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_opportunities")),
    )
    with op.batch_alter_table("opportunities", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_opportunities_workspace_id_created_at_id"),
            ["workspace_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_opportunities_workspace_id_customer_id_created_at_id"),
            ["workspace_id", "customer_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_opportunities_workspace_id_owner_id"),
            ["workspace_id", "owner_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_opportunities_workspace_id_updated_at_id"),
            ["workspace_id", "updated_at", "id"],
            unique=False,
        )

    op.create_table(
        "referrals",
        sa.Column(
            "workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False
        ),
        sa.Column("id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=False),
        sa.Column("direction", sa.String(24), nullable=False),
        sa.Column(
            "referrer_party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column(
            "referred_party_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"), nullable=True
        ),
        sa.Column(
            "recipient_party_id",
            sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"),
            nullable=True,
        ),
        sa.Column("recipient_name", sa.String(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("named_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("named_recorded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("informed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("contacted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(24), nullable=True),
        sa.Column("outcome_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("thanked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("objected_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "recipient_party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_referrals_workspace_id_recipient_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "referred_party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_referrals_workspace_id_referred_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "referrer_party_id"],
            ["parties.workspace_id", "parties.id"],
            name=op.f("fk_referrals_workspace_id_referrer_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            name=op.f("fk_referrals_workspace_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_referrals")),
    )
    with op.batch_alter_table("referrals", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_referrals_workspace_id_created_at_id"),
            ["workspace_id", "created_at", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_referrals_workspace_id_recipient_party_id"),
            ["workspace_id", "recipient_party_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_referrals_workspace_id_referred_party_id"),
            ["workspace_id", "referred_party_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_referrals_workspace_id_referrer_party_id"),
            ["workspace_id", "referrer_party_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_referrals_workspace_id_updated_at_id"),
            ["workspace_id", "updated_at", "id"],
            unique=False,
        )

    # not in a batch, which would make a large table anew
    op.add_column(
        "messages", sa.Column("kind_because", sa.String(), nullable=False, server_default="given")
    )
    op.add_column(
        "messages",
        sa.Column("expects_answer", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column(
        "messages",
        sa.Column("expects_answer_because", sa.String(), nullable=False, server_default="default"),
    )
    op.create_index(
        "ix_messages_asked",
        "messages",
        ["workspace_id", "party_id", "occurred_at"],
        sqlite_where=sa.text(ASKED),
        postgresql_where=sa.text(ASKED),
    )
    op.add_column(
        "follow_ups",
        sa.Column("calendar_version", sa.Integer(), nullable=False, server_default="1"),
    )
    op.add_column(
        "reevaluations", sa.Column("done", sa.Integer(), nullable=False, server_default="0")
    )
    op.add_column("reevaluations", sa.Column("total", sa.Integer()))
    op.add_column("reevaluations", sa.Column("started_at", sa.DateTime(timezone=True)))
    op.add_column("reevaluations", sa.Column("updated_at", sa.DateTime(timezone=True)))
    op.add_column("users", sa.Column("nudges_per_day", sa.Integer()))
    op.add_column("workspaces", sa.Column("nudges_per_day", sa.Integer()))
    op.add_column(
        "workspaces",
        sa.Column("watches_newcomers", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    with op.batch_alter_table("rules") as batch_op:
        batch_op.add_column(sa.Column("where", sa.JSON()))
        batch_op.add_column(sa.Column("times_at_most", sa.Integer()))
        batch_op.add_column(
            sa.Column("assign_to_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite"))
        )
        batch_op.add_column(sa.Column("created_by_pack", sa.String()))
        batch_op.add_column(sa.Column("disabled_because", sa.String()))
        batch_op.add_column(sa.Column("warnings", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.create_foreign_key(
            batch_op.f("fk_rules_workspace_id_assign_to_id"),
            "users",
            ["workspace_id", "assign_to_id"],
            ["workspace_id", "id"],
            ondelete="RESTRICT",
        )
    op.execute(WATCH_NEWCOMERS)
    create_triggers(SQLITE_TRIGGERS, POSTGRESQL_TRIGGERS)


def downgrade() -> None:
    drop_triggers((*TRIGGERED, *TABLES))
    op.drop_index("ix_messages_asked", table_name="messages")
    forget_new_rules()
    with op.batch_alter_table("rules") as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_rules_workspace_id_assign_to_id"), type_="foreignkey"
        )
        for column in (
            "warnings",
            "disabled_because",
            "created_by_pack",
            "assign_to_id",
            "times_at_most",
            "where",
        ):
            batch_op.drop_column(column)
    for table, column in (
        ("workspaces", "watches_newcomers"),
        ("workspaces", "nudges_per_day"),
        ("users", "nudges_per_day"),
        ("reevaluations", "updated_at"),
        ("reevaluations", "started_at"),
        ("reevaluations", "total"),
        ("reevaluations", "done"),
        ("follow_ups", "calendar_version"),
        ("messages", "expects_answer_because"),
        ("messages", "expects_answer"),
        ("messages", "kind_because"),
    ):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    op.execute("DELETE FROM external_ids WHERE object_type IN ('purchase', 'opportunity')")
    for table in reversed(TABLES):
        op.drop_table(table)
    create_triggers(SQLITE_TRIGGERS_BEFORE, POSTGRESQL_TRIGGERS_BEFORE)


def forget_new_rules() -> None:
    """Rules of the new sorts and their flags, which the code before cannot read."""
    rules = f"SELECT id FROM rules WHERE kind IN {NEW_KINDS} OR trigger IN {NEW_TRIGGERS}"
    flags = f"SELECT id FROM follow_ups WHERE rule_id IN ({rules})"
    op.execute(f"DELETE FROM acts WHERE follow_up_id IN ({flags})")
    op.execute(f"DELETE FROM follow_ups WHERE rule_id IN ({rules})")
    op.execute(f"DELETE FROM rules WHERE id IN ({rules})")


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
