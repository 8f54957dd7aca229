"""Database triggers that mark the party of a changed fact in `dirty_parties`.

Events of the ORM miss bulk and text statements; database triggers do not. Migrations create them,
and a test compares this list with the database.
"""

from app.evaluation.marks import FactTable
from app.evaluation.sources import SOURCES, follow_ups, party

FACT_TABLES: tuple[FactTable, ...] = (
    *party.TABLES,
    *(table for source in SOURCES for table in source.tables),
    follow_ups.TABLE,
)


def create_statements(dialect: str) -> list[str]:
    """The DDL of all database triggers for a dialect."""
    build = _sqlite if dialect == "sqlite" else _postgresql
    return [statement for facts in FACT_TABLES for statement in build(facts)]


def trigger_names(facts: FactTable) -> list[str]:
    events = (["insert"] if facts.marks_inserts else []) + ["update", "delete"]
    return [f"mark_{facts.table}_{event}" for event in events]


def _marks(facts: FactTable, row: str) -> str:
    return " ".join(mark.statement(row) for mark in facts.marks)


def _event(facts: FactTable, name: str) -> str:
    """The event of a database trigger, which follows AFTER in its DDL."""
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
        + " ".join(_marks(facts, row) for row in rows[name.rpartition("_")[2]])
        + " END"
        for name in trigger_names(facts)
    ]


def _postgresql(facts: FactTable) -> list[str]:
    old, new = (_marks(facts, row) for row in ("OLD", "NEW"))
    # PostgreSQL allows no subquery in the WHEN of a trigger
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
            for name in trigger_names(facts)
        ),
    ]
