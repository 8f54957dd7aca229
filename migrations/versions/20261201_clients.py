"""Clients: schemas that every generator can use, and what each row tells without a second call."""

import json
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "20261201a"
down_revision = "20261130a"
branch_labels = None
depends_on = None

Stored = dict[str, Any]
# Tables with rows that clients change. The version of a follow-up is the number of its actions.
VERSIONED = (
    "api_keys", "card_shares", "cards", "contacts", "customers", "events", "messages",
    "opportunities", "participants", "promises", "purchases", "referrals", "rules", "sender_rules",
    "templates", "users", "working_calendars", "workspaces",
)  # fmt: skip
# Tables with a list, except for those that had an index of their last changes.
LISTED = (
    "api_keys", "card_shares", "contacts", "events", "follow_ups", "messages", "promises",
    "purchases", "reevaluations", "refused_mails", "rules", "sender_rules", "templates", "users",
)  # fmt: skip


def upgrade() -> None:
    _convert_exceptions(lambda days: days | {"open": days["open"] or []})
    add_revisions()
    index_changes()


def downgrade() -> None:
    drop_changes()
    drop_revisions()
    _convert_exceptions(lambda days: days | {"open": days["open"] or False})


def add_revisions() -> None:
    """Each row counts the changes by clients, for the version of its entity tag."""
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    for table in VERSIONED:
        column = sa.Column("revision", sa.Integer(), nullable=False, server_default=sa.text("1"))
        op.add_column(table, column)
        if is_postgresql:  # SQLite can drop a default only with a copy of the table
            op.alter_column(table, "revision", server_default=None)


def drop_revisions() -> None:
    for table in VERSIONED:
        op.drop_column(table, "revision")


def index_changes() -> None:
    """Lists by the time of the last change, and follow-ups by the time of creation."""
    for table in LISTED:
        columns = ["workspace_id", "updated_at", "id"]
        op.create_index(f"ix_{table}_workspace_id_updated_at_id", table, columns)
    op.create_index(
        "ix_participants_workspace_id_event_id_updated_at_id",
        "participants",
        ["workspace_id", "event_id", "updated_at", "id"],
    )
    op.create_index(
        "ix_follow_ups_workspace_id_created_at_id",
        "follow_ups",
        ["workspace_id", "created_at", "id"],
    )


def drop_changes() -> None:
    op.drop_index("ix_follow_ups_workspace_id_created_at_id", "follow_ups")
    op.drop_index("ix_participants_workspace_id_event_id_updated_at_id", "participants")
    for table in reversed(LISTED):
        op.drop_index(f"ix_{table}_workspace_id_updated_at_id", table)


def _convert_exceptions(convert: Callable[[Stored], Stored]) -> None:
    """A closed day of a calendar is a day without opening hours, no longer `false`."""
    calendars = sa.table(
        "working_calendars",
        sa.column("workspace_id", sa.Uuid().with_variant(sa.LargeBinary(16), "sqlite")),
        sa.column("exceptions", sa.JSON()),
    )
    text = sa.cast(calendars.c.exceptions, sa.String)
    found = sa.select(calendars).where(text != json.dumps([]))
    for workspace_id, exceptions in list(op.get_bind().execute(found)):
        changed = [convert(days) for days in exceptions]
        same = calendars.c.workspace_id == workspace_id
        op.execute(calendars.update().where(same).values(exceptions=changed))
