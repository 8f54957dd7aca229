"""A request for the queue: its cursor, its owners, its budget of nudges, and its statement.

The pages by follow-up and those by person walk through the queue in the same way.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, Self
from uuid import UUID

from app.errors import FieldError, Invalid, ProblemError
from app.evaluation.rulebook import find_calendar
from app.features.follow_ups.queries import substitutes_param
from app.features.follow_ups.queue_queries import (
    CLOSED_NUDGES,
    MOST_OWNERS,
    Part,
    owner_params,
    queue,
)
from app.features.follow_ups.queue_schemas import QueueQuery
from app.features.follow_ups.schemas import FollowUpQuery
from app.features.users import staffing
from app.http.cursors import Signer
from app.http.listing import MAX_COUNT
from app.http.transaction import ReadContext
from app.storage.prepared import Prepared
from app.storage.value_lists import ids_value

# The working days before the expiry in which a follow-up precedes others.
EXPIRING_WITHIN = 2
_statement = cache(queue)


class Position(NamedTuple):
    """The place of a follow-up in the queue; a smaller one comes first."""

    place: int
    at: datetime
    id: UUID

    @classmethod
    def of(cls, bucket: int, rank: int, at: datetime, row_id: UUID) -> Self:
        return cls(bucket * 100 + rank, at, row_id)

    @property
    def key(self) -> tuple[int, datetime, bytes]:
        return self.place, self.at, self.id.bytes


class QueueCursor(NamedTuple):
    """The start of a page, the time of the first page, and the nudges left for later pages."""

    moment: datetime
    position: Position
    nudges_left: int | None

    @classmethod
    def read(cls, values: list[Any]) -> Self:
        try:
            moment, place, at, row_id, left = values
            position = Position(place, datetime.fromisoformat(at), UUID(row_id))
            return cls(datetime.fromisoformat(moment), position, left)
        except (ValueError, TypeError):
            raise ProblemError("bad_cursor") from None

    def to_json(self) -> list[Any]:
        place, at, row_id = self.position
        return [self.moment.isoformat(), place, at.isoformat(), str(row_id), self.nudges_left]


@dataclass(frozen=True, slots=True)
class QueueWalk:
    """A request for the queue, whose statement can start at any position.

    `filters` are values by the names of FILTERS.
    """

    context: ReadContext
    now: datetime
    owners: list[UUID]
    filters: Mapping[str, Any]
    params: Mapping[str, Any]

    def statement(self, after: Position | None, nudges_left: int | None, part: Part) -> Prepared:
        are_many = "owners" in self.filters
        return _statement(
            tuple(self.filters),
            has_cursor=after is not None,
            has_budget=nudges_left is not None,
            owners=0 if are_many else len(self.owners),
            part=part,
        )

    def params_after(self, after: Position | None, nudges_left: int | None) -> dict[str, Any]:
        params = {**self.params, "nudges_left": nudges_left}
        if after:
            params |= {"after_place": after.place, "after": after.at, "after_id": after.id}
        return params


def start_walk(
    context: ReadContext,
    now: datetime,
    owner_id: UUID | None,
    delegation: staffing.Delegation,
    **filters: Any,
) -> QueueWalk:
    requested = owners(owner_id, delegation.substitutes)
    filters["owners"] = requested if len(requested) > MOST_OWNERS else None
    filters = {name: value for name, value in filters.items() if value is not None}
    calendar = find_calendar(context.reader, context.workspace_id, now)
    params = {
        "workspace_id": context.workspace_id,
        "now": now,
        "expiring": calendar.add_days(now, EXPIRING_WITHIN),
        "today_ends": delegation.day_ends,
        **filters,
        "owners": ids_value(requested),
        **owner_params(requested),
        **substitutes_param(delegation.substitutes),
    }
    return QueueWalk(context, now, requested, filters, params)


def owners(owner_id: UUID | None, substitutes: Mapping[UUID, UUID]) -> list[UUID]:
    """The requested user, and the users for whom that user acts; none if nobody is requested."""
    if owner_id is None:
        return []
    covered = [owner for owner, other in substitutes.items() if other == owner_id]
    return [owner_id, *covered]


def moment_of(context: ReadContext, as_of: datetime | None) -> datetime:
    """The time that a list shows: `as_of`, else now. Raises Invalid if it is past."""
    if as_of is not None and as_of < context.now:
        raise Invalid(FieldError("as_of", "in_the_past", "`as_of` must not be in the past."))
    return as_of or context.now


def count_all(
    walk: QueueWalk, query: FollowUpQuery | QueueQuery, delegation: staffing.Delegation, part: Part
) -> int | None:
    """The number of follow-ups or people on all pages, if the client asks for it."""
    if not query.count:
        return None
    left = budget_left(walk.context, query, delegation)
    params = walk.params_after(None, left) | {"size": MAX_COUNT}
    [(count,)] = walk.context.fetch(walk.statement(None, left, part), **params)
    return int(count)


def read_cursor(
    context: ReadContext, name: str, query: FollowUpQuery | QueueQuery
) -> tuple[Signer, QueueCursor | None]:
    signer = Signer(context.cursor_secret, name, query.filters())
    return signer, None if query.cursor is None else QueueCursor.read(signer.read(query.cursor))


def budget_left(
    context: ReadContext, query: FollowUpQuery | QueueQuery, delegation: staffing.Delegation
) -> int | None:
    """The number of nudges that the user may still see today; None without a limit."""
    if delegation.nudges_per_day is None or query.as_of is not None:
        return delegation.nudges_per_day
    [(closed,)] = context.fetch(
        CLOSED_NUDGES,
        workspace_id=context.workspace_id,
        user_id=query.owner_id,
        since=delegation.day_began,
    )
    return max(0, delegation.nudges_per_day - int(closed))
