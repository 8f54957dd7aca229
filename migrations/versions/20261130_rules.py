"""Rules: one form of delays and conditions, signs of life, promises of our own."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "20261130a"
down_revision = "20261129a"
branch_labels = None
depends_on = None

ID = sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")
JSON = sa.JSON(none_as_null=True)
Stored = dict[str, Any]
# The JSON columns with delays and conditions, and how many rows are converted at once.
RULES, PROMISES = (
    sa.table(
        name,
        sa.column("workspace_id", ID),
        sa.column("id", ID),
        *(sa.column(column, JSON) for column in columns),
    )
    for name, columns in (
        ("rules", ("after", "warn_before", "where")),
        ("promises", ("within", "warn_before")),
    )
)
BATCH = 500
CUSTOM = "customer.custom_fields."
AMOUNTS = ("purchase.amount", "opportunity.amount")
NUMBER = re.compile(r"-?[0-9]{1,16}(?:\.[0-9]{1,6})?")
IS_PURCHASE_THANKS = (
    "rule_kind = 'thank_you' AND subject_type = 'purchase' AND withdrawn_at IS NULL"
)
# The columns of `messages` whose change marks the party, before and after this migration.
MESSAGE_MARKED_BEFORE = (
    "party_id, direction, channel, kind, status, automatic, subject, thread_id, needs_reply,"
    " expects_answer, is_personal, is_too_old, is_copy, subject_key, picked_up,"
    " marked_answer_id, sender_key, occurred_at, archived_at"
)
MESSAGE_MARKED = MESSAGE_MARKED_BEFORE.replace(
    "needs_reply,", "needs_reply, needs_reply_evidence,"
).replace("picked_up,", "picked_up, away_until,")
SIGN_OF_LIFE = (
    "automatic IS NULL AND archived_at IS NULL"
    " AND (direction = 'inbound' OR channel IN ('phone', 'in_person')"
    " AND status = 'sent' AND picked_up IS NOT FALSE)"
)
# (index of `messages`, its columns, its condition)
MESSAGE_INDEXES = (
    ("ix_messages_signs_of_life", ("workspace_id", "party_id", "occurred_at", "id"), SIGN_OF_LIFE),
    (
        "ix_messages_absences",
        ("workspace_id", "party_id", "occurred_at"),
        "away_until IS NOT NULL AND archived_at IS NULL",
    ),
)
# (kind of rule, fulfilments before, fulfilments after) of ready-made rules
READY_MADE_FULFILMENTS = (
    ("chase", ["answer_received"], ["sign_of_life"]),
    ("keep_in_touch", ["touched"], ["touched", "sign_of_life"]),
)


# The columns of `contacts` whose change marks the party, and the marks of such a change.
CONTACT_MARKED_BEFORE = (
    "display_name, is_bounced, status, event_id, captured_at, customer_id, owner_id"
)
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
# The columns of `opportunities` whose change marks the party, after the one with the party.
OPPORTUNITY_MARKED = (
    "title, amount, currency, outcome, lost_reason, closed_at, outcome_recorded_at, archived_at,"
    " owner_id"
)

PURCHASE_MARKED = "customer_id, purchased_at, archived_at, items, amount, currency"
IS_COMMITMENT = (
    "direction = 'outbound' AND status = 'sent' AND automatic IS NULL AND kind <> 'newsletter'"
    " AND archived_at IS NULL AND NOT is_copy AND picked_up IS NOT FALSE"
    " AND (promised_until IS NOT NULL OR NOT solves)"
)
IS_ISSUE = (
    "direction = 'inbound' AND needs_reply = 'yes' AND NOT is_too_old AND archived_at IS NULL"
    " AND kind = 'issue' AND solved_at IS NULL"
)


def upgrade() -> None:
    add_snoozes()
    index_expiring()
    add_figures()
    convert_rules(new_delay, new_condition)
    add_signs_of_life()
    add_promises()
    move_opportunities("customer_id", "party_id", "parties")
    add_contact_rhythm()
    drop_age_of_purchases()
    reevaluate_all()


def downgrade() -> None:
    add_age_of_purchases()
    drop_contact_rhythm()
    op.execute(
        "DELETE FROM opportunities WHERE party_id NOT IN ("
        "SELECT id FROM customers WHERE customers.workspace_id = opportunities.workspace_id)"
    )
    move_opportunities("party_id", "customer_id", "customers")
    drop_promises()
    remove_signs_of_life()
    convert_rules(old_delay, old_condition)
    drop_figures()
    op.drop_index("ix_follow_ups_expiring", "follow_ups")
    drop_snoozes()


def reevaluate_all() -> None:
    """The background worker evaluates every party by the new meanings, the longest overdue first."""
    parties = sa.table("parties", sa.column("reevaluate_at", sa.DateTime(timezone=True)))
    op.execute(parties.update().values(reevaluate_at=datetime(1970, 1, 1, tzinfo=UTC)))


def add_signs_of_life() -> None:
    for name, columns, condition in MESSAGE_INDEXES:
        where = sa.text(condition)
        op.create_index(name, "messages", list(columns), sqlite_where=where, postgresql_where=where)
    replace_update_trigger("messages", "party_id", MESSAGE_MARKED)
    for kind, before, after in READY_MADE_FULFILMENTS:
        replace_fulfilment(kind, before, after)


def remove_signs_of_life() -> None:
    for kind, before, after in READY_MADE_FULFILMENTS:
        replace_fulfilment(kind, after, before)
    replace_update_trigger("messages", "party_id", MESSAGE_MARKED_BEFORE)
    for name, *_ in MESSAGE_INDEXES:
        op.drop_index(name, "messages")


def replace_update_trigger(table: str, party_id: str, columns: str) -> None:
    """Mark the party, whose column is `party_id`, after an update of these columns."""
    trigger = f"mark_{table}_update"
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    op.execute(f"DROP TRIGGER {trigger}{f' ON {table}' if is_postgresql else ''}")
    event = f"CREATE TRIGGER {trigger} AFTER UPDATE OF {columns} ON {table}"
    if is_postgresql:
        op.execute(f"{event} FOR EACH ROW EXECUTE FUNCTION mark_{table}()")
        return
    marks = " ".join(
        "INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
        f" VALUES ({row}.workspace_id, {row}.{party_id}, {row}.id);"
        for row in ("OLD", "NEW")
    )
    op.execute(f"{event} BEGIN {marks} END")


def replace_fulfilment(kind: str, before: list[str], after: list[str]) -> None:
    """Give the rules of a kind from a pack other fulfilments, unless a person changed theirs."""
    rules = sa.table(
        "rules",
        sa.column("kind", sa.String()),
        sa.column("created_by_pack", sa.String()),
        sa.column("until", sa.JSON()),
    )
    until = sa.cast(rules.c.until, sa.String())
    op.execute(
        rules.update()
        .where(
            rules.c.kind == kind,
            rules.c.created_by_pack.is_not(None),
            until == json.dumps(before, separators=(",", ":")),
        )
        .values(until=after)
    )


def move_opportunities(before: str, after: str, table: str) -> None:
    """Let opportunities refer to their party in another column, with a key to another table."""
    drop_opportunity_triggers()
    op.drop_index(f"ix_opportunities_workspace_id_{before}_created_at_id", "opportunities")
    with op.batch_alter_table("opportunities") as batch:
        batch.drop_constraint(f"fk_opportunities_workspace_id_{before}", type_="foreignkey")
        batch.alter_column(before, new_column_name=after)
    # a batch knows a new column by its old name
    with op.batch_alter_table("opportunities") as batch:
        batch.create_foreign_key(
            f"fk_opportunities_workspace_id_{after}",
            table,
            ["workspace_id", after],
            ["workspace_id", "id"],
            ondelete="RESTRICT",
        )
    op.create_index(
        f"ix_opportunities_workspace_id_{after}_created_at_id",
        "opportunities",
        ["workspace_id", after, "created_at", "id"],
    )
    create_opportunity_triggers(after)


def add_contact_rhythm() -> None:
    op.add_column("contacts", sa.Column("contact_rhythm", sa.String()))
    replace_contact_trigger(f"{CONTACT_MARKED_BEFORE}, contact_rhythm")


def drop_contact_rhythm() -> None:
    replace_contact_trigger(CONTACT_MARKED_BEFORE)
    op.drop_column("contacts", "contact_rhythm")


def replace_contact_trigger(columns: str) -> None:
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    op.execute(f"DROP TRIGGER mark_contacts_update{' ON contacts' if is_postgresql else ''}")
    event = f"CREATE TRIGGER mark_contacts_update AFTER UPDATE OF {columns} ON contacts"
    if is_postgresql:
        op.execute(f"{event} FOR EACH ROW EXECUTE FUNCTION mark_contacts()")
    else:
        op.execute(f"{event} BEGIN {CONTACT_MARKS} END")


def drop_age_of_purchases() -> None:
    """Whether a purchase is too old depends on the delay of each rule."""
    replace_update_trigger("purchases", "customer_id", PURCHASE_MARKED)
    op.drop_column("purchases", "is_too_old")


def add_age_of_purchases() -> None:
    op.add_column(
        "purchases",
        sa.Column("is_too_old", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    drop_default("purchases", "is_too_old")
    replace_update_trigger("purchases", "customer_id", f"{PURCHASE_MARKED}, is_too_old")


def drop_opportunity_triggers() -> None:
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    for event in ("insert", "update", "delete"):
        on_table = " ON opportunities" if is_postgresql else ""
        op.execute(f"DROP TRIGGER mark_opportunities_{event}{on_table}")
    if is_postgresql:
        op.execute("DROP FUNCTION mark_opportunities")


def create_opportunity_triggers(party: str) -> None:
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    old, new = (
        "INSERT INTO dirty_parties (workspace_id, party_id, subject_id)"
        f" VALUES ({row}.workspace_id, {row}.{party}, {row}.id);"
        for row in ("OLD", "NEW")
    )
    if is_postgresql:
        op.execute(
            "CREATE FUNCTION mark_opportunities() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF TG_OP <> 'INSERT' THEN {old} END IF; "
            f"IF TG_OP <> 'DELETE' THEN {new} END IF; "
            "RETURN NULL; END $$"
        )
    for event, when, marks in (
        ("insert", "INSERT", new),
        ("update", f"UPDATE OF {party}, {OPPORTUNITY_MARKED}", f"{old} {new}"),
        ("delete", "DELETE", old),
    ):
        do = (
            "FOR EACH ROW EXECUTE FUNCTION mark_opportunities()"
            if is_postgresql
            else f"BEGIN {marks} END"
        )
        op.execute(f"CREATE TRIGGER mark_opportunities_{event} AFTER {when} ON opportunities {do}")


def add_snoozes() -> None:
    """A snooze can wait for a reply, and ends when its subject moves."""
    op.add_column(
        "follow_up_actions",
        sa.Column("is_until_reply", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("follow_up_actions", sa.Column("subject_starts_at", sa.DateTime(timezone=True)))
    drop_default("follow_up_actions", "is_until_reply")


def drop_snoozes() -> None:
    op.drop_column("follow_up_actions", "subject_starts_at")
    op.drop_column("follow_up_actions", "is_until_reply")


def index_expiring() -> None:
    """The queue shows first what expires soon."""
    condition = sa.text(
        "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL AND expires_at IS NOT NULL"
    )
    op.create_index(
        "ix_follow_ups_expiring",
        "follow_ups",
        ["workspace_id", "expires_at"],
        sqlite_where=condition,
        postgresql_where=condition,
    )


def add_figures() -> None:
    """Usual amounts and gaps of purchases, and the amount from which a purchase is thanked."""
    op.add_column("workspaces", sa.Column("thank_you_from", sa.String(length=24)))
    op.create_table(
        "workspace_figures",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("renew_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspaces.id"],
            "fk_workspace_figures_workspace_id",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("workspace_id", name="pk_workspace_figures"),
    )
    op.create_index("ix_workspace_figures_renew_at", "workspace_figures", ["renew_at"])
    op.execute(
        """INSERT INTO workspace_figures (workspace_id, figures, version, renew_at)
        SELECT id, '{}', 1, NULL FROM workspaces"""
    )
    op.execute(
        """UPDATE workspace_figures SET renew_at = '1970-01-01 00:00:00.000000'
        WHERE EXISTS (SELECT 1 FROM purchases p WHERE p.workspace_id = workspace_figures.workspace_id)"""
    )
    op.create_index(
        "ix_follow_ups_thanks",
        "follow_ups",
        ["workspace_id", "party_id", "starts_at"],
        sqlite_where=sa.text(IS_PURCHASE_THANKS),
        postgresql_where=sa.text(IS_PURCHASE_THANKS),
    )


def drop_figures() -> None:
    op.drop_index("ix_follow_ups_thanks", table_name="follow_ups")
    op.drop_table("workspace_figures")
    op.drop_column("workspaces", "thank_you_from")


def add_promises() -> None:
    """Answers can hold an issue off, and promise a day."""
    truth = {"solves": sa.true(), "solves_evidence": sa.text("'default'")}
    op.add_column(
        "messages",
        sa.Column("solves", sa.Boolean(), nullable=False, server_default=truth["solves"]),
    )
    op.add_column(
        "messages",
        sa.Column(
            "solves_evidence", sa.String(), nullable=False, server_default=truth["solves_evidence"]
        ),
    )
    op.add_column("messages", sa.Column("promised_until", sa.Date()))
    op.add_column("messages", sa.Column("promised_until_evidence", sa.String()))
    op.add_column("messages", sa.Column("solved_at", sa.DateTime(timezone=True)))
    op.execute(
        """UPDATE messages SET solves = false, solves_evidence = 'inbound'
        WHERE direction = 'inbound'"""
    )
    for column in truth:
        drop_default("messages", column)
    for name, condition in (
        ("ix_messages_commitments", IS_COMMITMENT),
        ("ix_messages_issues", IS_ISSUE),
    ):
        op.create_index(
            name,
            "messages",
            ["workspace_id", "party_id", "occurred_at"],
            sqlite_where=sa.text(condition),
            postgresql_where=sa.text(condition),
        )
    add_ready_made_rules()
    replace_update_trigger(
        "messages", "party_id", f"{MESSAGE_MARKED}, solves, promised_until, solved_at"
    )


def add_ready_made_rules() -> None:
    """Each workspace with the ready-made rule for replies gets those that are new in its pack.

    No stored message promises anything before it is read again, and introductions of long ago are
    missed, so nothing much is due. A quiet opportunity is never missed: its rule is switched off,
    because hundreds of forgotten ones would be due at once.
    """
    rules = sa.table(
        "rules",
        *(sa.column(name, ID) for name in ("workspace_id", "id")),
        *(
            sa.column(name, sa.String())
            for name in ("name", "kind", "trigger", "priority", "created_by_pack")
        ),
        sa.column("expires_after", sa.String()),
        *(sa.column(name, JSON) for name in ("after", "until", "warnings")),
        *(
            sa.column(name, sa.DateTime(timezone=True))
            for name in ("created_at", "updated_at", "archived_at")
        ),
        sa.column("is_enabled", sa.Boolean()),
        sa.column("version", sa.Integer()),
    )
    has_ready_made = (
        sa.select(rules.c.workspace_id, sa.func.min(rules.c.created_by_pack))
        .where(
            rules.c.kind == "reply",
            rules.c.created_by_pack.is_not(None),
            rules.c.archived_at.is_(None),
        )
        .group_by(rules.c.workspace_id)
    )
    is_postgresql, now = op.get_bind().dialect.name == "postgresql", datetime.now(UTC)
    rows = [
        {
            "workspace_id": workspace_id,
            "id": uuid4() if is_postgresql else uuid4().bytes,
            "created_by_pack": pack,
            "warnings": [],
            "created_at": now,
            "updated_at": now,
            "version": 1,
            **rule,
        }
        for workspace_id, pack in op.get_bind().execute(has_ready_made).all()
        for rule in new_rules(pack)
    ]
    if rows:
        op.get_bind().execute(rules.insert(), rows)


def new_rules(pack: str) -> list[dict[str, Any]]:
    """The rules with a new trigger, as the pack has them."""
    is_job_seeker = pack == "job_seeker"
    return [
        {
            "name": "Do what you promised",
            "kind": "promised",
            "trigger": "promise_made",
            "priority": "high",
            "after": {"type": "promise"},
            "until": ["written_to"],
            "expires_after": None,
            "is_enabled": True,
        },
        {
            "name": "Try again when an introduction got no answer",
            "kind": "introduce_again",
            "trigger": "contact_touched_first",
            "priority": "low",
            "after": {"type": "working", "days": 10},
            "until": ["sign_of_life"],
            "expires_after": "P30D",
            "is_enabled": True,
        },
        {
            "name": f"{'Ask about applications' if is_job_seeker else 'Revive opportunities'}"
            " that have gone quiet",
            "kind": "revive",
            "trigger": "opportunity_open",
            "priority": "high",
            "after": {"type": "working", "days": 10},
            "until": ["touched", "sign_of_life", "closed"],
            "expires_after": None,
            "is_enabled": False,
        },
    ]


def drop_new_rules() -> None:
    triggers = "trigger IN ('promise_made', 'contact_touched_first', 'opportunity_open')"
    of_rules = f"rule_id IN (SELECT id FROM rules WHERE {triggers})"
    op.execute(
        "DELETE FROM follow_up_actions WHERE follow_up_id IN"
        f" (SELECT id FROM follow_ups WHERE {of_rules})"  # a constant
    )
    op.execute(f"DELETE FROM follow_ups WHERE {of_rules}")
    op.execute(f"DELETE FROM rules WHERE {triggers}")


def drop_promises() -> None:
    drop_new_rules()
    replace_update_trigger("messages", "party_id", MESSAGE_MARKED)
    op.drop_index("ix_messages_issues", "messages")
    op.drop_index("ix_messages_commitments", "messages")
    for column in (
        "solved_at", "promised_until_evidence", "promised_until", "solves_evidence", "solves",
    ):  # fmt: skip
        op.drop_column("messages", column)


def drop_default(table: str, column: str) -> None:
    """Only PostgreSQL can drop a default without a copy of the table."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} DROP DEFAULT")


def convert_rules(
    convert_delay: Callable[[Stored], Stored], convert_condition: Callable[[Stored], Stored]
) -> None:
    """Write the delays and conditions of rules and promises in their other form."""
    for table in (RULES, PROMISES):
        names = [name for name in table.c.keys() if name not in {"workspace_id", "id"}]  # noqa: SIM118  # a collection of columns
        change = (
            table.update()
            .where(
                table.c.workspace_id == sa.bindparam("row_workspace_id"),
                table.c.id == sa.bindparam("row_id"),
            )
            .values({name: sa.bindparam(f"new_{name}", type_=JSON) for name in names})
        )
        for rows in pages(table):
            changes = []
            for row in rows:
                values: Stored = {"row_workspace_id": row.workspace_id, "row_id": row.id}
                for name in names:
                    convert = convert_condition if name == "where" else convert_delay
                    stored = getattr(row, name)
                    values[f"new_{name}"] = convert(stored) if stored else stored
                changes.append(values)
            op.get_bind().execute(change, changes)


def pages(table: sa.TableClause) -> Iterator[list[sa.Row[Any]]]:
    place = sa.tuple_(table.c.workspace_id, table.c.id)
    page = sa.select(table).order_by(table.c.workspace_id, table.c.id).limit(BATCH)
    rows = list(op.get_bind().execute(page))
    while rows:
        yield rows
        last = sa.tuple_(sa.literal(rows[-1].workspace_id, ID), sa.literal(rows[-1].id, ID))
        rows = list(op.get_bind().execute(page.where(place > last)))


def new_delay(stored: Stored) -> Stored:
    """`{"working": {"days": 1}}` becomes `{"type": "working", "days": 1}`."""
    if "calendar" in stored:
        return {"type": "calendar", "duration": stored["calendar"]}
    if "working" in stored:
        amounts = {name: amount for name, amount in stored["working"].items() if amount}
        return {"type": "working", **amounts}
    if "before" in stored:
        return {"type": "before", "duration": duration_of(stored["before"])}
    if "buying_rhythm" in stored:
        otherwise = stored.get("otherwise")
        fallback = {"otherwise": new_delay(otherwise)} if otherwise else {}
        return {"type": "buying_rhythm", **fallback}
    return {"type": next(iter(stored))}


def duration_of(span: Stored) -> str:
    """The ISO 8601 duration of a span; working time before a yearly date becomes calendar time."""
    if "calendar" in span:
        return str(span["calendar"])
    working = span["working"]
    if days := working.get("days"):
        return f"P{days}D"
    hours, minutes = working.get("hours"), working.get("minutes")
    return "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")


def old_delay(stored: Stored) -> Stored:
    fields = {name: value for name, value in stored.items() if name != "type"}
    match stored["type"]:
        case "working":
            return {"working": fields}
        case "calendar":
            return {"calendar": fields["duration"]}
        case "before":
            return {"before": {"calendar": fields["duration"]}}
        case "buying_rhythm" if fields:
            return {"buying_rhythm": True, "otherwise": old_delay(fields["otherwise"])}
        case name:
            return {name: True}


def new_condition(stored: Stored) -> Stored:
    """Each value becomes a text; `in` gets `values`, and `is_null` false becomes `is_not_null`."""
    if (group := converted_group(stored, new_condition)) is not None:
        return group
    field, op_name, value = stored["field"], stored["op"], stored.get("value")
    if op_name == "is_null":
        return {"field": field, "op": "is_null" if value else "is_not_null"}
    if isinstance(value, list):
        return {"field": field, "op": op_name, "values": [text_of(field, one) for one in value]}
    return {"field": field, "op": op_name, "value": text_of(field, value)}


def converted_group(stored: Stored, convert: Callable[[Stored], Stored]) -> Stored | None:
    """The group with its parts converted; None for a comparison."""
    if "not" in stored:
        return {"not": convert(stored["not"])}
    return next(
        (
            {name: [convert(part) for part in stored[name]]}
            for name in ("all", "any")
            if name in stored
        ),
        None,
    )


def text_of(field: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)) or field in AMOUNTS:
        digits = f"{Decimal(str(value)):.6f}"
        return digits.rstrip("0").rstrip(".")
    return str(value)


def old_condition(stored: Stored) -> Stored:
    if (group := converted_group(stored, old_condition)) is not None:
        return group
    field, op_name = stored["field"], stored["op"]
    if op_name in {"is_null", "is_not_null"}:
        return {"field": field, "op": "is_null", "value": op_name == "is_null"}
    if "values" in stored:
        return {
            "field": field,
            "op": op_name,
            "value": [value_of(field, op_name, text) for text in stored["values"]],
        }
    return {"field": field, "op": op_name, "value": value_of(field, op_name, stored["value"])}


def value_of(field: str, op_name: str, text: str) -> Any:
    """The value of a custom field as a number or boolean where the text is one."""
    if not field.startswith(CUSTOM) or op_name in {"contains", "starts_with"}:
        return text
    if text in {"true", "false"}:
        return text == "true"
    return float(text) if NUMBER.fullmatch(text) else text
