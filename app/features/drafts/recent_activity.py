"""The recent activity between a party and us, in one statement.

For each source at most two rows: the subject of the follow-up, and the latest.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.features.drafts.activity_sources import SOURCES
from app.storage.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Activity:
    """One row of any source. `text` is its name, `more` its venue or direction."""

    source: str
    is_subject: bool
    id: UUID
    at: datetime | None
    text: str | None
    more: str | None
    zone: str | None
    items: list[dict[str, Any]] | None
    thread_id: UUID | None


RECENT_ACTIVITY = Prepared(
    sa.union_all(
        *(
            sa.select(statement.limit(sa.literal_column("1")).subquery())
            for statements in SOURCES
            for statement in statements()
        )
    )
)
