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


def upgrade() -> None:
    _convert_exceptions(lambda days: days | {"open": days["open"] or []})


def downgrade() -> None:
    _convert_exceptions(lambda days: days | {"open": days["open"] or False})


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
