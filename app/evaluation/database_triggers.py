"""Who was touched: database triggers on the tables that hold facts note the party in `dirty_parties`.

Events of the ORM miss bulk and text statements; triggers miss nothing. A migration creates them from
this list, and a test compares the list with the database.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """Whom a row is about. `source` is the rest of a select, where one row concerns several."""

    party: str = "{row}.party_id"
    subject: str = "NULL"
    source: str = ""

    def statement(self, row: str) -> str:
        values = f"{row}.workspace_id, {self.party}, {self.subject}"
        rows = f"SELECT {values} {self.source}" if self.source else f"VALUES ({values})"
        return f"INSERT INTO dirty_parties (workspace_id, party_id, subject_id) {rows};".format(
            row=row
        )


@dataclass(frozen=True, slots=True)
class FactTable:
    """A table whose rows the engine reads, and which of its columns matter when changed."""

    table: str
    columns: tuple[str, ...]
    notes: tuple[Note, ...] = (Note(),)
    notes_inserts: bool = True
    # Which new rows matter; by default all of them.
    insert_when: str = ""
    # Whether a change can hand the row to another party, so that the one before is concerned too.
    moves: bool = True


_OF_EVENT = "WHERE {alias}.workspace_id = {{row}}.workspace_id AND {alias}.event_id = {{row}}.id"
_OF_FOLLOW_UP = (
    "(SELECT {column} FROM follow_ups WHERE workspace_id = {{row}}.workspace_id"
    " AND id = {{row}}.follow_up_id)"
)

_RENAMED = "FROM referrals r WHERE r.workspace_id = {{row}}.workspace_id AND r.{role} = {{row}}.id"
# A name is told to who referred them, and to whom we referred to them.
_OF_NAME = (
    Note(
        party="r.referrer_party_id",
        source=f"{_RENAMED.format(role='referred_party_id')} AND r.referrer_party_id IS NOT NULL",
    ),
    Note(
        party="r.referred_party_id",
        source=f"{_RENAMED.format(role='recipient_party_id')} AND r.referred_party_id IS NOT NULL",
    ),
)
ROLES = ("referrer_party_id", "referred_party_id", "recipient_party_id")

FACT_TABLES = (
    FactTable(
        "messages",
        (
            "party_id",
            "direction",
            "channel",
            "kind",
            "status",
            "automatic",
            "subject",
            "thread_id",
            "needs_reply",
            "expects_answer",
            "is_personal",
            "is_too_old",
            "marked_answer_id",
            "occurred_at",
            "archived_at",
        ),
        (Note(subject="{row}.id"),),
    ),
    # A new customer has no history: all that can be said is when to get in touch, and its days. A
    # rule of the workspace may ask for more.
    FactTable(
        "customers",
        (
            "display_name",
            "stage",
            "prominence",
            "contact_rhythm",
            "owner_id",
            "do_not_contact",
            "is_bounced",
            "type",
            "organization",
            "language",
            "source",
            "tags",
            "yearly_dates",
            "custom_fields",
            "archived_at",
        ),
        (Note(party="{row}.id"), *_OF_NAME),
        insert_when=(
            "NEW.stage = 'active' OR NEW.prominence <> 'normal' OR NEW.contact_rhythm IS NOT NULL"
            " OR CAST(NEW.yearly_dates AS TEXT) <> '[]'"
            " OR (SELECT rules_match_new_customers FROM workspaces WHERE id = NEW.workspace_id)"
        ),
        moves=False,
    ),
    # A card stays a fact about the customer that it became.
    FactTable(
        "contacts",
        ("display_name", "is_bounced", "status", "event_id", "captured_at", "customer_id"),
        (
            Note(party="{row}.id"),
            Note(party="{row}.customer_id", source="WHERE {row}.customer_id IS NOT NULL"),
            *_OF_NAME,
        ),
        moves=False,
    ),
    # A new event has no participants yet.
    FactTable(
        "events",
        ("name", "kind", "starts_at", "ends_at", "archived_at"),
        (
            Note(party="p.party_id", source=f"FROM participants p {_OF_EVENT.format(alias='p')}"),
            Note(
                party="coalesce(c.customer_id, c.id)",
                source=f"FROM contacts c {_OF_EVENT.format(alias='c')}",
            ),
        ),
        notes_inserts=False,
        moves=False,
    ),
    FactTable("participants", ("party_id", "attended"), (Note(subject="{row}.event_id"),)),
    FactTable(
        "purchases",
        ("customer_id", "purchased_at", "archived_at", "is_too_old", "items", "amount", "currency"),
        (Note(party="{row}.customer_id", subject="{row}.id"),),
    ),
    FactTable(
        "opportunities",
        (
            "customer_id",
            "title",
            "amount",
            "currency",
            "outcome",
            "lost_reason",
            "closed_at",
            "outcome_recorded_at",
            "archived_at",
            "owner_id",
        ),
        (Note(party="{row}.customer_id", subject="{row}.id"),),
    ),
    FactTable(
        "referrals",
        (
            *ROLES,
            "direction",
            "asked_at",
            "named_at",
            "named_recorded_at",
            "informed_at",
            "contacted_at",
            "outcome",
            "outcome_at",
            "thanked_at",
            "objected_at",
            "archived_at",
        ),
        tuple(
            Note(
                party=f"{{row}}.{role}",
                subject="{row}.id",
                source=f"WHERE {{row}}.{role} IS NOT NULL",
            )
            for role in ROLES
        ),
    ),
    FactTable(
        "reminders",
        ("party_id", "text", "due_at", "priority", "owner_id"),
        (Note(subject="{row}.id"),),
    ),
    FactTable(
        "follow_up_actions",
        ("action", "acted_at", "until", "owner_id"),
        (
            Note(
                party=_OF_FOLLOW_UP.format(column="party_id"),
                subject=_OF_FOLLOW_UP.format(column="subject_id"),
            ),
        ),
    ),
)


def statements(dialect: str) -> list[str]:
    """The DDL of all triggers."""
    build = _sqlite if dialect == "sqlite" else _postgresql
    return [statement for facts in FACT_TABLES for statement in build(facts)]


def names(facts: FactTable) -> list[str]:
    events = (["insert"] if facts.notes_inserts else []) + ["update", "delete"]
    return [f"mark_{facts.table}_{event}" for event in events]


def _note(facts: FactTable, row: str) -> str:
    return " ".join(note.statement(row) for note in facts.notes)


def _event(facts: FactTable, name: str) -> str:
    """`AFTER …` of a trigger."""
    event = name.rpartition("_")[2]
    return f"UPDATE OF {', '.join(facts.columns)}" if event == "update" else event.upper()


def _has_condition(facts: FactTable, name: str) -> bool:
    return bool(facts.insert_when) and name.endswith("_insert")


def _sqlite(facts: FactTable) -> list[str]:
    rows = {
        "insert": ("NEW",),
        "update": ("OLD", "NEW") if facts.moves else ("NEW",),
        "delete": ("OLD",),
    }
    return [
        f"CREATE TRIGGER {name} AFTER {_event(facts, name)} ON {facts.table}"
        + (f" WHEN ({facts.insert_when})" if _has_condition(facts, name) else "")
        + " BEGIN "
        + " ".join(_note(facts, row) for row in rows[name.rpartition("_")[2]])
        + " END"
        for name in names(facts)
    ]


def _postgresql(facts: FactTable) -> list[str]:
    old, new = (_note(facts, row) for row in ("OLD", "NEW"))
    # not in the trigger, where PostgreSQL allows no look into another table
    is_new = f"TG_OP = 'UPDATE' OR TG_OP = 'INSERT' AND ({facts.insert_when})"
    needs_new = is_new if facts.insert_when else "TG_OP <> 'DELETE'"
    needs_old = "TG_OP <> 'INSERT'" if facts.moves else "TG_OP = 'DELETE'"
    function = (
        f"CREATE FUNCTION mark_{facts.table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {needs_old} THEN {old} END IF; "
        f"IF {needs_new} THEN {new} END IF; "
        "RETURN NULL; END $$"
    )
    return [
        function,
        *(
            f"CREATE TRIGGER {name} AFTER {_event(facts, name)} ON {facts.table} "
            f"FOR EACH ROW EXECUTE FUNCTION mark_{facts.table}()"
            for name in names(facts)
        ),
    ]
