"""Who was touched: database triggers on the tables that hold facts note the party in `stale`.

Events of the ORM miss bulk and text statements; triggers miss nothing. A migration creates them from
this list, and a test compares the list with the database.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactTable:
    """A table whose rows the engine reads: whose party, and which columns matter when changed."""

    table: str
    columns: tuple[str, ...]
    party: str = "{row}.party_id"
    subject: str = "NULL"
    notes_inserts: bool = True


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
            "is_too_old",
            "marked_answer_id",
            "occurred_at",
            "archived_at",
        ),
        subject="{row}.id",
    ),
    # A new customer has no history yet, so nothing can be said of it.
    FactTable(
        "customers",
        ("display_name", "prominence", "owner_id", "do_not_contact", "is_bounced", "archived_at"),
        party="{row}.id",
        notes_inserts=False,
    ),
    FactTable(
        "contacts", ("display_name", "is_bounced", "status"), party="{row}.id", notes_inserts=False
    ),
    FactTable(
        "reminders", ("party_id", "text", "due_at", "priority", "owner_id"), subject="{row}.id"
    ),
    FactTable(
        "acts",
        ("verb", "acted_at", "until", "owner_id"),
        party=(
            "(SELECT party_id FROM follow_ups WHERE workspace_id = {row}.workspace_id"
            " AND id = {row}.follow_up_id)"
        ),
        subject=(
            "(SELECT subject_id FROM follow_ups WHERE workspace_id = {row}.workspace_id"
            " AND id = {row}.follow_up_id)"
        ),
    ),
)


def statements(dialect: str) -> list[str]:
    """The DDL of all triggers."""
    build = _sqlite if dialect == "sqlite" else _postgresql
    return [statement for facts in FACT_TABLES for statement in build(facts)]


def names(facts: FactTable) -> list[str]:
    events = (["insert"] if facts.notes_inserts else []) + ["update", "delete"]
    return [f"stale_{facts.table}_{event}" for event in events]


def _note(facts: FactTable, row: str) -> str:
    party, subject = facts.party.format(row=row), facts.subject.format(row=row)
    return (
        "INSERT INTO stale (workspace_id, party_id, subject_id) "
        f"VALUES ({row}.workspace_id, {party}, {subject});"
    )


def _sqlite(facts: FactTable) -> list[str]:
    rows = {"insert": ("NEW",), "update": ("OLD", "NEW"), "delete": ("OLD",)}
    made = []
    for name in names(facts):
        event = name.rpartition("_")[2]
        when = f"UPDATE OF {', '.join(facts.columns)}" if event == "update" else event.upper()
        body = " ".join(_note(facts, row) for row in rows[event])
        made.append(f"CREATE TRIGGER {name} AFTER {when} ON {facts.table} BEGIN {body} END")
    return made


def _postgresql(facts: FactTable) -> list[str]:
    old, new = (_note(facts, row) for row in ("OLD", "NEW"))
    function = (
        f"CREATE FUNCTION stale_{facts.table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP <> 'INSERT' THEN {old} END IF; "
        f"IF TG_OP <> 'DELETE' THEN {new} END IF; "
        "RETURN NULL; END $$"
    )
    made = [function]
    for name in names(facts):
        event = name.rpartition("_")[2]
        when = f"UPDATE OF {', '.join(facts.columns)}" if event == "update" else event.upper()
        made.append(
            f"CREATE TRIGGER {name} AFTER {when} ON {facts.table} "
            f"FOR EACH ROW EXECUTE FUNCTION stale_{facts.table}()"
        )
    return made
